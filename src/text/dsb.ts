import type {Messages} from './messages.js';
import {counted, formOf, renaming, withoutZero, type Forms} from './sorbian.js';

const UNITS: Readonly<Record<string, Forms>> = {
  day: ['źeń', 'dnja', 'dny', 'dnjow'],
  hour: ['góźina', 'góźinje', 'góźiny', 'góźin'],
  minute: ['minuta', 'minuśe', 'minuty', 'minutow'],
  second: ['sekunda', 'sekunźe', 'sekundy', 'sekundow'],
};

const NAMES = `
  januara februara měrca apryla maja junija julija awgusta septembra oktobra nowembra
  decembra pónjeźele wałtora srjoda stwórtk pětk sobota njeźela nimšćina engelšćina
  górnoserbšćina dolnoserbšćina pólšćina češćina rušćina ukrainšćina arabšćina turkojšćina
  francojšćina`;

/** Lower Sorbian: a draft. Nobody who speaks the language has reviewed it yet. */
export const dsb: Messages = {
  language: 'dsb',
  dates: {retell: renaming(NAMES)},
  more: 'Dalšne powěsći',
  loading: 'Powěsći se zacytuju …',
  added: (count) =>
    count
      ? counted(count, ['dalšna powěsć', 'dalšnej powěsći', 'dalšne powěsći', 'dalšnych powěsćow'])
      : 'Žedne dalšne powěsći',
  credit: (name) => (/[:©]/.test(name) ? name : `Wobraz: ${name}`),
  search: 'W powěsćach pytaś',
  topics: 'Temy wubraś',
  all: 'Wšykne',
  moreTopics: (count) => `Dalšne temy (${count})`,
  loadedOnly: 'Licone su jano južo zacytane powěsći.',
  found: (count) =>
    count
      ? counted(count, ['powěsć', 'powěsći', 'powěsći', 'powěsćow'])
      : 'Žedna powěsć njejo se namakała.',
  consent: (hosts) =>
    `Wobraze su na drugich serwerach: ${hosts}. Gaž se wobraze woglědaśo, sćelo se waša IP-adresa tam.`,
  showPictures: 'Wobraze pokazaś',
  withheld: 'Wobraz hyšći njejo zacytany',
  agreed: 'Wobraze se pokazuju.',
  easy: 'W lažkej rěcy',
  sign: 'W gestowej rěcy',
  gone: 'Toś ta powěsć wěcej njeeksistěrujo.',
  empty: 'Tuchylu njejsu žedne powěsći.',
  stale: 'Toś te informacije snaź wěcej njejsu aktualne.',
  countdown: {
    none: 'Tuchylu njejo žeden termin pśipowěźony.',
    states: {
      announced: 'Termin slědujo',
      tomorrow: 'Witśe',
      today: 'Źinsa',
      running: 'Něnto běžy',
      over: 'Skóńcone',
      cancelled: 'Wótgronjone',
      postponed: 'Pśesunjone, nowy termin slědujo',
      rescheduled: 'Nowy termin',
      online: 'Wótmějo se online',
      tentative: 'Hyšći njewobkšuśone',
    },
    unit: (unit, count) => formOf(count, UNITS[unit]!),
    left: (time, andTime) => `Hyšći ${time}${andTime && ` a ${andTime}`}`,
    leftLessThanMinute: 'Hyšći mjenjej ako 1 minuta',
    reached: {
      day: 'Hyšći 1 źeń do zachopjeńka',
      hour: 'Hyšći 1 góźina do zachopjeńka',
      'ten-minutes': 'Hyšći 10 minutow do zachopjeńka',
      start: 'Něnto se zachopijo',
    },
    clock: (time) => `zeger ${withoutZero(time)}`,
    yourTime: (date) => `We wašom casowem pasmje: ${date}`,
    previously: (date) => `Pjerwjej planowane: ${date}`,
    next: 'Pśiducy termin:',
    add: 'Do kalendera zapisaś',
    addFailed:
      'Kalenderowa dataja njedajo se tuchylu zacytaś. Pšosym zacytajśo bok pózdźej znowego.',
    online: 'Online se wobźěliś',
    pause: 'Sekundy zastajiś',
  },
  contact: {
    none: 'How tuchylu njejo žeden kontakt pódany.',
    labels: {
      phone: 'Telefon',
      mobile: 'Mobilny telefon',
      fax: 'Faks',
      textphone: 'Pisański telefon',
      email: 'E-mail',
      address: 'Adresa',
      service: 'Online',
      link: 'Internet',
      form: 'Kontaktowy formular',
      languages: 'Rěcy',
    },
    private: (label) => `${label} (priwatnje)`,
    hours: 'Wócynjeńske case',
    closed: 'zacynjone',
    // The weekday stands behind a colon, because other places ask for another form of it.
    open: (days, day, time) =>
      days === Infinity
        ? 'Wócynjone'
        : `Wócynjone ${['až ', 'až witśe, '][days] ?? `– až do: ${day}, `}${time}`,
    closedNow: 'Zacynjone',
    closedToday: 'Źinsa zacynjone',
    opens: (days, day, time) => `Zasej wócynjone: ${['', 'witśe, '][days] ?? `${day}, `}${time}`,
    write: 'E-mail pisaś',
    save: 'Kontakt składowaś',
    code: 'Ako kod za skanowanje',
    codeOf: (name) => `QR-kod z kontaktowymi datami${name && `: ${name}`}`,
    scan: 'Skanujśo kod z kameru swójogo telefona a składujśo kontakt.',
    failures: {
      save: 'Kontakt njedajo se tuchylu składowaś. Pšosym zacytajśo bok pózdźej znowego.',
      code: 'Kod njedajo se tuchylu pokazaś. Pšosym zacytajśo bok pózdźej znowego.',
      length: 'Toś ten kontakt ma pśewjele pódaśow za kod.',
    },
  },
  errors: {
    'not-found': 'Toś to wopśimjeśe how wěcej njejo.',
    forbidden: 'Toś to wopśimjeśe tuchylu njejo zjawne.',
    network: 'Toś to wopśimjeśe njejo k dispoziciji. Pšosym pśeglědujśo swój internetny zwisk.',
    timeout: 'Zacytanje trajo pśedłujko. Pšosym zacytajśo bok znowego.',
    'too-large': 'Toś to wopśimjeśe jo pśewjelike a njedajo se pokazaś.',
    'server-error': 'Na serwerje jo zmólka nastała. Pšosym wopytajśo pózdźej hyšći raz.',
    'not-json': 'Toś to wopśimjeśe njedajo se tuchylu cytaś. Pšosym wopytajśo pózdźej hyšći raz.',
    'not-a-feed': 'How tuchylu njejo žedno wopśimjeśe.',
  },
};
