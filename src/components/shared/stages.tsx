import type { ReactNode } from 'react';
import type { Labels } from '../../locales/types.js';
import { plainText } from '../../model/text/plainText.js';
import type { Stage } from '../../model/types.js';
import type { TrackStage } from '../../model/views/lifecycleTrack.js';
import { inline } from './inline.js';
import { series } from './series.js';
import type { View } from './view.js';

/** The words that every drawing of life cycles says. */
export type LifecycleLabels = Pick<
  Labels,
  'alongside' | 'openEnded' | 'placed' | 'repeats' | 'returnsTo'
>;

/** What stands below the name of a stage. `heard` is that name as plain text. */
export type StageContent = (stage: Stage, heard: string) => ReactNode;

/** Stages as a list, numbered as in the whole life cycle; stages alongside one are a list of their own within it. */
export function drawStages(
  stages: readonly TrackStage[],
  view: View<LifecycleLabels>,
  content?: StageContent,
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
            labels.comma,
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
                {content?.(stage, heard)}
              </div>
              {drawStages(alongside, view, content, undefined, heard)}
            </li>
          );
        })}
      </ol>
    )
  );
}
