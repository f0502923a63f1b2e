import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {controlsOf, defaultsOf} from './support/controls.js';
import {markupOf} from './support/markup.js';
import {buttonOf, force, partOf, partsOf, textOf} from './support/shadow.js';

const tag = 'aushang-news-teaser';

const meta: Meta = {
  id: 'news-teaser',
  title: 'Elemente/aushang-news-teaser',
  component: tag,
  argTypes: controlsOf(tag),
  args: {...defaultsOf(tag), src: 'feeds/musterstadt.json'},
  render: (args) => markupOf(tag, args),
  parameters: {width: '640px'},
};
export default meta;

type Story = StoryObj;

export const Playground: Story = {name: 'Zum Ausprobieren', parameters: {width: ''}};

// How things stand.

export const Loading: Story = {
  name: 'Lädt noch',
  args: {src: 'feeds/kommt-nie.json'},
  parameters: {isPending: true},
};
export const Ready: Story = {
  name: 'Ist da',
  play: async ({canvasElement}) => {
    await expect(partsOf(canvasElement, 'item')).toHaveLength(1);
  },
};
export const Empty: Story = {name: 'Nichts da', args: {src: 'feeds/broken/nothing.json'}};
export const Gone: Story = {
  name: 'Die genannte Meldung gibt es nicht mehr',
  args: {item: 'sommerfest-2019'},
  parameters: {warns: ['item']},
};
export const GoneSlot: Story = {
  name: 'Gibt es nicht mehr, mit eigenen Worten',
  args: {item: 'sommerfest-2019', 'empty-slot': '<p>Diese Meldung ist im Archiv.</p>'},
  parameters: {warns: ['item']},
};
export const PartlyBroken: Story = {
  name: 'Feed mit Fehlern',
  args: {src: 'feeds/awkward.json'},
  parameters: {warns: ['awkward.json']},
};
export const Stale: Story = {
  name: 'Nicht auf dem neuesten Stand',
  render: () => `<aushang-news-teaser src="feeds/gestoert.json">
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
</aushang-news-teaser>`,
  parameters: {warns: ['[server-error]']},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(textOf(canvasElement, 'status')).not.toBe(''));
  },
};
export const Failed: Story = {
  name: 'Kein Netz',
  args: {src: 'feeds/ohne-netz.json'},
  parameters: {warns: ['[network]']},
};
export const Fallback: Story = {
  name: 'Ersatz, wenn nichts kommt',
  args: {
    src: 'feeds/gibt-es-nicht.json',
    'default-slot':
      '<p><a href="https://www.musterstadt.example/aktuelles">Aktuelles aus Musterstadt</a></p>',
  },
  parameters: {warns: ['[not-found]']},
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector(`${tag} a`)).toBeVisible();
  },
};

// Layouts.

export const Vertical: Story = {name: 'Bild über dem Text', args: {layout: 'vertical'}};
export const Horizontal: Story = {
  name: 'Bild neben dem Text',
  args: {layout: 'horizontal'},
  parameters: {width: '960px'},
};
export const HorizontalNarrow: Story = {
  name: 'Bild neben dem Text, 320 px',
  args: {layout: 'horizontal'},
  globals: {width: '320px'},
};

// Awkward data.

const awkward = (item: string, width = '640px'): Story => ({
  args: {src: 'feeds/sonderfaelle.json', item, layout: 'horizontal'},
  parameters: {width},
});

