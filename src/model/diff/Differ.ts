import { isFields } from '../isFields.js';
import { holdsIds, holdsTexts, isText, kindOfText } from '../texts/fields.js';
import { keyOf } from '../texts/keyOf.js';
import { outOfOrder, pairByWords } from './lists.js';
import { type Moves, movesBetween } from './moves.js';
import { entriesOf, isIn, isSame, type Part, sideOf, sidesOf, sideWithout } from './parts.js';
import { fieldPlace, idPlace } from './places.js';
import type { Change, ChangeSide } from './types.js';
import type { Version } from './version.js';

type Fields = Readonly<Record<string, unknown>>;
/** How something was and how it is. */
type Both = readonly [before: Part, after: Part];

// What a cell says, one of these in each. Another of them is another answer, not a field more and a field less.
const ANSWERS = ['disagree', 'list', 'answer', 'notApplicable', 'text'];

/** Walks through two versions of a document side by side and notes what differs. */
export class Differ {
  readonly changes: Change[] = [];
  readonly #before: Version;
  readonly #after: Version;
  readonly #moves: Moves;

  constructor(before: Version, after: Version) {
    this.#before = before;
    this.#after = after;
    this.#moves = movesBetween(before, after);
  }

  /** Compares two versions of one thing. */
  compareFields(thing: Both): void {
    const [old, now] = [thing[0].value as Fields, thing[1].value as Fields];
    const [was, is] = [answerOf(old), answerOf(now)];
    const saysOtherwise = was !== undefined && is !== undefined && was !== is;
    if (saysOtherwise) this.#saysOtherwise(thing, was, is);
    for (const name of new Set([...Object.keys(now), ...Object.keys(old)])) {
      if (name === 'id' || (saysOtherwise && ANSWERS.includes(name))) continue;
      const both: Both = [
        { value: old[name], place: fieldPlace(thing[0].place, name) },
        { value: now[name], place: fieldPlace(thing[1].place, name) },
      ];
      if (isOneText(name, both)) this.#changed(name, thing, both);
      else if (holdsIds(name) && both.some(({ value }) => isFields(value))) {
        this.#compareById(name, both);
      } else this.#compareValues(name, thing, both);
    }
  }

