import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as dom from '../src/dom/index.js';
import * as enhance from '../src/enhance/index.js';
import * as html from '../src/html/index.js';
import * as react from '../src/index.js';
import * as model from '../src/model/index.js';
import * as esbuild from '../src/plugin/esbuild.js';
import * as rollup from '../src/plugin/rollup.js';
import * as rspack from '../src/plugin/rspack.js';
import * as vite from '../src/plugin/vite.js';
import * as webpack from '../src/plugin/webpack.js';
import * as publish from '../src/publish/index.js';
import * as read from '../src/read/index.js';
import * as views from '../src/views.js';
import * as xapi from '../src/xapi/index.js';

// A name in these lists is a promise: another one, or one less, is a decision and a note for readers of the changelog.

const components = [
  'Byline',
  'CollaborationFlow',
  'ComparisonTable',
  'ComparisonTabs',
  'Faq',
  'LifecycleMap',
  'LifecycleTimeline',
  'RaciByRole',
  'RaciMatrix',
  'RelatedReading',
  'ResponsibilityCards',
  'RoleDefinitions',
  'RoleFit',
  'RoleOverlap',
  'RoleQuestions',
  'ScenarioWalkthrough',
  'SkillsOverlap',
  'SourceList',
  'Takeaways',
  'ToolList',
];

it.each([
  [
    'rolewise',
    react,
    [...components, 'ComparisonSections', 'Enhance', 'comparisonTabs', 'keepState', 'urlState'],
  ],
  [
    'rolewise/views',
    views,
    [...components.filter((name) => name !== 'ComparisonTabs'), 'ComparisonSections'],
  ],
  ['rolewise/html', html, [...components, 'Html', 'renderHtml']],
  ['rolewise/dom', dom, components],
  [
    'rolewise/enhance',
    enhance,
    [
      'enhance',
      'enhanceActs',
      'enhanceDetails',
      'enhanceFilter',
      'enhanceFit',
      'enhanceTabs',
      'keepState',
      'urlState',
    ],
  ],
  ['rolewise/read', read, ['readComparison']],
  ['rolewise/xapi', xapi, ['xapiStatement']],
  [
    'rolewise/publish',
    publish,
    [
      'LMS_KINDS',
      'frameSnippet',
      'jsonLd',
      'lmsPackage',
      'markdownOf',
      'previewImage',
      'previewPage',
      'previewText',
      'publishComparison',
    ],
  ],
  ['rolewise/plugin/vite', vite, ['rolewise']],
  ['rolewise/plugin/rollup', rollup, ['rolewise']],
  ['rolewise/plugin/webpack', webpack, ['rolewise']],
  ['rolewise/plugin/rspack', rspack, ['rolewise']],
  ['rolewise/plugin/esbuild', esbuild, ['rolewise']],
  [
    'rolewise/model',
    model,
    [
      'COMPARISON_SHOWS',
      'FIT_POINTS',
      'SCHEMA_VERSION',
      'checkComparison',
      'circleOverlap',
      'comparisonRows',
      'defineComparison',
      'diffComparisons',
      'documentSchema',
      'filterRows',
      'formatFinding',
      'formatPath',
      'handoffLanes',
      'lifecycleMap',
      'lifecycleTracks',
      'parseComparison',
      'plainText',
      'raci',
      'raciByRole',
      'raciRows',
      'roleFit',
      'rules',
      'schemeIn',
      'schemes',
      'scenarioSteps',
      'skillSets',
      'staleness',
      'textsOf',
      'translationCoverage',
      'localise',
      'languagesOf',
    ],
  ],
])('%s exports what it says, and nothing else', (_, door, names) => {
  expect(Object.keys(door).sort()).toEqual([...names].sort());
});

it('rolewise/embed.js exports nothing', async () => {
  const file = '../dist/embed.js';
  expect(Object.keys(await import(/* @vite-ignore */ file))).toEqual([]);
});

it('rolewise/locales/* and rolewise/content/* are as many doors as these, of one name each', async () => {
  const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt', 'zh'];
  const documents = ['engineering-roles', 'product-vs-project-management', 'scrum-roles'];
  expect(await doorsIn('locales')).toEqual(languages.map((lang) => [lang, [lang]]));
  expect(await doorsIn('content')).toEqual(documents.map((id) => [id, ['default']]));
});

/** The built modules of a folder with the names that each exports. */
function doorsIn(folder: string): Promise<[string, string[]][]> {
  const files = readdirSync(`dist/${folder}`).filter((name) => name.endsWith('.js'));
  return Promise.all(
    files.sort().map(async (name) => {
      const door = await import(/* @vite-ignore */ `../dist/${folder}/${name}`);
      return [name.replace('.js', ''), Object.keys(door)];
    }),
  );
}
