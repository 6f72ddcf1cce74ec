import { isPublicPage, renderPage } from '@loket/app/server';
import type { PageRequest } from '@loket/app/server';
import { inwonerApp } from './app/inwoner-app.ts';
import { pages } from './app/pages.ts';

const wholeApp = { ...inwonerApp, modules: [...inwonerApp.modules, ...pages] };

/** Whether portal-api may draw this page itself: it is for everybody, logged in or not. */
export const isPublic = (pathname: string) => isPublicPage(wholeApp, pathname);

/** Draws a public page, the same that the browser would. */
export const render = (request: PageRequest) => renderPage(wholeApp, request);
