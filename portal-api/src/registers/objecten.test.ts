import { expect, test } from 'vitest';
import type { DataSubject } from '../access/grant.ts';
import { SourceFailed } from '../platform/sourced.ts';
import { id, page, reply, useFakeRegisters, visit } from './testing.ts';

const use = useFakeRegisters();
const ik: DataSubject = { soort: 'bsn', waarde: '999970021' };
const VANDAAG = '2026-11-23';
const TAAK = 'https://objecttypen.example/objecttypes/1';
const BERICHT = 'https://objecttypen.example/objecttypes/3';

function opened(part: object = {}) {
  const { registers } = use.opened([], {
    objecten: {
      url: `${use.fake.url}/objecten`,
      token: 'geheim',
      enabled: true,
      typen: { taak: TAAK, taakV1: null, bericht: BERICHT },
      taakV1Beantwoorden: false,
      ...part,
    },
  });
  return registers.objecten;
}

const van = (value: string, type = 'bsn') => ({ identificatie: { type, value } });
const object = (n: number, data: object, anders: object = {}) => ({
  uuid: id(n),
  type: TAAK,
  record: { typeVersion: 2, data, startAt: '2026-11-01', endAt: null, ...anders },
});
const taakData = {
  titel: 'Stuur uw loonstrook',
  status: 'open',
  soort: 'portaalformulier',
  ...van(ik.waarde),
  verwerker_taak_id: id(7),
  eigenaar: 'zaaksysteem',
  portaalformulier: { formulier: { soort: 'id', value: 'x' } },
};

test('asks once, by POST, for what is of this person, and keeps only what really is', async () => {
  use.fake.routes['POST objecten/objects/search'] = page([
    object(1, taakData),
    object(2, { ...taakData, ...van('999990019') }),
    object(3, { ...taakData, ...van(ik.waarde, 'kvk') }),
    object(4, taakData, { endAt: '2026-11-22' }),
    { ...object(5, taakData), type: 'https://elders.example/9' },
  ]);
  const open = visit();
  const register = opened();
  const [{ data, incomplete }, berichten] = await Promise.all([
    register.takenVan(open.grant, ik, VANDAAG),
    register.berichtenVan(open.grant, ik, VANDAAG),
  ]);
  expect(berichten.data).toEqual([]);
  expect(data.map((taak) => taak.id)).toEqual([id(1)]);
  expect(incomplete).toEqual([]);
  expect(use.searches()).toEqual([{ data_attr: 'identificatie__value__exact__999970021' }]);
  expect(use.fake.calls[0]?.headers).toMatchObject({ authorization: 'Token geheim', 'content-crs': 'EPSG:4326' });
  expect(open.close()).toEqual([{ subject: ik, categories: ['berichten', 'taken'], object: undefined }]);
});

test('an establishment has no tasks of its own, and nothing is asked', async () => {
  const { data } = await opened().takenVan(visit().grant, { soort: 'vestiging', waarde: '000090000971' }, VANDAAG);
  expect(data).toEqual([]);
  expect(use.fake.calls).toEqual([]);
});

test('a failure is said, never shown as nothing', async () => {
  use.fake.routes['POST objecten/objects/search'] = () => reply({}, 503);
  const register = opened();
  const { incomplete } = await register.takenVan(visit().grant, ik, VANDAAG);
  expect(incomplete).toMatchObject([{ source: 'objecten', kind: 'taken', failure: 'unreachable' }]);
  use.fake.routes[`GET objecten/objects/${id(1)}`] = () => reply({}, 503);
  await expect(register.taak(visit().grant, id(1), VANDAAG)).rejects.toBeInstanceOf(SourceFailed);
});

test('without Objecten that is said; without a type of object there is nothing to say', async () => {
  const { registers } = use.opened([], {});
  expect((await registers.objecten.berichtenVan(visit().grant, ik, VANDAAG)).incomplete).toMatchObject([
    { source: 'objecten', kind: 'berichten', failure: 'switched-off' },
  ]);
  const none = opened({ typen: { taak: null, taakV1: null, bericht: null } });
  expect(await none.takenVan(visit().grant, ik, VANDAAG)).toMatchObject({ data: [], incomplete: [] });
});

test('an object of another type is no task, whatever its uuid', async () => {
  use.fake.routes[`GET objecten/objects/${id(1)}`] = { ...object(1, taakData), type: BERICHT };
  const register = opened();
  expect(await register.taak(visit().grant, id(1), VANDAAG)).toBeNull();
  expect(await register.taak(visit().grant, '../objecttypes', VANDAAG)).toBeNull();
  expect(await register.taak(visit().grant, id(2), VANDAAG)).toBeNull();
});

