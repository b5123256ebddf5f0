// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { FIGURES, LEGEND } from './raci.mjs';
import { cite, claim, escaped, section, startNotes } from './shared.mjs';

const WORDS = { id: 'by-role-words', name: 'Each activity in words' };

export function byRole(document) {
  const { raci, roles } = document;
  const notes = startNotes('by-role', document);
  const parties = raci.parties.map((party) => {
    const role = roles.findIndex(({ id }) => id === party.role);
    return {
      id: party.role ?? party.id,
      name: party.name ?? roles[role].name,
      role: role < 0 ? '' : ` data-role="${role + 1}"`,
    };
  });
  const activities = raci.groups.flatMap((group) =>
    group.activities.map((activity) => ({ ...activity, group: group.name })),
  );
  const picks = parties.map(
    ({ id, name }) => `<li><a href="#by-role-${escaped(id)}">${escaped(name)}</a></li>`,
  );
  const cards = parties.map(
    (party) =>
      `<div id="by-role-${escaped(party.id)}" class="rw-card"${party.role}><h3 class="rw-name">${escaped(party.name)}</h3>${LEGEND.map((kind) => part(kind, party, activities)).join('')}</div>`,
  );
  const note = claim(raci.note, notes, WORDS);
  const words = activities.map(
    (activity) =>
      `<li><strong>${escaped(activity.name)}</strong> – ${escaped(inWords(activity, parties))}${cite(activity, notes, WORDS)}</li>`,
  );
  const body = `<ul role="list" class="rw-picks" id="by-role-all"><li><a href="#by-role-all">All</a></li>${picks.join('')}</ul><div class="rw-columns rw-by-role">${cards.join('')}</div><div class="rw-card" id="${WORDS.id}"><h3 class="rw-name">${WORDS.name}</h3><ul role="list"><li>${note}</li>${words.join('')}</ul></div>`;
  return section({ title: 'Who does what, by role' }, notes, body, false);
}

function part({ id, name }, party, activities) {
  const own = activities.filter(({ assignments }) => assignments[party.id]?.includes(id));
  const lines = own.map(
    (activity) =>
      `<li>${escaped(activity.name)} <span class="rw-kind">– ${escaped(activity.group)}</span></li>`,
  );
  const body = lines.length > 0 ? `<ul role="list">${lines.join('')}</ul>` : '';
  return `<div class="rw-duty"><h4>${FIGURES[id]} ${name}<span class="rw-count">${own.length || 'none'} of ${activities.length}</span></h4>${body}</div>`;
}

function inWords({ assignments }, parties) {
  return LEGEND.flatMap(({ id, name }) => {
    const names = parties
      .filter((party) => assignments[party.id]?.includes(id))
      .map((party) => party.name);
    return names.length > 0 ? `${name}: ${names.join(', ')}.` : [];
  }).join(' ');
}
