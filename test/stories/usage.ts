interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {readonly attribute?: string})[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** What the stories use of what the manifest promises. */
export class Usage {
  readonly #seen = new Set<string>();

  private constructor(private readonly declarations: readonly Declaration[]) {}

  static async ofManifest(): Promise<Usage> {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: {declarations: Declaration[]}[];
    };
    const all = manifest.modules.flatMap(({declarations}) => declarations);
    return new Usage(all.filter(({tagName}) => tagName));
  }

  /** Notes the events of a window from now on. */
  listen(window: Window): void {
    for (const {events = []} of this.declarations) {
      for (const {name} of events) {
        window.addEventListener(
          name,
          ({target}) => this.#seen.add(`${(target as Element).localName}: event ${name}`),
          {capture: true},
        );
      }
    }
  }

  /** Notes what a document shows at the moment. */
  look(place: ParentNode): void {
    for (const {tagName, members = [], slots = [], cssParts = [], cssProperties = []} of this
      .declarations) {
      for (const element of place.querySelectorAll(tagName!)) {
        const note = (kind: string, name: string): unknown =>
          this.#seen.add(`${tagName}: ${kind} ${name}`);
        element.getAttributeNames().forEach((name) => note('attribute', name));
        for (const {name, attribute} of members) {
          const value: unknown = Reflect.get(element, name);
          if (attribute ? element.hasAttribute(attribute) : value !== undefined) {
            note('property', name);
          }
        }
        for (const {name} of slots) {
          const isFilled = name
            ? element.querySelector(`:scope > [slot="${name}"]`)
            : element.querySelector(':scope > :not([slot], script)');
          if (isFilled) {
            note('slot', name);
          }
        }
        for (const {name} of cssParts) {
          if (element.shadowRoot?.querySelector(`[part~="${name}"]`)) {
            note('part', name);
          }
        }
        const style = getComputedStyle(element);
        for (const {name} of cssProperties) {
          if (style.getPropertyValue(name)) {
            note('custom property', name);
          }
        }
      }
    }
  }

  /** What is public and in no story. */
  get missing(): readonly string[] {
    return this.declarations.flatMap(
      ({tagName, attributes, members, events, slots, cssParts, cssProperties}) =>
        Object.entries({
          attribute: attributes,
          property: members,
          event: events,
          slot: slots,
          part: cssParts,
          'custom property': cssProperties,
        }).flatMap(([kind, names = []]) =>
          names
            .map(({name}) => `${tagName}: ${kind} ${name}`)
            .filter((entry) => !this.#seen.has(entry)),
        ),
    );
  }
}
