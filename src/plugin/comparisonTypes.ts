import type { OwnIdKinds } from '../model/schema/refs.js';
import { plainText } from '../model/text/plainText.js';
import type { Comparison } from '../model/types.js';

/**
 * The declarations that go with a document's module: its own ids in place of any string, and the blocks that it has as
 * certain, so that a page that asks for a stage or a block it lacks does not compile.
 *
 * @param model Where the types of the model are: `rolewise/model`.
 */
export function comparisonTypes(comparison: Comparison, model: string): string {
  const ids = Object.entries(idsOf(comparison)).map(([kind, list]) => `  ${kind}: ${union(list)};`);
  const blocks = Object.entries(comparison)
    .filter(([, value]) => typeof value === 'object' && value !== null)
    .map(([block]) => `'${block}'`);
  return [
    `import type { Comparison, WithIds } from '${model}';`,
    '',
    `type Document = WithIds<Comparison, {\n${ids.join('\n')}\n}>;`,
    '',
    // What ends the comment is broken up, not taken out: what stood around it could end it as well.
    `/** ${plainText(comparison.title).replaceAll('*/', '*\\/')} */`,
    // `Required` would leave `undefined` in under `exactOptionalPropertyTypes`.
    `declare const comparison: Document & {\n  readonly [Block in ${blocks.join(' | ')}]: NonNullable<Document[Block]>;\n};`,
    'export default comparison;',
    '',
  ].join('\n');
}

function idsOf({
  roles,
  sources,
  lifecycles,
  raci,
  handoffs,
  scenarios,
}: Comparison): Record<keyof OwnIdKinds, string[]> {
  const cycles = lifecycles?.cycles ?? [];
  const parties = [...(raci?.parties ?? []), ...(handoffs?.parties ?? [])];
  const steps = [
    ...(handoffs?.steps ?? []),
    ...(scenarios?.items ?? []).flatMap((scenario) => scenario.steps ?? []),
  ];
  return {
    role: roles.map(({ id }) => id),
    source: (sources ?? []).map(({ id }) => id),
    lifecycle: cycles.map(({ id }) => id),
    stage: cycles.flatMap(({ stages }) => stages.map(({ id }) => id)),
    activity: (raci?.groups ?? []).flatMap(({ activities }) => activities.map(({ id }) => id)),
    party: parties.flatMap((party) => ('id' in party ? [party.id] : [])),
    partyRole: parties.flatMap((party) => ('role' in party ? [party.role] : [])),
    step: steps.map(({ id }) => id),
    assignment: raci?.scheme.assignments.map(({ id }) => id) ?? [],
  };
}

function union(ids: readonly string[]): string {
  return ids.length > 0 ? [...new Set(ids)].map((id) => `'${id}'`).join(' | ') : 'never';
}
