// The feeds that the WordPress of the tests shows, and the server that has them.
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';

const home = 'https://www.musterstadt.example/aktuelles';

export const titles = [
  'Bürgerbüro öffnet früher',
  'Straßenfest in der Kirchgasse',
  'Wochenmarkt zieht um',
  'Schwimmbad schließt für drei Tage',
];

const good = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Musterstadt: Aktuelles',
  home_page_url: home,
  language: 'de',
  items: [
    {
      id: 'abgelaufen',
      url: `${home}/abgelaufen`,
      title: 'Längst vorbei',
      content_text: 'Das war einmal.',
      date_published: '2020-03-01T08:00:00+01:00',
      _aushang: {expires: '2020-03-31'},
    },
    ...titles.map((title, index) => ({
      id: `nachricht-${index}`,
      url: `${home}/nachricht-${index}`,
      title,
      content_text: 'Mehr dazu im Rathaus.',
      date_published: `2026-02-${20 - index}T08:00:00+01:00`,
      tags: index % 2 ? ['Märkte & Feste'] : ['Rathaus'],
    })),
  ],
};

const mixed = {
  ...good,
  items: [
    {id: '1', url: `${home}/1`, title: 'Ohne Datum'},
    {id: '2', url: `${home}/2`, title: 'Zweitneueste', date_published: '2026-02-02'},
    {id: '3', url: `${home}/3`, title: 'Neueste', date_modified: '2026-02-03T00:00:00Z'},
    {
      id: '4',
      url: `${home}/4`,
      title: 'Angeheftet',
      date_published: '2025-02-04T08:00:00+01:00',
      _aushang: {pinned: true},
    },
    {id: '5', url: `${home}/5`, title: 'Auch ohne Datum'},
    {id: '6', url: `${home}/6`, title: 'Älteste', date_published: '2026-01-01T08:00:00+01:00'},
  ],
};

const markup = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;
const hostile = {
  version: 'https://jsonfeed.org/version/1.1',
  title: `${markup}"' onclick="window.hacked=1" [aushang_probe]`,
  home_page_url: 'javascript:window.hacked=1',
  items: [
    {id: '1', url: `https://www.musterstadt.example/"onmouseover="window.hacked=1`, title: markup},
    {id: '2', url: 'javascript:window.hacked=1', title: 'Falsche Adresse'},
    {
      id: '3',
      url: 'https://www.musterstadt.example/[aushang_probe]',
      title: '[aushang_probe] &lt;b&gt;fett&lt;/b&gt;',
    },
    {id: '4', url: ['https://www.musterstadt.example/'], title: {a: 1}, tags: 'Kein Feld'},
    'kein Objekt',
    {id: '5', url: 'https://www.musterstadt.example/lang', title: 'lang'.repeat(200_000)},
  ],
};

/** @type {Record<string, [type: string, body: string | Buffer] | undefined>} */
const documents = {
  '/musterstadt.json': ['application/feed+json', JSON.stringify(good)],
  '/hostile.json': ['application/feed+json', JSON.stringify(hostile)],
  '/mixed.json': ['application/feed+json', JSON.stringify(mixed)],
  '/private.json': ['application/feed+json', JSON.stringify(good)],
  '/page.json': ['application/feed+json', '<!doctype html><title>Anmeldung</title>'],
  '/large.json': [
    'application/feed+json',
    JSON.stringify({...good, user_comment: 'x'.repeat(3_000_000)}),
  ],
  '/aushang.js': ['text/javascript', readFileSync('dist/aushang.js')],
};

/**
 * Serves the feeds, and pages that belong to another site than WordPress.
 * @param {number} port
 */
export async function serveFeeds(port) {
  /** @type {string[]} paths that WordPress has asked for */
  const asked = [];
  /** @type {Map<string, string>} */
  const pages = new Map();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (request.headers['user-agent'] === 'Aushang') asked.push(path);
    // It never answers: whoever asks has to give up.
    if (path === '/slow.json') return;
    const page = pages.get(path);
    const [type, body] = page ? ['text/html; charset=utf-8', page] : (documents[path] ?? []);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (type) response.setHeader('Content-Type', type);
    response.writeHead(type ? 200 : 404).end(body);
  });
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    documents,
    pages,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
