import {expect, waitUntil} from '@open-wc/testing';
import {builtFiles} from '../support/host-page.js';
import {canTakePictures, closePages, drawn, openPage, picturesOf, type Frame} from './frames.js';
import {arrived, expectSeen} from './guests.js';
import {differencesOf, evenOut, tracesOf, useAll} from './hosts.js';

interface Host {
  /** What makes this page special; the name of its line in the table of hosts. */
  readonly name: string;
  /** Its file in `test/hosts/pages`. */
  readonly page: string;
  /** How many elements it is to show. */
  readonly count: number;
  /** What the script may say to the web team. */
  readonly messages?: readonly RegExp[];
  /** What happens to the page before it is looked at, with our script and without it. */
  readonly prepare?: (frame: Frame) => unknown;
  /** What is to hold on this page beyond what holds on all. */
  readonly also?: (frame: Frame) => unknown;
}

export const suite = (await builtFiles()) ? describe : describe.skip;

/** Expects of a host page what is expected of all. */
export function describeHost({name, page, count, messages = [], prepare, also}: Host): void {
  suite(`host: ${name}`, () => {
    let frame: Frame;
    let without: Frame;
    before(async () => {
      without = await openPage(page, 'without');
      await prepare?.(without);
      frame = await openPage(page, 'pages');
      await prepare?.(frame);
    });
    after(closePages);

    it('shows the news, as the page would have them', async () => {
      const guests = await arrived(frame.document, count);
      guests.forEach(expectSeen);
      await also?.(frame);
    });

    it('throws nothing, and says only what it should', () => {
      const {notes} = frame.window;
      expect(notes.errors).to.deep.equal([]);
      expect(notes.messages).to.have.length(messages.length);
      messages.forEach((message, index) => expect(notes.messages[index]).to.match(message));
    });

    it('leaves no trace', () => {
      expect(tracesOf(frame)).to.deep.equal(tracesOf(without));
    });

    it('leaves the rest of the page as it is', async () => {
      await Promise.all([useAll(frame), useAll(without)]);
      evenOut(frame, without);
      await drawn(frame);
      await drawn(without);
      expect(differencesOf(frame, without)).to.deep.equal([]);
    });

    it('leaves its pixels as they are', async function () {
      if (!canTakePictures) {
        this.skip();
      }
      const pictures: (readonly string[])[] = [];
      for (const shown of [frame, without]) {
        const other = shown === frame ? without : frame;
        other.element.hidden = true;
        shown.element.hidden = false;
        pictures.push(await picturesOf(shown));
      }
      expect(pictures[0]).to.deep.equal(pictures[1]);
    });
  });
}

/** Waits until something is so. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  await waitUntil(() => Boolean(condition()), what, {timeout: 8000});
}
