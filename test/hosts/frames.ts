import {executeServerCommand} from '@web/test-runner-commands';

/** A host page in a frame, as large as a window. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: HostWindow;
  readonly document: Document;
}

export type HostWindow = Window & typeof globalThis & {readonly notes: Notes};

/** What `notes.js` notes on a page. */
export interface Notes {
  /** What was thrown, rejected, or told as an error. */
  readonly errors: readonly string[];
  /** What else was said in the console. */
  readonly messages: readonly string[];
}

/** With our script, without it, or with one whose download breaks. */
export type Variant = 'pages' | 'without' | 'cut';

const WIDTH = 700;
const HEIGHT = 600;

/** Opens a page of `test/hosts/pages` beside the tests, and waits until it has loaded. */
export async function openPage(
  page: string,
  variant: Variant,
  width = WIDTH,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Frame> {
  const element = document.createElement('iframe');
  element.style.cssText = `border: 0; block-size: ${HEIGHT}px; inline-size: ${width}px; inset: 0; position: fixed`;
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.src = `/test/hosts/${variant}/${page}`;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
  return {
    element,
    get window() {
      return element.contentWindow as HostWindow;
    },
    get document() {
      return element.contentDocument!;
    },
  };
}

export function closePages(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}

/** Lets what was changed be laid out and drawn. */
export function drawn({window}: Frame): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });
}

/** Which engine this is, by the way it is driven. */
export const engine = /Chrome|Firefox/.exec(navigator.userAgent)?.[0] ?? 'WebKit';

/** Whether the engine's driver takes pictures of a part of a page. */
export const canTakePictures = engine !== 'WebKit';

/** What a reader sees from top to bottom, as hashes of pictures. */
export async function picturesOf(frame: Frame): Promise<readonly string[]> {
  const pictures: string[] = [];
  const {scrollHeight} = frame.document.documentElement;
  for (let top = 0; top < scrollHeight; top += HEIGHT) {
    frame.window.scrollTo(0, top);
    await drawn(frame);
    const clip = {x: 0, y: 0, width: frame.window.innerWidth, height: HEIGHT};
    pictures.push(await executeServerCommand('pixels', clip));
  }
  return pictures;
}
