import type { IdKinds, OwnId, OwnIdKinds, Ref } from './schema/refs.js';

/**
 * A type with the ids of one document in place of its strings. Where an id is given, the compiler learns it; where one is
 * pointed at, it only checks, so a mistyped reference is an error and not one id more.
 */
export type WithIds<T, Ids extends OwnIdKinds> = T extends string
  ? WithId<T, Ids>
  : T extends number | boolean | undefined
    ? T
    : T extends readonly (infer Entry)[]
      ? readonly WithIds<Entry, Ids>[]
      : IsById<T> extends true
        ? ById<T, Ids>
        : Fields<T, Ids>;

type WithId<T extends string, Ids extends OwnIdKinds> = '~defines' extends keyof T
  ? Ids[OwnKindOf<T>]
  : '~refersTo' extends keyof T
    ? Pointed<KindOf<T>, Ids>
    : '~namesScheme' extends keyof T
      ? NameIn<Ids, T>
      : T;

type NameIn<Ids, T> = Ids extends { readonly scheme: infer Name } ? Name : T;

type Pointed<Kind extends keyof IdKinds, Ids extends OwnIdKinds> = NoInfer<
  Kind extends 'party' ? Ids['party'] | Ids['partyRole'] : Ids[Kind]
>;

// Cells fill a row, so there is one for each role; whatever else is by id names whom it speaks of.
type Fields<T, Ids extends OwnIdKinds> = {
  readonly [Key in keyof T]: Key extends 'cells'
    ? IsById<T[Key]> extends true
      ? Required<ById<NonNullable<T[Key]>, Ids>> | Extract<T[Key], undefined>
      : WithIds<T[Key], Ids>
    : WithIds<T[Key], Ids>;
};

type ById<T, Ids extends OwnIdKinds> = {
  readonly [Id in Pointed<KindOf<keyof T>, Ids>]?: WithIds<T[keyof T], Ids>;
};

type IsById<T> = [Keys<T>] extends [never]
  ? false
  : '~refersTo' extends keyof Keys<T>
    ? true
    : false;

type Keys<T> =
  NonNullable<T> extends string | number | boolean | readonly unknown[]
    ? never
    : keyof NonNullable<T>;

type KindOf<T> = {
  [Kind in keyof IdKinds]: T extends Ref<Kind> ? (Ref<Kind> extends T ? Kind : never) : never;
}[keyof IdKinds];

type OwnKindOf<T> = {
  [Kind in keyof OwnIdKinds]: T extends OwnId<Kind>
    ? OwnId<Kind> extends T
      ? Kind
      : never
    : never;
}[keyof OwnIdKinds];
