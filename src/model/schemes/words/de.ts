import type { SchemeWords } from './index.js';

/** The words of the named schemes in German. */
export const de: SchemeWords = {
  responsible: { name: 'Zuständig', meaning: 'macht die Arbeit' },
  accountable: {
    name: 'Gesamtverantwortlich',
    meaning: 'steht für das Ergebnis ein; einmal je Zeile',
  },
  consulted: { name: 'Konsultiert', meaning: 'wird vorher gefragt und antwortet' },
  informed: { name: 'Informiert', meaning: 'erfährt es danach' },
  support: { name: 'Unterstützend', meaning: 'hilft den Zuständigen bei der Arbeit' },
  verifier: { name: 'Prüfend', meaning: 'prüft das Ergebnis gegen das Vereinbarte' },
  signatory: { name: 'Freigebend', meaning: 'bestätigt die Prüfung und gibt das Ergebnis frei' },
  omitted: { name: 'Unbeteiligt', meaning: 'ist bewusst nicht dabei' },
  driver: { name: 'Federführend', meaning: 'bringt die Entscheidung voran; einmal je Zeile' },
  approver: { name: 'Genehmigend', meaning: 'trifft die Entscheidung; einmal je Zeile' },
  contributor: { name: 'Beitragend', meaning: 'bringt Wissen und Meinung ein, ohne Stimme' },
  recommend: { name: 'Empfehlen', meaning: 'arbeitet den Vorschlag aus' },
  agree: { name: 'Zustimmen', meaning: 'muss zustimmen, bevor es weitergeht' },
  perform: { name: 'Umsetzen', meaning: 'führt die Entscheidung aus' },
  input: { name: 'Beraten', meaning: 'gibt Fakten und Rat, die nicht binden' },
  decide: { name: 'Entscheiden', meaning: 'trifft die Entscheidung; einmal je Zeile' },
};
