import type {LitElement} from 'lit';

/**
 * Puts the focus on the title of an item, or on the last title where there are not so many. A title
 * without link takes the focus itself, though the Tab key passes it by.
 */
export function focusTitle(root: ParentNode, index: number, options?: FocusOptions): void {
  const titles = root.querySelectorAll<HTMLElement>('[part~="title"]');
  const title = titles[Math.min(index, titles.length - 1)];
  if (title) {
    title.tabIndex = -1;
    (title.querySelector('a') ?? title).focus(options);
  }
}

/**
 * Keeps the reader's focus in an element when what has it goes, moves or is hidden, as at a refresh.
 * What stands in its place then has it.
 */
export function keepFocus(host: LitElement): void {
  let focused: Element | null = null;
  let title = -1;
  let control = -1;
  const all = (selector: string): HTMLElement[] => [
    ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];
  const controls = (): HTMLElement[] => all('a, button, input');
  const findFocused = (): Element | null => {
    const {activeElement = null} = host.getRootNode() as Partial<DocumentOrShadowRoot>;
    return host.contains(activeElement) ? (host.shadowRoot?.activeElement ?? activeElement) : null;
  };
  host.addController({
    hostUpdate() {
      focused = findFocused();
      if (focused) {
        title = all('[part~="title"]').findIndex((found) => found.contains(focused));
        control = controls().findIndex((found) => found === focused);
      }
    },
    hostUpdated() {
      const isShown = !!focused?.getClientRects().length;
      if (!focused || (isShown && focused === findFocused())) {
        return;
      }
      // What happens unasked must not scroll the page.
      const options = {preventScroll: true};
      if (isShown) {
        // Its place in the document is another now, and the move took the focus away.
        (focused as HTMLElement).focus(options);
        return;
      }
      const left = controls();
      const next = left[Math.min(control, left.length - 1)];
      if (title >= 0 || !next) {
        focusTitle(host.renderRoot, Math.max(title, 0), options);
      }
      const now = findFocused();
      if (!now || now === focused) {
        const [base] = all('[part="base"]');
        base!.tabIndex = -1;
        (next ?? base!).focus(options);
      }
    },
  });
}
