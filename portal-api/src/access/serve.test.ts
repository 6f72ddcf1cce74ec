import { once } from 'node:events';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { operation } from '@loket/contract';
import express, { type ErrorRequestHandler } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Acting } from '../identity/acting.ts';
import type { SessionHandle } from '../identity/session.ts';
import { asProblem, problemBody } from '../platform/http/problem.ts';
import { SourceFailed } from '../platform/sourced.ts';
import { inwoner, medewerker, NU, storing } from '../testing/toegang.ts';
import { BSN } from '../testing/zaken.ts';
import { iedereen, ingelogdeInwoner, medewerkerMetDoel } from './policies/routes.ts';
import { Refused } from './policy.ts';
import type { Processing } from './processing-log.ts';
import { route, type Route } from './route.ts';
import { expressPath, serveRoute } from './serve.ts';

const Naam = z.object({ naam: z.string() });
const Pad = z.object({ bron: z.string(), id: z.uuid() });
const ID = '6f0f4b6a-6a3c-4c4e-9c5e-2f5d1c0a9b11';
const leesNaam = operation({
  id: 'leesNaam',
  method: 'get',
  path: '/namen/{bron}/{id}',
  tag: 't',
  summary: 's',
  params: Pad,
  response: Naam,
});
const haalOp = operation({
  id: 'haalOp',
  method: 'get',
  path: '/bestanden/{bron}/{id}',
  tag: 't',
  summary: 's',
  params: Pad,
  content: ['application/octet-stream', 'application/pdf'],
});
const zelf = { soort: 'bsn', waarde: BSN } as const;

interface Opstelling {
  acting?: Acting | null;
  expired?: boolean;
  logFails?: boolean;
  doel?: string;
}

const servers: Server[] = [];
const gebeurd: string[] = [];
const gelogd: Processing[] = [];

