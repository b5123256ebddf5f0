import { dayMonthYear } from '../components/shared/date.js';
import { grammar } from './grammar.js';
import type { Labels } from './types.js';

const { plural, number, list } = /* @__PURE__ */ grammar('fr');
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

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
  backHere: 'Revenir où vous étiez',
  date: (iso) => dayMonthYear(iso, MONTHS),
  read: (date) => `consultation\u00a0: ${date}`,
  comma: ', ',
  derived: 'déduit',
  allDerived: 'Ce qui n’a pas de source a été établi par la rédaction (déduit).',
  someDerived: 'Déduit\u00a0: conclusion de la rédaction.',
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
  alike: (agreeing, total) =>
    `${number(agreeing)} sur ${number(total)} ${plural(agreeing, { one: 'concorde', other: 'concordent' })}`,
  agree: (names, total) =>
    `${names.length < total ? list(names) : total > 2 ? 'Tous' : 'Les deux'}\u00a0:`,
  same: (role) => `Comme\u00a0: ${role}`,
  yes: 'Oui',
  partial: 'En partie',
  no: 'Non',
  show: 'Afficher',
  all: 'Tous les aspects',
  differences: 'Différences',
  similarities: 'Similitudes',
  shown: (shown, total, show) => {
    const where = `où les rôles ${show === 'differences' ? 'concordent' : 'diffèrent'}`;
    return shown < total
      ? `${number(shown)} ${plural(shown, { one: 'aspect affiché', other: 'aspects affichés' })} sur ${number(total)}\u00a0; ${number(total - shown)} ${where} ${plural(total - shown, { one: 'est masqué', other: 'sont masqués' })}`
      : plural(total, {
          one: 'Un aspect affiché',
          other: `Les ${number(total)} aspects sont affichés`,
        });
  },
  featured: 'à l’honneur',
  notApplicable: '– sans objet\u00a0:',
  noAnswer: '– non précisé',

  lifecycles: 'Cycles de vie',
  returnsTo: (stage) => `Ramène à ${quoted(stage)}.`,
  alongside: (stage) => `En parallèle de ${quoted(stage)}\u00a0:`,
  openEnded: 'sans fin fixée',
  repeats: 'se répète',
  placed: 'La rédaction a réparti les exemples entre les phases (déduit).',
  within: (stage) => `Dans ${quoted(stage)}\u00a0:`,
  lifecycleMap: 'Carte des cycles de vie',
  continuous: 'Ouvert\u00a0: il recommence toujours.',
  finite: 'Fini\u00a0: il s’achève avec sa dernière phase.',
  noneWithin: 'rien dans cette phase',
  drawnLarge: 'Chacun des exemples cités plus haut est une telle vie.',

  raci: 'Qui fait quoi',
  activity: 'Activité',
  legend: (scheme) => `${scheme}\u00a0: les lettres et leur sens`,
  derivedNote: 'Déduit.',
  none: 'ne participe pas',
  byRole: 'Qui fait quoi, par rôle',
  showAll: 'Tous',
  ofActivities: (count, total) => `${count ? number(count) : 'aucune'} sur ${number(total)}`,
  inWords: 'Chaque activité en toutes lettres',
  takes: (parts) => parts.map(([word, names]) => `${word}\u00a0: ${list(names)}.`).join(' '),

  responsibilities: 'Responsabilités',
  roles: 'Rôles',
  definition: 'Définition',
  coreQuestion: 'Question centrale',
  examples: 'Par exemple',
  questions: 'Questions par rôle',
  overlap: 'Recoupements',
  gain: 'avantage',
  cost: 'inconvénient',

  skills: 'Compétences',
  own: (role) => `Propres à\u00a0: ${role}`,
  sharedBy: (names, total) =>
    `Communes\u00a0: ${names.length < total ? list(names) : total > 2 ? 'tous' : 'les deux'}`,
  sharedBySome: 'Communs à certains',
  ownOfOne: 'Propres à un seul rôle',
  ofOthers: 'À d’autres',
  empty: 'rien de nommé',
  item: 'Quoi',
  has: 'oui',
  lacks: 'non',
  tools: 'Outils',
  framework: 'cadre de travail',

  handoffs: 'Travailler ensemble',
  hands: (what, to) => `transmet à ${to}\u00a0: ${what}`,
  startsOver: (step) => `Puis tout reprend à l’étape ${number(step)}`,

  fit: 'Quel rôle vous va',
  fitStatement: (position) => `Énoncé ${number(position)}`,
  fitKey:
    'À la main\u00a0: additionnez ce que vous avez répondu pour chaque rôle. Le plus grand total indique le rôle qui vous va. Valeur des réponses\u00a0:',
  fitFor: (numbers) =>
    numbers ? `Énoncés en sa faveur\u00a0: ${numbers}` : 'Aucun énoncé en sa faveur.',
  fitTie: 'À égalité de points\u00a0:',
  fitLean: (role) => `Vous penchez vers\u00a0: ${role}`,
  fitBoth: 'les deux',
  fitNone: 'Aucune de vos réponses ne parle pour un rôle',
  fitPoints: (role, points, most) => `${role}\u00a0: ${points} sur ${most} points.`,
  fitEqual: 'Aucun ne l’emporte.',
  fitClose: 'C’est serré.',
  fitClear: 'Un penchant net, pas un verdict.',
  fitStrong: 'Un penchant fort, pas un verdict.',
  fitLeft: (left, total) => `Sans réponse\u00a0: ${left} sur ${total}.`,
  fitSpoke: (role) => `Ce qui a compté pour\u00a0: ${role}`,
  fitAgain: 'Répondre de nouveau',

  scenarios: 'Scénarios',
  together: 'Ensemble',
  goOn: (step) => `Continuer à l’étape ${step}`,
  chosen: (step) => `Depuis l’étape ${step}\u00a0:`,
  ends: 'Fin du parcours.',

  faq: 'Questions et réponses',
  openAll: (count) =>
    plural(count, { one: 'Ouvrir la réponse', other: `Ouvrir les ${number(count)} réponses` }),
  closeAll: (count) =>
    plural(count, { one: 'Fermer la réponse', other: `Fermer les ${number(count)} réponses` }),

  takeaways: 'À retenir',
  related: 'À lire aussi',

  names: list,
  writtenBy: (names) => `Par ${names}`,
  editedBy: (names) => `Édité par ${names}`,
  reviewedBy: (names) => `Relu par ${names}`,
  updated: (date) => `Mise à jour\u00a0: ${date}`,
  sourcesRead: (date) => `Plus ancienne consultation d’une source\u00a0: ${date}`,

  tabs: 'Parties de la comparaison',
};
