import { beforeEach, describe, expect, test } from 'vitest';
import type { DataSubject } from '../access/grant.ts';
import { backEndAt, id, page, reply, useFakeRegisters, visit } from './testing.ts';

const subject: DataSubject = { soort: 'bsn', waarde: '999970021' };
const use = useFakeRegisters();
const at = 'klanten';
const ref = (kind: string, n: number) => ({ uuid: id(n), url: `${use.fake.url}/${at}/${kind}/${id(n)}` });

function partij(n: number, objectId: string | null = subject.waarde, part: object = {}) {
  const partijIdentificatoren = [
    { ...ref('partij-identificatoren', n + 50), partijIdentificator: { codeSoortObjectId: 'bsn', objectId } },
  ];
  return {
    ...ref('partijen', n),
    nummer: `${n}`,
    soortPartij: 'persoon',
    indicatieActief: true,
    partijIdentificatoren,
    ...part,
  };
}

interface Betrokkene {
  wasPartij?: ReturnType<typeof partij> | null;
  rol?: string;
  initiator?: boolean;
  zonderExpand?: boolean;
}

function contact(n: number, betrokkenen: Betrokkene[], part: object = {}, onderwerpen: object[] = []) {
  return {
    ...ref('klantcontacten', n),
    kanaal: 'Contactformulier',
    onderwerp: 'Vraag',
    inhoud: 'Wanneer?',
    plaatsgevondenOp: '2026-11-20T09:00:00Z',
    metadata: {},
    hadBetrokkenen: betrokkenen.map((_, index) => ref('betrokkenen', n * 10 + index)),
    gingOverOnderwerpobjecten: onderwerpen,
    leiddeTotInterneTaken: [],
    omvatteBijlagen: [],
    _expand: {
      hadBetrokkenen: betrokkenen.map(
        ({ wasPartij = partij(1), rol = 'klant', initiator = true, zonderExpand }, index) => ({
          ...ref('betrokkenen', n * 10 + index),
          wasPartij: wasPartij && { uuid: wasPartij.uuid, url: wasPartij.url },
          rol,
          initiator,
          ...(!zonderExpand && { _expand: { wasPartij: wasPartij ?? {} } }),
        }),
      ),
      gingOverOnderwerpobjecten: onderwerpen,
    },
    ...part,
  };
}

function opened() {
  const klantinteracties = { url: `${use.fake.url}/${at}`, token: 't', enabled: true };
  return use.opened([backEndAt(use.fake.url)], { klantinteracties });
}
const contacten = (...all: object[]) => (use.fake.routes[`GET ${at}/klantcontacten`] = page(all));

beforeEach(() => {
  use.fake.routes[`GET ${at}/partijen`] = page([partij(1), partij(2)]);
});

