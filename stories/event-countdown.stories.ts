import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {controlsOf, defaultsOf} from './support/controls.js';
import {noteDownloads} from './support/downloads.js';
import {markupOf} from './support/markup.js';
import {force, partOf, partsOf, textOf} from './support/shadow.js';
import {clock} from './support/world.js';

const tag = 'aushang-event-countdown';

const meta: Meta = {
  id: 'event-countdown',
  title: 'Elemente/aushang-event-countdown',
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
    await expect(textOf(canvasElement, 'title')).toBe('Weihnachtsmarkt');
  },
};
export const Empty: Story = {name: 'Kein Termin', args: {src: 'feeds/broken/nothing.json'}};
export const EmptySlot: Story = {
  name: 'Kein Termin, mit eigenen Worten',
  args: {
    src: 'feeds/broken/nothing.json',
    'empty-slot': '<p>Im Sommer gibt es keine Termine.</p>',
  },
};
export const PartlyBroken: Story = {
  name: 'Feed mit Fehlern',
  args: {src: 'feeds/termine-mit-fehlern.json'},
  parameters: {warns: ['termine-mit-fehlern.json']},
};
export const Stale: Story = {
  name: 'Nicht auf dem neuesten Stand',
  render: () => `<aushang-event-countdown src="feeds/gestoert.json">
  <script type="application/feed+json">
    {
      "@type": "Event",
      "uid": "probe@musterstadt.example",
      "title": "Probe der Sirenen",
      "start": "2026-12-10T11:00:00",
      "timeZone": "Europe/Berlin",
      "duration": "PT30M"
    }
  </script>
</aushang-event-countdown>`,
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
    'default-slot': '<p>Der Fachtag ist am 11. März 2027 in der Stadthalle.</p>',
  },
  parameters: {warns: ['[not-found]']},
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector(`${tag} p`)).toBeVisible();
  },
};

// Phases.

/** An event with the class of the word that says how it stands. */
const phase = (item: string, state?: string): Story => ({
  args: {src: 'feeds/termine.json', item},
  play: async ({canvasElement}) => {
    const states = partsOf(canvasElement, 'state').map(({className}) => className);
    await expect(states).toEqual(state ? [state] : []);
  },
});

export const InFortyDays: Story = {...phase('in-vierzig-tagen'), name: 'In vierzig Tagen'};
export const InThreeDays: Story = {...phase('in-drei-tagen'), name: 'In drei Tagen'};
export const Tomorrow: Story = {...phase('morgen', 'tomorrow'), name: 'Morgen'};
export const Today: Story = {...phase('heute', 'today'), name: 'Heute'};
export const Soon: Story = {
  ...phase('gleich', 'today'),
  name: 'In ein paar Minuten, mit Sekunden',
  args: {src: 'feeds/termine.json', item: 'gleich', precision: 'second'},
};
export const Running: Story = {...phase('laeuft', 'running'), name: 'Läuft gerade'};
export const Over: Story = {
  ...phase('vorbei', 'over'),
  name: 'Vorbei, und was danach kommt',
};
export const WholeDays: Story = {...phase('ganze-tage'), name: 'Mehrere ganze Tage'};
export const WholeDayToday: Story = {
  ...phase('ganzer-tag-heute', 'today'),
  name: 'Ein ganzer Tag, heute',
};
export const Cancelled: Story = {...phase('abgesagt', 'cancelled'), name: 'Abgesagt'};
export const Postponed: Story = {
  ...phase('verschoben', 'postponed'),
  name: 'Verschoben, noch ohne neuen Termin',
};
export const Rescheduled: Story = {
  ...phase('neuer-termin', 'rescheduled'),
  name: 'Auf einen neuen Termin gelegt',
};
export const MovedOnline: Story = {...phase('im-internet', 'online'), name: 'Ins Internet verlegt'};
export const Tentative: Story = {...phase('vorlaeufig', 'tentative'), name: 'Noch nicht bestätigt'};
export const Announced: Story = {
  ...phase('ohne-datum', 'announced'),
  name: 'Angekündigt, noch ohne Datum',
};
export const OtherZone: Story = {...phase('andere-zone'), name: 'In einer anderen Zeitzone'};
export const NoEvent: Story = {
  ...phase('kein-termin'),
  name: 'Eine Meldung ohne Termin',
  parameters: {warns: ['item']},
};

// Awkward data.

export const LongName: Story = {
  name: 'Langer Name, langes Wort',
  args: {src: 'feeds/termine.json', item: 'langer-name'},
  globals: {width: '240px'},
};
export const Arabic: Story = {
  name: 'Arabisch, von rechts nach links',
  render: () => `<div lang="ar" dir="rtl">
  <aushang-event-countdown
    name="أمسية ترحيبية للسكان الجدد"
    start="2026-12-01T18:00"
    location="دار البلدية"
    time-zone="Europe/Berlin"
  ></aushang-event-countdown>
</div>`,
};
export const Narrow: Story = {
  name: '240 px',
  args: {src: 'feeds/termine.json', item: 'heute', precision: 'second'},
  globals: {width: '240px'},
};

