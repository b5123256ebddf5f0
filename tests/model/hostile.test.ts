import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../src/model/index.js';
import { nearestName } from '../../src/model/nearestName.js';
import { findHtml, parseText } from '../../src/model/text/parseText.js';
import { naughty } from '../fixtures/hostile.js';
import { found, messages, soundDocument, withValue } from './fixtures.js';

const circle: Record<string, unknown> = soundDocument();
circle.summary = circle;

let deep: unknown = 'x';
for (let i = 0; i < 100_000; i++) deep = [deep];

let wide: unknown = 'x';
for (let i = 0; i < 40; i++) wide = { a: wide, b: wide };

describe('hostile input', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['a number', Number.NaN],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['nothing at all', {}],
    ['a circle', circle],
    ['depth', withValue(['summary'], deep)],
    ['width', withValue(['summary'], wide)],
    ['a list with a million holes', withValue(['roles'], new Array(1_000_000))],
    [
      'a getter that throws',
      Object.defineProperty(soundDocument(), 'title', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('no');
          },
        },
      ),
    ],
    ['a map', new Map([['id', 'x']])],
    ['a big integer', withValue(['title'], 10n)],
    ['a date', withValue(['sources', 0, 'read'], new Date(0))],
  ])('%s is refused without a throw', (_, input) => {
    const result = parseComparison(input);
    expect(result.ok).toBe(false);
    expect(result.findings.length).toBeGreaterThan(0);
  });

  it('says once where a circle is', () => {
    expect(found(circle)).toEqual([['value/circle', 'summary']]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s', (name) => {
    const roles = JSON.parse(`{"${name}": {"groups": []}}`);
    const document = withValue(['responsibilities', 'roles'], roles);
    expect(found(document)).toContainEqual(['key/reserved', `responsibilities.roles.${name}`]);
    expect(Object.hasOwn(Object.prototype, 'groups')).toBe(false);
  });

  it.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])(
    'refuses the id %s where fields are named by it',
    (id) => {
      const code = /^[a-z]+$/.test(id) ? 'id/reserved' : 'id/format';
      const words = [
        { id, letter: 'X', name: 'Does it' },
        { id: 'other', letter: 'Y', name: 'Does not' },
      ];
      for (const [path, value] of [
        [['roles', 2], { id, name: 'Constructor' }],
        [['raci', 'parties', 3], { id, name: 'Builders' }],
        [['raci', 'scheme'], { id: 'own', name: 'Own', assignments: words }],
      ] as const) {
        const place = [...path, ...('assignments' in value ? ['assignments', 0] : []), 'id'];
        expect(found(withValue(path, value))).toContainEqual([code, place.join('.')]);
      }
    },
  );

  it('says what to write in place of such an id', () => {
    const result = parseComparison(withValue(['roles', 0, 'id'], 'constructor'));
    expect(messages(result)).toContain('Write another, such as "the-constructor".');
  });

  it.each(['constructor', 'prototype'])('takes the id %s where no field is named by it', (id) => {
    expect(found(withValue(['lifecycles', 'cycles', 0, 'stages', 0, 'id'], id))).toEqual(
      found(withValue(['lifecycles', 'cycles', 0, 'stages', 0, 'id'], 'another')),
    );
  });

  it('says nothing of what stands in for a value that is missing', () => {
    const statements = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B', speaksFor: 'product' },
    ];
    const codes = found(withValue(['fit'], { statements })).map(([code]) => code);
    expect(codes).toContain('key/missing');
    expect(codes).not.toContain('reference/role');
  });

  it('says once what is wrong in a single value that stands for a list', () => {
    const definition = { text: 'Owns the product', sources: [null] };
    expect(found(withValue(['roles', 0, 'definition'], definition))).toEqual([
      ['value/empty', 'roles.0.definition.sources.0'],
    ]);
  });

  it('passes no getter, circle or function on in a broken block', () => {
    const document = withValue(['raci', 'parties'], [{ role: 'product', act: () => 1 }]);
    const { comparison } = parseComparison(document);
    expect(() => JSON.stringify(comparison)).not.toThrow();
    expect(comparison?.raci?.parties).toEqual([{ role: 'product' }]);
  });
});

