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

/** JSON Feed's members, each with what belongs there. */
function shapes(
  text: fc.Arbitrary<unknown>,
): Record<'feed' | 'item' | 'event', fc.Arbitrary<object>> {
  const author = some({name: text, url, avatar: url});
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
    authors: fc.array(author, {maxLength: 3}),
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
    authors: fc.array(author, {maxLength: 2}),
    language: text,
    expired: fc.constantFrom(true, 'false'),
    hubs: fc.array(some({type: text, url}), {maxLength: 2}),
    items: fc.array(item, {maxLength: 8}),
    _aushang: some({timeZone: fc.constantFrom('Europe/Berlin', 'Europe/Musterstadt')}),
    _jscalendar: event(text),
    _jscontact: fc.dictionary(fc.string(), text),
  });
  return {feed, item, event: event(text)};
}

/** Items, feeds and events whose text holds no markup. */
export const plain = shapes(plainText);

/** Items, feeds and events with anything in any member, markup among it. */
export const wild = shapes(fc.oneof(plainText, markup, fc.jsonValue({maxDepth: 2})));
