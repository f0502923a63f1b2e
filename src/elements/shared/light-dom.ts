const INVISIBLE = 'script, style, template, br, [slot]';
// Editors also leave a space of no width, so that a caret can stand there.
const SEEN = /[^\s\u200b]/;
const PICTURES = 'img, picture, svg, video, canvas, iframe, object, input, hr';

/**
 * Whether an element's children are something to show in its place. Content-management systems
 * scatter white space, `br` and empty paragraphs, which are not.
 */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((child) => {
    if (child instanceof Element) {
      return !child.matches(INVISIBLE) && isVisible(child);
    }
    return child instanceof Text && SEEN.test(child.data);
  });
}

function isVisible(child: Element): boolean {
  return child.matches(PICTURES) || !!child.querySelector(PICTURES) || SEEN.test(child.textContent);
}

/** The text of the feed that an element carries among its children. */
export function inlineFeedOf(element: Element): string | undefined {
  const carrier = element.querySelector(
    ':scope > :is(script, template)[type="application/feed+json"]',
  );
  return carrier?.textContent.trim() || undefined;
}

/** The nearest element that fits, of the element's ancestors and those of its shadow hosts. */
export function closest(start: Element, selector: string): Element | undefined {
  for (let element: Element | undefined = start; element; element = hostOf(element)) {
    const found = element.closest(selector);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The host of the shadow root that an element is in. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Calls back when a reader comes near an element; returns a function that calls it off. */
export function whenSeen(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) {
        observer.disconnect();
        callback();
      }
    },
    {rootMargin: '200px'},
  );
  observer.observe(element);
  return () => observer.disconnect();
}
