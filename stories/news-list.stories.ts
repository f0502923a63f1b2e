import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, userEvent, waitFor} from 'storybook/test';
import {controlsOf, defaultsOf} from './support/controls.js';
import {markupOf} from './support/markup.js';
import {buttonOf, focused, force, partOf, partsOf, textOf, textsOf} from './support/shadow.js';
import {clock} from './support/world.js';

const tag = 'aushang-news-list';

const meta: Meta = {
  id: 'news-list',
  title: 'Elemente/aushang-news-list',
  component: tag,
  argTypes: controlsOf(tag),
  args: {...defaultsOf(tag), src: 'feeds/musterstadt.json'},
  render: (args) => markupOf(tag, args),
};
export default meta;

type Story = StoryObj;

export const Playground: Story = {name: 'Zum Ausprobieren'};

// How things stand.

export const Loading: Story = {
  name: 'Lädt noch',
  args: {src: 'feeds/kommt-nie.json'},
  parameters: {isPending: true},
};

export const Ready: Story = {
  name: 'Ist da',
  args: {limit: 3},
  play: async ({canvasElement}) => {
    await expect(partsOf(canvasElement, 'item')).toHaveLength(3);
  },
};

export const Empty: Story = {
  name: 'Nichts da',
  args: {src: 'feeds/broken/nothing.json'},
};

export const EmptySlot: Story = {
  name: 'Nichts da, mit eigenen Worten',
  args: {
    src: 'feeds/broken/nothing.json',
    'empty-slot': '<p>Zurzeit gibt es keine Bekanntmachungen.</p>',
  },
};

export const PartlyBroken: Story = {
  name: 'Feed mit Fehlern',
  args: {src: 'feeds/awkward.json', limit: 20},
  parameters: {warns: ['awkward.json']},
};

export const Stale: Story = {
  name: 'Nicht auf dem neuesten Stand',
  render: () => `<aushang-news-list src="feeds/gestoert.json">
  <script type="application/feed+json">
    {
      "version": "https://jsonfeed.org/version/1.1",
      "title": "Stadt Musterstadt",
      "language": "de",
      "items": [
        {
          "id": "1",
          "url": "https://www.musterstadt.example/aktuelles/1",
          "title": "Diese Meldung kam mit der Seite",
          "summary": "Eine neuere gibt es erst, wenn der Feed wieder antwortet.",
          "date_published": "2026-11-20T09:00:00+01:00"
        }
      ]
    }
  </script>
</aushang-news-list>`,
  parameters: {warns: ['[server-error]']},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(textOf(canvasElement, 'status')).not.toBe(''));
    await expect(partsOf(canvasElement, 'item')).toHaveLength(1);
  },
};

export const FailedNetwork: Story = {
  name: 'Kein Netz',
  args: {src: 'feeds/ohne-netz.json'},
  parameters: {warns: ['[network]']},
};

export const FailedNotFound: Story = {
  name: 'Feed nicht gefunden',
  args: {src: 'feeds/gibt-es-nicht.json'},
  parameters: {warns: ['[not-found]']},
};

export const FailedServer: Story = {
  name: 'Server gestört',
  args: {src: 'feeds/gestoert.json'},
  parameters: {warns: ['[server-error]']},
};

export const FailedForbidden: Story = {
  name: 'Zugriff verboten',
  args: {src: 'feeds/verboten.json'},
  parameters: {warns: ['[forbidden]']},
};

export const FailedNotJson: Story = {
  name: 'Kein JSON',
  args: {src: 'feeds/broken/html-page.json'},
  parameters: {warns: ['[not-json]']},
};

export const FailedNotAFeed: Story = {
  name: 'Kein Feed',
  args: {src: 'feeds/broken/not-a-feed.json'},
  parameters: {warns: ['[not-a-feed]']},
};

const link =
  '<p><a href="https://www.musterstadt.example/aktuelles">Alle Meldungen der Stadt</a></p>';

