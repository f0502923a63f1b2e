import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {builtFiles, closeHosts, openHost, type HostPage} from '../support/host-page.js';
import {partsOf} from '../support/parts.js';

const files = await builtFiles();
const suite = files ? describe : describe.skip;
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
const HAS_TRUSTED_TYPES = 'trustedTypes' in window;

// What a careful host sends: nothing is allowed but what is named.
const STRICT = `default-src 'none'; script-src 'nonce-n'; style-src 'self'; connect-src ${location.origin}/demo/feeds/; img-src ${location.origin}/demo/bilder/; base-uri 'none'; form-action 'none'`;
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`;
const SCRIPT = '<script type="module" nonce="n" src="/dist/aushang.js"></script>';
const CARD = JSON.stringify({
  '@type': 'Card',
  version: '1.0',
  name: {full: 'Erika Mustermann'},
  phones: {a: {number: '0221 4710-100'}},
  media: {a: {kind: 'photo', uri: `${location.origin}/demo/bilder/portraet.svg`}},
});
const BODY = `
  <aushang-news-list src="/demo/feeds/musterstadt.json" limit="3" filterable searchable paging="more"><a href="/">Alle</a></aushang-news-list>
  <aushang-news-list src="/demo/feeds/musterstadt.json" layout="cards"></aushang-news-list>
  <div data-aushang="news-teaser" data-aushang-src="/demo/feeds/musterstadt.json" data-aushang-layout="horizontal"><a href="/">Alle</a></div>
  <aushang-event-countdown name="Jubiläum" start="2099-03-11T11:00" location="Marktplatz"></aushang-event-countdown>
  <aushang-contact-card qr><script type="application/feed+json">${CARD}</script></aushang-contact-card>`;
const TAGS = [
  'aushang-news-list',
  'aushang-news-teaser',
  'aushang-event-countdown',
  'aushang-contact-card',
];

/** Waits until all elements of the page show what they are for, with the code and the pictures. */
async function shown({document}: HostPage): Promise<void> {
  await waitUntil(
    () =>
      TAGS.every((tag) => {
        const elements = [...document.querySelectorAll(tag)];
        return (
          elements.length > 0 &&
          elements.every((element) => element.shadowRoot && partsOf(element, 'item').length)
        );
      }) &&
      partsOf(document.querySelector('aushang-contact-card')!, 'qr').length &&
      [...document.querySelectorAll(TAGS.join())].every((element) =>
        [...element.shadowRoot!.querySelectorAll('img')].every(
          ({complete, naturalWidth, loading}) => loading === 'lazy' || (complete && naturalWidth),
        ),
      ),
    'Something is not shown',
    {timeout: 8000},
  );
}

function partsLoaded({window}: HostPage): string[] {
  return window.performance
    .getEntriesByType('resource')
    .flatMap(({name}) => name.match(/aushang-parts\/([\w-]+)-.{8}\.js/)?.[1] ?? []);
}

suite('a strict policy', () => {
  afterEach(closeHosts);

  const policies: readonly [string, string][] = [
    ['of content', STRICT],
    [
      'of content that trusts what the script loads',
      STRICT.replace("'nonce-n'", "'nonce-n' 'strict-dynamic'"),
    ],
    ['with Trusted Types', TRUSTED],
  ];
  for (const [name, policy] of policies) {
    it(`${name} is kept, with all elements and all parts`, async () => {
      const host = await openHost({head: SCRIPT, body: BODY, policy, lang: 'en'});
      await shown(host);
      partsOf(host.document.querySelector('aushang-event-countdown')!, 'add')[0]!.click();
      partsOf(host.document.querySelector('aushang-contact-card')!, 'save')[0]!.click();
      partsOf(host.document.querySelector('aushang-news-list')!, 'more')[0]!.click();
      await waitUntil(() => partsLoaded(host).includes('calendar-file'));
      await waitUntil(
        () => partsOf(host.document.querySelector('aushang-news-list')!, 'item').length > 3,
      );
      expect([...new Set(partsLoaded(host))].sort()).to.deep.equal([
        'calendar-file',
        'en',
        'qr-code',
        'vcard-file',
      ]);
      expect(host.violations).to.deep.equal([]);
      expect(host.messages).to.deep.equal([]);
      expect(host.errors).to.deep.equal([]);
    });
  }

  it('is one: it blocks what the script must not do', async () => {
    const head = `<script nonce="n">
      addEventListener('DOMContentLoaded', () => {
        document.body.setAttribute('style', 'color: red');
        document.body.append(document.createElement('style'));
        document.body.lastChild.textContent = 'p {color: red}';
        try { document.body.innerHTML += ''; } catch { document.body.dataset.refused = ''; }
      });
    </script>`;
    const host = await openHost({head, body: '<p>Text</p>', policy: TRUSTED});
    await waitUntil(() => host.violations.some((violation) => violation.startsWith('style-src')));
    expect('refused' in host.document.body.dataset).to.equal(HAS_TRUSTED_TYPES);
  });

  it('of hashes alone is kept, with the hashes of the parts', async function () {
    // WebKit looks for the hash of what a link loads in no policy.
    if (isWebKit) {
      this.skip();
    }
    const hashes = Object.values(files!).map((hash) => `'${hash}'`);
    const policy = STRICT.replace("'nonce-n'", ["'nonce-n'", ...hashes].join(' '));
    const script = `<script type="module" integrity="${files!['aushang.js']}" src="/dist/aushang.js"></script>`;
    const host = await openHost({head: script, body: BODY, policy, lang: 'en'});
    await shown(host);
    expect(host.violations).to.deep.equal([]);
  });

  it('of integrity is kept', async function () {
    // WebKit takes no note of the hash that the link has, and refuses the part.
    if (isWebKit) {
      this.skip();
    }
    const host = await openHost({
      head: `<script type="module" integrity="${files!['aushang.js']}" src="/dist/aushang.js"></script>`,
      body: BODY,
      integrityPolicy: 'blocked-destinations=(script)',
      lang: 'en',
    });
    await shown(host);
    expect(host.messages).to.deep.equal([]);
  });

  it('changes no pixel', async function () {
    // Its driver takes no pictures of a part of the page.
    if (isWebKit) {
      this.skip();
    }
    const pictures: string[] = [];
    for (const policy of [undefined, STRICT, TRUSTED]) {
      const host = await openHost({
        head: `<link rel="stylesheet" href="/demo/stadt.css">${SCRIPT}`,
        body: BODY,
        ...(policy && {policy}),
      });
      await shown(host);
      await host.document.fonts.ready;
      await new Promise((resolve) => host.window.requestAnimationFrame(resolve));
      // Only what is seen is compared, so the page is read from top to bottom.
      const views: unknown[] = [];
      for (let top = 0; top < host.document.documentElement.scrollHeight; top += 600) {
        host.window.scrollTo(0, top);
        await new Promise((resolve) => host.window.requestAnimationFrame(resolve));
        await shown(host);
        const clip = {x: 0, y: 0, width: 700, height: 600};
        views.push(await executeServerCommand('pixels', clip));
      }
      expect(new Set(views).size).to.be.above(2);
      pictures.push(views.join(' '));
      closeHosts();
    }
    expect(pictures[1]).to.equal(pictures[0]);
    expect(pictures[2]).to.equal(pictures[0]);
  });
});

suite('Trusted Types', () => {
  afterEach(closeHosts);

  const pages: readonly [string, string, string][] = [
    ['whose list lacks lit-html', TRUSTED.replace('lit-html', 'default'), ''],
    [
      'that has another copy of Lit',
      TRUSTED,
      `<script nonce="n">window.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});</script>`,
    ],
  ];
  for (const [name, policy, head] of pages) {
    it(`of a page ${name} leave the page as it was, with one sentence`, async function () {
      if (!HAS_TRUSTED_TYPES) {
        this.skip();
      }
      const after = '<script type="module" nonce="n">document.body.dataset.alive = "";</script>';
      const body = `<aushang-news-list src="/demo/feeds/musterstadt.json"><a href="/">Alle</a></aushang-news-list>
        <div data-aushang="news-list" data-aushang-src="/demo/feeds/musterstadt.json"><a href="/">Alle</a></div>`;
      const host = await openHost({head: head + SCRIPT + after, body, policy});
      expect('alive' in host.document.body.dataset).to.be.true;
      expect(host.document.querySelector('div')!.innerHTML).to.equal('<a href="/">Alle</a>');
      for (const link of host.document.querySelectorAll('a')) {
        expect(link.checkVisibility()).to.be.true;
      }
      expect(host.messages).to.have.length(1);
      expect(host.messages[0]).to.match(
        /^\[aushang\] The script could not start\. Trusted Types must allow lit-html, .* TypeError/,
      );
      expect(host.errors).to.deep.equal([]);
      expect(host.window.customElements.get('aushang-news-list')).to.be.undefined;
    });
  }

  it('let two copies of Lit be where duplicates are allowed', async () => {
    const second = `<script nonce="n">window.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});</script>`;
    const policy = TRUSTED.replace('lit-html', "lit-html 'allow-duplicates'");
    const host = await openHost({head: second + SCRIPT, body: BODY, policy});
    await shown(host);
    expect(host.violations).to.deep.equal([]);
    expect(host.messages).to.deep.equal([]);
  });
});

suite('a part that is not what it was', () => {
  afterEach(closeHosts);

  it('is refused', async function () {
    // WebKit loads with a link whatever its hash is; a page can give it an import map.
    if (isWebKit) {
      this.skip();
    }
    const head = '<script type="module" src="/tampered/aushang.js"></script>';
    const host = await openHost({head, body: BODY, lang: 'en'});
    await waitUntil(() => host.messages.some((message) => message.includes('en-')));
    expect(host.messages.join()).to.match(
      /The texts in "en" could not be loaded: Error: .*\/en-.{8}\.js is missing, or not what it was\./,
    );
    // The texts that are there stand in.
    await waitUntil(
      () => partsOf(host.document.querySelector('aushang-news-list')!, 'item').length,
    );
    expect('harm' in host.document.documentElement.dataset).to.be.false;
  });

  it('is refused in all engines where the page has an import map', async () => {
    const integrity = Object.fromEntries(
      Object.entries(files!).map(([name, hash]) => [`/tampered/${name}`, hash]),
    );
    const head = `<script type="importmap">${JSON.stringify({integrity})}</script><script type="module" src="/tampered/aushang.js"></script>`;
    const host = await openHost({head, body: BODY, lang: 'en'});
    await waitUntil(() => host.messages.some((message) => message.includes('could not be loaded')));
    await waitUntil(
      () => partsOf(host.document.querySelector('aushang-news-list')!, 'item').length,
    );
    expect('harm' in host.document.documentElement.dataset).to.be.false;
  });

  it('is refused to the classic script as well', async function () {
    if (isWebKit) {
      this.skip();
    }
    const head = '<script src="/tampered/aushang.classic.js"></script>';
    const host = await openHost({head, body: BODY});
    await waitUntil(() => host.messages.length > 0);
    expect(host.messages).to.have.length(1);
    expect(host.messages[0]).to.match(
      /^\[aushang\] aushang\.classic\.js has loaded nothing\. .* is missing, or not what it was\.$/,
    );
    expect('harm' in host.document.documentElement.dataset).to.be.false;
  });
});
