// A closed loop over HTTP: so many connections, each asks again when it was answered.
import http from 'node:http';
import { performance } from 'node:perf_hooks';

const CONNECTIONS = 16;

/** `request(n)` gives method, path, headers, body and the status that is expected. */
export async function loop({ port, count, request, took = () => {}, limitMs = Infinity }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const limit = performance.now() + limitMs;
  let next = 0;
  const worker = async () => {
    while (next < count && performance.now() < limit) {
      const each = request(next++);
      const before = performance.now();
      await ask(agent, port, each);
      took(performance.now() - before);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  } finally {
    agent.destroy();
  }
}

function ask(agent, port, { method = 'GET', path, headers, body, status = 200 }) {
  return new Promise((done, fail) => {
    const request = http.request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === status) done();
        else fail(new Error(`${method} ${path} answered ${response.statusCode}, not ${status}`));
      });
    });
    request.once('error', fail);
    request.end(body);
  });
}
