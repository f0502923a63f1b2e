// The servers of a run. Each stands in a process group of its own, which is ended as a whole.
import {spawn, spawnSync} from 'node:child_process';
import {openSync, readFileSync} from 'node:fs';
import {createConnection, createServer} from 'node:net';

/** @type {Set<number>} */
const running = new Set();

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port */
function connects(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

/**
 * Starts a server and waits until it listens.
 * @param {string} command
 * @param {string[]} args
 * @param {{port: number, log: string, env?: Record<string, string>}} options
 */
export async function startServer(command, args, {port, log, env}) {
  const file = openSync(log, 'a');
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', file, file],
    env: {...process.env, ...env},
  });
  const {pid} = child;
  if (pid === undefined) throw new Error(`${command} does not start.`);
  running.add(pid);
  child.once('exit', () => running.delete(pid));
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await connects(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${command} does not listen:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** Ends all servers, and waits for them: they still write into their folders. */
export async function stopServers() {
  const deadline = Date.now() + 10_000;
  for (const pid of running) signal(pid, 'SIGTERM');
  while (running.size > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  killServers();
}

/** Ends what still runs at once. */
export function killServers() {
  for (const pid of running) signal(pid, 'SIGKILL');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // It had ended by itself.
  }
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {string} [input]
 */
export function runToEnd(command, args, input = '') {
  const {status, stdout, stderr} = spawnSync(command, args, {input, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stdout}${stderr}`);
  return stdout;
}
