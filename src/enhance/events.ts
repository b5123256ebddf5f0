/** What every event says: which document it is about, and which of its views. */
export interface RolewiseDetail {
  /** The id of the document. */
  readonly comparison: string;
  /** The block that the view shows: `raci`, `faq`, `fit`. */
  readonly view: string;
}

/** Which rows of a table the reader asked for. */
export interface FilterDetail extends RolewiseDetail {
  readonly show: 'all' | 'differences' | 'similarities';
  /** How many rows are shown now. */
  readonly shown: number;
  /** How many there are. */
  readonly total: number;
}

/** What the reader opened. */
export interface ExpandDetail extends RolewiseDetail {
  /** The id of the question. */
  readonly item: string;
}

/** Which way on the reader took. */
export interface ChoiceDetail extends RolewiseDetail {
  /** The id of the scenario. */
  readonly item: string;
  /** The id of the step at which the choice stood. */
  readonly step: string;
  /** The id of the step to which it leads. */
  readonly to: string;
}

/** What the reader answered, and which roles that speaks for. */
export interface FitDetail extends RolewiseDetail {
  /** The ids of the roles with the most points: several where they fit equally well. */
  readonly results: readonly string[];
  /** The points of each answer, by the id of its statement. */
  readonly answers: Readonly<Record<string, number>>;
  /** Whether every statement has an answer. */
  readonly complete: boolean;
}

/**
 * What readers do, as events of the DOM. Each starts where it was done, at the view or something in it (an answer, a link, a
 * form), bubbles, leaves shadow roots, and has a detail that survives JSON. Nothing is sent or stored unless the page listens
 * and does so.
 *
 * @example document.addEventListener('rolewise:expand', ({ detail }) => console.log(detail.item));
 */
export interface RolewiseEventMap {
  /** A view came into sight for the first time: its tab was selected, or the page was scrolled to it. */
  'rolewise:view': CustomEvent<RolewiseDetail>;
  /** The rows of a table were filtered. */
  'rolewise:filter': CustomEvent<FilterDetail>;
  /** An answer was opened. */
  'rolewise:expand': CustomEvent<ExpandDetail>;
  /** A way on was chosen in a scenario. */
  'rolewise:choice': CustomEvent<ChoiceDetail>;
  /** A statement was answered, and the answers speak for a role. */
  'rolewise:fit': CustomEvent<FitDetail>;
}

declare global {
  interface HTMLElementEventMap extends RolewiseEventMap {}
  interface DocumentEventMap extends RolewiseEventMap {}
  interface WindowEventMap extends RolewiseEventMap {}
}
