import type { RaciBlock } from '../../types.js';
import type { Report } from '../report.js';
import { defineRule, type Rule } from '../rule.js';

/**
 * Advice on how a matrix reads. It waits until the matrix is right: a mistyped party would look like one without any part.
 */
export function defineAdvice<const Code extends string>({
  code,
  docs,
  check,
}: Pick<Rule<Code>, 'code' | 'docs'> & {
  check(raci: RaciBlock, report: Report): void;
}): Rule<Code> {
  return defineRule({
    code,
    severity: 'warning',
    docs,
    check({ raci }, report, { earlier }) {
      const wrong = earlier.some(
        ({ path, severity }) => path[0] === 'raci' && severity === 'error',
      );
      if (raci && !wrong) check(raci, report);
    },
  });
}
