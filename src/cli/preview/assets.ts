import { readFile } from 'node:fs/promises';

/** A file that the page asks for. */
export interface Asset {
  readonly type: string;
  readonly text: string;
}

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

// The command is built into a folder of its own beside these.
const PACKAGED = /^\/(?:(?:styles|page|preview)\.css|publish\/enhance\.js)$/;

/** The page looks again whenever the file was saved. */
const SCRIPT = `new EventSource('/changes').addEventListener('message', () => location.reload());
`;

/** What stands at an address of the preview, beside the page itself. */
export async function assetAt(path: string): Promise<Asset | undefined> {
  if (path === '/preview.js') return { type: TYPES.js, text: SCRIPT };
  if (!PACKAGED.test(path)) return undefined;
  const text = await readFile(new URL(`..${path}`, import.meta.url), 'utf8');
  return { type: path.endsWith('.css') ? TYPES.css : TYPES.js, text };
}
