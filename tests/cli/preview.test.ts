import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { run, start, write } = setUpCommand();

/** Starts a preview at a free port and waits until it says where. */
async function previewOf(file: string, ...more: string[]): Promise<string> {
  const child = start(['preview', file, ...(more.length > 0 ? more : ['--port', '0'])]);
  let said = '';
  return new Promise((found, failed) => {
    // The stream stays open: the command has more to say.
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      const address = /http:\S+/.exec(said)?.[0];
      if (address) found(address);
    });
    child.on('close', () => failed(new Error(`The preview ended: ${said}`)));
  });
}

const pageAt = async (address: string) => (await fetch(address)).text();

describe('rolewise preview', { timeout: 60_000 }, () => {
  it('shows the document as a page, with its sheets, under a strict policy', async () => {
    write({ 'a.comparison.yaml': sound });
    const address = await previewOf('a.comparison.yaml');
    const response = await fetch(address);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('<h1>Designer and researcher</h1>');
    expect(page).toContain('Draw the answer');
    expect(page).not.toContain('<pre>');
    const files = [...page.matchAll(/(?:href|src)="(\/[\w./-]+)"/g)].map(([, path]) => path);
    const sheets = ['/styles.css', '/page.css', '/preview.css'];
    expect(files).toEqual([...sheets, '/publish/enhance.js', '/preview.js']);
    for (const path of files) expect((await fetch(new URL(`${path}`, address))).status).toBe(200);
    expect((await fetch(new URL('/../package.json', address))).status).toBe(404);
  });

  it('says what is wrong, where, and shows the rest', async () => {
    write({ 'a.comparison.yaml': broken });
    const page = await pageAt(await previewOf('a.comparison.yaml'));
    expect(page).toMatch(/<h2>\d+ errors?/);
    expect(page).toMatch(/<code>\d+:\d+<\/code>/);
    expect(page).toContain('<pre>');
    expect(page).toContain('<h1>');
  });

  it('keeps showing what the file last said while it cannot be read', async () => {
    write({ 'a.comparison.yaml': sound });
    const address = await previewOf('a.comparison.yaml');
    expect(await pageAt(address)).not.toContain('what the file last said');
    write({ 'a.comparison.yaml': sound.replace('Draw the answer', '"Draw" the: answer') });
    const page = await pageAt(address);
    expect(page).toContain('<h2>1 error');
    expect(page).toContain('what the file last said');
    expect(page).toContain('Draw the answer');
    write({ 'a.comparison.yaml': sound.replace('Draw the answer', 'Draw it anew') });
    const mended = await pageAt(address);
    expect(mended).not.toContain('what the file last said');
    expect(mended).toContain('Draw it anew');
  });

  it('escapes what the file says', async () => {
    write({ 'a.comparison.yaml': 'title: "<script>alert(1)</script>"' });
    const page = await pageAt(await previewOf('a.comparison.yaml'));
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert');
  });

  it('tells open pages when the file is saved', async () => {
    write({ 'a.comparison.yaml': sound });
    const address = await previewOf('a.comparison.yaml');
    const { body } = await fetch(new URL('/changes', address));
    const events = body?.pipeThrough(new TextDecoderStream()).getReader();
    await events?.read();
    const heard = events?.read();
    // Whoever watches needs a moment to begin; saving again costs nothing.
    const saving = setInterval(() => {
      write({ 'a.comparison.yaml': sound.replace('Draw the answer', 'Sketch the answer') });
    }, 300);
    expect((await heard)?.value).toContain('data: changed');
    clearInterval(saving);
    expect(await pageAt(address)).toContain('Sketch the answer');
  });

  it('takes the next port where one is taken', async () => {
    const other = createServer().listen(0, 'localhost');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    write({ 'a.comparison.yaml': sound });
    const address = await previewOf('a.comparison.yaml', '--port', `${port}`);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    other.close();
  });

  it('ends at once where there is no such file', async () => {
    const { code, stderr } = await run(['preview', 'none.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('none.yaml');
  });
});
