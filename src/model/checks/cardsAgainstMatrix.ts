import { cardLines } from './cards.js';
import { notDoing } from './doing.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** A reader who meets a duty on the card and a bystander in the matrix believes neither. */
export const rule = defineRule({
  code: 'consistency/responsibility',
  severity: 'error',
  docs: 'A role acts in the activities that its responsibilities name: in RACI, it is responsible or accountable.',
  check(comparison, report) {
    const bystander = notDoing(comparison);
    const roles = new Set(comparison.roles.map(({ id }) => id));
    for (const { role, line, path } of cardLines(comparison)) {
      const { activity } = line;
      const said = activity === undefined ? undefined : bystander(role, activity);
      if (activity === undefined || !said || !roles.has(role)) continue;
      const message =
        `The card of "${role}" lists ${quote(line.text)} as its responsibility, but in the matrix ${said.part} ` +
        `in "${activity}". Give it a part of doing there, or take the line off the card.`;
      report.add([...path, 'activity'], message, { found: activity, related: said.related });
    }
  },
});
