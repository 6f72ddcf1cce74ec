import { describe, expect, test } from 'vitest';
import { backEndAt, id, page, reply, useFakeRegisters, visit } from './testing.ts';

const use = useFakeRegisters();
const at = 'klanten';
const ref = (kind: string, n: number) => ({ uuid: id(n), url: `${use.fake.url}/${at}/${kind}/${id(n)}` });
const mij = { soort: 'medewerker', id: 'MDW00001' } as const;
const kcc = { soort: 'team', id: 'kcc' } as const;
const ander = { soort: 'medewerker', id: 'MDW00009', naam: 'Een ander' } as const;

const actor = (n: number, objectId: string, soortActor = 'medewerker', part: object = {}) => ({
  ...ref('actoren', n),
  naam: objectId,
  soortActor,
  indicatieActief: true,
  actoridentificator: { objectId },
  ...part,
});
const taak = (n: number, actoren: number[], part: object = {}) => ({
  ...ref('internetaken', n),
  nummer: String(n).padStart(10, '0'),
  gevraagdeHandeling: 'Terugbellen',
  status: 'te_verwerken',
  toegewezenOp: '2026-11-20T09:00:00Z',
  toelichting: '',
  aanleidinggevendKlantcontact: ref('klantcontacten', n + 500),
  toegewezenAanActoren: actoren.map((een) => ref('actoren', een)),
  ...part,
});

/** A register with these actoren (by their own rules of search) and tasks; what is written changes it. */
function register(actoren: ReturnType<typeof actor>[], taken: ReturnType<typeof taak>[] = []) {
  const { routes } = use.fake;
  routes[`GET ${at}/actoren`] = (_call, query) =>
    reply(page(actoren.filter((een) => een.actoridentificator.objectId === query.get('actoridentificatorObjectId'))));
  routes[`POST ${at}/actoren`] = ({ body }) => {
    const nieuw = JSON.parse(body) as { naam: string; actoridentificator: { objectId: string } };
    const made = { ...actor(90 + actoren.length, nieuw.actoridentificator.objectId), ...nieuw };
    actoren.push(made);
    routes[`GET ${at}/actoren/${made.uuid}`] = made;
    return reply(made, 201);
  };
  for (const een of actoren) routes[`GET ${at}/actoren/${een.uuid}`] = een;
  routes[`GET ${at}/internetaken`] = (_call, query) =>
    reply(
      page(
        taken.filter(({ toegewezenAanActoren }) =>
          toegewezenAanActoren.some(({ uuid }) => uuid === query.get('toegewezenAanActor__uuid')),
        ),
      ),
    );
  for (const een of taken) {
    routes[`GET ${at}/internetaken/${een.uuid}`] = () => reply(een);
    routes[`PATCH ${at}/internetaken/${een.uuid}`] = ({ body }) => reply(Object.assign(een, JSON.parse(body)));
  }
  const klantinteracties = { url: `${use.fake.url}/${at}`, token: 't', enabled: true };
  const { registers, time } = use.opened([backEndAt(use.fake.url)], { klantinteracties });
  return { werk: registers.werk, time, actoren };
}
const actorenVan = ({ toegewezenAanActoren }: ReturnType<typeof taak>) => toegewezenAanActoren.map(({ uuid }) => uuid);

describe('tasks', () => {
  test('say all who have them, each known by what it is elsewhere', async () => {
    const actoren = [
      actor(1, 'MDW00001'),
      actor(2, 'kcc', 'organisatorische_eenheid'),
      actor(3, 'MDW00009'),
      actor(4, 'MDW00008', 'medewerker', { indicatieActief: false }),
    ];
    const { werk } = register(actoren, [taak(11, [1, 2]), taak(12, [3, 2]), taak(13, [4, 2]), taak(14, [3])]);
    const { data } = await werk.takenVan(visit().grant, [mij, kcc]);
    expect(data.map(({ id: uuid, aan }) => [uuid, aan])).toEqual([
      [id(11), [mij, kcc]],
      [id(12), [{ soort: 'medewerker', id: 'MDW00009' }, kcc]],
      // who may have no work any more keeps it from nobody
      [id(13), [kcc]],
    ]);
    expect(await werk.taakVan(visit().grant, id(14), [mij, kcc])).toBeNull();
    expect(await werk.taakVan(visit().grant, id(99), [mij, kcc])).toBeNull();
  });

  test('of somebody who is in the register twice are all hers', async () => {
    const { werk } = register([actor(5, 'MDW00001'), actor(6, 'MDW00001')], [taak(11, [5]), taak(12, [6])]);
    const { data } = await werk.takenVan(visit().grant, [mij]);
    expect(data.map(({ aan }) => aan)).toEqual([[mij], [mij]]);
  });
});

