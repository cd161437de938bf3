// The processes that are measured: started here, stopped here, and nobody else's.
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TICKS_PER_SECOND = 100;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 25_000;

export const BENCH = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.dirname(BENCH);
export const APP = path.join(ROOT, 'server', 'target', 'quarkus-app');
export const JAVA_OPTIONS = [
  `-XX:AOTCache=${path.join(APP, 'konnect.aot')}`,
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:+UseCompactObjectHeaders',
  '--enable-native-access=ALL-UNNAMED',
];

/**
 * Before the words of what is tried: on a machine that has everything to do, the people come first. A driver that waits for
 * the processor answers pings too late and is cut for it, as people with machines of their own are not.
 */
export const AFTER_THE_DRIVER = ['nice', '-n', '10'];

const running = new Set();

/** A started process; its output goes to a file of its own. */
export function start(name, words, { folder, env = {} }) {
  const log = path.join(folder, `${name}.log`);
  const out = openSync(log, 'a');
  const child = spawn(words[0], words.slice(1), { stdio: ['ignore', out, out], env: { ...process.env, ...env } });
  const started = { name, child, pid: child.pid, log, gone: new Promise((done) => child.once('exit', done)) };
  running.add(started);
  started.gone.then(() => running.delete(started));
  return started;
}

/** Runs a program to its end and answers what it printed. */
export async function finished(name, words, options) {
  const program = start(name, words, options);
  const code = await program.gone;
  const output = readFileSync(program.log, 'utf8');
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${output.slice(-2000)}`);
  return output;
}

export async function stop(started) {
  started.child.kill('SIGTERM');
  const late = setTimeout(() => started.child.kill('SIGKILL'), STOP_LIMIT_MS);
  await started.gone;
  clearTimeout(late);
}

export async function stopAll() {
  await Promise.all([...running].map(stop));
}

/** Seconds of CPU that all threads of the process have used, ours and the kernel's for it. */
export function cpuSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits until it is true; a process that ends meanwhile is told with the end of its log. */
export async function until(started, ready) {
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await ready())) {
    if (!running.has(started) || Date.now() > limit) {
      throw new Error(`${started.name} did not start:\n${readFileSync(started.log, 'utf8').slice(-2000)}`);
    }
    await sleep(100);
  }
}

export function listens(port) {
  return new Promise((answer) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), answer(true)));
    socket.once('error', () => answer(false));
  });
}

export const java = () => ofJdk('java');
export const javac = () => ofJdk('javac');
export const jcmd = () => ofJdk('jcmd');

function ofJdk(tool) {
  return process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', tool) : tool;
}
