import {expect, waitUntil} from '@open-wc/testing';
import {builtFiles, closeHosts, openHost, type HostPage} from '../support/host-page.js';
import {partsOf} from '../support/parts.js';

const files = await builtFiles();
const suite = files ? describe : describe.skip;
const hashed = Object.keys(files ?? {}).find((name) => /^aushang-[\w-]{8}\.js$/.test(name));

const BODY = `
  <aushang-news-list src="/demo/feeds/musterstadt.json"><a href="/">Alle</a></aushang-news-list>
  <div data-aushang="news-list" data-aushang-src="/demo/feeds/musterstadt.json"><a href="/">Alle</a></div>`;

async function shown({document}: HostPage): Promise<void> {
  await waitUntil(
    () => {
      const lists = [...document.querySelectorAll('aushang-news-list')];
      return (
        lists.length === 2 &&
        lists.every((list) => list.shadowRoot && partsOf(list, 'item').length > 0)
      );
    },
    'The lists are not shown',
    {timeout: 8000},
  );
}

async function integrityOf(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

suite('the built script', () => {
  afterEach(closeHosts);

  it('is listed with its parts and their hashes', async () => {
    const names = Object.keys(files!).map((name) => name.replace(/-[\w-]{8}\.js$/, '-#.js'));
    expect(names.sort()).to.deep.equal([
      'aushang-#.js',
      'aushang-parts/calendar-file-#.js',
      'aushang-parts/de-simple-#.js',
      'aushang-parts/dsb-#.js',
      'aushang-parts/en-#.js',
      'aushang-parts/hsb-#.js',
      'aushang-parts/qr-code-#.js',
      'aushang-parts/vcard-file-#.js',
      'aushang.classic.js',
      'aushang.js',
    ]);
    for (const [name, integrity] of Object.entries(files!)) {
      expect(await integrityOf(`/dist/${name}`), name).to.equal(integrity);
    }
    expect(files!['aushang.js']).to.equal(files![hashed!]);
  });

  for (const name of ['aushang.js', hashed ?? '']) {
    it(`runs as ${name.replace(/-.{8}/, '-#')} with its hash`, async () => {
      const head = `<script type="module" src="/dist/${name}" integrity="${files![name]}"></script>`;
      const host = await openHost({head, body: BODY});
      await shown(host);
      expect(host.messages).to.deep.equal([]);
    });
  }

  it('does not run with the hash of another file', async () => {
    const other = files!['aushang.classic.js'];
    // Chromium does not ask again for what it has refused, so it is another address.
    const head = `<script type="module" src="/dist/aushang.js?other" integrity="${other}"></script>`;
    const host = await openHost({head, body: BODY});
    expect(host.window.customElements.get('aushang-news-list')).to.be.undefined;
    expect(host.errors).to.deep.equal(['script']);
  });

  it('leaves no global variable, whatever it has done', async () => {
    const head = '<script type="module" src="/dist/aushang.js"></script>';
    const card = '{"@type": "Card", "version": "1.0", "name": {"full": "Erika Mustermann"}}';
    const body = `${BODY}<aushang-contact-card qr><script type="application/feed+json">${card}</script></aushang-contact-card>`;
    const host = await openHost({head, body, lang: 'en'});
    await shown(host);
    await waitUntil(
      () => partsOf(host.document.querySelector('aushang-contact-card')!, 'qr').length > 0,
    );
    expect(
      Object.getOwnPropertyNames(host.window).filter((name) => !host.globals.includes(name)),
    ).to.deep.equal([]);
    expect(Object.keys(host.window)).to.include('notes');
  });

  it('stays quiet where it is there twice', async () => {
    const script = '<script type="module" src="/dist/aushang.js"></script>';
    const host = await openHost({head: script, body: BODY + script});
    await shown(host);
    expect(host.messages).to.deep.equal([]);
    expect(host.errors).to.deep.equal([]);
  });

  it('says once that another version is there, and leaves all to that', async () => {
    const script = (version: string) =>
      `<script type="module" src="/dist/aushang.js?v=${version}"></script>`;
    const host = await openHost({
      head: script('1') + script('2') + script('2'),
      body: BODY + script('2'),
    });
    await shown(host);
    expect(host.messages).to.deep.equal([
      `[aushang] ${location.origin}/dist/aushang.js?v=2 defines nothing: this page has Aushang already.`,
    ]);
    expect(host.errors).to.deep.equal([]);
    const loads = host.window.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('.json'));
    expect(loads).to.have.length(1);
  });
});

