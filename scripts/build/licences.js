import {existsSync, readFileSync} from 'node:fs';

/**
 * What the licences of packages ask for where copies are handed on.
 * @param {Iterable<string>} modules paths of all modules that were bundled
 */
export function licencesOf(modules) {
  const folders = new Set(
    [...modules].flatMap((path) => path.match(/^.*\/node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  const texts = [...folders].map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((file) =>
      existsSync(`${folder}/${file}`),
    );
    if (!file) throw new Error(`${name} comes without the text of its licence.`);
    const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
    return {name, text: `${name} ${version} (${license})\n\n${text}\n`};
  });
  return texts
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({text}) => text)
    .join(`\n${'-'.repeat(72)}\n\n`);
}
