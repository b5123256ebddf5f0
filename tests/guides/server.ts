import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until a server that was started answers. The limit is that of the hook that waits. */
export async function answering(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return;
    await setTimeout(100);
  }
}
