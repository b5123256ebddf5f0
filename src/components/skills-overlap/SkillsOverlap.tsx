import type { ReactElement } from 'react';
import { inline } from '../shared/inline.js';
import type { ViewProps, WithBlock } from '../shared/props.js';
import { drawSets } from '../shared/sets.js';
import { drawView } from '../shared/view.js';
import { circles } from './circles.js';
import { skillsOverlapLabels } from './labels.js';

export interface SkillsOverlapProps extends ViewProps<'skills'> {}

/**
 * Which skills each role has to itself and which it shares. Two roles are three lists, and two circles in true proportion; three
 * are lists, with circles where these can be in proportion; four and more are a table. Where a role has no skill at all, there are
 * no circles. Renders a `<section>` with a heading and a list for each part; the figure is decoration.
 *
 * Style with the five variables, and `[data-role]` on each list and on each line over it.
 *
 * @example <SkillsOverlap comparison={productVsProjectManagement} />
 */
export function SkillsOverlap(props: SkillsOverlapProps): ReactElement {
  return drawView('skills', skillsOverlapLabels, props, ({ items }, view) =>
    drawSets(
      view,
      props.comparison.roles,
      items,
      ({ name }) => inline(name),
      circles(props.comparison as WithBlock<'skills'>),
    ),
  );
}