suite('the classic script', () => {
  afterEach(closeHosts);
  const SRC = '/dist/aushang.classic.js';

  // Each row: how it comes into the page, the head that does it.
  const ways: readonly [string, string][] = [
    ['as it is', `<script src="${SRC}"></script>`],
    [
      'with its hash',
      `<script src="${SRC}" integrity="${files?.['aushang.classic.js']}"></script>`,
    ],
    ['deferred', `<script defer src="${SRC}?v=1"></script>`],
    ['twice', `<script src="${SRC}"></script><script async src="${SRC}"></script>`],
    [
      'after a consent manager has put it in',
      `<script type="text/plain" data-category="functional" data-src="${SRC}"></script>
       <script>addEventListener('load', () => setTimeout(() => {
         const blocked = document.querySelector('[data-src]');
         const script = document.createElement('script');
         script.src = blocked.dataset.src;
         blocked.replaceWith(script);
       }, 50));</script>`,
    ],
    [
      'run as text that was fetched',
      `<script>addEventListener('load', async () => {
         const text = await (await fetch('${SRC}')).text();
         new Function(text)();
       });</script>`,
    ],
    [
      'inlined, with its address in an attribute',
      `<script data-optimized-src="${SRC}">
         addEventListener('load', async () => (0, eval)(await (await fetch('/dist/' + 'aushang' + '.classic.js')).text()));
       </script>`,
    ],
    [
      'moved to the end by a script',
      `<script>addEventListener('DOMContentLoaded', () => {
         const script = document.createElement('script');
         script.async = true;
         script.src = '${SRC}';
         document.body.append(script);
       });</script>`,
    ],
  ];
  for (const [way, head] of ways) {
    it(`brings the module ${way}`, async () => {
      const host = await openHost({head, body: BODY});
      await shown(host);
      expect(host.messages).to.deep.equal([]);
      expect(host.errors).to.deep.equal([]);
      expect(
        Object.getOwnPropertyNames(host.window).filter((name) => !host.globals.includes(name)),
      ).to.deep.equal([]);
    });
  }

  it('hands its nonce on', async () => {
    const policy = `default-src 'none'; script-src 'nonce-n'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const head = `<script nonce="n" src="${SRC}"></script>`;
    const host = await openHost({head, body: BODY, policy, lang: 'en'});
    await shown(host);
    expect(host.violations).to.deep.equal([]);
    expect(host.messages).to.deep.equal([]);
  });

  it('says in one sentence that it cannot find itself', async () => {
    const host = await openHost({head: '', body: BODY});
    // As from a bundle of all scripts of a page: the text alone, and nothing that names it.
    const text = await (await fetch(SRC)).text();
    const script = host.document.createElement('script');
    script.textContent = text;
    host.document.body.append(script);
    await waitUntil(() => host.messages.length > 0);
    expect(host.messages).to.deep.equal([
      '[aushang] aushang.classic.js has loaded nothing. Error: Nothing says where it lies: leave it out of merging and inlining.',
    ]);
    expect(host.errors).to.deep.equal([]);
  });

  it('believes no picture that has its name', async () => {
    const evil = 'https://evil.example/aushang.classic.js';
    const host = await openHost({
      body: `${BODY}<img name="currentScript" src="${evil}" alt="">`,
    });
    const script = host.document.createElement('script');
    script.textContent = await (await fetch(SRC)).text();
    host.document.body.append(script);
    await waitUntil(() => host.messages.length > 0);
    expect(host.messages[0]).to.contain('Nothing says where it lies');
  });
});
