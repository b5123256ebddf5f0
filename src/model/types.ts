import type { InferInput, InferOutput } from 'valibot';
import type {
  basisSchema,
  claimSchema,
  disagreementSchema,
  statementSchema,
} from './schema/claim.js';
import type { aspectSchema, cellSchema, comparisonBlockSchema } from './schema/comparison.js';
import type { documentSchema } from './schema/document.js';
import type { faqBlockSchema, faqItemSchema } from './schema/faq.js';
import type { fitAnswerSchema, fitBlockSchema, fitStatementSchema } from './schema/fit.js';
import type { handoffStepSchema, handoffsBlockSchema } from './schema/handoffs.js';
import type {
  lifecycleSchema,
  lifecyclesBlockSchema,
  nestedLifecycleSchema,
  stageSchema,
} from './schema/lifecycles.js';
import type {
  overlapBlockSchema,
  overlapContextSchema,
  overlapEffectSchema,
} from './schema/overlap.js';
import type { questionsBlockSchema } from './schema/questions.js';
import type { activitySchema, partySchema, raciBlockSchema } from './schema/raci.js';
import type { relatedBlockSchema, relatedItemSchema } from './schema/related.js';
import type {
  responsibilitiesBlockSchema,
  roleResponsibilitiesSchema,
} from './schema/responsibilities.js';
import type { roleSchema } from './schema/roles.js';
import type {
  scenarioLineSchema,
  scenarioSchema,
  scenarioStepSchema,
  scenariosBlockSchema,
} from './schema/scenarios.js';
import type { adviceSchema, partSchema, schemeSchema, shapeSchema } from './schema/scheme.js';
import type { skillSchema, skillsBlockSchema } from './schema/skills.js';
import type { editionSchema, sourceSchema } from './schema/sources.js';
import type { takeawaySchema, takeawaysBlockSchema } from './schema/takeaways.js';
import type { toolSchema, toolsBlockSchema } from './schema/tools.js';

/** Read-only all the way down: documents are data that nobody changes. */
export type Frozen<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

/** The checked document that every view and component takes. Plain data; survives JSON. */
export interface Comparison extends Frozen<InferOutput<typeof documentSchema>> {}
/** The document as an author writes it: bare strings for claims, single values for lists. */
export interface ComparisonInput extends Frozen<InferInput<typeof documentSchema>> {}

/** One of the roles that the document compares. */
export interface Role extends Frozen<InferOutput<typeof roleSchema>> {}
/** Who says so. */
export interface Source extends Frozen<InferOutput<typeof sourceSchema>> {}
/** Who answers for the document, and when it was last changed. */
export interface Edition extends Frozen<InferOutput<typeof editionSchema>> {}
/** A statement with its sources and basis. */
export interface Claim
  extends Frozen<Exclude<InferOutput<typeof claimSchema>, { sources?: undefined }>> {}
/** Two or more claims that contradict one another. */
export interface Disagreement extends Frozen<InferOutput<typeof disagreementSchema>> {}
/** A claim, or claims that disagree. */
export type Statement = Frozen<InferOutput<typeof statementSchema>>;
/** How a claim comes from its sources. */
export type Basis = InferOutput<typeof basisSchema>;
/** The block behind the comparison table. */
export interface ComparisonBlock extends Frozen<InferOutput<typeof comparisonBlockSchema>> {}
/** A question asked of every role: a row of the comparison table. */
export interface Aspect extends Frozen<InferOutput<typeof aspectSchema>> {}
/** What one role answers on one aspect. */
export type Cell = Frozen<InferOutput<typeof cellSchema>>;
/** The block behind the life cycles. */
export interface LifecyclesBlock extends Frozen<InferOutput<typeof lifecyclesBlockSchema>> {}
/** The life of what a role manages. */
export interface Lifecycle extends Frozen<InferOutput<typeof lifecycleSchema>> {}
/** A part of a life cycle. */
export interface Stage extends Frozen<InferOutput<typeof stageSchema>> {}
/** A life cycle within a stage of another. */
export interface NestedLifecycle extends Frozen<InferOutput<typeof nestedLifecycleSchema>> {}
/** The block behind the RACI matrix. */
export interface RaciBlock extends Frozen<InferOutput<typeof raciBlockSchema>> {}
/** A responsibility scheme: letters, words and rules. */
export interface Scheme extends Frozen<InferOutput<typeof schemeSchema>> {}
/** One way of taking part in an activity. */
export type AssignmentKind = Scheme['assignments'][number];
/** What a part in an activity comes to, whatever the scheme calls it. */
export type Part = InferOutput<typeof partSchema>;
/** From where on the matrix is worth a second look. */
export interface Advice extends Frozen<InferOutput<typeof adviceSchema>> {}
/** The figure an assignment is drawn with. */
export type Shape = InferOutput<typeof shapeSchema>;
/** Who takes part: a role, or another party. */
export type Party = Frozen<InferOutput<typeof partySchema>>;
/** A row of the RACI matrix. */
export interface Activity extends Frozen<InferOutput<typeof activitySchema>> {}
/** The block behind the responsibility cards. */
export interface ResponsibilitiesBlock
  extends Frozen<InferOutput<typeof responsibilitiesBlockSchema>> {}
