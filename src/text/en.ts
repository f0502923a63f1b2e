import type {Messages} from './messages.js';

export const en: Messages = {
  language: 'en',
  more: 'More news',
  loading: 'Loading news …',
  added: (count) => ['No more news', 'One more item'][count] ?? `${count} more items`,
  credit: (name) => (/[:©]/.test(name) ? name : `Picture: ${name}`),
  search: 'Search the news',
  topics: 'Choose topics',
  all: 'All',
  moreTopics: (count) => `More topics (${count})`,
  loadedOnly: 'The numbers are those of the news loaded so far.',
  found: (count) => ['No news fit your choice.', 'One item'][count] ?? `${count} items`,
  consent: (hosts) =>
    `The pictures are on other servers: ${hosts}. To see them means to send your IP address there.`,
  showPictures: 'Show pictures',
  withheld: 'Picture not loaded yet',
  agreed: 'The pictures are shown now.',
  gone: 'This item is not there any more.',
  empty: 'There is no news at the moment.',
  stale: 'This news may be out of date.',
  errors: {
    'not-found': 'The news cannot be found here any more.',
    forbidden: 'The news is not public at the moment.',
    network: 'The news cannot be reached. Please check your internet connection.',
    timeout: 'The news is taking too long to load. Please reload the page.',
    'too-large': 'There is too much news to be shown.',
    'server-error': 'The news is out of order. Please try again later.',
    'not-json': 'The news cannot be read at the moment. Please come back later.',
    'not-a-feed': 'There is no news in this place at the moment.',
  },
};