test('an answer is written once, and a task that is done is left as it is', async () => {
  let status = 'open';
  use.fake.routes[`GET objecten/objects/${id(1)}`] = () => reply(object(1, { ...taakData, status }));
  use.fake.routes[`PATCH objecten/objects/${id(1)}`] = () => {
    status = 'afgerond';
    return reply(object(1, taakData));
  };
  const register = opened();
  const antwoord = { van: ik, verzonden: { maand: 'mei' }, vandaag: VANDAAG, verloopdag: null };
  const ander = { soort: 'bsn', waarde: '999990019' } as const;
  expect(await register.rondTaakAf(visit().grant, id(1), { ...antwoord, van: ander })).toBe('weg');
  expect(await register.rondTaakAf(visit().grant, id(1), antwoord)).toBe('geschreven');
  expect(await register.rondTaakAf(visit().grant, id(1), antwoord)).toBe('al-klaar');
  expect(await register.rondTaakAf(visit().grant, id(9), antwoord)).toBe('weg');
  const patches = use.fake.calls.filter(({ method }) => method === 'PATCH');
  expect(patches.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    {
      record: {
        typeVersion: 2,
        startAt: VANDAAG,
        data: { status: 'afgerond', portaalformulier: { verzonden_data: { maand: 'mei' } } },
      },
    },
  ]);
});

test('what residents have done is one search for everybody, without anyone named in it', async () => {
  use.fake.routes['POST objecten/objects/search'] = page([
    object(1, { ...taakData, status: 'afgerond' }),
    object(2, { ...taakData, status: 'afgerond', ...van('999990019') }),
    object(3, { ...taakData, status: 'verwerkt' }),
    { ...object(4, { ...taakData, status: 'afgerond' }), type: BERICHT },
  ]);
  const register = opened();
  const { data, incomplete } = await register.afgerondeTaken(visit().grant, VANDAAG);
  expect(data.map((taak) => taak.id)).toEqual([id(1), id(2)]);
  expect(incomplete).toEqual([]);
  expect(use.searches()).toEqual([{ data_attr: 'status__exact__afgerond' }]);
  use.fake.routes['POST objecten/objects/search'] = () => reply({}, 503);
  expect((await register.afgerondeTaken(visit().grant, VANDAAG)).incomplete).toMatchObject([{ kind: 'taken' }]);
});

test('what a resident did is ticked off once, and an open task never', async () => {
  let status = 'open';
  use.fake.routes[`GET objecten/objects/${id(1)}`] = () => reply(object(1, { ...taakData, status }));
  use.fake.routes[`PATCH objecten/objects/${id(1)}`] = () => {
    status = 'verwerkt';
    return reply(object(1, taakData));
  };
  const register = opened();
  expect(await register.verwerkTaak(visit().grant, id(1), VANDAAG)).toBe(false);
  status = 'afgerond';
  expect(await register.verwerkTaak(visit().grant, id(1), VANDAAG)).toBe(true);
  expect(await register.verwerkTaak(visit().grant, id(1), VANDAAG)).toBe(false);
  expect(await register.verwerkTaak(visit().grant, id(9), VANDAAG)).toBe(false);
  const patches = use.fake.calls.filter(({ method }) => method === 'PATCH');
  expect(patches.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { record: { typeVersion: 2, startAt: VANDAAG, data: { status: 'verwerkt' } } },
  ]);
});

test('a message is read however it is written, and marked as opened once (27)', async () => {
  let geopend: unknown = 'false';
  const bericht = () => ({
    ...object(2, { onderwerp: 'Hoi', ...van(ik.waarde), geopend, bijlages: ['https://x/1', ''] }),
    type: BERICHT,
  });
  use.fake.routes[`GET objecten/objects/${id(2)}`] = () => reply(bericht());
  use.fake.routes[`PATCH objecten/objects/${id(2)}`] = () => {
    geopend = true;
    return reply(bericht());
  };
  const register = opened();
  expect(await register.bericht(visit().grant, id(2), VANDAAG)).toMatchObject({
    onderwerp: 'Hoi',
    geopend: false,
    bijlagen: ['https://x/1'],
    publicatiedatum: null,
  });
  await register.markeerGeopend(visit().grant, id(2), VANDAAG);
  await register.markeerGeopend(visit().grant, id(2), VANDAAG);
  expect(use.fake.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
});
