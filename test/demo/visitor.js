/// <reference lib="dom" />
// What a visitor of the demo does and sees, in the page's elements.
import {isOf} from './network-log.js';

/**
 * Presses the first button that fits, in any element. False where there is none.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
export function press(page, selector) {
  return page.evaluate((selector) => {
    for (const {shadowRoot} of document.querySelectorAll('*')) {
      const button = shadowRoot?.querySelector(selector);
      if (button) {
        /** @type {HTMLElement} */ (button).click();
        return true;
      }
    }
    return false;
  }, selector);
}

/** @param {import('puppeteer-core').Page} page */
export function search(page) {
  return page.evaluate(() => {
    for (const {shadowRoot} of document.querySelectorAll('aushang-news-list')) {
      const field = shadowRoot?.querySelector('input');
      if (field) {
        field.value = 'a';
        field.dispatchEvent(new Event('input', {bubbles: true}));
        return true;
      }
    }
    return false;
  });
}

/**
 * The hosts that the elements ask about.
 * @param {import('puppeteer-core').Page} page
 */
export async function askedHosts(page) {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('*')].map(
      ({shadowRoot}) => shadowRoot?.querySelector('[part="consent"] p')?.textContent ?? '',
    ),
  );
  return [...new Set(texts.join(' ').match(/[\w-]+(\.[\w-]+)*\.example/g))].sort();
}

/**
 * Foreign pictures of elements that are told to show them without asking.
 * @param {import('puppeteer-core').Page} page
 */
export async function unaskedPictures(page) {
  const urls = await page.evaluate(() =>
    [...document.querySelectorAll('[images="show"]')].flatMap(({shadowRoot}) =>
      [...(shadowRoot?.querySelectorAll('img') ?? [])].map(({src}) => src),
    ),
  );
  return [...new Set(urls.filter((url) => !isOf(page.url(), url)))].sort();
}

/**
 * Shows the whole page, so that pictures come which wait until they are near, and waits until all
 * is quiet.
 * @param {import('puppeteer-core').Page} page
 */
export async function seeAll(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
      await frame();
    }
  });
  await quiet(page);
}

/** @param {import('puppeteer-core').Page} page */
export async function quiet(page) {
  await page.waitForNetworkIdle({idleTime: 300});
}
