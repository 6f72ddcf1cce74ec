import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, present } from '../contract.testing.ts';
import { tokenAuth } from '../auth.ts';
import { openDoor, type CallContext, type Door } from '../http.ts';
import { sendJson, startStub, type ReceivedCall, type Stub } from '../testing.ts';
import { actor, actorenMet, maakMedewerkerActor } from './actoren.ts';
import * as lezen from './lezen.ts';
import * as schrijven from './schrijven.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
const uuid = '19cbec72-563e-558d-a365-69661b04bea3';
const nummer = { codeSoortObjectId: 'bsn', objectId: '999990019' };
const identificator = { codeObjecttype: 'zaak', codeRegister: 'open-zaak', codeSoortObjectId: 'uuid', objectId: uuid };

describe.runIf(present)('Klantinteracties as Open Klant 2 describes it', () => {
  let stub: Stub;
  let door: Door;
  beforeAll(async () => {
    stub = await startStub((_call, res) => sendJson(res, { count: 0, next: null, results: [] }));
    door = openDoor({ name: 'test', baseUrl: stub.url, auth: tokenAuth('t') });
  });
  afterAll(async () => {
    await door.close();
    await stub.close();
  });
  async function sent(...calls: Promise<unknown>[]): Promise<ReceivedCall[]> {
    await Promise.allSettled(calls);
    return stub.calls.splice(0);
  }

  test('what is asked', async () => {
    const calls = await sent(
      lezen.klantcontact(door, uuid, context, ['hadBetrokkenen', 'omvatteBijlagen']),
      lezen.klantcontactenVan(door, nummer, ['hadBetrokkenen.wasPartij', 'gingOverOnderwerpobjecten'], context),
      lezen.klantcontactenMetReferentie(door, 'LABCDEFGHI', [], context),
      lezen.betrokkenenVan(door, uuid, context),
      lezen.onderwerpobjecten(door, { klantcontact: uuid }, context),
      lezen.onderwerpobjecten(door, { wasKlantcontact: uuid }, context),
      lezen.interneTakenVan(door, uuid, context),
      lezen.partijenMet(door, nummer, context),
      lezen.partijIdentificatorenMet(door, nummer, context),
      lezen.digitaleAdressenVan(door, nummer, context),
      lezen.digitaleAdressenVanBetrokkene(door, uuid, context),
      actorenMet(door, 'kcc', context),
      actor(door, uuid, context),
    );
    check('klantinteracties-0.9.yaml', calls, 13);
  });

  test('what is written', async () => {
    const klantcontact = {
      referentienummer: 'LABCDEFGHI',
      kanaal: 'portaal',
      onderwerp: 'Vraag',
      inhoud: 'Hoe gaat het verder?',
      taal: 'nld',
      vertrouwelijk: false,
      plaatsgevondenOp: '2026-11-23T09:00:00Z',
      indicatieContactGelukt: true,
      metadata: { eenLoket: uuid },
    };
    const betrokkene = { partij: uuid, rol: 'klant', initiator: true } as const;
    const contactnaam = { voorletters: '', voornaam: 'Eline', voorvoegselAchternaam: '', achternaam: 'de Vos' };
    const bsn = { ...nummer, codeObjecttype: 'natuurlijk_persoon', codeRegister: 'brp' };
    const nieuw = { geheimhouding: false, voorkeurstaal: 'nld' };
    const calls = await sent(
      schrijven.maakKlantcontact(door, { klantcontact, betrokkene, onderwerp: { identificator } }, context),
      schrijven.maakKlantcontact(door, { klantcontact, betrokkene, onderwerp: { wasKlantcontact: uuid } }, context),
      schrijven.maakKlantcontact(door, { klantcontact, betrokkene, onderwerp: null }, context),
      schrijven.wijzigMetadata(door, uuid, { ingetrokken: 'ja' }, context),
      schrijven.maakBetrokkene(door, uuid, { ...betrokkene, rol: 'vertegenwoordiger' }, context),
      schrijven.maakOnderwerpobject(door, uuid, { identificator }, context),
      schrijven.maakBijlage(door, uuid, identificator, context),
      schrijven.maakInterneTaak(
        door,
        { klantcontact: uuid, actoren: [uuid], gevraagdeHandeling: 'Bellen', toelichting: 'Ochtend' },
        context,
      ),
      schrijven.verwerkInterneTaak(door, uuid, 'Ingetrokken', context),
      schrijven.maakPartij(
        door,
        { ...nieuw, soort: 'persoon', contactnaam, identificatoren: [{ identificator: bsn }] },
        context,
      ),
      schrijven.maakPartij(
        door,
        { ...nieuw, soort: 'organisatie', naam: 'Bakkerij', identificatoren: [{ identificator: bsn, onder: uuid }] },
        context,
      ),
      schrijven.wijzigVoorkeurstaal(door, { uuid, soort: 'persoon', actief: true }, 'eng', context),
      schrijven.maakDigitaalAdres(
        door,
        {
          van: { partij: uuid },
          adres: 'a@b.nl',
          soort: 'email',
          isStandaardAdres: true,
          verificatieDatum: '2026-11-23',
        },
        context,
      ),
      schrijven.wijzigDigitaalAdres(door, uuid, { isStandaardAdres: true }, context),
      schrijven.verwijderDigitaalAdres(door, uuid, context),
      maakMedewerkerActor(door, { objectId: 'MDW00001', naam: 'Annelies Wessels' }, context),
    );
    check('klantinteracties-0.9.yaml', calls, 16);
    expect(calls.map(({ method }) => method)).toContain('DELETE');
  });
});
