import type { ReactElement } from 'react';
import type { Role, Scenario } from '../../model/types.js';
import { list, roleColumns } from '../shared/columns.js';
import { inline } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { drawView, type View } from '../shared/view.js';
import { type ScenarioWalkthroughLabels, scenarioWalkthroughLabels } from './labels.js';
import { stepList } from './stepList.js';

export interface ScenarioWalkthroughProps extends ViewProps<'scenarios'> {}

/**
 * Situations in which the roles meet: what each makes of them, side by side, or step by step; of two roles, where there is
 * room, each step stands in the column of its role. Where a step branches, its choices are links to the steps that follow.
 * Renders a `<section>` with a heading per scenario.
 *
 * Style with the five variables, and `[data-role]` on each column and step.
 *
 * @example <ScenarioWalkthrough comparison={productVsProjectManagement} />
 */
export function ScenarioWalkthrough(props: ScenarioWalkthroughProps): ReactElement {
  return drawView('scenarios', scenarioWalkthroughLabels, props, ({ items }, view) =>
    items.map((scenario) => drawScenario(scenario, view, props.comparison.roles)),
  );
}

function drawScenario(
  scenario: Scenario,
  view: View<ScenarioWalkthroughLabels>,
  everyone: readonly Role[],
): ReactElement {
  const { id, name, situation, roles, shared } = scenario;
  const Name = `h${view.level + 1}` as 'h3';
  const inner = { ...view, level: view.level + 1, prefix: `${view.prefix}-${id}--role-` };
  const Together = `h${view.level + 2}` as 'h4';
  return (
    <div key={id} id={`${view.prefix}-${id}`} className="rw-scenario">
      <Name className="rw-name">{inline(name)}</Name>
      {situation && list(view, scenario, situation)}
      {roles &&
        roleColumns(inner, everyone, (role) => {
          const own = roles[role.id];
          return own && <div className="rw-lines">{list(view, scenario, own)}</div>;
        })}
      {shared && (
        <div className="rw-duty">
          <Together>{view.labels.together}</Together>
          {list(view, scenario, shared)}
        </div>
      )}
      {scenario.steps && stepList(scenario, view, everyone)}
    </div>
  );
}
