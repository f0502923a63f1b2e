/** The elements of a part, in the first of our elements that has it. */
export function partsOf(place: ParentNode, part: string): HTMLElement[] {
  for (const element of place.querySelectorAll('*')) {
    const found = element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`);
    if (element.localName.startsWith('aushang-') && found?.length) {
      return [...found];
    }
  }
  return [];
}

export function partOf(place: ParentNode, part: string): HTMLElement {
  const [found] = partsOf(place, part);
  if (!found) {
    throw new Error(`There is no part "${part}".`);
  }
  return found;
}

/** The text of a part as it is read, white space folded. */
export function textOf(place: ParentNode, part: string): string {
  return fold(partOf(place, part));
}

export function textsOf(place: ParentNode, part: string): string[] {
  return partsOf(place, part).map(fold);
}

function fold({textContent}: Element): string {
  return (textContent ?? '').trim().replace(/\s+/g, ' ');
}

/** The button of a part that says something. */
export function buttonOf(place: ParentNode, part: string, text: string): HTMLElement {
  const buttons = [...partOf(place, part).querySelectorAll('button')];
  const found = buttons.find((button) => fold(button).startsWith(text));
  if (!found) {
    throw new Error(`There is no button "${text}" among ${buttons.map(fold).join(', ')}.`);
  }
  return found;
}

/** Where the focus is, in shadow roots too. */
export function focused(): Element | undefined {
  let {activeElement: element} = document;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element ?? undefined;
}

/** Shows elements as under the pointer or with the focus, by the classes of the add-on for that. */
export function force(
  state: 'hover' | 'focus-visible',
  ...elements: (Element | null | undefined)[]
) {
  elements.forEach((element) => element?.classList.add(`pseudo-${state}`));
}
