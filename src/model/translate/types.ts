import type { Inline, Text } from '../text/types.js';

/** A document in other languages, by language tag. */
export type Translations<Document> = { readonly [lang: string]: TextsOf<Document> };

/** A document with its texts alone, all of them optional: what a translation says. */
type TextsOf<Part> = IfAny<{
  // Ids that name the entries of a list belong to the document; here any string may stand.
  readonly [Field in keyof Part as [Words<Part[Field]>] extends [never] ? never : Field]?: Words<
    Part[Field]
  >;
}>;

type IfAny<Fields> = keyof Fields extends never ? never : Fields;

// A text is a string or runs; where no runs can stand, a string is an id or another word that no language changes.
type Words<Value> = TextIn<Value> | Parts<Exclude<Value, Text | undefined>>;
type TextIn<Value> = readonly Inline[] extends Value ? Text : never;

type Parts<Value> = Value extends string | number | boolean
  ? never
  : Value extends readonly (infer Entry)[]
    ? List<Entry>
    : string extends keyof Value
      ? ById<Value[keyof Value]>
      : TextsOf<Value>;

type ById<Value> = [Words<Value>] extends [never] ? never : { readonly [id: string]: Words<Value> };

type List<Entry> = [Words<Entry>] extends [never]
  ? never
  : [Extract<Entry, { readonly id: string }>] extends [never]
    ? readonly (Words<Entry> | null)[]
    : readonly Keyed<Entry>[];

type Keyed<Entry> = Entry extends { readonly id: string }
  ? { readonly id: string } & TextsOf<Entry>
  : Entry extends { readonly role: string }
    ? { readonly role: string }
    : never;
