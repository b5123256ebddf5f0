export type { AcceptedFinding } from './accept.js';
export { checkComparison } from './check.js';
export type { RuleCode } from './checks/index.js';
export type { CheckOptions } from './checks/run.js';
export { type DefinedComparison, defineComparison } from './define.js';
export { type Change, type ChangeSide, diffComparisons } from './diff/index.js';
export { documentSchema } from './documentSchema.js';
export { type Finding, formatFinding, formatPath, type Place, type Related } from './finding.js';
export type { WithIds } from './infer.js';
export { type ParseResult, parseComparison } from './parse.js';
export { type RuleDocs, rules } from './rules.js';
export type { IdKinds, Ref } from './schema/refs.js';
export { SCHEMA_VERSION } from './schema/version.js';
export { type SchemeName, schemes, type WordOf } from './schemes/index.js';
export { raci } from './schemes/raci.js';
export { schemeIn } from './schemes/schemeIn.js';
export {
  type Freshness,
  type SourceAge,
  type Staleness,
  staleness,
} from './staleness.js';
export { plainText } from './text/plainText.js';
export type { TextKind } from './texts/fields.js';
export { type DocumentText, textsOf } from './texts/textsOf.js';
export { type TranslationCoverage, translationCoverage } from './translate/coverage.js';
export { languagesOf } from './translate/languages.js';
export { localise } from './translate/localise.js';
export type { Translations } from './translate/types.js';
export type * from './types.js';
export {
  type CircleOverlap,
  circleOverlap,
  type FigureCircle,
  type FigurePart,
} from './views/circleOverlap.js';
export {
  type ComparisonRow,
  type ComparisonRowGroup,
  comparisonRows,
  type RowCell,
} from './views/comparisonRows.js';
export {
  COMPARISON_SHOWS,
  type ComparisonShow,
  type FilteredRows,
  filterRows,
} from './views/filterRows.js';
export {
  type HandoffLane,
  type HandoffView,
  handoffLanes,
  type LaneStep,
} from './views/handoffLanes.js';
export { type LifecycleMapping, lifecycleMap } from './views/lifecycleMap.js';
export { type LifecycleTrack, lifecycleTracks, type TrackStage } from './views/lifecycleTrack.js';
export {
  type RaciByRoleView,
  type RaciParty,
  type RaciSentence,
  raciByRole,
} from './views/raciByRole.js';
export {
  type RaciColumn,
  type RaciRow,
  type RaciView,
  raciRows,
} from './views/raciRows.js';
export {
  FIT_POINTS,
  type FitAnswers,
  type FitReason,
  type FittingRole,
  type RoleFitResult,
  roleFit,
} from './views/roleFit.js';
export {
  type ScenarioChoice,
  type ScenarioWay,
  scenarioSteps,
  type WalkedStep,
} from './views/scenarioSteps.js';
export { type SharedSkills, type SkillRow, type SkillSets, skillSets } from './views/skillSets.js';
