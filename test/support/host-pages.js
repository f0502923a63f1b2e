// Serves the pages of test/hosts, and beside each of them the script as a host would have it.
import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

const folder = 'test/hosts/pages';
const notes = '<script src="/test/hosts/notes.js"></script>';

/**
 * - `/test/hosts/pages/…` are the pages; `aushang….js` beside them are the files of a build.
 * - `/test/hosts/without/…` are the same, but the script is empty.
 * - `/test/hosts/cut/…` are the same, but the connection breaks in the middle of the script.
 * @type {Middleware}
 */
export async function hostPages(context, next) {
  const [, variant, path = ''] =
    context.path.match(/^\/test\/hosts\/(pages|without|cut)\/(.+)$/) ?? [];
  if (!variant || path !== normalize(path)) return next();
  context.set('Access-Control-Allow-Origin', '*');
  context.type = extname(path);
  if (!path.startsWith('aushang')) {
    const text = await readFile(`${folder}/${path}`, 'utf8').catch(() => undefined);
    if (text !== undefined) context.body = await serve(text, path);
    return;
  }
  const script = await readFile(`dist/${path}`).catch(() => undefined);
  if (variant === 'cut' && script) {
    context.respond = false;
    context.res.setHeader('Content-Length', script.length);
    context.res.write(script.subarray(0, script.length / 2), () => context.res.destroy());
  } else if (script) {
    context.body = variant === 'without' ? '' : script;
  }
}

/**
 * Puts in the parts that pages share, as servers do, and what takes notes for the tests.
 * @param {string} text
 * @param {string} path
 */
async function serve(text, path) {
  if (!/\.x?html$/.test(path)) return text;
  let page = text.replace('<head>', `<head>${notes}`);
  for (const [directive, name] of page.matchAll(/<!--#include virtual="([\w.-]+)" -->/g)) {
    page = page.replace(directive, (await readFile(`${folder}/parts/${name}`, 'utf8')).trim());
  }
  return page;
}
