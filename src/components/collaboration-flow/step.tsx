import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { HandoffLane, LaneStep } from '../../model/views/handoffLanes.js';
import { inline } from '../shared/inline.js';
import { notes } from '../shared/notes.js';
import type { View } from '../shared/view.js';
import type { CollaborationFlowLabels } from './labels.js';

/** The number of a lane, from 1. The style sheet knows seven; lanes beyond share the last rail and keep their names. */
export function numberOf(lane: number): number {
  return Math.min(lane + 1, 7);
}

/** A step in its lane: who does what, and what is handed to whom; at the end of the flow, how it `returns`. */
export function drawStep(
  { step, number, lane, handsTo, leadsTo, followed, beside }: LaneStep,
  lanes: readonly HandoffLane[],
  view: View<CollaborationFlowLabels>,
  again: boolean,
  returns: ReactNode,
): ReactElement {
  const { name, hands } = step;
  const nameOf = (index: number): HandoffLane['name'] => lanes[index]?.name ?? '';
  const words = hands && (
    <p className="rw-says">
      {view.labels.hands(plainText(hands.what), plainText(nameOf(handsTo ?? lane)))}
      {notes(hands, view, step)}
    </p>
  );
  return (
    <li
      key={step.id}
      id={`${view.prefix}-${step.id}`}
      data-role={lanes[lane]?.role}
      data-lane={numberOf(lane)}
      data-again={again || undefined}
    >
      <div className="rw-step">
        <p>
          <strong>
            {number} <span>{inline(nameOf(lane))}</span>
          </strong>{' '}
          <span>
            {inline(name)}
            {notes(step, view, step)}
          </span>
        </p>
        {step.text && <p className="rw-text">{inline(step.text)}</p>}
        {!beside && words}
      </div>
      {leadsTo !== undefined && (
        <div
          className="rw-hand"
          data-lane={numberOf(leadsTo)}
          data-up={leadsTo < lane || undefined}
          data-aside={!followed || undefined}
        >
          {beside && words}
        </div>
      )}
      {returns}
    </li>
  );
}
