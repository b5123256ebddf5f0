import { dayMonthYear } from '../components/shared/date.js';
import { grammar } from './grammar.js';
import type { Labels } from './types.js';

const { plural, number, list } = /* @__PURE__ */ grammar('pt');
const MONTHS =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro';

/**
 * The components' own words in Portuguese, as readers in Brazil and Portugal both write them.
 *
 * @example <ComparisonTabs comparison={comparison} labels={pt} />
 */
export const pt: Labels = {
  sources: 'Fontes',
  note: (position) => `Fonte ${position}`,
  backTo: (place) => `Voltar a “${place}”`,
  backHere: 'Voltar para onde você estava',
  date: (iso) => dayMonthYear(iso, MONTHS, ' de '),
  read: (date) => `consulta: ${date}`,
  comma: ', ',
  derived: 'deduzido',
  allDerived: 'O que não tem fonte foi elaborado pelos editores (deduzido).',
  someDerived: 'Deduzido: conclusão da redação.',
  paraphrased: 'Cada afirmação apresenta a sua fonte com outras palavras.',
  disagree: 'As fontes divergem',
  broken: 'Nada a mostrar aqui: o conteúdo tem um erro.',
  missing: 'Ainda não há nada a mostrar aqui.',

  comparison: 'Comparação',
  aspect: 'Aspecto',
  differ: (differing, total) =>
    differing === 0
      ? 'sem diferenças'
      : differing < total
        ? `${number(differing)} de ${number(total)} ${plural(differing, { one: 'difere', other: 'diferem' })}`
        : plural(total, { one: 'difere', other: `todos os ${number(total)} diferem` }),
  alike: (agreeing, total) =>
    `${number(agreeing)} de ${number(total)} ${plural(agreeing, { one: 'coincide', other: 'coincidem' })}`,
  agree: (names, total) =>
    names.length < total ? `${list(names)}:` : total > 2 ? 'Todos:' : 'Ambos:',
  same: (role) => `Igual a: ${role}`,
  yes: 'Sim',
  partial: 'Em parte',
  no: 'Não',
  show: 'Mostrar',
  all: 'Todos os aspectos',
  differences: 'Diferenças',
  similarities: 'Semelhanças',
  shown: (shown, total, show) => {
    const verb = show === 'differences' ? 'coincidem' : 'diferem';
    return shown < total
      ? `${number(shown)} de ${number(total)} aspectos à vista; ${number(total - shown)} em que os papéis ${verb} ${plural(total - shown, { one: 'está oculto', other: 'estão ocultos' })}`
      : plural(total, {
          one: 'Um aspecto à vista',
          other: `Todos os ${number(total)} aspectos à vista`,
        });
  },
  featured: 'em destaque',
  notApplicable: '– não se aplica:',
  noAnswer: '– sem resposta',

  lifecycles: 'Ciclos de vida',
  returnsTo: (stage) => `Volta a “${stage}”.`,
  alongside: (stage) => `Em paralelo com “${stage}”:`,
  openEnded: 'sem fim definido',
  repeats: 'repete-se',
  placed: 'Os editores distribuíram os exemplos pelas fases (deduzido).',
  within: (stage) => `Dentro de “${stage}”:`,
  lifecycleMap: 'Mapa dos ciclos de vida',
  continuous: 'Aberto: recomeça sempre.',
  finite: 'Finito: termina com a última fase.',
  noneWithin: 'nada nesta fase',
  drawnLarge: 'Cada um dos exemplos citados acima é uma vida como esta.',

  raci: 'Quem faz o quê',
  activity: 'Atividade',
  legend: (scheme) => `${scheme}: as letras e o que significam`,
  derivedNote: 'Deduzido.',
  none: 'não participa',
  byRole: 'Quem faz o quê, por papel',
  showAll: 'Todos',
  ofActivities: (count, total) => `${count ? number(count) : 'nenhuma'} de ${number(total)}`,
  inWords: 'Cada atividade em palavras',
  takes: (parts) => parts.map(([word, names]) => `${word}: ${list(names)}.`).join(' '),

  responsibilities: 'Responsabilidades',
  roles: 'Papéis',
  definition: 'Definição',
  coreQuestion: 'Pergunta central',
  examples: 'Por exemplo',
  questions: 'Perguntas por papel',
  overlap: 'Sobreposições',
  gain: 'vantagem',
  cost: 'desvantagem',

  skills: 'Competências',
  own: (role) => `Só de: ${role}`,
  sharedBy: (names, total) =>
    `Em comum: ${names.length < total ? list(names) : total > 2 ? 'todos' : 'ambos'}`,
  sharedBySome: 'Em comum entre alguns',
  ownOfOne: 'De um só papel',
  ofOthers: 'De outros',
  empty: 'nada indicado',
  item: 'O quê',
  has: 'sim',
  lacks: 'não',
  tools: 'Ferramentas',
  framework: 'estrutura de trabalho',

  handoffs: 'Como trabalham juntos',
  hands: (what, to) => `entrega a ${to}: ${what}`,
  startsOver: (step) => `Depois recomeça em ${number(step)}`,

  fit: 'Qual papel combina',
  fitStatement: (position) => `Afirmação ${number(position)}`,
  fitKey:
    'À mão: some o que respondeu para cada papel. O total mais alto mostra o papel que combina consigo. Valor das respostas:',
  fitFor: (numbers) => (numbers ? `Afirmações a favor: ${numbers}` : 'Nenhuma afirmação a favor.'),
  fitTie: 'Com os mesmos pontos:',
  fitLean: (role) => `A sua inclinação: ${role}`,
  fitBoth: 'ambos',
  fitNone: 'Nenhuma resposta fala a favor de um papel',
  fitPoints: (role, points, most) => `${role}: ${points} de ${most} pontos.`,
  fitEqual: 'Nenhum está à frente.',
  fitClose: 'Está renhido.',
  fitClear: 'Uma inclinação clara, não um veredito.',
  fitStrong: 'Uma inclinação forte, não um veredito.',
  fitLeft: (left, total) => `Sem resposta: ${left} de ${total}.`,
  fitSpoke: (role) => `O que falou a favor de: ${role}`,
  fitAgain: 'Responder de novo',

  scenarios: 'Cenários',
  together: 'Em conjunto',
  goOn: (step) => `Continuar no passo ${step}`,
  chosen: (step) => `Do passo ${step}:`,
  ends: 'Termina aqui.',

  faq: 'Perguntas e respostas',
  openAll: (count) =>
    plural(count, { one: 'Abrir a resposta', other: `Abrir as ${number(count)} respostas` }),
  closeAll: (count) =>
    plural(count, { one: 'Fechar a resposta', other: `Fechar as ${number(count)} respostas` }),

  takeaways: 'O essencial',
  related: 'Para saber mais',

  names: list,
  writtenBy: (names) => `Por ${names}`,
  editedBy: (names) => `Edição: ${names}`,
  reviewedBy: (names) => `Revisão de ${names}`,
  updated: (date) => `Atualização: ${date}`,
  sourcesRead: (date) => `Todas as fontes consultadas desde ${date}`,

  tabs: 'Partes da comparação',
};
