import { inlogRoutes } from '@loket/app';
import type { CreatePages } from '@loket/app';

/** The way out, and a login that failed. */
export const createPages: CreatePages = (app) => ({ publicRoutes: inlogRoutes(app) });
