import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendJson, startStub, type Stub } from '@loket/zgw/testing';
import type { GemaakteZaak, Rolhouder } from './aanvraag-model.ts';
import { backEndAt, id, openTestRegisters, page, visit } from './testing.ts';

interface Zaak {
  url: string;
  identificatie: string;
  kenmerken: object[];
}

let stub: Stub;
let registers: ReturnType<typeof openTestRegisters>['registers'];
let zaken: Zaak[];
let rollen: Record<string, unknown>[];
let statussen: object[];
let eigenNummers: boolean;
/** How the next write goes: done without an answer, or not done at all. */
let stil: 'gedaan' | 'niet' | null;

/** A Zaken API that keeps the rules that matter here: numbers are unique, everything else may come twice. */
beforeEach(async () => {
  [zaken, rollen, statussen, eigenNummers, stil] = [[], [], [], false, null];
  stub = await startStub((call, res) => {
    const { pathname, searchParams } = new URL(call.url, 'http://stub');
    const schrijft = call.method === 'POST' && stil;
    if (schrijft) stil = null;
    if (schrijft === 'niet') return void res.destroy();
    const [status, body] = antwoord(call.method, pathname, searchParams, call.body ? JSON.parse(call.body) : {});
    if (schrijft === 'gedaan') return void res.destroy();
    sendJson(res, body, status);
  });
  ({ registers } = openTestRegisters([backEndAt(stub.url)]));
});
afterEach(async () => {
  await registers.close();
  await stub.close();
});

function antwoord(
  method: string,
  pathname: string,
  query: URLSearchParams,
  body: Record<string, unknown>,
): [number, unknown] {
  const waar = `${method} ${pathname.split('/').slice(2).join('/')}`;
  switch (waar) {
    case 'GET roltypen':
      return [
        200,
        page(['initiator', 'behandelaar'].map((omschrijvingGeneriek, at) => ({ url: `r${at}`, omschrijvingGeneriek }))),
      ];
    case 'GET zaken': {
      const nummer = query.get('identificatie');
      return [200, page(zaken.filter(({ identificatie }) => nummer === null || identificatie === nummer))];
    }
    case 'POST zaken': {
      const nummer = eigenNummers ? `0014ESUITE${zaken.length}2026` : String(body['identificatie']);
      if (zaken.some(({ identificatie }) => identificatie === nummer))
        return [400, { code: 'invalid', invalidParams: [] }];
      const zaak = { ...body, url: `${stub.url}/zaken/zaken/${id(zaken.length + 1)}`, identificatie: nummer };
      zaken.push(zaak as unknown as Zaak);
      return [201, zaak];
    }
    case 'GET rollen':
      return [200, page(rollen)];
    case 'POST rollen':
      rollen.push({
        ...body,
        url: `${stub.url}/zaken/rollen/${id(50 + rollen.length)}`,
        omschrijvingGeneriek: 'initiator',
      });
      return [201, {}];
    case 'GET statussen':
      return [200, page(statussen)];
    case 'POST statussen':
      statussen.push({ ...body, url: `${stub.url}/zaken/statussen/${id(70)}` });
      return [201, {}];
  }
  const weg = /^DELETE rollen\/(.+)$/.exec(waar)?.[1];
  if (weg) {
    rollen = rollen.filter(({ url }) => !String(url).endsWith(weg));
    return [204, {}];
  }
  return [404, {}];
}

const nieuw = () => ({
  identificatie: 'L26-7KQ2-PX4M',
  bronorganisatie: '823288444',
  zaaktypeUrl: `${stub.url}/catalogi/zaaktypen/${id(900)}`,
  omschrijving: 'Proef',
  startdatum: '2026-11-23',
  einddatumGepland: null,
  uiterlijkeEinddatumAfdoening: null,
});
const maak = (opnieuw = false) => registers.aanvragen.maak(visit().grant, 'openzaak', nieuw(), opnieuw);

