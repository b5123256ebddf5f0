import { notDoing } from './doing.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { stepsOf } from './steps.js';

/** Who does something in the flow or in a story does it in the matrix, too. */
export const rule = defineRule({
  code: 'consistency/step',
  severity: 'error',
  docs: 'Who acts in a step acts in the activity that the step names: in RACI, as responsible or accountable.',
  check(comparison, report) {
    const bystander = notDoing(comparison);
    const { roles, handoffs } = comparison;
    const others = (handoffs?.parties ?? []).flatMap((party) => ('id' in party ? party.id : []));
    const parties = new Set([...roles.map(({ id }) => id), ...others]);
    for (const { kind, words, party, activity, path } of stepsOf(comparison)) {
      if (party === undefined || activity === undefined || !parties.has(party)) continue;
      const said = bystander(party, activity);
      if (!said) continue;
      const message =
        `In the ${kind} "${party}" does ${quote(words)}, but in the matrix ${said.part} in "${activity}". ` +
        'Give it a part of doing there, or let another act in this step.';
      report.add([...path, 'activity'], message, { found: activity, related: said.related });
    }
  },
});
