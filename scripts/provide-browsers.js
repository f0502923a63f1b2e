// Makes sure that the browsers of the tests are there: from Debian, or else downloaded.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowsers, missingBrowsers} from './browsers.js';

const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, args, {stdio: 'inherit', env}).status === 0;
}

function missing() {
  return missingBrowsers(findBrowsers());
}

if (missing().length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  console.log(`Browsers not found: ${missing().join(', ')}. Installing them from Debian.`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);
}

if (missing().length > 0) {
  console.log(`Browsers not found: ${missing().join(', ')}. Downloading them with Playwright.`);
  run('npx', ['playwright', 'install', ...missing()]);
}

if (missing().length > 0) {
  console.error(
    `Browsers not found: ${missing().join(', ')}. On Debian or Ubuntu, install them with:\n` +
      `  sudo apt-get install ${packages.join(' ')}\n` +
      'Elsewhere, set CHROMIUM and FIREFOX to the paths of the browsers you have.',
  );
  // A developer can go on with what is there; the full run cannot.
  process.exitCode = process.env['CI'] || missing().includes('chromium') ? 1 : 0;
}
