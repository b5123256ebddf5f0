// @ts-nocheck: dist need not be there for the project to be checked.
/** The page of bare/page.jsx, made with rolewise. */
import * as rolewise from 'rolewise';
import { viewsOf } from './views.mjs';

const { four, all } = viewsOf(rolewise);

export function FourViews({ document }) {
  return pageOf(four, document);
}

export function AllViews({ document }) {
  return pageOf(all, document);
}

function pageOf(views, document) {
  return (
    <main>
      {Object.entries(views).map(([block, View]) => (
        <View key={block} comparison={document} />
      ))}
    </main>
  );
}

const TabsOfFour = rolewise.comparisonTabs(four);

export function FourTabs({ document }) {
  return <TabsOfFour comparison={document} />;
}

export function AllTabs({ document }) {
  return <rolewise.ComparisonTabs comparison={document} />;
}

export function Compare({ document }) {
  return <rolewise.ComparisonTable comparison={document} />;
}
