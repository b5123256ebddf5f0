import type { IdKinds, Ref, refersTo } from './schema/ids.js';

/** The ids that a document defines, by what they name. */
export interface IdsOf<T> {
  role: IdIn<At<T, 'roles'>>;
  source: IdIn<At<T, 'sources'>>;
  lifecycle: IdIn<At<At<T, 'lifecycles'>, 'cycles'>>;
  stage: IdIn<At<Item<At<At<T, 'lifecycles'>, 'cycles'>>, 'stages'>>;
  party: PartyIn<Item<At<At<T, 'raci'>, 'parties'>>>;
  assignment: WordIn<At<At<T, 'raci'>, 'scheme'>>;
}

/** A type with the ids of one document in place of its references. */
export type WithIds<T, Ids extends IdKinds> = T extends string
  ? typeof refersTo extends keyof T
    ? Ids[KindOf<T>]
    : T
  : T extends number | boolean | undefined
    ? T
    : T extends readonly (infer Entry)[]
      ? readonly WithIds<Entry, Ids>[]
      : ByIdOrFields<T, Ids>;

type ByIdOrFields<T, Ids extends IdKinds> = {
  readonly [Key in keyof T]: IsById<T[Key]> extends true
    ? ById<Key, NonNullable<T[Key]>, Ids> | Extract<T[Key], undefined>
    : WithIds<T[Key], Ids>;
};

// Cells fill a row, so there is one for each role; the others name whom they speak of.
type ById<Name, T, Ids extends IdKinds> = Name extends 'cells'
  ? { readonly [Id in Ids[KindOf<keyof T>]]: WithIds<T[keyof T], Ids> }
  : { readonly [Id in Ids[KindOf<keyof T>]]?: WithIds<T[keyof T], Ids> };

type IsById<T> = [Keys<T>] extends [never]
  ? false
  : typeof refersTo extends keyof Keys<T>
    ? true
    : false;

type Keys<T> =
  NonNullable<T> extends string | number | boolean | readonly unknown[]
    ? never
    : keyof NonNullable<T>;

type KindOf<T> = {
  [Kind in keyof IdKinds]: T extends Ref<Kind> ? (Ref<Kind> extends T ? Kind : never) : never;
}[keyof IdKinds];

type At<T, Key extends string> = T extends { readonly [K in Key]: infer Value } ? Value : never;
type Item<T> = T extends readonly (infer Entry)[] ? Entry : never;
type IdIn<T> = At<Item<T>, 'id'> extends infer Id extends string ? Id : never;
type PartyIn<Party> = Party extends { readonly role: infer Role extends string }
  ? Role
  : Party extends { readonly id: infer Id extends string }
    ? Id
    : never;
type WordIn<Scheme> = Scheme extends { readonly assignments: infer Kinds }
  ? IdIn<Kinds>
  : 'responsible' | 'accountable' | 'consulted' | 'informed';
