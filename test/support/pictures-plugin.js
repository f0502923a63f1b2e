// Takes pictures of the page that a test shows, and keeps pictures as files.
import {Buffer} from 'node:buffer';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {crc32, deflateSync} from 'node:zlib';

const folders = /** @type {const} */ ({
  baselines: 'test/stories/baselines',
  differences: 'coverage/differences',
});

/**
 * Commands:
 * - `take-picture`: what is seen of the page, as `{engine, png}` with the bytes in base64
 * - `keep-picture`: writes `{folder, engine, name, width, height, shades}`; the shades of red,
 *   green, blue and alpha of each pixel are one hexadecimal digit each
 * - `is-renewing`: whether the pictures are to be taken anew
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function picturesPlugin() {
  return {
    name: 'pictures',
    async executeCommand({command, payload, session}) {
      if (command === 'is-renewing') return process.env['AUSHANG_RENEW_PICTURES'] === 'true';
      if (command === 'take-picture') {
        const engine = engineOf(session.browser.name);
        return {engine, png: await takePicture(session)};
      }
      if (command !== 'keep-picture') return undefined;
      const {folder, engine, name, width, height, shades} = payload;
      const path = join(folders[/** @type {keyof typeof folders} */ (folder)], engine);
      await mkdir(path, {recursive: true});
      await writeFile(join(path, `${name}.png`), encodePng(width, height, shades));
      return join(path, `${name}.png`);
    },
  };
}

/** @param {string} name */
function engineOf(name) {
  return /chrom/i.test(name) ? 'chromium' : /firefox/i.test(name) ? 'firefox' : 'webkit';
}

/** @param {import('@web/test-runner').BasicTestSession} session */
async function takePicture({browser, id}) {
  const launcher = /** @type {any} */ (browser);
  if (launcher.driver) return launcher.driver.takeScreenshot();
  return Buffer.from(await launcher.getPage(id).screenshot()).toString('base64');
}

/**
 * A PNG of few shades, small since it is packed with patience (W3C PNG, third edition).
 * @param {number} width
 * @param {number} height
 * @param {string} shades
 */
function encodePng(width, height, shades) {
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const shade = parseInt(shades[(y * width + x) * 4 + channel] ?? '0', 16);
        rows[y * (width * 3 + 1) + 1 + x * 3 + channel] = shade * 17;
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
