import type { Credentials } from '../core/api.ts';
import type { Mount } from '../core/server.ts';
import { afsprakenApi } from './afspraken.ts';
import { bagApi } from './bag.ts';
import { besluitenApi } from './besluiten.ts';
import { brpApi } from './brp.ts';
import { catalogiApi } from './catalogi.ts';
import { documentenApi } from './documenten.ts';
import { klantinteractiesApi } from './klantinteracties.ts';
import { kvkApi } from './kvk.ts';
import { notificatiesApi } from './notificaties.ts';
import { objectenApi } from './objecten.ts';
import { objecttypenApi } from './objecttypen.ts';
import { zakenApi } from './zaken.ts';

const zgw = (backend: 'openzaak' | 'esuite'): Mount[] =>
  [zakenApi(backend), catalogiApi, documentenApi, besluitenApi].map((api) => ({ api, backend }));

/** Every register of the sandbox and where it stands. */
export const mounts: readonly Mount[] = [
  ...zgw('openzaak'),
  ...zgw('esuite'),
  ...[notificatiesApi, klantinteractiesApi, objectenApi, objecttypenApi, brpApi, kvkApi, bagApi, afsprakenApi].map(
    (api) => ({
      api,
      backend: null,
    }),
  ),
];

/** The sandbox's own, fixed keys: there is nothing real behind them. */
export const sandboxCredentials: Credentials = {
  zgw: { kind: 'zgw', clients: { loket: 'sandbox-zgw-secret-for-een-loket' } },
  objecten: { kind: 'token', token: 'sandbox-objecten-token' },
  objecttypen: { kind: 'token', token: 'sandbox-objecten-token' },
  klantinteracties: { kind: 'token', token: 'sandbox-klant-token' },
  brp: { kind: 'header', header: 'x-api-key', value: 'sandbox-brp-key' },
  afspraken: { kind: 'token', token: 'sandbox-afspraken-token' },
  kvk: { kind: 'header', header: 'apikey', value: 'sandbox-kvk-key' },
  bag: { kind: 'header', header: 'x-api-key', value: 'sandbox-bag-key' },
};
