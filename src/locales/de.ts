import { grammar } from './grammar.js';
import type { Labels } from './types.js';

const { plural, number, list } = /* @__PURE__ */ grammar('de');

/**
 * The components' own words in German.
 *
 * @example <ComparisonTabs comparison={comparison} labels={de} />
 */
export const de: Labels = {
  sources: 'Quellen',
  note: (position) => `Quelle ${position}`,
  backTo: (place) => `Zurück zu „${place}“`,
  read: (date) => `gelesen: ${date}`,
  derived: 'abgeleitet',
  allDerived: 'Was keine Quelle hat, hat die Redaktion erarbeitet (abgeleitet).',
  paraphrased: 'Jede Aussage gibt ihre Quelle mit anderen Worten wieder.',
  disagree: 'Quellen widersprechen sich',
  broken: 'Hier lässt sich nichts zeigen: Der Inhalt enthält einen Fehler.',
  missing: 'Hier gibt es noch nichts zu sehen.',

  comparison: 'Vergleich',
  aspect: 'Aspekt',
  differ: (differing, total) =>
    differing === 0
      ? 'kein Unterschied'
      : differing < total
        ? `${number(differing)} von ${number(total)} verschieden`
        : plural(total, { one: 'verschieden', other: `alle ${number(total)} verschieden` }),
  agree: (names, total) =>
    names.length < total ? `${list(names)}:` : total > 2 ? 'Alle:' : 'Beide:',
  yes: 'Ja',
  partial: 'Teilweise',
  no: 'Nein',
  notApplicable: '– trifft nicht zu:',
  noAnswer: '– keine Angabe',

  lifecycles: 'Lebenszyklen',
  returnsTo: (stage) => `Führt zurück zu „${stage}“.`,
  alongside: (stage) => `Parallel zu „${stage}“:`,
  openEnded: 'ohne festes Ende',
  repeats: 'wiederholt sich',
  placed: 'Die Redaktion hat die Beispiele den Phasen zugeordnet (abgeleitet).',
  within: (stage) => `Innerhalb von „${stage}“:`,

  raci: 'Wer macht was',
  activity: 'Aktivität',
  legend: (scheme) => `${scheme}: Buchstaben und ihre Bedeutung`,
  derivedNote: 'Abgeleitet.',
  none: 'nicht beteiligt',

  responsibilities: 'Zuständigkeiten',
  roles: 'Rollen',
  definition: 'Worum es geht',
  coreQuestion: 'Kernfrage',
  examples: 'Zum Beispiel',
  questions: 'Fragen je Rolle',
  overlap: 'Überschneidungen',
  gain: 'Vorteil',
  cost: 'Nachteil',

  scenarios: 'Szenarien',
  together: 'Gemeinsam',
  goOn: (step) => `Weiter mit Schritt ${step}`,
  ends: 'Hier endet es.',

  faq: 'Fragen und Antworten',
  openAll: (count) =>
    plural(count, { one: 'Antwort öffnen', other: `Alle ${number(count)} öffnen` }),
  closeAll: (count) =>
    plural(count, { one: 'Antwort schließen', other: `Alle ${number(count)} schließen` }),

  takeaways: 'Das Wichtigste',
  related: 'Weiterlesen',

  writtenBy: (names) => `Von ${names}`,
  editedBy: (names) => `Redaktion: ${names}`,
  reviewedBy: (names) => `Geprüft von ${names}`,
  updated: (date) => `Aktualisiert: ${date}`,
  sourcesRead: (date) => `Alle Quellen gelesen seit ${date}`,

  tabs: 'Teile des Vergleichs',
};
