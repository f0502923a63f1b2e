import {computeAccessibleName, getRole, isDisabled} from 'dom-accessibility-api';

/** Something that a screen reader tells of, with what is in it. */
export interface Branch {
  readonly role: string;
  readonly name: string;
  readonly level?: string | undefined;
  readonly states: readonly string[];
  readonly parts: readonly Part[];
}

/** A piece of running text, the end of a line (`null`), or something with a role. */
export type Part = string | null | Branch;

// Their text is their name, and is not read once more.
const NAMED_BY_CONTENT = new Set(['button', 'heading', 'link']);
// Their text is met in them; engines differ on whether it is their name too.
export const UNNAMED = new Set(['cell', 'definition', 'row', 'rowheader', 'term']);
// Without a name these are no landmarks.
const LANDMARKS = new Set(['form', 'region']);

/**
 * What a reader with a screen reader meets in an element, in all engines alike: one line each, what
 * is inside of something indented by two spaces.
 *
 *     list
 *       listitem
 *         heading 3 "Titel"
 *           link "Titel"
 *         time "12. Februar 2026"
 */
export function accessibilityTree(element: Element): string[] {
  return linesOf(partsOf(element));
}

/** The lines of a tree. Text that is all there is in something stands beside its role. */
export function linesOf(parts: readonly Part[]): string[] {
  return joinText(parts).flatMap((part) => {
    if (typeof part === 'string') {
      return `text "${part}"`;
    }
    const {role, level, name, states} = part;
    const inner = NAMED_BY_CONTENT.has(role)
      ? part.parts.filter((child) => typeof child !== 'string')
      : part.parts;
    const lines = linesOf(inner);
    const isText = !name && lines.length === 1 && lines[0]!.startsWith('text ');
    const text = isText ? lines[0]!.slice('text '.length) : name && `"${name}"`;
    return [
      [role, level, text, ...states].filter(Boolean).join(' '),
      ...(isText ? [] : lines.map((line) => `  ${line}`)),
    ];
  });
}

function joinText(parts: readonly Part[]): (string | Branch)[] {
  const joined: (string | Branch)[] = [];
  let text = '';
  for (const part of [...parts, null]) {
    if (typeof part === 'string') {
      text += part;
    } else {
      const line = text.trim().replace(/\s+/g, ' ');
      joined.push(...(line ? [line] : []), ...(part ? [part] : []));
      text = '';
    }
  }
  return joined;
}

function partsOf(node: Node): Part[] {
  if (node instanceof Text) {
    return node.parentElement && !isSeen(node.parentElement) ? [] : [node.data];
  }
  if (!(node instanceof Element) || isLeftOut(node)) {
    return [];
  }
  const role = isSeen(node) ? roleOf(node) : '';
  const inner = [
    generatedText(node, '::before'),
    ...childrenOf(node).flatMap(partsOf),
    generatedText(node, '::after'),
  ];
  if (role) {
    const name = UNNAMED.has(role) ? '' : computeAccessibleName(node);
    // A button is one thing: what is in it is not met.
    const level = levelOf(node);
    return [{role, level, name, states: statesOf(node), parts: role === 'button' ? [] : inner}];
  }
  // What is a block in its line is a thing of its own for Chromium.
  const isInline = /^(inline|contents)$/.test(getComputedStyle(node).display);
  return isInline ? inner : [null, ...inner, null];
}

/** The children as they are rendered: of the shadow root, and of what fills a slot. */
function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length ? assigned : [...element.childNodes];
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

/** Whether an element and all that is in it are kept from everybody, or from screen readers. */
function isLeftOut(element: Element): boolean {
  const {parentElement} = element;
  const isFolded =
    parentElement instanceof HTMLDetailsElement &&
    !parentElement.open &&
    element !== parentElement.querySelector(':scope > summary');
  return (
    isFolded ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('inert') ||
    // It is the name of its table.
    element.localName === 'caption' ||
    getComputedStyle(element).display === 'none'
  );
}

function isSeen(element: Element): boolean {
  return getComputedStyle(element).visibility === 'visible';
}

function roleOf(element: Element): string {
  const role =
    element.localName === 'time'
      ? 'time'
      : element.matches('th[scope="row"]')
        ? 'rowheader'
        : (getRole(element) ?? '');
  const isNothing =
    role === 'presentation' ||
    role === 'none' ||
    role === 'rowgroup' ||
    (LANDMARKS.has(role) && !computeAccessibleName(element));
  return isNothing ? '' : role;
}

function levelOf(element: Element): string | undefined {
  return element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1];
}

function statesOf(element: Element): string[] {
  const value = element instanceof HTMLInputElement ? element.value : '';
  const isOpen =
    element.localName === 'summary'
      ? String(element.parentElement?.hasAttribute('open'))
      : element.getAttribute('aria-expanded');
  return [
    ...eitherOf(element.getAttribute('aria-pressed'), 'pressed', 'not pressed'),
    ...eitherOf(isOpen, 'expanded', 'collapsed'),
    ...(isDisabled(element) ? ['disabled'] : []),
    ...(value ? [`value "${value}"`] : []),
  ];
}

function eitherOf(state: string | null, yes: string, no: string): string[] {
  return state === 'true' ? [yes] : state === 'false' ? [no] : [];
}

/** What a style sheet adds to the text, or what it says should be read instead. */
function generatedText(element: Element, pseudo: string): string {
  const {content, display, visibility} = getComputedStyle(element, pseudo);
  if (display === 'none' || visibility !== 'visible') {
    return '';
  }
  const [text = '', alternative = text] = content.split(/ \/ (?=")/);
  return [...alternative.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words).join('');
}
