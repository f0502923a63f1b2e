// What all tests in WordPress share: the site, the server of the feeds, a browser, people.
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright';
import {findBrowsers} from '../../../scripts/browsers.js';
import {chromiumArguments} from '../../support/launchers.js';
import {serveFeeds} from './feeds.js';
import {callWordPress} from './site.js';

/** @type {import('./site.js').Site} */
const site = JSON.parse(process.env['AUSHANG_WORDPRESS'] ?? '{}');

/** @typedef {Awaited<ReturnType<typeof createWorld>>} World */

export async function createWorld() {
  const {chromium: found} = findBrowsers();
  if (!found) throw new Error('There is no Chromium: npm run browsers');
  const executable = 'path' in found ? {executablePath: found.path} : {};
  const browser = await chromium.launch({...executable, args: chromiumArguments});
  const feeds = await serveFeeds(site.feedPort);

  /**
   * @param {string} user login, or nothing for nobody
   * @param {Array<[name: string, ...args: unknown[]]>} calls
   */
  const call = (user, ...calls) => callWordPress(site, user, calls);

  /**
   * A page of its own browser profile, which notes what the console says.
   * @param {import('playwright').BrowserContextOptions} [options]
   */
  const newPage = async (options) => {
    const context = await browser.newContext({locale: 'de-DE', ...options});
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    return {page, complaints, close: () => context.close()};
  };

  /**
   * Publishes posts through the functions of WordPress, with the filters of their author.
   * @param {Array<Record<string, unknown>>} posts
   * @param {string} [user]
   * @returns {Array<{id: number, url: string}>}
   */
  const publishAll = (posts, user = 'erika') => {
    const standard = {
      post_title: 'Ein Beitrag',
      post_status: 'publish',
      post_author: user === 'erika' ? 2 : 1,
    };
    // WordPress takes a layer of backslashes off.
    const slashed = JSON.parse(JSON.stringify(posts), (_, value) =>
      typeof value === 'string' ? value.replace(/[\\'"]/g, String.raw`\$&`) : value,
    );
    const ids = call(
      user,
      ...slashed.map(
        /** @param {object} post */ (post) => ['wp_insert_post', {...standard, ...post}],
      ),
    );
    return ids.map((id) => ({id, url: `${site.url}/?p=${id}`}));
  };

  /**
   * @param {string} content
   * @returns {{id: number, url: string}}
   */
  const publish = (content) => {
    const [post] = publishAll([{post_content: content}]);
    if (!post) throw new Error('Nothing was published.');
    return post;
  };

  /**
   * @param {string} login
   * @returns {(path: string, init: {method: string, headers?: Record<string, string>, body: BodyInit}) => Promise<any>} calls of the REST API
   */
  const restAs = (login) => {
    const id = login === 'erika' ? 2 : 1;
    const create = 'WP_Application_Passwords::create_new_application_password';
    const [[password]] = call(login, [create, id, {name: `Test ${Math.random()}`}]);
    const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
    return async (path, init) => {
      const headers = {authorization, ...init.headers};
      const response = await fetch(`${site.url}/wp-json/wp/v2/${path}`, {...init, headers});
      const body = await response.json();
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(body)}`);
      return body;
    };
  };

  /** @param {string} login */
  const logIn = async (login) => {
    const opened = await newPage({viewport: {width: 1280, height: 900}});
    // Without the form: its scripts move the focus about while it is filled in.
    const {request} = opened.page.context();
    await request.get(`${site.url}/wp-login.php`);
    const form = {log: login, pwd: login, testcookie: '1'};
    const response = await request.post(`${site.url}/wp-login.php`, {form, maxRedirects: 0});
    if (response.status() !== 302) throw new Error(`${login} is not let in.`);
    return opened;
  };

  /** @param {string} url */
  const readHtml = async (url) => (await fetch(url)).text();

  /** What PHP has complained of, but for WordPress itself, which is of age, and would go online. */
  const phpComplaints = () =>
    readFileSync(site.log, 'utf8')
      .split('\n')
      .filter(
        (line) => line.includes('/aushang/') || /PHP (?!Deprecated|.*WordPress\.org)/.test(line),
      );

  const close = async () => {
    await browser.close();
    feeds.close();
  };

  return {
    site,
    feeds,
    call,
    newPage,
    publish,
    publishAll,
    restAs,
    logIn,
    readHtml,
    phpComplaints,
    close,
  };
}

/**
 * The first placeholder in the HTML of a page, or nothing.
 * @param {string} html
 */
export function findPlace(html) {
  return /<div[^>]* data-aushang=.*?<\/div>/s.exec(html)?.[0] ?? '';
}