/** A door with one route, as `app.ts` builds it, on a free port. */
async function deur(een: Route, { acting = inwoner(), expired = false, logFails = false, doel }: Opstelling = {}) {
  const app = express();
  app.use((req, _res, next) => {
    const session = acting && {
      acting,
      middel: 'digid',
      key: 'sessie',
      csrfToken: 'c',
      learned: {},
      idToken: '',
      begonnen: NU,
      verlooptOp: NU,
      uiterlijk: NU,
    };
    req.sessie = {
      current: session,
      expired,
      renew: async () => void gebeurd.push('renew'),
      learn: async () => undefined,
      actFor: async () => undefined,
      kiesVestiging: async () => undefined,
      end: async () => undefined,
    } satisfies SessionHandle;
    next();
  });
  const log = {
    write: async (processing: Processing) => {
      gebeurd.push(`log ${processing.status}`);
      if (logFails) throw new Error('the database is gone');
      gelogd.push(processing);
    },
  };
  const raadplegingen = {
    actief: async () => (doel ? { doel, toelichting: null, begonnen: NU, verloopt: NU } : null),
    stel: () => Promise.reject(new Error('not here')),
    noteer: async () => undefined,
    sweep: async () => 0,
    recent: async () => [],
  };
  const deps = { clock: { now: () => NU }, log, raadplegingen };
  app[een.operation.method](expressPath(een.operation), serveRoute(een, deps));
  const answerProblem: ErrorRequestHandler = (error, _req, res, _next) => {
    const problem = asProblem(error);
    gebeurd.push(problem.code);
    if (res.headersSent) return void res.destroy();
    res.status(problem.status).type('application/problem+json').json(problemBody(problem, 'r'));
  };
  app.use(answerProblem);
  const server = app.listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  gebeurd.length = 0;
  gelogd.length = 0;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const mijnNaam = route(leesNaam, {
  policy: ingelogdeInwoner,
  handle: ({ grant }) => {
    grant.looksAt(zelf, 'naam');
    const metMeer: z.input<typeof Naam> & { bsn: string } = { naam: 'Samira', bsn: BSN };
    return metMeer;
  },
});

describe('a route', () => {
  it('answers what the contract says and nothing else, after the log was written', async () => {
    const answer = await fetch(`${await deur(mijnNaam)}/namen/openzaak/${ID}`);
    expect(await answer.json()).toEqual({ naam: 'Samira' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(gelogd).toMatchObject([
      { name: 'leesNaam', status: 'OK', looks: [{ subject: zelf, categories: ['naam'] }] },
    ]);
    expect(gebeurd).toEqual(['renew', 'log OK']);
  });

  it('says what is wrong with the input, and asks nobody anything', async () => {
    const answer = await fetch(`${await deur(mijnNaam)}/namen/openzaak/geen-uuid`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invoer-onjuist', invalidParams: [{ name: 'id' }] });
    expect(gebeurd).toEqual(['invoer-onjuist']);
  });

  it.each([
    ['nobody', { acting: null }, 401, 'niet-ingelogd', 0],
    ['somebody whose session ended', { acting: null, expired: true }, 401, 'sessie-verlopen', 0],
    ['an employee', { acting: medewerker('kcc') }, 403, 'geen-toegang', 1],
  ] as const)('refuses %s', async (_, opstelling, status, code, regels) => {
    const answer = await fetch(`${await deur(mijnNaam, opstelling)}/namen/openzaak/${ID}`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
    expect(gelogd.map((regel) => regel.status)).toEqual(Array(regels).fill('ERROR'));
    expect(gebeurd).not.toContain('renew');
  });

  it('gives the purpose that runs to the log', async () => {
    const gezien = route(leesNaam, {
      policy: medewerkerMetDoel('zaak-zoeken'),
      handle: ({ grant }) => {
        grant.looksAt(zelf, 'zaak');
        return { naam: 'Samira' };
      },
    });
    const url = await deur(gezien, { acting: medewerker('kcc'), doel: 'zaak-behandelen' });
    expect((await fetch(`${url}/namen/openzaak/${ID}`)).status).toBe(200);
    expect(gelogd).toMatchObject([{ purpose: { doel: 'zaak-behandelen', activity: 'raadplegen-zaak' } }]);
    const zonder = await deur(gezien, { acting: medewerker('kcc') });
    expect(await (await fetch(`${zonder}/namen/openzaak/${ID}`)).json()).toMatchObject({ code: 'doel-nodig' });
  });

  it('for everybody has a grant only for who is logged in, and writes nothing when nobody was looked at', async () => {
    const open = route(leesNaam, {
      policy: iedereen,
      handle: ({ acting, grant }) => ({ naam: `${acting?.soort} ${grant !== null}` }),
    });
    expect(await (await fetch(`${await deur(open, { acting: null })}/namen/a/${ID}`)).json()).toEqual({
      naam: 'undefined false',
    });
    expect(await (await fetch(`${await deur(open)}/namen/a/${ID}`)).json()).toEqual({ naam: 'persoon true' });
  });
});

describe('what was looked at', () => {
  const mislukt = (error: Error) =>
    route(leesNaam, {
      policy: ingelogdeInwoner,
      handle: ({ grant }) => {
        grant.looksAt(zelf, 'naam');
        throw error;
      },
    });

  it.each([
    [new Refused({ code: 'niet-gevonden' }), 404, 'niet-gevonden'],
    [new Refused({ code: 'sterker-inloggen', niveau: 'substantieel' }), 403, 'sterker-inloggen'],
    [new SourceFailed(storing()), 502, 'bron-onbereikbaar'],
    [new Error('a fault'), 500, 'onverwacht'],
  ])('is logged as refused or failed too: %s', async (error, status, code) => {
    const answer = await fetch(`${await deur(mislukt(error))}/namen/a/${ID}`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
    expect(gelogd).toMatchObject([{ status: 'ERROR', looks: [{ subject: zelf }] }]);
  });

  it('is not shown without a line in the log', async () => {
    const answer = await fetch(`${await deur(mijnNaam, { logFails: true })}/namen/a/${ID}`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('Samira');
  });

  it('is an answer of the contract or none at all', async () => {
    const krom = route(leesNaam, {
      policy: ingelogdeInwoner,
      handle: () => ({ naam: 5 }) as unknown as { naam: string },
    });
    const answer = await fetch(`${await deur(krom)}/namen/a/${ID}`);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'onverwacht' });
  });
});

describe('a download', () => {
  const download = (stream: Readable, headers: Record<string, string> = { 'Content-Type': 'application/pdf' }) =>
    route(haalOp, {
      policy: ingelogdeInwoner,
      handle: ({ grant }) => {
        grant.looksAt(zelf, 'document');
        return { stream, headers };
      },
    });

  it('is logged first and then passed on with its headers', async () => {
    const answer = await fetch(`${await deur(download(Readable.from(['één ', 'twee'])))}/bestanden/a/${ID}`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(await answer.text()).toBe('één twee');
    expect(gebeurd).toContain('log OK');
  });

  it('sends not one byte without a line in the log, and lets the source go', async () => {
    const bron = new PassThrough();
    bron.write('geheim');
    const answer = await fetch(`${await deur(download(bron), { logFails: true })}/bestanden/a/${ID}`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('geheim');
    expect(bron.destroyed).toBe(true);
  });

  it.each([
    ['of a length that was told', { 'Content-Length': '100' }],
    ['of any length', {}],
  ])('%s breaks off visibly when the source does', async (_, headers: Record<string, string>) => {
    const bron = new PassThrough();
    bron.write('half');
    const url = await deur(download(bron, headers));
    const answer = await fetch(`${url}/bestanden/a/${ID}`);
    bron.destroy(new Error('cut off'));
    await expect(answer.text()).rejects.toThrow();
    expect(gebeurd).toContain('bron-onbereikbaar');
  });

  it('stops reading when the reader leaves', async () => {
    const bron = new PassThrough();
    bron.write('begin');
    const request = httpRequest(`${await deur(download(bron))}/bestanden/a/${ID}`).end();
    request.on('error', () => undefined);
    const [response] = (await once(request, 'response')) as [Readable];
    await once(response, 'data');
    request.destroy();
    await new Promise((resolve) => bron.once('close', resolve));
    expect(bron.destroyed).toBe(true);
  });
});

describe('a reader who leaves before the answer', () => {
  it('stops the calls to registers, and what was seen is logged', async () => {
    const geroepen = Promise.withResolvers<AbortSignal>();
    const traag = route(leesNaam, {
      policy: ingelogdeInwoner,
      handle: ({ grant, signal }) => {
        grant.looksAt(zelf, 'naam');
        geroepen.resolve(signal);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
      },
    });
    const request = httpRequest(`${await deur(traag)}/namen/a/${ID}`).end();
    request.on('error', () => undefined);
    const signal = await geroepen.promise;
    const gestopt = once(signal, 'abort');
    request.destroy();
    await gestopt;
    await expect.poll(() => gelogd.map(({ status }) => status)).toEqual(['ERROR']);
    expect(gebeurd).not.toContain('onverwacht');
  });
});

it('paths of the contract are paths of Express', () => {
  expect(expressPath({ path: '/zaken/{bron}/{id}/doel' })).toBe('/zaken/:bron/:id/doel');
});
