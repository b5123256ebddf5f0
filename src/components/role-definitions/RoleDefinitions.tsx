import type { ReactElement } from 'react';
import type { Role, Statement } from '../../model/types.js';
import { lines, roleColumns } from '../shared/columns.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView, type View } from '../shared/view.js';
import { type RoleDefinitionsLabels, roleDefinitionsLabels } from './labels.js';

export interface RoleDefinitionsProps extends ViewProps<'roles'> {}

/**
 * What each role and its discipline are, the question that it answers, what it manages, and examples of that. Renders a `<section>` with a
 * column per role, a heading per role and per part, and a list of statements under each.
 *
 * Style with the five variables, and `[data-role]` on each column.
 *
 * @example <RoleDefinitions comparison={productVsProjectManagement} />
 */
export function RoleDefinitions(props: RoleDefinitionsProps): ReactElement {
  return drawView('roles', roleDefinitionsLabels, props, (roles, view) =>
    roleColumns(view, roles, (role) => (
      <>
        {role.summary && <p className="rw-sum">{claim(role.summary, view, role)}</p>}
        {partsOf(role, view).map(
          ([id, name, items]) =>
            items && lines(view, { id: `${role.id}--${id}`, name }, [items].flat()),
        )}
      </>
    )),
  );
}

type Part = readonly [
  id: string,
  name: Role['name'],
  items: Statement | readonly Statement[] | undefined,
];

function partsOf(
  { coreQuestion, discipline, definition, manages }: Role,
  { labels }: View<RoleDefinitionsLabels>,
): readonly Part[] {
  return [
    ['question', labels.coreQuestion, coreQuestion],
    ['definition', discipline ?? labels.definition, definition ?? (discipline ? [] : undefined)],
    ['manages', manages?.name ?? '', manages && (manages.definition ?? [])],
    ['examples', labels.examples, manages?.examples],
  ];
}
