import {decodeEntities} from './entities.js';
import {looksLikeHtml, htmlToText} from './html-to-text.js';
import {normalizeDate} from './normalize-date.js';
import {excerpt, toLine, toText} from './plain-text.js';
import {isTimeZone} from './time-zone.js';
import type {Author, JsonObject, ProblemCode} from './types.js';

// More than a page can show at once would freeze it.
const MOST_TAGS = 50;
const LONGEST_TAG = 100;

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

  /** One line of plain text, its entities decoded once. */
  line(key: string): string | undefined {
    const raw = this.string(key);
    if (raw === undefined) {
      return undefined;
    }
    const decoded = decodeEntities(raw);
    if (decoded !== raw) {
      this.problem('markup', key, 'is plain text in JSON Feed: write characters, not entities.');
    }
    return toLine(decoded) || undefined;
  }

  /** Plain text of several lines; where a publisher sends markup, its text. */
  text(key: string): string | undefined {
    const raw = this.string(key);
    if (raw === undefined) {
      return undefined;
    }
    if (looksLikeHtml(raw)) {
      this.problem('markup', key, 'is plain text in JSON Feed: leave out the HTML tags.');
      return htmlToText(raw) || toText(raw);
    }
    return toText(decodeEntities(raw)) || undefined;
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

  /** A positive number, also where it is written as text. */
  number(key: string): number | undefined {
    const value = this.value(key);
    const number = typeof value === 'string' ? Number(value) : value;
    const isSize = typeof number === 'number' && number > 0 && number < Infinity;
    this.expect(key, 'a positive number', isSize, value);
    return isSize ? number : undefined;
  }

  /** A BCP 47 tag. Systems that write `de_DE` mean `de-DE`. */
  language(): string | undefined {
    const tag = this.line('language')?.replaceAll('_', '-');
    return tag && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
  }

  /** An IANA time zone that this machine knows. */
  timeZone(key: string): string | undefined {
    const name = this.line(key);
    if (name === undefined || isTimeZone(name)) {
      return name;
    }
    this.problem('type', key, 'is no time zone. Write its IANA name, such as Europe/Berlin.');
    return undefined;
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
    return [
      Object.values(list),
      (index) =>
        `${this.pointer}/${key}/${names[index]?.replaceAll('~', '~0').replaceAll('/', '~1') ?? index}`,
    ];
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
      if (isObject(value)) {
        return read(new Fields(value, pointer, this.baseUrl, this.report)) ?? [];
      }
      this.report('type', pointer, 'This entry should be an object.');
      // The members of an object that is no list are none of its entries.
      return typeof value === 'string' && /\d$/.test(pointer)
        ? (read(new Fields({[textMember]: value}, pointer, '', () => undefined)) ?? [])
        : [];
    });
  }

  /** The tags; a publisher's comma-separated text counts as a list. */
  tags(): readonly string[] {
    const value = this.value('tags');
    const tags = new Set<string>();
    for (const tag of typeof value === 'string' ? value.split(',') : this.list('tags')[0]) {
      if (typeof tag === 'string' || typeof tag === 'number') {
        tags.add(excerpt(decodeEntities(String(tag)), LONGEST_TAG));
      }
    }
    return [...tags].filter(Boolean).slice(0, MOST_TAGS);
  }

  /** The authors, with the one that JSON Feed 1 names in `author`. */
  authors(): readonly Author[] {
    const authors = this.entries('authors', readAuthor, 'name');
    if (authors.length) {
      return authors;
    }
    const isName = typeof this.value('author') === 'string';
    const author = isName
      ? compact<Author>({name: this.line('author')})
      : readAuthor(this.child('author'));
    return author?.name || author?.url ? [author] : [];
  }

  /** Takes note of a problem with a member. */
  problem(code: ProblemCode, key: string, message: string): void {
    this.report(code, `${this.pointer}/${key}`, `"${key}" ${message}`);
  }

  /** A member's value; null is how many generators write that there is none. */
  private value(key: string): unknown {
    return Object.hasOwn(this.members, key) ? (this.members[key] ?? undefined) : undefined;
  }

  private expect(key: string, kind: string, isKind: boolean, value: unknown): unknown {
    if (!isKind && value !== undefined) {
      this.problem('type', key, `should be ${kind}.`);
    }
    return isKind ? value : undefined;
  }
}

function readAuthor(fields: Fields): Author | undefined {
  const author = compact<Author>({
    name: fields.line('name'),
    url: fields.url('url'),
    avatar: fields.url('avatar', /^https?:/),
  });
  return Object.keys(author).length ? author : undefined;
}