describe('contacts of somebody', () => {
  const lees = async () => {
    const { registers, lines } = opened();
    const open = visit();
    const { data } = await registers.klantcontacten.contactenVan(open.grant, subject);
    return { data, lines, looks: open.close() };
  };

  test('are those of all her entries, in one call, and are noted in the log (29)', async () => {
    contacten(contact(11, [{ wasPartij: partij(1) }]), contact(12, [{ wasPartij: partij(2) }]));
    const { data, looks } = await lees();
    expect(data.map((one) => one.id)).toEqual([id(11), id(12)]);
    expect(use.fake.seen()).toEqual([`GET ${at}/klantcontacten`]);
    expect(looks).toEqual([{ subject, categories: ['klantcontacten'], object: undefined }]);
  });

  test('are hers alone: not of who called for her, of another number, or of nobody known (29)', async () => {
    contacten(
      contact(11, [
        { wasPartij: partij(1), rol: 'vertegenwoordiger' },
        { wasPartij: partij(3, '123456789'), rol: 'klant' },
      ]),
      contact(12, [{ wasPartij: partij(3, '123456789') }]),
      contact(13, [{ wasPartij: null }]),
      contact(14, [{ wasPartij: null }, { wasPartij: partij(1), initiator: false }]),
    );
    const { data } = await lees();
    expect(data.map((one) => one.id)).toEqual([id(14)]);
    expect(data[0]).toMatchObject({ vanKlant: false });
  });

  test('are found without what expand should have brought (29)', async () => {
    contacten(
      contact(11, [{ wasPartij: partij(2), zonderExpand: true }]),
      contact(12, [{ wasPartij: partij(3), zonderExpand: true }]),
    );
    const { data } = await lees();
    expect(data.map((one) => one.id)).toEqual([id(11)]);
  });

  test('may have no content, and a channel in any spelling (29)', async () => {
    contacten(
      contact(11, [{}], { inhoud: null, kanaal: ' CONTACTFORMULIER' }),
      contact(12, [{}], { kanaal: 'E-mail' }),
      contact(13, [{}], { kanaal: 'Telefonisch' }),
      contact(14, [{}], { kanaal: '' }),
    );
    const { data } = await lees();
    expect(data.map(({ kanaal, inhoud }) => [kanaal, inhoud])).toEqual([
      ['portaal', null],
      ['email', 'Wanneer?'],
      ['telefoon', 'Wanneer?'],
      ['overig', 'Wanneer?'],
    ]);
  });

  test('bring documents, by address where the register gives one', async () => {
    const document =
      'https://zgw.example/documenten/enkelvoudiginformatieobjecten/00000000-0000-4000-8000-000000000008';
    const bijlage = (n: number, objectId: string) => ({
      ...ref('bijlagen', n),
      bijlageidentificator: { codeObjecttype: 'document', codeRegister: '', codeSoortObjectId: '', objectId },
    });
    const omvatteBijlagen = [bijlage(1, id(7).toUpperCase()), bijlage(2, document), bijlage(3, 'geen document')];
    const een = contact(1, [{}]);
    contacten({ ...een, _expand: { ...een._expand, omvatteBijlagen } });
    const { data } = await lees();
    expect(data.map(({ documenten }) => documenten)).toEqual([[id(7), document]]);
  });

  test('that answer nothing that can be found are left out, with a log line that says nothing of them (29)', async () => {
    const nergens = {
      ...ref('onderwerpobjecten', 70),
      wasKlantcontact: null,
      onderwerpobjectidentificator: { objectId: '' },
    };
    const op = {
      ...ref('onderwerpobjecten', 71),
      wasKlantcontact: ref('klantcontacten', 12),
      onderwerpobjectidentificator: null,
    };
    contacten(contact(11, [{}], {}, [nergens]), contact(12, [{}]), contact(13, [{ initiator: false }], {}, [op]));
    const { data, lines } = await lees();
    expect(data.map(({ id: uuid, antwoordOp }) => [uuid, antwoordOp])).toEqual([
      [id(12), []],
      [id(13), [id(12)]],
    ]);
    expect(lines.map(({ message }) => message)).toContain('odd register data');
    expect(JSON.stringify(lines)).not.toContain('Wanneer');
  });

  test('fail as a source, never as an empty list', async () => {
    use.fake.routes[`GET ${at}/klantcontacten`] = () => reply({}, 503);
    await expect(lees()).rejects.toMatchObject({ failure: { source: 'klantinteracties', kind: 'klantcontacten' } });
  });
});

test('where there is none, each part says so, also the work of employees', async () => {
  const { registers } = use.opened([backEndAt(use.fake.url)], {});
  const { grant } = visit();
  const switchedOff = { failure: { source: 'klantinteracties', failure: 'switched-off' } };
  await expect(registers.klantcontacten.contactenVan(grant, subject)).rejects.toMatchObject(switchedOff);
  await expect(registers.contactadressen.taalVan(grant, subject)).rejects.toMatchObject(switchedOff);
  await expect(registers.werk.takenVan(grant, [])).rejects.toMatchObject(switchedOff);
});

