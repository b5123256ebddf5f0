export { type Preview, type PreviewFinding, previewPage } from './previewPage.js';
