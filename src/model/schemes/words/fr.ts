import type { SchemeWords } from './index.js';

/** The words of the named schemes in French. */
export const fr: SchemeWords = {
  responsible: { name: 'Réalisateur', meaning: 'fait le travail' },
  accountable: { name: 'Autorité', meaning: 'répond du résultat\u00a0; une seule par ligne' },
  consulted: { name: 'Consulté', meaning: 'est interrogé avant et répond' },
  informed: { name: 'Informé', meaning: 'est prévenu après' },
  support: { name: 'Soutien', meaning: 'aide les réalisateurs à faire le travail' },
  verifier: { name: 'Vérificateur', meaning: 'compare le résultat à ce qui était convenu' },
  signatory: { name: 'Signataire', meaning: 'valide le contrôle et autorise la livraison' },
  omitted: { name: 'Hors circuit', meaning: 'ne participe pas, volontairement' },
  driver: { name: 'Pilote', meaning: 'fait avancer la décision\u00a0; un seul par ligne' },
  approver: { name: 'Approbateur', meaning: 'prend la décision\u00a0; un seul par ligne' },
  contributor: { name: 'Contributeur', meaning: 'apporte savoir et avis, sans voter' },
  recommend: { name: 'Recommander', meaning: 'élabore la proposition' },
  agree: { name: 'Donner son accord', meaning: 'doit être d’accord avant d’aller plus loin' },
  perform: { name: 'Exécuter', meaning: 'met la décision en œuvre' },
  input: { name: 'Conseiller', meaning: 'donne des faits et des avis qui n’engagent pas' },
  decide: { name: 'Décider', meaning: 'prend la décision\u00a0; un seul par ligne' },
};
