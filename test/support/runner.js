// The configuration that the full and the quick browser tests share.
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {accessibilityPlugin} from './accessibility-plugin.js';
import {answer} from './answer.js';
import {builtScript} from './built-script.js';
import {corpus} from './corpus.js';
import {countReporter} from './count-reporter.js';
import {hostPages} from './host-pages.js';
import {hostsReporter} from './hosts-reporter.js';
import {pixelsPlugin} from './pixels-plugin.js';
import {picturesPlugin} from './pictures-plugin.js';
import {storybookStatic} from './storybook-static.js';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/**
 * @param {object} options
 * @param {import('@web/test-runner').BrowserLauncher[]} options.browsers
 * @param {import('@web/test-runner').TestRunnerPlugin[]} [options.plugins]
 * @param {string | undefined} [options.corpusFolder]
 * @returns {import('@web/test-runner').TestRunnerConfig}
 */
export function runnerConfig({browsers, plugins = [], corpusFolder}) {
  return {
    // Elements first: after a host page with an Event of its own, Firefox's driver presses Enter
    // without effect in all later pages.
    files: ['test/elements/**/*.test.ts', 'test/**/*.test.ts'],
    // Only this machine can reach the server. Both http://127.0.0.1 and http://localhost lead to
    // it, so that tests have two origins.
    hostname: '127.0.0.1',
    nodeResolve: true,
    browsers,
    // The browsers share two cores on small machines, and a page in the background is throttled.
    concurrency: 1,
    concurrentBrowsers: 1,
    browserStartTimeout: 60_000,
    // The stories are one file of many tests.
    testsFinishTimeout: 300_000,
    // The first test of a file that runs axe loads it, on small machines for seconds.
    testFramework: {config: {timeout: '10000'}},
    middleware: [corpus(corpusFolder), answer, storybookStatic, builtScript, hostPages],
    plugins: [
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      }),
      accessibilityPlugin(),
      pixelsPlugin(),
      picturesPlugin(),
      ...plugins,
    ],
    // Tests run Lit's development build on purpose: it warns about mistakes.
    filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [defaultReporter({reportTestProgress: false}), hostsReporter(), countReporter()],
  };
}
