import { watch } from 'chokidar';
import picocolors from 'picocolors';
import { colour, print } from '../output.js';
import { readText } from '../readText.js';
import { Trouble } from '../trouble.js';
import { servePreview } from './serve.js';

/** Serves a file as a page until somebody ends the command. */
export async function runPreview(file: string, port: number): Promise<void> {
  const { trouble } = await readText(file);
  if (trouble) throw new Trouble(`${file}: ${trouble.message}`);
  const server = await servePreview(file, port);
  watch(file, { ignoreInitial: true }).on('all', () => server.changed());
  const { bold, dim } = picocolors.createColors(colour);
  print(`${bold(file)} is shown at ${bold(server.address)}`);
  print(dim('Save the file, and the page follows. Ctrl+C ends it.'));
}
