import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import { type DocumentViewsProps, documentViews } from './documentViews.js';
import { comparisonTabsLabels } from './labels.js';

export interface ComparisonSectionsProps
  extends DocumentViewsProps,
    Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** The root element. */
  ref?: Ref<HTMLDivElement> | undefined;
}

/**
 * The whole document as headed sections below a list of links to them, readable and usable without script.
 * `enhance` makes tabs of it.
 *
 * @example <ComparisonSections comparison={productVsProjectManagement} />
 */
export function ComparisonSections(props: ComparisonSectionsProps): ReactElement {
  const { comparison, headingLevel, idPrefix, labels, className, ...rest } = props;
  const views = documentViews(props);
  return (
    <div
      lang={comparison.lang}
      {...rest}
      className={`rw rw-tabs${className ? ` ${className}` : ''}`}
      data-rolewise="tabs"
    >
      <ul
        role="list"
        className="rw-tab-list"
        aria-label={labels?.tabs ?? comparisonTabsLabels.tabs}
      >
        {views.map(({ name, label, tabId, panelId }) => (
          <li key={name}>
            <a id={tabId} className="rw-tab" href={`#${panelId}`} data-label={label}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {views.map(({ name, panelId, panel }) => (
        <div key={name} id={panelId} className="rw-panel">
          {panel}
        </div>
      ))}
    </div>
  );
}
