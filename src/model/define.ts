import { formatFinding } from './finding.js';
import type { WithIds } from './infer.js';
import { parseComparison } from './parse.js';
import type { SchemeName, WordOf } from './schemes/index.js';
import type { Comparison, ComparisonInput } from './types.js';

/** The words of the scheme that a document names; those of RACI where it names none. */
type WordsOf<Name extends SchemeName> = WordOf<[Name] extends [never] ? 'raci' : Name>;

/**
 * A comparison written in TypeScript. Roles, sources, stages, life cycles, activities, parties and steps that the document does not
 * define do not compile, and neither does an aspect without a cell for each role or a word that the scheme of the matrix lacks.
 *
 * Throws an error that lists everything that only a check at run time can see: addresses, HTML in texts, counts.
 */
export function defineComparison<
  Role extends string,
  Source extends string = never,
  Lifecycle extends string = never,
  Stage extends string = never,
  Activity extends string = never,
  PartyRole extends Role = never,
  Party extends string = never,
  Step extends string = never,
  Name extends SchemeName = never,
  Assignment extends string = WordsOf<Name>,
>(
  document: WithIds<
    ComparisonInput,
    {
      scheme: Name;
      role: Role;
      source: Source;
      lifecycle: Lifecycle;
      stage: Stage;
      activity: Activity;
      partyRole: PartyRole;
      party: Party;
      step: Step;
      assignment: Assignment;
    }
  >,
): DefinedComparison<Role, Source, Lifecycle, Stage, Activity, PartyRole, Party, Step, Assignment> {
  const result = parseComparison(document);
  if (!result.ok) {
    const count = result.findings.length;
    const lines = result.findings.map((finding) => `  ${formatFinding(finding)}`);
    const heading = `The comparison cannot be shown: ${count} ${count === 1 ? 'finding' : 'findings'}.`;
    throw new Error([heading, ...lines].join('\n'));
  }
  // Checked above: whatever the document points at is among its ids.
  return result.comparison as unknown as ReturnType<
    typeof defineComparison<
      Role,
      Source,
      Lifecycle,
      Stage,
      Activity,
      PartyRole,
      Party,
      Step,
      Name,
      Assignment
    >
  >;
}

/** A checked comparison whose type knows its ids. */
export type DefinedComparison<
  Role extends string,
  Source extends string,
  Lifecycle extends string,
  Stage extends string,
  Activity extends string,
  PartyRole extends string,
  Party extends string,
  Step extends string,
  Assignment extends string,
> = WithIds<
  Comparison,
  {
    role: Role;
    source: Source;
    lifecycle: Lifecycle;
    stage: Stage;
    activity: Activity;
    partyRole: PartyRole;
    party: Party;
    step: Step;
    assignment: Assignment;
  }
>;
