import type { ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { LifecycleTrack } from '../../model/views/lifecycleTrack.js';
import { inline } from './inline.js';
import type { Place } from './notes.js';
import { drawStages, type LifecycleLabels, type StageContent } from './stages.js';
import { claim } from './statement.js';
import type { View } from './view.js';

/**
 * A life cycle under its name, in the line and colour of its role. `figure` makes its drawing; `place` is where that says
 * that its statements stand.
 */
export function drawLifecycle(
  { lifecycle, role, placed }: LifecycleTrack,
  view: View<LifecycleLabels>,
  figure: (place: Place) => ReactNode,
  title?: unknown,
  kind = '',
): ReactNode {
  const { id, name, summary } = lifecycle;
  const place = { id: `-cycle-${id}`, name };
  const Name = `h${view.level + 1}` as 'h3';
  return (
    <div
      key={id}
      id={`${view.prefix}-${place.id}`}
      className={`rw-cycle${kind}`}
      data-kind={lifecycle.kind}
      data-role={role}
    >
      <div className="rw-cycle-head">
        {/* One life cycle alone has its name above it already. */}
        {name !== title && <Name className="rw-name">{inline(name)}</Name>}
        {summary && <p className="rw-text">{claim(summary, view, place)}</p>}
      </div>
      {figure(place)}
      {placed && <p className="rw-kind">{view.labels.placed}</p>}
    </div>
  );
}

/** A life cycle as a line: what comes round again, and what goes straight on. */
export function drawTrack(
  { lifecycle: { returns }, loop, line, returnsTo }: LifecycleTrack,
  view: View<LifecycleLabels>,
  place: Place,
  content?: StageContent,
): ReactNode {
  return (
    <div className="rw-track">
      {returnsTo && (
        <div className="rw-loop" data-span={loop.length}>
          {drawStages(loop, view, content)}
          <p className="rw-return">
            {returns && claim(returns, view, place)}
            <span className="rw-hidden">{`${returns ? '. ' : ''}${view.labels.returnsTo(plainText(returnsTo.name))}`}</span>
          </p>
        </div>
      )}
      {drawStages(line, view, content, { className: 'rw-line', 'data-span': line.length })}
    </div>
  );
}
