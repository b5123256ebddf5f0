import type { Finding } from '../finding.js';
import type { DocumentText } from '../texts/textsOf.js';

/** One thing that became different between two versions of a document. */
export interface Change {
  /** `moved`: the same thing at another place, in its list or in another list of its kind. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The part of the document: `roles`, `comparison`, `raci`; `document` for what stands at its top, such as the title. */
  readonly block: string;
  /**
   * The thing, by the ids that lead to it: `comparison.groups.purpose.aspects.goal.cells.product`. As it is in the new
   * version; for what was removed, as it was in the old one.
   */
  readonly idPath: string;
  /** The names that lead to it, as readers know them: Purpose, Goal, Product manager. */
  readonly trail: readonly string[];
  /** What changed about it: `text`, `sources`, `basis`, `assignments`, `name` or another of its fields. */
  readonly field?: string;
  /** How it was; missing if it was added. */
  readonly before?: ChangeSide;
  /** How it is; missing if it was removed. */
  readonly after?: ChangeSide;
}

/** One of the two versions of what changed. */
export interface ChangeSide {
  /** Where it stands in its version of the document. */
  readonly path: Finding['path'];
  /** The names that lead to it in its version. */
  readonly trail: readonly string[];
  /**
   * What stands there in plain words; the name, where it is more than a claim. With its marks, as authors write them, where the
   * plain words did not change.
   */
  readonly text: string;
  /** What stands there, as it is in the document. */
  readonly value: unknown;
  /** Every text in it, for lists of claims that came or went with it. */
  readonly texts: readonly DocumentText[];
}
