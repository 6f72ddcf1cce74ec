import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objects, textAt, valueAt, valuesAt, type JsonObject } from '../core/json.ts';
import { clientFor, results, type Answer, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

const KI = '/klantinteracties/api/v1';
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23' });
  call = clientFor(registers);
});
afterAll(() => registers.close());

const code = (answer: Answer): string => textAt(answer.body, 'invalidParams.code');
const byBsn = (bsn: string): Promise<Answer> =>
  call(
    'GET',
    `${KI}/partijen?partijIdentificator__codeSoortObjectId=bsn&partijIdentificator__objectId=${bsn}&expand=digitaleAdressen`,
  );
const bsnIdentificator = (objectId: string): JsonObject => ({
  codeObjecttype: 'natuurlijk_persoon',
  codeSoortObjectId: 'bsn',
  codeRegister: 'brp',
  objectId,
});

describe('a customer', () => {
  test('is found by BSN, with the addresses', async () => {
    const [partij] = results(await byBsn('999970021'));
    expect(valueAt(partij, 'partijIdentificatie.volledigeNaam')).toBe('Johan ten Brinke');
    const adressen = valuesAt(partij, '_expand.digitaleAdressen');
    expect(adressen.map((one) => textAt(one, 'soortDigitaalAdres'))).toContain('email');
    expect(textAt(partij, 'partijIdentificatoren.partijIdentificator.objectId')).toBe('999970021');
  });

  test('is made together with the identifier, once', async () => {
    const body: JsonObject = {
      soortPartij: 'persoon',
      indicatieActief: true,
      partijIdentificatie: {
        contactnaam: { voorletters: 'E.', voornaam: 'Eline', voorvoegselAchternaam: 'de', achternaam: 'Vos' },
      },
      partijIdentificatoren: [{ partijIdentificator: bsnIdentificator('999970537') }],
    };
    expect(results(await byBsn('999970537'))).toEqual([]);
    const made = await call('POST', `${KI}/partijen`, { body });
    expect(made.status).toBe(201);
    expect(results(await byBsn('999970537'))).toHaveLength(1);
    const again = await call('POST', `${KI}/partijen`, { body });
    expect([again.status, code(again)]).toEqual([400, 'unique']);
    expect(results(await byBsn('999970537'))).toHaveLength(1);
  });

  test('an establishment number hangs under a KvK number', async () => {
    const partijIdentificator: JsonObject = {
      codeObjecttype: 'vestiging',
      codeSoortObjectId: 'vestigingsnummer',
      codeRegister: 'hr',
      objectId: '000090000131',
    };
    const alone = await call('POST', `${KI}/partij-identificatoren`, { body: { partijIdentificator } });
    expect([alone.status, textAt(alone.body, 'invalidParams.name')]).toEqual([400, 'subIdentificatorVan']);
    const query = 'partijIdentificator__objectId=000090000972&subIdentificatorVan__objectId=90000097';
    expect(results(await call('GET', `${KI}/partijen?${query}`))).toHaveLength(1);
  });

  test('has one standard address of a kind', async () => {
    const uuid = textAt(results(await byBsn('999970021'))[0], 'uuid');
    const body: JsonObject = {
      verstrektDoorPartij: { uuid },
      adres: 'nieuw@post.example',
      soortDigitaalAdres: 'email',
      isStandaardAdres: true,
    };
    expect((await call('POST', `${KI}/digitaleadressen`, { body })).status).toBe(201);
    const standard = results(
      await call(
        'GET',
        `${KI}/digitaleadressen?verstrektDoorPartij__uuid=${uuid}&soortDigitaalAdres=email&isStandaardAdres=true`,
      ),
    );
    expect(standard.map((one) => one['adres'])).toEqual(['nieuw@post.example']);
    const wrong = await call('POST', `${KI}/digitaleadressen`, { body: { ...body, adres: 'geen adres' } });
    expect(textAt(wrong.body, 'invalidParams.name')).toBe('adres');
  });
});

