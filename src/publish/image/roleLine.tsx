import type { ReactElement } from 'react';

const THICK = 10;

/** The line of a role: solid, double, dashed, dotted, thin. Roles beyond have the thin one. */
export function roleLine(
  index: number,
  x: number,
  y: number,
  width: number,
  fill: string,
): ReactElement {
  const middle = y + THICK / 2;
  const along = `M${x} ${middle}h${width}`;
  switch (index) {
    case 0:
      return <path d={`M${x} ${y}h${width}v${THICK}h${-width}z`} fill={fill} />;
    case 1:
      return (
        <path
          d={`M${x} ${y}h${width}v4h${-width}zM${x} ${y + 8}h${width}v4h${-width}z`}
          fill={fill}
        />
      );
    case 2:
      return <path d={along} stroke={fill} stroke-width={THICK} stroke-dasharray="24 12" />;
    case 3:
      return (
        <path
          d={`M${x + THICK / 2} ${middle}h${width - THICK}`}
          stroke={fill}
          stroke-width={THICK}
          stroke-linecap="round"
          stroke-dasharray="0 18"
        />
      );
    default:
      return <path d={along} stroke={fill} stroke-width={4} />;
  }
}
