import { describe, expect, it } from 'vitest';
import { allViews } from '../../src/components/comparison-tabs/index.js';
import { flagNames, readFlags, viewNames } from '../../src/embed/flags.js';

/** Reads the parameters of an address, and what was said of them. */
function read(query: string) {
  const parameters = new URLSearchParams(query);
  const said: string[] = [];
  const flags = readFlags(
    (name) => parameters.get(name),
    (sentence) => said.push(sentence),
  );
  return { flags: Object.fromEntries(Object.entries(flags).filter(([, value]) => value)), said };
}

it('every view has its name, in the order of the tabs', () => {
  expect(viewNames).toEqual(Object.keys(allViews));
});

describe('flags', () => {
  it.each([
    ['view=raci', { view: ['raci'] }],
    ['view=raci+comparison', { view: ['raci', 'comparison'] }],
    ['view=raci,comparison', { view: ['raci', 'comparison'] }],
    ['lang=de-AT', { lang: 'de-AT' }],
    ['theme=dark&density=dense', { theme: 'dark', density: 'dense' }],
    ['only=differences', { only: 'differences' }],
    ['plain&static=1', { plain: true, static: true }],
    ['state=url', { state: 'url' }],
    ['loading=lazy&heading-level=3', { loading: 'lazy', 'heading-level': '3' }],
    ['id-prefix=our+team', { 'id-prefix': 'our team' }],
    ['plain=false&static=0', {}],
    ['', {}],
    ['view=&lang=&theme=', {}],
    ['toString=1&__proto__=2', {}],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual({ flags: expected, said: [] });
  });

  it('what a flag does not take is left out, and told with what it takes', () => {
    const { flags, said } = read(
      'view=racy+raci&theme=blue&only=constructor&heading-level=2.5&loading=late',
    );
    expect(flags).toEqual({ view: ['raci'] });
    expect(said).toEqual([
      expect.stringMatching(/^view="racy" changes nothing\. It takes: roles comparison /),
      'theme="blue" changes nothing. It takes: light dark.',
      'only="constructor" changes nothing. It takes: differences similarities.',
      'loading="late" changes nothing. It takes: lazy.',
      'heading-level="2.5" changes nothing. It takes: 1 2 3 4.',
    ]);
  });

  it('are known by name', () => {
    expect(flagNames).toEqual([
      'view',
      'lang',
      'theme',
      'density',
      'only',
      'plain',
      'static',
      'state',
      'loading',
      'heading-level',
      'id-prefix',
    ]);
  });
});
