import { describe, expect, it } from 'vitest';
import { soundDocument, withValue } from '../fixtures.js';
import { seen } from './seen.js';

const summary = (text: string) => ({ ...soundDocument(), summary: text });

describe('link/host', () => {
  it('finds a site without https://', () => {
    expect(seen(summary('See [this](www.example.org/a).'))).toBe(
      'link/host summary: warning: "www.example.org/a" has no https:// before it, so it would lead to a page of that name ' +
        'on the site that shows this document. Write "https://www.example.org/a".',
    );
  });

  it('finds it as the address of a source', () => {
    expect(seen(withValue(['sources', 0, 'url'], 'example.com'))).toContain(
      'link/host sources[0].url: warning: "example.com" has no https://',
    );
  });

  it('finds it in marks and in other words of other languages', () => {
    expect(seen(summary('**[this](example.com)**'))).toContain('link/host');
    const text = [{ lang: 'de', text: [{ link: ['dies'], href: 'example.com' }] }];
    expect(seen({ ...soundDocument(), summary: text })).toContain('link/host');
  });

  it('finds a mailbox without mailto:', () => {
    expect(seen(summary('[Write](team@example.org)'))).toContain('Write "mailto:team@example.org"');
  });

  it.each(['EXAMPLE.COM', 'example.com?a', 'example.com#a', 'a.b.example.org/c', 'münchen.info'])(
    'finds %s',
    (href) => {
      expect(seen(summary(`[this](${href})`))).toContain('link/host');
    },
  );

  it.each([
    'https://www.example.org',
    'mailto:team@example.org',
    'guide.html',
    'readme.md',
    'communication.html',
    './www.example.org',
    '/example.com',
    'pages/example.com',
    'www.html',
    '#example.com',
    'a@b',
  ])('lets %s be', (href) => {
    expect(seen(summary(`[this](${href})`))).not.toContain('link/host');
  });
});

describe('text/quoted', () => {
  const quoted = (text: string) => ({
    ...soundDocument(),
    summary: { text, basis: 'quoted', sources: ['book'] },
  });

  it('finds quotation marks that would stand twice', () => {
    expect(seen(quoted('“Plan the work”'))).toContain(
      'text/quoted summary.text: warning: "“Plan the work”" has quotation marks already',
    );
  });

  it.each(['Plan the work', '“Plan” and “work”', 'Plan “the” work'])('lets %s be', (text) => {
    expect(seen(quoted(text))).not.toContain('text/quoted');
  });

  it('lets words be that are none of a source', () => {
    expect(seen(summary('“Plan the work”'))).toBe('');
  });
});

describe('text/stray', () => {
  it('finds asterisks that mark nothing', () => {
    expect(seen(summary('The ** why** of it'))).toBe(
      'text/stray summary: warning: "The ** why** of it" holds "**" that marks nothing, and readers would see it as it stands. ' +
        'Write **words**, with no space inside the asterisks; as code, where it is meant to be seen.',
    );
  });

  it('finds a link that does not end', () => {
    expect(seen(summary('See [this](https://example.org'))).toContain('Write [words](address)');
  });

  it.each([
    '**why**',
    'C**',
    '\\*\\*why\\*\\*',
    '\\[x\\](y)',
    'a * b * c',
    '2 * 3',
    '`**`',
    '[1] (see there)',
    '[x](https://example.org)',
  ])('lets %s be', (text) => {
    expect(seen(summary(text))).toBe('');
  });
});