export const FallbackWhileLoading: Story = {
  name: 'Ersatz, solange nichts da ist',
  args: {src: 'feeds/kommt-nie.json', 'default-slot': link},
  parameters: {isPending: true},
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector(`${tag} a`)).toBeVisible();
  },
};

export const FallbackForGood: Story = {
  name: 'Ersatz, wenn nichts kommt',
  args: {src: 'feeds/gibt-es-nicht.json', 'default-slot': link},
  parameters: {warns: ['[not-found]']},
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector(`${tag} a`)).toBeVisible();
    await expect(textOf(canvasElement, 'status')).toBe('');
  },
};

// Layouts.

export const List: Story = {name: 'Liste', args: {layout: 'list', limit: 4}};
export const Cards: Story = {name: 'Karten', args: {layout: 'cards', limit: 6}};
export const Compact: Story = {name: 'Kompakt', args: {layout: 'compact', limit: 8}};

export const ListNarrow: Story = {...List, name: 'Liste, 320 px', globals: {width: '320px'}};
export const CardsNarrow: Story = {...Cards, name: 'Karten, 320 px', globals: {width: '320px'}};
export const CompactNarrow: Story = {
  ...Compact,
  name: 'Kompakt, 240 px',
  globals: {width: '240px'},
};

export const LargeText: Story = {
  ...List,
  name: 'Liste, Text 200 %',
  args: {limit: 2},
  globals: {textSize: 'zoom-200', width: '640px'},
};

// Awkward data.

const awkward = (topic: string): Story => ({
  args: {src: 'feeds/sonderfaelle.json', tags: topic},
});

export const WithoutPicture: Story = {...awkward('Ohne Bild'), name: 'Ohne Bild'};
export const WithoutDate: Story = {...awkward('Ohne Datum'), name: 'Ohne Datum'};
export const WithoutAddress: Story = {...awkward('Ohne Adresse'), name: 'Ohne Adresse'};
export const LongTitle: Story = {...awkward('Langer Titel'), name: 'Titel mit 200 Zeichen'};
export const LongWord: Story = {
  ...awkward('Langes Wort'),
  name: 'Ein langes Wort',
  globals: {width: '240px'},
};
export const Microblog: Story = {...awkward('Kurznachricht'), name: 'Kurznachricht ohne Titel'};
export const Pinned: Story = {
  name: 'Angepinnt',
  args: {src: 'feeds/sonderfaelle.json', limit: 2},
  play: async ({canvasElement}) => {
    // It is older than the other.
    await expect(textsOf(canvasElement, 'title')[0]).toBe('Wasser in der Altstadt bitte abkochen');
  },
};
export const Expired: Story = {
  ...awkward('Abgelaufen'),
  name: 'Abgelaufen',
  play: async ({canvasElement}) => {
    await expect(partsOf(canvasElement, 'item')).toHaveLength(0);
  },
};
export const OneItem: Story = {name: 'Eine Meldung', args: {src: 'feeds/eine.json'}};
export const ManyItems: Story = {
  name: '200 Meldungen',
  args: {src: 'feeds/viele.json', limit: 200, layout: 'compact'},
  play: async ({canvasElement}) => {
    await expect(partsOf(canvasElement, 'item').length).toBeGreaterThan(150);
  },
};
export const Arabic: Story = {
  name: 'Arabisch, von rechts nach links',
  render: () =>
    `<div lang="ar" dir="rtl">
  <aushang-news-list src="feeds/musterstadt-ar.json" limit="3"></aushang-news-list>
</div>`,
};
export const OtherLanguage: Story = {
  name: 'Meldungen in mehreren Sprachen',
  args: {tags: 'Soziales', limit: 4},
  globals: {language: 'en'},
};

// What an author can say.

