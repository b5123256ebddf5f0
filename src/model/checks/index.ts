import { translationRules } from '../translate/rules/index.js';
import { rule as acceptUnused } from './acceptUnused.js';
import { advice } from './advice/index.js';
import { rule as alongside } from './alongside.js';
import { rule as assignmentCounts } from './assignmentCounts.js';
import { rule as assignmentsTogether } from './assignmentsTogether.js';
import { rule as assignmentTwice } from './assignmentTwice.js';
import { rule as avoidedTerms } from './avoidedTerms.js';
import { rule as bareHosts } from './bareHosts.js';
import { rule as basisWithSource } from './basisWithSource.js';
import { rule as cardsAgainstMatrix } from './cardsAgainstMatrix.js';
import { rule as cellPerRole } from './cellPerRole.js';
import { rule as editionUpdated } from './editionUpdated.js';
import { rule as finiteOpenEnded } from './finiteOpenEnded.js';
import { fitRules } from './fit/index.js';
import { rule as futureDates } from './futureDates.js';
import { handoffRules } from './handoffs/index.js';
import { rule as knownActivities } from './knownActivities.js';
import { rule as knownAssignments } from './knownAssignments.js';
import { rule as knownParties } from './knownParties.js';
import { rule as knownRoles } from './knownRoles.js';
import { rule as knownSources } from './knownSources.js';
import { rule as knownStages } from './knownStages.js';
import { rule as knownSteps } from './knownSteps.js';
import { rule as longCells } from './longCells.js';
import { rule as longLists } from './longLists.js';
import { rule as longNames } from './longNames.js';
import { rule as nesting } from './nesting.js';
import { rule as openEndedLast } from './openEndedLast.js';
import { rule as provenance } from './provenance.js';
import { rule as questionTwice } from './questionTwice.js';
import { rule as quotedTwice } from './quotedTwice.js';
import { rule as readBeforePublished } from './readBeforePublished.js';
import { rule as realDates } from './realDates.js';
import { rule as relatedTwice } from './relatedTwice.js';
import { rule as returns } from './returns.js';
import { rule as rolesWithoutPart } from './rolesWithoutPart.js';
import { scenarioRules } from './scenarios/index.js';
import { rule as schemeLetters } from './schemeLetters.js';
import { rule as schemeLimits } from './schemeLimits.js';
import { rule as skillTwice } from './skillTwice.js';
import { rule as stagesWithoutActivity } from './stagesWithoutActivity.js';
import { rule as stepStages } from './stepStages.js';
import { rule as stepsAgainstMatrix } from './stepsAgainstMatrix.js';
import { rule as strayMarks } from './strayMarks.js';
import { rule as uniqueIds } from './uniqueIds.js';
import { rule as unusedSources } from './unusedSources.js';

/** Every rule, in the order of the document: ids and references first, then each block. */
export const rules = [
  uniqueIds,
  knownRoles,
  knownSources,
  provenance,
  basisWithSource,
  unusedSources,
  realDates,
  futureDates,
  readBeforePublished,
  editionUpdated,
  cellPerRole,
  nesting,
  alongside,
  returns,
  finiteOpenEnded,
  openEndedLast,
  knownParties,
  knownStages,
  knownAssignments,
  assignmentTwice,
  assignmentsTogether,
  assignmentCounts,
  schemeLetters,
  schemeLimits,
  ...advice,
  knownActivities,
  knownSteps,
  ...handoffRules,
  ...scenarioRules,
  ...fitRules,
  questionTwice,
  relatedTwice,
  cardsAgainstMatrix,
  stepsAgainstMatrix,
  stepStages,
  skillTwice,
  stagesWithoutActivity,
  rolesWithoutPart,
  bareHosts,
  strayMarks,
  quotedTwice,
  avoidedTerms,
  longCells,
  longLists,
  longNames,
  ...translationRules,
  // Last, because it looks at what the others have found.
  acceptUnused,
] as const;

/** The stable name of a rule. */
export type RuleCode = (typeof rules)[number]['code'];
