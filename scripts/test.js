// Everything that has to hold before a change is good, cheapest first; stops at the first failure.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {formatCounts, readTally} from './tally.js';

const steps = [
  ['browsers', 'npm run browsers'],
  ['format', 'npm run format:check'],
  ['lint', 'npm run lint'],
  ['types', 'npm run typecheck'],
  ['manifest', 'npm run manifest:check'],
  ['build and size', 'npm run build'],
  ['package', 'npm run package:check'],
  ['storybook', 'npm run build:storybook'],
  ['script tests', 'npm run test:scripts'],
  ['network log of the demo', 'npm run test:privacy'],
  ['browser tests', 'npm run test:browsers'],
  ['WordPress', 'npm run test:wordpress'],
];
// With this status, a step says that it cannot run on this machine: no root, no Debian, no mirror.
const CANNOT_RUN = 3;

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const tally = join(folder, 'counts.jsonl');
let failedStep = '';
for (const [name = '', command = ''] of steps) {
  console.log(`\n— ${name}`);
  const env = {...process.env, AUSHANG_TALLY: tally, npm_config_loglevel: 'silent'};
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit', env});
  if (status === CANNOT_RUN && name === 'WordPress') {
    console.log('Skipped: the tests in WordPress.');
  } else if (status !== 0) {
    failedStep = name;
    break;
  }
}

const counts = readTally(tally);
rmSync(folder, {recursive: true});
// A failed check counts too, so that the last line never looks good when the run is not.
if (failedStep && counts.failed === 0) counts.failed = 1;
console.log(failedStep ? `\nFailed at: ${failedStep}` : '\nAll checks hold.');
console.log(formatCounts(counts));
process.exitCode = failedStep ? 1 : 0;
