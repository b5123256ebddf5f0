import type { Comparison } from '../../model/types.js';
import { plainTextOf } from '../plainTextOf.js';
import { shownRoles } from './shownRoles.js';

/** What the preview image shows, for those who do not see it: the title and the names of the first eight roles. */
export function previewText(comparison: Comparison): string {
  const { id, lang, title } = comparison;
  const names = shownRoles(comparison).map((role) => plainTextOf(role.name) ?? role.id);
  return `${plainTextOf(title) ?? id}: ${listOf(names, lang)}`;
}

function listOf(names: readonly string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang).format(names);
  } catch {
    return names.join(', ');
  }
}
