import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {differenceOf, isRenewing, keepPicture, keptPicture, takePicture} from './picture.js';
import {listStories, Stage} from './storybook.js';

interface Look {
  readonly id: string;
  /** Whether it is the end of the story that counts. */
  readonly isEnd?: boolean;
  /** What the browser pretends, where it can. */
  readonly media?: Parameters<typeof emulateMedia>[0];
  readonly suffix?: string;
}

// Few, and with little in them: each is kept once for each engine.
const looks: readonly Look[] = [
  {id: 'news-list--list'},
  {id: 'news-list--cards'},
  {id: 'news-list--compact'},
  {id: 'news-list--loading'},
  {id: 'news-list--arabic'},
  {id: 'news-list--in-loud'},
  {id: 'news-list--tokens'},
  {id: 'news-teaser--without-picture'},
  {id: 'event-countdown--today'},
  {id: 'event-countdown--cancelled'},
  {id: 'contact-card--office'},
  {id: 'contact-card--code', isEnd: true},
];

// The docs show these, so that designers see what they cannot switch on there.
const emulated: readonly Look[] = [
  {id: 'news-list--list', media: {forcedColors: 'active'}, suffix: 'forced-colors'},
  {id: 'contact-card--office', media: {forcedColors: 'active'}, suffix: 'forced-colors'},
  {id: 'news-list--list', media: {media: 'print'}, suffix: 'print'},
  {id: 'event-countdown--soon', media: {reducedMotion: 'reduce'}, suffix: 'reduced-motion'},
];

const WIDTH = 690;
const HEIGHT = 320;
// Of 220,800 pixels: less than a word.
const ALLOWED = 60;

const PLAIN = `<!doctype html><meta charset="utf-8"><body style="font: 16px/1.5 system-ui, sans-serif">
<p>Grundstücksverkehr 0123456789, مكتب المواطنين</p>
<p style="font-family: sans-serif; font-weight: 600">Straße, Öl, „Übung“</p>
<p style="font-family: Georgia, serif; font-size: 20px">Straße, Öl, „Übung“</p>
<p style="font-family: 'Trebuchet MS', Verdana, 'DejaVu Sans', sans-serif">Straße, Öl, „Übung“</p>
<button>Knopf</button> <a href="#">Verweis</a>`;

const ids = await listStories();
const suite = ids.length ? describe : describe.skip;

suite('looks', () => {
  const stage = new Stage();
  const isChromium = 'userAgentData' in navigator;
  let areFontsKnown = false;
  let areRenewed = false;

  before(async function () {
    this.timeout(60_000);
    areRenewed = await isRenewing();
    const plain = await showPlain();
    const kept = await keptPicture(plain.engine, 'plain-text');
    if (areRenewed) {
      await keepPicture('baselines', plain.engine, 'plain-text', plain.pixels);
    }
    areFontsKnown = kept !== undefined && differenceOf(kept, plain.pixels).count === 0;
    if (!areFontsKnown && !areRenewed) {
      console.warn(
        'Looks are not compared: plain text looks other here than where the pictures were taken. ' +
          'This machine has other fonts or another version of the browser.',
      );
    }
    await stage.open('feed--playground', WIDTH, HEIGHT);
  });
  after(() => stage.close());

  for (const {id, isEnd, media, suffix} of [...looks, ...(isChromium ? emulated : [])]) {
    const name = suffix ? `${id}@${suffix}` : id;
    it(name, async function () {
      if (!areFontsKnown && !areRenewed) {
        this.skip();
      }
      if (media) {
        await emulateMedia(media);
      }
      await stage.show(id);
      if (isEnd) {
        stage.window.scrollTo(0, 100_000);
      }
      await stage.rest();
      const {engine, pixels} = await takePicture();
      if (media) {
        await emulateMedia({media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference'});
      }
      if (areRenewed) {
        await keepPicture('baselines', engine, name, pixels);
        return;
      }
      const kept = await keptPicture(engine, name);
      expect(kept, 'There is no picture yet: npm run pictures').to.not.equal(undefined);
      const {count, picture} = differenceOf(kept!, pixels);
      if (count > ALLOWED) {
        const file = await keepPicture('differences', engine, name, picture);
        await keepPicture('differences', engine, `${name}-now`, pixels);
        throw new Error(`${count} pixels differ: ${file}. If it is meant so: npm run pictures`);
      }
    });
  }
});

/** Text without anything of ours, by which other fonts are known. */
async function showPlain(): ReturnType<typeof takePicture> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; display: block; width: ${WIDTH}px; height: ${HEIGHT}px`;
  frame.srcdoc = PLAIN;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const taken = await takePicture();
  frame.remove();
  return taken;
}
