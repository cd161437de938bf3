// The closing table: what was measured, beside what it should be.
const WIDTHS = [22, 14, 11, 9, 9, 9, 8, 8];

export function ratios(results) {
  const lines = [row(['', '', 'CPU µs', 'a second', 'p50 ms', 'p99 ms', 'ratio', 'target'])];
  for (const { what, target, names, ours, peer, ratio } of results) {
    lines.push(row([what, names[0], ...figures(ours), ratio.toFixed(2), `≤ ${target}`]));
    lines.push(row(['', names[1], ...figures(peer), '', verdict(ratio <= target)]));
  }
  return lines.join('\n');
}

export function charges(result) {
  return [
    row(['', '', 'CPU µs', 'a second', '', '', '', 'target']),
    row(['charges in sets', `of ${result.batch}`, result.cpuMicros.toFixed(0), String(result.perSecond), '', '', '', '≥ 5000']),
    row(['', '', '', '', '', '', '', verdict(result.perSecond >= 5000)]),
  ].join('\n');
}

export function imports(results) {
  const lines = [row(['', '', 'seconds', 'a second', 'looks', '', '', 'target'])];
  for (const { what, rows, seconds, looks, target } of results) {
    lines.push(row([what, `${rows} rows`, seconds.toFixed(1), (rows / seconds).toFixed(0), String(looks), '', '', `≤ ${target} s`]));
    lines.push(row(['', '', '', '', '', '', '', verdict(seconds <= target)]));
  }
  return lines.join('\n');
}

export function pages(results) {
  const figures = results[0].figures.map(({ what, target }, place) =>
    row([what, '', ...results.map((each) => String(each.figures[place].value)), target]),
  );
  const verdicts = row(['', '', ...results.map(({ met }) => verdict(met))]);
  return [row(['', '', ...results.map(({ page }) => page), 'target']), ...figures, verdicts].join('\n');
}

export function line({ what, names, ours, peer, ratio }) {
  const spread = (side) => side.perRound.map((each) => each.toFixed(0)).join(' ');
  return `${what}: ${names[0]} ${spread(ours)}, ${names[1]} ${spread(peer)} µs of CPU in each round; ${ratio.toFixed(2)}`;
}

function figures({ cpuMicros, perSecond, p50, p99 }) {
  return [cpuMicros.toFixed(1), perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2)];
}

function verdict(met) {
  return met ? 'met' : 'MISSED';
}

function row(cells) {
  return cells.map((cell, place) => (place < 2 ? cell.padEnd(WIDTHS[place]) : cell.padStart(WIDTHS[place]))).join(' ').trimEnd();
}
