import type { SnippetWords } from './types.js';

export const fr: SnippetWords = {
  title: 'Afficher « {} » sur une autre page',
  lead: 'Copiez-y l’un de ces extraits. Aucun n’envoie quoi que ce soit.',
  relative:
    'Ces adresses partent d’une page placée à côté de celle-ci. Construites avec {}, elles valent sur toute page.',
  frame: 'Dans un cadre',
  frameLead:
    'Ses styles et ceux de votre page ne se mêlent pas. Le script donne au cadre la taille de son contenu ; une fois par page suffit. S’il n’est pas autorisé, indiquez une largeur et une hauteur en pixels.',
  element: 'Comme élément',
  elementLead:
    'Il prend la police de votre page, et ce qu’il contient reste visible jusqu’à ce qu’il soit dessiné.',
  part: 'Comme partie de votre page',
  partLead:
    'Lisible avant tout script, et trouvée par les moteurs de recherche. Collez {} en entier, ou le fichier d’une vue ; chacun commence par ce qu’il lie :',
};
