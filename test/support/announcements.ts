/**
 * Notes what the status of an element says from now on, as a screen reader tells it: each text that
 * is added or changed, since the status is not read as a whole. The list grows as it is said.
 */
export function announcementsOf(element: Element): string[] {
  const said: string[] = [];
  const status = element.shadowRoot!.querySelector('[role="status"]')!;
  const observer = new MutationObserver((records) => {
    const changed = records.flatMap(({type, target, addedNodes}) =>
      type === 'childList' ? [...addedNodes] : [target],
    );
    // What is gone again, or has come with another, is not said for itself.
    const heard = new Set(changed.filter((node) => status.contains(node)));
    for (const node of heard) {
      const text = textOf(node);
      const isWithAnother = [...heard].some((other) => other !== node && other.contains(node));
      if (text && !isWithAnother) {
        said.push(text);
      }
    }
  });
  observer.observe(status, {childList: true, characterData: true, subtree: true});
  return said;
}

function textOf(node: Node): string {
  return node instanceof Comment ? '' : (node.textContent ?? '').trim().replace(/\s+/g, ' ');
}
