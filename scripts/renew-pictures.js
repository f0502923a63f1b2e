// Takes the pictures anew that stories are compared with, in all browsers that are there.
import {spawnSync} from 'node:child_process';

const {status} = spawnSync('npx', ['wtr', '--files', 'test/stories/looks.test.ts'], {
  stdio: 'inherit',
  env: {...process.env, AUSHANG_RENEW_PICTURES: 'true'},
});
process.exitCode = status ?? 1;
