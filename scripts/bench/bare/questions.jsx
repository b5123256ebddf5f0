// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { list, Section, startNotes } from './shared.jsx';

export function Questions({ document }) {
  const { questions, roles } = document;
  const notes = startNotes('questions', document);
  return (
    <Section block={questions} notes={notes} paraphrased>
      <div className="rw-columns">
        {roles.map((role, index) => {
          const place = { id: `questions-${role.id}`, name: role.name };
          return (
            <div key={role.id} id={place.id} className="rw-card" data-role={index + 1}>
              <h3 className="rw-name">{role.name}</h3>
              <div className="rw-lines">{list(questions.roles[role.id], notes, place)}</div>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
