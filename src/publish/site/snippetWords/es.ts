import type { SnippetWords } from './types.js';

export const es: SnippetWords = {
  title: 'Mostrar «{}» en otra página',
  lead: 'Copie en ella uno de estos fragmentos. Ninguno envía nada a ningún sitio.',
  relative:
    'Estas direcciones parten de una página situada junto a esta. Generadas con {}, valen en cualquier página.',
  frame: 'En un marco',
  frameLead:
    'Sus estilos y los de su página no se mezclan. El script da al marco el tamaño de su contenido; basta una vez por página. Donde no pueda ejecutarse, indique el ancho y el alto en píxeles.',
  element: 'Como elemento',
  elementLead: 'Toma la letra de su página, y lo que contiene se ve hasta que se dibuja.',
  part: 'Como parte de su página',
  partLead:
    'Se lee antes de que se ejecute ningún script, y los buscadores la encuentran. Pegue todo {} o el archivo de una vista; cada uno empieza con lo que enlaza:',
};
