import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zgwAuth } from './auth.ts';
import { adressenMet } from './bag.ts';
import { besluitenVanZaak, besluitinformatieobjecten } from './besluiten.ts';
import { naamFields, persoonFields, raadpleegPersoon } from './brp.ts';
import * as catalogi from './catalogi.ts';
import { check, known, present } from './contract.testing.ts';
import { download, informatieobject, zoekInformatieobjecten } from './documenten.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { klantcontact } from './klantinteracties/lezen.ts';
import { basisprofiel, vestigingen } from './kvk.ts';
import { kanalen } from './notificaties.ts';
import { haalObject, objectrechten, objecttypen, wijzigObject, zoekObjecten } from './objecten.ts';
import { sendJson, startStub, type ReceivedCall, type Stub } from './testing.ts';
import * as zaken from './zaken.ts';
import * as schrijven from './zaken-schrijven.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
const uuid = '19cbec72-563e-558d-a365-69661b04bea3';

if (!present) {
  test.skip('the standards are not there (../shared/standards): contract tests are skipped', () => undefined);
}

describe.runIf(present)('what is sent is what the standard knows', () => {
  let stub: Stub;
  let door: Door;

  beforeAll(async () => {
    stub = await startStub((_call, res) => sendJson(res, { count: 0, next: null, results: [], personen: [] }));
    door = openDoor({
      name: 'test',
      baseUrl: stub.url,
      auth: zgwAuth({ clientId: 'a', secret: 'b' }),
      headers: { ...zaken.crsHeaders },
    });
  });
  afterAll(async () => {
    await door.close();
    await stub.close();
  });

  /** Makes calls (the stub's answer is of no use to most, that does not matter) and gives what was sent. */
  async function sent(...calls: Promise<unknown>[]): Promise<ReceivedCall[]> {
    await Promise.allSettled(calls);
    return stub.calls.splice(0);
  }

  test('Zaken API 1.5', async () => {
    const filters = [
      { identificatie: 'ZAAK-2026-1' },
      { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '999990019' },
      { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId: '823288444' },
      { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__annIdentificatie: '90000013' },
      { rol__betrokkeneIdentificatie__vestiging__vestigingsNummer: '000090000131' },
    ];
    const url = `${stub.url}/zaken/${uuid}`;
    const calls = await sent(
      ...filters.map((filter) =>
        zaken.zoekZaken(door, { ...filter, expand: 'status,rollen', ordering: '-startdatum' }, context),
      ),
      zaken.zaak(door, uuid, 'status,rollen', context),
      zaken.status(door, uuid, context),
      zaken.resultaat(door, uuid, context),
      zaken.statussen(door, url, context),
      zaken.rollen(door, url, context),
      zaken.zaakinformatieobjecten(door, url, context),
      zaken.zaakinformatieobjectenVan(door, [uuid], context),
      door.json({ path: '/statussen', query: { zaak: url, page: 2 } }, context),
      door.json({ path: '/zaken/_zoek', query: { page: 2 }, search: filters[0] }, context),
    );
    check('mock/zaken-1.5.no-expand.yaml', calls, 14);
  });

  test('Zaken API 1.5, what is written', async () => {
    const url = `${stub.url}/zaken/${uuid}`;
    const type = `${stub.url}/types/${uuid}`;
    const nieuw = {
      identificatie: 'L26-7KQ2-PX4M',
      bronorganisatie: '823288444',
      zaaktype: type,
      omschrijving: 'Mantelzorgwaardering aanvragen',
      startdatum: '2026-11-23',
      einddatumGepland: null,
      uiterlijkeEinddatumAfdoening: '2027-01-04',
    };
    const rol = { zaak: url, roltype: type, roltoelichting: 'Indiener' };
    const nnp = (betrokkeneIdentificatie: object) => ({
      ...rol,
      betrokkeneType: 'niet_natuurlijk_persoon' as const,
      betrokkeneIdentificatie,
    });
    const calls = await sent(
      schrijven.maakZaak(door, nieuw, context),
      schrijven.zaakMet(door, nieuw, context),
      schrijven.zaakMetKenmerk(door, nieuw, context),
      schrijven.maakRol(
        door,
        { ...rol, betrokkeneType: 'natuurlijk_persoon', betrokkeneIdentificatie: { inpBsn: '999990019' } },
        context,
      ),
      schrijven.maakRol(door, nnp({ innNnpId: '823288444', kvkNummer: '90000013' }), context),
      schrijven.maakRol(door, nnp({ annIdentificatie: '90000013', kvkNummer: '90000013' }), context),
      schrijven.maakRol(
        door,
        { ...rol, betrokkeneType: 'vestiging', betrokkeneIdentificatie: { vestigingsNummer: '000090000131' } },
        context,
      ),
      schrijven.verwijderRol(door, uuid, context),
      schrijven.maakStatus(
        door,
        { zaak: url, statustype: type, datumStatusGezet: '2026-11-23T09:00:00.000Z', statustoelichting: '' },
        context,
      ),
      schrijven.zaakeigenschappen(door, uuid, context),
      schrijven.maakZaakeigenschap(door, uuid, { zaak: url, eigenschap: type, waarde: 'ja' }, context),
    );
    check('mock/zaken-1.5.no-expand.yaml', calls, 11);
  });

  test('Catalogi API 1.3', async () => {
    const calls = await sent(
      catalogi.zaaktypen(door, context),
      catalogi.statustypen(door, context),
      catalogi.statustypen(door, context, `${stub.url}/zaaktypen/${uuid}`),
      catalogi.zaaktype(door, uuid, context, '"etag"'),
      catalogi.roltypen(door, `${stub.url}/zaaktypen/${uuid}`, context),
      catalogi.eigenschappen(door, `${stub.url}/zaaktypen/${uuid}`, context),
      catalogi.besluittypeNaam(door, uuid, context),
      catalogi.resultaattypeNaam(door, uuid, context),
      catalogi.informatieobjecttypeNaam(door, uuid, context),
    );
    check('mock/catalogi-1.3.no-expand.yaml', calls, 9);
  });

  test('Documenten API 1.4', async () => {
    const calls = await sent(
      informatieobject(door, uuid, 'informatieobjecttype', context),
      zoekInformatieobjecten(door, [uuid], 'informatieobjecttype', context),
      download(door, uuid, context),
    );
    check('documenten-1.4.yaml', calls, 3);
  });

  test('Besluiten API 1.1', async () => {
    const calls = await sent(
      besluitenVanZaak(door, `${stub.url}/zaken/${uuid}`, context),
      besluitinformatieobjecten(door, `${stub.url}/besluiten/${uuid}`, context),
    );
    check('mock/besluiten-1.1.no-expand.yaml', calls, 2);
  });

  test('BRP Personen 2, with fields that exist and do not come by themselves', async () => {
    const calls = await sent(
      raadpleegPersoon(door, '999990019', persoonFields, context),
      raadpleegPersoon(door, '999990019', naamFields, context),
    );
    const brp = check('brp-personen-2.yaml', calls, 2);
    expect(known(brp, 'Persoon', ['naam', 'bestaatNiet'])).toBe(false);
    for (const field of [...persoonFields, ...naamFields]) {
      expect(known(brp, 'Persoon', field.split('.')), `${field} is a field of Persoon`).toBe(true);
      expect(field).not.toMatch(/inOnderzoek|geheimhouding|opschorting|^rni|verificatie/);
    }
  });

  test('KvK Basisprofiel 1', async () => {
    const calls = await sent(basisprofiel(door, '90000013', context), vestigingen(door, '90000013', context));
    check('kvk-basisprofiel-1.yaml', calls, 2);
  });

  test('BAG Individuele bevragingen 2', async () => {
    check('bag-2.yaml', await sent(adressenMet(door, { postcode: '7607EW', huisnummer: 30 }, context)), 1);
  });

  test('Objecten API 2', async () => {
    const type = `${stub.url}/objecttypes/${uuid}`;
    const vraag = { type, pad: ['identificatie', 'value'], waarde: '999990019' };
    const wijziging = { typeVersion: 2, startAt: '2026-11-23', data: { status: 'afgerond' } };
    const calls = await sent(
      objectrechten(door, context),
      zoekObjecten(door, vraag, context),
      zoekObjecten(door, { pad: vraag.pad, waarde: vraag.waarde }, context),
      door.json({ path: '/objects/search', query: { page: 2 }, search: { type } }, context),
      haalObject(door, uuid, context),
      wijzigObject(door, uuid, wijziging, context),
    );
    check('objecten-2.yaml', calls, 6);
    expect(calls.map(({ url }) => url).join()).not.toContain('999990019');
  });

  test('Klantinteracties, Objecttypen and Notificaties', async () => {
    check('klantinteracties-0.9.yaml', await sent(klantcontact(door, uuid, context)), 1);
    check('objecttypen-2.yaml', await sent(objecttypen(door, context)), 1);
    check('notificaties-1.0.yaml', await sent(kanalen(door, context)), 1);
  });
});
