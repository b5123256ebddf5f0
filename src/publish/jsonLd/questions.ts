import { plainText } from '../../model/text/plainText.js';
import { type Graph, itemList, thing, titleOf } from './graph.js';
import type { JsonLdNode } from './types.js';
import { allWordsOf, wordsOf } from './words.js';

/** Questions that people ask, each with the answer that the page gives. */
export function faqNodes(graph: Graph): JsonLdNode[] {
  const items = graph.comparison.faq?.items ?? [];
  return [
    thing('FAQPage', {
      '@id': graph.idOf('faq'),
      name: titleOf(graph, 'faq'),
      mainEntity: items.map(({ question, answer }) =>
        thing('Question', {
          name: plainText(question),
          acceptedAnswer: thing('Answer', { text: allWordsOf(answer) }),
        }),
      ),
    }),
  ];
}

/** Which role fits: statements with the answers that a reader can give. None of them is right or wrong. */
export function fitNodes(graph: Graph): JsonLdNode[] {
  const { comparison, labels, idOf } = graph;
  const { statements = [], scale } = comparison.fit ?? {};
  const answers = scale
    ? scale.map(({ name }) => plainText(name))
    : [labels.no, labels.partial, labels.yes];
  return [
    thing('Quiz', {
      '@id': idOf('fit'),
      name: titleOf(graph, 'fit'),
      inLanguage: comparison.lang,
      about: comparison.roles.map(({ id }) => ({ '@id': idOf(`role-${id}`) })),
      hasPart: statements.map((statement) =>
        thing('Question', {
          name: wordsOf(statement),
          suggestedAnswer: answers.map((text) => thing('Answer', { text })),
        }),
      ),
    }),
  ];
}

/** The questions that each role answers. */
export function roleQuestionNodes(graph: Graph): JsonLdNode[] {
  const { questions, roles } = graph.comparison;
  return roles.flatMap(({ id, name }) => {
    const own = questions?.roles[id];
    const items = own?.map((question) => ({ name: wordsOf(question) }));
    const title = `${titleOf(graph, 'questions')}: ${plainText(name)}`;
    return items ? [itemList(title, items, { '@id': graph.idOf(`questions-${id}`) })] : [];
  });
}
