// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, derived, inline, Section, startNotes } from './shared.jsx';

export function Lifecycles({ document }) {
  const { lifecycles } = document;
  const notes = startNotes('lifecycles', document);
  return (
    <Section block={lifecycles} notes={notes}>
      {lifecycles.cycles.map((cycle) => {
        const place = { id: `lifecycles-${cycle.id}`, name: cycle.name };
        const { returns, stages } = cycle;
        // A stage alongside another hangs below it.
        const main = stages.filter((stage) => !stage.alongside);
        const turn = returns ? main.findIndex((stage) => stage.id === returns.from) + 1 : 0;
        const line = main.slice(turn);
        return (
          <div
            key={cycle.id}
            id={place.id}
            className="rw-cycle"
            data-kind={cycle.kind}
            data-role={document.roles.findIndex((role) => role.id === cycle.role) + 1}
          >
            <div className="rw-cycle-head">
              <h3 className="rw-name">{cycle.name}</h3>
              <p className="rw-text">
                {inline(cycle.summary.text)}
                {cite(cycle.summary, notes, place)}
              </p>
            </div>
            <div className="rw-track">
              {returns && (
                <div className="rw-loop" data-span={turn}>
                  <ol role="list">{main.slice(0, turn).map((one) => stage(one, stages, notes))}</ol>
                  <p className="rw-return">
                    {inline(returns.text)}
                    {cite(returns, notes, place)}
                    <span className="rw-hidden">
                      {'. '}
                      Leads back to {stages.find((one) => one.id === returns.to).name}.
                    </span>
                  </p>
                </div>
              )}
              <ol
                role="list"
                className="rw-line"
                start={stages.indexOf(line[0]) + 1}
                data-span={line.length}
              >
                {line.map((one) => stage(one, stages, notes))}
              </ol>
            </div>
            {stages.some((one) => one.nested) && (
              <p className="rw-kind">The editors placed the examples in their stages (derived).</p>
            )}
          </div>
        );
      })}
    </Section>
  );
}

function stage(one, stages, notes, partner) {
  const place = { id: `lifecycles-${one.id}`, name: one.name };
  const alongside = stages.filter((other) => other.alongside === one.id);
  return (
    <li
      key={one.id}
      id={place.id}
      className="rw-stage"
      data-siding={alongside.length > 0 ? true : undefined}
    >
      <div>
        {partner && <span className="rw-hidden">Alongside {partner}: </span>}
        <p className="rw-stage-name">
          <span className="rw-number">{stages.indexOf(one) + 1}</span> {one.name}
          {one.openEnded && <span className="rw-kind"> open-ended</span>}
        </p>
        <p className="rw-text">
          {inline(one.summary.text)}
          {derived(one.summary, notes)}
          {cite(one.summary, notes, place)}
        </p>
        {one.nested && (
          <ul role="list" className="rw-nested" aria-label={`Within ${one.name}:`}>
            {one.nested.map((inner) => (
              <li key={inner.id}>
                {inner.name}
                {cite(inner, notes, place)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {alongside.length > 0 && (
        <ol role="list" start={stages.indexOf(alongside[0]) + 1}>
          {alongside.map((other) => stage(other, stages, notes, one.name))}
        </ol>
      )}
    </li>
  );
}
