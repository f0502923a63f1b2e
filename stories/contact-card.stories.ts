import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {controlsOf, defaultsOf} from './support/controls.js';
import {noteDownloads} from './support/downloads.js';
import {markupOf} from './support/markup.js';
import {buttonOf, force, partOf, partsOf, textOf} from './support/shadow.js';
import {clock} from './support/world.js';

const tag = 'aushang-contact-card';

const meta: Meta = {
  id: 'contact-card',
  title: 'Elemente/aushang-contact-card',
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
    await expect(textOf(canvasElement, 'name')).toBe('Max Mustermann');
  },
};
export const Empty: Story = {name: 'Kein Kontakt', args: {src: 'feeds/broken/nothing.json'}};
export const EmptySlot: Story = {
  name: 'Kein Kontakt, mit eigenen Worten',
  args: {
    src: 'feeds/broken/nothing.json',
    'empty-slot': '<p>Rufen Sie im Rathaus an: 0221 4710-0.</p>',
  },
};
export const PartlyBroken: Story = {
  name: 'Kontakt mit Fehlern',
  args: {src: 'feeds/kontakt-mit-fehlern.json'},
  parameters: {warns: ['kontakt-mit-fehlern.json']},
};
export const Stale: Story = {
  name: 'Nicht auf dem neuesten Stand',
  render: () => `<aushang-contact-card src="feeds/gestoert.json">
  <script type="application/feed+json">
    {
      "@type": "Card",
      "version": "1.0",
      "uid": "pforte@musterstadt.example",
      "name": {"full": "Pforte im Rathaus"},
      "phones": {"a": {"number": "0221 4710-0"}}
    }
  </script>
</aushang-contact-card>`,
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
    'default-slot': '<p>Bürgerbüro: <a href="tel:+492214710200">0221 4710-200</a></p>',
  },
  parameters: {warns: ['[not-found]']},
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector(`${tag} a`)).toBeVisible();
  },
};

// Kinds.

const kind = (uid: string, width = '640px'): Story => ({
  args: {src: 'feeds/kontakte.json', contact: `${uid}@musterstadt.example`},
  parameters: {width},
});

export const Person: Story = {...kind('person'), name: 'Person mit Bild'};
export const WithoutPicture: Story = {...kind('ohne-bild'), name: 'Person ohne Bild'};
export const Office: Story = {...kind('amt'), name: 'Amt mit Öffnungszeiten'};
export const OfficeNarrow: Story = {...kind('amt', '320px'), name: 'Amt, 320 px'};
export const OfficeClosed: Story = {...kind('heute-zu'), name: 'Heute geschlossen'};
export const AlwaysOpen: Story = {...kind('immer-offen'), name: 'Immer offen'};
export const Hotline: Story = {...kind('hotline'), name: 'Nur eine Nummer'};
export const NameOnly: Story = {...kind('nur-name'), name: 'Nur ein Name'};
export const AllWays: Story = {...kind('alle-wege'), name: 'Alle Wege'};
export const LongWord: Story = {
  ...kind('langes-wort', '240px'),
  name: 'Langes Wort, lange Adresse',
};
export const Arabic: Story = {
  name: 'Arabisch, von rechts nach links',
  render: () => `<div lang="ar" dir="rtl">
  <aushang-contact-card
    src="feeds/kontakte.json"
    contact="arabisch@musterstadt.example"
  ></aushang-contact-card>
</div>`,
};
export const OfItem: Story = {
  name: 'Der Kontakt einer Meldung',
  args: {item: 'buergerbuero-oeffnungszeiten', 'heading-level': 4, 'time-zone': 'Europe/Berlin'},
};
export const FileWithOneCard: Story = {
  name: 'Eine Datei mit einem Kontakt',
  args: {src: 'feeds/kulturamt.json', loading: 'lazy'},
};
export const OwnData: Story = {
  name: 'Daten aus JavaScript',
  render: () => `<aushang-contact-card class="eigener-kontakt"></aushang-contact-card>
<script>
  document.querySelector('.eigener-kontakt').feed = {
    '@type': 'Card',
    version: '1.0',
    uid: 'pforte@musterstadt.example',
    name: {full: 'Pforte im Rathaus'},
    phones: {a: {number: '0221 4710-0'}},
  };
</script>`,
};
export const HeadingAndFooter: Story = {
  name: 'Mit Überschrift und Fuß',
  args: {
    'heading-slot': '<h2>Ihr Kontakt</h2>',
    'footer-slot': '<p><a href="https://www.musterstadt.example/kontakt">Alle Kontakte</a></p>',
  },
};

