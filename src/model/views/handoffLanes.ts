import type { Comparison, HandoffStep, Text } from '../types.js';

/** Who takes part in the flow: a line from its start to its end. */
export interface HandoffLane {
  readonly id: string;
  readonly name: Text;
  /** The role's number, from 1; missing for a party that is no role of the document. */
  readonly role: number | undefined;
}

/** A step of the flow. */
export interface LaneStep {
  readonly step: HandoffStep;
  /** Counts from 1; the step's column. */
  readonly number: number;
  /** The lane of whoever acts, from 0. */
  readonly lane: number;
  /** The lane of whoever receives what is handed over at the end; missing where nothing is. */
  readonly handsTo: number | undefined;
  /** The lane that the work goes on in: of whoever receives, else of whoever acts next; missing where it stays or ends. */
  readonly leadsTo: number | undefined;
  /** Whether the next step is done there. */
  readonly followed: boolean;
  /** Whether the column of the next step has room for words on the way there. */
  readonly beside: boolean;
}

/** What the collaboration flow shows. */
export interface HandoffView {
  /** The parties in the document's order; after them whoever acts or receives without being one. */
  readonly lanes: readonly HandoffLane[];
  /** In the order in which they are done. */
  readonly steps: readonly LaneStep[];
  /** The step with which the flow begins again; missing where it ends. */
  readonly returnsTo: LaneStep | undefined;
}

/** The lanes of a flow, and its steps with the lanes that they lie in. */
export function handoffLanes({
  roles,
  handoffs,
}: Pick<Comparison, 'roles'> & { handoffs: NonNullable<Comparison['handoffs']> }): HandoffView {
  const lanes: HandoffLane[] = [];
  const laneOf = (id: string, name?: Text): number => {
    const lane = lanes.findIndex((known) => known.id === id);
    if (lane >= 0) return lane;
    const role = name === undefined ? roles.findIndex((known) => known.id === id) : -1;
    const words = name ?? roles[role]?.name ?? id;
    return lanes.push({ id, name: words, role: role + 1 || undefined }) - 1;
  };
  for (const party of handoffs.parties) {
    if ('role' in party) laneOf(party.role);
    else laneOf(party.id, party.name);
  }
  const placed = handoffs.steps.map((step, index) => ({
    step,
    number: index + 1,
    lane: laneOf(step.party),
    handsTo: step.hands && laneOf(step.hands.to),
  }));
  const steps = placed.map((one): LaneStep => {
    const { lane, number, handsTo } = one;
    const next = placed[number]?.lane;
    const to = handsTo ?? next ?? lane;
    // Words stand in the lane of whoever hands on, or, where the way up passes another lane, in the one above.
    const words = lane - to > 1 ? lane - 1 : lane;
    const leadsTo = to === lane ? undefined : to;
    const beside = leadsTo !== undefined && next !== undefined && next !== words;
    return { ...one, leadsTo, followed: leadsTo !== undefined && leadsTo === next, beside };
  });
  return { lanes, steps, returnsTo: steps.find(({ step }) => step.id === handoffs.returns?.to) };
}
