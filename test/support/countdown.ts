import {fixture} from '@open-wc/testing';
import '../../src/define.js';
import type {EventCountdown} from '../../src/elements/event-countdown/event-countdown.js';
import type {FakePage} from './page.js';
import {arrived} from './page.js';
import {partsOf, textsOf} from './parts.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An item that announces an event of Musterstadt's, in its zone. */
export function eventItem(id: string, event: object, members: object = {}): object {
  return {
    id,
    url: `https://musterstadt.example/${id}`,
    title: id,
    _jscalendar: {
      '@type': 'Event',
      uid: `${id}@stadt.example`,
      timeZone: 'Europe/Berlin',
      ...event,
    },
    ...members,
  };
}

/** The countdown in some markup, in a German page. */
export async function showMarkup(markup: string, language = 'de'): Promise<EventCountdown> {
  const place = await fixture(`<div lang="${language}">${markup}</div>`);
  await arrived();
  return place.querySelector('aushang-event-countdown')!;
}

/** A countdown of the feed at `/feed.json`. */
export function showCountdown(
  attributes = '',
  children = '',
  language = 'de',
): Promise<EventCountdown> {
  return showMarkup(
    `<aushang-event-countdown src="/feed.json" ${attributes}>${children}</aushang-event-countdown>`,
    language,
  );
}

/** Moves the clock to a time, with all that happens until then. */
export async function moveTo(page: FakePage, time: string): Promise<void> {
  await page.clock.advance(Date.parse(time) - page.clock.now());
}

/** What the figures say, as they are seen: "21 Tage". */
export function figuresOf(element: Element): string {
  return textsOf(element, 'timer').join();
}

/** What a screen reader says when it is asked for the timer. */
export function sentenceOf(element: Element): string {
  return spaced(timerOf(element)?.textContent);
}

export function timerOf(element: Element): Element | null {
  return element.shadowRoot!.querySelector('[role="timer"]');
}

/** Each text of the timer from now on, with the time since then. It grows as the timer changes. */
export function sentencesOf(element: Element, page: FakePage): [time: number, text: string][] {
  const start = page.clock.now();
  const texts: [number, string][] = [];
  new MutationObserver(() => {
    texts.push([page.clock.now() - start, sentenceOf(element)]);
  }).observe(timerOf(element)!, {childList: true, characterData: true, subtree: true});
  return texts;
}

/** The text that is seen of an event, line by line: without what is heard alone. */
export function linesOf(element: Element): string[] {
  const lines = '.timer, .title, .states p, .date, .also, .place, .next, .actions > *';
  return [...element.shadowRoot!.querySelectorAll(lines)].map((line) => spaced(line.textContent));
}

export async function press(element: Element, part: string): Promise<void> {
  const [button] = partsOf(element, part);
  button!.focus();
  button!.click();
  await arrived();
}

/** One kind of space for all that CLDR writes, and folded. */
export function spaced(text: string | null | undefined): string {
  return (text ?? '').trim().replace(/\s+/g, ' ');
}
