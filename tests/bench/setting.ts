import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readIdpSeed, startIdp } from '@loket/sandbox';
import { freePortBase, portsFrom } from '@loket/tooling/ports';
import { createDatabase, startPostgres } from '@loket/tooling/postgres';
import { migrateDeploy } from '@loket/tooling/prisma';
import { sandboxDefinition } from '../../portal-api/src/platform/config/sandbox.ts';
import { createVisitor, logIn, type Visitor } from '../harness/browserless.ts';
import { type Portal, type Replay, startPortal, startReplay } from './processes.ts';

/** Everything the bench measures against: the built portal, a database, an identity provider and replayed registers. */
export interface Setting {
  inwonerUrl: string;
  databaseUrl: string;
  medewerkerUrl: string;
  replay: Replay;
  /** A portal-api that nobody used before, with the case registers alone or with all; stops the running one. */
  freshPortal(registers?: 'zaken' | 'alles'): Promise<Portal>;
  /** A resident who is logged in. */
  resident(bsn: string): Promise<Visitor>;
  /** An employee who is logged in. */
  employee(id: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** Starts all but the portal itself; what is measured must have been built. */
export async function createSetting(): Promise<Setting> {
  const postgres = await startPostgres({ ephemeral: true });
  const database = await createDatabase(postgres.url, 'bench');
  await migrateDeploy(database);
  const base = await freePortBase();
  const ports = portsFrom(base);
  const inwonerUrl = `http://localhost:${ports.inwoner}`;
  const medewerkerUrl = `http://localhost:${ports.medewerker}`;
  const idp = await startIdp({
    port: ports.identityProvider,
    inwonerUrl,
    medewerkerUrl,
    seed: inThreeTeams(readIdpSeed()),
  });
  const replay = await startReplay();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loket-bench-'));
  const files = { zaken: path.join(folder, 'registers.json'), alles: path.join(folder, 'alles.json') };
  fs.writeFileSync(files.zaken, JSON.stringify(oneBackEnd(replay.url)));
  fs.writeFileSync(files.alles, JSON.stringify(everything(replay.url)));
  let portal: Portal | undefined;
  const visitorAt = async (door: string, provider: string, fields: Record<string, string>) => {
    const visitor = createVisitor();
    await logIn(visitor, door, provider, fields);
    return visitor;
  };

  return {
    inwonerUrl,
    databaseUrl: database,
    medewerkerUrl,
    replay,
    freshPortal: async (registers = 'zaken') => {
      await portal?.stop();
      portal = await startPortal({
        DATABASE_URL: database,
        LOKET_PORT_BASE: String(base),
        SANDBOX_IDP_URL: idp.url,
        REGISTERS_FILE: files[registers],
        BENCH_ZGW: 'sandbox-zgw-secret-for-een-loket',
        BENCH_BRP: 'sandbox-brp-key',
        BENCH_KVK: 'sandbox-kvk-key',
        BENCH_OBJECTEN: 'sandbox-objecten-token',
        BENCH_KLANT: 'sandbox-klant-token',
        BENCH_WEBHOOK: WEBHOOK,
        RATE_LIMIT_SESSION: '0',
        RATE_LIMIT_ADDRESS: '0',
      });
      return portal;
    },
    resident: (bsn) => visitorAt(inwonerUrl, 'digid', { bsn, niveau: 'substantieel' }),
    employee: (medewerker) => visitorAt(medewerkerUrl, 'medewerker', { medewerker }),
    close: async () => {
      await portal?.stop();
      await replay.stop();
      await idp.close();
      await postgres.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One employee works in three teams. */
function inThreeTeams({ teams, ...seed }: ReturnType<typeof readIdpSeed>): ReturnType<typeof readIdpSeed> {
  const medewerkers = teams.medewerkers.map((een) =>
    een.id === 'mw-006' ? { ...een, extraTeams: ['oost', 'west'] } : een,
  );
  return { ...seed, teams: { ...teams, medewerkers } };
}

/** What Notificaties sends in `Authorization` during a bench. */
export const WEBHOOK = 'Bearer bench-webhook-authorization';

/** The eight sources of home: cases, catalogue, documents, decisions, tasks and messages, contacts, persons, companies. */
function everything(url: string) {
  const { objecten } = sandboxDefinition({ registersUrl: url, idpUrl: url }).registers;
  const { typen } = objecten;
  return {
    ...oneBackEnd(url),
    objecten: { url: `${url}/objecten/api/v2`, token: { env: 'BENCH_OBJECTEN' }, typen },
    klantinteracties: { url: `${url}/klantinteracties/api/v1`, token: { env: 'BENCH_KLANT' } },
    notificaties: {
      url: `${url}/notificaties/api/v1`,
      clientId: 'loket',
      secret: { env: 'BENCH_ZGW' },
      webhook: {
        authorization: { env: 'BENCH_WEBHOOK' },
        kanalen: ['zaken', 'documenten', 'besluiten', 'objecten', 'klantinteracties'],
      },
    },
  };
}

/** One ZGW back end, so that the numbers are those per back end. */
function oneBackEnd(url: string) {
  const api = (name: string) => ({ url: `${url}/openzaak/${name}/api/v1` });
  return {
    zgw: [
      {
        name: 'openzaak',
        label: 'Zaakregister',
        kind: 'openzaak',
        zaken: api('zaken'),
        catalogi: api('catalogi'),
        documenten: api('documenten'),
        besluiten: api('besluiten'),
        clientId: 'loket',
        secret: { env: 'BENCH_ZGW' },
      },
    ],
    brp: { url: `${url}/brp/haalcentraal/api/brp`, headers: { 'x-api-key': { env: 'BENCH_BRP' } } },
    kvk: { url: `${url}/kvk/api`, headers: { apikey: { env: 'BENCH_KVK' } } },
    settings: { niveau: { zaaktypen: { 'WMO*': 'substantieel' } }, contact: { telefoon: '14 0546', email: null } },
  };
}
