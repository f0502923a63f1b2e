/** What the tests use of a Storybook's preview. */
export interface PreviewWindow extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  readonly __STORYBOOK_PREVIEW__?: {
    readonly currentRender?: {
      readonly id: string;
      readonly story: {readonly parameters: Parameters};
    };
  };
  readonly console: Console;
}

interface Channel {
  on(event: string, listener: (value: never) => void): void;
  off(event: string, listener: (value: never) => void): void;
  emit(event: string, value: object): void;
}

export interface Parameters {
  /** Parts of the messages for web teams that a story is about. */
  readonly warns?: readonly string[];
}

interface Finished {
  readonly storyId: string;
  readonly status: 'success' | 'error';
  readonly reporters: readonly Report[];
}

interface Report {
  readonly type: string;
  readonly status: string;
  readonly result: {
    readonly error?: unknown;
    readonly violations?: readonly Violation[];
  };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
}

export interface Outcome {
  readonly problems: readonly string[];
  /** What the docs show for a web team to paste. */
  readonly snippet: string;
  readonly parameters: Parameters;
}

const FOLDER = '/storybook-static/';
const FAILURES = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** Ids of all stories, or nothing where Storybook was not built. */
export async function listStories(): Promise<readonly string[]> {
  const response = await fetch(`${FOLDER}index.json`);
  if (!response.ok) {
    return [];
  }
  const {entries} = (await response.json()) as {
    entries: Record<string, {readonly type: string; readonly id: string}>;
  };
  return Object.values(entries).flatMap(({type, id}) => (type === 'story' ? [id] : []));
}

/** A Storybook's preview in a frame, which shows one story after the other. */
export class Stage {
  readonly #frame = document.createElement('iframe');
  #problems: string[] = [];
  #warnings: string[] = [];
  #snippet = '';

  get window(): PreviewWindow {
    return this.#frame.contentWindow as PreviewWindow;
  }

  /** Opens the preview at a story. */
  async open(id: string, width = 1000, height = 800): Promise<void> {
    this.#frame.style.cssText = `border: 0; display: block; width: ${width}px; height: ${height}px`;
    // A bar that fades out would be in some pictures and not in others.
    this.#frame.scrolling = 'no';
    this.#frame.src = `${FOLDER}iframe.html?viewMode=story&id=${id}`;
    document.body.replaceChildren(this.#frame);
    await until(() => this.window.__STORYBOOK_ADDONS_CHANNEL__);
    const {window} = this;
    // Storybook then waits for no animations, 100 ms for each story: ours have none.
    Object.assign(window, {__vitest_browser__: true});
    // Each story is written into the address, and WebKit throws at the hundredth within 30 seconds.
    window.history.replaceState = () => undefined;
    await this.#finished(id, () => undefined);
    window.addEventListener('error', ({message}) => this.#problems.push(`error: ${message}`));
    window.addEventListener('unhandledrejection', ({reason}) =>
      this.#problems.push(`unhandled rejection: ${String(reason)}`),
    );
    window.console.error = (...values: unknown[]) =>
      this.#problems.push(`console.error: ${values.map(textOf).join(' ')}`);
    window.console.warn = (...values: unknown[]) => {
      const text = values.map(textOf).join(' ');
      if (text.includes('[aushang]')) {
        this.#warnings.push(text);
      }
    };
  }

  /** Waits until all pictures that are in sight are there and drawn. */
  async rest(): Promise<void> {
    const {document} = this.window;
    await document.fonts.ready;
    const roots = [document, ...[...document.querySelectorAll('*')].map((host) => host.shadowRoot)];
    const images = roots.flatMap((root) => [...(root?.querySelectorAll('img') ?? [])]);
    await until(() =>
      images.every((image) => {
        const {top} = image.getBoundingClientRect();
        return image.complete || top > this.#frame.clientHeight;
      }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }

  close(): void {
    this.#frame.remove();
  }

  /** Shows a story, lets it play and have axe look at it, and tells what is wrong. */
  async show(id: string): Promise<Outcome> {
    this.#problems = [];
    this.#warnings = [];
    this.#snippet = '';
    const channel = this.window.__STORYBOOK_ADDONS_CHANNEL__!;
    const onSnippet = ({id: of, source}: {id: string; source: string}): void => {
      this.#snippet = of === id ? source : this.#snippet;
    };
    channel.on('storybook/docs/snippet-rendered', onSnippet);
    const found = await this.#finished(id, () =>
      channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'}),
    );
    channel.off('storybook/docs/snippet-rendered', onSnippet);
    const {parameters} = this.window.__STORYBOOK_PREVIEW__!.currentRender!.story;
    const expected = parameters.warns ?? [];
    const problems = [
      ...found,
      ...this.#problems,
      ...this.#warnings.filter((text) => !expected.some((part) => text.includes(part))),
      ...expected
        .filter((part) => !this.#warnings.some((text) => text.includes(part)))
        .map((part) => `no warning: ${part}`),
    ];
    return {problems, snippet: this.#snippet, parameters};
  }

  /** Chooses something in the toolbar. */
  choose(globals: Readonly<Record<string, string>>): void {
    this.window.__STORYBOOK_ADDONS_CHANNEL__!.emit('updateGlobals', {globals});
  }

  #finished(id: string, begin: () => void): Promise<readonly string[]> {
    const channel = this.window.__STORYBOOK_ADDONS_CHANNEL__!;
    const problems: string[] = [];
    const listeners = FAILURES.map((event) => {
      const listener = (value: unknown): number => problems.push(`${event}: ${textOf(value)}`);
      channel.on(event, listener);
      return () => channel.off(event, listener);
    });
    return new Promise((resolve) => {
      const onFinished = ({storyId, status, reporters}: Finished): void => {
        if (storyId === id) {
          channel.off('storyFinished', onFinished);
          listeners.forEach((stop) => stop());
          problems.push(...reporters.flatMap(violationsOf));
          resolve(status === 'error' && !problems.length ? ['failed'] : problems);
        }
      };
      channel.on('storyFinished', onFinished);
      begin();
    });
  }
}

function violationsOf({type, status, result}: Report): readonly string[] {
  if (status !== 'failed') {
    return [];
  }
  const {error, violations = []} = result;
  return error
    ? [`${type}: ${textOf(error)}`]
    : violations.flatMap(({id, nodes}) =>
        nodes.map(
          ({target, failureSummary}) =>
            `${id}: ${String(target)}: ${failureSummary?.split('\n').at(1)?.trim() ?? ''}`,
        ),
      );
}

/** The first lines of what was thrown or said; testing-library adds the whole document to them. */
function textOf(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null && 'message' in value
      ? String(value.message)
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  return text.split('\n\n')[0]!;
}

async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
