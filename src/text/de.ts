import type {Messages} from './messages.js';

export const de: Messages = {
  language: 'de',
  more: 'Mehr Meldungen',
  loading: 'Meldungen werden geladen …',
  added: (count) =>
    ['Keine weiteren Meldungen', 'Eine weitere Meldung'][count] ?? `${count} weitere Meldungen`,
  credit: (name) => (/[:©]/.test(name) ? name : `Bild: ${name}`),
  search: 'Meldungen durchsuchen',
  topics: 'Nach Themen auswählen',
  all: 'Alle',
  moreTopics: (count) => `Weitere Themen (${count})`,
  loadedOnly: 'Gezählt sind die Meldungen, die schon geladen sind.',
  found: (count) =>
    ['Keine Meldung passt zu Ihrer Auswahl.', 'Eine Meldung'][count] ?? `${count} Meldungen`,
  consent: (hosts) =>
    `Die Bilder liegen auf anderen Servern: ${hosts}. Wer sie ansieht, übermittelt seine IP-Adresse dorthin.`,
  showPictures: 'Bilder anzeigen',
  withheld: 'Bild noch nicht geladen',
  agreed: 'Die Bilder werden angezeigt.',
  gone: 'Diese Meldung gibt es nicht mehr.',
  empty: 'Zurzeit gibt es keine Meldungen.',
  stale: 'Diese Meldungen sind vielleicht nicht mehr aktuell.',
  errors: {
    'not-found': 'Die Meldungen sind hier nicht mehr zu finden.',
    forbidden: 'Die Meldungen sind zurzeit nicht öffentlich.',
    network: 'Die Meldungen sind nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung.',
    timeout: 'Das Laden der Meldungen dauert zu lange. Bitte laden Sie die Seite noch einmal.',
    'too-large': 'Die Meldungen sind zu umfangreich und lassen sich nicht anzeigen.',
    'server-error': 'Die Meldungen sind gestört. Bitte versuchen Sie es später noch einmal.',
    'not-json': 'Die Meldungen lassen sich zurzeit nicht lesen. Bitte kommen Sie später wieder.',
    'not-a-feed': 'Hier sind zurzeit keine Meldungen hinterlegt.',
  },
};
