import {bypass, delay, http, HttpResponse, passthrough} from 'msw';
import type {SetupWorker} from 'msw/browser';

/** How the network is, for all stories of the page. */
export type NetworkQuality = 'fast' | 'slow' | 'failing';

const SLOW = 3000;
let quality: NetworkQuality = 'fast';

export function setNetwork(wanted: NetworkQuality): void {
  quality = wanted;
}

/** Feeds that are made of the demo's, or that never come. All others are files of the demo. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  'kommt-nie.json': async () => {
    await delay('infinite');
    return HttpResponse.error();
  },
  'gestoert.json': async () => new HttpResponse(null, {status: 503}),
  'verboten.json': async () => new HttpResponse(null, {status: 403}),
  'ohne-netz.json': async () => HttpResponse.error(),
  'gibt-es-nicht.json': async () => new HttpResponse(null, {status: 404}),
  'eine.json': async () =>
    HttpResponse.json({...(await town()), items: (await items()).slice(0, 1)}),
  'viele.json': async () => {
    const found = await items();
    return HttpResponse.json({
      ...(await town()),
      items: Array.from({length: 200}, (_, index) => {
        const item = found[index % found.length]!;
        return {...item, id: `${item.id}-${index}`};
      }),
    });
  },
};

interface Town {
  readonly items: readonly {readonly id: string}[];
}

async function town(): Promise<Town> {
  const response = await fetch(bypass(new URL('feeds/musterstadt.json', document.baseURI)));
  const {next_url: _, ...feed} = (await response.json()) as Town & {next_url: string};
  return feed;
}

async function items(): Promise<Town['items']> {
  return (await town()).items;
}

const handlers = [
  http.get('*/feeds/*', async ({request}) => {
    if (quality === 'failing') {
      return HttpResponse.error();
    }
    await delay(quality === 'slow' ? SLOW : 0);
    const name = new URL(request.url).pathname.split('/feeds/').at(-1)!;
    return answers[name]?.() ?? passthrough();
  }),
  // Pictures of other hosts, once the visitor has agreed: nothing is asked for from the outside.
  http.get('https://*.example/*', async () => {
    const picture = await fetch(bypass(new URL('bilder/wald.svg', document.baseURI)));
    return HttpResponse.text(await picture.text(), {headers: {'content-type': 'image/svg+xml'}});
  }),
];

/** Puts the mock between the stories and the network. Without it they show the feeds as files. */
export async function startNetwork(): Promise<SetupWorker> {
  const {setupWorker} = await import('msw/browser');
  const worker = setupWorker(...handlers);
  await worker
    .start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      // Storybook may lie under any path.
      serviceWorker: {url: './mockServiceWorker.js'},
    })
    .catch((error: unknown) => {
      // Service workers need HTTPS or this machine's own address.
      console.warn(`No slow or failing network can be shown here: ${String(error)}`);
    });
  return worker;
}
