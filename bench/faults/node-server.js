// One server process of the rig: started, killed, stopped in its tracks and started again on the same port.
import path from 'node:path';
import { freePort } from '../ports.js';
import { AFTER_THE_DRIVER, APP, JAVA_OPTIONS, java, start } from '../processes.js';
import { must } from './wait.js';

const HEALTHY_LIMIT_MS = 240_000;
/** The second compiler costs more than a server of some seconds gets back from it. */
const SHORT_LIFE = '-XX:TieredStopAtLevel=1';

export class NodeServer {
  constructor(name, folder, environment) {
    this.name = name;
    this.folder = folder;
    this.environment = environment;
    this.lives = 0;
  }

  async launch() {
    this.port ??= await freePort();
    this.managementPort ??= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    const program = [java(), ...JAVA_OPTIONS, SHORT_LIFE, '-jar', path.join(APP, 'quarkus-run.jar')];
    this.process = start(this.name, [...AFTER_THE_DRIVER, ...program], {
      folder: this.folder,
      env: {
        ...this.environment,
        KONNECT_PORT: String(this.port),
        KONNECT_MANAGEMENT_PORT: String(this.managementPort),
        KONNECT_DATA_DIR: path.join(this.folder, `${this.name}-files`),
      },
    });
    this.lives++;
    this.process.gone.then(() => (this.up = false));
    this.up = true;
  }

  async start() {
    await this.launch();
    return must(`${this.name} is healthy`, () => this.healthy(), HEALTHY_LIMIT_MS, 50);
  }

  get pid() {
    return this.process.pid;
  }

  async healthy() {
    if (!this.up) throw new Error(`${this.name} ended by itself: see ${this.process.log}`);
    try {
      return (await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(3000) })).ok;
    } catch {
      return false;
    }
  }

  async kill() {
    this.up = false;
    this.process.child.kill('SIGKILL');
    await this.process.gone;
  }

  pause() {
    this.process.child.kill('SIGSTOP');
  }

  wake() {
    this.process.child.kill('SIGCONT');
  }

  async stop() {
    if (!this.up) return;
    this.wake();
    this.process.child.kill('SIGTERM');
    const late = setTimeout(() => this.process.child.kill('SIGKILL'), 25_000);
    await this.process.gone;
    clearTimeout(late);
  }

  /** The sum of a metric over its labels, or over those that hold a text, from the management port. */
  async metric(name, label = '') {
    const text = await (await fetch(`http://127.0.0.1:${this.managementPort}/metrics`)).text();
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
      .filter((line) => line.includes(label));
    return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }
}
