import type { ReactElement } from 'react';
import { handoffLanes } from '../../model/views/handoffLanes.js';
import { inline } from '../shared/inline.js';
import { notes } from '../shared/notes.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { collaborationFlowLabels } from './labels.js';
import { drawStep, numberOf } from './step.js';

export interface CollaborationFlowProps extends ViewProps<'handoffs'> {}

// More steps or lanes than this are easier to follow from top to bottom, however wide the page is.
const WIDEST = 6;

/**
 * How work goes from hand to hand: one thread through the lanes of those who take part. Up to six steps and six lanes lie
 * flat in a wide container; more, and any in a narrow one, stand upright. Renders a `<section>` with an ordered list; each
 * step says who acts, what is done and what is handed to whom. The drawing is decoration.
 *
 * Style with the five variables, and `[data-role]` on each lane and step.
 *
 * @example <CollaborationFlow comparison={productVsProjectManagement} />
 */
export function CollaborationFlow(props: CollaborationFlowProps): ReactElement {
  return drawView('handoffs', collaborationFlowLabels, props, (handoffs, view) => {
    const { returns } = handoffs;
    const { lanes, steps, returnsTo } = handoffLanes({ roles: props.comparison.roles, handoffs });
    const last = steps.at(-1);
    if (!last) return;
    const place = last.step;
    return (
      <div
        className="rw-flow"
        data-lane={numberOf(lanes.length - 1)}
        data-flat={(lanes.length <= WIDEST && steps.length <= WIDEST) || undefined}
      >
        {/* Each step names its own, so that assistive technology hears who acts where it matters. */}
        <ul className="rw-lanes" aria-hidden="true">
          {lanes.map(({ id, name, role }) => (
            <li key={id} data-role={role}>
              {inline(name)}
            </li>
          ))}
        </ul>
        <ol role="list">
          {steps.map((placed) =>
            drawStep(
              placed,
              lanes,
              view,
              placed === returnsTo,
              returns && placed === last && (
                <p
                  className="rw-return"
                  data-span={returnsTo && last.number - returnsTo.number + 1}
                >
                  {returns.text && claim({ ...returns, text: returns.text }, view, place)}
                  {returns.text && returnsTo ? '. ' : ' '}
                  {returnsTo && (
                    <a href={`#${view.prefix}-${returnsTo.step.id}`}>
                      {view.labels.startsOver(returnsTo.number)}
                    </a>
                  )}
                  {!returns.text && notes(returns, view, place)}
                </p>
              ),
            ),
          )}
        </ol>
      </div>
    );
  });
}