describe('a case under our own number', () => {
  it.each(['gedaan', 'niet'] as const)('is made once, also when nobody heard of it and it was %s', async (hoe) => {
    stil = hoe;
    await expect(maak()).rejects.toThrow('unreachable');
    const gemaakt = await maak(true);
    expect(gemaakt).toMatchObject({ nummer: 'L26-7KQ2-PX4M', ref: { bron: 'openzaak', id: id(1) } });
    expect(zaken).toHaveLength(1);
  });

  it('that is refused as a twin is the one that was made before', async () => {
    const eerst = await maak();
    expect(await maak()).toEqual(eerst);
    expect(zaken).toHaveLength(1);
  });

  it('is known by its kenmerk where a back end numbers its cases itself', async () => {
    await registers.close();
    ({ registers } = openTestRegisters([backEndAt(stub.url, { kind: 'esuite' })]));
    eigenNummers = true;
    stil = 'gedaan';
    await expect(maak()).rejects.toThrow('unreachable');
    expect(await maak(true)).toMatchObject({ nummer: '0014ESUITE02026' });
    expect(zaken).toHaveLength(1);
  });
});

const wie: Record<string, Rolhouder> = {
  'a person': { soort: 'bsn', bsn: '999990019' },
  'a company by RSIN or KvK number in innNnpId': { soort: 'nnp', innNnpId: '823288444', kvkNummer: '90000013' },
  'a company by KvK number in annIdentificatie': { soort: 'ann', annIdentificatie: '90000013', kvkNummer: '90000013' },
  'an establishment': { soort: 'vestiging', vestigingsnummer: '000090000131', kvkNummer: '90000013' },
};

describe('the initiator', () => {
  const zaak = (): GemaakteZaak => ({
    ref: { bron: 'openzaak', id: id(1) },
    url: `${stub.url}/zaken/zaken/${id(1)}`,
    nummer: 'L',
  });
  const zet = (houder: Rolhouder) =>
    registers.aanvragen.zetRol(visit().grant, zaak(), nieuw().zaaktypeUrl, {
      als: 'initiator',
      wie: houder,
      toelichting: 'x',
    });

  it.each(Object.entries(wie))('%s is noted once, however often it is tried', async (_, houder) => {
    for (const hoe of ['gedaan', 'niet', null] as const) {
      stil = hoe;
      await zet(houder).catch(() => undefined);
    }
    expect(rollen).toHaveLength(1);
  });

  it('a part that the zaaktype does not know is not noted', async () => {
    const belanghebbende = { als: 'belanghebbende' as const, wie: wie['a person'] as Rolhouder, toelichting: 'x' };
    expect(await registers.aanvragen.zetRol(visit().grant, zaak(), nieuw().zaaktypeUrl, belanghebbende)).toBe(false);
    expect(rollen).toEqual([]);
  });

  it('that came twice, of an answer that was lost, is there once again', async () => {
    await zet(wie['a person'] as Rolhouder);
    rollen.push({ ...rollen[0], url: `${stub.url}/zaken/rollen/${id(60)}` });
    await zet(wie['an establishment'] as Rolhouder);
    await registers.aanvragen.zonderDubbelen(visit().grant, zaak());
    expect(rollen.map(({ betrokkeneType }) => betrokkeneType)).toEqual(['natuurlijk_persoon', 'vestiging']);
  });

  it('and the first status come once', async () => {
    const zaaktype = { statustypen: [{ url: 's1' }, { url: 's2' }] } as never;
    const begin = () => registers.aanvragen.begin(visit().grant, zaak(), zaaktype, new Date('2026-11-23T09:00:00Z'));
    stil = 'gedaan';
    await begin().catch(() => undefined);
    await begin();
    expect(statussen).toMatchObject([{ statustype: 's1', datumStatusGezet: '2026-11-23T09:00:00.000Z' }]);
  });
});
