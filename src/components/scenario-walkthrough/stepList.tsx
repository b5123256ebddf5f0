import type { ReactElement } from 'react';
import type { Comparison, Scenario } from '../../model/types.js';
import { scenarioSteps } from '../../model/views/scenarioSteps.js';
import { inline } from '../shared/inline.js';
import { claim } from '../shared/statement.js';
import type { View } from '../shared/view.js';
import type { ScenarioWalkthroughLabels } from './labels.js';

/** The steps of a scenario, numbered, each with its ways on. */
export function stepList(
  scenario: Scenario,
  view: View<ScenarioWalkthroughLabels>,
  roles: Comparison['roles'],
): ReactElement {
  const { labels, prefix } = view;
  // Where there is one way only, everybody sees where it ends.
  const branches = scenario.steps?.some(({ choices }) => choices);
  return (
    <ol role="list" className="rw-lines" data-span={roles.length}>
      {scenarioSteps(scenario).map(({ step, number, ways, chosen, ends }) => {
        const role = roles.findIndex(({ id }) => id === step.role);
        const place = { id: `${scenario.id}--${step.id}`, name: scenario.name };
        return (
          <li
            key={step.id}
            id={`${prefix}-${place.id}`}
            data-role={role < 0 ? undefined : role + 1}
          >
            <p>
              <span className="rw-number">{number}</span>{' '}
              {roles[role] && (
                <>
                  <span className="rw-key" />
                  <strong>{inline(roles[role].name)}</strong>
                </>
              )}
            </p>
            {chosen.map(({ text, from, number: at }, way) => (
              <p key={way} className="rw-kind">
                <a href={`#${prefix}-${scenario.id}--${from.id}`}>{labels.chosen(at)}</a>{' '}
                {inline(text)}
              </p>
            ))}
            <p>{claim(step, view, place)}</p>
            {ends && branches ? (
              <p className="rw-kind">{labels.ends}</p>
            ) : (
              ways.map(
                ({ text, to, number: next, below }, way) =>
                  (text || !below) && (
                    <p key={way}>
                      {/* A choice that leads nowhere is still a choice. */}
                      <a
                        className="rw-way"
                        href={to && `#${prefix}-${scenario.id}--${to.id}`}
                        data-to={text && to?.id}
                      >
                        {text && inline(text)}
                        {text && next && ' '}
                        {next && <span className={text && 'rw-kind'}>{labels.goOn(next)}</span>}
                      </a>
                    </p>
                  ),
              )
            )}
          </li>
        );
      })}
    </ol>
  );
}
