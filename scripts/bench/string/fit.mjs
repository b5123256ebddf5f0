// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, columns, escaped, section, startNotes } from './shared.mjs';

const SCALE = ['No', 'Partly', 'Yes'];
const HEAD = `<p class="rw-scale-head" aria-hidden="true">${SCALE.map((answer) => `<span>${answer}</span>`).join('')}</p>`;
const RESULT =
  '<div role="status" aria-atomic="false" data-lean="You lean towards {role}" data-both="both" data-none="Nothing you answered speaks for a role" data-points="{role}: {points} of {most} points." data-equal="Neither is ahead." data-close="It is close." data-clear="A clear lean, and no verdict." data-strong="A strong lean, and no verdict." data-left="Without an answer: {left} of {total}." data-spoke="What spoke for {role}"></div>';
const KEY =
  '<p class="rw-text">To work it out by hand, add up what you answered for each role. The most points show the role that fits you. What answers count: No 0, Partly 1, Yes 2.</p>';

export function fit(document) {
  const { fit: block, roles } = document;
  const notes = startNotes('fit', document);
  const result = { id: 'fit-result', name: block.title };
  const statements = block.statements.map((statement, index) => {
    const place = { id: `fit-${statement.id}`, name: `Statement ${index + 1}` };
    const answers = SCALE.map(
      (answer, points) =>
        `<label><input type="radio" name="${escaped(place.id)}" value="${points}"/><span>${answer}</span></label>`,
    );
    return `<li id="${escaped(place.id)}"><fieldset data-statement="${escaped(statement.id)}" data-speaks-for="${escaped(JSON.stringify(statement.speaksFor))}"><legend>${claim(statement, notes, place)}</legend>${answers.join('')}</fieldset></li>`;
  });
  const key = columns(
    roles,
    'fit',
    (role) =>
      `<p>Statements that speak for it: ${numbersFor(role, block.statements)}</p><p class="rw-said">${claim(block.results[role.id], notes, result)}</p>`,
  );
  const both = `<p>Equally many points: <span class="rw-said">${claim(block.both, notes, result)}</span></p>`;
  const note = `<p class="rw-remark">${claim(block.note, notes, result)}</p>`;
  const form = `<form data-rolewise="fit" data-roles="${escaped(roles.map(({ id }) => id).join(' '))}" data-top="2" method="dialog">${HEAD}<ol role="list">${statements.join('')}</ol><div id="fit-result">${RESULT}<div class="rw-fit-key">${KEY}${key}${both}</div></div><button type="reset" class="rw-button">Answer again</button>${note}</form>`;
  return section(block, notes, form, false);
}

function numbersFor(role, statements) {
  return statements
    .flatMap(({ speaksFor }, index) => (speaksFor[role.id] ? index + 1 : []))
    .join(', ');
}
