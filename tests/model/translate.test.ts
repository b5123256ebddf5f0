import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  languagesOf,
  localise,
  plainText,
  schemeIn,
  textsOf,
  translationCoverage,
} from '../../src/model/index.js';
import { document, parsed } from './translatedDocument.js';

const german = {
  title: 'Zwei Rollen',
  summary: 'Die eine sagt, was, die andere, **wann**.',
  roles: [
    { id: 'project', name: 'Project manager', manages: { examples: 'Ein Umzug' } },
    { id: 'product', name: 'Produktmanagerin', definition: ['Entscheidet.', null] },
  ],
  comparison: {
    groups: [
      {
        id: 'purpose',
        aspects: [
          { id: 'goal', name: 'Ziel', cells: { project: { list: ['Zeit', null] } } },
          { id: 'client', cells: { product: 'die nähere' } },
        ],
      },
    ],
  },
  edition: { authors: ['Ada Okoro', 'Benjamin Lind'] },
};
const comparison = parsed(
  document({ de: german, 'de-AT': { title: 'Zwei Rollen in Wien' }, 'pt-BR': { title: 'Dois' } }),
);

const said = (text: string) => [{ lang: 'en-GB', text }];
const cellsOf = ({ comparison: block }: Comparison, group: number, aspect: number) =>
  block?.groups[group]?.aspects[aspect]?.cells;

describe('a localised document', () => {
  const inGerman = localise(comparison, 'de');

  it('has the words of the language, by id and by position', () => {
    expect(inGerman).toMatchObject({
      lang: 'de',
      title: 'Zwei Rollen',
      summary: {
        text: ['Die eine sagt, was, die andere, ', { strong: ['wann'] }, '.'],
        sources: [{ source: 'book' }],
      },
      roles: [{ id: 'product', name: 'Produktmanagerin' }, { id: 'project' }],
      edition: { authors: ['Ada Okoro', 'Benjamin Lind'], updated: '2025-04' },
    });
    expect(cellsOf(inGerman, 0, 1)?.product).toEqual({ answer: 'yes', text: 'die nähere' });
    expect('translations' in inGerman).toBe(false);
  });

  it('keeps the words that it lacks, and says in which language they are', () => {
    expect(inGerman.roles[0]?.discipline).toEqual(said('Product management'));
    expect(inGerman.roles[0]?.definition?.[1]).toMatchObject({ text: said('Asks why.') });
    expect(cellsOf(inGerman, 0, 0)?.project).toMatchObject({
      list: [{ text: 'Zeit' }, { text: said('Budget'), sources: [{ source: 'talk' }] }],
    });
    expect(inGerman.comparison?.lead).toEqual([
      {
        lang: 'en-GB',
        text: ['Aspect by aspect, with ', { link: ['a note'], href: '#note' }, '.'],
      },
    ]);
  });

  it('says everything that the original says', () => {
    const words = textsOf(inGerman);
    expect(words.map(({ idPath }) => idPath)).toEqual(
      textsOf(comparison).map(({ idPath }) => idPath),
    );
    expect(words.every(({ text }) => plainText(text) !== '')).toBe(true);
  });

  it.each(['de', 'de-AT', 'pt-BR', 'en', 'fr'])('is a document of its own in %s', (lang) => {
    const localised = localise(comparison, lang);
    expect(parsed(localised)).toEqual(localised);
    expect(localise(localised, 'pt-BR')).toEqual(localised);
  });

  it('leaves the original as it was, and shares what is the same', () => {
    expect(comparison).toEqual(
      parsed(
        document({
          de: german,
          'de-AT': { title: 'Zwei Rollen in Wien' },
          'pt-BR': { title: 'Dois' },
        }),
      ),
    );
    const own = localise(comparison, 'en-GB');
    expect(own.comparison).toBe(comparison.comparison);
    expect(inGerman.raci?.groups[0]?.activities[0]?.assignments).toBe(
      comparison.raci?.groups[0]?.activities[0]?.assignments,
    );
    const single = parsed(document());
    expect(localise(single, 'en')).toBe(single);
  });

  it('has a list in the original words if nobody can tell which is which', () => {
    const short = parsed(
      document({ de: { roles: [{ id: 'product', definition: ['Entscheidet.'] }] } }),
    );
    const [first, second] = localise(short, 'de').roles[0]?.definition ?? [];
    expect([first, second]).toMatchObject([
      { text: said('Decides what is built.') },
      { text: said('Asks why.') },
    ]);
  });

  it('marks no words that say their language already', () => {
    const [role, ...roles] = document().roles as [object, ...object[]];
    const phrase = [{ lang: 'fr', text: 'Chef de produit' }];
    const french = parsed({
      ...document({ de: {} }),
      roles: [{ ...role, name: phrase }, ...roles],
    });
    expect(localise(french, 'de').roles[0]?.name).toEqual(phrase);
  });

  it('can be made of a document whose blocks are broken', () => {
    const broken = {
      ...comparison,
      raci: { parties: 'none' },
      comparison: 7,
    } as unknown as Comparison;
    expect(localise(broken, 'de')).toMatchObject({ title: 'Zwei Rollen', comparison: 7 });
  });
});

