// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
import { cite, inline, Section, startNotes } from './shared.jsx';

/** @type {Record<string, string>} */
const ANSWERS = { yes: 'Yes', partial: 'Partly', no: 'No' };

export function Compare({ document }) {
  const { roles, comparison } = document;
  const notes = startNotes('comparison', document);
  return (
    <Section block={comparison} notes={notes} paraphrased>
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
                      <>
                        <td role="cell" data-span={roles.length}>
                          {roles.map((role, index) => (
                            <span key={role.id} className="rw-key" data-role={index + 1} />
                          ))}
                          <strong> {roles.length > 2 ? 'All:' : 'Both:'} </strong>
                          {answer(aspect.shared, notes, place)}
                        </td>
                        {roles.slice(1).map((role) => (
                          <td key={role.id} role="cell" className="rw-hidden">
                            {`Same as ${roles[0].name}`}
                          </td>
                        ))}
                      </>
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
    </Section>
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
