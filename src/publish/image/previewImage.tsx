import type { ReactElement } from 'react';
import { isRightToLeft } from '../../components/shared/direction.js';
import type { Comparison } from '../../model/types.js';
import { plainTextOf } from '../plainTextOf.js';
import { writeHtml } from '../writeHtml.js';
import { previewText } from './previewText.js';
import { roleLine } from './roleLine.js';
import { shownRoles } from './shownRoles.js';
import { wrap } from './wrap.js';

/** How large the preview image is: what the places where people share links ask for. */
export const IMAGE = { file: 'preview.png', width: 1200, height: 630 } as const;

const EDGE = 80;
const ROOM = IMAGE.width - 2 * EDGE;
const GAP = 48;
const INK = '#1a1f24';
const SOFT = '#53575b';
const FONT = 'Rolewise Sans, Source Sans 3, sans-serif';
const ROLES = ['#14598b', '#9d451f', '#296948', '#803764', '#645826'];

/**
 * The picture that others show where somebody shares a page, as SVG: the title, and the first eight roles, each under
 * its line. Its alternative text is `previewText`.
 */
export function previewImage(comparison: Comparison): string {
  const { width, height } = IMAGE;
  return writeHtml(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} font-family={FONT}>
      <title>{previewText(comparison)}</title>
      <path d={`M0 0H${width}V${height}H0z`} fill="#fff" />
      {title(comparison)}
      {roles(comparison)}
    </svg>,
  );
}

function title({ id, lang, title: words }: Comparison): ReactElement {
  const text = plainTextOf(words) ?? id;
  const size = [76, 64, 54].find((tried) => wrap(text, ROOM / tried, 4).length <= 3) ?? 46;
  const lines = wrap(text, ROOM / size, size === 46 ? 4 : 3);
  return lineText(lines, {
    x: EDGE,
    y: EDGE + size * 0.8,
    size,
    width: ROOM,
    fill: INK,
    bold: true,
    lang,
  });
}

/** The roles side by side, at most five; more than that in two rows. */
function roles(comparison: Comparison): ReactElement[] {
  const { lang } = comparison;
  const shown = shownRoles(comparison);
  const columns = shown.length > 5 ? 4 : shown.length;
  const width = (ROOM - GAP * (columns - 1)) / columns;
  const size = columns < 3 ? 42 : columns === 3 ? 34 : 26;
  const top = shown.length > columns ? 370 : 390;
  return shown.map((role, index) => {
    const column = index % columns;
    const at = isRightToLeft(lang) ? columns - 1 - column : column;
    const x = EDGE + at * (width + GAP);
    const y = top + Math.floor(index / columns) * 110;
    const fill = ROLES[index] ?? INK;
    const name = wrap(plainTextOf(role.name) ?? role.id, width / size, 2);
    const below = y + 30 + size * 0.75;
    const sum = shown.length > columns ? undefined : plainTextOf(role.summary?.text);
    const small = columns < 3 ? 27 : 22;
    const start = below + (name.length - 1) * size * 1.2 + small * 1.6;
    return (
      <g key={role.id}>
        {roleLine(index, x, y, width, fill)}
        {lineText(name, { x, y: below, size, width, fill, bold: true, lang })}
        {sum &&
          lineText(wrap(sum, width / small, 2), {
            x,
            y: start,
            size: small,
            width,
            fill: SOFT,
            lang,
          })}
      </g>
    );
  });
}

interface Set {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly lang: string;
}

/** Lines one below the other, from the edge at which the language begins. */
function lineText(lines: readonly string[], set: Set): ReactElement {
  const atEnd = isRightToLeft(set.lang);
  return (
    <text
      font-size={set.size}
      font-weight={set.bold ? 600 : 400}
      fill={set.fill}
      text-anchor={atEnd ? 'end' : 'start'}
    >
      {lines.map((line, index) => (
        <tspan
          // Lines are drawn once, in their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is as good a key as any
          key={index}
          x={round(atEnd ? set.x + set.width : set.x)}
          y={round(set.y + index * set.size * 1.2)}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
