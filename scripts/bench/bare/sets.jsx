// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, Section, startNotes } from './shared.jsx';

export function Skills({ document }) {
  const { skills, roles } = document;
  const notes = startNotes('skills', document);
  const parts = partsOf(skills.items, roles);
  return (
    <Section block={skills} notes={notes} paraphrased>
      <div className="rw-sets rw-pair">
        {/* Drawn once for these numbers: five, six and six. */}
        <svg className="rw-circles" viewBox="0 0 13 9.591" aria-hidden="true">
          <circle cx="4.592" cy="4.796" r="4.472" data-role="1" />
          <circle cx="8.204" cy="4.796" r="4.736" data-role="2" />
          <circle cx="8.204" cy="4.796" r="4.496" data-role="2" />
          <text x="1.704" y="5.296" data-role="1">
            {parts[0].items.length}
          </text>
          <text x="6.296" y="5.296">
            {parts[1].items.length}
          </text>
          <text x="11.091" y="5.296" data-role="2">
            {parts[2].items.length}
          </text>
        </svg>
        {parts.map((part) => set(part, notes))}
      </div>
    </Section>
  );
}

export function Tools({ document }) {
  const { tools, roles } = document;
  const notes = startNotes('tools', document);
  return (
    <Section block={tools} notes={notes} paraphrased>
      <div className="rw-sets rw-pair">
        {partsOf(tools.items, roles).map((part) => set(part, notes))}
      </div>
    </Section>
  );
}

function partsOf(items, roles) {
  const [first, second] = roles;
  const own = (role) =>
    items.filter((item) => item.roles.length === 1 && item.roles[0] === role.id);
  return [
    { name: `${first.name}’s own`, numbers: [1], items: own(first) },
    {
      name: 'Shared by both',
      numbers: [1, 2],
      items: items.filter((item) => item.roles.length > 1),
    },
    { name: `${second.name}’s own`, numbers: [2], items: own(second) },
  ];
}

function set({ name, numbers, items }, notes) {
  return (
    <div key={name} className="rw-set" data-role={numbers.length > 1 ? undefined : numbers[0]}>
      {numbers.map((number) => (
        <span key={number} className="rw-key" data-role={number} />
      ))}
      <h3 className="rw-name">{name}</h3>
      {items.length > 0 ? (
        <ul role="list" className="rw-lines">
          {items.map((item) => {
            const place = { id: `${notes.view}-${item.id}`, name: item.name };
            return (
              <li key={item.id} id={place.id}>
                {item.name}
                {item.kind === 'framework' && <span className="rw-kind"> framework</span>}
                {item.text && <span className="rw-text"> {item.text}</span>}
                {cite(item, notes, place)}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="rw-none">none named</p>
      )}
    </div>
  );
}
