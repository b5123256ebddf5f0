// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
/**
 * The page by hand: what a developer writes who knows this content and wants nothing but this page. Same words, tables,
 * lists, headings, classes and hidden words as ours, and what the style sheet asks for; none of our helpers, and nothing
 * that this content does not need.
 */
import * as Tabs from '@radix-ui/react-tabs';
import { ByRole } from './byRole.jsx';
import { Compare } from './comparison.jsx';
import { Faq } from './faq.jsx';
import { Fit } from './fit.jsx';
import { Handoffs } from './handoffs.jsx';
import { LifecycleMap } from './lifecycleMap.jsx';
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
      <LifecycleMap document={document} />
      <Raci document={document} />
      <ByRole document={document} />
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
  { name: 'comparison', label: 'Compare', views: [Compare] },
  { name: 'lifecycles', label: 'Life cycles', views: [Lifecycles] },
  { name: 'raci', label: 'Who does what', views: [Raci] },
  { name: 'responsibilities', label: 'Responsibilities', views: [Responsibilities] },
];
const ALL_TABS = [
  { name: 'roles', label: 'The roles', views: [Roles] },
  { name: 'comparison', label: 'Compare', views: [Compare] },
  { name: 'lifecycles', label: 'Life cycles', views: [Lifecycles, LifecycleMap] },
  { name: 'raci', label: 'Who does what', views: [Raci, ByRole] },
  { name: 'responsibilities', label: 'Responsibilities', views: [Responsibilities] },
  { name: 'questions', label: 'Questions they answer', views: [Questions] },
  { name: 'skills', label: 'Skills', views: [Skills] },
  { name: 'handoffs', label: 'How they work together', views: [Handoffs] },
  { name: 'scenarios', label: 'Scenarios', views: [Scenarios] },
  { name: 'fit', label: 'Which role fits', views: [Fit] },
  { name: 'overlap', label: 'Where they overlap', views: [Overlap] },
  { name: 'tools', label: 'Tools', views: [Tools] },
  { name: 'faq', label: 'Questions and answers', views: [Faq] },
  { name: 'takeaways', label: 'What to remember', views: [Takeaways] },
  { name: 'related', label: 'Read on', views: [Related] },
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
      {tabs.map(({ name, views }) => (
        <Tabs.Content key={name} className="rw-panel" value={name} forceMount>
          {views.map((View, index) => (
            <View key={index} document={document} />
          ))}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
