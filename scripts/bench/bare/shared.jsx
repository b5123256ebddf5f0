// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A view with its heading, its sentence and, once its children have cited them, its sources. */
export function Section({ block, notes, paraphrased, children }) {
  const { view } = notes;
  return (
    <section className={`rw rw-${view}`} aria-labelledby={`${view}-title`}>
      <h2 className="rw-title" id={`${view}-title`}>
        {block.title}
      </h2>
      {block.lead && <p className="rw-lead">{inline(block.lead)}</p>}
      {children}
      {notes.cited.size > 0 && (
        <footer className="rw-sources" aria-label="Sources" role="group">
          {paraphrased && <p>Every statement puts its source in other words.</p>}
          <ol>{notes.sources.map((source, index) => cited(source, index + 1, notes))}</ol>
        </footer>
      )}
      {notes.marked && <p className="rw-kind">Derived: worked out by the editors.</p>}
    </section>
  );
}

function cited(source, number, notes) {
  const place = notes.cited.get(source.id);
  if (!place) return null;
  const published = source.published && day.format(new Date(source.published));
  const details = [source.author, source.publisher, source.note, published];
  return (
    <li key={source.id} id={`${notes.view}-${source.id}`} value={number}>
      <cite>{source.title}</cite>
      {`. ${details.filter(Boolean).join(', ')}. `}
      <a href={`#${place.id}`} aria-label={`Back to ${place.name}`}>
        {'↑\u00a0'}
        {place.name}
      </a>
    </li>
  );
}

export function startNotes(view, { sources }) {
  return {
    view,
    sources,
    numbers: new Map(sources.map((source, index) => [source.id, index + 1])),
    publishers: new Map(sources.map((source) => [source.id, source.publisher])),
    cited: new Map(),
  };
}

export function cite({ sources }, notes, place) {
  if (!sources) return null;
  return (
    <sup className="rw-note">
      {sources.flatMap(({ source }, index) => {
        if (!notes.cited.has(source)) notes.cited.set(source, place);
        const number = notes.numbers.get(source);
        return [
          index > 0 && ',\u00a0',
          <a key={source} href={`#${notes.view}-${source}`} aria-label={`Source ${number}`}>
            {number}
          </a>,
        ];
      })}
    </sup>
  );
}

export function inline(text) {
  if (typeof text === 'string') return text;
  return text.map((run, index) =>
    typeof run === 'string' ? run : <strong key={index}>{run.strong}</strong>,
  );
}

export function claim(own, notes, place) {
  return (
    <>
      {inline(own.text)}
      {derived(own, notes)}
      {cite(own, notes, place)}
    </>
  );
}

export function derived({ basis }, notes) {
  if (basis !== 'derived') return null;
  notes.marked = true;
  return <span className="rw-basis"> derived</span>;
}

export function origin(own, notes, place) {
  return (
    <>
      {derived(own, notes)}
      {cite(own, notes, place)}
    </>
  );
}

export function list(items, notes, place) {
  return (
    <ul role="list">
      {items.map((item, index) => (
        <li key={index}>{claim(item, notes, place)}</li>
      ))}
    </ul>
  );
}

export function duty(place, items, notes) {
  return (
    <div key={place.id} id={place.id} className="rw-duty">
      <h4>{place.name}</h4>
      {list(items, notes, place)}
    </div>
  );
}
