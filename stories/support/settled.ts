const ELEMENTS =
  'aushang-news-list, aushang-news-teaser, aushang-event-countdown, aushang-contact-card';
// A feed that never comes is a story too.
const PATIENCE = 1500;

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** Waits until the elements in a place show what they are going to show. */
export async function settledIn(place: ParentNode): Promise<void> {
  const elements = [...place.querySelectorAll<Updating>(ELEMENTS)];
  const deadline = performance.now() + PATIENCE;
  while (elements.some((element) => isWaiting(element)) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Whether an element shows its skeleton or its fallback, and has not said why. */
function isWaiting({shadowRoot}: Element): boolean {
  if (!shadowRoot) {
    return false;
  }
  const isFallbackShown = shadowRoot.querySelector('slot:not([name]):not([hidden])') !== null;
  const isFailed = shadowRoot.querySelector('.notice') !== null;
  return (isFallbackShown && !isFailed) || shadowRoot.querySelector('.skeleton') !== null;
}
