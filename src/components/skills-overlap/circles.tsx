import type { ReactNode } from 'react';
import { circleOverlap } from '../../model/views/circleOverlap.js';
import { skillSets } from '../../model/views/skillSets.js';
import type { WithBlock } from '../shared/props.js';
import { remember } from '../shared/remember.js';

// Half the width of the roles' lines, in the figure's own measure: the second is two lines, the others are one.
const INSETS = [[0.12], [0.06, 0.3], [0.12]];

const figureOf = /* @__PURE__ */ remember(({ roles, skills }: WithBlock<'skills'>) => {
  if (!roles[1] || roles[3]) return null;
  const numbers = Array.from({ length: 2 ** roles.length }, () => 0);
  for (const { has } of skillSets({ roles }, skills).rows) {
    const index = has.reduce((sum, its, nth) => sum + (its ? 2 ** nth : 0), 0);
    numbers[index] = (numbers[index] ?? 0) + 1;
  }
  const figure = circleOverlap(numbers);
  return figure && { ...figure, numbers };
});

/** Two or three circles with the numbers of what each part holds; nothing where circles cannot show them in proportion. */
export function circles(comparison: WithBlock<'skills'>): ReactNode {
  const figure = figureOf(comparison);
  return (
    figure && (
      <svg
        className="rw-circles"
        viewBox={`0 0 ${figure.width} ${figure.height}`}
        aria-hidden="true"
      >
        {figure.circles.map(({ x, y, r }, index) =>
          INSETS[index]?.map((inset) => (
            <circle
              key={`${index}-${inset}`}
              cx={x}
              cy={y}
              r={Math.max(0, r - inset)}
              data-role={index + 1}
            />
          )),
        )}
        {figure.parts.map(({ x, y, room }, index) => {
          const number = figure.numbers[index] ?? 0;
          return (
            index > 0 &&
            number > 0 &&
            // A part too small for its number goes without: the list says what is in it.
            room > 0.4 + `${number}`.length * 0.4 && (
              <text key={index} x={x} y={y + 0.5} data-role={ALONE[index]}>
                {number}
              </text>
            )
          );
        })}
      </svg>
    )
  );
}

/** By part: the one role that it belongs to. */
const ALONE: readonly (number | undefined)[] = [undefined, 1, 2, undefined, 3];
