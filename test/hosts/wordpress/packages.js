// WordPress, PHP and MariaDB from Debian. WordPress itself is only unpacked, into a folder of ours:
// installing it would bring a web server along, and a configuration for the whole machine.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const programs = [
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-mbstring',
  'php-xml',
  'mariadb-server-core',
  'mariadb-client-core',
];
// The last three hold files that Debian's WordPress links to.
const unpacked = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'php-getid3',
  'libjs-underscore',
  'libjs-cropper',
];

// A mirror that does not answer must not hold up the tests.
const patience = [
  'Acquire::http::Timeout=15',
  'Acquire::Retries=1',
  'DPkg::Lock::Timeout=60',
].flatMap((setting) => ['-o', setting]);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const options = command === 'apt-get' ? patience : [];
  const {status, stderr} = spawnSync(command, [...options, ...args], {cwd, env, encoding: 'utf8'});
  if (status !== 0 && stderr) console.error(stderr.trim());
  return status === 0;
}

function hasPrograms() {
  const modules = spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout ?? '';
  const hasModules = ['mysqli', 'gd', 'mbstring', 'xml'].every((name) =>
    new RegExp(`^${name}$`, 'im').test(modules),
  );
  const files = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/my_print_defaults'];
  return hasModules && files.every((file) => existsSync(file));
}

/**
 * @param {string} folder where WordPress is unpacked
 * @returns {{wordpress: string} | {missing: string}} the root of WordPress, or why there is none
 */
export function providePackages(folder) {
  if (!existsSync('/usr/bin/apt-get')) return {missing: 'This is no Debian: there is no apt-get.'};
  const mayInstall = process.getuid?.() === 0;
  if (!hasPrograms()) {
    const list = programs.join(' ');
    if (!mayInstall) return {missing: `Install these packages first: ${list}`};
    // A server that the installation started would be left behind; these packages have none to start.
    const args = ['install', '--yes', '--no-install-recommends', ...programs];
    if (!run('apt-get', args) && !(run('apt-get', ['update']) && run('apt-get', args))) {
      return {missing: `These packages cannot be installed: ${list}`};
    }
  }
  const archives = join(folder, 'packages');
  mkdirSync(archives);
  // apt would like to download as a user who may not write here, and says so at length.
  const download = ['-o', 'APT::Sandbox::User=root', 'download', ...unpacked];
  const isThere =
    run('apt-get', download, archives) ||
    (mayInstall && run('apt-get', ['update']) && run('apt-get', download, archives));
  if (!isThere) return {missing: `These packages cannot be downloaded: ${unpacked.join(' ')}`};
  const tree = join(folder, 'tree');
  for (const name of readdirSync(archives)) {
    if (!run('dpkg-deb', ['-x', join(archives, name), tree])) {
      return {missing: `${name} cannot be unpacked.`};
    }
  }
  return {wordpress: join(tree, 'usr/share/wordpress')};
}