  /** Compares what a field of a thing holds, or what stands under an id. */
  #compareValues(field: string, thing: Both, both: Both): void {
    const [{ value: old }, { value: now }] = both;
    if (old === now) return;
    const entries = [old, now].flatMap((value) => (Array.isArray(value) ? value : []));
    if (entries.some((entry) => keyOf(entry) !== undefined)) this.#compareThings(both);
    else if (entries.some(isThing)) this.#compareByWords(both, field !== 'list');
    else if (isFields(old) || isFields(now)) this.#compareThing(both);
    else this.#changed(field, thing, both);
  }

  #compareThing(both: Both): void {
    const [old, now] = both;
    if (isFields(old.value) && isFields(now.value)) this.compareFields(both);
    else if (isFields(now.value)) this.#added(now);
    else if (isFields(old.value)) this.#removed(old);
  }

  #compareById(name: string, [old, now]: Both): void {
    const before = isFields(old.value) ? old.value : {};
    const after = isFields(now.value) ? now.value : {};
    for (const id of new Set([...Object.keys(after), ...Object.keys(before)])) {
      const both: Both = [
        { value: before[id], place: idPlace(old.place, id, this.#before.nameOf(id)) },
        { value: after[id], place: idPlace(now.place, id, this.#after.nameOf(id)) },
      ];
      this.#compareValues(name, both, both);
    }
  }

  /** Compares lists whose entries have ids. */
  #compareThings([old, now]: Both): void {
    const before = new Map(
      entriesOf(old).map((part, index) => [keyOf(part.value), { part, index }]),
    );
    const after = entriesOf(now);
    const stayed = after.flatMap(({ value }) => before.get(keyOf(value))?.index ?? []);
    const moved = outOfOrder(stayed);
    for (const is of after) {
      const was = before.get(keyOf(is.value));
      const elsewhere = this.#moves.arrived.get(is.place.idPath);
      if (was) {
        // The order of words in another language is not read.
        if (moved.has(was.index) && is.place.path[0] !== 'translations') this.#moved(was.part, is);
        this.#compareThing([was.part, is]);
        before.delete(keyOf(is.value));
      } else if (elsewhere) this.#arrived(elsewhere);
      else this.#added(is);
    }
    const left = this.#moves.left;
    for (const { part } of before.values()) if (!left.has(part.place.idPath)) this.#removed(part);
  }

  /** Compares lists whose entries are known by their words. */
  #compareByWords([old, now]: Both, isOrdered: boolean): void {
    const before = entriesOf(old);
    const pairs = pairByWords(before, entriesOf(now));
    const gone = pairs.flatMap(([was, is]) => (was && !is ? was : []));
    for (const [was, is] of pairs) {
      if (!is) continue;
      const same = was ? -1 : gone.findIndex((part) => isSame(part, is));
      const back = gone[same];
      if (was) this.#compareThing([was, is]);
      else if (!back) this.#added(is);
      else {
        gone.splice(same, 1);
        if (isOrdered) this.#moved(back, is);
      }
    }
    for (const part of gone) this.#removed(part);
  }

  #changed(field: string, [, thing]: Both, [old, now]: Both): void {
    if (isSame(old, now)) return;
    const [before, after] = sidesOf(old, now);
    this.#note('changed', thing, {
      field,
      ...(old.value !== undefined && { before }),
      ...(now.value !== undefined && { after }),
    });
  }

  /** Notes another kind of answer. Its name goes before the words, which may be the same: a text is a list of it now. */
  #saysOtherwise([old, now]: Both, was: string, is: string): void {
    const named = (part: Part, answer: string): ChangeSide => {
      const side = sideOf(part);
      return answer === 'text' ? side : { ...side, text: `${answer}: ${side.text}` };
    };
    this.#note('changed', now, {
      field: 'text',
      before: named(old, was),
      after: named(now, is),
    });
  }

  #added(part: Part): void {
    if (!isFields(part.value)) return;
    const arrivals = [...this.#moves.arrived.values()].filter(({ to }) =>
      isIn(part, to.place.idPath),
    );
    const others = arrivals.map(({ to }) => to);
    this.#note('added', part, { after: sideWithout(part, others) });
    for (const arrival of arrivals) this.#arrived(arrival);
  }

  #removed(part: Part): void {
    if (!isFields(part.value)) return;
    const departures = [...this.#moves.left.values()].filter((from) =>
      isIn(part, from.place.idPath),
    );
    this.#note('removed', part, { before: sideWithout(part, departures) });
  }

  #arrived({ from, to }: { readonly from: Part; readonly to: Part }): void {
    this.#moved(from, to);
    this.#compareThing([from, to]);
  }

  #moved(from: Part, to: Part): void {
    this.#note('moved', to, { before: sideOf(from), after: sideOf(to) });
  }

  #note(kind: Change['kind'], { place }: Part, rest: Partial<Change>): void {
    const { path, idPath, trail } = place;
    // The summary is one statement at the top of the document, not a part of it.
    const [block = 'document'] = path[0] === 'summary' ? [] : path;
    this.changes.push({ kind, block: String(block), idPath, trail, ...rest });
  }
}

/** Whether a field holds a text, on the side where it is there. */
function isOneText(field: string, both: Both): boolean {
  const kind = kindOfText({ field, list: undefined });
  const texts = both.every(({ value }) => value === undefined || isText(value));
  return kind !== undefined && texts && !holdsTexts(field);
}

/** Whether an entry of a list is compared by itself. References to sources are read as one list. */
function isThing(entry: unknown): boolean {
  return isFields(entry) && !('source' in entry);
}

function answerOf(thing: Fields): string | undefined {
  return ANSWERS.find((name) => name in thing);
}
