/** Texts by plural category. `other` is said wherever a language makes no difference. */
export type PluralForms = Readonly<
  { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
>;

/**
 * How a language counts and lists: each form is made when it is first asked for, and then kept. The first that writes numbers or
 * rows takes an engine ten milliseconds, so what every language writes the same is written without.
 */
export function grammar(lang: string) {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  return {
    /** The text for so many things. */
    plural(count: number, forms: PluralForms): string {
      rules ??= new Intl.PluralRules(lang);
      return forms[rules.select(count)] ?? forms.other;
    },
    /** A count as the language writes it. */
    number(value: number): string {
      if (value < 1000) return `${value}`;
      numbers ??= new Intl.NumberFormat(lang);
      return numbers.format(value);
    },
    /** Names as the language puts them in a row: "A, B and C". */
    list(names: readonly string[]): string {
      if (!names[1]) return names.join('');
      lists ??= new Intl.ListFormat(lang);
      return lists.format(names);
    },
  };
}
