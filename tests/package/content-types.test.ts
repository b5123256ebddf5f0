import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = '.cache/content-types';

/** What the compiler says of code that imports the package by its name. */
function compile(code: string): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/page.tsx`;
  writeFileSync(file, code);
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--ignoreConfig'],
      ...['--module', 'nodenext', '--jsx', 'react-jsx', '--types', 'react', file],
    ],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  return stdout;
}

it('types the ready comparison by its own ids and blocks', { timeout: 60_000 }, () => {
  const said = compile(`
    import { RaciMatrix } from 'rolewise';
    import comparison from 'rolewise/content/product-vs-project-management';

    // A block that the document has is there without asking, and its ids are words that the compiler knows.
    const stage: 'conceive' | 'develop' | 'introduce' | 'manage' | 'retire' | 'initiate' | 'plan' | 'execute' | 'track'
      | 'close' | undefined = comparison.raci.groups[0]?.activities[0]?.stage;
    // @ts-expect-error No role has this id.
    const cell = comparison.comparison.groups[0]?.aspects[0]?.cells['designer'];

    export const page = <RaciMatrix comparison={comparison} />;
    export { cell, stage };
  `);
  expect(said).toBe('');
});
