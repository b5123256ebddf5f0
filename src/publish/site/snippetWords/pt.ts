import type { SnippetWords } from './types.js';

export const pt: SnippetWords = {
  title: 'Mostrar “{}” em outra página',
  lead: 'Copie um destes trechos para ela. Nenhum envia nada a lugar algum.',
  relative:
    'Estes endereços partem de uma página que fica ao lado desta. Gerados com {}, valem em qualquer página.',
  frame: 'Em um quadro',
  frameLead:
    'Seus estilos e os da sua página não se misturam. O script dá ao quadro o tamanho do conteúdo; uma vez por página basta. Onde ele não puder ser executado, indique largura e altura em pixels.',
  element: 'Como elemento',
  elementLead:
    'Ele assume a fonte da sua página, e o que está nele fica visível até ser desenhado.',
  part: 'Como parte da sua página',
  partLead:
    'Legível antes de qualquer script e encontrada por mecanismos de busca. Cole {} por inteiro ou o arquivo de uma visão; cada um começa com o que vincula:',
};
