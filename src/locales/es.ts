import { dayMonthYear } from '../components/shared/date.js';
import { grammar } from './grammar.js';
import type { Labels } from './types.js';

const { plural, number, list } = /* @__PURE__ */ grammar('es');
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

/**
 * The components' own words in Spanish.
 *
 * @example <ComparisonTabs comparison={comparison} labels={es} />
 */
export const es: Labels = {
  sources: 'Fuentes',
  note: (position) => `Fuente ${position}`,
  backTo: (place) => `Volver a «${place}»`,
  backHere: 'Volver a donde estaba',
  date: (iso) => dayMonthYear(iso, MONTHS, ' de '),
  read: (date) => `consulta: ${date}`,
  comma: ', ',
  derived: 'deducido',
  allDerived: 'Lo que no lleva fuente es elaboración de la redacción (deducido).',
  someDerived: 'Deducido: conclusión de la redacción.',
  paraphrased: 'Cada afirmación expresa su fuente con otras palabras.',
  disagree: 'Las fuentes discrepan',
  broken: 'Aquí no se puede mostrar nada: el contenido tiene un error.',
  missing: 'Aquí aún no hay nada que mostrar.',

  comparison: 'Comparación',
  aspect: 'Aspecto',
  differ: (differing, total) =>
    differing === 0
      ? 'sin diferencias'
      : differing < total
        ? `${number(differing)} de ${number(total)} ${plural(differing, { one: 'difiere', other: 'difieren' })}`
        : plural(total, { one: 'difiere', other: `los ${number(total)} difieren` }),
  alike: (agreeing, total) =>
    `${number(agreeing)} de ${number(total)} ${plural(agreeing, { one: 'coincide', other: 'coinciden' })}`,
  agree: (names, total) =>
    names.length < total ? `${list(names)}:` : total > 2 ? 'Todos:' : 'Ambos:',
  same: (role) => `Igual que: ${role}`,
  yes: 'Sí',
  partial: 'En parte',
  no: 'No',
  show: 'Mostrar',
  all: 'Todos los aspectos',
  differences: 'Diferencias',
  similarities: 'Similitudes',
  shown: (shown, total, show) => {
    const verb = show === 'differences' ? 'coinciden' : 'difieren';
    return shown < total
      ? `${plural(shown, { one: 'Se muestra', other: 'Se muestran' })} ${number(shown)} de ${number(total)} aspectos; ${plural(
          total - shown,
          {
            one: `queda oculto 1 en el que los roles ${verb}`,
            other: `quedan ocultos ${number(total - shown)} en los que los roles ${verb}`,
          },
        )}`
      : plural(total, {
          one: 'Se muestra un aspecto',
          other: `Se muestran los ${number(total)} aspectos`,
        });
  },
  featured: 'en primer plano',
  notApplicable: '– no se aplica:',
  noAnswer: '– sin respuesta',

  lifecycles: 'Ciclos de vida',
  returnsTo: (stage) => `Vuelve a «${stage}».`,
  alongside: (stage) => `En paralelo con «${stage}»:`,
  openEnded: 'sin final fijado',
  repeats: 'se repite',
  placed: 'La redacción ha situado los ejemplos en sus fases (deducido).',
  within: (stage) => `Dentro de «${stage}»:`,
  lifecycleMap: 'Mapa de los ciclos de vida',
  continuous: 'Abierto: vuelve a empezar.',
  finite: 'Finito: termina con su última fase.',
  noneWithin: 'nada en esta fase',
  drawnLarge: 'Cada uno de los ejemplos citados arriba es una vida como esta.',

  raci: 'Quién hace qué',
  activity: 'Actividad',
  legend: (scheme) => `${scheme}: las letras y su significado`,
  derivedNote: 'Deducido.',
  none: 'no participa',
  byRole: 'Quién hace qué, por rol',
  showAll: 'Todos',
  ofActivities: (count, total) => `${count ? number(count) : 'ninguna'} de ${number(total)}`,
  inWords: 'Cada actividad en palabras',
  takes: (parts) => parts.map(([word, names]) => `${word}: ${list(names)}.`).join(' '),

  responsibilities: 'Responsabilidades',
  roles: 'Roles',
  definition: 'Definición',
  coreQuestion: 'Pregunta central',
  examples: 'Por ejemplo',
  questions: 'Preguntas por rol',
  overlap: 'Solapamientos',
  gain: 'ventaja',
  cost: 'inconveniente',

  skills: 'Habilidades',
  own: (role) => `Solo de: ${role}`,
  sharedBy: (names, total) =>
    `En común: ${names.length < total ? list(names) : total > 2 ? 'todos' : 'ambos'}`,
  sharedBySome: 'En común entre algunos',
  ownOfOne: 'De un solo rol',
  ofOthers: 'De otros',
  empty: 'nada indicado',
  item: 'Qué',
  has: 'sí',
  lacks: 'no',
  tools: 'Herramientas',
  framework: 'marco de trabajo',

  handoffs: 'Cómo trabajan juntos',
  hands: (what, to) => `entrega a ${to}: ${what}`,
  startsOver: (step) => `Después vuelve a empezar en ${number(step)}`,

  fit: 'Qué rol encaja',
  fitStatement: (position) => `Afirmación ${number(position)}`,
  fitKey:
    'A mano: sume lo que ha respondido para cada rol. El total más alto muestra el rol que encaja con usted. Valor de las respuestas:',
  fitFor: (numbers) =>
    numbers ? `Afirmaciones a su favor: ${numbers}` : 'Ninguna afirmación a su favor.',
  fitTie: 'Con los mismos puntos:',
  fitLean: (role) => `Se inclina por: ${role}`,
  fitBoth: 'ambos',
  fitNone: 'Ninguna respuesta habla a favor de un rol',
  fitPoints: (role, points, most) => `${role}: ${points} de ${most} puntos.`,
  fitEqual: 'Ninguno va por delante.',
  fitClose: 'Está reñido.',
  fitClear: 'Una inclinación clara, no un veredicto.',
  fitStrong: 'Una inclinación fuerte, no un veredicto.',
  fitLeft: (left, total) => `Sin respuesta: ${left} de ${total}.`,
  fitSpoke: (role) => `Lo que habló a favor de: ${role}`,
  fitAgain: 'Responder de nuevo',

  scenarios: 'Escenarios',
  together: 'En conjunto',
  goOn: (step) => `Continuar en el paso ${step}`,
  chosen: (step) => `Desde el paso ${step}:`,
  ends: 'Aquí termina.',

  faq: 'Preguntas frecuentes',
  openAll: (count) =>
    plural(count, { one: 'Abrir la respuesta', other: `Abrir las ${number(count)} respuestas` }),
  closeAll: (count) =>
    plural(count, { one: 'Cerrar la respuesta', other: `Cerrar las ${number(count)} respuestas` }),

  takeaways: 'Lo esencial',
  related: 'Para saber más',

  names: list,
  writtenBy: (names) => `Por ${names}`,
  editedBy: (names) => `Edición: ${names}`,
  reviewedBy: (names) => `Revisado por ${names}`,
  updated: (date) => `Actualización: ${date}`,
  sourcesRead: (date) => `Consulta más antigua de una fuente: ${date}`,

  tabs: 'Partes de la comparación',
};
