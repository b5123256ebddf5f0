import { grammar } from './grammar.js';
import type { Labels } from './types.js';

const { plural, number, list } = /* @__PURE__ */ grammar('fr');

// French puts a space that does not break before a colon and inside its quotation marks.
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/**
 * The components' own words in French.
 *
 * @example <ComparisonTabs comparison={comparison} labels={fr} />
 */
export const fr: Labels = {
  sources: 'Sources',
  note: (position) => `Source ${position}`,
  backTo: (place) => `Retour à ${quoted(place)}`,
  read: (date) => `consultation\u00a0: ${date}`,
  derived: 'déduit',
  allDerived: 'Ce qui n’a pas de source a été établi par la rédaction (déduit).',
  paraphrased: 'Chaque énoncé reformule sa source.',
  disagree: 'Les sources se contredisent',
  broken: 'Rien à afficher ici\u00a0: le contenu comporte une erreur.',
  missing: 'Rien à afficher ici pour l’instant.',

  comparison: 'Comparaison',
  aspect: 'Aspect',
  differ: (differing, total) =>
    differing === 0
      ? 'aucune différence'
      : differing < total
        ? `${number(differing)} sur ${number(total)} ${plural(differing, { one: 'diffère', other: 'diffèrent' })}`
        : plural(total, { one: 'diffère', other: `les ${number(total)} diffèrent` }),
  agree: (names, total) =>
    `${names.length < total ? list(names) : total > 2 ? 'Tous' : 'Les deux'}\u00a0:`,
  yes: 'Oui',
  partial: 'En partie',
  no: 'Non',
  notApplicable: '– sans objet\u00a0:',
  noAnswer: '– non précisé',

  lifecycles: 'Cycles de vie',
  returnsTo: (stage) => `Ramène à ${quoted(stage)}.`,
  alongside: (stage) => `En parallèle de ${quoted(stage)}\u00a0:`,
  openEnded: 'sans fin fixée',
  repeats: 'se répète',
  placed: 'La rédaction a réparti les exemples entre les phases (déduit).',
  within: (stage) => `Dans ${quoted(stage)}\u00a0:`,

  raci: 'Qui fait quoi',
  activity: 'Activité',
  legend: (scheme) => `${scheme}\u00a0: les lettres et leur sens`,
  derivedNote: 'Déduit.',
  none: 'ne participe pas',

  responsibilities: 'Responsabilités',
  roles: 'Rôles',
  definition: 'Définition',
  coreQuestion: 'Question centrale',
  examples: 'Par exemple',
  questions: 'Questions par rôle',
  overlap: 'Recoupements',
  gain: 'avantage',
  cost: 'inconvénient',

  scenarios: 'Scénarios',
  together: 'Ensemble',
  goOn: (step) => `Continuer à l’étape ${step}`,
  ends: 'Fin du parcours.',

  faq: 'Questions et réponses',
  openAll: (count) =>
    plural(count, { one: 'Ouvrir la réponse', other: `Ouvrir les ${number(count)} réponses` }),
  closeAll: (count) =>
    plural(count, { one: 'Fermer la réponse', other: `Fermer les ${number(count)} réponses` }),

  takeaways: 'À retenir',
  related: 'À lire aussi',

  writtenBy: (names) => `Par ${names}`,
  editedBy: (names) => `Édité par ${names}`,
  reviewedBy: (names) => `Relu par ${names}`,
  updated: (date) => `Mise à jour\u00a0: ${date}`,
  sourcesRead: (date) => `Plus ancienne consultation d’une source\u00a0: ${date}`,

  tabs: 'Parties de la comparaison',
};
