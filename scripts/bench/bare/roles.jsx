// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, duty, Section, startNotes } from './shared.jsx';

export function Roles({ document }) {
  const notes = startNotes('roles', document);
  return (
    <Section block={{ title: 'The roles' }} notes={notes} paraphrased>
      <div className="rw-columns">
        {document.roles.map((role, index) => {
          const place = { id: `roles-${role.id}`, name: role.name };
          const { name, definition, examples } = role.manages;
          return (
            <div key={role.id} id={place.id} className="rw-card" data-role={index + 1}>
              <h3 className="rw-name">{role.name}</h3>
              <p className="rw-sum">{claim(role.summary, notes, place)}</p>
              {duty(
                { id: `${place.id}-question`, name: 'Core question' },
                [role.coreQuestion],
                notes,
              )}
              {duty(
                { id: `${place.id}-definition`, name: role.discipline },
                role.definition,
                notes,
              )}
              {duty({ id: `${place.id}-manages`, name }, definition, notes)}
              {duty({ id: `${place.id}-examples`, name: 'For example' }, examples, notes)}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
