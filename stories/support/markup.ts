import {declarationOf} from './manifest.js';

/** What a story or a control says of an element, by the names of the manifest. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element as a web team would write it: without attributes that say what is so anyway.
 *
 * @param values Attributes, custom properties, `…-part` for the styles of a part, `…-slot` for what
 *   stands in a slot.
 */
export function markupOf(tag: string, values: Values): string {
  const attributes = (declarationOf(tag).attributes ?? []).flatMap(({name, default: usual}) => {
    const value = values[name] ?? '';
    const isUsual = value === '' || value === false || String(value) === unquote(usual ?? '');
    return isUsual ? [] : [value === true ? name : `${name}="${escapeAttribute(String(value))}"`];
  });
  const css = cssOf(values);
  const start = [tag, ...(css ? ['class="eigen"'] : []), ...attributes];
  const line = `<${start.join(' ')}>`;
  const head = line.length > 90 ? `<${start.join('\n  ')}\n>` : line;
  const children = Object.entries(values).flatMap(([key, value]) =>
    key.endsWith('-slot') && value ? [inSlot(key.slice(0, -'-slot'.length), String(value))] : [],
  );
  const body = children.map((child) => `\n${indent(child)}`).join('');
  return `${css}${head}${body}${body && '\n'}</${tag}>`;
}

/** The styles that controls ask for. */
function cssOf(values: Values): string {
  const entries = Object.entries(values).filter(([, value]) => value);
  const own = entries
    .filter(([key]) => key.startsWith('--'))
    .map(([key, value]) => `  ${key}: ${String(value)};`);
  const rules = [
    ...(own.length ? [`.eigen {\n${own.join('\n')}\n}`] : []),
    ...entries
      .filter(([key]) => key.endsWith('-part'))
      .map(([key, value]) => `.eigen::part(${key.slice(0, -'-part'.length)}) {\n  ${value}\n}`),
  ];
  return rules.length ? `<style>\n${indent(rules.join('\n'))}\n</style>\n` : '';
}

function inSlot(slot: string, content: string): string {
  return slot === 'default' || content.includes('slot="')
    ? content
    : content.replace(/^<([\w-]+)/, `<$1 slot="${slot}"`);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function unquote(text: string): string {
  return text.replace(/^'(.*)'$/, '$1');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * What a web team pastes to see the same in a page of its own: with the script, and with the
 * addresses of this Storybook.
 */
export function pasteable(markup: string): string {
  const html = markup.replace(
    /\b(src|href)="((?:feeds|bilder)\/[^"]*)"/g,
    (_, name: string, path: string) => `${name}="${absolute(path)}"`,
  );
  return `<script type="module" src="${absolute('aushang.js')}"></script>\n\n${html.trim()}`;
}

function absolute(path: string): string {
  return new URL(path, document.baseURI).href;
}
