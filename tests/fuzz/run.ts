import fc from 'fast-check';

/** How many documents a run makes in all. */
export const RUNS = Number(process.env.ROLEWISE_FUZZ_RUNS ?? 10_000);

// The same documents each time, so that a change is judged by what it changes; other seeds look further.
const seed = Number(process.env.ROLEWISE_FUZZ_SEED ?? 20_261_122);

/** Says how to have the same documents again. */
export function sayHowToRepeat(): void {
  console.info(`Documents of ROLEWISE_FUZZ_SEED=${seed}; ROLEWISE_FUZZ_RUNS=${RUNS}`);
}

/** Holds that something is so for a share of the run's documents. What fails is made small before it is shown. */
export function forAll<Value>(
  values: fc.Arbitrary<Value>,
  share: number,
  holds: (value: Value) => void,
): void {
  fc.assert(fc.property(values, holds), { seed, numRuns: Math.ceil(RUNS * share) });
}
