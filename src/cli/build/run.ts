import { stat } from 'node:fs/promises';
import { countFindings } from '../../report/checkedFile.js';
import { outcomeOf } from '../check/outcome.js';
import { writeReport } from '../check/writeReport.js';
import { findFiles } from '../findFiles.js';
import { print } from '../output.js';
import { Trouble } from '../trouble.js';
import { writeAssets } from './assets.js';
import { clearLeftovers } from './clearLeftovers.js';
import { startProgress } from './progress.js';
import { type ReadDocument, readDocument } from './readDocument.js';
import { refuseSameIds } from './refuseSameIds.js';
import { summaryOf } from './summary.js';
import { Writer } from './Writer.js';
import { type WriteOptions, writeDocument } from './writeDocument.js';

export interface BuildOptions extends WriteOptions {
  out: string;
}

/** Writes documents as pages, fragments and Markdown, and reports on them. The result is the exit code. */
export async function runBuild(named: readonly string[], options: BuildOptions): Promise<number> {
  await refuseFile(options.out);
  const documents: ReadDocument[] = [];
  for (const file of await findFiles(named)) documents.push(await readDocument(file, options.lang));
  refuseSameIds(documents);

  const writer = new Writer(options.out);
  const progress = await startProgress(documents.length);
  await writeAssets(writer);
  for (const document of documents) {
    progress.next(document.checked.file);
    await writeDocument(document, options, writer);
  }
  progress.end();
  const cleared = await clearLeftovers(documents, writer);

  const checked = documents.map((document) => document.checked);
  const { errors, warnings } = countFindings(checked);
  if (errors + warnings > 0) print(`${await writeReport(checked, 'human')}\n`);
  print(summaryOf(documents, writer, cleared));
  return outcomeOf(checked, {});
}

async function refuseFile(out: string): Promise<void> {
  const there = await stat(out).catch(() => undefined);
  if (there && !there.isDirectory()) {
    throw new Trouble(`"${out}" is a file, and pages need a folder. Name another with --out.`);
  }
}
