import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentSchema, parseComparison, type Text } from '../../../src/model/index.js';
import { soundDocument, withValue } from '../fixtures.js';

// The ways in which an address comes into a document.
const ways: Record<string, (href: string) => unknown> = {
  'a link in a text': (href) => ({ ...soundDocument(), summary: `See [this](${href}).` }),
  'a link in runs': (href) => ({ ...soundDocument(), summary: [{ link: ['this'], href }] }),
  'the address of a source': (href) => withValue(['sources', 0, 'url'], href),
};

const safe = [
  'https://example.org/a/b?c=d&e=%20#f',
  'HTTP://example.org',
  'https://example.org/wiki/Manager_(role)',
  'https://[2001:db8::1]/',
  'https://münchen.example/straße',
  'mailto:team@example.org?subject=RACI',
  'tel:+351-21-000-0000',
  'page.html',
  './page.html',
  '../page.html#part',
  '/page',
  'a/b:c',
  '?view=raci',
  '#raci',
];

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,x',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://example.org',
  'blob:https://example.org/1',
  'view-source:https://example.org',
  'intent://example.org',
  'custom:anything',
  '//example.org',
  '\\\\example.org',
  '/\\example.org',
  'java\u200bscript:alert(1)',
  'https://example.org/\u202egpj.exe',
  'https://example.org/\u3000/b',
  'https://example.org/\u{e0041}',
];

describe.each(Object.entries(ways))('%s', (_, document) => {
  it.each(safe)('passes %s unchanged', (href) => {
    const { ok, comparison } = parseComparison(document(href));
    expect(ok).toBe(true);
    expect(addressesIn(comparison)).toContain(href);
  });

  it.each(unsafe)('is refused where it stands: %s', (href) => {
    const { ok, findings } = parseComparison(document(href));
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code: 'text/link', severity: 'error', found: href }]);
    expect(['summary', 'sources']).toContain(findings[0]?.path[0]);
    expect(findings[0]?.message).toContain('Use https:, http:, mailto:, tel:, a relative address');
  });
});

describe('a name', () => {
  it('holds no link', () => {
    const { comparison } = parseComparison(withValue(['title'], '[x](https://example.org)'));
    expect(comparison?.title).toBe('[x](https://example.org)');
  });
});

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
interface Parts {
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly item?: Schema;
  readonly value?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
}

it('is looked for in every field of the document that is named after it', () => {
  const fields = new Map<string, Schema>();
  const seen = new Set<unknown>();
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    const { pipe, wrapped, options, item, value, entries } = schema as Parts;
    for (const inner of [...(pipe ?? []), wrapped, ...(options ?? []), item, value])
      visit(inner, path);
    for (const [key, inner] of Object.entries(entries ?? {})) {
      if (/^(?:url|href|link|src|image|icon)$/.test(key)) fields.set(`${path}.${key}`, inner);
      visit(inner, `${path}.${key}`);
    }
  };
  visit(documentSchema, '');
  expect([...fields.keys()]).toContain('.sources.url');
  for (const [path, field] of fields) {
    const dataset = field['~run']({ value: 'javascript:alert(1)' }, {});
    expect(
      dataset.issues?.map(({ message }) => message),
      path,
    ).toEqual(['text/link']);
  }
});

function addressesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'href' || key === 'url' ? [inner] : addressesIn(inner as Text),
  );
}