describe('giving a task', () => {
  test('to an employee lets the team keep it, and to a team takes it from both', async () => {
    const een = taak(11, [1, 2]);
    const { werk } = register(
      [
        actor(1, 'MDW00001'),
        actor(2, 'kcc', 'organisatorische_eenheid'),
        actor(3, 'MDW00009'),
        actor(4, 'oost', 'organisatorische_eenheid'),
      ],
      [een],
    );
    expect(await werk.wijsTaakToe(visit().grant, id(11), ander)).toBe(true);
    expect(actorenVan(een)).toEqual([id(3), id(2)]);
    expect(await werk.wijsTaakToe(visit().grant, id(11), { soort: 'team', id: 'oost', naam: 'Wijkteam Oost' })).toBe(
      true,
    );
    expect(actorenVan(een)).toEqual([id(4)]);
  });

  test('to somebody whom the register does not know makes her known, once, also when two give at the same time', async () => {
    const [een, twee] = [taak(11, [2]), taak(12, [2])];
    const { werk, actoren } = register([actor(2, 'kcc', 'organisatorische_eenheid')], [een, twee]);
    const { grant } = visit();
    expect(await Promise.all([id(11), id(12)].map((uuid) => werk.wijsTaakToe(grant, uuid, ander)))).toEqual([
      true,
      true,
    ]);
    const gemaakt = actoren.filter(({ actoridentificator }) => actoridentificator.objectId === 'MDW00009');
    expect(gemaakt).toMatchObject([{ naam: 'Een ander', soortActor: 'medewerker', indicatieActief: true }]);
    expect([een, twee].map(actorenVan)).toEqual([
      [gemaakt[0]?.uuid, id(2)],
      [gemaakt[0]?.uuid, id(2)],
    ]);
  });

  test('goes on with the same entry as another process that made her at that moment', async () => {
    const een = taak(11, [2]);
    const { werk, actoren } = register([actor(2, 'kcc', 'organisatorische_eenheid')], [een]);
    const post = use.fake.routes[`POST ${at}/actoren`];
    if (typeof post !== 'function') throw new Error('no route');
    use.fake.routes[`POST ${at}/actoren`] = (call, query) => {
      const eerder = actor(80, 'MDW00009');
      use.fake.routes[`GET ${at}/actoren/${eerder.uuid}`] = eerder;
      actoren.push(eerder);
      return post(call, query);
    };
    expect(await werk.wijsTaakToe(visit().grant, id(11), ander)).toBe(true);
    expect(actorenVan(een)).toEqual([id(80), id(2)]);
  });

  test('to a team that the register does not know cannot be, and nothing is written', async () => {
    const een = taak(11, [1]);
    const { werk } = register([actor(1, 'MDW00001')], [een]);
    expect(await werk.wijsTaakToe(visit().grant, id(11), { ...kcc, naam: 'KCC' })).toBe(false);
    expect(actorenVan(een)).toEqual([id(1)]);
  });
});

describe('what stands in a list of a contact', () => {
  const contact = (n: number, part: object = {}) => ({
    ...ref('klantcontacten', n),
    kanaal: 'Telefonisch',
    onderwerp: 'Afval',
    inhoud: 'Geheim',
    metadata: { belDag: '2026-11-27' },
    _expand: {
      hadBetrokkenen: [
        {
          ...ref('betrokkenen', n),
          rol: 'klant',
          _expand: {
            wasPartij: {
              ...ref('partijen', n),
              partijIdentificatoren: [{ partijIdentificator: { codeSoortObjectId: 'bsn', objectId: '999970021' } }],
            },
          },
        },
      ],
    },
    ...part,
  });
  const path = (n: number) => `GET ${at}/klantcontacten/${id(n)}`;

  test('is read once for all lists of a while, and is noted by who shows it', async () => {
    use.fake.routes[path(1)] = contact(1);
    const { werk, time } = register([]);
    const open = visit();
    const { data, incomplete } = await werk.koppen(open.grant, [id(1), id(2), id(1)]);
    expect([...data]).toEqual([
      [
        id(1),
        {
          onderwerp: 'Afval',
          kanaal: 'telefoon',
          klanten: [{ soort: 'bsn', waarde: '999970021' }],
          kenmerken: { belDag: '2026-11-27' },
        },
      ],
    ]);
    expect(incomplete).toEqual([]);
    expect(open.close()).toEqual([]);
    use.fake.seen();
    await werk.koppen(visit().grant, [id(1)]);
    expect(use.fake.seen()).toEqual([]);
    time.now = new Date(time.now.getTime() + 16 * 60_000);
    await werk.koppen(visit().grant, [id(1)]);
    expect(use.fake.seen()).toHaveLength(1);
  });

  test('is missing with a notice where the register fails, and is not kept as missing', async () => {
    use.fake.routes[path(1)] = contact(1);
    use.fake.routes[path(2)] = () => reply({}, 500);
    const { werk } = register([]);
    const { data, incomplete } = await werk.koppen(visit().grant, [id(1), id(2)]);
    expect([...data.keys()]).toEqual([id(1)]);
    expect(incomplete).toMatchObject([{ source: 'klantinteracties', kind: 'klantcontacten' }]);
    use.fake.routes[path(2)] = contact(2);
    expect([...(await werk.koppen(visit().grant, [id(2)])).data.keys()]).toEqual([id(2)]);
  });
});
