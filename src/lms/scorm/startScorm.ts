import { sayAlone } from '../alone.js';
import { follow } from '../follow.js';
import { connectScorm } from './connectScorm.js';
import type { ScormStandard } from './standards.js';

/** Tells the LMS around the page, if there is one, what its reader sees. */
export function startScorm(standard: ScormStandard): void {
  const lms = connectScorm(standard);
  if (lms) follow(lms)(lms.kept);
  else sayAlone(standard.name);
}
