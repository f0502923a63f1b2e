import {expect, waitUntil} from '@open-wc/testing';
import {builtFiles} from '../support/host-page.js';
import {canTakePictures, closePages, drawn, openPage, picturesOf, type Frame} from './frames.js';
import {arrived, expectFallback, expectSeen} from './guests.js';
import {differencesOf, evenOut, tracesOf, useAll} from './hosts.js';

interface Host {
  /** What makes this page special; the name of its line in the table of hosts. */
  readonly name: string;
  /** Its file in `test/hosts/pages`. */
  readonly page: string;
  /** How many elements it is to show. */
  readonly count: number;
  /** Width of the window; 700 pixels. */
  readonly width?: number;
  /** What the script may say to the web team. */
  readonly messages?: readonly RegExp[];
  /** What happens to the page before it is looked at, with our script and without it. */
  readonly prepare?: (frame: Frame) => unknown;
  /** Where the elements are; the document. */
  readonly root?: (frame: Frame) => ParentNode;
  /** What is to hold on this page beyond what holds on all. */
  readonly also?: (frame: Frame) => unknown;
}

const suite = (await builtFiles()) ? describe : describe.skip;

/** Expects of a host page what is expected of all. */
export function describeHost(host: Host): void {
  const {name, page, count, width, messages = [], prepare, root, also} = host;
  describePage(name, () => {
    let frame: Frame;
    let without: Frame;
    before(async () => {
      without = await openPage(page, 'without', width);
      await prepare?.(without);
      frame = await openPage(page, 'pages', width);
      await prepare?.(frame);
    });

    it('shows the news, as the page would have them', async () => {
      const guests = await arrived(root?.(frame) ?? frame.document, count);
      guests.forEach(expectSeen);
      await also?.(frame);
    });

    it('throws nothing, and says only what it should', () => {
      expectSaid(frame, messages);
    });

    it('leaves no trace', async () => {
      // Links through which parts are loaded go when these are there.
      await waitUntil(() => !frame.document.querySelector('link[rel="modulepreload"]'));
      expect(tracesOf(frame)).to.deep.equal(tracesOf(without));
    });

    it('leaves the rest of the page as it is', async () => {
      await Promise.all([useAll(frame), useAll(without)]);
      evenOut(frame, without);
      await Promise.all([drawn(frame), drawn(without)]);
      expect(differencesOf(frame, without)).to.deep.equal([]);
    });

    (canTakePictures ? it : it.skip)('leaves its pixels as they are', async () => {
      frame.element.hidden = true;
      const expected = await picturesOf(without);
      frame.element.hidden = false;
      without.element.hidden = true;
      expect(await picturesOf(frame)).to.deep.equal(expected);
    });
  });
}

/** A line in the table of hosts: a suite that may need a build. */
export function describePage(name: string, tests: () => void): void {
  suite(`host: ${name}`, () => {
    after(closePages);
    tests();
  });
}

/** Says in the table why news cannot be shown on a page, and expects what stands there instead. */
export function describeImpossible(
  name: string,
  reason: string,
  page: {readonly page: string; readonly fallbacks: number},
): void {
  describePage(name, () => {
    it.skip(`impossible: ${reason}`);

    it('shows what the page has in the place of news, and throws nothing', async () => {
      const frame = await openPage(page.page, 'pages');
      expectFallback(frame, page.fallbacks);
      expectSaid(frame);
    });
  });
}

/** Expects that nothing was thrown, and nothing was said but what the web team is to know. */
export function expectSaid({window}: Frame, messages: readonly RegExp[] = []): void {
  const {notes} = window;
  expect(notes.errors).to.deep.equal([]);
  expect(notes.messages, notes.messages.join('\n')).to.have.length(messages.length);
  messages.forEach((message, index) => expect(notes.messages[index]).to.match(message));
}
