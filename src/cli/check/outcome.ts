import { type CheckedFile, countFindings } from '../../report/checkedFile.js';
import { isTrouble } from '../readText.js';

/** How much may be found before a check fails. */
export interface Limits {
  /** Warnings fail, too. */
  strict?: boolean;
  /** More warnings than this fail. */
  maxWarnings?: number;
}

/** The exit code of a check: 0 if nothing is in the way, 1 if something has to be mended, 2 if a file cannot be read. */
export function outcomeOf(files: readonly CheckedFile[], limits: Limits): 0 | 1 | 2 {
  if (files.some(({ findings }) => findings.some(isTrouble))) return 2;
  const { errors, warnings } = countFindings(files);
  const most = limits.strict ? 0 : (limits.maxWarnings ?? Number.POSITIVE_INFINITY);
  return errors > 0 || warnings > most ? 1 : 0;
}
