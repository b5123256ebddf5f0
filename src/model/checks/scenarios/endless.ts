import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { listed } from '../sentence.js';
import { reach, type Told, toldScenarios } from './paths.js';

/** Who comes into a circle without a way out never finishes the story. */
export const rule = defineRule({
  code: 'scenario/endless',
  severity: 'error',
  docs: 'From each step of a scenario that can be reached, a way leads to an end.',
  check(comparison, report) {
    for (const told of toldScenarios(comparison)) {
      const { name, steps, path } = told;
      const isTrap = trapsIn(told);
      const round = steps.filter((_, place) => isTrap[place]).map(({ id }) => id);
      for (const place of entriesOf(told, isTrap)) {
        const message =
          `From ${quote(steps[place]?.text ?? '')} no way leads to an end of ${quote(name)}: it goes round through ` +
          `${listed(round)}. Let one of them lead out, or give it "ends: true".`;
        report.add([...path, place], message, { found: steps[place]?.id ?? '' });
      }
    }
  },
});

/** The steps that can be reached and from which no end can. */
function trapsIn({ ways, isOpen, isReached }: Told): boolean[] {
  const back: number[][] = ways.map(() => []);
  ways.forEach((to, place) => {
    for (const next of to) back[next]?.push(place);
  });
  const ends = [...ways.keys()].filter((place) => ways[place]?.length === 0 || isOpen[place]);
  const comesToEnd = reach(ends, back);
  return isReached.map((reached, place) => reached && !comesToEnd[place]);
}

/** Where readers get into a trap: the first step, or a step that one outside leads to. */
function entriesOf({ ways, isReached }: Told, isTrap: readonly boolean[]): number[] {
  const entries = new Set<number>(isTrap[0] ? [0] : []);
  ways.forEach((to, place) => {
    if (!isReached[place] || isTrap[place]) return;
    for (const next of to) if (isTrap[next]) entries.add(next);
  });
  return [...entries].sort((a, b) => a - b);
}
