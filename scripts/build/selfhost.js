// What a web team puts on its own server, in one file.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {zipSync} from 'fflate';

const papers = ['LIESMICH.md', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];

/**
 * @param {string} version
 * @param {string} file
 * @param {string} integrity
 */
function updateNote(version, file, integrity) {
  return `Aushang ${version}

Aufspielen
  Legen Sie alle Dateien mit der Endung .js und den Ordner aushang-parts zusammen in einen Ordner
  Ihres Webservers, zum Beispiel /aushang/. Wie Sie das Schnipsel einbauen, steht in LIESMICH.md.

  Mit Prüfsumme lautet das Schnipsel:

  <script type="module" src="/aushang/${file}" integrity="${integrity}"></script>

Aktualisieren
  1. Lesen Sie in CHANGELOG.md, was sich geändert hat.
  2. Legen Sie die neuen Dateien zu den alten. Überschreiben Sie dabei aushang.js,
     aushang.classic.js und integrity.json. Löschen Sie noch nichts: Seiten, die im Zwischenspeicher
     liegen, verlangen nach den alten Dateien.
  3. Steht in Ihrem Schnipsel eine Prüfsumme oder ein Name mit Kennung, ersetzen Sie es durch das
     von oben. Steht dort aushang.js ohne Prüfsumme, hängen Sie die neue Version an:
     /aushang/aushang.js?v=${version}
  4. Rufen Sie eine Seite mit Aushang auf. Drücken Sie F12 und wählen Sie "Konsole": Dort darf
     nichts stehen, was mit [aushang] beginnt.
  5. Nach einem Monat können Sie die alten Dateien löschen. Alt ist jede Datei .js, die nicht in
     integrity.json steht.
  Zurück geht es genauso, mit den Dateien der alten Version.

Prüfen
  sha256sum -c SHA256SUMS

Lizenzen
  Aushang: LICENSE (EUPL-1.2). Enthaltene Bibliotheken: licences.txt.
`;
}

/** @returns {Map<string, Buffer>} the files of the archive, by their path in it */
export function selfhostFiles() {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  /** @type {Record<string, string>} */
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const scripts = Object.keys(hashes);
  const file = scripts.find((name) => /^aushang-[\w-]{8}\.js$/.test(name)) ?? '';
  const files = new Map([
    ...[...scripts, 'integrity.json', 'licences.txt'].map(
      (name) => /** @type {const} */ ([name, readFileSync(`dist/${name}`)]),
    ),
    ...papers.map((name) => /** @type {const} */ ([name, readFileSync(name)])),
    ['AKTUALISIEREN.txt', Buffer.from(updateNote(version, file, hashes[file] ?? ''))],
  ]);
  const sums = [...files].map(
    ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  );
  files.set('SHA256SUMS', Buffer.from(sums.sort().join('')));
  return files;
}

/**
 * The archive. The same files make the same bytes, on every machine and at any time: the compressor
 * is not the system's, and all files are of the same old day.
 */
export function packSelfhost() {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = `aushang-${version}`;
  const names = [...selfhostFiles()].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = names.map(([name, content]) => [`${folder}/${name}`, new Uint8Array(content)]);
  // Archives keep the local time, so it is given as such.
  return {
    name: `${folder}.zip`,
    bytes: zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(1980, 0, 1)}),
  };
}
