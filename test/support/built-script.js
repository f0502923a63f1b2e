// Serves the script as it was built: the test server compiles all scripts that it knows of itself.
import {readFile} from 'node:fs/promises';
import {normalize} from 'node:path';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/**
 * `/dist/aushang…` are the files of a build, also beside the pages of the demo. `/tampered/aushang…`
 * are they on a server that somebody has got into: all but `aushang.js` and `aushang.classic.js`,
 * whose hashes a page can have, do something else as well.
 * @type {Middleware}
 */
export async function builtScript(context, next) {
  const [, folder, file = ''] =
    context.path.match(/^\/(dist|demo|tampered)\/(aushang.*\.js)$/) ?? [];
  if (!folder || file !== normalize(file)) return next();
  const text = await readFile(`dist/${file}`, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const isHarmful = folder === 'tampered' && !/^aushang(\.classic)?\.js$/.test(file);
  context.type = 'text/javascript';
  context.body = isHarmful ? `document.documentElement.dataset.harm = '';${text}` : text;
}
