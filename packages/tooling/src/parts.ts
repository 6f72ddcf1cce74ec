import { portalBundle } from './build.ts';
import { inRepo } from './paths.ts';
import { type Service, startService } from './service.ts';

export type PartOptions = {
  /** The whole environment of the process; `deploy/env.example` lists what portal-api reads. */
  env: NodeJS.ProcessEnv;
  logFile: string;
  signal?: AbortSignal;
};

export type PortalMode = 'production' | 'development';

/** Registers, identity provider and mailbox: one process, ready when it answers and its data stands. */
export function startSandbox(options: PartOptions): Promise<Service> {
  const script = inRepo('packages/sandbox/src/main.ts');
  return startService({ ...options, name: 'the sandbox', script, readyWithinMs: 60_000 });
}

/** portal-api: from its bundle with the built apps (`build` first), or from its sources with Vite in between. */
export function startPortal(options: PartOptions, mode: PortalMode = 'production'): Promise<Service> {
  const env = portalEnvironment(options.env, mode);
  const script = mode === 'production' ? portalBundle : inRepo('portal-api/src/main.ts');
  return startService({ ...options, env, name: 'portal-api', script });
}

/** The environment of portal-api; employees see the names of the roles and teams that the sandbox gives them. */
export function portalEnvironment(env: NodeJS.ProcessEnv, mode: PortalMode): NodeJS.ProcessEnv {
  return {
    ...env,
    NODE_ENV: mode,
    EMPLOYEES_FILE: env.EMPLOYEES_FILE || inRepo('packages/sandbox/seed/teams.json'),
    PAGINAS_FILE: env.PAGINAS_FILE || inRepo('packages/sandbox/seed/paginas.json'),
    NIEUWS_FILE: env.NIEUWS_FILE || inRepo('packages/sandbox/seed/nieuws.json'),
    MEDEWERKERS_FILE: env.MEDEWERKERS_FILE || inRepo('packages/sandbox/seed/medewerkers.json'),
    EVENEMENTEN_FILE: env.EVENEMENTEN_FILE || inRepo('packages/sandbox/seed/evenementen.json'),
    TIPS_FILE: env.TIPS_FILE || inRepo('packages/sandbox/seed/tips.json'),
    VOORZIENINGEN_FILE: env.VOORZIENINGEN_FILE || inRepo('packages/sandbox/seed/voorzieningen.json'),
    WAARDERING_FILE: env.WAARDERING_FILE || inRepo('packages/sandbox/seed/waardering.json'),
    WERK_FILE: env.WERK_FILE || inRepo('packages/sandbox/seed/werk.json'),
    ...(mode === 'development' && { LOKET_DEV: '1' }),
  };
}
