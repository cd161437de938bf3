// Messages relayed between pairs and not stored: the Socket.IO module against Node and socket.io.
import path from 'node:path';
import { compare } from '../compare.js';
import { compiled } from '../java.js';
import { Pairs } from '../load/pairs.js';
import { freePort } from '../ports.js';
import { BENCH, JAVA_OPTIONS, java, listens, start, stop, until } from '../processes.js';

const PAIRS = 100;
const MESSAGES = 150_000;

export async function measureRelay(folder, report) {
  const classPath = await compiled(folder, 'konnect/relay/RelayServer.java');
  const servers = [
    await serve('konnect-relay', folder, [java(), ...JAVA_OPTIONS, '-cp', classPath, 'konnect.relay.RelayServer']),
    await serve('socket.io', folder, [process.execPath, path.join(BENCH, 'peers/socketio.js')]),
  ];
  const loads = [];
  for (const server of servers) loads.push(await Pairs.connected(server.port, PAIRS));
  const sides = servers.map((server, place) => ({
    name: server.name,
    pid: server.pid,
    run: (count, took, limitMs) => loads[place].run(count, took, limitMs),
  }));
  report(await compare('message relayed', 0.5, MESSAGES, sides));
  for (const load of loads) load.close();
  for (const server of servers) await stop(server);
}

async function serve(name, folder, words) {
  const port = await freePort();
  const server = start(name, [...words, String(port)], { folder, env: { NODE_ENV: 'production' } });
  await until(server, () => listens(port));
  return { ...server, port };
}
