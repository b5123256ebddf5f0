import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Trouble } from '../trouble.js';
import { assetAt } from './assets.js';
import { drawPreview, type LastRead } from './draw.js';

/** A preview that is being served. */
export interface PreviewServer {
  readonly address: string;
  /** Tells every open page to look again. */
  changed(): void;
}

// Views bring neither inline style nor inline script, and nothing is fetched from elsewhere.
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'";

// How many ports after the one that was asked for are tried.
const MORE_PORTS = 20;

/** Serves a file as a page, on this machine alone. */
export async function servePreview(file: string, port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const last: LastRead = {};
  const server = createServer((request, response) => {
    answer({ file, last, listeners }, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The preview stopped here: ${error}`);
    });
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    changed() {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
  };
}

interface Served {
  readonly file: string;
  readonly last: LastRead;
  /** The open pages. */
  readonly listeners: Set<ServerResponse>;
}

async function answer(
  { file, last, listeners }: Served,
  { url = '/', method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'text/plain', '');
  if (pathname === '/') {
    const page = await drawPreview(file, searchParams.get('lang') ?? undefined, last);
    return end(response, 200, 'text/html; charset=utf-8', page);
  }
  if (pathname === '/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    return;
  }
  const asset = await assetAt(pathname);
  if (asset) return end(response, 200, asset.type, asset.text);
  end(response, 404, 'text/plain', 'There is nothing here. The preview is at /.');
}

function end(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

async function listen(server: Server, port: number): Promise<void> {
  const last = port === 0 ? 0 : Math.min(65_535, port + MORE_PORTS);
  for (let tried = port; tried <= last; tried++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done);
      server.listen(tried, 'localhost', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    if (!error) return;
    if (error.code !== 'EADDRINUSE')
      throw new Trouble(`Port ${tried} cannot be used: ${error.message}`);
  }
  throw new Trouble(`The ports from ${port} to ${last} are taken. Name another with --port.`);
}
