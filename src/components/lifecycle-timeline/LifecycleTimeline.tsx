import type { ReactElement } from 'react';
import { lifecycleTracks } from '../../model/views/lifecycleTrack.js';
import { inline } from '../shared/inline.js';
import { drawLifecycle, drawTrack } from '../shared/lifecycle.js';
import { notes } from '../shared/notes.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { lifecycleTimelineLabels } from './labels.js';

export interface LifecycleTimelineProps extends ViewProps<'lifecycles'> {
  /**
   * The id of the one life cycle to draw, under its own name; for an id that none has, a sentence says that there is nothing to
   * show. Default: all, one below the other.
   */
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
        drawLifecycle(
          track,
          view,
          (place) =>
            drawTrack(track, view, place, (stage, heard) => (
              <>
                {stage.summary && <p className="rw-text">{claim(stage.summary, view, stage)}</p>}
                {stage.nested && (
                  <ul role="list" className="rw-nested" aria-label={view.labels.within(heard)}>
                    {stage.nested.map((inner) => (
                      <li key={inner.id}>
                        {inline(inner.name)}
                        {/* What is nested says its basis elsewhere. */}
                        {notes(inner, view, stage, track.placed)}
                      </li>
                    ))}
                  </ul>
                )}
              </>
            )),
          lifecycles.title,
        ),
      ),
    (block) => {
      if (only === undefined) return block;
      const cycle = block.cycles.find(({ id }) => id === only);
      return cycle && { title: cycle.name, cycles: [cycle] };
    },
  );
}
