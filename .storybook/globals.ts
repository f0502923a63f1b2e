import type {Preview} from '@storybook/web-components-vite';

type GlobalTypes = NonNullable<Preview['globalTypes']>;

// A language appears here with its file.
const languages = Object.keys(import.meta.glob('../src/text/*.ts')).flatMap((path) => {
  const [, tag] = /\/([a-z]{2,3}(?:-[a-z]+)?)\.ts$/.exec(path) ?? [];
  return tag ? [tag] : [];
});

const names = new Intl.DisplayNames('de', {type: 'language'});

function nameOf(tag: string): string {
  if (tag === 'de-simple') {
    return 'Leichte Sprache';
  }
  return names.of(tag) ?? tag;
}

interface Choice {
  /** Not like a number: the address of a story would make one of it. */
  readonly value: string;
  readonly title: string;
}

type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

function toolbar(description: string, icon: Icon, items: readonly Choice[]) {
  return {description, toolbar: {title: description, icon, items: [...items], dynamicTitle: true}};
}

/** What it may be for the elements, all in Musterstadt's own time; and whether the clock runs. */
const days: readonly Choice[] = [
  {value: '2026-11-23T12:00:00+01:00', title: 'Mo, 23.11.2026, 12:00'},
  {value: '2026-11-23T12:00:00+01:00 läuft', title: 'Mo, 23.11.2026, die Uhr läuft'},
  {value: '2026-11-26T17:30:00+01:00', title: 'Do, 26.11.2026, 17:30'},
  {value: '2026-12-04T16:20:00+01:00', title: 'Fr, 4.12.2026, 16:20'},
  {value: '2026-12-24T10:00:00+01:00', title: 'Heiligabend 2026, 10:00'},
  {value: '2027-03-11T08:45:00+01:00', title: 'Do, 11.3.2027, 8:45'},
];

export const globalTypes = {
  scheme: toolbar('Farbschema', 'contrast', [
    {value: 'light', title: 'Hell'},
    {value: 'dark', title: 'Dunkel'},
    {value: 'light dark', title: 'Wie das Gerät'},
  ]),
  language: toolbar(
    'Sprache',
    'globe',
    languages.map((value) => ({value, title: nameOf(value)})),
  ),
  direction: toolbar('Richtung', 'transfer', [
    {value: '', title: 'Richtung: auto'},
    {value: 'ltr', title: 'Nach rechts'},
    {value: 'rtl', title: 'Nach links'},
  ]),
  textSize: toolbar(
    'Textgröße',
    'ruler',
    [100, 125, 150, 200, 300, 400].map((size) => ({
      value: `zoom-${size}`,
      title: `Text ${size} %`,
    })),
  ),
  width: toolbar('Breite', 'grow', [
    {value: '', title: 'Volle Breite'},
    ...[240, 320, 480, 640, 800, 960, 1200].map((width) => ({
      value: `${width}px`,
      title: `${width} px breit`,
    })),
  ]),
  network: toolbar('Netz', 'lightning', [
    {value: 'fast', title: 'Netz schnell'},
    {value: 'slow', title: 'Netz langsam'},
    {value: 'failing', title: 'Netz gestört'},
  ]),
  today: toolbar('Heute', 'calendar', days),
} satisfies GlobalTypes;

export const initialGlobals = {
  scheme: 'light',
  language: 'de',
  direction: '',
  textSize: 'zoom-100',
  width: '',
  network: 'fast',
  today: days[0]!.value,
};
