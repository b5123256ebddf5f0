import type { InferInput, InferOutput } from 'valibot';
import type {
  basisSchema,
  claimSchema,
  disagreementSchema,
  statementSchema,
} from './schema/claim.js';
import type { aspectSchema, cellSchema, comparisonBlockSchema } from './schema/comparison.js';
import type { documentSchema } from './schema/document.js';
import type {
  lifecycleSchema,
  lifecyclesBlockSchema,
  nestedLifecycleSchema,
  stageSchema,
} from './schema/lifecycles.js';
import type { activitySchema, partySchema, raciBlockSchema } from './schema/raci.js';
import type {
  responsibilitiesBlockSchema,
  roleResponsibilitiesSchema,
} from './schema/responsibilities.js';
import type { roleSchema } from './schema/roles.js';
import type { adviceSchema, partSchema, schemeSchema, shapeSchema } from './schema/scheme.js';
import type { editionSchema, sourceSchema } from './schema/sources.js';

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

export type { Inline, Text } from './text/types.js';
