import type {Messages} from './messages.js';

const UNITS = {
  day: ['Tag', 'Tage'],
  hour: ['Stunde', 'Stunden'],
  minute: ['Minute', 'Minuten'],
  second: ['Sekunde', 'Sekunden'],
};

/**
 * German after the rules of Leichte Sprache: a draft. Readers of Leichte Sprache have not reviewed
 * it yet, and without that it may not bear the seal.
 */
export const deSimple: Messages = {
  language: 'de-simple',
  dates: {
    hasWeekday: true,
    retell: (words) =>
      words.replace(/\s*–\s*/g, ' bis ').replace(/\((MEZ|MESZ)\)/, '(deutsche Zeit)'),
  },
  more: 'Mehr Nachrichten',
  loading: 'Die Nachrichten kommen gleich.',
  added: (count) =>
    ['Das sind alle Nachrichten.', 'Jetzt sehen Sie 1 Nachricht mehr.'][count] ??
    `Jetzt sehen Sie ${count} Nachrichten mehr.`,
  credit: (name) => (/[:©]/.test(name) ? name : `Das Bild ist von: ${name}`),
  search: 'Nachrichten suchen',
  topics: 'Themen auswählen',
  all: 'Alle',
  moreTopics: (count) => `Mehr Themen: ${count}`,
  loadedOnly: 'Die Zahl sagt: So viele Nachrichten sind schon geladen.',
  found: (count) =>
    ['Wir haben leider nichts gefunden.', 'Wir haben 1 Nachricht gefunden.'][count] ??
    `Wir haben ${count} Nachrichten gefunden.`,
  consent: (hosts) =>
    `Die Bilder kommen von anderen Seiten im Internet: ${hosts}. Möchten Sie die Bilder sehen? Dann bekommen diese Seiten die Nummer von Ihrem Gerät. Die Nummer heißt: IP-Adresse.`,
  showPictures: 'Bilder zeigen',
  withheld: 'Hier ist Platz für ein Bild.',
  agreed: 'Sie sehen jetzt die Bilder.',
  easy: 'In Leichter Sprache',
  sign: 'In Gebärden-Sprache',
  gone: 'Diese Nachricht ist weg.',
  empty: 'Im Moment gibt es keine Nachrichten.',
  stale: 'Diese Informationen sind vielleicht alt.',
  countdown: {
    none: 'Im Moment gibt es keinen Termin.',
    states: {
      announced: 'Den Tag sagen wir später.',
      tomorrow: 'Morgen',
      today: 'Heute',
      running: 'Es läuft jetzt.',
      over: 'Es ist vorbei.',
      cancelled: 'Es fällt aus.',
      postponed: 'Es ist an einem anderen Tag. Den Tag sagen wir später.',
      rescheduled: 'Der Termin ist neu.',
      online: 'Es ist im Internet.',
      tentative: 'Der Termin ist noch nicht sicher.',
    },
    unit: (unit, count) => UNITS[unit][count === 1 ? 0 : 1]!,
    left: (time, andTime) => `Noch ${time}${andTime && ` und ${andTime}`}`,
    leftLessThanMinute: 'Noch weniger als 1 Minute',
    reached: {
      day: 'In 1 Tag geht es los',
      hour: 'In 1 Stunde geht es los',
      'ten-minutes': 'In 10 Minuten geht es los',
      start: 'Jetzt geht es los',
    },
    clock: (time) =>
      time.replace(
        /0?(\d+):0?(\d+)/g,
        (_, hour: string, minute: string) => `${hour} Uhr${minute === '0' ? '' : ` ${minute}`}`,
      ),
    yourTime: (date) => `Bei Ihnen ist das: ${date}`,
    previously: (date) => `Der alte Termin war: ${date}`,
    next: 'Der nächste Termin ist:',
    add: 'In den Kalender schreiben',
    addFailed: 'Das klappt gerade nicht. Bitte laden Sie die Seite später noch einmal.',
    online: 'Im Internet mitmachen',
    pause: 'Sekunden anhalten',
  },
  contact: {
    none: 'Hier steht im Moment kein Kontakt.',
    labels: {
      phone: 'Telefon',
      mobile: 'Handy',
      fax: 'Fax',
      textphone: 'Schreib-Telefon',
      email: 'E-Mail',
      address: 'Adresse',
      service: 'Im Internet',
      link: 'Internet-Seite',
      form: 'Formular',
      languages: 'Sprachen',
    },
    private: (label) => `${label} (privat)`,
    hours: 'Öffnungs-Zeiten',
    closed: 'geschlossen',
    open: (days, day, time) =>
      days === Infinity
        ? 'Jetzt ist geöffnet'
        : `Jetzt ist geöffnet bis ${['', 'morgen, '][days] ?? `${day}, `}${time}`,
    closedNow: 'Jetzt ist geschlossen',
    closedToday: 'Heute ist geschlossen',
    opens: (days, day, time) =>
      `Wieder geöffnet ist ${['', 'morgen '][days] ?? `am ${day} `}um ${time}`,
    write: 'E-Mail schreiben',
    save: 'Kontakt speichern',
    code: 'Code für das Handy',
    codeOf: (name) => `Das ist ein QR-Code mit dem Kontakt${name && `: ${name}`}`,
    scan: 'Halten Sie die Kamera von Ihrem Handy auf den Code. Dann können Sie den Kontakt speichern.',
    failures: {
      save: 'Das Speichern klappt gerade nicht. Bitte laden Sie die Seite später noch einmal.',
      code: 'Wir können den Code gerade nicht zeigen. Bitte laden Sie die Seite später noch einmal.',
      length: 'Der Kontakt ist zu lang für einen Code.',
    },
  },
  errors: {
    'not-found': 'Diese Informationen sind weg.',
    forbidden: 'Im Moment dürfen nur manche Menschen das sehen.',
    network: 'Wir können das gerade nicht laden. Bitte prüfen Sie Ihr Internet.',
    timeout: 'Das Laden dauert zu lange. Bitte laden Sie die Seite noch einmal.',
    'too-large': 'Das sind zu viele Informationen. Ihr Gerät kann sie nicht zeigen.',
    'server-error': 'Hier ist etwas kaputt. Bitte versuchen Sie es später noch einmal.',
    'not-json': 'Hier ist ein Fehler. Bitte kommen Sie später wieder.',
    'not-a-feed': 'Hier ist im Moment alles leer.',
  },
};
