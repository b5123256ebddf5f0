import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answering, freePort } from './server.js';
import { followGuide, type GuidedSite } from './site.js';

/** What a platform sets up around a worker: files of the folder first, then the worker. */
const platform = (port: number) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ( name = "front", worker = .front ),
    ( name = "worker", worker = .worker ),
    ( name = "files", disk = "public" ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:${port}", http = (), service = "front" ) ],
);
const worker :Workerd.Worker = (
  modules = [ ( name = "worker.js", esModule = embed "worker.js" ) ],
  compatibilityDate = "2025-09-01",
);
const front :Workerd.Worker = (
  modules = [ ( name = "front.js", esModule = embed "front.js" ) ],
  compatibilityDate = "2025-09-01",
  bindings = [ ( name = "worker", service = "worker" ), ( name = "files", service = "files" ) ],
);
`;

const FRONT = `
const TYPES = { css: 'text/css', js: 'text/javascript' };
export default {
  async fetch(request, { worker, files }) {
    const { pathname } = new URL(request.url);
    const type = TYPES[pathname.split('.').at(-1)];
    if (!type) return worker.fetch(request);
    const file = await files.fetch(request);
    return new Response(file.body, { status: file.status, headers: { 'content-type': type } });
  },
};
`;

let site: GuidedSite;
let runtime: ChildProcess;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  site = await followGuide('Edge', {
    packages: ['workerd@1'],
    files: { 'platform.capnp': platform(port), 'front.js': FRONT },
  });
  await build({
    entryPoints: [join(site.folder, 'worker.ts')],
    outfile: join(site.folder, 'worker.js'),
    absWorkingDir: site.folder,
    bundle: true,
    format: 'esm',
    // Nothing that only Node or a browser has may be left for the runtime to find.
    platform: 'neutral',
  });
  const workerd = join(site.folder, 'node_modules/workerd/bin/workerd');
  runtime = spawn(workerd, ['serve', 'platform.capnp'], { cwd: site.folder });
  await answering(origin);
}, 180_000);

afterAll(async () => {
  runtime?.kill();
  await site?.close();
});

describe('workerd', () => {
  it('draws the whole document for a request, with tabs under a strict policy', async () => {
    const { page, said, violations } = await site.open(origin);
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('row', { name: /^Find a customer problem/ }).isVisible()).toBe(
      true,
    );
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    const { headers } = await fetch(origin);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*trusted-types/);
  });

  it('draws one view at its own address, for readers without script as well', async () => {
    const { page } = await site.open(`${origin}/raci`, { javaScriptEnabled: false });
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('row', { name: /^Find a customer problem/ }).isVisible()).toBe(
      true,
    );
  });

  it('draws in the language that the reader asks for', async () => {
    const { page } = await site.open(`${origin}/`, { locale: 'de-DE' });
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('tab', { name: 'Wer macht was' }).click();
    expect(
      await page.getByRole('columnheader', { name: 'Produktmanager' }).first().isVisible(),
    ).toBe(true);
  });
});
