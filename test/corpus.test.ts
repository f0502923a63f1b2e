import {expect} from '@open-wc/testing';
import '../src/define.js';
import type {AushangErrorEvent} from '../src/elements/shared/events.js';
import {resetPage} from '../src/page.js';
import {partsOf} from './support/parts.js';

type Corpus = Readonly<Partial<Record<string, readonly string[]>>>;

interface RawItem {
  readonly [key: string]: unknown;
}

const corpus = (await (await fetch('/corpus/index.json')).json()) as Corpus | null;
const ALLOWED = /^(https?|mailto|tel):/;

/** Renders a list of a feed and waits until it has either news or an error. */
async function show(url: string) {
  const element = document.createElement('aushang-news-list');
  let error: AushangErrorEvent | undefined;
  const done = new Promise<void>((resolve) => {
    element.addEventListener('aushang-load', () => resolve());
    element.addEventListener('aushang-error', (event) => {
      error = event;
      resolve();
    });
  });
  Object.assign(element, {src: url, limit: 100_000, images: 'show'});
  document.body.append(element);
  await done;
  await element.updateComplete;
  return {element, error};
}

/** Every URL that a reader or the browser could follow. */
function urlsOf(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap((inner) =>
    ['href', 'src', 'srcset', 'action', 'poster', 'data', 'formaction']
      .map((name) => inner.getAttribute(name))
      .filter((value) => value !== null),
  );
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}

function hasContent(item: unknown): boolean {
  const keys = ['url', 'external_url', 'title', 'content_text', 'content_html', 'summary', 'image'];
  return (
    typeof item === 'object' &&
    item !== null &&
    keys.some((key) => isFilled((item as RawItem)[key]))
  );
}

function hasUsableDate(item: unknown): boolean {
  const {date_published, date_modified} = item as RawItem;
  return [date_published, date_modified].some(
    (date) => typeof date === 'string' && !Number.isNaN(Date.parse(date)),
  );
}

(corpus ? describe : describe.skip)('real feeds (AUSHANG_CORPUS)', function () {
  this.timeout(20_000);
  const thrown: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push('reason' in event ? String(event.reason) : event.message);

  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });
  beforeEach(() => resetPage({warn: () => undefined}));
  afterEach(() => {
    document.body.replaceChildren();
    resetPage();
    expect(thrown).to.be.empty;
  });

  it('are there', () => {
    expect(corpus?.['jsonfeed']).to.not.be.empty;
  });

  for (const file of corpus?.['jsonfeed'] ?? []) {
    it(`shows ${file}`, async () => {
      const url = `/corpus/jsonfeed/${encodeURIComponent(file)}`;
      const raw = JSON.parse((await (await fetch(url)).text()).replace(/^\ufeff/, '')) as {
        items: unknown[];
      };
      const {element, error} = await show(url);
      expect(error).to.be.undefined;
      expect(partsOf(element, 'item')).to.have.length(raw.items.filter(hasContent).length);
      expect(partsOf(element, 'date').length).to.be.at.least(
        raw.items.filter(hasUsableDate).length,
      );
      for (const title of partsOf(element, 'title')) {
        expect(title.textContent.trim()).to.not.equal('');
      }
      for (const link of urlsOf(element)) {
        expect(link).to.match(ALLOWED);
      }
      expect(element.shadowRoot!.querySelectorAll('script, iframe, style, object, form')).to.be
        .empty;
    });
  }

  const failures = [
    ...(corpus?.['broken'] ?? []).map((file) => ['broken', file, 'not-json'] as const),
    ...(corpus?.['lookalikes'] ?? []).map((file) => ['lookalikes', file, 'not-a-feed'] as const),
  ];
  for (const [folder, file, code] of failures) {
    it(`refuses ${file} as ${code}`, async () => {
      const {element, error} = await show(`/corpus/${folder}/${encodeURIComponent(file)}`);
      expect(error?.code).to.equal(code);
      expect(partsOf(element, 'item')).to.be.empty;
      expect(partsOf(element, 'status')[0]!.textContent.trim()).to.not.equal('');
    });
  }
});

/** Hostile strings, from whatever form their file has. */
async function stringsOf(file: string): Promise<string[]> {
  const text = await (await fetch(`/corpus/strings/${encodeURIComponent(file)}`)).text();
  if (file.endsWith('.jsonl')) {
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as {vector: string}).vector);
  }
  return (JSON.parse(text) as (string | {input: string})[]).map((entry) =>
    typeof entry === 'string' ? entry : entry.input,
  );
}

(corpus?.['strings'] ? describe : describe.skip)('hostile strings (AUSHANG_CORPUS)', function () {
  this.timeout(60_000);
  beforeEach(() => resetPage({warn: () => undefined}));
  afterEach(() => {
    document.body.replaceChildren();
    resetPage();
  });

  for (const file of corpus?.['strings'] ?? []) {
    it(`stay text and harmless URLs: ${file}`, async () => {
      const strings = await stringsOf(file);
      expect(strings.length).to.be.above(100);
      const element = document.createElement('aushang-news-list');
      element.limit = strings.length;
      element.images = 'none';
      element.feed = {
        version: 'https://jsonfeed.org/version/1.1',
        items: strings.map((text, index) => ({
          id: index,
          title: text,
          url: text,
          external_url: text,
          content_html: text,
          summary: text,
          tags: [text],
          language: text,
          date_published: text,
          _aushang: {image_alt: text, easy_url: text, expires: `nie ${text}`},
        })),
      };
      document.body.append(element);
      await element.updateComplete;
      const root = element.shadowRoot!;
      expect(partsOf(element, 'item').length).to.be.above(strings.length / 2);
      const names = new Set(
        [...root.querySelectorAll('[part="list"] *')].map(({localName}) => localName),
      );
      expect([...names].filter((name) => !/^(li|div|h3|a|p|ul|time|bdi|span)$/.test(name))).to.be.empty;
      for (const link of urlsOf(element)) {
        expect(link).to.match(ALLOWED);
      }
    });
  }
});
