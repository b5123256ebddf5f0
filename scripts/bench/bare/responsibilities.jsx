// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, duty, Section, startNotes } from './shared.jsx';

export function Responsibilities({ document }) {
  const { responsibilities, roles } = document;
  const notes = startNotes('responsibilities', document);
  return (
    <Section block={responsibilities} notes={notes} paraphrased>
      <div className="rw-columns">
        {roles.map((role, index) => {
          const own = responsibilities.roles[role.id];
          const place = { id: `responsibilities-${role.id}`, name: role.name };
          return (
            <div key={role.id} id={place.id} className="rw-card" data-role={index + 1}>
              <h3 className="rw-name">{role.name}</h3>
              <p className="rw-sum">{claim(own.summary, notes, place)}</p>
              {own.groups.map(({ id, name, items }) =>
                duty({ id: `${place.id}-${id}`, name }, items, notes),
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
