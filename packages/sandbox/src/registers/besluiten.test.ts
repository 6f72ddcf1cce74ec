import { afterAll, beforeAll, expect, test } from 'vitest';
import { textAt } from '../core/json.ts';
import { clientFor, results, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

const BESLUITEN = '/openzaak/besluiten/api/v1';
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0 });
  call = clientFor(registers);
});
afterAll(() => registers.close());

test('a decision on a case is in Besluiten and in the list of its case, and gone from both', async () => {
  const model = results(await call('GET', `${BESLUITEN}/besluiten`))[0];
  const zaak = textAt(model, 'zaak');
  const made = await call('POST', `${BESLUITEN}/besluiten`, {
    body: {
      verantwoordelijkeOrganisatie: '823288444',
      besluittype: textAt(model, 'besluittype'),
      zaak,
      datum: '2026-11-01',
      ingangsdatum: '2026-11-08',
    },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ vervalreden: '', verzenddatum: null });
  const url = textAt(made.body, 'url');
  const ofZaak = async (): Promise<string[]> =>
    (await call('GET', `${zaak}/besluiten`)).list.map((one) => textAt(one, 'besluit'));
  expect(await ofZaak()).toContain(url);
  expect(
    results(await call('GET', `${BESLUITEN}/besluiten?zaak=${encodeURIComponent(zaak)}`)).map((one) => one['url']),
  ).toContain(url);
  await call('DELETE', url);
  expect(await ofZaak()).not.toContain(url);
});

test('the letter of a decision hangs on the decision, with its mirror in Documenten', async () => {
  const relation = (await call('GET', `${BESLUITEN}/besluitinformatieobjecten`)).list[0];
  const informatieobject = encodeURIComponent(textAt(relation, 'informatieobject'));
  const mirror = (
    await call('GET', `/openzaak/documenten/api/v1/objectinformatieobjecten?informatieobject=${informatieobject}`)
  ).list;
  expect(mirror.some((one) => one['objectType'] === 'besluit' && one['object'] === relation?.['besluit'])).toBe(true);
});

test('a besluittype of another zaaktype is refused', async () => {
  const model = results(await call('GET', `${BESLUITEN}/besluiten`))[0];
  const types = results(await call('GET', '/openzaak/catalogi/api/v1/besluittypen'));
  const other = types.find((one) => one['url'] !== model?.['besluittype']);
  const answer = await call('POST', `${BESLUITEN}/besluiten`, {
    body: {
      verantwoordelijkeOrganisatie: '823288444',
      besluittype: textAt(other, 'url'),
      zaak: textAt(model, 'zaak'),
      datum: '2026-11-01',
      ingangsdatum: '2026-11-08',
    },
  });
  expect(textAt(answer.body, 'invalidParams.code')).toBe('zaaktype-mismatch');
});
