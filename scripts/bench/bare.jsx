// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
/**
 * The page by hand: what a developer writes who knows this content and wants nothing but this page. Same words, tables,
 * lists, headings, classes and hidden words as ours, and what the style sheet asks for; none of our helpers, and nothing
 * that this content does not need.
 */
import * as Tabs from '@radix-ui/react-tabs';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const LEGEND = [
  { id: 'responsible', letter: 'R', name: 'Responsible', meaning: 'does the work' },
  {
    id: 'accountable',
    letter: 'A',
    name: 'Accountable',
    meaning: 'answers for the result; one in each row',
  },
  { id: 'consulted', letter: 'C', name: 'Consulted', meaning: 'is asked before, and replies' },
  { id: 'informed', letter: 'I', name: 'Informed', meaning: 'is told after' },
];
// Who answers comes first in a cell.
const WEIGHED = ['accountable', 'responsible', 'consulted', 'informed'];
const WORDS = new Map(LEGEND.map((kind) => [kind.id, kind.name]));

/** @type {Record<string, string>} */
const ANSWERS = { yes: 'Yes', partial: 'Partly', no: 'No' };

export function Page({ document }) {
  return (
    <main>
      <Compare document={document} />
      <Lifecycles document={document} />
      <Raci document={document} />
      <Responsibilities document={document} />
    </main>
  );
}

