import type { SchemeWords } from './index.js';

/** The words of the named schemes in Spanish. */
export const es: SchemeWords = {
  responsible: { name: 'Responsable', meaning: 'hace el trabajo' },
  accountable: { name: 'Autoridad', meaning: 'responde del resultado; una sola por fila' },
  consulted: { name: 'Consultado', meaning: 'se le pregunta antes y responde' },
  informed: { name: 'Informado', meaning: 'se le comunica después' },
  support: { name: 'Apoyo', meaning: 'ayuda a los responsables a hacer el trabajo' },
  verifier: { name: 'Verificador', meaning: 'comprueba el resultado frente a lo acordado' },
  signatory: { name: 'Signatario', meaning: 'aprueba la comprobación y autoriza la entrega' },
  omitted: { name: 'Omitido', meaning: 'no participa, a propósito' },
  driver: { name: 'Impulsor', meaning: 'hace avanzar la decisión; uno solo por fila' },
  approver: { name: 'Aprobador', meaning: 'toma la decisión; uno solo por fila' },
  contributor: { name: 'Colaborador', meaning: 'aporta conocimiento y opinión, sin voto' },
  recommend: { name: 'Recomendar', meaning: 'elabora la propuesta' },
  agree: { name: 'Dar conformidad', meaning: 'debe estar conforme antes de seguir' },
  perform: { name: 'Ejecutar', meaning: 'lleva a cabo la decisión' },
  input: { name: 'Aconsejar', meaning: 'da datos y consejos que no obligan' },
  decide: { name: 'Decidir', meaning: 'toma la decisión; uno solo por fila' },
};
