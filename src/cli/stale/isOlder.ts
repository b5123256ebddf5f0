import { isBefore } from '../../model/checks/dates.js';
import type { Freshness } from '../../model/staleness.js';

/** Whether a source of the view was read before a day. A year or a month alone counts as far as it tells. */
export function isOlder({ oldest }: Freshness, day: string | undefined): boolean {
  return oldest !== undefined && day !== undefined && isBefore(oldest.read, day);
}