describe('a question', () => {
  test('is made in one call, given to a team, and found by its asker and its case', async () => {
    const partij = textAt(results(await byBsn('999970288'))[0], 'uuid');
    const made = await call('POST', `${KI}/maak-klantcontact`, {
      body: {
        klantcontact: {
          kanaal: 'portaal',
          onderwerp: 'Vraag',
          inhoud: 'Hoe gaat het verder?',
          taal: 'nld',
          vertrouwelijk: false,
        },
        betrokkene: { wasPartij: { uuid: partij }, rol: 'klant', initiator: true },
        onderwerpobject: {
          onderwerpobjectidentificator: {
            objectId: 'zaak-1',
            codeObjecttype: 'zaak',
            codeRegister: 'open-zaak',
            codeSoortObjectId: 'uuid',
          },
        },
      },
    });
    expect(made.status).toBe(201);
    const uuid = textAt(made.body, 'klantcontact.uuid');
    const actor = textAt(results(await call('GET', `${KI}/actoren?naam=KCC`))[0], 'uuid');
    const taak = await call('POST', `${KI}/internetaken`, {
      body: {
        gevraagdeHandeling: 'Vraag beantwoorden',
        aanleidinggevendKlantcontact: { uuid },
        toegewezenAanActoren: [{ uuid: actor }],
        status: 'te_verwerken',
      },
    });
    expect(taak.body).toMatchObject({ afgehandeldOp: null, status: 'te_verwerken' });
    const done = await call('PATCH', textAt(taak.body, 'url'), { body: { status: 'verwerkt' } });
    expect(textAt(done.body, 'afgehandeldOp')).not.toBe('');

    const expand = 'expand=hadBetrokkenen,hadBetrokkenen.wasPartij,leiddeTotInterneTaken,gingOverOnderwerpobjecten';
    const mine = results(
      await call(
        'GET',
        `${KI}/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=999970288&${expand}`,
      ),
    );
    const found = mine.find((one) => one['uuid'] === uuid);
    expect(textAt(found, '_expand.hadBetrokkenen._expand.wasPartij.uuid')).toBe(partij);
    expect(textAt(found, '_expand.leiddeTotInterneTaken.gevraagdeHandeling')).toBe('Vraag beantwoorden');
    const aboutCase = await call(
      'GET',
      `${KI}/klantcontacten?onderwerpobject__onderwerpobjectidentificatorObjectId=zaak-1`,
    );
    expect(results(aboutCase).map((one) => one['uuid'])).toEqual([uuid]);
  });

  test('makes nothing when a part of it is wrong', async () => {
    const before = (await call('GET', `${KI}/klantcontacten`)).body['count'];
    const answer = await call('POST', `${KI}/maak-klantcontact`, {
      body: {
        klantcontact: { kanaal: 'portaal', onderwerp: 'Vraag', taal: 'nld', vertrouwelijk: false },
        betrokkene: { wasPartij: { uuid: '00000000-0000-0000-0000-000000000000' }, rol: 'klant', initiator: true },
      },
    });
    expect([answer.status, code(answer)]).toEqual([400, 'does_not_exist']);
    expect((await call('GET', `${KI}/klantcontacten`)).body['count']).toBe(before);
  });

  test('that is too long is refused', async () => {
    const answer = await call('POST', `${KI}/klantcontacten`, {
      body: {
        kanaal: 'portaal',
        onderwerp: 'x'.repeat(201),
        inhoud: 'x'.repeat(1001),
        taal: 'nld',
        vertrouwelijk: false,
      },
    });
    expect(objects(answer.body['invalidParams']).map((one) => one['name'])).toEqual(['onderwerp', 'inhoud']);
  });

  test('and its answer are linked', async () => {
    const [link] = results(await call('GET', `${KI}/onderwerpobjecten`)).filter((one) => one['wasKlantcontact']);
    const question = textAt(link, 'wasKlantcontact.uuid');
    const answers = results(await call('GET', `${KI}/klantcontacten?wasOnderwerpobject__uuid=${textAt(link, 'uuid')}`));
    expect(answers.map((one) => one['uuid'])).toEqual([question]);
  });
});

test('pages are as large as asked, unknown parameters are refused', async () => {
  const page = await call('GET', `${KI}/klantcontacten?pageSize=5&page=2`);
  expect(results(page)).toHaveLength(5);
  expect(page.body['next']).toContain('page=3');
  expect(page.body['previous']).toContain('pageSize=5');
  expect(code(await call('GET', `${KI}/klantcontacten?bsn=1`))).toBe('unknown-parameters');
});
