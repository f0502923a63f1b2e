import {expect} from '@open-wc/testing';
import {selectItems, timeUntilNextExpiry, type Selection} from '../../src/select/select-items.js';
import {dateOf, timeOf, timeUntilPast} from '../../src/time/date.js';
import {parseItems} from '../support/feeds.js';
import * as fc from '../support/fast-check.js';

const days = fc.integer({min: 1, max: 28}).map((day) => `2026-02-${String(day).padStart(2, '0')}`);
const date = fc.oneof(
  days,
  fc
    .tuple(days, fc.nat(23), fc.constantFrom('', 'Z', '+01:00', '-09:30'))
    .map(([day, hour, offset]) => `${day}T${String(hour).padStart(2, '0')}:00:00${offset}`),
);
const tag = fc.constantFrom('Verkehr', 'verkehr', 'Bauen', 'Bäder', 'BÄDER');
const item = fc.record(
  {
    title: fc.constant('A'),
    date_published: date,
    date_modified: date,
    tags: fc.array(tag, {maxLength: 3}),
    _aushang: fc.record({pinned: fc.boolean(), expires: date}, {requiredKeys: []}),
  },
  {requiredKeys: ['title']},
);
const items = fc.array(item).map((list) => {
  return parseItems(...list.map((members, index) => ({id: index, ...members}))).items;
});
const selection: fc.Arbitrary<Selection> = fc.record({
  tags: fc.array(tag, {maxLength: 2}),
  excludeTags: fc.array(tag, {maxLength: 1}),
  sort: fc.constantFrom('newest', 'oldest', 'feed'),
  now: fc
    .date({
      min: new Date('2026-02-01T00:00:00Z'),
      max: new Date('2026-03-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((now) => now.getTime()),
  timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kathmandu', undefined),
});

describe('selectItems, for any items', function () {
  this.timeout(20_000);

  it('gives some of them, each once, and none that has expired or has an unwanted tag', () => {
    fc.assert(
      fc.property(items, selection, (items, selection) => {
        const selected = selectItems(items, selection);
        expect(new Set(selected)).to.have.lengthOf(selected.length);
        const {now, timeZone} = selection;
        const has = (wanted: readonly string[], tags: readonly string[]) =>
          tags.some((tag) => wanted.some((name) => name.toLowerCase() === tag.toLowerCase()));
        const expected = items.filter(
          ({tags, _aushang: {expires}}) =>
            !(expires && timeUntilPast(expires, now, timeZone) <= 0) &&
            (selection.tags.length === 0 || has(selection.tags, tags)) &&
            !has(selection.excludeTags, tags),
        );
        expect([...selected].sort((a, b) => Number(a.id) - Number(b.id))).to.deep.equal(expected);
      }),
      {numRuns: 500},
    );
  });

  it('puts pinned items before others, dates in order, and items without date last', () => {
    fc.assert(
      fc.property(items, selection, (items, selection) => {
        const selected = selectItems(items, selection);
        for (const [index, item] of selected.entries()) {
          const next = selected[index + 1];
          if (!next) {
            break;
          }
          const [isPinned, isNextPinned] = [item, next].map(({_aushang}) => !!_aushang.pinned);
          expect(isPinned || !isNextPinned).to.equal(true);
          if (isPinned !== isNextPinned) {
            continue;
          }
          const [date, nextDate] = [dateOf(item), dateOf(next)];
          if (selection.sort === 'feed' || date === nextDate) {
            // What is equal stays in the feed's order.
            expect(Number(item.id)).to.be.below(Number(next.id));
          } else if (nextDate) {
            const step = timeOf(nextDate) - timeOf(date!);
            expect(selection.sort === 'newest' ? -step : step).to.be.at.least(0);
          }
        }
      }),
      {numRuns: 500},
    );
  });

  it('gives the same again until the next of its items expires', () => {
    fc.assert(
      fc.property(items, selection, (items, selection) => {
        const selected = selectItems(items, selection);
        const wait = timeUntilNextExpiry(selected, selection);
        const {now} = selection;
        const until = Math.floor((now + Math.min(wait, 86_400_000)) / 1000) * 1000;
        const before = selectItems(items, {...selection, now: Math.max(now, until - 1000)});
        expect(before).to.deep.equal(selected);
        if (wait < Infinity) {
          const after = selectItems(items, {...selection, now: now + wait});
          expect(after.length).to.be.below(selected.length);
        }
      }),
      {numRuns: 500},
    );
  });
});
