// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
import { claim, Section, startNotes } from './shared.jsx';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function Takeaways({ document }) {
  const { takeaways, roles } = document;
  const notes = startNotes('takeaways', document);
  return (
    <Section block={takeaways} notes={notes} paraphrased>
      <ul role="list" className="rw-lines">
        {takeaways.items.map((item, index) => {
          const place = { id: `takeaways-${index + 1}`, name: takeaways.title };
          return (
            <li key={index} id={place.id}>
              {item.roles?.map((id) => (
                <span
                  key={id}
                  className="rw-key"
                  data-role={roles.findIndex((role) => role.id === id) + 1}
                />
              ))}
              {item.roles && (
                <strong>
                  {item.roles.map((id) => roles.find((role) => role.id === id).name).join(', ')}:{' '}
                </strong>
              )}
              {claim(item, notes, place)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function Related({ document }) {
  const { related } = document;
  return (
    <Section block={related} notes={startNotes('related', document)}>
      <ul role="list" className="rw-lines">
        {related.items.map(({ id, title, author, note, published }) => (
          <li key={id} id={`related-${id}`}>
            <cite>{title}</cite>
            {`. ${author}, ${note}, ${month.format(new Date(published))}. `}
          </li>
        ))}
      </ul>
    </Section>
  );
}
