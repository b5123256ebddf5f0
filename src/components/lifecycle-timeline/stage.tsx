import type { ReactElement, ReactNode } from 'react';
import type { TrackStage } from '../../model/views/lifecycleTrack.js';
import { notesOf } from '../shared/notes.js';
import { claim } from '../shared/statement.js';
import type { View } from '../shared/view.js';
import type { LifecycleTimelineLabels } from './labels.js';

/** A stage as an item of its list; stages alongside it are a list of their own within it, numbered on. `placed`: what is nested says its basis elsewhere. */
export function drawStage(
  { stage, number, alongside }: TrackStage,
  view: View<LifecycleTimelineLabels>,
  placed: boolean,
  partner?: string,
): ReactElement {
  const { notes, labels, prefix } = view;
  const place = { id: `${prefix}-${stage.id}`, name: stage.name };
  const kind = [stage.repeats && labels.repeats, stage.openEnded && labels.openEnded].filter(
    Boolean,
  );
  return (
    <li
      key={stage.id}
      id={place.id}
      className="rw-stage"
      data-siding={alongside.length > 0 || undefined}
    >
      <div>
        {partner && <span className="rw-hidden">{labels.alongside(partner)} </span>}
        <p className="rw-stage-name">
          <span className="rw-number">{number}</span> {stage.name}
          {kind.length > 0 && <span className="rw-kind"> {kind.join(', ')}</span>}
        </p>
        {stage.summary && <p className="rw-text">{claim(stage.summary, notes, place)}</p>}
        {stage.nested && drawNested(stage, view, placed)}
      </div>
      {alongside.length > 0 && (
        <ol role="list" start={alongside[0]?.number}>
          {alongside.map((entry) => drawStage(entry, view, placed, stage.name))}
        </ol>
      )}
    </li>
  );
}

function drawNested(
  { id, name, nested = [] }: TrackStage['stage'],
  { notes, labels, prefix }: View<LifecycleTimelineLabels>,
  placed: boolean,
): ReactNode {
  const place = { id: `${prefix}-${id}`, name };
  return (
    <ul role="list" className="rw-nested" aria-label={labels.within(name)}>
      {nested.map((entry) => (
        <li key={entry.id}>
          {entry.name}
          {notesOf(
            { sources: entry.sources, basis: placed ? undefined : entry.basis },
            notes,
            place,
          )}
        </li>
      ))}
    </ul>
  );
}
