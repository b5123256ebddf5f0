// @ts-nocheck: dist need not be there for the project to be checked.
// biome-ignore-all lint/suspicious/noArrayIndexKey: drawn once, nothing is moved.
/** The page of bare/page.jsx, made with rolewise. */
import * as rolewise from 'rolewise';
import { viewsOf } from './views.mjs';

const { four, all } = viewsOf(rolewise);

export function FourViews({ document }) {
  return pageOf(Object.values(four), document);
}

export function AllViews({ document }) {
  return pageOf(Object.values(all).flat(), document);
}

function pageOf(views, document) {
  return (
    <main>
      {views.map((View, index) => (
        <View key={index} comparison={document} />
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
