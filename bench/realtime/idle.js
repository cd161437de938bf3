// Ten thousand sockets that only answer pings: what they cost in memory.
import { readFileSync } from 'node:fs';
import { sleep } from '../processes.js';
import { entrance, Wire } from './wire.js';

const AT_ONCE = 50;
const HOLD_MS = 10_000;
const JOIN_LIMIT_MS = 240_000;
const MIB = 1_024;

export function residentMib(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / MIB;
}

export async function measureIdle(stage, sockets) {
  const { pid, port } = stage.node;
  const [{ id }] = await stage.users(1, 0);
  const token = stage.token(id);
  const before = residentMib(pid);
  const wires = [];
  for (let n = 0; n < sockets; n += AT_ONCE) {
    const some = Array.from(
      { length: Math.min(AT_ONCE, sockets - n) },
      () => new Wire(port, entrance(token, 'user')),
    );
    wires.push(...some);
    await Promise.race([Promise.all(some.map((wire) => wire.joined)), sleep(JOIN_LIMIT_MS)]);
  }
  await sleep(HOLD_MS);
  const open = wires.filter((wire) => wire.ready && !wire.closed).length;
  const after = residentMib(pid);
  for (const wire of wires) wire.destroy();
  return { sockets, open, before, after, kibEach: ((after - before) * MIB) / sockets };
}
