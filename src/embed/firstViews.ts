import { ComparisonTable } from '../components/comparison-table/index.js';
import { comparisonTableLabels } from '../components/comparison-table/labels.js';
import type { TabName } from '../components/comparison-tabs/index.js';
import { LifecycleTimeline } from '../components/lifecycle-timeline/index.js';
import { lifecycleTimelineLabels } from '../components/lifecycle-timeline/labels.js';
import { RaciMatrix } from '../components/raci-matrix/index.js';
import { raciMatrixLabels } from '../components/raci-matrix/labels.js';
import { ResponsibilityCards } from '../components/responsibility-cards/index.js';
import { responsibilityCardsLabels } from '../components/responsibility-cards/labels.js';
import type { Comparison } from '../model/types.js';

/** The views that come with the element. */
export const firstViews = {
  comparison: ComparisonTable,
  lifecycles: LifecycleTimeline,
  raci: RaciMatrix,
  responsibilities: ResponsibilityCards,
} as const;

/** Whether the element draws a block by itself. The map of life cycles in others is no view of the first. */
export function isFirst(name: TabName, { lifecycles }: Pick<Comparison, 'lifecycles'>): boolean {
  return (
    name in firstViews &&
    !(name === 'lifecycles' && JSON.stringify(lifecycles)?.includes('"nested":'))
  );
}

/** The words on their tabs. */
export const firstLabels = () => ({
  ...comparisonTableLabels,
  ...lifecycleTimelineLabels,
  ...raciMatrixLabels,
  ...responsibilityCardsLabels,
});
