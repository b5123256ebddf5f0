// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, inline, Section, startNotes } from './shared.jsx';

export const LEGEND = [
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
    <Section block={raci} notes={notes}>
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
    </Section>
  );
}

export function figure(kind) {
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
