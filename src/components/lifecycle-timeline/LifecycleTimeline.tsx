import type { ReactElement, ReactNode } from 'react';
import type { LifecyclesBlock, Role } from '../../model/types.js';
import { type LifecycleTrack, lifecycleTracks } from '../../model/views/lifecycleTrack.js';
import { roleNumber } from '../shared/grid.js';
import { inline } from '../shared/inline.js';
import { notesOf } from '../shared/notes.js';
import type { ViewProps } from '../shared/props.js';
import { remember } from '../shared/remember.js';
import { claim } from '../shared/statement.js';
import { drawView, type View } from '../shared/view.js';
import { type LifecycleTimelineLabels, lifecycleTimelineLabels } from './labels.js';
import { drawStage } from './stage.js';

export interface LifecycleTimelineProps extends ViewProps<'lifecycles'> {
  /** The id of the one life cycle to draw, under its own name. Default: all, one below the other. */
  lifecycle?: string | undefined;
}

const tracksOf = /* @__PURE__ */ remember((roles: readonly Role[], lifecycles: LifecyclesBlock) =>
  lifecycleTracks({ roles, lifecycles }),
);

/**
 * The life of what a role manages. A continuous one is drawn as a line that comes back to itself, with a way out; a finite
 * one as a line that ends. Lies flat in a wide container, stands upright in a narrow one.
 * Renders a `<section>` with ordered lists; the drawing is decoration.
 *
 * Style with the five variables, and `[data-role]` and `[data-kind]` on each life cycle.
 *
 * @example <LifecycleTimeline comparison={productVsProjectManagement} lifecycle="product" />
 */
export function LifecycleTimeline({
  lifecycle: only,
  ...props
}: LifecycleTimelineProps): ReactElement {
  const { comparison } = props;
  const one = only === undefined ? undefined : onlyCycle(comparison.lifecycles, only);
  const shown =
    only === undefined ? props : { ...props, comparison: { ...comparison, lifecycles: one } };
  return drawView('lifecycles', lifecycleTimelineLabels, shown, (block, view) =>
    tracksOf(comparison.roles, block).map((track) =>
      drawTrack(track, view, only === undefined || props.showHeading === false),
    ),
  );
}

type Block = NonNullable<LifecycleTimelineProps['comparison']['lifecycles']>;

/** The block with one life cycle, which takes the heading of the view. */
function onlyCycle(block: Block | undefined, id: string): Block | undefined {
  const cycle = block?.cycles.find((candidate) => candidate.id === id);
  return cycle && { title: cycle.name, cycles: [cycle] };
}

function drawTrack(
  { lifecycle, role, loop, line, returnsTo, placed }: LifecycleTrack,
  view: View<LifecycleTimelineLabels>,
  named: boolean,
): ReactNode {
  const { notes, labels, prefix, heading } = view;
  const Name = heading(1);
  const place = { id: `${prefix}--cycle-${lifecycle.id}`, name: lifecycle.name };
  const { returns } = lifecycle;
  return (
    <div
      key={lifecycle.id}
      id={place.id}
      className="rw-cycle"
      data-kind={lifecycle.kind}
      data-role={roleNumber(role)}
    >
      <div className="rw-cycle-head">
        {named && <Name className="rw-name">{lifecycle.name}</Name>}
        {lifecycle.summary && <p className="rw-text">{claim(lifecycle.summary, notes, place)}</p>}
      </div>
      <div className="rw-track">
        {loop.length > 0 && (
          <div className="rw-loop" data-stages={loop.length}>
            <ol role="list">{loop.map((entry) => drawStage(entry, view, placed))}</ol>
            <p className="rw-return">
              {returns && inline(returns.text)}
              {returns && notesOf(returns, notes, place)}
              {returnsTo && <span className="rw-hidden"> {labels.returnsTo(returnsTo.name)}</span>}
            </p>
            <svg className="rw-arrow" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M10 0v10L0 5z" />
            </svg>
          </div>
        )}
        {line.length > 0 && (
          <ol role="list" className="rw-line" start={line[0]?.number} data-stages={line.length}>
            {line.map((entry) => drawStage(entry, view, placed))}
          </ol>
        )}
      </div>
      {placed && <p className="rw-kind">{labels.placed}</p>}
    </div>
  );
}
