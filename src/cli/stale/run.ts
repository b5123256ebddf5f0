import { findFiles } from '../findFiles.js';
import { print } from '../output.js';
import { readDocument } from '../readDocument.js';
import { dayBefore } from './dayBefore.js';
import { type Freshness, freshnessOf, isOlder } from './freshness.js';
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
    files.push({ file, views: freshnessOf(await readDocument(file)) });
  }
  print(staleReport(files, limit));
  return files.some(({ views }) => views.some((view) => isOlder(view, limit))) ? 1 : 0;
}
