import {html, nothing, render, type LitElement} from 'lit';
import {declarations} from './manifest.js';
import './tokens-page.css';

interface Token {
  readonly name: string;
  readonly usual: string;
  /** What it changes, and in which elements. */
  readonly changes: ReadonlyMap<string, readonly string[]>;
}

/** Every custom property of the manifest, once. */
function listTokens(): readonly Token[] {
  const tokens = new Map<string, {usual: string; changes: Map<string, string[]>}>();
  for (const {tagName, cssProperties = []} of declarations) {
    for (const {name, default: usual = '', description = ''} of cssProperties) {
      const token = tokens.get(name) ?? {usual, changes: new Map<string, string[]>()};
      token.changes.set(description, [...(token.changes.get(description) ?? []), tagName]);
      tokens.set(name, token);
    }
  }
  return [...tokens].map(([name, token]) => ({name, ...token}));
}

const kinds: Readonly<Record<string, string>> = {
  '--aushang-heading-font': 'font-family',
  '--aushang-radius': 'border-radius',
};

/** A page on which a designer sets the custom properties, and takes them home as CSS. */
export function tokensPage(): Element {
  const place = document.createElement('div');
  place.className = 'tokens';
  const values = new Map<string, string>();
  const tokens = listTokens();

  const set = (name: string, value: string): void => {
    if (value) {
      values.set(name, value);
    } else {
      values.delete(name);
    }
    const sample = place.querySelector<HTMLElement>('.sample')!;
    tokens.forEach((token) => sample.style.setProperty(token.name, values.get(token.name) ?? ''));
    draw();
  };

  const draw = (): void => {
    const css = values.size
      ? `:root {\n${[...values].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`
      : '/* Noch ist nichts geändert. */';
    render(
      html`<h2>Farben, Schriften, Ecken</h2>
        <p>
          Die Elemente übernehmen Schrift, Größe und Textfarbe der Seite. Was darüber hinausgeht,
          sagen diese Eigenschaften. Ein leeres Feld ist die Vorgabe.
        </p>
        <div class="columns">
          <form @submit=${(event: Event) => event.preventDefault()}>
            ${tokens.map((token) => renderToken(token, values.get(token.name) ?? '', set))}
            <h3>Zum Mitnehmen</h3>
            <pre><output>${css}</output></pre>
            <button
              type="button"
              @click=${() => void navigator.clipboard.writeText(css).catch(() => undefined)}
            >
              CSS kopieren
            </button>
            <button
              type="reset"
              @click=${() => {
                values.clear();
                set('', '');
              }}
            >
              Zurücksetzen
            </button>
          </form>
          <div class="sample">
            <aushang-feed src="feeds/musterstadt.json">
              <aushang-news-list limit="2" paging="more" filterable searchable></aushang-news-list>
              <aushang-news-teaser item="stadtbus-linie-7"></aushang-news-teaser>
              <aushang-event-countdown></aushang-event-countdown>
              <aushang-contact-card
                contact="buergerbuero@musterstadt.example"
              ></aushang-contact-card>
            </aushang-feed>
          </div>
        </div>`,
      place,
    );
  };
  draw();
  void showDefaults(place, tokens);
  return place;
}

/** Shows in each empty field what holds where nothing is set. */
async function showDefaults(place: Element, tokens: readonly Token[]): Promise<void> {
  const list = place.querySelector<LitElement>('aushang-news-list')!;
  await list.updateComplete;
  const style = getComputedStyle(list.shadowRoot!.querySelector('.base')!);
  for (const {name} of tokens) {
    const usual = style.getPropertyValue(name.replace('--aushang-', '--_'));
    const field = place.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    field.placeholder = usual || field.placeholder;
    const picker = field.closest('.token')!.querySelector<HTMLInputElement>('[type="color"]');
    if (picker) {
      picker.value = inHex(usual, place);
    }
  }
}

/** A colour as it looks in a place on white paper; pickers know only this notation. */
function inHex(color: string, place: Element): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  place.append(probe);
  const pen = document.createElement('canvas').getContext('2d')!;
  for (const fill of ['#fff', getComputedStyle(probe).color]) {
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 1, 1);
  }
  probe.remove();
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function renderToken(
  {name, usual, changes}: Token,
  value: string,
  set: (name: string, value: string) => void,
) {
  const property = kinds[name] ?? 'color';
  const isValid = !value || CSS.supports(property, value);
  return html`<div class="token">
    <label>
      <code>${name}</code>
      <input
        name=${name}
        .value=${value}
        placeholder=${usual}
        aria-invalid=${!isValid}
        autocomplete="off"
        spellcheck="false"
        @input=${(event: Event) => set(name, (event.target as HTMLInputElement).value.trim())}
      />
    </label>
    ${
      property === 'color'
        ? html`<input
            type="color"
            aria-label="${name} auswählen"
            .value=${/^#[\da-f]{6}$/i.test(value) ? value : nothing}
            @input=${(event: Event) => set(name, (event.target as HTMLInputElement).value)}
          />`
        : ''
    }
    ${isValid ? '' : html`<p class="wrong">Das ist kein Wert für diese Eigenschaft.</p>`}
    <ul>
      ${[...changes].map(
        ([description, tags]) =>
          html`<li>
            ${tags.map((tag) => html`<code>${tag}</code> `)}
            <span lang="en">${description}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
