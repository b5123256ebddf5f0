/**
 * Times functions side by side: short batches in turn, so that whatever slows the machine down slows all of them.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} contenders
 * @param {{ rounds?: number, batch?: number }} [options] `batch`: how many milliseconds one may take.
 * @returns {Record<Name, number>} Milliseconds a call, the median of the batches.
 */
export function race(contenders, { rounds = 60, batch = 15 } = {}) {
  const entries = /** @type {[Name, () => unknown][]} */ (Object.entries(contenders));
  const runs = entries.map(([name, call]) => {
    // Long enough for the compiler to have done its work, as on a server that is up.
    const start = performance.now();
    while (performance.now() - start < 1200) call();
    const one = time(call, 3) || 0.01;
    return {
      name,
      call,
      times: /** @type {number[]} */ ([]),
      calls: Math.max(1, Math.round(batch / one)),
    };
  });
  for (let round = 0; round < rounds; round++) {
    // Each starts a round in its turn: what one leaves behind for the collector is not always the same one's to pay.
    for (let step = 0; step < runs.length; step++) {
      const run = runs[(round + step) % runs.length];
      run?.times.push(time(run.call, run.calls));
    }
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(runs.map(({ name, times }) => [name, median(times)]))
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
