// What a scenario has found: hard criteria, which must hold, and figures, which are told.

export class Report {
  constructor(scenario, seed) {
    Object.assign(this, { id: scenario.id, title: scenario.title, seed, figures: [], failures: [] });
    this.begun = Date.now();
    this.figure = this.figure.bind(this);
    this.hard = this.hard.bind(this);
  }

  /** A figure fails only beyond its outermost bound, which a busy machine keeps too. */
  figure(name, value, outermost = Infinity) {
    const rounded = typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(1)) : value;
    this.figures.push(`${name} ${rounded}`);
    if (value > outermost) this.failures.push(`${name} ${rounded}, at most ${outermost}`);
  }

  hard(holds, text) {
    if (!holds) this.failures.push(text);
  }

  print() {
    const seconds = ((Date.now() - this.begun) / 1000).toFixed(0);
    const verdict = this.failures.length ? 'FAILED' : 'ok';
    console.log(
      `${this.id.padEnd(4)} ${verdict.padEnd(6)} ${seconds.padStart(4)} s  ${this.title}; ${this.figures.join('; ')}`,
    );
    for (const failure of this.failures.slice(0, 10)) console.log(`       ${failure}`);
    if (this.failures.length > 10) console.log(`       and ${this.failures.length - 10} more`);
  }
}
