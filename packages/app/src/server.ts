/** For the entry of an app that runs on a server; a browser never gets this. */
export { isPublicPage, renderPage } from './mount/render-page.tsx';
export type { PageRequest, RenderedPage } from './mount/render-page.tsx';
