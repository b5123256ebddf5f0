import { foldText } from '../text/foldText.js';
import { quote } from './quote.js';
import { repeats } from './repeats.js';
import { defineRule } from './rule.js';

/** A list of what to read next that names something twice looks like it had nothing else to name. */
export const rule = defineRule({
  code: 'related/twice',
  severity: 'warning',
  docs: 'Related reading names each text once.',
  check({ related: block }, report) {
    const items = block?.items ?? [];
    for (const { entry, index, first, firstIndex } of repeats(items, ({ title }) =>
      foldText(title),
    )) {
      const authors = [entry, first].map(({ author }) => author && foldText(author));
      // Two authors may have had the same idea for a title.
      if (authors.every(Boolean) && authors[0] !== authors[1]) continue;
      const message =
        `${quote(entry.title)} stands above already, so readers are sent to it twice. ` +
        'Keep one of them; if these are two texts, name the author of each.';
      const related = [{ path: ['related', 'items', firstIndex], note: 'the same title' }];
      report.add(['related', 'items', index, 'title'], message, { related });
    }
  },
});
