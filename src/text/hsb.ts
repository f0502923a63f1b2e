import type {Messages} from './messages.js';
import {counted, formOf, renaming, withoutZero, type Forms} from './sorbian.js';

const UNITS: Readonly<Record<string, Forms>> = {
  day: ['dźeń', 'dnjej', 'dny', 'dnjow'],
  hour: ['hodźina', 'hodźinje', 'hodźiny', 'hodźin'],
  minute: ['minuta', 'minuće', 'minuty', 'minutow'],
  second: ['sekunda', 'sekundźe', 'sekundy', 'sekundow'],
};

const NAMES = `
  januara februara měrca apryla meje junija julija awgusta septembra oktobra nowembra
  decembra póndźela wutora srjeda štwórtk pjatk sobota njedźela němčina jendźelšćina
  hornjoserbšćina delnjoserbšćina pólšćina čěšćina rušćina ukrainšćina arabšćina
  turkowšćina francošćina`;

/** Upper Sorbian: a draft. Nobody who speaks the language has reviewed it yet. */
export const hsb: Messages = {
  language: 'hsb',
  dates: {retell: renaming(NAMES)},
  more: 'Dalše powěsće',
  loading: 'Powěsće so začituja …',
  added: (count) =>
    count
      ? counted(count, ['dalša powěsć', 'dalšej powěsći', 'dalše powěsće', 'dalšich powěsćow'])
      : 'Žane dalše powěsće',
  credit: (name) => (/[:©]/.test(name) ? name : `Wobraz: ${name}`),
  search: 'W powěsćach pytać',
  topics: 'Temy wubrać',
  all: 'Wšě',
  moreTopics: (count) => `Dalše temy (${count})`,
  loadedOnly: 'Ličene su jenož hižo začitane powěsće.',
  found: (count) =>
    count
      ? counted(count, ['powěsć', 'powěsći', 'powěsće', 'powěsćow'])
      : 'Žana powěsć njeje so namakała.',
  consent: (hosts) =>
    `Wobrazy su na druhich serwerach: ${hosts}. Hdyž sej wobrazy wobhladaće, sćele so waša IP-adresa tam.`,
  showPictures: 'Wobrazy pokazać',
  withheld: 'Wobraz hišće njeje začitany',
  agreed: 'Wobrazy so pokazuja.',
  easy: 'W lochkej rěči',
  sign: 'W gestowej rěči',
  gone: 'Tuta powěsć wjace njeeksistuje.',
  empty: 'Tuchwilu njejsu žane powěsće.',
  stale: 'Tute informacije snano hižo njejsu aktualne.',
  countdown: {
    none: 'Tuchwilu njeje žadyn termin připowědźeny.',
    states: {
      announced: 'Termin sćěhuje',
      tomorrow: 'Jutře',
      today: 'Dźensa',
      running: 'Nětko běži',
      over: 'Zakónčene',
      cancelled: 'Wotprajene',
      postponed: 'Přesunjene, nowy termin sćěhuje',
      rescheduled: 'Nowy termin',
      online: 'Wotměje so online',
      tentative: 'Hišće njewobkrućene',
    },
    unit: (unit, count) => formOf(count, UNITS[unit]!),
    left: (time, andTime) => `Hišće ${time}${andTime && ` a ${andTime}`}`,
    leftLessThanMinute: 'Hišće mjenje hač 1 minuta',
    reached: {
      day: 'Hišće 1 dźeń do započatka',
      hour: 'Hišće 1 hodźina do započatka',
      'ten-minutes': 'Hišće 10 minutow do započatka',
      start: 'Nětko so započina',
    },
    clock: (time) => `${withoutZero(time)} hodź.`,
    yourTime: (date) => `We wašim časowym pasmje: ${date}`,
    previously: (date) => `Prjedy planowane: ${date}`,
    next: 'Přichodny termin:',
    add: 'Do protyki zapisać',
    addFailed: 'Protyčna dataja njeda so tuchwilu začitać. Prošu začitajće stronu pozdźišo znowa.',
    online: 'Online so wobdźělić',
    pause: 'Sekundy zastajić',
  },
  contact: {
    none: 'Tu tuchwilu žadyn kontakt podaty njeje.',
    labels: {
      phone: 'Telefon',
      mobile: 'Mobilny telefon',
      fax: 'Faks',
      textphone: 'Pisanski telefon',
      email: 'E-mejl',
      address: 'Adresa',
      service: 'Online',
      link: 'Internet',
      form: 'Kontaktny formular',
      languages: 'Rěče',
    },
    private: (label) => `${label} (priwatnje)`,
    hours: 'Wočinjenske časy',
    closed: 'zawrjene',
    // The weekday stands behind a colon, because other places ask for another form of it.
    open: (days, day, time) =>
      days === Infinity
        ? 'Wočinjene'
        : `Wočinjene ${['hač do ', 'hač jutře, '][days] ?? `– hač do: ${day}, `}${time}`,
    closedNow: 'Zawrjene',
    closedToday: 'Dźensa zawrjene',
    opens: (days, day, time) => `Zaso wočinjene: ${['', 'jutře, '][days] ?? `${day}, `}${time}`,
    write: 'E-mejl pisać',
    save: 'Kontakt składować',
    code: 'Jako kod k skenowanju',
    codeOf: (name) => `QR-kod z kontaktnymi datami${name && `: ${name}`}`,
    scan: 'Skenujće kod z kameru swojeho telefona a składujće kontakt.',
    failures: {
      save: 'Kontakt njeda so tuchwilu składować. Prošu začitajće stronu pozdźišo znowa.',
      code: 'Kod njeda so tuchwilu pokazać. Prošu začitajće stronu pozdźišo znowa.',
      length: 'Tutón kontakt ma přewjele podaćow za kod.',
    },
  },
  errors: {
    'not-found': 'Tutón wobsah tu hižo njeje.',
    forbidden: 'Tutón wobsah tuchwilu njeje zjawny.',
    network: 'Tutón wobsah njeje k dispoziciji. Prošu přepruwujće swój internetny zwisk.',
    timeout: 'Začitanje traje předołho. Prošu začitajće stronu znowa.',
    'too-large': 'Tutón wobsah je přewulki a njeda so pokazać.',
    'server-error': 'Na serwerje je zmylk nastał. Prošu spytajće pozdźišo hišće raz.',
    'not-json': 'Tutón wobsah njeda so tuchwilu čitać. Prošu spytajće pozdźišo hišće raz.',
    'not-a-feed': 'Tu tuchwilu žadyn wobsah njeje.',
  },
};
