// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, Section, startNotes } from './shared.jsx';

/** The projects in the stages of the product's life, and below it a project's own. */
export function LifecycleMap({ document }) {
  const [product, project] = document.lifecycles.cycles;
  const notes = startNotes('map', document);
  const { returns, stages } = product;
  const turn = stages.findIndex((stage) => stage.id === returns.from) + 1;
  const back = stages.find((stage) => stage.id === returns.to);
  const main = project.stages.filter((stage) => !stage.alongside);
  return (
    <Section block={document.lifecycles.map} notes={notes}>
      <div id="map-product" className="rw-cycle" data-kind="continuous" data-role="1">
        {head(product, notes)}
        <p className="rw-hidden">Open-ended: it comes round again.</p>
        <div className="rw-track">
          <div className="rw-loop" data-span={turn}>
            <ol role="list">
              {stages.slice(0, turn).map((stage, index) => holding(stage, index + 1, notes))}
            </ol>
            <p className="rw-return">
              {returns.text}
              {cite(returns, notes, { id: 'map-product', name: product.name })}
              <span className="rw-hidden">. Leads back to {back.name}.</span>
            </p>
          </div>
          <ol role="list" className="rw-line" start={turn + 1} data-span={stages.length - turn}>
            {stages.slice(turn).map((stage, index) => holding(stage, turn + index + 1, notes))}
          </ol>
        </div>
        <p className="rw-kind">The editors placed the examples in their stages (derived).</p>
      </div>
      <div id="map-project" className="rw-cycle rw-whole" data-kind="finite" data-role="2">
        {head(project, notes)}
        <p className="rw-hidden">Finite: it ends with its last stage.</p>
        <ol role="list" className="rw-bar">
          {main.map((stage) => bar(stage, project.stages))}
        </ol>
        <p className="rw-kind">Each of the examples named above is one such life.</p>
      </div>
    </Section>
  );
}

function head({ id, name, summary }, notes) {
  return (
    <div className="rw-cycle-head">
      <h3 className="rw-name">{name}</h3>
      <p className="rw-text">
        {summary.text}
        {cite(summary, notes, { id: `map-${id}`, name })}
      </p>
    </div>
  );
}

function holding(stage, number, notes) {
  const { id, name, nested, openEnded } = stage;
  return (
    <li key={id} id={`map-${id}`} className="rw-stage">
      <div>
        <p className="rw-stage-name">
          <span className="rw-number">{number}</span> {name}
          {openEnded && <span className="rw-kind"> open-ended</span>}
        </p>
        {nested ? (
          <ol role="list" className="rw-lives" aria-label={`Within ${name}:`}>
            {nested.map((inner) => (
              <li key={inner.id} data-role="2" data-kind="finite">
                {inner.name}
                {cite(inner, notes, { id: `map-${id}`, name })}
              </li>
            ))}
          </ol>
        ) : (
          <p className="rw-lives rw-none">none in this stage</p>
        )}
      </div>
    </li>
  );
}

function bar(stage, stages, partner) {
  const beside = stages.filter((other) => other.alongside === stage.id);
  return (
    <li
      key={stage.id}
      id={`map-${stage.id}`}
      className="rw-stage"
      data-siding={beside.length > 0 ? true : undefined}
    >
      <div>
        {partner && <span className="rw-hidden">Alongside {partner}: </span>}
        <p className="rw-stage-name">
          <span className="rw-number">{stages.indexOf(stage) + 1}</span> {stage.name}
        </p>
      </div>
      {beside.length > 0 && (
        <ol role="list" start={stages.indexOf(beside[0]) + 1}>
          {beside.map((other) => bar(other, stages, stage.name))}
        </ol>
      )}
    </li>
  );
}
