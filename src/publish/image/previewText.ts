import type { Comparison } from '../../model/types.js';
import { plainTextOf } from '../plainTextOf.js';

/** What the preview image shows, for those who do not see it: the title and the names of the roles. */
export function previewText({ id, lang, title, roles }: Comparison): string {
  const names = roles.flatMap(({ name }) => plainTextOf(name) ?? []);
  return `${plainTextOf(title) ?? id}: ${listOf(names, lang)}`;
}

function listOf(names: readonly string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang).format(names);
  } catch {
    return names.join(', ');
  }
}
