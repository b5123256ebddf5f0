import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/types.js';
import { textsOf } from '../fixtures/texts.js';
import { type Consumer, installConsumer } from './consumer.js';

describe('a site of React Server Components that installed the tarball', () => {
  let site: Consumer;
  let views: Record<string, string>;
  let comparison: Comparison;

  beforeAll(() => {
    site = installConsumer({
      packages: ['react@^19.0.0', 'react-dom@^19.0.0', 'react-server-dom-webpack@^19.0.0'],
      from: 'tests/package/site',
      // The bundler that React's server package asks for is what the test stands in for.
      withoutPeers: true,
    });
    const { stdout } = site.run(
      ['--conditions', 'react-server', '--import', './flight-hooks.mjs', 'flight.mjs'],
      { NODE_ENV: 'production' },
    );
    ({ views, comparison } = JSON.parse(stdout));
  }, 180_000);

  afterAll(() => site?.remove());

  it.each([
    ['ComparisonTable', 'comparison'],
    ['LifecycleTimeline', 'lifecycles'],
    ['RaciMatrix', 'raci'],
    ['ResponsibilityCards', 'responsibilities'],
    ['SourceList', 'sources'],
    ['ComparisonSections', 'raci'],
  ] as const)('draws %s on the server and sends no code for it', (name, block) => {
    const sent = views[name] ?? '';
    expect(clientModules(sent)).toEqual([]);
    expect(missing(sent, textsOf(comparison[block]))).toEqual([]);
  });

  it('sends the code of the tabs alone, and their panels as drawn', () => {
    const sent = views.ComparisonTabs ?? '';
    expect(clientModules(sent)).toEqual(['islands/Tabs.js#Tabs']);
    const { comparison: table, lifecycles, raci, responsibilities } = comparison;
    const texts = [table, lifecycles, raci, responsibilities].flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(100);
    expect(missing(sent, texts)).toEqual([]);
  });

  it('hands on where state is kept, around a view that stays on the server', () => {
    const sent = views.Enhance ?? '';
    expect(clientModules(sent).sort()).toEqual([
      'islands/Enhance.js#Enhance',
      'islands/state.js#urlState',
    ]);
    expect(missing(sent, textsOf(comparison.faq))).toEqual([]);
  });
});

/** The client modules that React's stream names, inside our package. */
function clientModules(stream: string): string[] {
  const modules = [...stream.matchAll(/file:\/\/[^"]*\/rolewise\/dist\/([^"]*)/g)];
  const references = stream.match(/^\w+:I/gm) ?? [];
  expect(references.length).toBe(modules.length);
  return modules.map(([, file = '']) => file);
}

function missing(stream: string, texts: readonly string[]): string[] {
  const rows = stream
    .split('\n')
    .map((line) => /^(\w+):([[{"].*)/.exec(line) ?? [])
    .map(([, id = '', json = 'null']) => [id, JSON.parse(json)] as const);
  const words = wordsIn('$0', new Map(rows));
  return texts.filter((text) => !words.includes(text));
}

/**
 * The words in a value of React's stream: an element is `["$", its type, its key, its props]`, and a string that begins
 * with a dollar stands for another row.
 */
function wordsIn(value: unknown, rows: ReadonlyMap<string, unknown>): string {
  const words = (part: unknown) => wordsIn(part, rows);
  if (typeof value === 'string') {
    return value.startsWith('$') ? words(rows.get(value.replace(/^\$L?/, ''))) : value;
  }
  if (typeof value !== 'object' || value === null) return '';
  if (!Array.isArray(value)) return Object.values(value).map(words).join('');
  if (value[0] !== '$') return value.map(words).join('');
  const [, , , props] = value;
  return words('children' in props ? props.children : props);
}
