import type { Comparison, Lifecycle, Stage } from '../types.js';

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
  /** The place of its role among the roles, from 0. */
  readonly role: number | undefined;
  /** The stages that come round again; empty for a finite life cycle. */
  readonly loop: readonly TrackStage[];
  /** The stages on the line: all of a finite life cycle, the way out of a continuous one. */
  readonly line: readonly TrackStage[];
  /** The stage that the loop leads back to. */
  readonly returnsTo: Stage | undefined;
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
    const role = roles.findIndex(({ id }) => id === lifecycle.role);
    const track = placeStages(stages);
    // Without a return that says otherwise, a continuous life comes round after its last stage.
    const last = returns
      ? track.findIndex(({ stage }) => stage.id === returns.from)
      : track.length - 1;
    const turn = kind === 'continuous' ? last + 1 : 0;
    const nested = stages.flatMap((stage) => stage.nested ?? []);
    return {
      lifecycle,
      placed: nested.length > 0 && nested.every(({ basis }) => basis === 'derived'),
      role: role < 0 ? undefined : role,
      loop: track.slice(0, turn),
      line: track.slice(turn),
      returnsTo:
        kind === 'continuous'
          ? stages.find(({ id }) => id === (returns?.to ?? stages[0]?.id))
          : undefined,
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
    const partner = placed.find(({ stage }) => stage.id === entry.stage.alongside);
    // A stage alongside one that itself runs alongside another has no line of its own to leave from.
    if (!partner || partner === entry || partner.stage.alongside) return true;
    partner.alongside.push(entry);
    return false;
  });
}