export function TabbedPage({ document }) {
  return (
    <Tabs.Root className="rw rw-tabs" defaultValue="comparison">
      <Tabs.List className="rw-tab-list" aria-label="Parts of the comparison">
        <Tabs.Trigger className="rw-tab" value="comparison">
          Compare
        </Tabs.Trigger>
        <Tabs.Trigger className="rw-tab" value="lifecycles">
          Life cycles
        </Tabs.Trigger>
        <Tabs.Trigger className="rw-tab" value="raci">
          Who does what
        </Tabs.Trigger>
        <Tabs.Trigger className="rw-tab" value="responsibilities">
          Responsibilities
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className="rw-panel" value="comparison" forceMount>
        <Compare document={document} />
      </Tabs.Content>
      <Tabs.Content className="rw-panel" value="lifecycles" forceMount>
        <Lifecycles document={document} />
      </Tabs.Content>
      <Tabs.Content className="rw-panel" value="raci" forceMount>
        <Raci document={document} />
      </Tabs.Content>
      <Tabs.Content className="rw-panel" value="responsibilities" forceMount>
        <Responsibilities document={document} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

export function Compare({ document }) {
  const { roles, comparison } = document;
  const notes = startNotes('comparison', document);
  return (
    <section className="rw rw-comparison" aria-labelledby="comparison-title">
      <h2 className="rw-title" id="comparison-title">
        {comparison.title}
      </h2>
      {comparison.lead && <p className="rw-lead">{inline(comparison.lead)}</p>}
      <table role="table" className="rw-grid" aria-labelledby="comparison-title">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="rw-hidden">Aspect</span>
            </th>
            {roles.map((role, index) => (
              <th
                key={role.id}
                id={`comparison-${role.id}`}
                role="columnheader"
                scope="col"
                data-role={index + 1}
              >
                <span className="rw-name">{role.name}</span>
                {role.summary && (
                  <span className="rw-sum">
                    {inline(role.summary.text)}
                    {cite(role.summary, notes, { id: `comparison-${role.id}`, name: role.name })}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {comparison.groups.map((group) => {
          const differing = group.aspects.filter((aspect) => !aspect.shared).length;
          const total = group.aspects.length;
          return (
            <tbody key={group.id} role="rowgroup">
              <tr role="row" className="rw-group">
                <th role="rowheader" scope="rowgroup" colSpan={roles.length + 1}>
                  {group.name}
                  <span className="rw-count">
                    {' '}
                    {differing < total ? `${differing} of ${total} differ` : `all ${total} differ`}
                  </span>
                </th>
              </tr>
              {group.aspects.map((aspect) => {
                const place = { id: `comparison-${aspect.id}`, name: aspect.name };
                return (
                  <tr key={aspect.id} role="row" id={place.id}>
                    <th role="rowheader" scope="row">
                      {aspect.name}
                    </th>
                    {aspect.shared ? (
                      <td role="cell" colSpan={roles.length}>
                        {roles.map((role, index) => (
                          <span key={role.id} className="rw-key" data-role={index + 1} />
                        ))}
                        <strong> {roles.length > 2 ? 'All:' : 'Both:'} </strong>
                        {answer(aspect.shared, notes, place)}
                      </td>
                    ) : (
                      roles.map((role, index) => (
                        <td key={role.id} role="cell" data-role={index + 1}>
                          <span className="rw-who" aria-hidden="true">
                            {role.name}
                          </span>
                          {answer(aspect.cells[role.id], notes, place)}
                        </td>
                      ))
                    )}
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
      {citedSources(notes, document, true)}
    </section>
  );
}

function answer(cell, notes, place) {
  if (cell.list) {
    return (
      <ul className="rw-list">
        {cell.list.map((item, index) => (
          <li key={index}>
            {inline(item.text)}
            {cite(item, notes, place)}
          </li>
        ))}
      </ul>
    );
  }
  if (cell.answer) {
    return (
      <>
        <span className="rw-answer" data-answer={cell.answer} aria-hidden="true" />
        <strong>{ANSWERS[cell.answer]}</strong>
        {cell.text && ', '}
        {cell.text && inline(cell.text)}
        {cite(cell, notes, place)}
      </>
    );
  }
  if (cell.disagree) {
    return (
      <>
        <span className="rw-disagree">Sources disagree</span>
        <ul className="rw-fork">
          {cell.disagree.map((claim, index) => (
            <li key={index}>
              {inline(claim.text)}{' '}
              <span className="rw-says">
                {claim.sources.map(({ source }) => notes.publishers.get(source)).join(', ')}
                {cite(claim, notes, place)}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      {inline(cell.text)}
      {cite(cell, notes, place)}
    </>
  );
}

export function Lifecycles({ document }) {
  const { lifecycles } = document;
  const notes = startNotes('lifecycles', document);
  return (
    <section className="rw rw-lifecycles" aria-labelledby="lifecycles-title">
      <h2 className="rw-title" id="lifecycles-title">
        {lifecycles.title}
      </h2>
      <p className="rw-lead">{inline(lifecycles.lead)}</p>
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
                <div className="rw-loop" data-stages={turn}>
                  <ol role="list">{main.slice(0, turn).map((one) => stage(one, stages, notes))}</ol>
                  <p className="rw-return">
                    {inline(returns.text)}
                    {cite(returns, notes, place)}
                    <span className="rw-hidden">
                      {' '}
                      Leads back to {stages.find((one) => one.id === returns.to).name}.
                    </span>
                  </p>
                </div>
              )}
              <ol
                role="list"
                className="rw-line"
                start={stages.indexOf(line[0]) + 1}
                data-stages={line.length}
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
      {citedSources(notes, document, false)}
    </section>
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
          {one.summary.basis === 'derived' && <span className="rw-basis"> derived</span>}
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

export function Raci({ document }) {
  const { raci, roles } = document;
  const notes = startNotes('raci', document);
  const activities = raci.groups.flatMap((group) => group.activities);
  const columns = raci.parties.map((party) => {
    const role = roles.findIndex((one) => one.id === party.role);
    const id = party.role ?? party.id;
    return {
      id,
      name: party.name ?? roles[role].name,
      role: role < 0 ? undefined : role + 1,
      wide: activities.some((activity) => activity.assignments[id]?.length > 1) || undefined,
    };
  });
  return (
    <section className="rw rw-raci" aria-labelledby="raci-title">
      <h2 className="rw-title" id="raci-title">
        {raci.title}
      </h2>
      <p className="rw-lead">{inline(raci.lead)}</p>
      <ul role="list" className="rw-legend" aria-label="RACI: letters and what they mean">
        {LEGEND.map((kind) => (
          <li key={kind.id}>
            {figure(kind.id)}
            <span className="rw-hidden">{kind.letter}: </span>
            <strong>{kind.name}</strong>
            <span className="rw-meaning"> {kind.meaning}</span>
          </li>
        ))}
      </ul>
      <table role="table" className="rw-grid" data-notation="letter" aria-labelledby="raci-title">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="rw-hidden">Activity</span>
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                data-role={column.role}
                data-wide={column.wide}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        {raci.groups.map((group) => (
          <tbody key={group.id} role="rowgroup">
            <tr role="row" className="rw-group">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                {group.name}
              </th>
            </tr>
            {group.activities.map((activity) => (
              <tr key={activity.id} role="row" id={`raci-${activity.id}`}>
                <th role="rowheader" scope="row">
                  {activity.name}
                  {cite(activity, notes, { id: `raci-${activity.id}`, name: activity.name })}
                </th>
                {columns.map((column) => {
                  const given = activity.assignments[column.id] ?? [];
                  const kinds = WEIGHED.filter((kind) => given.includes(kind));
                  return (
                    <td key={column.id} role="cell" data-role={column.role} data-wide={column.wide}>
                      {kinds.map((kind) => figure(kind))}
                      <span className="rw-hidden">
                        {kinds.map((kind) => WORDS.get(kind)).join(', ') || 'no part'}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="rw-remark" id="raci-note">
        <strong>Derived. </strong>
        {inline(raci.note.text)}
        {cite(raci.note, notes, { id: 'raci-note', name: 'Derived.' })}
      </p>
      {citedSources(notes, document, false)}
    </section>
  );
}

function figure(kind) {
  if (kind === 'responsible') {
    return (
      <svg
        key={kind}
        className="rw-mark"
        data-shape="square"
        viewBox="-140 -140 280 280"
        aria-hidden="true"
      >
        <path d="M-107-107H107V107H-107z" />
        <text y="52">R</text>
      </svg>
    );
  }
  if (kind === 'accountable') {
    return (
      <svg
        key={kind}
        className="rw-mark"
        data-shape="seal"
        viewBox="-140 -140 280 280"
        aria-hidden="true"
      >
        <circle r="130" />
        <path d="M0-94a94 94 0 1 0 1 0z" />
        <text y="52">A</text>
      </svg>
    );
  }
  if (kind === 'consulted') {
    return (
      <svg
        key={kind}
        className="rw-mark"
        data-shape="hexagon"
        viewBox="-140 -140 280 280"
        aria-hidden="true"
      >
        <path d="M-125 0-63-108H63L125 0 63 108H-63z" />
        <text y="52">C</text>
      </svg>
    );
  }
  return (
    <svg
      key={kind}
      className="rw-mark"
      data-shape="tag"
      viewBox="-140 -140 280 280"
      aria-hidden="true"
    >
      <path d="M-100-95H35L110 0 35 95H-100z" />
      <text y="52">I</text>
    </svg>
  );
}

export function Responsibilities({ document }) {
  const { responsibilities, roles } = document;
  const notes = startNotes('responsibilities', document);
  return (
    <section className="rw rw-responsibilities" aria-labelledby="responsibilities-title">
      <h2 className="rw-title" id="responsibilities-title">
        {responsibilities.title}
      </h2>
      {responsibilities.lead && <p className="rw-lead">{inline(responsibilities.lead)}</p>}
      <div className="rw-columns">
        {roles.map((role, index) => {
          const own = responsibilities.roles[role.id];
          const place = { id: `responsibilities-${role.id}`, name: role.name };
          return (
            <div key={role.id} id={place.id} className="rw-card" data-role={index + 1}>
              <h3 className="rw-name">{role.name}</h3>
              <p className="rw-sum">
                {inline(own.summary.text)}
                {cite(own.summary, notes, place)}
              </p>
              {own.groups.map((group) => {
                const id = `responsibilities-${role.id}-${group.id}`;
                return (
                  <div key={group.id} id={id} className="rw-duty">
                    <h4>{group.name}</h4>
                    <ul role="list">
                      {group.items.map((item, line) => (
                        <li key={line}>
                          {inline(item.text)}
                          {cite(item, notes, { id, name: group.name })}
                        </li>
                      ))}
                    </ul>
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      {citedSources(notes, document, true)}
    </section>
  );
}

function inline(text) {
  if (typeof text === 'string') return text;
  return text.map((run, index) =>
    typeof run === 'string' ? run : <strong key={index}>{run.strong}</strong>,
  );
}

function startNotes(view, document) {
  return {
    view,
    numbers: new Map(document.sources.map((source, index) => [source.id, index + 1])),
    publishers: new Map(document.sources.map((source) => [source.id, source.publisher])),
    cited: new Map(),
  };
}

function cite({ sources }, notes, place) {
  if (!sources) return null;
  return (
    <sup className="rw-note">
      {sources.flatMap(({ source }, index) => {
        if (!notes.cited.has(source)) notes.cited.set(source, place);
        const number = notes.numbers.get(source);
        return [
          index > 0 && ', ',
          <a key={source} href={`#${notes.view}-${source}`} aria-label={`Source ${number}`}>
            {number}
          </a>,
        ];
      })}
    </sup>
  );
}

function citedSources(notes, document, paraphrased) {
  return (
    <footer className="rw-sources" aria-label="Sources" role="group">
      {paraphrased && <p>Every statement puts its source in other words.</p>}
      <ol>
        {document.sources.map((source, index) => {
          const place = notes.cited.get(source.id);
          if (!place) return null;
          const published = source.published && longDate.format(new Date(source.published));
          const details = [source.author, source.publisher, source.note, published];
          return (
            <li key={source.id} id={`${notes.view}-${source.id}`} value={index + 1}>
              <cite>{source.title}</cite>
              {`. ${details.filter(Boolean).join(', ')}. `}
              <a href={`#${place.id}`} aria-label={`Back to ${place.name}`}>
                ↑ {place.name}
              </a>
            </li>
          );
        })}
      </ol>
    </footer>
  );
}
