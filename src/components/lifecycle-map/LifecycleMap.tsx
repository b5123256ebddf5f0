import type { ReactElement, ReactNode } from 'react';
import { type LifecycleMapping, lifecycleMap } from '../../model/views/lifecycleMap.js';
import type { LifecycleTrack } from '../../model/views/lifecycleTrack.js';
import {
  type LifecycleTimelineLabels,
  lifecycleTimelineLabels,
} from '../lifecycle-timeline/labels.js';
import { inline } from '../shared/inline.js';
import { drawLifecycle, drawTrack } from '../shared/lifecycle.js';
import { notes, type Place } from '../shared/notes.js';
import type { ViewProps, WithBlock } from '../shared/props.js';
import { remember } from '../shared/remember.js';
import { drawStages, type StageContent } from '../shared/stages.js';
import { drawView, type View } from '../shared/view.js';
import { type LifecycleMapLabels, lifecycleMapLabels } from './labels.js';

export interface LifecycleMapProps extends ViewProps<'lifecycles'> {}

/** The lives and what they hold, thought out once a document. */
export const mapOf = /* @__PURE__ */ remember(lifecycleMap);

const ownLabels = /* @__PURE__ */ Object.assign({}, lifecycleTimelineLabels, lifecycleMapLabels);

/**
 * All life cycles on one drawing: under each stage of a life, as small bars, the lives that happen within it, such as the
 * projects in the life of a product. What a small bar holds is drawn large once, below. Where nothing is nested, the
 * lines stand aligned one above the other.
 * Renders a `<section>` with ordered lists in ordered lists; the drawing is decoration.
 *
 * Style with the five variables, and `[data-role]` and `[data-kind]` on each life cycle and each bar.
 *
 * @example <LifecycleMap comparison={productVsProjectManagement} />
 */
export function LifecycleMap(props: LifecycleMapProps): ReactElement {
  return drawView(
    'lifecycles',
    ownLabels,
    props,
    (_, view) => {
      const { tracks, bars, held } = mapOf(props.comparison as WithBlock<'lifecycles'>);
      const draw = (track: LifecycleTrack, figure: (place: Place) => ReactNode, kind?: string) =>
        drawLifecycle(
          track,
          view,
          (place) => (
            <>
              <p className="rw-hidden">{view.labels[track.lifecycle.kind]}</p>
              {figure(place)}
              {held.has(track.lifecycle.id) && <p className="rw-kind">{view.labels.drawnLarge}</p>}
            </>
          ),
          undefined,
          kind,
        );
      return (
        tracks[0] && [
          ...tracks.map((track) =>
            draw(track, (place) => drawTrack(track, view, place, within(track, held, view))),
          ),
          ...bars.map((track) =>
            draw(
              track,
              () =>
                drawStages([...track.loop, ...track.line], view, undefined, {
                  className: 'rw-bar',
                }),
              ' rw-whole',
            ),
          ),
        ]
      );
    },
    // Title and sentence of the block speak of the lives one by one.
    ({ cycles, map }) => ({ cycles, ...map }),
    'lifecycleMap',
  );
}

/** What happens within each stage, as a list; nothing for a life cycle that holds no other. */
function within(
  { nested, placed }: LifecycleTrack,
  held: LifecycleMapping['held'],
  view: View<LifecycleTimelineLabels & LifecycleMapLabels>,
): StageContent | undefined {
  if (!nested.length) return;
  return (stage, heard) =>
    stage.nested ? (
      <ol role="list" className="rw-lives" aria-label={view.labels.within(heard)}>
        {stage.nested.map((inner) => {
          const life = held.get(inner.lifecycle);
          return (
            <li key={inner.id} data-role={life?.role} data-kind={life?.lifecycle.kind}>
              {inline(inner.name)}
              {notes(inner, view, stage, placed)}
              {/* Where the bars are of several kinds, words tell them apart. */}
              {life && held.size > 1 && (
                <span className="rw-kind"> {inline(life.lifecycle.name)}</span>
              )}
            </li>
          );
        })}
      </ol>
    ) : (
      <p className="rw-lives rw-none">{view.labels.noneWithin}</p>
    );
}
