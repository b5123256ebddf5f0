import type { SchemeWords } from './index.js';

/** The words of the named schemes in Portuguese. */
export const pt: SchemeWords = {
  responsible: { name: 'Responsável', meaning: 'faz o trabalho' },
  accountable: { name: 'Autoridade', meaning: 'responde pelo resultado; só uma por linha' },
  consulted: { name: 'Consultado', meaning: 'é ouvido antes e responde' },
  informed: { name: 'Informado', meaning: 'é avisado depois' },
  support: { name: 'Apoio', meaning: 'ajuda os responsáveis a fazer o trabalho' },
  verifier: { name: 'Verificador', meaning: 'confere o resultado com o que foi combinado' },
  signatory: { name: 'Signatário', meaning: 'aprova a verificação e autoriza a entrega' },
  omitted: { name: 'Omitido', meaning: 'não participa, de propósito' },
  driver: { name: 'Condutor', meaning: 'faz avançar a decisão; só um por linha' },
  approver: { name: 'Aprovador', meaning: 'toma a decisão; só um por linha' },
  contributor: { name: 'Colaborador', meaning: 'traz conhecimento e opinião, sem voto' },
  recommend: { name: 'Recomendar', meaning: 'elabora a proposta' },
  agree: { name: 'Concordar', meaning: 'precisa de concordar antes de seguir' },
  perform: { name: 'Executar', meaning: 'põe a decisão em prática' },
  input: { name: 'Aconselhar', meaning: 'dá dados e conselhos que não obrigam' },
  decide: { name: 'Decidir', meaning: 'toma a decisão; só um por linha' },
};
