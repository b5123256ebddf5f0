// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, list, Section, startNotes } from './shared.jsx';

export function Scenarios({ document }) {
  const { scenarios, roles } = document;
  const notes = startNotes('scenarios', document);
  return (
    <Section block={scenarios} notes={notes}>
      {scenarios.items.map((scenario) => {
        const place = { id: `scenarios-${scenario.id}`, name: scenario.name };
        return (
          <div key={scenario.id} id={place.id} className="rw-scenario">
            <h3 className="rw-name">{scenario.name}</h3>
            {scenario.situation && list(scenario.situation, notes, place)}
            {scenario.roles && (
              <div className="rw-columns">
                {roles.map((role, index) => (
                  <div
                    key={role.id}
                    id={`${place.id}-${role.id}`}
                    className="rw-card"
                    data-role={index + 1}
                  >
                    <h4 className="rw-name">{role.name}</h4>
                    <div className="rw-lines">{list(scenario.roles[role.id], notes, place)}</div>
                  </div>
                ))}
              </div>
            )}
            {scenario.shared && (
              <div className="rw-duty">
                <h4>Together</h4>
                {list(scenario.shared, notes, place)}
              </div>
            )}
            {scenario.steps && (
              <ol role="list" className="rw-lines">
                {scenario.steps.map((step, index) => walk(step, index, scenario, roles, notes))}
              </ol>
            )}
          </div>
        );
      })}
    </Section>
  );
}

function walk(step, index, scenario, roles, notes) {
  const role = roles.findIndex(({ id }) => id === step.role);
  const place = { id: `scenarios-${scenario.id}-${step.id}`, name: scenario.name };
  const numberOf = (id) => scenario.steps.findIndex((each) => each.id === id) + 1;
  const chosen = scenario.steps.flatMap(({ id, choices = [] }) =>
    choices.filter(({ to }) => to === step.id).map(({ text }) => ({ from: id, text })),
  );
  return (
    <li key={step.id} id={place.id} data-role={role + 1}>
      <p>
        <span className="rw-number">{index + 1}</span> <span className="rw-key" />
        <strong>{roles[role].name}</strong>
      </p>
      {chosen.map(({ from, text }) => (
        <p key={from} className="rw-kind">
          <a href={`#scenarios-${scenario.id}-${from}`}>From step {numberOf(from)}:</a> {text}
        </p>
      ))}
      <p>{claim(step, notes, place)}</p>
      {step.choices?.map((choice) => (
        <p key={choice.to}>
          <a className="rw-way" href={`#scenarios-${scenario.id}-${choice.to}`} data-to={choice.to}>
            {choice.text} <span className="rw-kind">Go on with step {numberOf(choice.to)}</span>
          </a>
        </p>
      ))}
      {step.ends && <p className="rw-kind">It ends here.</p>}
    </li>
  );
}
