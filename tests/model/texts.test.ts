import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/model/checks/content.js';
import { plainText, textsOf } from '../../src/model/index.js';
import { nameSchema, textSchema } from '../../src/model/schema/claim.js';
import { blocks, documentSchema } from '../../src/model/schema/document.js';
import { holdsIds, holdsTexts, kindOfText } from '../../src/model/texts/fields.js';
import { document, parsed } from './translatedDocument.js';

const comparison = parsed(document());
const texts = textsOf(comparison);

describe('the texts of a document', () => {
  it('are those that readers see, in its order', () => {
    const plain = texts.map(({ text }) => plainText(text));
    expect(plain.slice(0, 20)).toEqual([
      'Two roles',
      'One decides what, the other when.',
      ...['Product manager', 'Product management', 'Owns the product'],
      ...['Decides what is built.', 'Asks why.', 'Project manager', 'Project', 'A move'],
      ...['A book', 'Ada Okoro', 'a guide', 'A talk', 'Example House', 'Ada Okoro', 'Ben Lind'],
      ...['What sets them apart', 'Aspect by aspect, with a note.', 'Purpose'],
    ]);
    expect(plain).toEqual(
      expect.arrayContaining(['the more of the two', 'It depends', 'Never', 'A release', 'Plan']),
    );
  });

  it('are found again by id and by position', () => {
    expect(texts.find(({ text }) => text === 'Budget')).toEqual({
      idPath: 'comparison.groups.purpose.aspects.goal.cells.project.list.1.text',
      path: ['comparison', 'groups', 0, 'aspects', 0, 'cells', 'project', 'list', 1, 'text'],
      kind: 'claim',
      text: 'Budget',
    });
    for (const { path, text } of texts) {
      const found = path.reduce<unknown>(
        (value, step) => Reflect.get(Object(value), step),
        comparison,
      );
      expect(found).toBe(text);
    }
    expect(new Set(texts.map(({ idPath }) => idPath)).size).toBe(texts.length);
  });

  it('stand by position in lists without ids, even if a role is named', () => {
    const steps = [
      { role: 'product', text: 'Asks' },
      { role: 'product', text: 'Answers' },
    ];
    expect(textsOf({ scenarios: { steps } } as object).map(({ idPath }) => idPath)).toEqual([
      'scenarios.steps.0.text',
      'scenarios.steps.1.text',
    ]);
  });

  it('keep their ids in a document that is ordered otherwise', () => {
    const reversed = parsed({ ...document(), roles: comparison.roles.toReversed() });
    const ids = (list: typeof texts) => list.map(({ idPath }) => idPath).toSorted();
    expect(ids(textsOf(reversed))).toEqual(ids(texts));
  });

  it('say what they are', () => {
    const kinds = Object.fromEntries(texts.map(({ idPath, kind }) => [idPath, kind]));
    expect(kinds).toMatchObject({
      title: 'name',
      'summary.text': 'claim',
      'sources.book.title': 'proper',
      'related.items.essay.title': 'proper',
      'comparison.groups.purpose.aspects.client.cells.project.notApplicable': 'text',
      'raci.parties.design.name': 'name',
    });
  });

  it('are one for each person named, and marked text is one text', () => {
    expect(texts.filter(({ idPath }) => idPath.startsWith('edition'))).toEqual([
      {
        idPath: 'edition.authors.0',
        path: ['edition', 'authors', 0],
        kind: 'proper',
        text: 'Ada Okoro',
      },
      {
        idPath: 'edition.authors.1',
        path: ['edition', 'authors', 1],
        kind: 'proper',
        text: 'Ben Lind',
      },
    ]);
    expect(texts.find(({ idPath }) => idPath === 'summary.text')?.text).toEqual([
      'One decides what, the other ',
      { strong: ['when'] },
      '.',
    ]);
  });
});

describe('the table of texts', () => {
  it('finds the texts that the schemas find, in every block', () => {
    expect(Object.keys(comparison)).toEqual(expect.arrayContaining(Object.keys(blocks)));
    const { names, texts: others } = contentOf(comparison, documentSchema);
    const words = [...names, ...others].map(({ value }) => plainText(value));
    expect(texts.map(({ text }) => plainText(text)).toSorted()).toEqual(words.toSorted());
  });

  const { translations: _, wording: __, accept: ___, ...content } = documentSchema.entries;
  const fields = Object.entries(content).flatMap(([name, schema]) => fieldsIn(schema, name));

  it('knows every field that the schemas give to a text, and no other', () => {
    const wrong = fields.filter(
      ({ holds, field, list }) =>
        (holds === 'text' || holds === 'texts') !== (kindOfText({ field, list }) !== undefined) &&
        // A field may hold a text in one thing and a claim, with a text of its own, in another.
        holds !== 'fields',
    );
    expect(wrong).toEqual([]);
    expect(fields.filter(({ holds }) => holds === 'text').length).toBeGreaterThan(15);
  });

  it('knows which hold several texts, and which hold things by id', () => {
    for (const { holds, field } of fields) {
      if (holds === 'texts') expect(holdsTexts(field), field).toBe(true);
      if (holds === 'text') expect(holdsTexts(field), field).toBe(false);
      if (holds === 'ids') expect(holdsIds(field), field).toBe(true);
      if (holds === 'fields') expect(holdsIds(field), field).toBe(false);
    }
  });

  it('is not taken in by a party with the name of a field', () => {
    const [group] = comparison.raci?.groups ?? [];
    const activity = { ...group?.activities[0], assignments: { author: ['responsible'] } };
    const raci = { groups: [{ ...group, activities: [activity] }] };
    expect(textsOf({ raci } as object).map(({ text }) => text)).toEqual([
      'Start',
      'Set the roadmap',
    ]);
  });
});

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
interface Parts {
  readonly pipe?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly item?: AnySchema;
  readonly value?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
}
interface Field {
  readonly field: string;
  readonly list: string | undefined;
  readonly holds: 'text' | 'texts' | 'fields' | 'ids' | 'other';
}

/** Every field that a schema leads to, with what stands in it. */
function fieldsIn(schema: AnySchema, field: string, list?: string): Field[] {
  const { pipe, wrapped, options, item, value, entries } = schema as AnySchema & Parts;
  if (schema === textSchema || schema === nameSchema) return [{ field, list, holds: 'text' }];
  const inner = pipe?.[0] ?? wrapped;
  if (inner) return fieldsIn(inner, field, list);
  if (schema.type === 'union' && options) {
    const found = options.flatMap((option) => fieldsIn(option, field, list));
    // Short for a claim: the parsed document holds the claim.
    const whole = found.some((each) => each.field === field && each.holds === 'fields');
    return found.filter((each) => !whole || each.field !== field || each.holds === 'fields');
  }
  if (item) {
    const inside = fieldsIn(item, '', field);
    const isText = inside.some((each) => each.field === '' && each.holds === 'text');
    const rest = inside.filter((each) => each.field !== '');
    return isText && rest.length === 0 ? [{ field, list, holds: 'texts' }] : rest;
  }
  if (value) {
    const inside = fieldsIn(value, '', list).filter((each) => each.field !== '');
    return [{ field, list, holds: 'ids' }, ...inside];
  }
  if (entries) {
    const inside = Object.entries(entries).flatMap(([name, entry]) => fieldsIn(entry, name, list));
    return [{ field, list, holds: 'fields' }, ...inside];
  }
  return [{ field, list, holds: 'other' }];
}
