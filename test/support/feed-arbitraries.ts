import * as fc from './fast-check.js';

/** Text without markup: whatever else Unicode has, with characters that do harm among them. */
export const plainText = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.string({unit: 'grapheme', maxLength: 20})},
      fc.constantFrom('\u202e', '\0', '\n', ' ', '\ufeff', '. Und ', 'Wort ', '\u2069', '\ud83d'),
    ),
    {maxLength: 8},
  )
  .map((pieces) => pieces.join('').replace(/[&<]/g, ''));

const markup = fc
  .array(
    fc.constantFrom('<p>', '</p>', '<br>', '&amp;', '&#8238;', '<script>', '</script>', 'Wort'),
  )
  .map((pieces) => pieces.join(' '));

const url = fc.oneof(
  fc.webUrl(),
  fc.webPath(),
  fc.constantFrom(
    '#',
    '?a=1',
    'mailto:',
    'mailto:%20%E2%80%AE',
    'tel:110',
    'javascript:alert(1)',
    ' java\nscript:x',
    'data:text/html,x',
    'blob:https://a.example/b',
    'https://',
    'https://a.example/%E0%A4%A',
    'HTTPS://A.EXAMPLE:443/../b',
    'file:///a',
  ),
  plainText,
);

const date = fc.oneof(
  fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
  fc.constantFrom('2026-02-12', '12.2.2026', 'gestern', '2026-02-30', 1_770_883_200),
  fc.integer(),
);

const id = fc.oneof(fc.constantFrom('1', '2', ' 2 ', '', 'https://a.example/1'), fc.integer(), url);

/** An object with some of these members. */
function some<T>(model: {[Key in keyof T]: fc.Arbitrary<T[Key]>}): fc.Arbitrary<Partial<T>> {
  return fc.record(model, {requiredKeys: []}) as unknown as fc.Arbitrary<Partial<T>>;
}

const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Europe/Musterstadt', '', null);

/** JSCalendar's members of an event, each with what belongs there or nearly so. */
function event(text: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const places = some({name: text, description: text, uri: url});
  const placesById = fc.oneof(
    fc.dictionary(fc.string(), places, {maxKeys: 3}),
    fc.array(places, {maxLength: 3}),
  );
  return some({
    '@type': fc.constantFrom('Event', 'event', 'Event', 'Task'),
    uid: text,
    title: text,
    description: text,
    descriptionContentType: fc.constantFrom('text/plain', 'text/html'),
    updated: date,
    sequence: fc.oneof(fc.integer(), fc.float()),
    start: fc.oneof(
      date,
      fc.constantFrom('2026-12-13T17:00:00', '2026-12-13T17:00+01:00', '2026-12-13T00:00:00Z'),
    ),
    timeZone: zone,
    duration: fc.constantFrom('PT1H45M', 'p3d', 'PT0S', 'P1W2DT3H4M5.6S', '-P1D', 'P', 90),
    showWithoutTime: fc.constantFrom(true, false, 'true', 1),
    status: fc.constantFrom('confirmed', 'CANCELLED', 'vielleicht'),
    locations: placesById,
    virtualLocations: placesById,
    recurrenceRules: fc.array(fc.constant({frequency: 'weekly'}), {maxLength: 1}),
  });
}

