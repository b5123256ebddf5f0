import type { Comparison, Lifecycle, NestedLifecycle, Stage } from '../types.js';

/** A stage on its line, with the number it has in the life cycle and the stages that run alongside it. */
export interface TrackStage {
  readonly stage: Stage;
  /** Counts from 1 through the whole life cycle. */
  readonly number: number;
  readonly alongside: readonly TrackStage[];
}

/** A life cycle as it is drawn: what goes round, and what goes straight on. */
export interface LifecycleTrack {
  readonly lifecycle: Lifecycle;
  /** The number of its role, from 1. */
  readonly role: number | undefined;
  /** The stages that come round again; empty for a finite life cycle. */
  readonly loop: readonly TrackStage[];
  /** The stages on the line: all of a finite life cycle, the way out of a continuous one. */
  readonly line: readonly TrackStage[];
  /** The stage that the loop leads back to. */
  readonly returnsTo: Stage | undefined;
  /** The life cycles that happen within its stages. */
  readonly nested: readonly NestedLifecycle[];
  /** Whether other life cycles stand in its stages, and all of them were placed there by the editors. */
  readonly placed: boolean;
}

/** The life cycles of a document as tracks, in the document's order. */
export function lifecycleTracks({
  roles,
  lifecycles,
}: Pick<Comparison, 'roles'> & {
  lifecycles: NonNullable<Comparison['lifecycles']>;
}): readonly LifecycleTrack[] {
  return lifecycles.cycles.map((lifecycle) => {
    const { stages, returns, kind } = lifecycle;
    const track = placeStages(stages);
    // Without a return that says otherwise, a continuous life comes round after its last stage, to its first. A stage
    // alongside another turns where that one does.
    const turns = ({ stage, alongside }: TrackStage): boolean =>
      stage.id === returns?.from || alongside.some(turns);
    const turn = track.findIndex(turns) + 1 || track.length;
    const loop = track.slice(0, kind === 'continuous' ? turn : 0);
    const nested = stages.flatMap((stage) => stage.nested ?? []);
    return {
      lifecycle,
      role: roles.findIndex(({ id }) => id === lifecycle.role) + 1 || undefined,
      loop,
      line: track.slice(loop.length),
      returnsTo: loop[0] && (stages.find(({ id }) => id === returns?.to) ?? stages[0]),
      nested,
      placed: nested.length > 0 && nested.every(({ basis }) => basis === 'derived'),
    };
  });
}

function placeStages(stages: readonly Stage[]): readonly TrackStage[] {
  const placed = stages.map((stage, index) => ({
    stage,
    number: index + 1,
    alongside: [] as TrackStage[],
  }));
  return placed.filter((entry) => {
    // A stage alongside one that itself runs alongside another has no line of its own to leave from.
    const partner = placed.find(
      ({ stage }) => stage.id === entry.stage.alongside && !stage.alongside,
    );
    partner?.alongside.push(entry);
    return !partner;
  });
}
