import { parseComparison } from '../../model/parse.js';

const SOUND = {
  id: 'sound',
  lang: 'en',
  title: 'Sound',
  roles: [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ],
};

/** What a check would say to this title. */
export function problemWithTitle(title: string): string | undefined {
  return problemAt('title', { ...SOUND, title });
}

/** What a check would say to this language. */
export function problemWithLang(lang: string): string | undefined {
  return problemAt('lang', { ...SOUND, lang });
}

/** What a check would say to a role of this name. */
export function problemWithRole(name: string): string | undefined {
  return problemAt('roles', { ...SOUND, roles: [...SOUND.roles, { id: 'three', name }] });
}

function problemAt(field: string, document: unknown): string | undefined {
  return parseComparison(document).findings.find(({ path }) => path[0] === field)?.message;
}
