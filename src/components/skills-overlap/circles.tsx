import type { ReactNode } from 'react';
import { circleOverlap } from '../../model/views/circleOverlap.js';

// Half the width of the roles' lines, in the figure's own measure: the first is one line, the second two.
const INSETS = [[0.12], [0.06, 0.3]];

/** Two circles with the numbers of what one role has, both have and the other has; nothing where a role has nothing. */
export function circles(first: number, both: number, second: number): ReactNode {
  if (!(first + both && second + both)) return;
  const figure = circleOverlap(first + both, second + both, both);
  const [start, , end] = figure.middles;
  const [left, right] = [2 * start, 2 * (figure.width - end)];
  const widths = [left, figure.width - left - right, right];
  return (
    <svg className="rw-circles" viewBox={`0 0 ${figure.width} ${figure.height}`} aria-hidden="true">
      <path d={figure.lens} />
      {figure.circles.map(({ x, r }, index) =>
        INSETS[index]?.map((inset) => (
          <circle
            key={`${index}-${inset}`}
            cx={x}
            cy={figure.y}
            r={Math.max(0, r - inset)}
            data-role={index + 1}
          />
        )),
      )}
      {[first, both, second].map(
        (count, index) =>
          // A part too small for its number goes without: the list says what is in it.
          count > 0 &&
          (widths[index] ?? 0) > 0.8 + `${count}`.length * 0.8 && (
            <text
              key={index}
              x={figure.middles[index]}
              y={figure.y + 0.5}
              data-role={index === 1 ? undefined : index / 2 + 1}
            >
              {count}
            </text>
          ),
      )}
    </svg>
  );
}
