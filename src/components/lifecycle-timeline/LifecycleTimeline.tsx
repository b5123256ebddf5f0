import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import { type LifecycleTrack, lifecycleTracks } from '../../model/views/lifecycleTrack.js';
import { inline } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView, type View } from '../shared/view.js';
import { type LifecycleTimelineLabels, lifecycleTimelineLabels } from './labels.js';
import { drawStages } from './stage.js';

export interface LifecycleTimelineProps extends ViewProps<'lifecycles'> {
  /** The id of the one life cycle to draw, under its own name. Default: all, one below the other. */
  lifecycle?: string | undefined;
}

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
  return drawView(
    'lifecycles',
    lifecycleTimelineLabels,
    props,
    (lifecycles, view) =>
      lifecycleTracks({ roles: props.comparison.roles, lifecycles }).map((track) =>
        drawTrack(track, view, lifecycles.title),
      ),
    (block) => {
      if (only === undefined) return block;
      const cycle = block.cycles.find(({ id }) => id === only);
      return cycle && { title: cycle.name, cycles: [cycle] };
    },
  );
}

function drawTrack(
  { lifecycle, role, loop, line, returnsTo, placed }: LifecycleTrack,
  view: View<LifecycleTimelineLabels>,
  title: unknown,
): ReactNode {
  const { labels } = view;
  const { id, kind, name, returns, summary } = lifecycle;
  const place = { id: `-cycle-${id}`, name };
  const Name = `h${view.level + 1}` as 'h3';
  return (
    <div
      key={id}
      id={`${view.prefix}-${place.id}`}
      className="rw-cycle"
      data-kind={kind}
      data-role={role}
    >
      <div className="rw-cycle-head">
        {/* One life cycle alone has its name above it already. */}
        {name !== title && <Name className="rw-name">{inline(name)}</Name>}
        {summary && <p className="rw-text">{claim(summary, view, place)}</p>}
      </div>
      <div className="rw-track">
        {returnsTo && (
          <div className="rw-loop" data-stages={loop.length}>
            {drawStages(loop, view, placed)}
            <p className="rw-return">
              {returns && claim(returns, view, place)}
              <span className="rw-hidden">{` ${labels.returnsTo(plainText(returnsTo.name))}`}</span>
            </p>
          </div>
        )}
        {drawStages(line, view, placed, { className: 'rw-line', 'data-stages': line.length })}
      </div>
      {placed && <p className="rw-kind">{labels.placed}</p>}
    </div>
  );
}
