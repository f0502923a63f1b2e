import {compact, type Fields} from './fields.js';
import type {Author} from './types.js';

/** The authors of a feed or an item, with the one that JSON Feed 1 names in `author`. */
export function readAuthors(fields: Fields): readonly Author[] {
  const authors = fields.entries('authors', readAuthor);
  if (authors.length) {
    return authors;
  }
  const isName = typeof fields.value('author') === 'string';
  const author = isName
    ? compact<Author>({name: fields.line('author')})
    : readAuthor(fields.child('author'));
  return author?.name || author?.url ? [author] : [];
}

function readAuthor(fields: Fields): Author | undefined {
  const author = compact<Author>({
    name: fields.line('name'),
    url: fields.url('url'),
    avatar: fields.url('avatar', /^https?:/),
  });
  return Object.keys(author).length ? author : undefined;
}
