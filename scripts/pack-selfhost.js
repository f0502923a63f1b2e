import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {packSelfhost} from './build/selfhost.js';

const {name, bytes} = packSelfhost();
mkdirSync('dist-selfhost', {recursive: true});
writeFileSync(`dist-selfhost/${name}`, bytes);
console.log(`dist-selfhost/${name}: ${bytes.length} bytes`);
console.log(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
