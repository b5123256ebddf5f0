import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RaciByRole, type RaciByRoleProps } from '../../src/components/raci-by-role/index.js';
import { RaciMatrix } from '../../src/components/raci-matrix/index.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { type Comparison, localise } from '../../src/model/index.js';
import { withBrokenBlock, withoutBlock } from '../../stories/documents/broken.js';
import { schemeExamples } from '../../stories/documents/schemes.js';
import { comparison, examples } from '../fixtures/examples.js';
import { headingLevels, readMarkup, valuesOf, visibleText } from '../fixtures/markup.js';

const raci = comparison.raci as NonNullable<Comparison['raci']>;
const schemes: [string, Comparison][] = Object.entries(schemeExamples);

const draw = (props: Partial<RaciByRoleProps> = {}) =>
  renderToStaticMarkup(<RaciByRole comparison={comparison} {...props} />);

const text = (html: string) => readMarkup(html).text.trim();

/** By party and by word of the scheme: how many of the activities, and which. */
function parties(html: string): Record<string, Record<string, [string, ...string[]]>> {
  const cards = html.split(/<div[^>]* class="rw-card"/).slice(1, -1);
  return Object.fromEntries(
    cards.map((card) => [
      text(/<h3.*?<\/h3>/.exec(card)?.[0] ?? ''),
      Object.fromEntries(
        card
          .split('<div class="rw-duty">')
          .slice(1)
          .map((part) => [
            text(/<\/svg>(.*?)<span/.exec(part)?.[1] ?? ''),
            [
              text(/<span class="rw-count">.*?<\/span>/.exec(part)?.[0] ?? ''),
              ...(part.match(/<li.*?<\/li>/g) ?? []).map(text),
            ],
          ]),
      ),
    ]),
  );
}

/** What stands below the last heading, line by line, without the numbers of sources. */
const sentences = (html: string) =>
  ((html.split('--words"')[1] ?? '').split('<footer')[0]?.match(/<li.*?<\/li>/g) ?? []).map(
    (line) => text(line.replace(/<sup.*?<\/sup>/g, '')),
  );

describe('by party', () => {
  const found = parties(draw());

  it('says what each is accountable for, with the group of each activity', () => {
    expect(Object.keys(found)).toEqual([
      'Product manager',
      'Project manager',
      'Design',
      'Engineering',
      'Marketing',
      'Sponsor',
    ]);
    expect(found.Sponsor?.Accountable).toEqual([
      '2 of 16',
      'Start the project – Plan the delivery',
      'Set the budget – Plan the delivery',
    ]);
  });

  it('says so where a party never has a part', () => {
    expect(found.Design?.Accountable).toEqual(['none of 16']);
    const idle = { id: 'legal', name: 'Legal' };
    const document = { ...comparison, raci: { ...raci, parties: [...raci.parties, idle] } };
    const { Legal } = parties(draw({ comparison: document }));
    expect(Object.values(Legal ?? {})).toEqual(Array(4).fill(['none of 16']));
  });

  it.each(schemes)('has the words of %s in their order', (_, document) => {
    const words = document.raci?.scheme.assignments.map(({ name }) => name);
    for (const party of Object.values(parties(draw({ comparison: document })))) {
      expect(Object.keys(party)).toEqual(words);
    }
  });

  it('links lead to each, and to all', () => {
    const html = draw();
    const ids = valuesOf(html, 'id');
    const links = valuesOf(html, 'href').filter((href) => /--(?:all|role-)/.test(href));
    expect(links).toHaveLength(7);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(ids).toContain('product-vs-project-management-by-role--role-design');
  });

  it('gives a role its line, and other parties ink', () => {
    const cards = readMarkup(draw()).tags.filter(({ attributes: { id } }) =>
      /--role-/.test(id ?? ''),
    );
    expect(cards.map(({ attributes }) => attributes['data-role'])).toEqual([
      '1',
      '2',
      ...Array(4).fill(undefined),
    ]);
  });
});

describe('in words', () => {
  it('every activity names all who have a part in it', () => {
    const lines = sentences(draw());
    expect(lines).toContain(
      'Set the budget – Responsible: Project manager. Accountable: Sponsor. Consulted: Product manager, Engineering.',
    );
    // The note on where all of it comes from stands above them, and is none of them.
    expect(lines).toHaveLength(16);
    expect(lines.join()).not.toContain('derived');
    expect(draw()).toMatch(/<p>No source gives these letters[^<]*<span class="rw-basis"> derived/);
  });

  it('says of each activity that it is derived where not all are, or where no note says so', () => {
    const lines = sentences(
      draw({ comparison: { ...comparison, raci: { ...raci, note: undefined } } }),
    );
    expect(lines).toHaveLength(16);
    expect(lines.filter((line) => line.endsWith(' derived'))).toHaveLength(16);
  });

  it('lists the sources, and leads back from each', () => {
    const html = draw();
    const ids = new Set(valuesOf(html, 'id'));
    const inner = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  it('speaks the language of the document', () => {
    const german = draw({ comparison: localise(comparison, 'de'), labels: de });
    expect(sentences(german)).toContain(
      'Das Budget festlegen – Zuständig: Projektmanager. Gesamtverantwortlich: Auftraggeber. ' +
        'Konsultiert: Produktmanager und Entwicklung.',
    );
    const arabic = sentences(
      draw({ comparison: examples['right to left'] as Comparison, labels: ar }),
    );
    expect(arabic[0]).toContain('ترتيب الأولويات – ينفذ: مدير المنتج.');
  });
});

describe('one party', () => {
  it('stands alone, with the activities in which it takes part', () => {
    const html = draw({ party: 'sponsor' });
    expect(Object.keys(parties(html))).toEqual(['Sponsor']);
    const lines = sentences(html);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(1).filter((line) => !line.includes('Sponsor'))).toEqual([]);
    expect(html).not.toContain('--all');
  });

  it('that is none of the document’s changes nothing', () => {
    expect(draw({ party: 'nobody' })).toBe(draw());
  });
});

describe('beside the matrix', () => {
  it('has ids and a heading of its own', () => {
    const both = renderToStaticMarkup(<RaciMatrix comparison={comparison} />) + draw();
    const ids = valuesOf(both, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const titles = [...both.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles[1]).toBe('Who does what, by role');
    expect(titles[0]).not.toBe(titles[1]);
  });

  it('skips no level of headings', () => {
    const levels = headingLevels(draw({ headingLevel: 3 }));
    expect(new Set(levels)).toEqual(new Set([3, 4, 5]));
    expect(levels.at(-1)).toBe(4);
  });
});

describe('bad input', () => {
  it('says what is missing or broken, and draws no more than that', () => {
    const missing = draw({ comparison: withoutBlock(comparison, 'raci') });
    expect(visibleText(missing)).toBe('Who does what, by roleNothing to show here yet.');
    const broken = draw({ comparison: withBrokenBlock(comparison, 'raci') });
    expect(visibleText(broken)).toMatch(/^Who does what, by role.*the content has an error/);
  });

  it('names an activity that nobody has a part in', () => {
    const groups = [
      { id: 'g', name: 'G', activities: [{ id: 'a', name: 'Tidy up', assignments: {} }] },
    ];
    const html = draw({
      comparison: { ...comparison, raci: { ...raci, note: undefined, groups } },
    });
    expect(sentences(html)).toEqual(['Tidy up']);
  });
});
