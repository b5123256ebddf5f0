import { describe, expect, it } from 'vitest';
import { allViews, type TabName } from '../../src/components/comparison-tabs/index.js';
import { labelsFor, locales } from '../../src/locales/index.js';
import type { Labels } from '../../src/locales/types.js';
import { COMPARISON_SHOWS } from '../../src/model/index.js';

const { en, ...others } = locales;
type Key = keyof Labels;
const tabNames = Object.keys(allViews) as TabName[];

const counts = [0, 1, 2, 3, 11, 100];
const pairs = counts.flatMap((total) =>
  counts.filter((part) => part <= total).map((part) => [part, total] as const),
);
const people = ['Anna', 'Bo', 'Chidi', 'Dana', 'Émile'];
const rows = people.map((_, last) => people.slice(0, last + 1));

/** Names of some of more, or of all. */
const groups = rows.flatMap((names) => counts.map((more) => [names, names.length + more]));

/** What each word that takes something is given. A word that is not named here takes one text. */
const given: { readonly [Name in Key]?: readonly (readonly unknown[])[] } = {
  note: counts.map((number) => [number]),
  date: [['2025-03-30'], ['2025-03']],
  names: rows.map((names) => [names]),
  goOn: counts.map((number) => [number]),
  chosen: counts.map((number) => [number]),
  openAll: counts.map((count) => [count]),
  closeAll: counts.map((count) => [count]),
  differ: pairs,
  alike: pairs.filter(([part, total]) => part > 0 && part < total),
  shown: COMPARISON_SHOWS.flatMap((show) => pairs.map((pair) => [...pair, show])),
  startsOver: counts.map((number) => [number]),
  ofActivities: pairs,
  takes: rows.map((names) => [
    [
      ['XYZ', names],
      ['ABC', ['Fay']],
    ],
  ]),
  fitStatement: counts.map((number) => [number]),
  hands: [['XYZ', 'Anna']],
  fitPoints: [['XYZ', '3', '11']],
  fitLeft: [['3', '11']],
  agree: groups,
  sharedBy: groups,
};

/** Everything that a word can come to with what it is given. */
function said(labels: Labels, name: Key): string[] {
  const label: unknown = labels[name];
  if (typeof label !== 'function') return [label as string];
  return (given[name] ?? [['XYZ']]).map((values) => label(...values));
}

/** Words that are the same in English. */
const shared: Readonly<Record<string, readonly Key[]>> = {
  fr: ['sources', 'note', 'aspect'],
  es: ['no'],
};

