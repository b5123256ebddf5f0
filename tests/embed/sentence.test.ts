import { describe, expect, it } from 'vitest';
import type { FailureReason } from '../../src/embed/events.js';
import { Failure } from '../../src/embed/failure.js';
import { sentenceFor, sentences } from '../../src/embed/sentence.js';
import { locales } from '../../src/locales/index.js';

const ADDRESS = 'https://example.org/team.json';
const failures: readonly [reason: FailureReason, where: string | undefined, detail: string][] = [
  ['missing', undefined, ''],
  ['network', ADDRESS, ''],
  ['network', undefined, ''],
  ['status', ADDRESS, '404'],
  ['size', ADDRESS, '8000000'],
  ['json', ADDRESS, 'Unexpected token'],
  ['json', undefined, 'Unexpected token'],
];

it('says why in every language that the components speak', () => {
  expect(Object.keys(sentences)).toEqual(Object.keys(locales));
});

describe.each(Object.keys(sentences))('%s', (lang) => {
  it.each(failures)('%s %s %s: what happened, and where', (reason, where, detail) => {
    const { message, lang: spoken, dir } = sentenceFor(new Failure(reason, where, detail), lang);
    expect(message).toContain(where ?? '');
    expect(message).toContain(detail);
    expect(message).not.toMatch(/undefined|null/);
    expect({ spoken, dir }).toEqual({ spoken: lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    const english = sentenceFor(new Failure(reason, where, detail), 'en').message;
    expect(message === english).toBe(lang === 'en');
  });
});

it('is English where the element does not speak a language, and where the checks speak', () => {
  expect(sentenceFor(new Failure('missing'), 'sw').lang).toBe('en');
  expect(sentenceFor(new Failure('missing'), '').lang).toBe('en');
  expect(sentenceFor(new Failure('missing'), 'de-AT').lang).toBe('de');
  expect(sentenceFor(new Failure('invalid', undefined, 'No roles.'), 'de')).toEqual({
    message: 'No roles.',
    lang: 'en',
    dir: 'ltr',
  });
});
