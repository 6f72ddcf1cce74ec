import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';

const YEAR = 31_536_000;

/**
 * Serves a built app from its folder: files with a hash in their name for ever, the rest asked again each time, and its
 * page for every path that is no file. Compressed copies beside the files (`.br`, `.gz`) are preferred. Files that go
 * while we serve, as when the app is built again, are just not there any more.
 */
export function builtApp(folder: string): RequestHandler {
  if (!existsSync(path.join(folder, 'index.html'))) return notBuilt(folder);
  const assets = path.join(folder, 'assets') + path.sep;
  const serve = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: 'index.html',
    serveStatic: {
      index: false,
      redirect: false,
      setHeaders: (res, file: string) => {
        const hashed = file.startsWith(assets);
        res.setHeader('Cache-Control', hashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    },
  }) as RequestHandler;
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const otherwise = (act: () => void) => (error?: unknown) => {
      if (error && (error as { status?: number }).status !== 404) return next(error);
      // Of the compressed copy that turned out to be gone.
      for (const name of ['Content-Encoding', 'Content-Type']) res.removeHeader(name);
      act();
    };
    const page = () => {
      // A file that is gone must not be answered with a page: browsers would run it as a script.
      if (/\.[a-z0-9]{2,8}$/i.test(req.path)) return next();
      const { url } = req;
      req.url = '/index.html';
      serve(
        req,
        res,
        otherwise(() => {
          req.url = url;
          next();
        }),
      );
    };
    serve(req, res, otherwise(page));
  };
}

function notBuilt(folder: string): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'GET') return next();
    res
      .status(503)
      .type('text/plain')
      .send(`This app has not been built: there is no index.html in ${path.basename(path.dirname(folder))}/dist.\n`);
  };
}