describe.each(Object.entries(others))('%s', (lang, labels) => {
  it('has every word, and no other', () => {
    expect(Object.keys(labels).sort()).toEqual(Object.keys(en).sort());
    for (const name of Object.keys(en) as Key[]) {
      expect([name, typeof labels[name]]).toEqual([name, typeof en[name]]);
    }
  });

  it('says something, whatever it is given', () => {
    for (const name of Object.keys(labels) as Key[]) {
      if (name === 'comma') continue;
      for (const text of said(labels, name)) {
        expect(text, name).toMatch(/[\p{L}\p{N}]/u);
        expect(text, name).not.toMatch(/undefined|null|NaN|\[object|^\s|\s$| {2}/);
      }
    }
  });

  it('leaves no word in English', () => {
    const same = (Object.keys(labels) as Key[]).filter((name) => {
      const english = new Set(said(en, name));
      return said(labels, name).some((text) => english.has(text));
    });
    // Names alone, with commas between them and a colon behind or before them, are nobody's language.
    const rowsOfNames: readonly Key[] = ['agree', 'takes', 'names', 'comma'];
    expect(same.filter((name) => !rowsOfNames.includes(name))).toEqual(shared[lang] ?? []);
  });

  it('passes on all that it is given', () => {
    for (const name of Object.keys(labels) as Key[]) {
      const label = labels[name];
      if (typeof label === 'function' && !given[name]) {
        expect(said(labels, name)[0], name).toContain('XYZ');
      }
    }
    for (const names of rows) {
      for (const text of [labels.agree(names, 9), labels.sharedBy(names, 9)]) {
        expect(names.filter((one) => !text.includes(one))).toEqual([]);
      }
    }
    for (const text of said(labels, 'takes')) expect(text).toMatch(/XYZ.*Anna.*ABC.*Fay/);
    expect(labels.ofActivities(3, 11)).toMatch(/3.*11|11.*3/);
    expect(labels.hands('a plan', 'Anna')).toMatch(/a plan.*Anna|Anna.*a plan/);
    expect(labels.fitPoints('Anna', '3', '11')).toMatch(/(?=.*Anna)(?=.*3)(?=.*11)/);
    expect(labels.fitLeft('3', '11')).toMatch(/(?=.*3)(?=.*11)/);
    expect(labels.differ(3, 11)).toMatch(/3.*11|11.*3/);
    expect(labels.differ(11, 11)).toContain('11');
    expect(labels.alike(3, 11)).toMatch(/3.*11|11.*3/);
    for (const number of ['11', '13'])
      expect(labels.shown(11, 13, 'differences')).toContain(number);
    expect(labels.shown(13, 13, 'all')).toContain('13');
    expect(labels.openAll(100)).toContain('100');
  });

  it('tells all, some and none apart', () => {
    expect(new Set([labels.differ(0, 3), labels.differ(1, 3), labels.differ(3, 3)]).size).toBe(3);
    expect(new Set([labels.agree(people, 5), labels.agree(['Anna', 'Bo'], 2)]).size).toBe(2);
    expect(new Set([0, 1, 3].map((count) => labels.ofActivities(count, 3))).size).toBe(3);
    expect(labels.openAll(3)).not.toBe(labels.closeAll(3));
    expect(labels.shown(5, 13, 'differences')).not.toBe(labels.shown(5, 13, 'similarities'));
    expect(new Set([labels.all, labels.differences, labels.similarities]).size).toBe(3);
    expect(new Set([labels.yes, labels.partial, labels.no]).size).toBe(3);
  });

  it('calls no two tabs the same, and each briefly', () => {
    const tabs = tabNames.map((name) => labels[name]);
    expect(new Set(tabs).size).toBe(tabs.length);
    const longest = Math.max(...tabNames.map((name) => en[name].length));
    expect(tabs.filter((tab) => tab.length > longest)).toEqual([]);
  });
});

describe('numbers and names', () => {
  it('go by the plural of the language', () => {
    const { de, fr, pt } = locales;
    expect(de.openAll(1)).toBe('Antwort öffnen');
    expect(de.openAll(2)).toBe('Alle 2 öffnen');
    expect(fr.differ(1, 5)).toBe('1 sur 5 diffère');
    expect(fr.differ(2, 5)).toBe('2 sur 5 diffèrent');
    expect(pt.differ(1, 5)).toBe('1 de 5 difere');
    expect(pt.differ(2, 5)).toBe('2 de 5 diferem');
    expect(pt.differ(1, 1)).toBe('difere');
  });

  it('have five forms in Arabic', () => {
    const differ = [1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) =>
      locales.ar.differ(count, 200),
    );
    expect(differ).toEqual([
      'جانب واحد مختلف من 200',
      'جانبان مختلفان من 200',
      '3 جوانب مختلفة من 200',
      '10 جوانب مختلفة من 200',
      '11 جانبًا مختلفًا من 200',
      '99 جانبًا مختلفًا من 200',
      '100 جانب مختلف من 200',
      '102 جانب مختلف من 200',
      '103 جوانب مختلفة من 200',
    ]);
  });

  it('stand in rows as the language has them', () => {
    const row = (lang: keyof typeof locales) => locales[lang].agree(['A', 'B', 'C'], 4);
    expect(row('de')).toBe('A, B und C:');
    expect(row('fr')).toBe('A, B et C\u00a0:');
    expect(row('es')).toBe('A, B y C:');
    expect(locales.es.agree(['Ana', 'Inés'], 3)).toBe('Ana e Inés:');
    expect(row('ja')).toBe('A、B、C：');
    expect(row('zh')).toBe('A、B和C：');
    expect(row('ar')).toMatch(/^A، وB، وC:$|^A وB وC:$/);
  });

  it('stand beside a word of any kind, without a verb that would have to agree with them', () => {
    const decision = [
      ['Decide', ['Developers']],
      ['Agree', ['Legal', 'Finance']],
    ] as const;
    expect(locales.en.takes(decision)).toBe('Decide: Developers. Agree: Legal, Finance.');
    expect(locales.de.takes(decision)).toBe('Decide: Developers. Agree: Legal und Finance.');
    expect(locales.fr.takes(decision)).toBe(
      'Decide\u00a0: Developers. Agree\u00a0: Legal et Finance.',
    );
    expect(locales.ja.takes(decision)).toBe('Decide：Developers。Agree：Legal、Finance。');
    expect(locales.ar.takes(decision)).toMatch(/^Decide: Developers\. Agree: Legal وFinance\.$/);
  });

  it('are grouped as the language has them, in the digits of the page', () => {
    expect(locales.de.openAll(1234)).toContain('1.234');
    expect(locales.fr.openAll(1234)).toMatch(/1\s234/);
    expect(locales.ar.openAll(1234)).toContain('1,234');
    expect(locales.ar.note(3)).toContain('3');
  });
});

describe.each(Object.entries(locales))('dates in %s', (lang, { date }) => {
  /** The same by the platform's own data, which takes too long to load for a page. */
  const byPlatform = (iso: string) =>
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : `${lang}-u-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(iso[4] && { month: 'long' }),
      ...(iso[7] && { day: 'numeric' }),
    }).format(new Date(iso));

  it('are written as its readers write them', () => {
    const months = Array.from({ length: 12 }, (_, month) => `${month + 1}`.padStart(2, '0'));
    const dates = months.flatMap((month) => [`2025-${month}`, `2025-${month}-07`]);
    for (const iso of ['1987', '2024-02-29', '2025-12-31', ...dates]) {
      expect(date(iso)).toBe(byPlatform(iso));
    }
  });

  it('stay as they are where they are none', () => {
    for (const text of ['spring 2025', 'c. 2025-04', '2025-04-30T12:00', 'n.d.', '']) {
      expect(date(text)).toBe(text);
    }
  });
});

describe('the words for a language', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['ja', 'ja'],
  ] as const)('%s are those of %s', (asked, lang) => {
    expect(labelsFor(asked)).toBe(locales[lang]);
  });

  it.each(['it', 'zh-TW', 'zh-Hant', '', '?', 'not a tag'])('are English for %j', (asked) => {
    expect(labelsFor(asked)).toBe(en);
  });
});
