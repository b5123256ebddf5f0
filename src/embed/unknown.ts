import { nearestName } from '../model/nearestName.js';

/**
 * What to say of attributes that the element does not know, in a sentence each. Frameworks put their own on any element,
 * with a hyphen as a rule: of those, only one that comes near to ours was meant for us.
 */
export function explainUnknown(names: readonly string[], known: readonly string[]): string[] {
  return names.flatMap((name) => {
    const meant = nearestName(name, known);
    if (meant) return `${name} changes nothing. Write ${meant}.`;
    return name.includes('-') ? [] : `${name} changes nothing. It takes: ${known.join(' ')}.`;
  });
}
