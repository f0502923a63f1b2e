// A WordPress of its own: database, files, settings, people.
import {randomBytes} from 'node:crypto';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {freePort, runToEnd, startServer} from './processes.js';

const here = import.meta.dirname;

/**
 * Options of PHP that keep what it has compiled, so that each call need not begin with that.
 * @param {string} root
 */
function compiled(root) {
  const folder = join(root, '../compiled');
  mkdirSync(folder, {recursive: true});
  return [
    'opcache.enable_cli=1',
    'opcache.file_cache_only=1',
    `opcache.file_cache=${folder}`,
  ].flatMap((setting) => ['-d', setting]);
}

/** @typedef {{root: string, url: string, log: string, feedPort: number}} Site */

/**
 * @param {string} folder
 * @returns {Promise<{port: number, password: string}>}
 */
async function startDatabase(folder) {
  const data = join(folder, 'database');
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  // MariaDB refuses to run as root unless it is told to.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  runToEnd('mariadb-install-db', [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    '--skip-test-db',
    '--auth-root-authentication-method=normal',
  ]);
  const setup = join(folder, 'setup.sql');
  writeFileSync(
    setup,
    `CREATE DATABASE wordpress CHARACTER SET utf8mb4;
CREATE USER wordpress@localhost IDENTIFIED BY '${password}';
GRANT ALL ON wordpress.* TO wordpress@localhost;
`,
  );
  await startServer(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${join(folder, 'database.sock')}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--init-file=${setup}`,
      // What is lost when the machine stops is of no worth.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
      '--skip-log-bin',
    ],
    {port, log: join(folder, 'database.log')},
  );
  return {port, password};
}

/**
 * Installs WordPress with the packed plugin, and serves it.
 * @param {string} folder
 * @param {string} root WordPress as it was unpacked
 * @returns {Promise<Site>}
 */
export async function startSite(folder, root) {
  const database = await startDatabase(folder);
  const port = await freePort();
  const feedPort = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder, 'php-errors.log');
  writeFileSync(log, '');
  // Debian's own looks for its configuration in /etc.
  rmSync(join(root, 'wp-config.php'));
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'wordpress',
    DB_PASSWORD: database.password,
    DB_HOST: `127.0.0.1:${database.port}`,
    DB_CHARSET: 'utf8mb4',
    AUTH_KEY: randomBytes(32).toString('hex'),
    AUTH_SALT: randomBytes(32).toString('hex'),
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    // Application passwords without https.
    WP_ENVIRONMENT_TYPE: 'local',
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    AUSHANG_TEST_FEED_PORT: feedPort,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) =>
      `define('${name}', ${typeof value === 'string' ? `'${value}'` : String(value)});`,
  );
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  mkdirSync(join(root, 'wp-content/mu-plugins'), {recursive: true});
  mkdirSync(join(root, 'wp-content/uploads'), {recursive: true});
  cpSync(join(here, 'classic-theme'), join(root, 'wp-content/themes/test-classic'), {
    recursive: true,
  });
  cpSync(join(here, 'test-site.php'), join(root, 'wp-content/mu-plugins/test-site.php'));
  runToEnd('php', [join(here, 'install.php'), root, resolve('dist-wordpress/aushang.zip')]);
  await startServer(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root, join(here, 'router.php')],
    {port, log: join(folder, 'php.log'), env: {PHP_CLI_SERVER_WORKERS: '4'}},
  );
  return {root, url, log, feedPort};
}

/**
 * Calls functions of WordPress, one after the other, as one of its users.
 * @param {Site} site
 * @param {string} user login, or nothing for nobody
 * @param {Array<[name: string, ...args: unknown[]]>} calls
 * @returns {any[]} what each has returned
 */
export function callWordPress({root}, user, calls) {
  const input = JSON.stringify({user, calls});
  return JSON.parse(runToEnd('php', [...compiled(root), join(here, 'call.php'), root], input));
}
