import type {Messages} from './messages.js';

const UNITS = {
  day: ['Tag', 'Tage'],
  hour: ['Stunde', 'Stunden'],
  minute: ['Minute', 'Minuten'],
  second: ['Sekunde', 'Sekunden'],
};

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
  easy: 'In Leichter Sprache',
  sign: 'In Gebärdensprache',
  gone: 'Diese Meldung gibt es nicht mehr.',
  empty: 'Zurzeit gibt es keine Meldungen.',
  stale: 'Diese Angaben sind vielleicht nicht mehr aktuell.',
  countdown: {
    none: 'Zurzeit ist kein Termin angekündigt.',
    states: {
      announced: 'Termin folgt',
      tomorrow: 'Morgen',
      today: 'Heute',
      running: 'Läuft gerade',
      over: 'Vorbei',
      cancelled: 'Abgesagt',
      postponed: 'Verschoben, neuer Termin folgt',
      rescheduled: 'Neuer Termin',
      online: 'Findet online statt',
      tentative: 'Noch nicht bestätigt',
    },
    unit: (unit, count) => UNITS[unit][count === 1 ? 0 : 1]!,
    left: (time, andTime) => `Noch ${time}${andTime && ` und ${andTime}`}`,
    leftLessThanMinute: 'Noch weniger als eine Minute',
    reached: {
      day: 'Noch ein Tag bis zum Beginn',
      hour: 'Noch eine Stunde bis zum Beginn',
      'ten-minutes': 'Noch zehn Minuten bis zum Beginn',
      start: 'Beginnt jetzt',
    },
    clock: (time) => `${time} Uhr`,
    yourTime: (date) => `In Ihrer Zeitzone: ${date}`,
    previously: (date) => `Ursprünglich geplant: ${date}`,
    next: 'Nächster Termin:',
    add: 'In den Kalender eintragen',
    addFailed:
      'Die Kalenderdatei lässt sich zurzeit nicht laden. Bitte laden Sie die Seite später noch einmal.',
    online: 'Online teilnehmen',
    pause: 'Sekunden anhalten',
  },
  errors: {
    'not-found': 'Dieser Inhalt ist hier nicht mehr zu finden.',
    forbidden: 'Dieser Inhalt ist zurzeit nicht öffentlich.',
    network: 'Dieser Inhalt ist nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung.',
    timeout: 'Das Laden dauert zu lange. Bitte laden Sie die Seite noch einmal.',
    'too-large': 'Dieser Inhalt ist zu umfangreich und lässt sich nicht anzeigen.',
    'server-error': 'Dieser Inhalt ist zurzeit gestört. Bitte versuchen Sie es später noch einmal.',
    'not-json': 'Dieser Inhalt lässt sich zurzeit nicht lesen. Bitte kommen Sie später wieder.',
    'not-a-feed': 'Hier ist zurzeit nichts hinterlegt.',
  },
};
