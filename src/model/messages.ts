/** What a message can speak of. */
export interface MessageParts {
  /** What it is about: `"roles"`, or `Entry 2 of "roles"`. */
  readonly name: string;
  /** What stands there, in words. */
  readonly found: string;
  /** What belongs there, in words. */
  readonly expected: string;
  /** `Write "summary" instead.` or the words to choose from. */
  readonly instead: string;
}

/** The sentences behind the codes of the schemas: what happened, why it matters, what to write. */
export const messages: Readonly<Record<string, (parts: MessageParts) => string>> = {
  'key/unknown': ({ found, instead }) =>
    `"${found}" is not a field that can stand here, so nothing would show it. ${instead}`,
  'key/missing': ({ name, expected }) =>
    `${name} is missing, and it is needed here. Add it${expected && `: ${expected}`}.`,
  'value/type': ({ name, found, expected, instead }) =>
    `${name} is ${found}, but ${expected} belongs here. ${instead}`.trim(),
  'value/empty': ({ name, expected }) =>
    `${name} has nothing in it, but ${expected} belongs here. Fill it in or leave the field out.`,
  'value/word': ({ found, instead }) => `"${found}" is not a word that is known here. ${instead}`,
  'text/empty': ({ name }) => `${name} has no text. Write some or leave the field out.`,
  'text/long': ({ name }) => `${name} is longer than 20,000 characters. Shorten it or split it.`,
  'text/html': ({ found }) =>
    `The text holds HTML (${found}), which readers would see as it stands. ` +
    'Use **strong**, *emphasis*, `code` or [words](address); in a name, plain words.',
  'text/link': ({ found }) =>
    `"${found}" is not an address that a link may have: it could run code or lead astray. ` +
    'Use https:, http:, mailto:, tel:, a relative address or a #fragment, without spaces.',
  'text/marks': ({ name }) =>
    `${name} takes plain words, because it also stands in labels and titles. Take the marks out.`,
  'text/depth': () => 'Marks are nested more than six levels deep. Write the text more simply.',
  'text/list': () =>
    'This is a list of texts where one text belongs; they would run together. ' +
    'Write one text; in a cell, put the texts under "list".',
  'list/empty': ({ name }) =>
    `${name} has no entries, so there is nothing to show. Add one or leave it out.`,
  'list/short': ({ name }) => `${name} needs two entries or more. Add another.`,
  'list/long': ({ name }) => `${name} has too many entries. Leave the least important out.`,
  'roles/few': () => 'A comparison needs two roles or more. Add another role.',
  'id/format': ({ found }) =>
    `"${found}" cannot be an id, because ids stand in addresses. ` +
    'Use up to 80 small letters, digits and single hyphens: "product-manager".',
  'id/reserved': ({ found }) =>
    `"${found}" cannot be an id here: other fields are named by it, and programs take that name for something else. ` +
    `Write another, such as "the-${found}".`,
  'date/format': ({ found }) =>
    `"${found}" is not a date that is known here. Write 2025-06-05, 2025-06 or "2025".`,
  'lang/format': ({ found }) =>
    `"${found}" is not a language tag. Write a BCP 47 tag such as "en" or "pt-BR".`,
  'translation/same': ({ name }) =>
    `${name} is the same in every language, so a translation cannot change it. Leave it out here.`,
  'letter/format': ({ found }) =>
    `"${found}" does not fit into the figure. Write one or two characters.`,
  'number/whole': ({ found }) => `${found} is not a whole number. Write one.`,
  'number/share': ({ found }) =>
    `${found} is no share. Write a number from 0 to 1: 0.75 for three in four.`,
  'number/large': ({ found }) => `${found} is too large here. Write a smaller number.`,
  'number/small': ({ found }) => `${found} is too small here. Write a larger number.`,
};

/** Says what to write in place of a wrong word. */
export function insteadOf(
  allowed: readonly string[] | undefined,
  suggestion: string | undefined,
): string {
  if (suggestion !== undefined) return `Write "${suggestion}" instead.`;
  if (!allowed?.length) return '';
  const listed = allowed.slice(0, 20).join(', ');
  return `Write one of: ${listed}${allowed.length > 20 ? ', …' : ''}.`;
}
