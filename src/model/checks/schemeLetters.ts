import { plainText } from '../text/plainText.js';
import { defineRule } from './rule.js';

/** In a cell there is nothing but the letter. */
export const rule = defineRule({
  code: 'scheme/letter',
  severity: 'error',
  docs: 'No two words of a scheme have the same letter.',
  check({ raci }, report) {
    if (!raci) return;
    const taken = new Map<string, string>();
    raci.scheme.assignments.forEach(({ id, letter }, index) => {
      const other = taken.get(letter.toUpperCase());
      taken.set(letter.toUpperCase(), other ?? id);
      if (other === undefined) return;
      report.add(
        ['raci', 'scheme', 'assignments', index, 'letter'],
        `In ${plainText(raci.scheme.name)} both "${other}" and "${id}" have the letter "${letter}", so readers cannot ` +
          `tell them apart in a cell. Give "${id}" another letter, or two.`,
        { found: letter },
      );
    });
  },
});
