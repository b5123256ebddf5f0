// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
/**
 * The page by hand: what a developer writes who knows this content and wants nothing but this page. Same words, tables,
 * lists, headings, classes and hidden words as ours, and what the style sheet asks for; none of our helpers, and nothing
 * that this content does not need.
 */
import * as Tabs from '@radix-ui/react-tabs';
import { Compare } from './comparison.jsx';
import { Faq } from './faq.jsx';
import { Fit } from './fit.jsx';
import { Handoffs } from './handoffs.jsx';
import { Lifecycles } from './lifecycles.jsx';
import { Overlap } from './overlap.jsx';
import { Questions } from './questions.jsx';
import { Raci } from './raci.jsx';
import { Related, Takeaways } from './reading.jsx';
import { Responsibilities } from './responsibilities.jsx';
import { Roles } from './roles.jsx';
import { Scenarios } from './scenarios.jsx';
import { Skills, Tools } from './sets.jsx';

export { Compare };

export function FourViews({ document }) {
  return (
    <main>
      <Compare document={document} />
      <Lifecycles document={document} />
      <Raci document={document} />
      <Responsibilities document={document} />
    </main>
  );
}

export function AllViews({ document }) {
  return (
    <main>
      <Roles document={document} />
      <Compare document={document} />
      <Lifecycles document={document} />
      <Raci document={document} />
      <Responsibilities document={document} />
      <Questions document={document} />
      <Skills document={document} />
      <Handoffs document={document} />
      <Scenarios document={document} />
      <Fit document={document} />
      <Overlap document={document} />
      <Tools document={document} />
      <Faq document={document} />
      <Takeaways document={document} />
      <Related document={document} />
    </main>
  );
}

const FOUR_TABS = [
  { name: 'comparison', label: 'Compare', View: Compare },
  { name: 'lifecycles', label: 'Life cycles', View: Lifecycles },
  { name: 'raci', label: 'Who does what', View: Raci },
  { name: 'responsibilities', label: 'Responsibilities', View: Responsibilities },
];
const ALL_TABS = [
  { name: 'roles', label: 'The roles', View: Roles },
  ...FOUR_TABS,
  { name: 'questions', label: 'Questions they answer', View: Questions },
  { name: 'skills', label: 'Skills', View: Skills },
  { name: 'handoffs', label: 'How they work together', View: Handoffs },
  { name: 'scenarios', label: 'Scenarios', View: Scenarios },
  { name: 'fit', label: 'Which role fits', View: Fit },
  { name: 'overlap', label: 'Where they overlap', View: Overlap },
  { name: 'tools', label: 'Tools', View: Tools },
  { name: 'faq', label: 'Questions and answers', View: Faq },
  { name: 'takeaways', label: 'What to remember', View: Takeaways },
  { name: 'related', label: 'Read on', View: Related },
];

export function FourTabs({ document }) {
  return tabbed(FOUR_TABS, document);
}

export function AllTabs({ document }) {
  return tabbed(ALL_TABS, document);
}

function tabbed(tabs, document) {
  return (
    <Tabs.Root className="rw rw-tabs" defaultValue={tabs[0].name}>
      <Tabs.List className="rw-tab-list" aria-label="Parts of the comparison">
        {tabs.map(({ name, label }) => (
          <Tabs.Trigger key={name} className="rw-tab" value={name}>
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map(({ name, View }) => (
        <Tabs.Content key={name} className="rw-panel" value={name} forceMount>
          <View document={document} />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