describe('a hostile string', () => {
  const { raci: _, ...rest } = soundDocument();

  it.each(naughty.map((text) => [text.slice(0, 60), text]))(
    '%s stays the text it is',
    (_name, text) => {
      const { ok, comparison, findings } = parseComparison({ ...rest, title: text });
      if (ok) expect(comparison.title).toBe(text);
      // What looks like markup is named, so that nobody wonders at it on the page.
      else expect(findings.map(({ code }) => code)).toEqual(['text/html']);
      expect(ok).toBe(findHtml(text) === undefined);
    },
  );

  it.each(['\0', '\u001b[31m', '\u0080', '\uFFFE', '\uD83D'])(
    '%j, which nothing can show, is refused and shown as such',
    (part) => {
      const { comparison, findings } = parseComparison({ ...rest, summary: `a${part}b` });
      expect(findings).toMatchObject([{ code: 'text/character', path: ['summary'] }]);
      expect(comparison?.summary?.text).toMatch(/^a\uFFFD.*b$/);
      expect(JSON.stringify(findings)).not.toContain(part);
    },
  );

  it('refuses a name with a character that nothing can show', () => {
    expect(found({ ...rest, 'sum\u0007mary': 'x' })).toEqual([['key/character', 'sum\u0007mary']]);
  });
});

describe('cost', () => {
  const quick = (work: () => unknown): void => {
    const start = performance.now();
    work();
    // Quadratic work on these sizes takes minutes, so the bound can be generous to a busy machine.
    expect(performance.now() - start).toBeLessThan(3000);
  };

  it.each(['[', '](', '<a', '*', '**a ', '_', '`', '\\', '[a](', '*a**', '**a*'])(
    'stays small for a text of %j',
    (part) => {
      quick(() => parseText(part.repeat(200_000 / part.length)));
    },
  );

  it('stays small for a text that is refused', () => {
    quick(() => {
      const found = parseComparison(withValue(['summary'], '<'.repeat(200_000))).findings;
      expect(found.map(({ code }) => code)).toContain('text/long');
    });
  });

  it('stays small for a text in runs, which is as long as one without marks may be', () => {
    const answer = { text: ['a '.repeat(80_000)] };
    const path = ['comparison', 'groups', 0, 'aspects', 2, 'shared'];
    quick(() => {
      expect(found(withValue(path, answer))).toContainEqual([
        'text/long',
        `${path.join('.')}.text`,
      ]);
      expect(found(withValue(['title'], [{ lang: 'de', text: 'a'.repeat(20_001) }]))).toEqual([
        ['text/long', 'title'],
      ]);
    });
  });

  it('stays small for words to avoid that begin alike', () => {
    const avoid = Array.from({ length: 200 }, (_, i) => ({
      term: `${'a '.repeat(50)}${i}`,
      because: 'b',
    }));
    const document = { ...soundDocument(), summary: 'a '.repeat(9900) };
    quick(() => expect(parseComparison({ ...document, wording: { avoid } }).ok).toBe(true));
  });

  it('takes a word to avoid of any length', () => {
    const avoid = [{ term: 'a '.repeat(9000), because: 'b' }];
    const document = { ...soundDocument(), summary: 'a '.repeat(9000) };
    quick(() => expect(parseComparison({ ...document, wording: { avoid } }).ok).toBe(true));
  });

  it('stays small for a thousand unknown references', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`role-of-some-length-${i}`, 'x']),
    );
    quick(() =>
      parseComparison(withValue(['comparison', 'groups', 0, 'aspects', 0, 'cells'], cells)),
    );
  });

  it('names a thousand values that are no data, and no more', () => {
    const acts = Array.from({ length: 5000 }, () => () => 1);
    const { findings } = parseComparison(withValue(['tools'], { items: acts }));
    expect(findings.filter(({ code }) => code === 'value/plain')).toHaveLength(1000);
  });

  it('does not search for a long word', () => {
    expect(nearestName('responsible'.repeat(10_000), ['responsible'])).toBeUndefined();
  });
});

describe('nearestName', () => {
  it.each([
    ['rezponsible', 'responsible'],
    ['acountable', 'accountable'],
    ['infromed', 'informed'],
    ['Consulted', 'consulted'],
    ['elephant', undefined],
    ['', undefined],
  ])('%s → %s', (word, expected) => {
    const words = ['responsible', 'accountable', 'consulted', 'informed'];
    expect(nearestName(word, words)).toBe(expected);
  });
});
