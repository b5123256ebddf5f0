import type { Finding, Related } from '../finding.js';
import { hasField } from '../isFields.js';
import { safeParse } from '../safeParse.js';
import { ownIdSchema } from '../schema/ids.js';
import type { Comparison } from '../types.js';
import { type RoleRef, roleRefs } from './roleRefs.js';

/** A role whose own id was most likely mistyped, since many places agree on another. */
export interface RoleSlip {
  /** The document with the id that was meant, in which the rules can look at everything else. */
  readonly document: Comparison;
  /** The ids of its roles. */
  readonly roles: ReadonlySet<string>;
  /** What is said once, at the id, in place of many times. */
  readonly finding: Pick<Finding, 'path' | 'message' | 'found' | 'suggestion' | 'related'>;
}

// So many places and fewer may each be mistyped, one copied from another.
const FEW = 3;

/**
 * Finds the one role that nothing refers to, where more than a few places refer to one and the same role that there is not. With
 * two of either nobody can tell which was meant, so each place is told by itself.
 */
export function roleSlip(
  document: Comparison,
  ids: ReadonlySet<string> | undefined,
): RoleSlip | undefined {
  if (!ids) return undefined;
  const places = grouped(roleRefs(document), ({ found }) => found);
  const strangers = [...places].filter(([id, { length }]) => !ids.has(id) && length > FEW);
  const [[meant, refs] = ['', []]] = strangers;
  const idle = [...ids].filter((id) => !places.has(id) && !isTranslated(id, document));
  const [found = ''] = idle;
  if (strangers.length !== 1 || idle.length !== 1) return undefined;
  if (isParty(meant, document) || !safeParse(ownIdSchema('role'), meant).success) return undefined;

  const index = document.roles.findIndex(({ id }) => id === found);
  const roles = document.roles.map((role) => (role.id === found ? { ...role, id: meant } : role));
  const message =
    `Nothing refers to the role "${found}", and ${refs.length} places refer to "${meant}", which is not a role of ` +
    `this document, so readers would miss what they say. Write "${meant}" instead, or correct those places.`;
  return {
    document: { ...document, roles },
    roles: new Set(roles.map(({ id }) => id)),
    finding: {
      path: ['roles', index, 'id'],
      message,
      found,
      suggestion: meant,
      related: firstInEach(refs),
    },
  };
}

/** The first of the places in each block: none of them can be drawn as it is. */
function firstInEach(refs: readonly RoleRef[]): Related[] {
  return [...grouped(refs, ({ path }) => path[0])].flatMap(([block, [first, ...others]]) => {
    if (!first) return [];
    const more =
      others.length > 0 ? `, the first of ${others.length + 1} places in "${block}"` : '';
    return { path: first.path, note: `refers to "${first.found}"${more}` };
  });
}

function isTranslated(id: string, { translations = {} }: Comparison): boolean {
  return Object.values(translations).some(
    ({ roles }) =>
      Array.isArray(roles) && roles.some((role) => hasField(role, 'id') && role.id === id),
  );
}

/** Whether a party that is no role has the id. */
function isParty(id: string, { raci, handoffs }: Comparison): boolean {
  const parties = [...(raci?.parties ?? []), ...(handoffs?.parties ?? [])];
  return parties.some((party) => 'id' in party && party.id === id);
}

function grouped<Key>(refs: readonly RoleRef[], keyOf: (ref: RoleRef) => Key): Map<Key, RoleRef[]> {
  const groups = new Map<Key, RoleRef[]>();
  for (const ref of refs) {
    const group = groups.get(keyOf(ref));
    if (group) group.push(ref);
    else groups.set(keyOf(ref), [ref]);
  }
  return groups;
}
