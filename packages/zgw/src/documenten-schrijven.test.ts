import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zgwAuth } from './auth.ts';
import { check, present } from './contract.testing.ts';
import * as schrijven from './documenten-schrijven.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { isGekoppeld, koppel } from './koppelingen.ts';
import { sendJson, startStub, type ReceivedCall, type Stub } from './testing.ts';
import { crsHeaders } from './zaken.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
const uuid = '19cbec72-563e-558d-a365-69661b04bea3';

describe('documents that are written', () => {
  let stub: Stub;
  let door: Door;
  let answer: unknown = {};
  beforeAll(async () => {
    stub = await startStub((_call, res) => sendJson(res, answer));
    door = openDoor({
      name: 'test',
      baseUrl: stub.url,
      auth: zgwAuth({ clientId: 'a', secret: 'b' }),
      headers: { ...crsHeaders },
    });
  });
  afterAll(async () => {
    await door.close();
    await stub.close();
  });
  async function sent(...calls: Promise<unknown>[]): Promise<ReceivedCall[]> {
    await Promise.allSettled(calls);
    return stub.calls.splice(0);
  }
  const nieuw = () => ({
    identificatie: 'LOKET-1',
    bronorganisatie: '823288444',
    creatiedatum: '2026-11-23',
    ontvangstdatum: '2026-11-23',
    titel: 'Inkomen: loonstrook.pdf',
    auteur: 'Inwoner',
    formaat: 'application/pdf',
    bestandsnaam: 'loonstrook.pdf',
    bestandsomvang: 20_000_000,
    informatieobjecttype: `${stub.url}/informatieobjecttypen/${uuid}`,
  });
  const deel = { uuid, volgnummer: 1, omvang: 6 };
  const stuur = (bytes: string) =>
    schrijven.stuurBestandsdeel(door, { deel, lock: 'slot-1', bytes: Readable.from([Buffer.from(bytes)]) }, context);

  test.runIf(present)('are written as Documenten 1.4 describes it, from beginning to removing', async () => {
    const calls = await sent(
      schrijven.beginInformatieobject(door, nieuw(), context),
      schrijven.informatieobjectMet(door, nieuw(), context),
      schrijven.isVergrendeld(door, uuid, context),
      stuur('inhoud'),
      schrijven.ontgrendel(door, uuid, 'slot-1', context),
      schrijven.ontgrendel(door, uuid, null, context),
      schrijven.verwijderInformatieobject(door, uuid, context),
    );
    check('documenten-1.4.yaml', calls, 7);
  });

  test.runIf(present)('are hung on a case as Zaken 1.5 describes it', async () => {
    const koppeling = { zaak: `${stub.url}/zaken/${uuid}`, informatieobject: `${stub.url}/documenten/${uuid}` };
    const calls = await sent(
      isGekoppeld(door, koppeling, context),
      koppel(door, { ...koppeling, titel: 'Inkomen' }, context),
    );
    check('mock/zaken-1.5.no-expand.yaml', calls, 2);
  });

  test('come in parts, in the order of their numbers, with the lock and the exact bytes', async () => {
    const part = (id: string, volgnummer: number) => ({
      url: `${stub.url}/bestandsdelen/${id}`,
      volgnummer,
      omvang: 6,
    });
    answer = { url: `${stub.url}/d/${uuid}`, lock: 'slot-1', bestandsdelen: [part('twee', 2), part('een', 1)] };
    const begonnen = await schrijven.beginInformatieobject(door, nieuw(), context);
    expect(begonnen.delen.map((een) => een.uuid)).toEqual(['een', 'twee']);
    expect(begonnen.lock).toBe('slot-1');
    stub.calls.splice(0);
    await stuur('inhoud');
    const [{ body = '', headers = {} } = {}] = stub.calls.splice(0);
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body));
    expect(body).toContain('name="lock"\r\n\r\nslot-1\r\n');
    expect(body).toMatch(/\r\n\r\ninhoud\r\n--/);
  });
});
