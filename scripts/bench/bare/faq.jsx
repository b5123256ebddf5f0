// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
import { claim, Section, startNotes } from './shared.jsx';

export function Faq({ document }) {
  const { faq } = document;
  const notes = startNotes('faq', document);
  return (
    <Section block={faq} notes={notes} paraphrased>
      <div
        data-rolewise="details"
        data-open={`Open all ${faq.items.length}`}
        data-close={`Close all ${faq.items.length}`}
      >
        {faq.items.map((item) => {
          const place = { id: `faq-${item.id}`, name: item.question };
          return (
            <details key={item.id} className="rw-question">
              <summary>
                <h3>{item.question}</h3>
              </summary>
              <div id={place.id}>
                {item.answer.map((part, index) => (
                  <p key={index}>{claim(part, notes, place)}</p>
                ))}
              </div>
            </details>
          );
        })}
      </div>
    </Section>
  );
}