export const OffsetAndTags: Story = {
  name: 'Auswahl: ohne die erste, nur Kultur und Sport',
  args: {limit: 4, offset: 1, tags: 'Kultur, Sport'},
};
export const ExcludedTags: Story = {
  name: 'Auswahl: ohne Verkehr und Verwaltung',
  args: {limit: 4, 'exclude-tags': 'Verkehr, Verwaltung'},
};
export const OldestFirst: Story = {
  name: 'Älteste zuerst',
  args: {limit: 3, sort: 'oldest', layout: 'compact'},
};
export const OrderOfFeed: Story = {
  name: 'Reihenfolge des Feeds',
  args: {src: 'feeds/sonderfaelle.json', sort: 'feed', layout: 'compact', limit: 10},
};
export const WithoutPictures: Story = {name: 'Keine Bilder', args: {limit: 3, images: 'none'}};
export const AllPictures: Story = {
  name: 'Alle Bilder, ohne zu fragen',
  args: {src: 'feeds/fremde-bilder.json', limit: 3, images: 'show'},
};
export const HeadingsAndFooter: Story = {
  name: 'Mit Überschrift und Fuß',
  args: {
    limit: 2,
    'heading-level': 4,
    'time-zone': 'Europe/Berlin',
    'heading-slot': '<h3>Aktuelles aus dem Rathaus</h3>',
    'footer-slot': link,
  },
};
export const Lazy: Story = {
  name: 'Lädt, wenn man hinkommt',
  args: {limit: 2, loading: 'lazy'},
};
export const OwnData: Story = {
  name: 'Daten aus der Seite selbst',
  render: () => `<aushang-news-list class="eigene-daten"></aushang-news-list>
<script>
  document.querySelector('.eigene-daten').feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Stadt Musterstadt',
    items: [
      {
        id: '1',
        url: 'https://www.musterstadt.example/aktuelles/1',
        title: 'Diese Meldung kommt aus JavaScript',
        date_published: '2026-11-20T09:00:00+01:00',
      },
    ],
  };
</script>`,
};
export const Mistake: Story = {
  name: 'Vertippt: die Vorgabe gilt',
  args: {limit: 2, layout: 'kacheln'},
  parameters: {warns: ['layout']},
};

// What a visitor can do.

export const More: Story = {
  name: 'Mehr zeigen',
  args: {limit: 3, paging: 'more', layout: 'compact'},
  play: async ({canvasElement}) => {
    await userEvent.click(partOf(canvasElement, 'more'));
    await waitFor(() => expect(partsOf(canvasElement, 'item')).toHaveLength(6));
    // A reader goes on where the new ones begin.
    await expect(focused()?.closest('[part="item"]')).toBe(partsOf(canvasElement, 'item')[3]);
    await expect(textOf(canvasElement, 'status')).toContain('3');
  },
};

export const Filter: Story = {
  name: 'Themen wählen',
  args: {filterable: true, limit: 4, layout: 'compact'},
  play: async ({canvasElement}) => {
    const kultur = (): HTMLElement => buttonOf(canvasElement, 'filter', 'Kultur');
    await userEvent.click(kultur());
    await waitFor(() => expect(kultur()).toHaveAttribute('aria-pressed', 'true'));
    for (const tags of textsOf(canvasElement, 'tags')) {
      await expect(tags).toContain('Kultur');
    }
    await clock.advance(1000);
    await waitFor(() => expect(textOf(canvasElement, 'status')).toMatch(/\d/));
  },
};

export const Search: Story = {
  name: 'Suchen',
  args: {searchable: true, limit: 4},
  play: async ({canvasElement}) => {
    const field = partOf(canvasElement, 'search').querySelector('input')!;
    await userEvent.type(field, 'glasfaser');
    await waitFor(() => expect(partsOf(canvasElement, 'item')).toHaveLength(1));
    await expect(textsOf(canvasElement, 'title')[0]).toContain('Glasfaser');
    await clock.advance(1000);
    await waitFor(() => expect(textOf(canvasElement, 'status')).not.toBe(''));
  },
};

