// A fresh WordPress with our plugin, and the tests in it. With --serve, it stays until Ctrl+C.
// Ends with status 3, and says why, where the packages cannot be had.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {providePackages} from './packages.js';
import {killServers, runToEnd, stopServers} from './processes.js';
import {startSite} from './site.js';

const CANNOT_RUN = 3;
const startedAt = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'aushang-wordpress-'));
const clear = () => {
  killServers();
  rmSync(folder, {recursive: true, force: true});
};
process.once('exit', clear);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));

/** @param {string} what */
function say(what) {
  console.log(`${((Date.now() - startedAt) / 1000).toFixed(1)} s: ${what}`);
}

const packages = providePackages(folder);
if ('missing' in packages) {
  console.log(`WordPress cannot run here. ${packages.missing}`);
  process.exit(CANNOT_RUN);
}
say('the packages are there');
if (!existsSync('dist/aushang.js')) {
  runToEnd('npm', ['run', 'build:lib']);
  runToEnd('npm', ['run', 'build:script']);
}
runToEnd('node', ['scripts/pack-wordpress.js']);
const site = await startSite(folder, packages.wordpress).catch((error) => {
  const log = join(folder, 'php-errors.log');
  console.error(existsSync(log) ? readFileSync(log, 'utf8') : '');
  throw error;
});
say(`WordPress is at ${site.url}`);

if (process.argv.includes('--serve')) {
  console.log(`${site.url}/wp-login.php: verwaltung, password verwaltung; erika, password erika`);
  console.log('The plugin is not active yet. End with Ctrl+C.');
} else {
  const args = [
    '--test',
    '--test-timeout=600000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.js',
    '--test-reporter-destination=stderr',
    'test/hosts/wordpress/wordpress.test.js',
  ];
  const env = {...process.env, AUSHANG_WORDPRESS: JSON.stringify(site)};
  const tests = spawn(process.execPath, args, {stdio: 'inherit', env});
  const status = await new Promise((resolve) => tests.once('exit', resolve));
  await stopServers();
  say(status === 0 ? 'all holds' : 'failed');
  process.exitCode = status === 0 ? 0 : 1;
}
