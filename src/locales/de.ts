import { dayMonthYear } from '../components/shared/date.js';
import { grammar } from './grammar.js';
import type { Labels } from './types.js';

const { plural, number, list } = /* @__PURE__ */ grammar('de');
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';

/**
 * The components' own words in German.
 *
 * @example <ComparisonTabs comparison={comparison} labels={de} />
 */
export const de: Labels = {
  sources: 'Quellen',
  note: (position) => `Quelle ${position}`,
  backTo: (place) => `Zurück zu „${place}“`,
  backHere: 'Zurück, wo Sie waren',
  date: (iso) => dayMonthYear(iso, MONTHS, ' ', '.'),
  read: (date) => `gelesen: ${date}`,
  comma: ', ',
  derived: 'abgeleitet',
  allDerived: 'Was keine Quelle hat, hat die Redaktion erarbeitet (abgeleitet).',
  someDerived: 'Abgeleitet: von der Redaktion erschlossen.',
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
  alike: (agreeing, total) => `${number(agreeing)} von ${number(total)} gleich`,
  agree: (names, total) =>
    names.length < total ? `${list(names)}:` : total > 2 ? 'Alle:' : 'Beide:',
  same: (role) => `Wie: ${role}`,
  yes: 'Ja',
  partial: 'Teilweise',
  no: 'Nein',
  show: 'Anzeigen',
  all: 'Alle Aspekte',
  differences: 'Unterschiede',
  similarities: 'Gemeinsamkeiten',
  shown: (shown, total, show) => {
    const verb = show === 'differences' ? 'übereinstimmen' : 'sich unterscheiden';
    return shown < total
      ? `${number(shown)} von ${number(total)} Aspekten angezeigt; ${plural(total - shown, {
          one: `1, bei dem die Rollen ${verb}, ist ausgeblendet`,
          other: `${number(total - shown)}, bei denen die Rollen ${verb}, sind ausgeblendet`,
        })}`
      : plural(total, {
          one: 'Ein Aspekt angezeigt',
          other: `Alle ${number(total)} Aspekte angezeigt`,
        });
  },
  featured: 'im Mittelpunkt',
  notApplicable: '– trifft nicht zu:',
  noAnswer: '– keine Angabe',

  lifecycles: 'Lebenszyklen',
  returnsTo: (stage) => `Führt zurück zu „${stage}“.`,
  alongside: (stage) => `Parallel zu „${stage}“:`,
  openEnded: 'ohne festes Ende',
  repeats: 'wiederholt sich',
  placed: 'Die Redaktion hat die Beispiele den Phasen zugeordnet (abgeleitet).',
  within: (stage) => `Innerhalb von „${stage}“:`,
  lifecycleMap: 'Karte der Lebenszyklen',
  continuous: 'Offen: Er beginnt immer wieder von vorn.',
  finite: 'Endlich: Er endet mit seiner letzten Phase.',
  noneWithin: 'in dieser Phase keine',
  drawnLarge: 'Jedes der oben genannten Beispiele ist ein solches Leben.',

  raci: 'Wer macht was',
  activity: 'Aktivität',
  legend: (scheme) => `${scheme}: Buchstaben und ihre Bedeutung`,
  derivedNote: 'Abgeleitet.',
  none: 'nicht beteiligt',
  byRole: 'Wer macht was, je Rolle',
  showAll: 'Alle',
  ofActivities: (count, total) => `${count ? number(count) : 'keine'} von ${number(total)}`,
  inWords: 'Jede Aktivität in Worten',
  takes: (parts) => parts.map(([word, names]) => `${word}: ${list(names)}.`).join(' '),

  responsibilities: 'Zuständigkeiten',
  roles: 'Rollen',
  definition: 'Worum es geht',
  coreQuestion: 'Kernfrage',
  examples: 'Zum Beispiel',
  questions: 'Fragen je Rolle',
  overlap: 'Überschneidungen',
  gain: 'Vorteil',
  cost: 'Nachteil',

  skills: 'Fähigkeiten',
  own: (role) => `Nur ${role}`,
  sharedBy: (names, total) =>
    `Gemeinsam: ${names.length < total ? list(names) : total > 2 ? 'alle' : 'beide'}`,
  sharedBySome: 'Bei einigen gemeinsam',
  ownOfOne: 'Nur bei einer Rolle',
  ofOthers: 'Bei anderen',
  empty: 'keine genannt',
  item: 'Was',
  has: 'gehört dazu',
  lacks: 'gehört nicht dazu',
  tools: 'Werkzeuge',
  framework: 'Rahmenwerk',

  handoffs: 'Zusammenarbeit',
  hands: (what, to) => `übergibt an ${to}: ${what}`,
  startsOver: (step) => `Danach geht es bei ${number(step)} weiter`,

  fit: 'Welche Rolle passt',
  fitStatement: (position) => `Aussage ${number(position)}`,
  fitKey:
    'Von Hand: Zählen Sie zusammen, was Sie für jede Rolle geantwortet haben. Die meisten Punkte zeigen die Rolle, die zu Ihnen passt. So zählen die Antworten:',
  fitFor: (numbers) =>
    numbers ? `Dafür sprechen die Aussagen: ${numbers}` : 'Keine Aussage spricht dafür.',
  fitTie: 'Gleich viele Punkte:',
  fitLean: (role) => `Sie neigen zu: ${role}`,
  fitBoth: 'beide',
  fitNone: 'Keine Ihrer Antworten spricht für eine Rolle',
  fitPoints: (role, points, most) => `${role}: ${points} von ${most} Punkten.`,
  fitEqual: 'Keine liegt vorn.',
  fitClose: 'Es ist knapp.',
  fitClear: 'Eine deutliche Neigung, kein Urteil.',
  fitStrong: 'Eine starke Neigung, kein Urteil.',
  fitLeft: (left, total) => `Ohne Antwort: ${left} von ${total}.`,
  fitSpoke: (role) => `Was dafür sprach: ${role}`,
  fitAgain: 'Neu antworten',

  scenarios: 'Szenarien',
  together: 'Gemeinsam',
  goOn: (step) => `Weiter mit Schritt ${step}`,
  chosen: (step) => `Von Schritt ${step}:`,
  ends: 'Hier endet es.',

  faq: 'Fragen und Antworten',
  openAll: (count) =>
    plural(count, { one: 'Antwort öffnen', other: `Alle ${number(count)} öffnen` }),
  closeAll: (count) =>
    plural(count, { one: 'Antwort schließen', other: `Alle ${number(count)} schließen` }),

  takeaways: 'Das Wichtigste',
  related: 'Weiterlesen',

  names: list,
  writtenBy: (names) => `Von ${names}`,
  editedBy: (names) => `Redaktion: ${names}`,
  reviewedBy: (names) => `Geprüft von ${names}`,
  updated: (date) => `Aktualisiert: ${date}`,
  sourcesRead: (date) => `Alle Quellen gelesen seit ${date}`,

  tabs: 'Teile des Vergleichs',
};
