import { describe, expect, it } from 'vitest';
import { type Comparison, parseComparison, translationCoverage } from '../../src/model/index.js';
import { whereToSay } from '../../src/model/translate/whereToSay.js';
import { examples } from '../fixtures/examples.js';
import { parsed, document as translated } from './translatedDocument.js';

type Json = Record<string, unknown>;

/** What an author writes who says a word at a path, and at no other. Lists without ids are as long as the document's. */
function saying(word: unknown, steps: readonly string[], original: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return word;
  if (!Array.isArray(original)) {
    return { [step]: saying(word, rest, (original as Json | undefined)?.[step]) };
  }
  const entry = original.find((one) => (one as Json).id === step);
  if (entry) return [{ id: step, ...(saying(word, rest, entry) as Json) }];
  // One thing stands for a list of it.
  if (!/^\d+$/.test(step)) return saying(word, steps, original[0]);
  return original.map((one, index) => (index === Number(step) ? saying(word, rest, one) : null));
}

const documents: Readonly<Record<string, Comparison>> = {
  ...examples,
  'a small document': parsed(translated()),
};

describe.each(Object.keys(documents))('%s', (name) => {
  const { translations: _, ...original } = documents[name] as Comparison;
  const inLanguage = (words: unknown) =>
    parseComparison(
      { ...original, translations: { eo: words } },
      {
        rules: { 'translation/marks': 'off' },
      },
    );
  const before = inLanguage({});
  const [coverage] = before.comparison ? translationCoverage(before.comparison) : [];

  it('is translated, text by text, where it is said to be', () => {
    expect(coverage?.missing.length).toBeGreaterThan(10);
    for (const text of coverage?.missing ?? []) {
      const at = whereToSay(text, original as Comparison);
      const after = inLanguage(saying('Vorto', at.split('.'), original));
      expect(after.findings, at).toEqual(before.findings);
      const left = translationCoverage(after.comparison as Comparison)[0]?.missing;
      const gone = coverage?.missing.filter(
        ({ idPath }) => !left?.some((still) => still.idPath === idPath),
      );
      expect(
        gone?.map(({ idPath }) => idPath),
        at,
      ).toEqual([text.idPath]);
    }
  });
});

it('is as short as an author can write it', () => {
  const comparison = parsed(translated());
  const at = translationCoverage({ ...comparison, translations: { eo: {} } })[0]?.missing.map(
    (text) => whereToSay(text, comparison),
  );
  expect(at).toEqual(
    expect.arrayContaining([
      'summary',
      'faq.items.same.answer',
      'roles.product.definition.0',
      'comparison.groups.purpose.aspects.goal.cells.project.list.1',
      'comparison.groups.purpose.aspects.client.cells.product',
      'comparison.groups.purpose.aspects.end.shared.disagree.0',
    ]),
  );
  expect(at?.filter((path) => /\.answer\.|\.\d+\./.test(path))).toEqual([
    // What can be chosen has a step to go to, so a bare text cannot stand for it.
    'scenarios.items.late.steps.ask.choices.0.text',
    'scenarios.items.late.steps.ask.choices.1.text',
    'takeaways.items.1.disagree.0',
    'takeaways.items.1.disagree.1',
  ]);
});
