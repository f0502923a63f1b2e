import {decodeEntities} from './entities.js';
import {looksLikeHtml, htmlToText} from './html-to-text.js';
import {normalizeDate} from './normalize-date.js';
import {cut, excerpt, toText} from './plain-text.js';
import {isTimeZone} from './time-zone.js';
import type {JsonObject, ProblemCode} from './types.js';

// More than a page can show at once would freeze it.
const MOST_MEMBERS = 50;

/** Takes note of a problem. */
export type Report = (code: ProblemCode, pointer: string, message: string) => void;

/** Whether a value is a JSON object or list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** The same object without the members that are undefined. */
export function compact<T extends object>(object: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** Reads the members of one JSON object as what they should be, and reports those that are not. */
export class Fields {
  constructor(
    private readonly members: JsonObject,
    private readonly pointer: string,
    private readonly baseUrl: string,
    private readonly report: Report,
  ) {}

  /** One line of plain text, its entities decoded once; of a longer one, the start. */
  line(key: string, length = Infinity): string | undefined {
    const raw = this.string(key);
    if (raw === undefined) {
      return undefined;
    }
    const decoded = decodeEntities(raw);
    if (decoded !== raw) {
      this.problem('markup', key, 'is plain text: write characters, not entities.');
    }
    return excerpt(decoded, length) || undefined;
  }

  /**
   * Plain text of several lines; where a publisher sends markup, its text; of a longer one, the
   * start.
   */
  text(key: string, length = Infinity): string | undefined {
    const raw = this.string(key);
    if (raw === undefined) {
      return undefined;
    }
    if (looksLikeHtml(raw)) {
      this.problem('markup', key, 'is plain text: leave out the HTML tags.');
      return cut(htmlToText(raw) || toText(raw), length);
    }
    return cut(toText(decodeEntities(raw)), length) || undefined;
  }

  /** Text or a number as it stands. */
  string(key: string): string | undefined {
    const value = this.value(key);
    if (typeof value === 'number') {
      return String(value);
    }
    return this.expect(key, 'text', typeof value === 'string', value) as string | undefined;
  }

  /** An absolute URL of an allowed scheme. */
  url(key: string, schemes = /^(https?|mailto|tel):/): string | undefined {
    let value = this.value(key);
    // Some generators put an object with the URL where the standard wants the URL alone.
    if (isObject(value) && 'url' in value) {
      value = value['url'];
    }
    if (typeof value !== 'string') {
      this.expect(key, 'a URL', false, value);
      return undefined;
    }
    const text = value.trim();
    if (!text) {
      return undefined;
    }
    try {
      const {href} = new URL(text, this.baseUrl);
      if (schemes.test(href)) {
        return href;
      }
    } catch {
      // The report below says it.
    }
    this.problem('url', key, 'is no URL that can be linked, or has a scheme that is not allowed.');
    return undefined;
  }

  date(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined || value === '') {
      return undefined;
    }
    const date = normalizeDate(value);
    if (!date) {
      this.problem('date', key, 'is no date that exists. Write it as 2026-02-12T09:00:00+01:00.');
    }
    return date;
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    const isFlag = typeof value === 'boolean' || value === 'true' || value === 'false';
    this.expect(key, 'true or false', isFlag, value);
    return isFlag ? value === true || value === 'true' : undefined;
  }

  /** A positive number, also where it is written as text; with a number to start from, that too. */
  number(key: string, from = Number.MIN_VALUE): number | undefined {
    const value = this.value(key);
    const number = typeof value === 'string' ? Number(value) : value;
    const isSize = typeof number === 'number' && number >= from && number < Infinity;
    this.expect(key, 'a positive number', isSize, value);
    return isSize ? number : undefined;
  }

  /**
   * One of some names. Systems write them in any case, in American English, and with the address
   * or the type that schema.org puts before them.
   */
  oneOf<Name extends string>(key: string, names: readonly Name[]): Name | undefined {
    const given = this.line(key, 100);
    const known = names.find((name) => given && bareName(name) === bareName(given));
    if (given && !known) {
      this.problem('type', key, `should be one of ${names.join(', ')}.`);
    }
    return known;
  }

  /** A BCP 47 tag. Systems that write `de_DE` mean `de-DE`. */
  language(key = 'language'): string | undefined {
    const tag = this.line(key)?.replaceAll('_', '-');
    return tag && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
  }

  /** An IANA time zone that this machine knows; the substitute for one that it does not know. */
  timeZone(key: string, substitute?: string): string | undefined {
    const name = this.line(key);
    if (name === undefined || isTimeZone(name)) {
      return name;
    }
    this.problem('type', key, 'is no time zone. Write its IANA name, such as Europe/Berlin.');
    return substitute;
  }

  object(key: string): JsonObject | undefined {
    const value = this.value(key);
    const isRecord = isObject(value) && !Array.isArray(value);
    return this.expect(key, 'an object', isRecord, value) as JsonObject | undefined;
  }

  /** The members of an object in this one; an object without members where there is none. */
  child(key: string): Fields {
    return new Fields(this.object(key) ?? {}, `${this.pointer}/${key}`, this.baseUrl, this.report);
  }

  /**
   * The entries of a list, and what points to each; also where PHP made an object of the list
   * because its keys had gaps.
   */
  list(key: string): readonly [entries: readonly unknown[], pointerTo: (index: number) => string] {
    const value = this.value(key);
    const isList = Array.isArray(value);
    this.expect(key, 'a list', isList, value);
    const list = isObject(value) ? value : {};
    // A list may have millions of entries: their names are not written out in advance.
    const names = isList ? [] : Object.keys(list);
    // On pages with an old Prototype.js, Object.values tells of the methods of a list, too.
    const entries = isList ? (value as unknown[]) : Object.values(list);
    return [entries, (index) => this.pointerTo(key, names[index] ?? String(index))];
  }

  /**
   * The objects of a list, each as the caller reads it; those that it cannot read are left out.
   *
   * @param textMember What an entry means that is text alone, where that is plain.
   */
  entries<T>(key: string, read: (fields: Fields) => T | undefined, textMember = ''): readonly T[] {
    const [entries, pointerTo] = this.list(key);
    return entries.flatMap((value, index) => {
      const pointer = pointerTo(index);
      const entry = this.entry(pointer, value, read);
      // The members of an object that is no list are none of its entries.
      const isText = typeof value === 'string' && /\d$/.test(pointer);
      return (
        (isText ? read(new Fields({[textMember]: value}, pointer, '', () => undefined)) : entry) ??
        []
      );
    });
  }

  /**
   * The objects of an object, by their keys, each as the caller reads it; also where PHP made a list
   * of it because its keys were numbers.
   */
  map<T>(key: string, read: (fields: Fields) => T | undefined): Readonly<Record<string, T>> {
    const map = this.value(key);
    this.expect(key, 'an object', isObject(map), map);
    const entries = Object.entries(isObject(map) ? map : {}).slice(0, MOST_MEMBERS);
    return compact(
      Object.fromEntries(
        entries.map(([name, value]) => [name, this.entry(this.pointerTo(key, name), value, read)]),
      ),
    );
  }

  /** Takes note of a problem with a member. */
  problem(code: ProblemCode, key: string, message: string): void {
    this.report(code, `${this.pointer}/${key}`, `"${key}" ${message}`);
  }

  /** A member's value; null is how many generators write that there is none. */
  value(key: string): unknown {
    return Object.hasOwn(this.members, key) ? (this.members[key] ?? undefined) : undefined;
  }

  private entry<T>(
    pointer: string,
    value: unknown,
    read: (fields: Fields) => T | undefined,
  ): T | undefined {
    if (isObject(value)) {
      return read(new Fields(value, pointer, this.baseUrl, this.report));
    }
    this.report('type', pointer, 'This entry should be an object.');
    return undefined;
  }

  private pointerTo(key: string, name: string): string {
    return `${this.pointer}/${key}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  private expect(key: string, kind: string, isKind: boolean, value: unknown): unknown {
    if (!isKind && value !== undefined) {
      this.problem('type', key, `should be ${kind}.`);
    }
    return isKind ? value : undefined;
  }
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*[/#:]|event/g, '')
    .replace('canceled', 'cancelled');
}