export const WithoutPicture: Story = {...awkward('ohne-bild'), name: 'Ohne Bild'};
export const WithoutDate: Story = {...awkward('ohne-datum'), name: 'Ohne Datum'};
export const LongTitle: Story = {...awkward('langer-titel'), name: 'Titel mit 200 Zeichen'};
export const LongWord: Story = {...awkward('langes-wort', '240px'), name: 'Ein langes Wort'};
export const Microblog: Story = {...awkward('kurznachricht'), name: 'Kurznachricht ohne Titel'};
export const Pinned: Story = {...awkward('angepinnt'), name: 'Angepinnt'};
export const Expired: Story = {
  ...awkward('abgelaufen'),
  name: 'Abgelaufen',
  parameters: {warns: ['item']},
};
export const Arabic: Story = {
  name: 'Arabisch, von rechts nach links',
  render: () => `<div lang="ar" dir="rtl">
  <aushang-news-teaser src="feeds/musterstadt-ar.json" layout="horizontal"></aushang-news-teaser>
</div>`,
};

// What an author can say.

export const SecondOfTopic: Story = {
  name: 'Auswahl: die zweite zum Thema Kultur',
  args: {index: 1, tags: 'Kultur', 'heading-level': 2, 'time-zone': 'Europe/Berlin'},
};
export const WithoutImages: Story = {name: 'Kein Bild zeigen', args: {images: 'none'}};
export const Lazy: Story = {name: 'Lädt, wenn man hinkommt', args: {loading: 'lazy'}};
export const HeadingAndFooter: Story = {
  name: 'Mit Überschrift und Fuß',
  args: {
    'heading-slot': '<h2>Das Wichtigste</h2>',
    'footer-slot': '<p><a href="https://www.musterstadt.example/aktuelles">Alle Meldungen</a></p>',
  },
};
export const OwnData: Story = {
  name: 'Daten aus der Seite selbst',
  render: () => `<aushang-news-teaser class="eigene-meldung"></aushang-news-teaser>
<script>
  document.querySelector('.eigene-meldung').feed = {
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

// What a visitor can do.

const OTHER_HOST = {src: 'feeds/fremde-bilder.json', item: 'radweg-beispielhausen'};

export const ConsentAsked: Story = {
  name: 'Fragt vor einem Bild eines anderen Servers',
  args: OTHER_HOST,
};
export const Consent: Story = {
  name: 'Bild erlauben',
  args: OTHER_HOST,
  play: async ({canvasElement}) => {
    await userEvent.click(buttonOf(canvasElement, 'consent', ''));
    await waitFor(() =>
      expect(partOf(canvasElement, 'picture').querySelector('img')?.src).toContain(
        'bilder.beispielhausen.example',
      ),
    );
  },
};
export const Select: Story = {
  name: 'Die Meldung wählen',
  play: async ({canvasElement}) => {
    const chosen: string[] = [];
    const onSelect = (event: Event): void => {
      chosen.push((event as Event & {item: {id: string}}).item.id);
    };
    canvasElement.addEventListener('aushang-select', onSelect, {once: true});
    await userEvent.click(partOf(canvasElement, 'title').querySelector('a')!);
    await expect(chosen).toHaveLength(1);
  },
};

// What a pointer and the keyboard show.

export const Hover: Story = {
  name: 'Unter dem Zeiger',
  play: ({canvasElement}) => force('hover', partOf(canvasElement, 'title').querySelector('a')),
};
export const Focus: Story = {
  name: 'Mit Fokus',
  play: ({canvasElement}) =>
    force('focus-visible', partOf(canvasElement, 'title').querySelector('a')),
};

// In the page of a town.

export const InKern: Story = {
  name: 'In einer Seite wie KERN',
  args: {layout: 'horizontal'},
  globals: {theme: 'kern'},
  parameters: {width: '960px'},
};
export const InLoud: Story = {
  name: 'In einer lauten Seite',
  args: {layout: 'horizontal'},
  globals: {theme: 'laut'},
  parameters: {width: '960px'},
};
export const Dark: Story = {name: 'Dunkles Farbschema', globals: {scheme: 'dark'}};
export const Tokens: Story = {
  name: 'Mit eigenen Farben und Schriften',
  args: {
    ...OTHER_HOST,
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
  args: {'title-part': 'font-size: 2em;', 'summary-part': 'font-size: 1.125em;'},
};
