import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** @type {(options?: { type: 'minor' | 'major' }) => void} */
const collect = runInNewContext('gc');

/**
 * Times functions side by side: short batches in turn, so that whatever slows the machine down slows all of them.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} contenders
 * @param {{ rounds?: number, batch?: number }} [options] `batch`: how many milliseconds one takes, more or less.
 * @returns {Record<Name, number[]>} Milliseconds a call, one of each round.
 */
export function race(contenders, { rounds = 40, batch = 25 } = {}) {
  const entries = /** @type {[Name, () => unknown][]} */ (Object.entries(contenders));
  const runs = entries.map(([name, call]) => {
    // Long enough for the compiler to have done its work, as on a server that is up.
    const start = performance.now();
    while (performance.now() - start < 1200) call();
    const calls = Math.max(1, Math.round(batch / (time(call, 3) || 0.01)));
    return { name, call, times: /** @type {number[]} */ ([]), calls };
  });
  for (let round = 0; round < rounds; round++) {
    // There and back, and from a clean heap: nobody always runs behind the same one, or pays for its rubbish.
    runs.reverse();
    for (const { call, calls, times } of runs) {
      collect({ type: round % 10 ? 'minor' : 'major' });
      times.push(time(call, calls));
    }
  }
  return /** @type {Record<Name, number[]>} */ (
    Object.fromEntries(runs.map(({ name, times }) => [name, times]))
  );
}

/**
 * Time of the processor, not of the clock: what else runs on the machine does not count.
 *
 * @param {() => unknown} call
 * @param {number} calls
 */
function time(call, calls) {
  const start = process.cpuUsage();
  for (let i = 0; i < calls; i++) call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
