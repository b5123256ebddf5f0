// A file of its own, for pages that show more than the first views.
export { allTabLabels, allViews } from '../components/comparison-tabs/allViews.js';
