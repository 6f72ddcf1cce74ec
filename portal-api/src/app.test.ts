import { operationsOf, type Operation } from '@loket/contract';
import type { Express } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type TestPortal } from '../testing/portal.ts';
import { expressPath } from './access/serve.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

/** Every route that Express serves at a door, below whatever it is mounted. */
function served(app: Express): string[] {
  const walk = (layers: readonly Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => [
      ...(route ? Object.keys(route.methods).map((method) => `${method} ${route.path}`) : []),
      ...walk(handle.stack ?? []),
    ]);
  return walk((app.router as unknown as { stack: Layer[] }).stack);
}

/** What stands beside the API: none of it shows data of a person. */
/** Behind a token of the system that calls. */
const webhooks = ['notificaties', 'mail', 'sms'].map((from) => `post /webhooks/${from}`);
const besideTheApi = [
  'get /live',
  'get /ready',
  'get /openapi.json',
  'get /:idp',
  'get /:idp/terug',
  'post /:idp',
  'post /uitloggen',
  'get /klok',
  'put /klok',
];

describe.each(['inwoner', 'medewerker'] as const)('everything that is served at the door %s', (door) => {
  // that each operation has exactly one route, and that one a policy, is checked by `checkRoutes` at every start
  it('is an operation of the contract, and so behind a policy, or shows no data of a person', () => {
    const operations = Object.values(operationsOf[door]) as Operation[];
    const api = operations.map((operation) => `${operation.method} ${expressPath(operation)}`);
    const beside = door === 'inwoner' ? [...besideTheApi, ...webhooks] : besideTheApi;
    expect(served(portal.app.doors[door]).sort()).toEqual([...api, ...beside].sort());
  });
});
