import { fitCloseness } from '../model/views/fitCloseness.js';
import { type FitAnswers, roleFit } from '../model/views/roleFit.js';
import { dispatch } from './dispatch.js';
import { drawFit } from './fitResult.js';
import { type FitSheet, readFitSheet } from './fitSheet.js';
import { update } from './nodes.js';

/**
 * Tells in the form that `RoleFit` draws which role fits, after every answer, and says so with `rolewise:fit`: its
 * `detail.results` are the ids of the roles with the most points. Answers are read from the radios and kept nowhere
 * else. Doing it twice changes nothing.
 */
export function enhanceFit(form: HTMLFormElement): void {
  const sheet = readFitSheet(form);
  if (!sheet) return;
  const show = (answers: FitAnswers) => {
    const fit = roleFit(sheet, sheet.roles, answers);
    update(sheet.region, drawFit(sheet, fit, fitCloseness(fit)));
    return fit.results.map(({ role }) => role.id);
  };
  form.dataset.state = 'ready';
  form.onsubmit = () => false;
  form.onchange = () => {
    const answers = answersIn(sheet);
    const results = show(answers);
    const complete = sheet.statements.every(({ id }) => Object.hasOwn(answers, id));
    if (results.length > 0) dispatch(form, 'rolewise:fit', { results, answers, complete });
  };
  // Radios are emptied only after this.
  form.onreset = () => {
    show({});
    // From the button below it all, back to where answering begins.
    if (form.querySelector('[type="reset"]:focus')) form.querySelector('input')?.focus();
  };
  show(answersIn(sheet));
}

/** A browser may have kept what was answered before, so the radios are asked and nothing is counted along. */
function answersIn({ statements }: FitSheet): FitAnswers {
  return Object.fromEntries(
    statements.flatMap(({ id, chosen }) => {
      const radio = chosen();
      return radio ? [[id, Number(radio.value)]] : [];
    }),
  );
}