describe.each([null, 7, 'de', [], { de: 7 }, { de: { title: 7, roles: 'x', comparison: [] } }])(
  'translations that are broken: %j',
  (translations) => {
    const broken = { ...comparison, translations } as unknown as Comparison;

    it('leave the words of the document', () => {
      for (const lang of ['de', 'en', 'fr']) {
        const { title } = localise(broken, lang);
        expect(plainText(title)).toBe('Two roles');
      }
      expect(languagesOf(broken)[0]).toBe('en-GB');
      expect(translationCoverage(broken).every(({ missing }) => missing.length > 0)).toBe(true);
    });
  },
);

describe('the language that is chosen', () => {
  const chosen = (wanted: string, own: string, ...others: string[]): string => {
    const translations = Object.fromEntries(others.map((tag) => [tag, { title: tag }]));
    const { lang, title } = localise(parsed({ ...document(translations), lang: own }), wanted);
    expect(plainText(title)).toBe(lang === own ? 'Two roles' : lang);
    return lang;
  };

  it.each<[string, string, readonly string[], string]>([
    ['de', 'en', ['de'], 'de'],
    ['DE-at', 'en', ['de-AT', 'de'], 'de-AT'],
    ['de-AT', 'en', ['de'], 'de'],
    ['de-AT', 'en', ['de-CH', 'fr'], 'de-CH'],
    ['fr', 'en', ['de'], 'en'],
    ['en-US', 'en-GB', ['de', 'en-US'], 'en-US'],
    ['en-AU', 'en-GB', ['de', 'en-US'], 'en-GB'],
    ['en', 'en-GB', ['en-US'], 'en-GB'],
    ['zh-TW', 'en', ['zh-Hans'], 'en'],
    ['zh-TW', 'en', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-CN', 'en', ['zh-Hant', 'zh'], 'zh'],
    ['zh-Hant-TW', 'zh-Hant', ['zh'], 'zh-Hant'],
    ['', 'en', ['de'], 'en'],
    ['no tag at all', 'en', ['de'], 'en'],
  ])('for "%s" in a document in %s and %j is %s', (wanted, own, others, expected) => {
    expect(chosen(wanted, own, ...others)).toBe(expected);
  });

  it('falls back text by text: Austrian, then any German, then the original', () => {
    const austrian = localise(comparison, 'de-AT');
    expect(austrian).toMatchObject({ lang: 'de-AT', title: 'Zwei Rollen in Wien' });
    expect(austrian.roles[0]?.name).toBe('Produktmanagerin');
    expect(austrian.comparison?.title).toEqual(said('What sets them apart'));
  });

  it('takes one other region, and mixes no two', () => {
    const swiss = { title: 'Zwei Rollen in Bern' };
    const german = { title: 'Zwei Rollen', roles: [{ id: 'product', name: 'Produktmanagerin' }] };
    const both = parsed({ ...document({ 'de-CH': swiss, 'de-DE': german }), lang: 'en' });
    const localised = localise(both, 'de-AT');
    expect(localised).toMatchObject({ lang: 'de-CH', title: 'Zwei Rollen in Bern' });
    expect(localised.roles[0]?.name).toEqual([{ lang: 'en', text: 'Product manager' }]);
  });

  it('needs no mark for a region of the same language', () => {
    const american = localise(
      parsed(document({ 'en-US': { title: 'Two roles, y’all' } })),
      'en-US',
    );
    expect(american).toMatchObject({ lang: 'en-US', title: 'Two roles, y’all' });
    expect(american.roles[0]?.name).toBe('Product manager');
  });

  it('is among those that the document has', () => {
    expect(languagesOf(comparison)).toEqual(['en-GB', 'de', 'de-AT', 'pt-BR']);
    expect(languagesOf(parsed(document()))).toEqual(['en-GB']);
  });
});

describe('a scheme that is picked by name', () => {
  const words = (of: Comparison) => of.raci?.scheme.assignments.map(({ name }) => plainText(name));
  const scheme = comparison.raci?.scheme;
  if (!scheme) throw new Error('the document has no matrix');

  it('brings the words of the language', () => {
    expect(localise(comparison, 'de').raci?.scheme).toEqual(schemeIn(scheme, 'de'));
    expect(words(localise(comparison, 'de'))).not.toEqual(words(comparison));
  });

  it('gives way to the words of the translation', () => {
    const raci = { scheme: { assignments: [{ id: 'accountable', name: 'Letztverantwortlich' }] } };
    const [responsible, accountable] =
      words(localise(parsed(document({ de: { raci } })), 'de')) ?? [];
    expect(accountable).toBe('Letztverantwortlich');
    expect(responsible).toBe(plainText(schemeIn(scheme, 'de').assignments[0]?.name ?? ''));
  });

  it('stays in the words of the document where it has none in the language', () => {
    const danish = localise(parsed(document({ da: { title: 'To roller' } })), 'da');
    expect(danish.raci?.scheme.assignments[0]?.name).toEqual(said('Responsible'));
  });
});

describe('coverage', () => {
  const [inGerman, inAustrian] = translationCoverage(comparison);

  it('counts the texts that there are to translate, and those that readers get', () => {
    const toTranslate = textsOf(comparison).filter(({ kind }) => kind !== 'proper');
    expect(inGerman).toMatchObject({ lang: 'de', texts: toTranslate.length });
    expect(inGerman?.translated).toBe(toTranslate.length - (inGerman?.missing.length ?? 0));
    const texts = inGerman?.texts ?? 0;
    expect(inGerman?.percent).toBe(Math.floor((100 * (inGerman?.translated ?? 0)) / texts));
  });

  it('names what is missing, and where it stands', () => {
    expect(inGerman?.missing).toContainEqual({
      idPath: 'comparison.groups.purpose.aspects.goal.cells.project.list.1.text',
      path: ['comparison', 'groups', 0, 'aspects', 0, 'cells', 'project', 'list', 1, 'text'],
      kind: 'claim',
      text: 'Budget',
    });
    const missing = inGerman?.missing.map(({ idPath }) => idPath) ?? [];
    expect(missing).not.toContain('title');
    expect(
      missing.filter((idPath) => /^(?:sources.*title|raci\.scheme|edition)/.test(idPath)),
    ).toEqual([]);
    expect(missing).toContain('sources.book.note');
  });

  it('lists words that are the same, because names may be', () => {
    expect(inGerman?.same.map(({ idPath }) => idPath)).toContain('roles.project.name');
    expect(inGerman?.missing.map(({ idPath }) => idPath)).not.toContain('roles.project.name');
  });

  it('counts what another region of the language says', () => {
    expect(inAustrian).toMatchObject({ lang: 'de-AT', missing: inGerman?.missing });
    const [american] = translationCoverage(parsed(document({ 'en-US': { title: 'Two jobs' } })));
    expect(american).toMatchObject({ percent: 100, missing: [] });
  });

  it('is whole when nothing is missing, and only then', () => {
    const words = wordsOf(parsed(document()));
    const full = translationCoverage(parsed(document({ de: words })));
    expect(full).toMatchObject([{ percent: 100, missing: [] }]);
    words.roles[1].name = undefined;
    const [less] = translationCoverage(parsed(document({ de: words })));
    expect(less).toMatchObject({ missing: [{ idPath: 'roles.project.name' }] });
    const texts = less?.texts ?? 0;
    expect(less?.percent).toBe(Math.floor((100 * (texts - 1)) / texts));
    expect(less?.percent).toBeGreaterThan(95);
  });

  it('is nothing in a document of one language', () => {
    expect(translationCoverage(parsed(document()))).toEqual([]);
  });
});

/** What there is to translate in a document, in the shape of a translation. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into it at any depth.
function wordsOf(comparison: Comparison): any {
  const paths = textsOf(comparison).map(({ path }) => path);
  const texts = new Set(paths.map((path) => path.join()));
  const ways = new Set(paths.flatMap((path) => path.map((_, end) => path.slice(0, end).join())));
  // biome-ignore lint/suspicious/noExplicitAny: any part of a document.
  const keep = (value: any, way: readonly (string | number)[]): unknown => {
    if (texts.has(way.join()) || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((entry, index) => keep(entry, [...way, index]));
    const kept = Object.keys(value).filter((name, _, { length }) => {
      const at = [...way, name].join();
      // Entries of lists are known by their ids; a party that is a role, by that.
      const isKey = name === 'id' || (name === 'role' && length === 1);
      return (isKey && typeof way.at(-1) === 'number') || texts.has(at) || ways.has(at);
    });
    return Object.fromEntries(kept.map((name) => [name, keep(value[name], [...way, name])]));
  };
  return keep(comparison, []);
}
