import {executeServerCommand} from '@web/test-runner-commands';

/** A picture of what the first frame of the page shows, which stands in its corner. */
export interface Taken {
  readonly engine: string;
  readonly pixels: ImageData;
}

// What the eye does not see: the edge of a letter may be a shade lighter.
const TOLERANCE = 40;

export async function takePicture(): Promise<Taken> {
  const {engine, png} = await executeServerCommand<{engine: string; png: string}, unknown>(
    'take-picture',
  );
  const {left, top, width, height} = document.querySelector('iframe')!.getBoundingClientRect();
  return {engine, pixels: await decode(`data:image/png;base64,${png}`, {left, top, width, height})};
}

/** Whether pictures are to be taken anew, and not compared. */
export function isRenewing(): Promise<boolean> {
  return executeServerCommand<boolean, unknown>('is-renewing');
}

/** The picture that is kept; undefined where there is none. */
export async function keptPicture(engine: string, name: string): Promise<ImageData | undefined> {
  const url = `/test/stories/baselines/${engine}/${encodeURIComponent(name)}.png`;
  return (await fetch(url)).ok ? decode(url) : undefined;
}

/** Writes a picture, and tells where. */
export function keepPicture(
  folder: 'baselines' | 'differences',
  engine: string,
  name: string,
  pixels: ImageData,
): Promise<string> {
  const {data, width, height} = pixels;
  // Sixteen shades of each colour are enough, and make smaller files.
  const shades = Array.from(data, (shade) => Math.round(shade / 17).toString(16)).join('');
  return executeServerCommand('keep-picture', {folder, engine, name, width, height, shades});
}

export interface Difference {
  /** How many pixels differ so that an eye would see it. */
  readonly count: number;
  /** The kept picture, pale, with what differs in red. */
  readonly picture: ImageData;
}

export function differenceOf(kept: ImageData, taken: ImageData): Difference {
  if (kept.width !== taken.width || kept.height !== taken.height) {
    return {count: Infinity, picture: taken};
  }
  const picture = new ImageData(kept.width, kept.height);
  let count = 0;
  for (let index = 0; index < kept.data.length; index += 4) {
    const isOther = [0, 1, 2].some(
      (channel) => Math.abs(kept.data[index + channel]! - taken.data[index + channel]!) > TOLERANCE,
    );
    const pale = 200 + (kept.data[index]! + kept.data[index + 1]! + kept.data[index + 2]!) / 14;
    picture.data.set(isOther ? [220, 0, 0, 255] : [pale, pale, pale, 255], index);
    count += Number(isOther);
  }
  return {count, picture};
}

async function decode(
  url: string,
  part?: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  const {left = 0, top = 0, width = image.naturalWidth, height = image.naturalHeight} = part ?? {};
  Object.assign(canvas, {width, height});
  const pen = canvas.getContext('2d', {willReadFrequently: true})!;
  pen.drawImage(image, -left, -top);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
