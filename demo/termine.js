// Gibt jedem Beispiel einen Termin, der von heute aus gerechnet ist. So stimmt die Seite an jedem Tag.
const STUNDE = 3_600_000;
const TAG = 24 * STUNDE;
const ortszeit = (von) => {
  const teile = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium'});
  return teile.format(Date.now() + von).replace(' ', 'T');
};
const termin = (von, mehr) => ({
  '@type': 'Event',
  uid: 'buergerversammlung@musterstadt.example',
  title: 'Bürgerversammlung zum Umbau des Marktplatzes',
  start: ortszeit(von),
  timeZone: 'Europe/Berlin',
  duration: 'PT2H',
  locations: {saal: {'@type': 'Location', name: 'Stadthalle Musterstadt', description: 'Hallenstraße 5, 12345 Musterstadt'}},
  ...mehr,
});
const internet = {strom: {'@type': 'VirtualLocation', name: 'Übertragung im Internet', uri: 'https://www.musterstadt.example/live'}};
const beispiele = {
  far: [termin(40 * TAG)],
  soon: [termin(3 * TAG)],
  tomorrow: [termin(30 * STUNDE)],
  today: [termin(5.3 * STUNDE, {virtualLocations: internet})],
  seconds: [termin(0.4 * STUNDE)],
  running: [termin(-STUNDE)],
  over: [termin(-3 * TAG)],
  days: [termin(10 * TAG, {duration: 'P3D', showWithoutTime: true})],
  cancelled: [termin(6 * TAG, {status: 'cancelled'})],
  postponed: [termin(6 * TAG), {eventStatus: 'EventPostponed'}],
  rescheduled: [termin(20 * TAG), {eventStatus: 'EventRescheduled', previousStart: ortszeit(6 * TAG)}],
  online: [termin(9 * TAG, {locations: {}, virtualLocations: internet}), {eventStatus: 'EventMovedOnline'}],
  tentative: [termin(15 * TAG, {status: 'tentative'})],
  announced: [undefined, {eventStatus: 'EventScheduled'}],
  zone: [termin(12 * TAG, {title: 'Gruß aus der Partnerstadt', timeZone: 'Asia/Tokyo'})],
  unknown: [undefined],
};
const naechster = {
  id: 'neujahr',
  url: 'https://www.musterstadt.example/aktuelles/neujahrsempfang',
  title: 'Neujahrsempfang',
  _jscalendar: termin(50 * TAG, {uid: 'neujahr@musterstadt.example', title: 'Neujahrsempfang'}),
};

for (const element of document.querySelectorAll('[data-phase]')) {
  const [_jscalendar, _aushang] = beispiele[element.dataset.phase];
  element.item = 'beispiel';
  element.precision = element.dataset.phase === 'seconds' ? 'second' : 'minute';
  element.feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Musterstadt',
    items: [
      {
        id: 'beispiel',
        url: 'https://www.musterstadt.example/aktuelles/buergerversammlung',
        title: 'Bürgerversammlung zum Umbau des Marktplatzes',
        _jscalendar,
        _aushang,
      },
      naechster,
    ],
  };
}
