import type { ReactElement } from 'react';
import type { AssignmentKind, Shape } from '../../model/types.js';

// Drawn in a box of 28. Filled figures act, open ones talk: the difference holds without colour.
const PATHS: Readonly<Record<Shape, string>> = {
  square: 'M3.3 3.3h21.4v21.4H3.3z',
  seal: 'M14 4.6a9.4 9.4 0 1 0 0 18.8 9.4 9.4 0 0 0 0-18.8z',
  hexagon: 'M1.5 14 7.7 3.2h12.6L26.5 14l-6.2 10.8H7.7z',
  tag: 'M4 4.5h13.5L25 14l-7.5 9.5H4z',
  'open-square': 'M3.5 3.5h21v21h-21z',
  'open-disc': 'M14 2.5a11.5 11.5 0 1 0 0 23 11.5 11.5 0 0 0 0-23z',
  'open-diamond': 'M14 1.5 26.5 14 14 26.5 1.5 14z',
};

/** The figure of an assignment with its letter. Decoration: the word stands beside it, seen or heard. */
export function mark({ id, shape, letter }: AssignmentKind): ReactElement {
  return (
    <svg key={id} className="rw-mark" data-shape={shape} viewBox="0 0 28 28" aria-hidden="true">
      {shape === 'seal' && <circle cx="14" cy="14" r="13" />}
      <path d={PATHS[shape]} />
      <text x={shape === 'tag' ? '13' : '14'} y="19.2">
        {letter}
      </text>
    </svg>
  );
}
