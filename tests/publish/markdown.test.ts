import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { comparison, examples } from '../fixtures/examples.js';
import { badLinks, documents, filledWith, naughty } from '../fixtures/hostile.js';
import { everyToken, readMarkdown } from '../fixtures/markdown.js';
import { fileOf, markdownOf, published } from './published.js';

const tokensOf = (markdown: string) => everyToken(readMarkdown(markdown).tokens);
const ofType = (markdown: string, type: string) =>
  tokensOf(markdown).filter((token) => token.type === type);

const minimal = (title: string, question = 'Why?'): Comparison =>
  ({
    id: 'small',
    lang: 'en',
    title,
    roles: [
      { id: 'a', name: 'First role' },
      { id: 'b', name: 'Second role' },
    ],
    faq: { items: [{ id: 'why', question, answer: [{ text: title }] }] },
  }) as unknown as Comparison;

describe('a document as Markdown', () => {
  const markdown = markdownOf(comparison);

  it('has a table for comparison and matrix, with a column for each role or party', () => {
    const tables = ofType(markdown, 'table') as Tokens.Table[];
    expect(tables.map(({ header }) => header.length)).toEqual([3, 7]);
    const [table] = tables;
    const shared = table?.rows.find(([head]) => head?.text.startsWith('Goals in common'));
    expect(shared?.[1]?.text).toMatch(/^\*\*Both:\*\* the most value/);
    expect(shared?.[2]?.text).toBe(shared?.[1]?.text);
    const matrix = tables[1];
    expect(matrix?.rows.some((row) => row[1]?.text === 'Accountable, Responsible')).toBe(true);
  });

  it('numbers stages as their life cycle does, with what is nested below them', () => {
    const lists = ofType(markdown, 'list') as Tokens.List[];
    const conceive = lists.find(({ ordered, raw }) => ordered && raw.includes('Conceive'));
    expect(conceive?.items.length).toBe(4);
    expect(conceive?.items[1]?.tokens.some(({ type }) => type === 'list')).toBe(true);
    const retire = lists.find(({ ordered, raw }) => ordered && raw.startsWith('5. Retire'));
    expect(retire?.start).toBe(5);
  });

  it('numbers stages behind those that run alongside', () => {
    const stage = (id: string, alongside?: string) => ({ id, name: id, alongside });
    const stages = [
      stage('plan'),
      stage('track', 'plan'),
      stage('build'),
      stage('test', 'build'),
      stage('close'),
    ];
    const cycles = [{ id: 'project', name: 'A project', kind: 'finite', stages }];
    const document = { ...minimal('x'), lifecycles: { cycles } } as unknown as Comparison;
    const numbered = (ofType(markdownOf(document), 'list') as Tokens.List[]).flatMap(
      ({ start, items }) =>
        items.map(({ text }, index): [string, number] => [
          /\w+/.exec(text)?.[0] ?? '',
          Number(start) + index,
        ]),
    );
    expect(Object.fromEntries(numbered)).toMatchObject({ plan: 1, build: 3, close: 5 });
  });

  it('begins each list where readers of Markdown see one begin', () => {
    const stage = (id: string, alongside?: string) => ({ id, name: id, alongside });
    const stages = [stage('plan'), stage('track', 'plan'), stage('close')];
    const cycles = [{ id: 'project', name: 'A project', kind: 'finite', stages }];
    const document = { ...minimal('x'), lifecycles: { cycles } } as unknown as Comparison;
    // CommonMark: a list right below a line of text begins with 1, or it is more of that text.
    expect(markdownOf(document)).toContain('1. plan\n\n   2. Alongside plan:');
    const below = /^ *[^\s\d>-].*\n *(?!1[.)])\d+[.)] /m;
    const within = /^( *)(?:[-*]|\d+[.)]) .*\n\1 +(?!1[.)])\d+[.)] /m;
    for (const example of [document, ...Object.values(examples)]) {
      expect(markdownOf(example)).not.toMatch(below);
      expect(markdownOf(example)).not.toMatch(within);
    }
  });

  it('names the roles that a takeaway is about, which the page shows by colour', () => {
    const items = [
      { text: 'For all.' },
      { text: 'For one.', roles: ['b'] },
      { text: 'For two.', roles: ['b', 'a'] },
      { disagree: [{ text: 'Yes' }, { text: 'No' }] },
    ];
    const document = { ...minimal('x'), takeaways: { items } } as unknown as Comparison;
    expect(markdownOf(document)).toContain(
      '- For all.\n- **Second role:** For one.\n- **Both:** For two.\n- Sources disagree\n',
    );
    const german = markdownOf({ ...document, lang: 'de' });
    expect(german).toContain('- **Beide:** For two.');
  });

  it('names who says each side where sources disagree', () => {
    const sources = [
      { id: 'one', title: 'One', publisher: 'A publisher' },
      { id: 'two', title: 'Two', author: 'An author' },
      { id: 'three', title: 'Three' },
    ];
    const sides = sources.map(({ id }) => ({ text: `Says ${id}`, sources: [{ source: id }] }));
    const aspects = [{ id: 'x', name: 'X', shared: { disagree: sides } }];
    const document = {
      ...minimal('x'),
      sources,
      comparison: { groups: [{ id: 'g', name: 'G', aspects }] },
      takeaways: { items: [{ disagree: sides }] },
    } as unknown as Comparison;
    const written = markdownOf(document);
    const says = ['one (A publisher[^1])', 'two (An author[^2])', 'three (Three[^3])'];
    for (const side of says) expect(written.split(`Says ${side}`).length).toBeGreaterThan(2);
  });

  it('has each source once, as a note that statements lead to', () => {
    const defined = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    expect(defined).toEqual(['1', '2', '3', '4', '5']);
    const cited = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    expect([...cited].sort()).toEqual(defined);
    expect(readMarkdown(markdown).notes).toContain('Amdari');
  });

  it('leaves out links that do no more than lead further down', () => {
    expect(markdown).toMatch(/by role\n\n### Product manager$/m);
  });

  it('says which step a choice leads to', () => {
    expect(markdown).toContain('The timeline can take it *Go on with step 3*');
    expect(markdown).toContain('From step 2: The timeline can take it');
  });

  it('keeps its headings in order, one of them the title', () => {
    const levels = (ofType(markdown, 'heading') as Tokens.Heading[]).map(({ depth }) => depth);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1).length).toBe(1);
    const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });

  it('begins a view of its own with its heading', () => {
    expect(fileOf(published(comparison), 'raci.md')).toMatch(/^# Who answers/);
  });

  it('keeps a list of all sources that nothing cites', () => {
    const sources = [{ id: 'only', title: 'Nobody cites this' }];
    const small = { ...minimal('Small'), sources } as Comparison;
    expect(markdownOf(small)).toContain('- *Nobody cites this*');
  });
});

