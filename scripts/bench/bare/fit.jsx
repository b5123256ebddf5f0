// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, Section, startNotes } from './shared.jsx';

const SCALE = ['No', 'Partly', 'Yes'];

export function Fit({ document }) {
  const { fit, roles } = document;
  const notes = startNotes('fit', document);
  const result = { id: 'fit-result', name: fit.title };
  return (
    <Section block={fit} notes={notes}>
      <form
        method="dialog"
        data-rolewise="fit"
        data-roles={roles.map(({ id }) => id).join(' ')}
        data-top="2"
      >
        <p className="rw-scale-head" aria-hidden="true">
          {SCALE.map((answer) => (
            <span key={answer}>{answer}</span>
          ))}
        </p>
        <ol role="list">
          {fit.statements.map((statement, index) => {
            const place = { id: `fit-${statement.id}`, name: `Statement ${index + 1}` };
            return (
              <li key={statement.id} id={place.id}>
                <fieldset
                  data-statement={statement.id}
                  data-speaks-for={JSON.stringify(statement.speaksFor)}
                >
                  <legend>{claim(statement, notes, place)}</legend>
                  {SCALE.map((answer, points) => (
                    <label key={answer}>
                      <input type="radio" name={place.id} value={points} />
                      <span>{answer}</span>
                    </label>
                  ))}
                </fieldset>
              </li>
            );
          })}
        </ol>
        <div id="fit-result">
          <div
            role="status"
            aria-atomic="false"
            data-lean="You lean towards {role}"
            data-both="both"
            data-none="Nothing you answered speaks for a role"
            data-points="{role}: {points} of {most} points."
            data-equal="Neither is ahead."
            data-close="It is close."
            data-clear="A clear lean, and no verdict."
            data-strong="A strong lean, and no verdict."
            data-left="Without an answer: {left} of {total}."
            data-spoke="What spoke for {role}"
          />
          <div className="rw-fit-key">
            <p className="rw-text">
              To work it out by hand, add up what you answered for each role. The most points show
              the role that fits you. What answers count: No 0, Partly 1, Yes 2.
            </p>
            <div className="rw-columns">
              {roles.map((role, index) => (
                <div key={role.id} id={`fit-${role.id}`} className="rw-card" data-role={index + 1}>
                  <h3 className="rw-name">{role.name}</h3>
                  <p>Statements that speak for it: {numbersFor(role, fit.statements)}</p>
                  <p className="rw-said">{claim(fit.results[role.id], notes, result)}</p>
                </div>
              ))}
            </div>
            <p>
              Equally many points: <span className="rw-said">{claim(fit.both, notes, result)}</span>
            </p>
          </div>
        </div>
        <button type="reset" className="rw-button">
          Answer again
        </button>
        <p className="rw-remark">{claim(fit.note, notes, result)}</p>
      </form>
    </Section>
  );
}

function numbersFor(role, statements) {
  return statements
    .flatMap(({ speaksFor }, index) => (speaksFor[role.id] ? index + 1 : []))
    .join(', ');
}
