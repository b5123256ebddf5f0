import { rule as crowdedActivity } from './crowdedActivity.js';
import { rule as emptyActivity } from './emptyActivity.js';
import { rule as fullActivity } from './fullActivity.js';
import { rule as fullParty } from './fullParty.js';
import { rule as idleParty } from './idleParty.js';
import { rule as onlyInformed } from './onlyInformed.js';
import { rule as overloadedParty } from './overloadedParty.js';

/** What is worth a second look in a matrix that breaks no rule: first by activity, then by party. */
export const advice = [
  emptyActivity,
  fullActivity,
  crowdedActivity,
  idleParty,
  fullParty,
  overloadedParty,
  onlyInformed,
] as const;