describe('text in Markdown stands for itself', () => {
  const texts = [
    ...naughty.filter((text) => text.trim() !== '' && text.length < 1000),
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '1) item',
    '---',
    '-',
    '+',
    '=',
    '-- a',
    '> quote',
    'a | b',
    '~~gone~~',
    '[^1]: note',
    '- [ ] task',
    '![image](x.png)',
    'Stop!',
    'https://evil.example and www.evil.example',
    '$x$ and {y}',
    'C#',
    'trailing \\',
    '*a*b*c*',
    '&copy; &#169;',
  ];

  it.each(texts)('%j', (text) => {
    const { text: read, tokens } = readMarkdown(markdownOf(minimal(text)));
    const seen = (words: string) => words.replace(/[\s\ufdd0-\ufdef]+/g, ' ').trim();
    const kinds = new Set(everyToken(tokens).map(({ type }) => type));
    expect(
      [...kinds].filter((kind) => !/^(?:heading|text|escape|paragraph|space)$/.test(kind)),
    ).toEqual([]);
    expect(seen(read)).toContain(seen(text));
  });

  it.each(['-5 degrees', '+1', '=SUM', '1.5 million', '2)a'])(
    'has no backslash where nothing could be read into it: %s',
    (text) => {
      expect(markdownOf(minimal(text)).split('\n')).toContain(text);
    },
  );

  it.each(documents.flatMap((document) => naughty.map((text) => [text, document] as const)))(
    'changes no table or list: %j',
    (text, document) => {
      const shape = (markdown: string) =>
        tokensOf(markdown)
          .filter(({ type }) => /^(?:table|list|list_item|heading|html)$/.test(type))
          .map((token) =>
            token.type === 'table' ? (token as Tokens.Table).rows.length : token.type,
          );
      const plain = markdownOf(filledWith('plain', document));
      expect(shape(markdownOf(filledWith(text, document)))).toEqual(shape(plain));
    },
  );
});

