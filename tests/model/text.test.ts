import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainText, type Text } from '../../src/model/index.js';
import { nameSchema, textSchema } from '../../src/model/schema/claim.js';
import { isSafeLink } from '../../src/model/text/link.js';
import { parseText } from '../../src/model/text/parseText.js';

describe('text', () => {
  it.each<[string, ReturnType<typeof parseText>['text']]>([
    ['plain', 'plain'],
    ['2 * 3 and snake_case', '2 * 3 and snake_case'],
    ['имя_роли_здесь', 'имя_роли_здесь'],
    ['größe_der_rolle', 'größe_der_rolle'],
    ['役_割_名', '役_割_名'],
    ['क़ि_नाम_है', 'क़ि_नाम_है'],
    ['𝒜_b_', '𝒜_b_'],
    ['_name_of_role', '_name_of_role'],
    ['__init__', '__init__'],
    ['_a_of_b_', [{ em: ['a_of_b'] }]],
    ['_имя_роли_, _b_', [{ em: ['имя_роли'] }, ', ', { em: ['b'] }]],
    ['(_a_)', ['(', { em: ['a'] }, ')']],
    ['«_роль_»', ['«', { em: ['роль'] }, '»']],
    ['a **b** c', ['a ', { strong: ['b'] }, ' c']],
    ['*a* _b_', [{ em: ['a'] }, ' ', { em: ['b'] }]],
    ['`a **b**`', [{ code: 'a **b**' }]],
    ['**a *b* c**', [{ strong: ['a ', { em: ['b'] }, ' c'] }]],
    ['[a **b**](https://x.org)', [{ link: ['a ', { strong: ['b'] }], href: 'https://x.org' }]],
    ['\\*a\\* \\[b\\]', ['*a* [b]']],
    ['([a](/b_(c)), d)', ['(', { link: ['a'], href: '/b_(c)' }, ', d)']],
    ['[a](/b_(c)', '[a](/b_(c)'],
    ['a [b [c](#d)', ['a [b ', { link: ['c'], href: '#d' }]],
    ['**open', '**open'],
  ])('%s', (source, text) => {
    expect(parseText(source)).toEqual({ text, problems: [] });
  });

  it('reads marks around words and addresses of any length', () => {
    const words = 'a '.repeat(5000).trim();
    const href = `https://example.org/?a=${'b'.repeat(5000)}`;
    expect(parseText(`**${words}** _${words}_ [a](${href})`).text).toEqual([
      { strong: [words] },
      ' ',
      { em: [words] },
      ' ',
      { link: ['a'], href },
    ]);
  });

  it('keeps the words of a link that is refused', () => {
    expect(parseText('see [this](javascript:alert(1))')).toMatchObject({
      text: ['see ', 'this'],
      problems: [{ code: 'text/link', found: 'javascript:alert(1)' }],
    });
  });

  it.each(['<b>x</b>', 'a <script src=x>', '<!-- x -->', '<!doctype html>', '<svg/onload=x>'])(
    'names the HTML in %s',
    (source) => {
      expect(parseText(source).problems.map(({ code }) => code)).toEqual(['text/html']);
    },
  );

  it.each(['a < b and c > d', 'x <3 y', '<', 'a<b'])('finds no HTML in %s', (source) => {
    expect(parseText(source).problems).toEqual([]);
  });

  it('stops at marks nested too deep', () => {
    const nested = `${'['.repeat(10)}x${'](#a)'.repeat(10)}`;
    expect(parseText(nested).problems.map(({ code }) => code)).toContain('text/depth');
  });

  it('reads as plain characters', () => {
    expect(plainText(parseText('a **b `c`** [d](#e)').text)).toBe('a b c d');
    expect(plainText('*as it stands*')).toBe('*as it stands*');
  });
});

describe('links', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:a@example.org',
    'tel:+351',
    '/a/b',
    'a/b.html',
    '../a',
    '?a=b',
    '#a',
  ])('allows %s', (href) => {
    expect(isSafeLink(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//example.org',
    '\\\\example.org',
    '/\\example.org',
    'https://a b',
    'https://a\u202eb',
    '',
  ])('refuses %j', (href) => {
    expect(isSafeLink(href)).toBe(false);
  });
});

describe('words in another language', () => {
  const phrase = ['The ', { lang: 'fr', text: ['chef de ', { em: ['projet'] }] }, ' plans'];

  it('stand in a text with their language, and are read again as they are', () => {
    const parsed = v.safeParse(textSchema, phrase);
    expect(parsed).toMatchObject({ success: true, output: phrase });
    expect(plainText(phrase as Text)).toBe('The chef de projet plans');
  });

  it.each(['français', 'f', '', 'en_GB', 'en-'])(
    'need a language tag, which "%s" is not',
    (lang) => {
      expect(v.safeParse(textSchema, [{ lang, text: 'x' }]).issues?.[0]?.message).toBe(
        'lang/format',
      );
    },
  );

  it.each(['en', 'pt-BR', 'zh-Hant-TW', 'de-1996', 'sl-rozaj-biske', 'en-x-plain', 'es-419'])(
    'may be written in "%s"',
    (lang) => expect(v.safeParse(textSchema, [{ lang, text: 'x' }]).success).toBe(true),
  );
});

describe('names', () => {
  const french = [{ lang: 'fr', text: 'Chef de projet' }];

  it('are plain words, or words that say their language', () => {
    expect(v.parse(nameSchema, 'snake_case and 2 * 3 * 4')).toBe('snake_case and 2 * 3 * 4');
    expect(v.parse(nameSchema, french)).toEqual(french);
    expect(v.parse(nameSchema, ['The ', ...french])).toEqual(['The ', ...french]);
  });

  it.each<[string, unknown, string]>([
    ['HTML', '<b>Lead</b>', 'text/html'],
    ['HTML in words of another language', [{ lang: 'fr', text: '<b>Chef</b>' }], 'text/html'],
    ['marks', [{ strong: ['Lead'] }], 'text/marks'],
    [
      'marks in words of another language',
      [{ lang: 'fr', text: [{ em: ['Chef'] }] }],
      'text/marks',
    ],
    ['nothing in them', '  ', 'text/empty'],
    ['no runs', [], 'text/empty'],
  ])('have no %s', (_, name, code) => {
    expect(v.safeParse(nameSchema, name).issues?.map(({ message }) => message)).toEqual([code]);
  });
});
