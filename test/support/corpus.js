// Serves a folder of real feeds to the tests, where AUSHANG_CORPUS names one.
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

const folders = ['jsonfeed', 'broken', 'lookalikes', 'strings'];

/**
 * `/corpus/index.json` lists the files by folder, or is `null` without a corpus.
 * @param {string | undefined} root
 * @returns {Middleware}
 */
export function corpus(root) {
  return async (context, next) => {
    const [, first, folder = '', file] = context.path.split('/').map(decodeURIComponent);
    if (first !== 'corpus') return next();
    const index = root ? await listCorpus(root) : null;
    if (folder === 'index.json') {
      context.body = JSON.stringify(index);
    } else if (root && file && index?.[folder]?.includes(file)) {
      // Only names from the list are read, so that no path leads out of the folder.
      context.body = await readFile(join(root, folder, file));
    } else {
      context.status = 404;
      return;
    }
    context.type = 'application/json';
  };
}

/** @param {string} root */
async function listCorpus(root) {
  /** @type {Record<string, string[]>} */
  const index = {};
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), {withFileTypes: true}).catch(() => undefined);
    if (entries)
      index[folder] = entries
        .filter((entry) => entry.isFile())
        .map(({name}) => name)
        .sort();
  }
  return index;
}
