export { type FrameSnippet, frameSnippet } from '../embed/frame/snippet.js';
export { previewImage } from './image/previewImage.js';
export { previewText } from './image/previewText.js';
export {
  type JsonLd,
  type JsonLdNode,
  type JsonLdOptions,
  type JsonLdValue,
  jsonLd,
} from './jsonLd/index.js';
export { lmsPackage } from './lms/lmsPackage.js';
export { LMS_KINDS, type LmsAssets, type LmsKind, type LmsOptions } from './lms/options.js';
export { markdownOf } from './markdown/index.js';
export { type Preview, type PreviewFinding, previewPage } from './previewPage.js';
export type { PublishedFile, PublishOptions } from './site/options.js';
export { publishComparison } from './site/publishComparison.js';
