import { type Freshness, staleness } from '../../model/staleness.js';
import { findFiles } from '../findFiles.js';
import { print } from '../output.js';
import { readDocument } from '../readDocument.js';
import { dayBefore } from './dayBefore.js';
import { isOlder } from './isOlder.js';
import { staleReport } from './report.js';

export interface StaleOptions {
  /** `90d`, `6m`, `1y`. */
  olderThan?: string;
  /** The day from which ages are counted: `2026-07-01`. */
  today?: string;
}

/** Says when the sources of each view were last read. The result is the exit code. */
export async function runStale(named: readonly string[], options: StaleOptions): Promise<number> {
  const { olderThan, today = new Date().toISOString().slice(0, 10) } = options;
  const limit = olderThan === undefined ? undefined : dayBefore(today, olderThan);
  const files: { file: string; views: readonly Freshness[] }[] = [];
  for (const file of await findFiles(named)) {
    files.push({ file, views: staleness(await readDocument(file)).blocks });
  }
  print(staleReport(files, limit));
  return files.some(({ views }) => views.some((view) => isOlder(view, limit))) ? 1 : 0;
}
