import type { ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { TrackStage } from '../../model/views/lifecycleTrack.js';
import { inline } from '../shared/inline.js';
import { notes } from '../shared/notes.js';
import { series } from '../shared/series.js';
import { claim } from '../shared/statement.js';
import type { View } from '../shared/view.js';
import type { LifecycleTimelineLabels } from './labels.js';

/**
 * Stages as a list, numbered as in the whole life cycle; stages alongside one are a list of their own within it. `placed`:
 * what is nested says its basis elsewhere.
 */
export function drawStages(
  stages: readonly TrackStage[],
  view: View<LifecycleTimelineLabels>,
  placed: boolean,
  attributes?: object,
  partner?: string,
): ReactNode {
  const { labels, prefix } = view;
  return (
    stages[0] && (
      <ol role="list" start={stages[0].number} {...attributes}>
        {stages.map(({ stage, number, alongside }) => {
          const { name } = stage;
          const heard = plainText(name);
          const kind = series(
            [stage.repeats && labels.repeats, stage.openEnded && labels.openEnded],
            ' ',
          );
          return (
            <li
              key={stage.id}
              id={`${prefix}-${stage.id}`}
              className="rw-stage"
              data-siding={alongside.length > 0 || undefined}
            >
              <div>
                {partner && <span className="rw-hidden">{`${labels.alongside(partner)} `}</span>}
                <p className="rw-stage-name">
                  <span className="rw-number">{number}</span> {inline(name)}
                  {kind && <span className="rw-kind">{kind}</span>}
                </p>
                {stage.summary && <p className="rw-text">{claim(stage.summary, view, stage)}</p>}
                {stage.nested && (
                  <ul role="list" className="rw-nested" aria-label={labels.within(heard)}>
                    {stage.nested.map((inner) => (
                      <li key={inner.id}>
                        {inline(inner.name)}
                        {notes(inner, view, stage, placed)}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              {drawStages(alongside, view, placed, undefined, heard)}
            </li>
          );
        })}
      </ol>
    )
  );
}
