// A program that reads QR codes from pictures, and knows nothing of the one that draws them.
import {decodeQR} from 'qr/decode.js';

/** Pixels for each square of a code. */
const SCALE = 4;

/** What a camera reads from a code that is drawn as an SVG; throws where there is none. */
export async function readCode(svg: Element): Promise<string> {
  const copy = svg.cloneNode(true) as Element;
  const size = Number(copy.getAttribute('viewBox')!.split(' ')[2]) * SCALE;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${size}`);
  copy.setAttribute('height', `${size}`);
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return decodeQR(context.getImageData(0, 0, size, size));
}
