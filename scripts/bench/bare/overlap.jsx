// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { list, Section, startNotes } from './shared.jsx';

export function Overlap({ document }) {
  const { overlap } = document;
  const notes = startNotes('overlap', document);
  return (
    <Section block={overlap} notes={notes} paraphrased>
      <div className="rw-columns">{overlap.contexts.map((part) => card(part, notes))}</div>
      <div className="rw-columns">{overlap.effects.map((part) => card(part, notes))}</div>
    </Section>
  );
}

function card(part, notes) {
  const place = { id: `overlap-${part.id}`, name: part.name };
  return (
    <div key={part.id} id={place.id} className="rw-card">
      <h3 className="rw-name">{part.name}</h3>
      {part.kind && (
        <p className="rw-kind" data-kind={part.kind}>
          {part.kind}
        </p>
      )}
      {part.situation && list(part.situation, notes, place)}
      <div className="rw-lines">{list(part.items, notes, place)}</div>
    </div>
  );
}
