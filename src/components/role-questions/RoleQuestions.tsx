import type { ReactElement } from 'react';
import { list, roleColumns } from '../shared/columns.js';
import type { ViewProps } from '../shared/props.js';
import { drawView } from '../shared/view.js';
import { roleQuestionsLabels } from './labels.js';

export interface RoleQuestionsProps extends ViewProps<'questions'> {}

/**
 * The questions that each role answers. Renders a `<section>` with a column per role and a list in each.
 *
 * Style with the five variables, and `[data-role]` on each column.
 *
 * @example <RoleQuestions comparison={productVsProjectManagement} />
 */
export function RoleQuestions(props: RoleQuestionsProps): ReactElement {
  return drawView('questions', roleQuestionsLabels, props, (block, view) =>
    roleColumns(view, props.comparison.roles, (role) => {
      const questions = block.roles[role.id];
      return questions && <div className="rw-lines">{list(view, role, questions)}</div>;
    }),
  );
}