// What an author can say.

export const OwnEvent: Story = {
  name: 'Ein Termin aus der Seite selbst',
  args: {
    src: '',
    name: 'Probe der Sirenen',
    start: '2026-12-10T11:00',
    duration: 'PT30M',
    location: 'im ganzen Stadtgebiet',
    'time-zone': 'Europe/Berlin',
  },
};
export const OwnData: Story = {
  name: 'Daten aus JavaScript',
  render: () => `<aushang-event-countdown class="eigener-termin"></aushang-event-countdown>
<script>
  document.querySelector('.eigener-termin').feed = {
    '@type': 'Event',
    uid: 'neujahr@musterstadt.example',
    title: 'Neujahrsempfang',
    start: '2027-01-08T18:00:00',
    timeZone: 'Europe/Berlin',
  };
</script>`,
};
export const FileWithOneEvent: Story = {
  name: 'Eine Datei mit einem Termin',
  args: {src: 'feeds/fachtag.json'},
};
export const HeadingAndFooter: Story = {
  name: 'Mit Überschrift und Fuß',
  args: {
    'heading-level': 4,
    loading: 'lazy',
    'heading-slot': '<h3>Der nächste Termin</h3>',
    'footer-slot': '<p><a href="https://www.musterstadt.example/termine">Alle Termine</a></p>',
  },
};

// What a visitor can do.

export const Add: Story = {
  name: 'In den Kalender',
  args: {src: 'feeds/termine.json', item: 'morgen'},
  play: async ({canvasElement}) => {
    const files = noteDownloads();
    await userEvent.click(partOf(canvasElement, 'add'));
    await waitFor(() => expect(files).toHaveLength(1));
    const [file] = files;
    await expect(file!.name).toMatch(/\.ics$/);
    await expect(file!.text).toContain('SUMMARY:Bürgerversammlung zum Umbau des Marktplatzes');
    await expect(file!.text).toContain('DTSTART;TZID=Europe/Berlin:20261124T180000');
  },
};
export const Pause: Story = {
  name: 'Sekunden anhalten',
  args: {src: 'feeds/termine.json', item: 'gleich', precision: 'second'},
  play: async ({canvasElement}) => {
    const figures = (): string => textOf(canvasElement, 'timer');
    const first = figures();
    await clock.advance(1000);
    await waitFor(() => expect(figures()).not.toBe(first));
    await userEvent.click(partOf(canvasElement, 'pause'));
    await waitFor(() =>
      expect(partOf(canvasElement, 'pause')).toHaveAttribute('aria-pressed', 'true'),
    );
    const stopped = figures();
    await clock.advance(2000);
    await expect(figures()).toBe(stopped);
  },
};
export const Begins: Story = {
  name: 'Es geht los',
  args: {src: 'feeds/termine.json', item: 'gleich'},
  play: async ({canvasElement}) => {
    await clock.advance(25 * 60_000);
    await waitFor(() => expect(partOf(canvasElement, 'state')).toHaveClass('running'));
    await expect(textOf(canvasElement, 'status')).not.toBe('');
    await expect(partsOf(canvasElement, 'timer')).toHaveLength(0);
  },
};
export const Select: Story = {
  name: 'Die Meldung zum Termin wählen',
  args: {src: 'feeds/termine.json', item: 'morgen'},
  play: async ({canvasElement}) => {
    const chosen: string[] = [];
    const onSelect = (event: Event): void => {
      chosen.push((event as Event & {item: {id: string}}).item.id);
    };
    canvasElement.addEventListener('aushang-select', onSelect, {once: true});
    await userEvent.click(partOf(canvasElement, 'title').querySelector('a')!);
    await expect(chosen).toEqual(['morgen']);
  },
};

// What a pointer and the keyboard show.

export const Hover: Story = {
  name: 'Unter dem Zeiger',
  args: {src: 'feeds/termine.json', item: 'heute'},
  play: ({canvasElement}) =>
    force('hover', partOf(canvasElement, 'add'), partOf(canvasElement, 'online')),
};
export const Focus: Story = {
  name: 'Mit Fokus',
  args: {src: 'feeds/termine.json', item: 'heute'},
  play: ({canvasElement}) =>
    force('focus-visible', partOf(canvasElement, 'add'), partOf(canvasElement, 'online')),
};

// In the page of a town.

const today = {src: 'feeds/termine.json', item: 'heute', precision: 'second'};

export const InKern: Story = {
  name: 'In einer Seite wie KERN',
  args: today,
  globals: {theme: 'kern'},
};
export const InLoud: Story = {
  name: 'In einer lauten Seite',
  args: today,
  globals: {theme: 'laut'},
};
export const Dark: Story = {
  name: 'Dunkles Farbschema',
  args: today,
  globals: {scheme: 'dark'},
};
export const English: Story = {
  name: 'Englisch',
  args: today,
  globals: {language: 'en'},
};
export const Tokens: Story = {
  name: 'Mit eigenen Farben und Schriften',
  args: {
    ...today,
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
  args: {...today, 'value-part': 'font-size: 4em;', 'unit-part': 'text-transform: uppercase;'},
};
