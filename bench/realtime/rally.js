// Messages to and fro between pairs, one on its way in each, as fast as the server takes them.
import { measured } from '../load/figures.js';

/** A side has `pid`, `pairs` of two wires, `message(pair)` and `isArrival(bytes, start, pair, seat)`. */
export function run(side, count) {
  return measured(side.pid, (took) => {
    let left = count;
    let open = side.pairs.length;
    return new Promise((done) => {
      const played = () => --open === 0 && done();
      for (const pair of side.pairs) rally(side, pair, took, () => left-- > 0, played);
    });
  });
}

function rally(side, pair, took, more, played) {
  let begun = 0;
  const serve = (seat) => {
    if (!more()) return played();
    begun = performance.now();
    return pair.wires[seat].send(side.message(pair));
  };
  for (const [seat, wire] of pair.wires.entries()) {
    wire.onPacket = (bytes, start) => {
      if (!side.isArrival(bytes, start, pair, seat)) return;
      took(performance.now() - begun);
      serve(seat);
    };
  }
  serve(0);
}
