import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { PageProgram, PageSource } from './public-pages.ts';

export interface ViteApp {
  handler: RequestHandler;
  /** Null for an app without pages that a server draws. */
  pages: PageSource | null;
  close(): Promise<void>;
}

/** Directives that Vite's hot reload needs beyond ours: inline preamble and styles, and its socket. */
export const viteDirectives = {
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
};

/** Serves an app from its sources with hot reload on the port of the door (LOKET_DEV). */
export async function viteApp(root: string, server: Server): Promise<ViteApp> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root,
    appType: 'custom',
    clearScreen: false,
    server: { middlewareMode: true, hmr: { server }, allowedHosts: true },
  });
  const template = async (address: string) =>
    vite.transformIndexHtml(address, await readFile(path.join(root, 'index.html'), 'utf8'));
  const page = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    if (req.method !== 'GET' || /\.[a-z0-9]{2,8}$/i.test(req.path)) return next();
    res.type('html').send(await template(req.originalUrl));
  };
  const entry = path.join(root, 'src/entry-server.tsx');
  const pages: PageSource | null = existsSync(entry)
    ? { program: () => vite.ssrLoadModule(entry) as Promise<PageProgram>, template }
    : null;
  const handler: RequestHandler = (req, res, next) =>
    vite.middlewares(req, res, (error?: unknown) => void (error ? next(error) : page(req, res, next).catch(next)));
  return { handler, pages, close: () => vite.close() };
}
