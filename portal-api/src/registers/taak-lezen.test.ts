import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesTaak } from './taak-lezen.ts';
import { antwoordPatch } from './taak-schrijven.ts';
import { id } from './testing.ts';

const bsn = '900222086';
const v2 = {
  titel: 'Lever uw stukken aan',
  status: 'open',
  soort: 'portaalformulier',
  identificatie: { type: 'bsn', value: bsn },
  verwerker_taak_id: id(7),
  eigenaar: 'zaaksysteem',
  verloopdatum: '2026-12-04',
  portaalformulier: { formulier: { soort: 'id', value: 'inkomen' }, data: { jaar: 2026 } },
};
const v1 = {
  identificatie: { type: 'bsn', value: bsn },
  title: 'Lever uw stukken aan',
  data: {},
  verzonden_data: {},
  status: 'open',
  formulier: { formuliertype: 'portalid', value: 'inkomen' },
  verwerker_taak_id: id(7),
  zaak: `https://zaken.example/zaken/api/v1/zaken/${id(5)}`,
  verloopdatum: null,
};
const lees = (data: object) =>
  leesTaak(
    {
      uuid: id(1),
      type: 't',
      index: 1,
      typeVersion: 2,
      data: data as Record<string, unknown>,
      startAt: null,
      endAt: null,
    },
    true,
  );

describe('a task is read however it is written (26)', () => {
  it.each([
    ['v2 with koppeling.value', { ...v2, koppeling: { registratie: 'zaak', value: id(5) } }, null],
    ['v2 with koppeling.uuid', { ...v2, koppeling: { registratie: 'zaak', uuid: id(5) } }, null],
    ['v2 with a URL as value', { ...v2, koppeling: { registratie: 'zaak', value: v1.zaak } }, v1.zaak],
    ['v1 with a zaak URL', v1, v1.zaak],
  ])('%s belongs to its case', (_, data, url) => {
    expect(lees(data).zaak).toEqual({ id: id(5), url });
  });

  it.each([
    ['without koppeling (31)', v2],
    ['for a product', { ...v2, koppeling: { registratie: 'product', value: id(5) } }],
    ['with an empty koppeling', { ...v2, koppeling: { registratie: 'zaak', value: '' } }],
    ['v1 without zaak', { ...v1, zaak: null }],
  ])('%s it belongs to none', (_, data) => expect(lees(data).zaak).toBeNull());

  it('keeps the name of a kind that nobody knows', () => {
    expect(lees({ ...v2, soort: 'formtaak' }).vraag).toEqual({ soort: 'onbekend', naam: 'formtaak' });
    expect(lees({ ...v2, soort: undefined }).vraag).toEqual({ soort: 'onbekend', naam: null });
  });

  it.each([
    ['type', { type: 'id', value: 'inkomen' }, { soort: 'portaalformulier' }],
    ['formuliertype', { formuliertype: 'portalid', value: 'inkomen' }, { soort: 'portaalformulier' }],
    ['externalurl', { type: 'externalurl', value: 'https://x.example' }, { soort: 'url', url: 'https://x.example' }],
    ['nothing', { value: 'x' }, { soort: 'onbekend', naam: null }],
  ])('reads the form of version 1 by its %s', (_, formulier, vraag) => {
    expect(lees({ ...v1, formulier }).vraag).toMatchObject(vraag);
  });

  it('counts what was handed in as done, and a status of no type as unknown', () => {
    expect(lees({ ...v1, status: 'ingediend' }).status).toBe('afgerond');
    expect(lees({ ...v2, status: 'zoek' }).status).toBe('onbekend');
  });

  it.each([
    [{ type: 'other', value: bsn }, null],
    [{ type: 'bsn', value: '' }, null],
    [
      { type: 'bsn', value: 900222086 },
      { soort: 'bsn', waarde: bsn },
    ],
    [
      { type: 'kvk', value: bsn },
      { soort: 'kvk', waarde: bsn },
    ],
    ['900222086', null],
  ])('whose it is takes kind and number: %j', (identificatie, eigenaar) => {
    expect(lees({ ...v2, identificatie }).eigenaar).toEqual(eigenaar);
  });

  it('an object with nothing in it is a task of nobody', () => {
    expect(lees({})).toMatchObject({ titel: null, status: 'onbekend', eigenaar: null, antwoordbaar: false });
  });
});

const schemas = new URL('../../../../shared/standards/objecttypen/', import.meta.url);
const antwoord = { verzonden: { inkomen: '1.250' }, vandaag: '2026-11-23', verloopdag: '2026-12-05' };

describe.runIf(existsSync(schemas))('an answer is written as the type of object has it', () => {
  const check = (naam: string, data: unknown) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const valid = ajv.compile(JSON.parse(readFileSync(new URL(`${naam}.schema.json`, schemas), 'utf8')) as object);
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
  };
  /** As the register merges it (RFC 7396). */
  const merge = (target: unknown, patch: unknown): unknown => {
    if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
    const merged = { ...(typeof target === 'object' ? target : {}) } as Record<string, unknown>;
    for (const [naam, value] of Object.entries(patch)) {
      if (value === null) delete merged[naam];
      else merged[naam] = merge(merged[naam], value);
    }
    return merged;
  };
  const geschreven = (versie: 1 | 2, data: object) =>
    merge(data, antwoordPatch(versie, data as Record<string, unknown>, antwoord)) as Record<string, unknown>;

  it('keeps what the type does not forbid, and names the case as value', () => {
    const bron = {
      ...v2,
      koppeling: { registratie: 'zaak', uuid: id(5), extra: 1 },
      portaalformulier: { ...v2.portaalformulier, verzonden_data: { oud: 1 }, eigen: { blijft: true } },
    };
    const na = geschreven(2, bron);
    check('externe-klanttaak-v2', na);
    expect(na).toEqual({
      ...bron,
      status: 'afgerond',
      koppeling: { registratie: 'zaak', uuid: id(5), value: id(5), extra: 1 },
      portaalformulier: { ...bron.portaalformulier, verzonden_data: antwoord.verzonden },
    });
  });

  it('puts right what version 2 forbids', () => {
    const na = geschreven(2, { ...v2, verloopdatum: '2026-12-04T23:30:00Z', vreemd: 1, url: null });
    check('externe-klanttaak-v2', na);
    expect(na).toMatchObject({ verloopdatum: '2026-12-05' });
    expect(na).not.toHaveProperty('vreemd');
  });

  it('writes version 1 as version 1 has it', () => {
    const na = geschreven(1, { ...v1, eigen: 1 });
    check('taak-v1', na);
    expect(na).toEqual({ ...v1, eigen: 1, status: 'ingediend', verzonden_data: antwoord.verzonden });
  });

  it('does not write what can never be valid, and says so beforehand', () => {
    const { eigenaar: _, ...zonder } = v2;
    expect(antwoordPatch(2, zonder, antwoord)).toBeNull();
    expect(lees(zonder).antwoordbaar).toBe(false);
    expect(lees({ ...v2, soort: 'url' }).antwoordbaar).toBe(false);
    expect(lees(v2).antwoordbaar).toBe(true);
  });
});
