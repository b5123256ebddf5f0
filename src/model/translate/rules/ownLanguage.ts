import { defineRule } from '../../checks/rule.js';

/** What the document says in its own language stands in the document. */
export const rule = defineRule({
  code: 'translation/own',
  severity: 'error',
  docs: 'A document is translated into each language once, and not into its own.',
  check({ lang, translations = {} }, report) {
    const met = new Set<string>();
    for (const tag of Object.keys(translations)) {
      const path = ['translations', tag];
      const same = tag.toLowerCase();
      if (same === lang.toLowerCase()) {
        const never = `The document is written in ${lang} already, so this translation is never shown.`;
        const advice =
          'Change the words of the document, or give the translation the tag of its language.';
        report.add(path, `${never} ${advice}`, { found: tag, on: 'key' });
      } else if (met.has(same)) {
        const twice = `Another translation has the tag ${tag}, in other letters, so only one is shown.`;
        report.add(path, `${twice} Make them one.`, { found: tag, on: 'key' });
      }
      met.add(same);
    }
  },
});
