import { plainText } from '../../model/text/plainText.js';
import type { Role } from '../../model/types.js';
import { plainTextOf } from '../plainTextOf.js';
import { type Graph, thing, whileSound } from './graph.js';
import type { JsonLdNode } from './types.js';
import { allWordsOf, wordsOf } from './words.js';

/** Each role as an occupation, with as much of it as the page shows. */
export function occupations(graph: Graph): JsonLdNode[] {
  const { comparison, idOf } = graph;
  return comparison.roles.map((role) => {
    return thing('Occupation', {
      '@id': idOf(`role-${role.id}`),
      name: plainTextOf(role.name) ?? role.id,
      description: graph.shows('roles') ? whileSound(() => definitionOf(role)) : undefined,
      responsibilities: whileSound(() => responsibilitiesOf(graph, role.id)),
      skills: whileSound(() => skillsOf(graph, role.id)),
    });
  });
}

/** What the document defines: the roles' fields of work, and what they manage. */
export function definitions(graph: Graph): JsonLdNode[] {
  const { comparison, idOf, labels } = graph;
  const set = idOf('definitions');
  const terms = comparison.roles.flatMap(({ id, name, discipline, definition, manages }) => [
    ...(definition
      ? [term(idOf(`definition-${id}`), plainText(discipline ?? name), allWordsOf(definition), set)]
      : []),
    ...(manages?.definition
      ? [term(idOf(`manages-${id}`), plainText(manages.name), allWordsOf(manages.definition), set)]
      : []),
  ]);
  return terms[0]
    ? [thing('DefinedTermSet', { '@id': set, name: labels.roles, hasDefinedTerm: terms })]
    : [];
}

/** The letters of a scheme and what they mean. */
export function schemeTerms(graph: Graph): JsonLdNode[] {
  const { scheme } = graph.comparison.raci ?? {};
  if (!scheme) return [];
  const set = graph.idOf('scheme');
  const terms = scheme.assignments.map(({ id, letter, name, meaning }) => ({
    ...term(graph.idOf(`assignment-${id}`), plainText(name), meaning && plainText(meaning), set),
    termCode: letter,
  }));
  const name = plainText(scheme.name);
  return [thing('DefinedTermSet', { '@id': set, name, hasDefinedTerm: terms })];
}

function term(id: string, name: string, description: string | undefined, set: string): JsonLdNode {
  return thing('DefinedTerm', { '@id': id, name, description, inDefinedTermSet: { '@id': set } });
}

function definitionOf({ definition, summary }: Role): string | undefined {
  return definition ? allWordsOf(definition) : summary && wordsOf(summary);
}

function responsibilitiesOf(graph: Graph, role: string): string[] {
  const groups = graph.comparison.responsibilities?.roles[role]?.groups ?? [];
  return graph.shows('responsibilities')
    ? groups.flatMap(({ items }) => items.map(({ text }) => plainText(text)))
    : [];
}

function skillsOf(graph: Graph, role: string): string[] {
  const items = graph.comparison.skills?.items ?? [];
  return graph.shows('skills')
    ? items.filter(({ roles }) => roles.includes(role)).map(({ name }) => plainText(name))
    : [];
}
