import {expect, waitUntil} from '@open-wc/testing';

// The pages of the demo load the script that users get, which is there after a build.
const isBuilt = (await fetch('/dist/aushang.js', {method: 'HEAD'})).ok;
const suite = isBuilt ? describe : describe.skip;

interface Snippet {
  readonly title: string;
  readonly code: string;
  /** The markup of the living example that stands above it. */
  readonly example: string;
}

async function snippetsOf(path: string): Promise<readonly Snippet[]> {
  const source = await (await fetch(path)).text();
  const page = new DOMParser().parseFromString(source, 'text/html');
  return [...page.querySelectorAll('.schnipsel')].map((snippet) => {
    const section = snippet.closest('.beispiel')!;
    return {
      title: section.querySelector('h3')!.textContent,
      code: snippet.querySelector('code')!.textContent,
      example: section.querySelector('.schau')!.innerHTML,
    };
  });
}

/** Opens a page beside the tests: one of the server, or one of this source. */
async function open(page: {readonly src: string} | {readonly srcdoc: string}): Promise<Window> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: '1000', height: '800', ...page});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow!;
}

function closeAll(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}

/** Markup without the white space that makes no difference, and without its scripts. */
function fold(markup: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  // The test server compiles the scripts of pages.
  template.content.querySelectorAll('script:not([type])').forEach((script) => script.remove());
  return template.innerHTML.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
}

const ELEMENTS =
  'aushang-news-list, aushang-news-teaser, aushang-event-countdown, aushang-contact-card';

function isSeen(element: Element): boolean {
  return element.checkVisibility();
}

/** Whether an element shows what its snippet promises. */
function keepsPromise(element: Element): boolean {
  const source = element.getAttribute('src') ?? element.closest('aushang-feed')?.getAttribute('src');
  const root = element.shadowRoot!;
  const around = [...element.querySelectorAll(':scope > [slot="heading"], :scope > [slot="footer"]')];
  const empty = element.querySelector(':scope > [slot="empty"]');
  if (empty && around.length === 0) {
    // What stands alone is what is to be seen.
    return isSeen(empty);
  }
  if (source === 'feeds/gibt-es-nicht.json') {
    const [fallback] = element.children;
    const {textContent} = root.querySelector('[role="status"]')!;
    return fallback ? isSeen(fallback) : textContent!.trim() !== '';
  }
  // A hotline has no name.
  const shown = element.localName === 'aushang-contact-card' ? 'item' : 'title';
  const titles = [...root.querySelectorAll(`[part~="${shown}"]`)];
  return titles.length > 0 && [...titles, ...around].every(isSeen);
}

/** Opens a page that has nothing but the script and some code. */
function openWith(code: string): Promise<Window> {
  return open({
    srcdoc: `<!doctype html><html lang="de"><base href="/demo/"><script type="module" src="/demo/aushang.js"></script>${code}`,
  });
}

async function expectPromise(place: ParentNode): Promise<void> {
  const elements = [...place.querySelectorAll(ELEMENTS)];
  expect(elements).to.not.be.empty;
  await waitUntil(() => elements.every(keepsPromise), 'Something is not shown', {timeout: 5000});
}

for (const name of [
  'element-feed',
  'element-news-list',
  'element-news-teaser',
  'element-event-countdown',
  'element-contact-card',
]) {
  const path = `/demo/${name}.html`;
  const snippets = await snippetsOf(path);
  const markup = snippets.filter(({code}) => code.startsWith('<'));

  suite(`the snippets of ${name}.html`, () => {
    describe('have a button that', () => {
      let view: Window;
      let copied: string[];
      let answer: () => Promise<void>;
      const buttons = () => [
        ...view.document.querySelectorAll<HTMLElement>('.kopierleiste button'),
      ];
      const statusOf = (button: Element) =>
        button.parentElement!.querySelector('[role="status"]')!.textContent;
      before(async () => {
        view = await open({src: path});
        const writeText = (text: string) => {
          copied.push(text);
          return answer();
        };
        Object.defineProperty(view.navigator, 'clipboard', {value: {writeText}});
      });
      after(closeAll);
      beforeEach(() => {
        copied = [];
      });

      it('selects one, where the browser does not let the page copy', async () => {
        answer = () => Promise.reject(new DOMException('', 'NotAllowedError'));
        const [button] = buttons();
        button!.click();
        await waitUntil(() => statusOf(button!) !== '');
        expect(statusOf(button!)).to.contain('Der Code ist markiert.');
        expect(view.getSelection()!.toString().trim()).to.equal(snippets[0]!.code);
      });

      it('copies each just as it is to be read, and says so', async () => {
        answer = () => Promise.resolve();
        for (const button of buttons()) {
          button.click();
          await waitUntil(() => statusOf(button) === 'Kopiert');
        }
        expect(copied).to.deep.equal(snippets.map(({code}) => code));
      });

      it('has a name of its own for each', () => {
        const names = buttons().map((button) => button.getAttribute('aria-label'));
        expect(names).to.have.length(snippets.length);
        expect([...new Set(names)]).to.deep.equal(names);
      });
    });

    describe('put into a page', () => {
      let view: Window;
      before(async () => {
        const sections = markup.map(({code}) => `<section>${code}</section>`);
        view = await openWith(sections.join(''));
      });
      after(closeAll);

      markup.forEach(({title, code, example}, index) => {
        it(`show what ${index + 1}, "${title}", promises`, async () => {
          const section = view.document.querySelectorAll('section')[index]!;
          section.scrollIntoView();
          await expectPromise(section);
          expect(fold(example)).to.contain(fold(code));
        });
      });
    });

    markup
      .filter(({code}) => !code.includes('src='))
      .forEach(({title, code}) => {
        it(`show "${title}" without asking for a feed`, async () => {
          const view = await openWith(code);
          await expectPromise(view.document);
          const asked = view.performance
            .getEntriesByType('resource')
            .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'fetch');
          expect(asked.map((entry) => entry.name)).to.deep.equal([]);
          closeAll();
        });
      });

    snippets
      .filter((snippet) => !markup.includes(snippet))
      .forEach(({title, code, example}, index) => {
        it(`style what they stand beside: ${index + 1}, "${title}"`, () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(code);
          const place = document.createElement('template');
          place.innerHTML = example;
          const rules = [...sheet.cssRules] as CSSStyleRule[];
          expect(rules).to.have.length(code.split('{').length - 1);
          for (const {selectorText, style} of rules) {
            const selector = selectorText.replace(/::part\(.*$/, '');
            expect(place.content.querySelector(selector), selectorText).to.exist;
            expect(style.length, selectorText).to.be.above(0);
          }
        });
      });
  });
}
