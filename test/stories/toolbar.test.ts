import {expect, waitUntil} from '@open-wc/testing';
import {listStories, Stage} from './storybook.js';

const USUAL = {
  theme: 'schlicht',
  scheme: 'light',
  language: 'de',
  direction: '',
  textSize: 'zoom-100',
  width: '',
  network: 'fast',
  today: '2026-11-23T12:00:00+01:00',
};

const suite = (await listStories()).length ? describe : describe.skip;

suite('toolbar', () => {
  const stage = new Stage();

  before(async function () {
    this.timeout(60_000);
    await stage.open('event-countdown--playground');
  });
  afterEach(() => stage.choose(USUAL));
  after(() => stage.close());

  const element = (): HTMLElement =>
    stage.window.document.querySelector<HTMLElement>('aushang-event-countdown')!;
  const textOf = (part: string): string =>
    (element().shadowRoot?.querySelector(`[part~="${part}"]`)?.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ');
  const styleOf = (): CSSStyleDeclaration => getComputedStyle(element());

  const cases: readonly {
    readonly choice: Partial<typeof USUAL>;
    readonly isShown: () => boolean;
  }[] = [
    {choice: {theme: 'dunkel'}, isShown: () => styleOf().color === 'rgb(232, 230, 225)'},
    {choice: {scheme: 'dark'}, isShown: () => styleOf().colorScheme === 'dark'},
    {choice: {language: 'en'}, isShown: () => textOf('timer') === '11 days'},
    {choice: {direction: 'rtl'}, isShown: () => styleOf().direction === 'rtl'},
    {choice: {textSize: 'zoom-400'}, isShown: () => styleOf().fontSize === '64px'},
    {choice: {width: '240px'}, isShown: () => element().offsetWidth === 240},
    {choice: {network: 'failing'}, isShown: () => textOf('status') !== ''},
    {
      choice: {today: '2026-11-26T17:30:00+01:00'},
      isShown: () => textOf('timer') === '8 Tage',
    },
  ];
  for (const {choice, isShown} of cases) {
    it(JSON.stringify(choice), async () => {
      await waitUntil(() => textOf('timer') === '11 Tage', 'the usual is not shown');
      expect(isShown()).to.equal(false);
      stage.choose(choice);
      await waitUntil(isShown, 'it changes nothing', {timeout: 8000});
    });
  }
});