export const SearchInVain: Story = {
  name: 'Nichts gefunden',
  args: {searchable: true, filterable: true},
  play: async ({canvasElement}) => {
    const field = partOf(canvasElement, 'search').querySelector('input')!;
    await userEvent.type(field, 'Dinosaurier');
    await waitFor(() => expect(partsOf(canvasElement, 'item')).toHaveLength(0));
    await fireEvent.input(field, {target: {value: ''}});
    await waitFor(() => expect(partsOf(canvasElement, 'item')).toHaveLength(5));
    await userEvent.type(field, 'Dinosaurier');
  },
};

export const ConsentAsked: Story = {
  name: 'Fragt vor Bildern anderer Server',
  args: {src: 'feeds/fremde-bilder.json', limit: 3},
};

export const Consent: Story = {
  name: 'Bilder erlauben',
  args: {src: 'feeds/fremde-bilder.json', limit: 3},
  play: async ({canvasElement}) => {
    const sources = (): string[] =>
      partsOf(canvasElement, 'picture').flatMap(
        (picture) => picture.querySelector('img')?.src ?? [],
      );
    await expect(sources().filter((url) => !url.startsWith(location.origin))).toHaveLength(0);
    await userEvent.click(buttonOf(canvasElement, 'consent', ''));
    await waitFor(() => expect(sources()).toHaveLength(3));
    await expect(partsOf(canvasElement, 'consent')).toHaveLength(0);
    await expect(focused()?.closest('[part~="title"]')).not.toBeNull();
  },
};

export const Select: Story = {
  name: 'Eine Meldung wählen',
  args: {limit: 2},
  play: async ({canvasElement}) => {
    const chosen: string[] = [];
    const onSelect = (event: Event): void => {
      chosen.push((event as Event & {item: {id: string}}).item.id);
    };
    canvasElement.addEventListener('aushang-select', onSelect, {once: true});
    await userEvent.click(partOf(canvasElement, 'title').querySelector('a')!);
    await expect(chosen).toEqual(['buergerbuero-oeffnungszeiten']);
  },
};

// What a pointer and the keyboard show.

export const Hover: Story = {
  name: 'Unter dem Zeiger',
  args: {limit: 2, layout: 'cards', paging: 'more'},
  play: ({canvasElement}) => {
    force('hover', partsOf(canvasElement, 'item')[0], partOf(canvasElement, 'more'));
    force('hover', partOf(canvasElement, 'title').querySelector('a'));
  },
};
export const Focus: Story = {
  name: 'Mit Fokus',
  args: {limit: 2, paging: 'more', searchable: true},
  play: ({canvasElement}) => {
    force('focus-visible', partOf(canvasElement, 'title').querySelector('a'));
    force('focus-visible', partOf(canvasElement, 'search').querySelector('input'));
    force('focus-visible', partOf(canvasElement, 'more'));
  },
};

// In the page of a town.

export const InKern: Story = {...List, name: 'In einer Seite wie KERN', globals: {theme: 'kern'}};
export const InDark: Story = {...Cards, name: 'In einer dunklen Seite', globals: {theme: 'dunkel'}};
export const InLoud: Story = {
  name: 'In einer lauten Seite',
  args: {limit: 3, paging: 'more', 'footer-slot': link},
  globals: {theme: 'laut'},
};
export const Dark: Story = {...List, name: 'Dunkles Farbschema', globals: {scheme: 'dark'}};

export const Tokens: Story = {
  name: 'Mit eigenen Farben und Schriften',
  args: {
    limit: 3,
    filterable: true,
    paging: 'more',
    '--aushang-accent': '#a3195b',
    '--aushang-heading-font': 'Georgia, serif',
    '--aushang-line': '#d8a7bf',
    '--aushang-muted': '#5b4550',
    '--aushang-surface': '#fbf1f5',
    '--aushang-radius': '1em',
  },
};
export const Parts: Story = {
  name: 'Mit gestalteten Teilen',
  args: {
    limit: 2,
    'title-part': 'font-style: italic;',
    'date-part': 'text-transform: uppercase;',
    'tag-part': 'border: 1px solid;\n  padding-inline: 0.5em;',
  },
};
