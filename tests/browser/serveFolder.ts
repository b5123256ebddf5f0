import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly origin: string;
  close(): void;
}

/** Serves a folder as any host of static files does. */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    // Browsers look for an icon on their own.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const asked = join(folder, normalize(decodeURIComponent(pathname)));
    const file = [asked, `${asked}.html`, join(asked, 'index.html')].find((path) =>
      statSync(path, { throwIfNoEntry: false })?.isFile(),
    );
    if (!file) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