describe('what is written can be taken again', () => {
  test('a customer that somebody else just made is used', async () => {
    let made = false;
    use.fake.routes[`GET ${at}/partijen`] = () => reply(page(made ? [partij(7)] : []));
    use.fake.routes[`POST ${at}/partijen`] = () => {
      made = true;
      return reply({ code: 'invalid', invalidParams: [{ name: 'nonFieldErrors', code: 'unique', reason: '' }] }, 400);
    };
    const nieuw = async () => ({ kvkNummer: null, naam: null, geheimhouding: false });
    const { registers } = opened();
    expect(await registers.klantcontacten.zorgVoorKlant(visit().grant, subject, nieuw)).toBe(id(7));
  });

  test('of two entries the same one is used every time (29)', async () => {
    use.fake.routes[`GET ${at}/partijen`] = page([
      partij(5),
      partij(3, subject.waarde, { indicatieActief: false }),
      partij(4),
    ]);
    const { registers } = opened();
    const nieuw = () => Promise.reject(new Error('not needed'));
    expect(await registers.klantcontacten.zorgVoorKlant(visit().grant, subject, nieuw)).toBe(id(4));
  });

  test('a contact is made once: what has our key is found, what only has our number is not', async () => {
    const nieuw = {
      referentie: 'LAAAAAAAAA',
      sleutel: 'zending-1',
      klant: id(1),
      onderwerp: 'x'.repeat(300),
      inhoud: 'Hoe?',
      moment: new Date('2026-11-23T09:00:00Z'),
      kenmerken: {},
      over: null,
    };
    contacten(contact(11, [{}], { referentienummer: 'LAAAAAAAAA', metadata: { eenLoket: 'zending-0' } }));
    use.fake.routes[`POST ${at}/maak-klantcontact`] = () => reply({ klantcontact: contact(12, [{}]) }, 201);
    const { registers } = opened();
    expect(await registers.klantcontacten.zorgVoorContact(visit().grant, nieuw)).toBe(id(12));
    const sent = JSON.parse(use.searches()[0] ? JSON.stringify(use.searches()[0]) : '{}') as {
      klantcontact: { onderwerp: string };
    };
    expect(sent.klantcontact.onderwerp).toHaveLength(200);
    contacten(contact(13, [{}], { referentienummer: 'LAAAAAAAAA', metadata: { eenLoket: 'zending-1' } }));
    expect(await registers.klantcontacten.zorgVoorContact(visit().grant, nieuw)).toBe(id(13));
  });

  test('a team that is not known leaves the work to the next, and waits when there is none', async () => {
    use.fake.routes[`GET ${at}/internetaken`] = page([]);
    use.fake.routes[`GET ${at}/actoren`] = (_call, query) =>
      reply(page(query.get('actoridentificatorObjectId') === 'kcc' ? [ref('actoren', 20)] : []));
    use.fake.routes[`POST ${at}/internetaken`] = () =>
      reply({ ...ref('internetaken', 30), status: 'te_verwerken' }, 201);
    const { registers } = opened();
    const taak = { contact: id(11), teams: ['weg', 'kcc'], handeling: 'Vraag beantwoorden', toelichting: '' };
    await registers.klantcontacten.zorgVoorTaak(visit().grant, taak);
    await expect(
      registers.klantcontacten.zorgVoorTaak(visit().grant, { ...taak, teams: ['weg'] }),
    ).rejects.toMatchObject({
      failure: { failure: 'malformed' },
    });
  });
});

describe('addresses of somebody', () => {
  const adres = (n: number, van: number, part: object = {}) => ({
    ...ref('digitaleadressen', n),
    verstrektDoorPartij: ref('partijen', van),
    adres: `a${n}@post.example`,
    soortDigitaalAdres: 'email',
    isStandaardAdres: false,
    verificatieDatum: null,
    ...part,
  });

  test('are each there once, with one preferred (29)', async () => {
    use.fake.routes[`GET ${at}/digitaleadressen`] = page([
      adres(1, 1, { isStandaardAdres: true }),
      adres(2, 2, { adres: 'A1@post.example', verificatieDatum: '2026-01-01', isStandaardAdres: true }),
      adres(3, 2, { isStandaardAdres: true }),
      adres(4, 2, { soortDigitaalAdres: 'overig', adres: '@gebruiker' }),
    ]);
    const { registers } = opened();
    expect(await registers.contactadressen.adressenVan(visit().grant, subject)).toEqual([
      { id: id(1), soort: 'email', adres: 'a1@post.example', geverifieerd: true, voorkeur: true },
      { id: id(3), soort: 'email', adres: 'a3@post.example', geverifieerd: false, voorkeur: false },
    ]);
  });

  test('that go take their doubles along, and another that was verified becomes preferred', async () => {
    use.fake.routes[`GET ${at}/digitaleadressen`] = page([
      adres(1, 1, { isStandaardAdres: true }),
      adres(2, 2, { adres: 'A1@post.example' }),
      adres(3, 1),
      adres(4, 1, { verificatieDatum: '2026-01-01' }),
    ]);
    const { registers } = opened();
    for (const n of [1, 2, 4]) {
      use.fake.routes[`PATCH ${at}/digitaleadressen/${id(n)}`] = {};
      use.fake.routes[`DELETE ${at}/digitaleadressen/${id(n)}`] = () => reply({}, 204);
    }
    await registers.contactadressen.verwijderAdres(visit().grant, subject, id(1));
    const written = use.fake.calls
      .filter(({ method }) => method !== 'GET')
      .map(({ method, url }) => `${method} ${url.slice(-1)}`);
    expect(written).toEqual(['PATCH 4', 'DELETE 2', 'DELETE 1']);
  });
});
