// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, origin, Section, startNotes } from './shared.jsx';

export function Handoffs({ document }) {
  const { handoffs, roles } = document;
  const { parties, steps, returns } = handoffs;
  const notes = startNotes('handoffs', document);
  const lanes = parties.map((party) => {
    const role = roles.findIndex(({ id }) => id === party.role);
    return {
      id: party.role ?? party.id,
      name: party.name ?? roles[role].name,
      role: role < 0 ? undefined : role + 1,
    };
  });
  const laneOf = (party) => lanes.findIndex(({ id }) => id === party);
  return (
    <Section block={handoffs} notes={notes}>
      <div className="rw-flow" data-lane={lanes.length} data-flat>
        <ul className="rw-lanes" aria-hidden="true">
          {lanes.map((lane) => (
            <li key={lane.id} data-role={lane.role}>
              {lane.name}
            </li>
          ))}
        </ul>
        <ol role="list">
          {steps.map((step, index) => {
            const place = { id: `handoffs-${step.id}`, name: step.name };
            const lane = laneOf(step.party);
            return (
              <li
                key={step.id}
                id={place.id}
                data-role={lanes[lane].role}
                data-lane={lane + 1}
                data-again={step.id === returns.to ? true : undefined}
              >
                <div className="rw-step">
                  <p>
                    <strong>
                      {index + 1} <span>{lanes[lane].name}</span>
                    </strong>{' '}
                    <span>
                      {step.name}
                      {origin(step, notes, place)}
                    </span>
                  </p>
                </div>
                {step.hands && hands(step.hands, lane, laneOf(step.hands.to), lanes, notes, place)}
                {index === steps.length - 1 && (
                  <p className="rw-return" data-span={steps.length}>
                    {claim(returns, notes, place)}
                    {'. '}
                    <a href={`#handoffs-${returns.to}`}>Then it starts over at 1</a>
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </Section>
  );
}

function hands(own, from, to, lanes, notes, place) {
  return (
    <div className="rw-hand" data-lane={to + 1} data-up={to < from ? true : undefined}>
      <p className="rw-says">
        hands {own.what} to {lanes[to].name}
        {origin(own, notes, place)}
      </p>
    </div>
  );
}
