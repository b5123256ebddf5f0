import { plainText } from '../../model/text/plainText.js';
import type { Claim } from '../../model/types.js';
import type { RaciSentence } from '../../model/views/raciByRole.js';
import type { RaciByRoleLabels } from './labels.js';

/** An activity in whole words, with its sources; its basis goes without saying where it was `said` of all. */
export function sentence(
  { activity: { name, sources, basis }, parts }: RaciSentence,
  labels: RaciByRoleLabels,
  said: unknown,
): Claim {
  const words = labels.takes(
    parts.map(({ kind, parties }) => [
      plainText(kind.name),
      parties.map((party) => plainText(party.name)),
    ]),
  );
  return {
    text: [{ strong: [name].flat() }, words && ` – ${words}`],
    sources,
    basis: said ? undefined : basis,
  };
}
