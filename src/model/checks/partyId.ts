import type { Party } from '../types.js';

/** The word by which assignments name a party: its role's id or its own. */
export function partyId(party: Party): string {
  return 'role' in party ? party.role : party.id;
}
