import { rule as acceptUnused } from './acceptUnused.js';
import { advice } from './advice/index.js';
import { rule as alongside } from './alongside.js';
import { rule as assignmentCounts } from './assignmentCounts.js';
import { rule as assignmentsTogether } from './assignmentsTogether.js';
import { rule as assignmentTwice } from './assignmentTwice.js';
import { rule as cellPerRole } from './cellPerRole.js';
import { rule as knownAssignments } from './knownAssignments.js';
import { rule as knownParties } from './knownParties.js';
import { rule as knownRoles } from './knownRoles.js';
import { rule as knownSources } from './knownSources.js';
import { rule as knownStages } from './knownStages.js';
import { rule as nesting } from './nesting.js';
import { rule as returns } from './returns.js';
import { rule as schemeLetters } from './schemeLetters.js';
import { rule as schemeLimits } from './schemeLimits.js';
import { rule as uniqueIds } from './uniqueIds.js';

/** Every rule, in the order of the document: ids and references first, then each block. */
export const rules = [
  uniqueIds,
  knownRoles,
  knownSources,
  cellPerRole,
  nesting,
  alongside,
  returns,
  knownParties,
  knownStages,
  knownAssignments,
  assignmentTwice,
  assignmentsTogether,
  assignmentCounts,
  schemeLetters,
  schemeLimits,
  ...advice,
  // Last, because it looks at what the others have found.
  acceptUnused,
] as const;

/** The stable name of a rule. */
export type RuleCode = (typeof rules)[number]['code'];
