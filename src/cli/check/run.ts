import type { CheckedFile } from '../../report/checkedFile.js';
import { findFiles } from '../findFiles.js';
import { print } from '../output.js';
import { STDIN } from '../readText.js';
import { Trouble } from '../trouble.js';
import { checkFile, type Questions } from './checkFile.js';
import { type Limits, outcomeOf } from './outcome.js';
import { type Format, writeReport } from './writeReport.js';

export interface CheckOptions extends Limits, Questions {
  format: Format;
  watch?: boolean;
}

/** Checks files and reports on them. The result is the exit code. */
export async function runCheck(named: readonly string[], options: CheckOptions): Promise<number> {
  if (options.watch) {
    if (options.format !== 'human' || named.includes(STDIN)) {
      throw new Trouble('--watch reports to people and on files: leave out --format and "-".');
    }
    const { watchFiles } = await import('./watch.js');
    return watchFiles(named, options);
  }
  const files = await checkFiles(named, options);
  print(await writeReport(files, options.format));
  return outcomeOf(files, options);
}

async function checkFiles(named: readonly string[], questions: Questions): Promise<CheckedFile[]> {
  const onDisk = named.filter((name) => name !== STDIN);
  const found = named.length === 0 || onDisk.length > 0 ? await findFiles(onDisk) : [];
  const checked: CheckedFile[] = [];
  for (const file of named.includes(STDIN) ? [STDIN, ...found] : found) {
    checked.push(await checkFile(file, questions));
  }
  return checked;
}
