import {expect, waitUntil} from '@open-wc/testing';
import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import type {Frame} from './frames.js';

const SHOWING = 'news-list news-teaser event-countdown contact-card'
  .split(' ')
  .map((name) => `aushang-${name}`)
  .join();
/** The titles of the feed beside the pages, in its order. */
export const TITLES = [
  'Die neue Brücke ist fertig',
  'Konzert im Rathaus',
  'Anmeldung für die Kita beginnt',
  'Der Rat tagt im Freien',
] as const;

// What is inherited from a page, and is not to be seen in an element.
const RESETS: readonly [string, readonly string[]][] = [
  ['font-style', ['normal']],
  ['letter-spacing', ['normal', '0px']],
  ['text-align', ['start']],
  ['text-indent', ['0px']],
  ['text-transform', ['none']],
  ['white-space', ['normal']],
  ['word-spacing', ['0px', 'normal']],
];

/** The elements that show something, wherever they are in what is given. */
export function guestsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SHOWING)];
}

export function titlesOf(guest: Element): HTMLElement[] {
  return [...(guest.shadowRoot?.querySelectorAll<HTMLElement>('[part~="title"]') ?? [])];
}

/** Waits until each of so many elements shows what it is for. */
export async function arrived(root: ParentNode, count: number): Promise<HTMLElement[]> {
  const isThere = () => {
    const guests = guestsIn(root);
    return guests.length === count && guests.every((guest) => titlesOf(guest).length);
  };
  await waitUntil(isThere, '', {timeout: 5000}).catch(() => {
    const guests = guestsIn(root).map(({localName}) => localName);
    const empty = guestsIn(root).filter((guest) => titlesOf(guest).length === 0);
    throw new Error(
      `There are ${guests.length} elements instead of ${count}; without titles: ${empty.map(({localName}) => localName).join()}`,
    );
  });
  return guestsIn(root);
}

function promisedTitles(guest: HTMLElement): readonly string[] {
  switch (guest.localName) {
    case 'aushang-news-list':
      return TITLES.slice(0, Number(guest.getAttribute('limit') ?? 5));
    case 'aushang-news-teaser':
      return TITLES.slice(0, 1);
    case 'aushang-event-countdown':
      return ['Stadtjubiläum'];
    default:
      return ['Erika Mustermann'];
  }
}

/** Expects that a reader sees an element: its titles as links, in its place, in the page's size. */
export function expectSeen(guest: HTMLElement): void {
  const view = guest.ownerDocument.defaultView!;
  const place = guest.parentElement;
  const base = guest.shadowRoot!.querySelector('[part="base"]')!;
  const style = view.getComputedStyle(base);
  const size = parseFloat(style.fontSize);
  expect(size, 'the size of the page').to.equal(parseFloat(view.getComputedStyle(guest).fontSize));
  expect(size).to.be.within(12, 24);

  expect(parseFloat(style.lineHeight), 'line height').to.be.at.least(1.2 * size);
  for (const [property, values] of RESETS) {
    expect(values, property).to.include(style.getPropertyValue(property));
  }

  const box = base.getBoundingClientRect();
  const least = Math.min(150, view.innerWidth / 3);
  expect(box.width, `width of ${guest.localName}`).to.be.at.least(least);
  if (place) {
    const around = place.getBoundingClientRect();
    expect(box.left, 'left').to.be.at.least(Math.min(around.left, 0) - 1);
    if (!isInline(place)) {
      expect(box.left, 'left').to.be.at.least(around.left - 1);
      expect(box.right, 'right').to.be.at.most(around.right + 1);
    }
  }

  const titles = titlesOf(guest);
  const texts = titles.map((title) => title.innerText.replace(/\u00AD/g, '').trim());
  expect(texts).to.deep.equal(promisedTitles(guest));
  let bottom = box.top;
  for (const title of titles) {
    expectTitle(title, size);
    const {left, right, top} = title.getBoundingClientRect();
    expect(left, 'left of title').to.be.at.least(box.left - 1);
    expect(right, 'right of title').to.be.at.most(box.right + 1);
    if (guest.getAttribute('layout') !== 'cards') {
      expect(top, 'titles stand below each other').to.be.at.least(bottom - 1);
      bottom = title.getBoundingClientRect().bottom;
    }
  }
  for (const child of guest.children) {
    const isSlotted = child.hasAttribute('slot');
    expect(isDrawn(child), `fallback ${child.localName}`).to.equal(isSlotted);
  }
}

function expectTitle(title: HTMLElement, size: number): void {
  const view = title.ownerDocument.defaultView!;
  const {fontSize, lineHeight} = view.getComputedStyle(title);
  expect(parseFloat(fontSize), 'size of title').to.be.within(size * 0.99, size * 2);
  expect(parseFloat(lineHeight), 'line height').to.be.at.least(parseFloat(fontSize));
  expect(isDrawn(title), title.innerText).to.be.true;
  expect(title.getBoundingClientRect().height).to.be.at.least(parseFloat(fontSize));
  expect(getRole(title)).to.equal('heading');
  const link = title.querySelector('a');
  if (link) {
    expect(getRole(link)).to.equal('link');
    expect(link.href).to.match(/^https:\/\/www\.musterstadt\.example\/aktuelles\/\w+$/);
    expect(computeAccessibleName(link)).to.equal(title.innerText.trim());
  }
}

/** A page that unsets everything makes of its boxes text, which has no sides of its own. */
function isInline(element: Element): boolean {
  return /inline$|contents/.test(
    element.ownerDocument.defaultView!.getComputedStyle(element).display,
  );
}

/** Whether there is anything of an element to see. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
}

/** Expects that what the page has in the place of news stands, and nothing else. */
export function expectFallback({document}: Frame, count: number): void {
  const links = [...document.querySelectorAll('.ersatz')];
  expect(links.map(isDrawn)).to.deep.equal(Array.from({length: count}, () => true));
  for (const link of links) {
    expect(link.getBoundingClientRect().height).to.be.above(10);
  }
}
