import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = '.cache/content-types';

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of code that imports the package by its name. */
function compile(code: string, ...options: readonly string[]): string {
  const file = `${folder}/page.tsx`;
  writeFileSync(file, code);
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--ignoreConfig'],
      ...['--module', 'nodenext', '--jsx', 'react-jsx', '--types', 'react', ...options, file],
    ],
    { encoding: 'utf8' },
  );
  return stdout;
}

it('types the ready comparison by its own ids and blocks', () => {
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

it('knows under the strictest options, too, which blocks the document has', () => {
  const said = compile(
    `
    import comparison from 'rolewise/content/product-vs-project-management';
    import { comparisonRows, raciRows, roleFit, skillSets } from 'rolewise/model';

    export const groups: number = comparison.comparison.groups.length;
    export const rows = [comparisonRows(comparison), raciRows(comparison)];
    export const skills = skillSets(comparison, comparison.skills);
    export const fit = roleFit(comparison.fit, comparison.roles, {});
  `,
    '--exactOptionalPropertyTypes',
  );
  expect(said).toBe('');
});

it.each(['dom', 'html'])('refuses in rolewise/%s what only React can make something of', (door) => {
  const said = compile(`
    import { RaciMatrix } from 'rolewise/${door}';
    import comparison from 'rolewise/content/product-vs-project-management';

    export const drawn = RaciMatrix({ comparison, className: 'mine', id: 'raci', notation: 'word' });
    // @ts-expect-error
    RaciMatrix({ comparison, onClick: () => {} });
    // @ts-expect-error
    RaciMatrix({ comparison, style: { color: 'red' } });
    // @ts-expect-error
    RaciMatrix({ comparison, ref: () => {} });
    RaciMatrix({ comparison, 'data-test': 'matrix', 'data-row': 3 });
    interface Ours { comparison: typeof comparison; className: string }
    const ours: Ours = { comparison, className: 'ours' };
    RaciMatrix(ours);
    // @ts-expect-error There is no such prop.
    RaciMatrix({ comparison, notatoin: 'word' });
  `);
  expect(said).toBe('');
});

it('takes for a string the props of its component and no others', () => {
  const said = compile(`
    import { RaciMatrix, renderHtml } from 'rolewise/html';
    import comparison from 'rolewise/content/product-vs-project-management';

    interface Ours { comparison: typeof comparison; className: string }
    const ours: Ours = { comparison, className: 'ours' };
    export const markup: string[] = [
      renderHtml(RaciMatrix, { comparison, notation: 'word', 'data-test': 'matrix' }),
      renderHtml(RaciMatrix, ours),
      renderHtml((props: Ours) => RaciMatrix(props), ours),
    ];
    // @ts-expect-error There is no such prop.
    renderHtml(RaciMatrix, { comparison, notatoin: 'word' });
    // @ts-expect-error No string holds a function.
    renderHtml(RaciMatrix, { comparison, onClick: () => {} });
  `);
  expect(said).toBe('');
});

it('has names for all that its components take', () => {
  const said = compile(`
    import { ComparisonTable, comparisonTabs, RaciMatrix } from 'rolewise';
    import type { ComparisonShow, RenderedCell, Views } from 'rolewise';
    import comparison from 'rolewise/content/product-vs-project-management';

    const views: Views = { comparison: ComparisonTable, raci: RaciMatrix };
    const Tabs = comparisonTabs(views);
    const show: ComparisonShow = 'differences';
    const inCell = ({ aspect, roles, children }: RenderedCell) => aspect.id === 'goal' && roles[1] ? null : children;
    export const page = [
      <Tabs comparison={comparison} />,
      <ComparisonTable comparison={comparison} show={show} renderCell={inCell} />,
    ];
  `);
  expect(said).toBe('');
});

it('takes what may be missing as it is, under the strictest options, too', () => {
  const said = compile(
    `
    import { checkComparison, type Comparison, parseComparison, staleness } from 'rolewise/model';
    import { rolewise } from 'rolewise/plugin/esbuild';
    import { readComparison } from 'rolewise/read';

    declare const may: string | undefined;
    declare const on: boolean | undefined;
    declare const comparison: Comparison;
    const rules = on ? { 'source/unused': 'off' } as const : undefined;
    export const read = readComparison('', { file: may, today: may, rules });
    export const checked = [checkComparison(comparison, { today: may }), parseComparison({}, { today: may, rules })];
    export const age = staleness(comparison, { today: may });
    export const plugin = rolewise({ strict: on, types: on, rules, include: undefined, onError: on ? 'show' : undefined });
  `,
    '--exactOptionalPropertyTypes',
    '--skipLibCheck',
  );
  expect(said).toBe('');
});

describe('the types of the model', () => {
  it('name every part of a document', () => {
    const said = compile(`
      import type { Activity, Claim, Comparison, ComparisonInput, Finding, Role } from 'rolewise/model';

      export const lang: Comparison['lang'] = 'en';
      export const roles = (comparison: Comparison): readonly Role[] => comparison.roles;
      export const note = (comparison: Comparison): Claim | undefined => comparison.raci?.note;
      export const row = (comparison: Comparison): Activity | undefined =>
        comparison.raci?.groups[0]?.activities[0];
      export const summary: ComparisonInput['summary'] = { text: 'Said', sources: ['book'] };
      // @ts-expect-error A statement has a text.
      export const silent: ComparisonInput['summary'] = { sources: ['book'] };
      // @ts-expect-error Nor what was found in it.
      export const hide = (finding: Finding) => { finding.severity = 'warning'; };
      // @ts-expect-error Nobody changes a document.
      export const change = (comparison: Comparison) => { comparison.lang = 'de'; };
    `);
    expect(said).toBe('');
  });

  it('are there for the schema, too, whichever library reads it', () => {
    const said = compile(`
      import { type Comparison, type ComparisonInput, documentSchema } from 'rolewise/model';
      import { type GenericSchema, safeParse } from 'valibot';

      export const schema: GenericSchema<ComparisonInput, Comparison> = documentSchema;
      const result = safeParse(documentSchema, {});
      export const comparison: Comparison | undefined = result.success ? result.output : undefined;
      // @ts-expect-error It is a comparison.
      export const count: number | undefined = result.success ? result.output : undefined;
    `);
    expect(said).toBe('');
  });

  it.each(['define', 'translate'])('hold for everything that %s.test-d.ts asks', (name) => {
    const code = readFileSync(`tests/model/${name}.test-d.ts`, 'utf8')
      .replaceAll(
        /import \{ (\w+) \} from '.*\/schemes\/\w+\.js';/g,
        "import { schemes } from 'rolewise/model'; const { $1 } = schemes;",
      )
      .replaceAll(/'[./]+\/src\/model\/[^']+'/g, "'rolewise/model'");
    expect(code).not.toContain('/src/');
    const strict = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    expect(compile(code, ...strict)).toBe('');
  });

  it('cost the compiler of a site next to nothing', () => {
    const said = compile(
      `import type { Comparison } from 'rolewise/model';
      export const lang: Comparison['lang'] = 'en';`,
      '--extendedDiagnostics',
      '--skipLibCheck',
    );
    // Worked out from the schemas, they would be more than a hundred thousand.
    const [, instantiations] = /Instantiations:\s+(\d+)/.exec(said) ?? [];
    expect(Number(instantiations)).toBeLessThan(1000);
    expect(said).not.toContain('error');
  });
});
