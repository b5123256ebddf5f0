import { watch } from 'chokidar';
import picocolors from 'picocolors';
import type { CheckedFile } from '../../report/checkedFile.js';
import { findFiles } from '../findFiles.js';
import { colour, print } from '../output.js';
import { reasonOf, Trouble } from '../trouble.js';
import { checkFile, type Questions } from './checkFile.js';
import { watchedFolders } from './watchedFolders.js';
import { writeReport } from './writeReport.js';

// Editors save in several steps: they empty a file and fill it, or put another in its place.
const SETTLED = 80;

/** Checks files, and again whenever one is saved, comes or goes, until somebody ends the command. */
export async function watchFiles(named: readonly string[], questions: Questions): Promise<never> {
  const known = new Map<string, CheckedFile>();
  const { dim } = picocolors.createColors(colour);
  let shown = '';
  let isWatching = false;

  const show = async ({ always }: { always: boolean }): Promise<void> => {
    const report = await reportOn(named, questions, known);
    const isNew = always || report !== shown;
    shown = report;
    if (isNew) {
      // Empties a terminal, and leaves files and pipes as they are.
      console.clear();
      print(report);
    }
    if (isWatching) print(`\n${dim(`${timeOfDay()}  Watching for changes. Ctrl+C ends it.`)}`);
  };

  const { folders, ignored } = await watchedFolders(named);
  await show({ always: true });
  return new Promise<never>((_, reject) => {
    const watcher = watch([...folders], { ignored, ignoreInitial: true });
    const fail = (error: unknown): void => {
      void watcher.close();
      reject(error);
    };
    let running = Promise.resolve();
    let waiting: NodeJS.Timeout | undefined;
    const again = (always: boolean): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running = running.then(() => show({ always })).catch(fail);
      }, SETTLED);
    };
    watcher
      .on('all', () => again(true))
      .on('ready', () => {
        isWatching = true;
        // Whatever was saved while the watch was being set up.
        again(false);
      })
      .on('error', (error) =>
        fail(new Trouble(`The files cannot be watched any longer: ${reasonOf(error)}.`)),
      );
  });
}

async function reportOn(
  named: readonly string[],
  questions: Questions,
  known: Map<string, CheckedFile>,
): Promise<string> {
  try {
    const files: CheckedFile[] = [];
    for (const file of await findFiles(named))
      files.push(await checkFile(file, questions, known.get(file)));
    known.clear();
    for (const checked of files) known.set(checked.file, checked);
    return await writeReport(files, 'human');
  } catch (error) {
    // The last file may be gone for a moment, or for good.
    if (error instanceof Trouble) return error.message;
    throw error;
  }
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
