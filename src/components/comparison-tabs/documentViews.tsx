import type { ReactElement } from 'react';
import type { Labels } from '../../locales/types.js';
import type { Comparison } from '../../model/types.js';
import { ComparisonTable } from '../comparison-table/index.js';
import { LifecycleTimeline } from '../lifecycle-timeline/index.js';
import { RaciMatrix } from '../raci-matrix/index.js';
import { ResponsibilityCards } from '../responsibility-cards/index.js';
import { comparisonTabsLabels } from './labels.js';

/** The blocks that have a view, in the order of the tabs. */
const VIEWS = {
  comparison: ComparisonTable,
  lifecycles: LifecycleTimeline,
  raci: RaciMatrix,
  responsibilities: ResponsibilityCards,
} as const;

/** The name of a block that has a tab. */
export type TabName = keyof typeof VIEWS;

/** What all tabs are drawn from. */
export interface DocumentViewsProps {
  /** The document: every block that it holds has a tab. */
  comparison: Pick<Comparison, 'id' | 'lang' | 'roles'> &
    Partial<Pick<Comparison, TabName | 'sources'>>;
  /**
   * Level of the heading of each view.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4 | undefined;
  /**
   * Starts every element id. Give two copies on one page different ones.
   * @default the document's id
   */
  idPrefix?: string | undefined;
  /** The words that tabs and views say themselves, all of a language or some. Default: English. */
  labels?: Partial<Labels> | undefined;
}

/** One tab with its panel. */
export interface DocumentView {
  readonly name: TabName;
  readonly label: string;
  readonly tabId: string;
  readonly panelId: string;
  readonly panel: ReactElement;
}

/** The tabs of a document: one for each block that it has. */
export function documentViews({
  comparison,
  headingLevel,
  idPrefix = comparison.id,
  labels,
}: DocumentViewsProps): readonly DocumentView[] {
  const words = { ...comparisonTabsLabels, ...labels };
  return (Object.keys(VIEWS) as TabName[])
    .filter((name) => comparison[name] !== undefined)
    .map((name) => {
      const View = VIEWS[name];
      const panelId = `${idPrefix}-${name}`;
      return {
        name,
        label: words[`${name}Tab`],
        tabId: `${panelId}-tab`,
        panelId,
        panel: (
          <View
            comparison={comparison}
            headingLevel={headingLevel}
            idPrefix={`${panelId}-view`}
            labels={labels}
          />
        ),
      };
    });
}
