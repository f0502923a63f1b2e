/** The elements of a part, as a reader of the page would find them. */
export function partsOf(element: Element, part: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
}

/** Their texts, white space folded. */
export function textsOf(element: Element, part: string): string[] {
  return partsOf(element, part).map((found) =>
    (found.textContent ?? '').trim().replace(/\s+/g, ' '),
  );
}

export function titlesOf(element: Element): string[] {
  return textsOf(element, 'title');
}
