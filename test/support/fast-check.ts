import {configureGlobal} from 'fast-check';

// The test runner does not print the cause of an error.
configureGlobal({includeErrorInReport: true});

export * from 'fast-check';
