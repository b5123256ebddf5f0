// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { figure, LEGEND } from './raci.jsx';
import { cite, claim, Section, startNotes } from './shared.jsx';

const TITLE = { title: 'Who does what, by role' };
const WORDS = { id: 'by-role-words', name: 'Each activity in words' };

export function ByRole({ document }) {
  const { raci, roles } = document;
  const notes = startNotes('by-role', document);
  const parties = raci.parties.map((party) => {
    const role = roles.findIndex(({ id }) => id === party.role);
    return {
      id: party.role ?? party.id,
      name: party.name ?? roles[role].name,
      role: role < 0 ? undefined : role + 1,
    };
  });
  const activities = raci.groups.flatMap((group) =>
    group.activities.map((activity) => ({ ...activity, group: group.name })),
  );
  return (
    <Section block={TITLE} notes={notes}>
      <ul role="list" className="rw-picks" id="by-role-all">
        <li>
          <a href="#by-role-all">All</a>
        </li>
        {parties.map(({ id, name }) => (
          <li key={id}>
            <a href={`#by-role-${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <div className="rw-columns rw-by-role">
        {parties.map((party) => (
          <div key={party.id} id={`by-role-${party.id}`} className="rw-card" data-role={party.role}>
            <h3 className="rw-name">{party.name}</h3>
            {LEGEND.map((kind) => part(kind, party, activities))}
          </div>
        ))}
      </div>
      <div className="rw-card" id={WORDS.id}>
        <h3 className="rw-name">{WORDS.name}</h3>
        <ul role="list">
          <li>{claim(raci.note, notes, WORDS)}</li>
          {activities.map((activity) => (
            <li key={activity.id}>
              <strong>{activity.name}</strong> – {inWords(activity, parties)}
              {cite(activity, notes, WORDS)}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function part({ id, name }, party, activities) {
  const own = activities.filter(({ assignments }) => assignments[party.id]?.includes(id));
  return (
    <div key={id} className="rw-duty">
      <h4>
        {figure(id)} {name}
        <span className="rw-count">
          {own.length || 'none'} of {activities.length}
        </span>
      </h4>
      {own.length > 0 && (
        <ul role="list">
          {own.map((activity) => (
            <li key={activity.id}>
              {activity.name} <span className="rw-kind">– {activity.group}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function inWords({ assignments }, parties) {
  return LEGEND.flatMap(({ id, name }) => {
    const names = parties
      .filter((party) => assignments[party.id]?.includes(id))
      .map((party) => party.name);
    return names.length > 0 ? `${name}: ${names.join(', ')}.` : [];
  }).join(' ');
}
