import type { FitCloseness } from '../model/views/fitCloseness.js';
import type { FittingRole, RoleFitResult } from '../model/views/roleFit.js';
import type { FitSheet, SheetRole, SheetStatement } from './fitSheet.js';
import { contentOf, element, fill } from './nodes.js';

type Fit = RoleFitResult<SheetStatement, SheetRole>;
type Fitting = FittingRole<SheetStatement, SheetRole>;
/** Words of the form by their name; none where markup of another hand has none. */
type Say = (
  name: string,
  values?: Readonly<Record<string, readonly (Node | string)[]>>,
) => (Node | string)[];

/** The result as elements: the sentence, the points and how close they are, the scale, and what spoke for each role. */
export function drawFit(sheet: FitSheet, fit: Fit, closeness: FitCloseness): Element[] {
  const { region, statements, both } = sheet;
  const { answered, results, roles, lean } = fit;
  const say: Say = (name, values = {}) => fill(region.dataset[name] ?? '', values);
  const total = statements.length;
  const left = element(
    'p',
    { class: 'rw-text' },
    ...say('left', { left: [`${total - answered}`], total: [`${total}`] }),
  );
  const open = answered < total ? [left] : [];
  if (!answered) return open;
  const heading = roles[0]?.role.name?.localName ?? 'p';
  if (!results[0]) return [element(heading, { class: 'rw-verdict' }, ...say('none')), ...open];
  // What changes with every answer is read out once there are all of them; until then, how many are left.
  const live = { 'aria-live': open[0] && 'off' };
  const under = heading.replace(/[1-5]/, (level) => `${Number(level) + 1}`);
  const said = contentOf(results[1] ? both : results[0].role.said);
  return [
    element(
      heading,
      { ...live, class: 'rw-verdict' },
      ...say('lean', { role: leanTo(results, roles, say) }),
    ),
    element(
      'p',
      { ...live, class: 'rw-text' },
      ...roles.flatMap((fitting) => [...points(fitting, say), ' ']),
      // A few answers lean strongly wherever they lean.
      ...(answered * 2 < total && /clear|strong/.test(closeness) ? [] : say(closeness)),
    ),
    ...open,
    ...(said[0] ? [element('p', { ...live, class: 'rw-text' }, ...said)] : []),
    ...(lean === undefined ? [] : [scale(lean, roles, say)]),
    reasons(roles, under, say),
  ];
}

/** Two roles that fit equally well are called both; of more, those that do are named. */
function leanTo(results: Fit['results'], roles: Fit['roles'], say: Say): (Node | string)[] {
  if (results[1] && !roles[2]) return say('both');
  return results.flatMap((fitting, index) => [...(index ? say('comma') : []), named(fitting)]);
}

function named({ role }: Fitting): HTMLElement {
  return element('span', { 'data-role': role.number }, ...contentOf(role.name));
}

function points({ role, points, most }: Fitting, say: Say): (Node | string)[] {
  return say('points', {
    role: contentOf(role.name),
    points: [`${points}`],
    most: [`${most}`],
  });
}

/** From the first role to the second, with a bar where the reader stands. All that it says stands in the sentence. */
function scale(lean: number, [first, second]: Fit['roles'], say: Say): HTMLElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  for (const end of ['x1', 'x2']) bar.setAttribute(end, `${50 + lean * 50}%`);
  bar.setAttribute('y2', '100%');
  drawing.append(bar);
  return element(
    'div',
    { class: 'rw-scale', 'aria-hidden': 'true' },
    ...[first, second].flatMap((fitting) => (fitting ? [named(fitting)] : [])),
    element('span', {}, ...say('both')),
    drawing,
  );
}

/** What spoke for each role, with the answer given. It follows from the answers, so it is not read out after each. */
function reasons(roles: Fit['roles'], heading: string, say: Say): HTMLElement {
  return element(
    'div',
    { class: 'rw-columns', 'aria-live': 'off' },
    ...roles.flatMap(({ role, reasons }) =>
      reasons.length === 0
        ? []
        : element(
            'div',
            {},
            element(heading, {}, ...say('spoke', { role: contentOf(role.name) })),
            element(
              'ul',
              { class: 'rw-lines', role: 'list' },
              ...reasons.map(({ statement, answer, points }) =>
                element(
                  'li',
                  {},
                  element(
                    'span',
                    { class: 'rw-text' },
                    ...contentOf(statement.chosen()?.nextElementSibling),
                    points > answer ? ` ×${points / answer}` : '',
                  ),
                  ' ',
                  element('span', {}, ...contentOf(statement.legend)),
                ),
              ),
            ),
          ),
    ),
  );
}
