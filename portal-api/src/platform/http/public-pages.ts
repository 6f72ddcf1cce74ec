import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Request, RequestHandler } from 'express';
import type { Logger } from '../logging/logger.ts';

/** A page as the app drew it. */
interface RenderedPage {
  status: number;
  html: string;
  titel: string;
  taal: string;
  richting: string;
  /** JSON, safe inside a script element. */
  toestand: string;
}

/** What the server half of an app offers (`entry-server`). */
export interface PageProgram {
  isPublic(pathname: string): boolean;
  render(request: { url: string; taal: string; fetch: typeof fetch }): Promise<RenderedPage | null>;
}

/** Where the pages of an app come from: its program and the page around it. */
export interface PageSource {
  program(): Promise<PageProgram>;
  /** The app's `index.html`, with an empty `#app`. */
  template(pathname: string): Promise<string>;
}

interface Deps {
  /** Public origin of the door. */
  origin: string;
  talen: readonly string[];
  /** Asks the API of this door for a page of nobody in particular. */
  fetch: typeof fetch;
  log: Logger;
}

/** The built server half of an app; null when it was not built, and then the browser draws everything. */
export function builtPages(appFolder: string): PageSource | null {
  const entry = path.join(appFolder, 'dist-server', 'entry-server.js');
  if (!existsSync(entry)) return null;
  // Read at the first public page: it is as large as the app, and a start should not wait for it.
  let program: Promise<PageProgram> | undefined;
  let template: Promise<string> | undefined;
  return {
    program: () => (program ??= import(pathToFileURL(entry).href) as Promise<PageProgram>),
    template: () => (template ??= readFile(path.join(appFolder, 'dist', 'index.html'), 'utf8')),
  };
}

/**
 * Draws pages that are for everybody on the server, so that they can be read without JavaScript and found by search
 * engines. The same for all readers, whether they are logged in or not. What cannot be drawn here is left to the browser.
 */
export function publicPages({ program, template }: PageSource, deps: Deps): RequestHandler {
  return async (req, res, next) => {
    if (!isPageRequest(req)) return next();
    try {
      const app = await program();
      const page = app.isPublic(req.path)
        ? await app.render({ url: deps.origin + req.url, taal: languageOf(req, deps.talen), fetch: deps.fetch })
        : null;
      if (!page) return next();
      const html = fill(await template(req.path), page);
      res
        .status(page.status)
        .set({ 'Cache-Control': 'no-cache', 'Content-Language': page.taal })
        .type('html')
        .send(html);
    } catch (error) {
      deps.log.warn({ error }, 'a public page is left to the browser to draw');
      next();
    }
  };
}

/** Files have an extension, calls ask for JSON; a page is asked for by a browser, or by anything that takes anything. */
function isPageRequest(req: Request): boolean {
  return (
    (req.method === 'GET' || req.method === 'HEAD') && !/\.[a-z0-9]{2,8}$/i.test(req.path) && !!req.accepts('html')
  );
}

/** `?taal=en` of a language version; Dutch otherwise. What somebody chose on her device is drawn there. */
function languageOf(req: Request, talen: readonly string[]): string {
  const { taal } = req.query;
  return talen.find((known) => known === taal) ?? talen[0] ?? 'nl';
}

/** Puts a page in its place. Replaced by functions: a `$` in a text means nothing. */
function fill(template: string, { html, titel, taal, richting, toestand }: RenderedPage): string {
  const state = `<script type="application/json" id="toestand">${toestand}</script>`;
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${taal}" dir="${richting}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(titel)}</title>`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, () => '')
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>${state}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
