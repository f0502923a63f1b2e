// For pages that cannot write type="module": finds out where it lies, and imports the module there.
import {importPart} from './import-part.js';

/** Filled in when this is built. */
declare const MODULE: {readonly file: string; readonly integrity: string};

const NAME = /aushang\.classic[^/]*\.js/;

/**
 * The address of this script. Optimisers and consent managers that delay scripts leave an address in
 * some attribute; those that fetch the text and run it leave a trace in the browser's timings. What
 * readers write into a page, such as pictures with a name, is not trusted with it.
 */
function findAddress(): string | undefined {
  const {currentScript} = document;
  const current = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  const scripts = [...document.querySelectorAll('script')];
  const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const addresses = [
    current,
    ...scripts.flatMap(({attributes}) => [...attributes].map(({value}) => value)),
    ...loads
      .filter(({initiatorType}) => /^(script|fetch|xml)/.test(initiatorType))
      .map(({name}) => name),
  ];
  // One that was renamed is found while it runs.
  return addresses.find((address) => NAME.test(address)) ?? (current || undefined);
}

const address = findAddress();
(address
  ? importPart(MODULE.file, new URL(address, document.baseURI).href, MODULE.integrity)
  : Promise.reject(new Error('Nothing says where it lies: leave it out of merging and inlining.'))
).catch((error: unknown) =>
  console.warn(`[aushang] aushang.classic.js has loaded nothing. ${String(error)}`),
);
