import {warn} from '../elements/shared/attributes.js';

/** The elements that a placeholder can name. */
const NAMES: readonly string[] = [
  'feed',
  'news-list',
  'news-teaser',
  'event-countdown',
  'contact-card',
];
const MARK = 'data-aushang';
// A page that undoes at once, each time, what is done here must not hang.
const MOST_ELEMENTS = 1000;
const made = new WeakMap<Element, number>();
// Another copy of this script on the page, of whatever version, finds the work taken.
const taken = Symbol.for('aushang.placeholders');

/**
 * Turns all placeholders of the document into living elements, now and whenever one is added. Where
 * a page has several copies of the script, the first does.
 */
export function startPlaceholders(): void {
  if (taken in document) {
    return;
  }
  Object.assign(document, {[taken]: true});
  const attributes = NAMES.flatMap(attributesOf).map((name) => `${MARK}-${name}`);
  new MutationObserver(onChange).observe(document, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    attributeFilter: [MARK, `${MARK}-feed`, 'href', ...attributes],
  });
  fillAll(document);
}

function onChange(records: readonly MutationRecord[]): void {
  for (const {target, attributeName, oldValue, addedNodes, removedNodes} of records) {
    if (isElement(target)) {
      if (attributeName === MARK && oldValue !== target.getAttribute(MARK)) {
        unwrap(elementOf(target, oldValue));
      }
      fillMarked(target);
    }
    for (const node of removedNodes) {
      // A link that its owner takes away takes along the element that was put around it, but not
      // what the owner has put in its place.
      if (isLink(node) && node.parentNode !== target) {
        const name = node.getAttribute(MARK);
        if (target.nodeName.toLowerCase() === `aushang-${name}`) {
          unwrap(target as Element);
        }
      }
    }
    for (const node of addedNodes) {
      if (isElement(node)) {
        fillMarked(node);
        fillAll(node);
      }
    }
  }
}

function fillAll(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>(`[${MARK}]`).forEach(fillMarked);
}

/** Gives a placeholder its element, or makes the one that it has what the placeholder says. */
function fillMarked(place: HTMLElement): void {
  const name = place.getAttribute(MARK);
  // What an editor has in hands is stored as it stands; there, the links are what is edited.
  if (name === null || !place.isConnected || place.isContentEditable) {
    return;
  }
  if (!NAMES.includes(name)) {
    warn(MARK, name, NAMES.join(', '));
    return;
  }
  // A copy of a placeholder, or one that was stored and restored, has its element already.
  const found = elementOf(place, name);
  if (!found) {
    const count = made.get(place) ?? 0;
    made.set(place, count + 1);
    if (!count) {
      setTimeout(() => made.delete(place));
    }
    if (count >= MOST_ELEMENTS) {
      return;
    }
  }
  const element = found ?? document.createElement(`aushang-${name}`);
  for (const attribute of attributesOf(name)) {
    set(element, attribute, valueOf(place, attribute));
  }
  if (!isLink(place)) {
    if (!found) {
      place.append(element);
    }
    for (const child of [...place.childNodes].filter((child) => child !== element)) {
      if (isElement(child) && child.hasAttribute(`${MARK}-slot`)) {
        child.slot = child.getAttribute(`${MARK}-slot`)!;
      }
      move(child, element);
    }
  } else if (!found) {
    // A link holds no other links, so the element goes around it.
    place.before(element);
    move(place, element);
  }
  carry(element, place.getAttribute(`${MARK}-feed`));
}

/** The element that a placeholder has: inside it, or around it where it is a link. */
function elementOf(place: Element, name: string | null): Element | undefined {
  const candidates = isLink(place) ? [place.parentElement] : [...place.children];
  return candidates.find((candidate) => candidate?.localName === `aushang-${name}`) ?? undefined;
}

/** Takes an element away from around what is not ours. */
function unwrap(element: Element | undefined): void {
  if (element) {
    carry(element, null);
    element.replaceWith(...element.childNodes);
  }
}

function attributesOf(name: string): readonly string[] {
  const element = customElements.get(`aushang-${name}`);
  return (
    (element as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes ?? []
  );
}

function valueOf(place: Element, attribute: string): string | null {
  const value = place.getAttribute(`${MARK}-${attribute}`);
  return attribute === 'src' && isLink(place)
    ? (value ?? place.getAttribute('href'))
    : // Forms of content-management systems cannot leave an attribute out.
      value === 'false'
      ? null
      : value;
}

function set(element: Element, name: string, value: string | null): void {
  if (value === null) {
    element.removeAttribute(name);
  } else if (value !== element.getAttribute(name)) {
    element.setAttribute(name, value);
  }
}

/** Puts a feed into an element, as a script would, which Trusted Types might not let us fill. */
function carry(element: Element, feed: string | null): void {
  const old = element.querySelector(':scope > template[type]');
  if (feed === null) {
    old?.remove();
  } else if (old?.textContent !== feed) {
    const carrier = old ?? document.createElement('template');
    carrier.setAttribute('type', 'application/feed+json');
    carrier.textContent = feed;
    element.append(carrier);
  }
}

/** Moves a node; where browsers can, without loss of focus, and frames are not loaded again. */
function move(node: ChildNode, parent: Element): void {
  if ('moveBefore' in parent) {
    parent.moveBefore(node, null);
  } else {
    (parent as Element).append(node);
  }
}

// Nodes that come from frames have other classes.
function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

function isLink(place: Node): place is HTMLAnchorElement {
  return place.nodeName.toLowerCase() === 'a';
}