describe('marks and links', () => {
  const withText = (text: unknown) =>
    ({
      ...minimal('x'),
      faq: { items: [{ id: 'q', question: 'Q', answer: [{ text }] }] },
    }) as unknown as Comparison;

  it('bold between letters and punctuation is bold', () => {
    const markdown = markdownOf(withText(['再', { strong: ['「版」'] }, 'は']));
    expect(ofType(markdown, 'strong').length).toBe(1);
  });

  it('spaces cost what they are long', () => {
    const spaces = '\u00a0'.repeat(200_000);
    const start = performance.now();
    const markdown = markdownOf(withText([{ strong: [`${spaces}a${spaces}b${spaces}`] }]));
    // Looking for the end from each of them takes minutes, so the bound can be generous to a busy machine.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(markdown).toContain(`**a${spaces}b**`);
  });

  it('code holds what it holds', () => {
    const codes = ofType(markdownOf(withText([{ code: 'a `b` <c>' }])), 'codespan');
    expect(codes.map(({ raw }) => raw)).toEqual(['``a `b` <c>``']);
  });

  it('code holds a bar as it is, in a table and elsewhere', () => {
    const answer = [{ code: 'a|b' }];
    const aspects = [{ id: 'x', name: 'X', shared: { text: answer } }];
    const document = {
      ...(withText(answer) as object),
      comparison: { groups: [{ id: 'g', name: 'G', aspects }] },
    } as unknown as Comparison;
    const codes = ofType(markdownOf(document), 'codespan') as Tokens.Codespan[];
    expect(codes.map(({ text }) => text)).toEqual(['a|b', 'a|b']);
  });

  it.each([
    ['a link', [{ link: ['here'], href: 'https://example.org' }]],
    ['a link in other words', [{ lang: 'de', text: [{ link: ['hier'], href: 'https://x.org' }] }]],
  ])('an exclamation mark before %s makes no image of it', (_, link) => {
    const aspects = [{ id: 'x', name: 'X', shared: { text: ['Look!', ...link] } }];
    const document = {
      ...(withText(['Look!', ...link]) as object),
      comparison: { groups: [{ id: 'g', name: 'G', aspects }] },
    } as unknown as Comparison;
    const markdown = markdownOf(document);
    expect(ofType(markdown, 'image')).toEqual([]);
    expect(ofType(markdown, 'link').length).toBe(2);
    expect(readMarkdown(markdown).text).toMatch(/Look!(?:here|hier)/);
  });

  describe('words of a source', () => {
    const quoted = (text: unknown, lang = 'en') =>
      markdownOf({
        ...(withText(text) as object),
        lang,
        faq: { items: [{ id: 'q', question: 'Q', answer: [{ text, basis: 'quoted' }] }] },
      } as unknown as Comparison);

    it.each([
      '“Own words”',
      '"Own words"',
      '„Own words“',
      '«\u00a0Own words\u00a0»',
      '「Own words」',
    ])('have no marks around their own: %s', (text) => {
      expect(quoted(text).split('\n')).toContain(text);
    });

    it.each([
      'Own words',
      'Own “words”',
      '“Own” words',
      '“Own” and “words”',
      '"Own" and "words"',
      '“”',
      '"',
    ])('have marks around them: %s', (text) => {
      expect(quoted(text).split('\n')).toContain(`“${text}”`);
    });

    it('keep their marks where the author put them around strong ones', () => {
      expect(quoted(['“', { strong: ['Own'] }, ' words”']).split('\n')).toContain(
        '“**Own** words”',
      );
    });
  });

  it('links lead where they say, and nowhere else', () => {
    const link = (href: string) => withText([{ link: ['here'], href }]);
    const good = ofType(markdownOf(link('https://example.org/a_(b)?c=1&copy;=2')), 'link');
    expect(good.map((token) => (token as Tokens.Link).href.replaceAll('&amp;', '&'))).toEqual([
      'https://example.org/a_(b)?c=1&copy;=2',
    ]);
    for (const href of badLinks) expect(ofType(markdownOf(link(href)), 'link')).toEqual([]);
  });
});

it.each(Object.keys(examples))('holds no HTML: %s', (name) => {
  expect(ofType(markdownOf(examples[name] as Comparison), 'html')).toEqual([]);
});