/** JSContact's members of a card, each with what belongs there or nearly so. */
function card(text: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const flags = fc.oneof(
    fc.dictionary(fc.constantFrom('work', 'private', 'fax', 'x'), fc.boolean(), {maxKeys: 3}),
    fc.constant(['work']),
  );
  const component = some({
    kind: fc.oneof(fc.constantFrom('given', 'separator', 'locality', 'country'), text),
    value: text,
  });
  const composed = some({
    full: text,
    components: fc.array(component, {maxLength: 4}),
    isOrdered: fc.boolean(),
    defaultSeparator: text,
  });
  const entry = some({
    name: text,
    number: text,
    address: fc.oneof(text, fc.emailAddress(), fc.constant('mailto:post@stadt.example')),
    uri: url,
    user: text,
    service: text,
    language: fc.constantFrom('de', 'de_AT', '?'),
    note: text,
    units: fc.array(some({name: text}), {maxLength: 2}),
    full: text,
    components: fc.array(component, {maxLength: 4}),
    isOrdered: fc.boolean(),
    countryCode: fc.constantFrom('DE', 'at', 'Austria'),
    timeZone: zone,
    features: flags,
    contexts: flags,
    label: text,
    pref: fc.oneof(fc.integer(), text),
    kind: fc.constantFrom('photo', 'contact', 'title', 'role', 'x'),
    mediaType: text,
  });
  const entries = fc.oneof(
    fc.dictionary(fc.string(), entry, {maxKeys: 3}),
    fc.array(entry, {maxLength: 3}),
  );
  const time = fc.constantFrom('08:00', '12:30:00', '00:00', '24:00', '8 Uhr', 'acht');
  const days = fc.constantFrom('Monday', 'https://schema.org/Tuesday', 'PublicHolidays', 'Fr', 'x');
  return some({
    '@type': fc.constantFrom('Card', 'card', 'Card', 'Group'),
    version: fc.constantFrom('1.0', '2.0', 1),
    uid: text,
    kind: fc.constantFrom('individual', 'Org', 'x'),
    language: fc.constantFrom('de', 'de_AT', '?'),
    name: fc.oneof(composed, composed, text),
    organizations: entries,
    titles: entries,
    phones: entries,
    emails: entries,
    addresses: entries,
    onlineServices: entries,
    links: entries,
    media: entries,
    preferredLanguages: entries,
    notes: entries,
    'schema.org:openingHoursSpecification': fc.array(
      some({
        dayOfWeek: fc.oneof(days, fc.array(days, {maxLength: 3})),
        opens: time,
        closes: time,
        validFrom: date,
        validThrough: date,
        description: text,
      }),
      {maxLength: 4},
    ),
  });
}

/** JSON Feed's members, each with what belongs there. */
function shapes(
  text: fc.Arbitrary<unknown>,
): Record<'feed' | 'item' | 'event' | 'card', fc.Arbitrary<object>> {
  const author = some({name: text, url, avatar: url});
  const contacts = fc.oneof(card(text), fc.record({cards: fc.array(card(text), {maxLength: 3})}));
  const item = some({
    id,
    url,
    external_url: url,
    title: text,
    content_text: text,
    content_html: text,
    text,
    summary: text,
    image: fc.oneof(url, some({url})),
    banner_image: url,
    date_published: date,
    date_modified: date,
    author: fc.oneof(author, text),
    authors: fc.array(fc.oneof(author, text), {maxLength: 3}),
    tags: fc.oneof(fc.array(text, {maxLength: 3}), text),
    language: fc.constantFrom('de', 'de_AT', 'x', ''),
    attachments: fc.array(
      some({url, mime_type: text, title: text, size_in_bytes: fc.oneof(fc.integer(), text)}),
      {maxLength: 3},
    ),
    _aushang: some({
      image_alt: text,
      image_width: fc.oneof(fc.float(), text),
      pinned: fc.constantFrom(true, false, 'true', 1),
      expires: date,
      easy_url: url,
      sign_url: url,
      eventStatus: fc.oneof(text, fc.constantFrom('EventCancelled', 'EventPostponed')),
      previousStart: date,
    }),
    _jscalendar: event(text),
    _jscontact: contacts,
  });
  const feed = some({
    version: fc.constantFrom('https://jsonfeed.org/version/1', '', 1),
    title: text,
    description: text,
    home_page_url: url,
    feed_url: url,
    next_url: url,
    icon: url,
    favicon: url,
    author: fc.oneof(author, text),
    authors: fc.array(fc.oneof(author, text), {maxLength: 2}),
    language: text,
    expired: fc.constantFrom(true, 'false'),
    hubs: fc.array(some({type: text, url}), {maxLength: 2}),
    items: fc.array(item, {maxLength: 8}),
    _aushang: some({timeZone: fc.constantFrom('Europe/Berlin', 'Europe/Musterstadt')}),
    _jscalendar: event(text),
    _jscontact: contacts,
  });
  return {feed, item, event: event(text), card: card(text)};
}

/** Items, feeds, events and cards whose text holds no markup. */
export const plain = shapes(plainText);

/** Items, feeds, events and cards with anything in any member, markup among it. */
export const wild = shapes(fc.oneof(plainText, markup, fc.jsonValue({maxDepth: 2})));
