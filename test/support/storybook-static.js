// Serves the built Storybook to the tests as any web server would, to pages of other origins too.
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

const folder = '/storybook-static/';

/** @type {Middleware} */
export async function storybookStatic(context, next) {
  const path = normalize(decodeURIComponent(context.path));
  if (!path.startsWith(folder)) return next();
  try {
    // Nothing is compiled on the way: the server of the tests would rewrite its modules.
    context.body = await readFile(join(process.cwd(), path));
    context.type = extname(path);
    context.set('access-control-allow-origin', '*');
  } catch {
    context.status = 404;
  }
}
