import { version } from '../../../package.json';
import type { CheckedFile } from '../../report/checkedFile.js';
import { colour } from '../output.js';

/** For whom a report is written. */
export type Format = 'human' | 'json' | 'github' | 'sarif';

/** The report in the format that was asked for; the others are not loaded. */
export async function writeReport(files: readonly CheckedFile[], format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/json.js')).jsonReport(files);
    case 'github':
      return (await import('../../report/github.js')).githubReport(files);
    case 'sarif':
      return (await import('../../report/sarif.js')).sarifReport(files, version);
    case 'human':
      return (await import('../../report/human.js')).humanReport(files, { colour });
  }
}