/** What one role is responsible for. */
export interface RoleResponsibilities
  extends Frozen<InferOutput<typeof roleResponsibilitiesSchema>> {}
/** The questions that each role answers. */
export interface QuestionsBlock extends Frozen<InferOutput<typeof questionsBlockSchema>> {}
/** A skill and the roles it belongs to. */
export interface Skill extends Frozen<InferOutput<typeof skillSchema>> {}
/** The block behind the skills overlap. */
export interface SkillsBlock extends Frozen<InferOutput<typeof skillsBlockSchema>> {}
/** What one party does, and what it hands on. */
export interface HandoffStep extends Frozen<InferOutput<typeof handoffStepSchema>> {}
/** The block behind the collaboration flow. */
export interface HandoffsBlock extends Frozen<InferOutput<typeof handoffsBlockSchema>> {}
/** A situation and what each role makes of it. */
export interface Scenario extends Frozen<InferOutput<typeof scenarioSchema>> {}
/** What a role asks or does in a situation. */
export interface ScenarioLine
  extends Frozen<Exclude<InferOutput<typeof scenarioLineSchema>, { sources?: undefined }>> {}
/** A step of a scenario. */
export interface ScenarioStep extends Frozen<InferOutput<typeof scenarioStepSchema>> {}
/** The block behind the scenarios. */
export interface ScenariosBlock extends Frozen<InferOutput<typeof scenariosBlockSchema>> {}
/** Something that readers agree with or do not. */
export interface FitStatement extends Frozen<InferOutput<typeof fitStatementSchema>> {}
/** One answer that a reader can give to each statement. */
export interface FitAnswer extends Frozen<InferOutput<typeof fitAnswerSchema>> {}
/** The block behind the role fit. */
export interface FitBlock extends Frozen<InferOutput<typeof fitBlockSchema>> {}
/** Surroundings that decide how far roles overlap. */
export interface OverlapContext extends Frozen<InferOutput<typeof overlapContextSchema>> {}
/** What comes of overlap, or of its absence. */
export interface OverlapEffect extends Frozen<InferOutput<typeof overlapEffectSchema>> {}
/** The block behind the role overlap. */
export interface OverlapBlock extends Frozen<InferOutput<typeof overlapBlockSchema>> {}
/** A tool or a framework, and the roles that work with it. */
export interface Tool extends Frozen<InferOutput<typeof toolSchema>> {}
/** The block behind the tool list. */
export interface ToolsBlock extends Frozen<InferOutput<typeof toolsBlockSchema>> {}
/** A question with its answer. */
export interface FaqItem extends Frozen<InferOutput<typeof faqItemSchema>> {}
/** The block behind the frequently asked questions. */
export interface FaqBlock extends Frozen<InferOutput<typeof faqBlockSchema>> {}
/** Something to remember, of all roles or of some. */
export type Takeaway = Frozen<InferOutput<typeof takeawaySchema>>;
/** The block behind the takeaways. */
export interface TakeawaysBlock extends Frozen<InferOutput<typeof takeawaysBlockSchema>> {}
/** Something to read next. */
export interface RelatedItem extends Frozen<InferOutput<typeof relatedItemSchema>> {}
/** The block behind the related reading. */
export interface RelatedBlock extends Frozen<InferOutput<typeof relatedBlockSchema>> {}

export type { Inline, Text } from './text/types.js';
