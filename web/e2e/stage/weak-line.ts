import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

const LOOPBACK = '127.0.0.1';

/** A line to the TURN server of this machine, which loses a share of all that goes over it, either way. */
export async function openLine(turnPort: number) {
  let share = 0;
  const passes = () => Math.random() >= share;
  const line = createSocket('udp4');
  const ways = new Map<number, Socket>();
  const openWay = (port: number) => {
    const way = createSocket('udp4');
    way.on('message', (packet) => {
      if (passes()) {
        line.send(packet, port, LOOPBACK);
      }
    });
    ways.set(port, way);
    return way;
  };
  line.on('message', (packet, { port }) => {
    const way = ways.get(port) ?? openWay(port);
    if (passes()) {
      way.send(packet, turnPort, LOOPBACK);
    }
  });
  line.bind(0, LOOPBACK);
  await once(line, 'listening');
  return {
    port: line.address().port,
    lose: (lost: number) => {
      share = lost;
    },
    close: () => {
      for (const socket of [line, ...ways.values()]) {
        socket.close();
      }
    },
  };
}
