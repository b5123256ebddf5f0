import type { ReactElement } from 'react';
import type { AssignmentKind, Shape } from '../../model/types.js';
import { inline } from './inline.js';

// Drawn around the middle of a box of 280. Filled figures act, open ones talk: the difference holds without colour.
const PATHS: Readonly<Record<Shape, string>> = {
  square: 'M-107-107H107V107H-107z',
  seal: 'M0-94a94 94 0 1 0 1 0z',
  hexagon: 'M-125 0-63-108H63L125 0 63 108H-63z',
  tag: 'M-100-95H35L110 0 35 95H-100z',
  'open-square': 'M-107-107H107V107H-107z',
  'open-disc': 'M0-115a115 115 0 1 0 1 0z',
  'open-diamond': 'M0-125 125 0 0 125-125 0z',
};

/** The figure of an assignment with its letter. Decoration: the word stands beside it, seen or heard. */
export function mark({ id, shape, letter }: AssignmentKind): ReactElement {
  return (
    <svg
      key={id}
      className="rw-mark"
      data-shape={shape}
      viewBox="-140 -140 280 280"
      aria-hidden="true"
    >
      {shape === 'seal' && <circle r="130" />}
      <path d={PATHS[shape]} />
      <text y="52">{inline(letter)}</text>
    </svg>
  );
}
