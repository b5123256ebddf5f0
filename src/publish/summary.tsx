import type { ReactElement } from 'react';
import { claim } from '../components/shared/statement.js';
import type { View } from '../components/shared/view.js';
import { labelsFor } from '../locales/index.js';
import type { Comparison } from '../model/types.js';

/** The sentence below the title, with notes that lead to the list of all sources. */
export function summaryOf(comparison: Comparison): ReactElement | null {
  const { id, lang, title, summary, sources = [] } = comparison;
  const view: View = {
    comparison,
    labels: labelsFor(lang),
    level: 1,
    prefix: id,
    sourcePrefix: `${id}-sources`,
    sources,
    cited: [],
  };
  return summary ? <p className="rw-lead">{claim(summary, view, { id, name: title })}</p> : null;
}
