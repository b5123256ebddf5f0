import type { ComparisonTableLabels } from '../components/comparison-table/labels.js';
import type { ComparisonTabsLabels } from '../components/comparison-tabs/labels.js';
import type { LifecycleTimelineLabels } from '../components/lifecycle-timeline/labels.js';
import type { RaciMatrixLabels } from '../components/raci-matrix/labels.js';
import type { ResponsibilityCardsLabels } from '../components/responsibility-cards/labels.js';
import type { ViewLabels } from '../components/shared/labels.js';

/** Every word that the components say themselves. Each name means one thing in all of them, so one object serves all. */
export interface Labels
  extends ViewLabels,
    ComparisonTableLabels,
    LifecycleTimelineLabels,
    RaciMatrixLabels,
    ResponsibilityCardsLabels,
    ComparisonTabsLabels {}