// What a visitor can do.

export const Save: Story = {
  name: 'Kontakt speichern',
  args: {src: 'feeds/kontakte.json', contact: 'ohne-bild@musterstadt.example'},
  play: async ({canvasElement}) => {
    const files = noteDownloads();
    await userEvent.click(partOf(canvasElement, 'save'));
    await waitFor(() => expect(files).toHaveLength(1));
    await expect(files[0]!.name).toMatch(/\.vcf$/);
    await expect(files[0]!.text).toContain('FN:Max Mustermann');
  },
};
export const ShowCode: Story = {
  name: 'Code zum Scannen zeigen',
  args: {src: 'feeds/kontakte.json', contact: 'ohne-bild@musterstadt.example'},
  play: async ({canvasElement}) => {
    await userEvent.click(partOf(canvasElement, 'code'));
    await waitFor(() => expect(partsOf(canvasElement, 'qr')).toHaveLength(1));
    await expect(partOf(canvasElement, 'code')).toHaveAttribute('aria-expanded', 'true');
    await expect(partOf(canvasElement, 'qr').querySelector('svg')).toHaveAccessibleName(
      /Max Mustermann/,
    );
  },
};
export const Code: Story = {
  name: 'Mit Code, für den Aushang aus Papier',
  args: {src: 'feeds/kontakte.json', contact: 'amt@musterstadt.example', qr: true},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(partsOf(canvasElement, 'qr')).toHaveLength(1));
  },
};
export const CodeTooLong: Story = {
  name: 'Zu viele Adressen für einen Code',
  args: {src: 'feeds/kontakte.json', contact: 'viele-adressen@musterstadt.example'},
  parameters: {warns: ['QR code']},
  play: async ({canvasElement}) => {
    await userEvent.click(partOf(canvasElement, 'code'));
    await waitFor(() => expect(textOf(canvasElement, 'status')).not.toBe(''));
  },
};

const OTHER_HOST = {src: 'feeds/kontakte.json', contact: 'fremdes-bild@musterstadt.example'};

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
      expect(partOf(canvasElement, 'photo')).toHaveAttribute(
        'src',
        'https://bilder.beispielhausen.example/ortsvorsteher.jpg',
      ),
    );
  },
};
export const AllPictures: Story = {
  name: 'Ohne zu fragen',
  args: {...OTHER_HOST, images: 'show'},
};
export const OpensLater: Story = {
  name: 'Drei Stunden später',
  args: {src: 'feeds/kontakte.json', contact: 'amt@musterstadt.example'},
  play: async ({canvasElement}) => {
    const before = textOf(canvasElement, 'state');
    await clock.advance(3 * 3_600_000);
    await waitFor(() => expect(textOf(canvasElement, 'state')).not.toBe(before));
  },
};

// What a pointer and the keyboard show.

export const Hover: Story = {
  ...Office,
  name: 'Unter dem Zeiger',
  play: ({canvasElement}) =>
    force('hover', partOf(canvasElement, 'email'), partOf(canvasElement, 'save')),
};
export const Focus: Story = {
  ...Office,
  name: 'Mit Fokus',
  play: ({canvasElement}) =>
    force('focus-visible', partOf(canvasElement, 'email'), partOf(canvasElement, 'save')),
};

// In the page of a town.

export const InKern: Story = {
  ...Office,
  name: 'In einer Seite wie KERN',
  globals: {theme: 'kern'},
};
export const InLoud: Story = {
  ...Office,
  name: 'In einer lauten Seite',
  globals: {theme: 'laut'},
};
export const Dark: Story = {
  ...Office,
  name: 'Dunkles Farbschema',
  globals: {scheme: 'dark'},
};
export const English: Story = {
  ...Office,
  name: 'Englisch',
  globals: {language: 'en'},
};
export const Tokens: Story = {
  name: 'Mit eigenen Farben und Schriften',
  args: {
    src: 'feeds/kontakte.json',
    contact: 'amt@musterstadt.example',
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
    src: 'feeds/kontakte.json',
    contact: 'amt@musterstadt.example',
    'name-part': 'font-style: italic;',
    'label-part': 'text-transform: uppercase;',
  },
};
