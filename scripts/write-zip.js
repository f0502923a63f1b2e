// Writes a zip archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3.
import {writeFileSync} from 'node:fs';
import {crc32, deflateRawSync} from 'node:zlib';

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
// The first day that the format knows, so that the same files make the same archive.
const DATE = 0x0021;

/**
 * @param {string} path the archive
 * @param {Iterable<[name: string, content: Buffer]>} files with "/" between folders
 */
export function writeZip(path, files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  let count = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name);
    const data = deflateRawSync(content, {level: 9});
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), common, nameBytes, data);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, position, nameBytes);
    offset += 30 + nameBytes.length + data.length;
    count += 1;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  writeFileSync(path, Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]));
}
