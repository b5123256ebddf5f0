import type { ReactNode } from 'react';
import '../../src/embed/index.js';
import type { ComparisonAttributes } from '../../src/embed/react.js';

export interface RolewiseComparisonProps extends ComparisonAttributes {
  /** What stands there until the comparison is drawn, and for good where it cannot be had. */
  children?: ReactNode;
}

/**
 * A comparison on any page, without a framework: two lines of HTML, and neither the page's styles nor those of the
 * comparison reach the other.
 *
 * Style it with the five variables and with `::part()`: `comparison`, `heading`, `tabs`, `tab`, `panel`, `message`.
 */
export function RolewiseComparison(props: RolewiseComparisonProps) {
  return <rolewise-comparison {...props} />;
}
