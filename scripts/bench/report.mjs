import { median } from './measure.mjs';

/** What makes the bench fail. */
/** @type {string[]} */
export const problems = [];

/**
 * Opens a part of the report.
 *
 * @param {string} what
 * @param {string} [last] How the two are compared.
 */
export function heading(what, last = 'ratio') {
  console.log(
    `\n${what.padEnd(42)}${['ours', 'other', last, '±', 'goal'].map((name) => name.padStart(9)).join('')}`,
  );
}

/**
 * Times side by side. The ratio is the median of the rounds, and ± half of what the middle half of them spans: where a goal
 * lies within, one run says little.
 *
 * @param {string} what
 * @param {readonly number[]} ours One a round.
 * @param {readonly number[]} others
 * @param {number} [goal]
 */
export function ratio(what, ours, others, goal) {
  const ratios = ours.map((time, round) => time / (others[round] ?? 0));
  line(what, median(ours), median(others), median(ratios), 2, goal, spread(ratios));
}

/**
 * Times side by side, where the difference counts.
 *
 * @param {string} what
 * @param {readonly number[]} ours One a round.
 * @param {readonly number[]} others
 * @param {number} [goal]
 */
export function above(what, ours, others, goal) {
  const more = ours.map((time, round) => time - (others[round] ?? 0));
  line(what, median(ours), median(others), median(more), 1, goal, spread(more));
}

/**
 * Numbers that are the same in every run, so that being over is a failure.
 *
 * @param {string} what
 * @param {number} our
 * @param {number} other
 * @param {number} goal
 */
export function exact(what, our, other, goal) {
  const times = our / other;
  line(what, our, other, times, 2, goal);
  if (times > goal) problems.push(`${what}: ${times.toFixed(3)} × bare, over ${goal}.`);
}

/**
 * @param {string} what
 * @param {number} our
 * @param {number} other
 * @param {number} compared
 * @param {number} digits
 * @param {number} [goal]
 * @param {number} [spread]
 */
function line(what, our, other, compared, digits, goal, spread) {
  const numbers = [our, other].map((value) => short(value).padStart(9));
  const found = compared.toFixed(digits).padStart(9);
  const around = (spread === undefined ? '' : spread.toFixed(digits)).padStart(9);
  const verdict =
    goal === undefined
      ? ''
      : `${goal.toFixed(digits).padStart(9)}  ${compared <= goal ? 'ok' : 'over'}`;
  console.log(`${what.padEnd(42)}${numbers.join('')}${found}${around}${verdict}`);
}

/** @param {number} value */
function short(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
}

/** @param {readonly number[]} values */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  return ((sorted.at(-1 - quarter) ?? 0) - (sorted[quarter] ?? 0)) / 2;
}
