import { randomUUID } from 'node:crypto';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { legInRegister, legVreemdsInRegister } from '../harness/levers.ts';
import { EIGENAAR, legProoi } from '../harness/prooi.ts';
import type { TestStack } from '../harness/stack.ts';

const staart = (url: string) => url.split('/').at(-1) ?? '';

/** Hangs a document that exists on another case as well. */
async function hangAan(stack: TestStack, zaak: string, document: string): Promise<void> {
  const informatieobject = `${stack.registersUrl}/openzaak/documenten/api/v1/enkelvoudiginformatieobjecten/${document}`;
  const relatie = { titel: '', beschrijving: '', registratiedatum: '2026-11-20T09:00:00Z', vernietigingsdatum: null };
  await legInRegister(stack, [
    {
      register: 'openzaak.zaken',
      resource: 'zaakinformatieobjecten',
      body: { uuid: randomUUID(), zaak, informatieobject, status: null, ...relatie },
    },
    {
      register: 'openzaak.documenten',
      resource: 'objectinformatieobjecten',
      body: { uuid: randomUUID(), informatieobject, object: zaak, objectType: 'zaak' },
    },
  ]);
}

test('met alleen het adres opent geen document dat er voor de eigenaar niet is', async ({ stack }) => {
  const { bron, id, documenten } = await legProoi(stack);
  const { api } = await bezoeker(stack, { bsn: EIGENAAR });
  const document = (van: string, zaak = id, documentBron = 'openzaak') =>
    api(`/zaken/${bron}/${zaak}/documenten/${documentBron}/${van}`, { headers: { 'x-request-id': 'direct-adres' } });
  expect((await document(documenten.definitief)).status).toBe(200);
  expect((await document(documenten.gearchiveerd)).status).toBe(200);
  const nergens = await (await document(randomUUID())).text();

  const confidentieel = await legVreemdsInRegister(stack, 'confidentieel-document', { bsn: EIGENAAR });
  const zaakDaarvan = staart(confidentieel[0] ?? '');
  const stuk = staart(confidentieel.find((url) => url.includes('/enkelvoudiginformatieobjecten/')) ?? '');
  const pogingen = {
    'in bewerking': document(documenten.in_bewerking),
    'ter vaststelling': document(documenten.ter_vaststelling),
    'zonder status': document(documenten.leeg),
    'confidentieel, bij de eigen zaak': document(stuk, zaakDaarvan),
    'van een andere eigen zaak': document(documenten.definitief, zaakDaarvan),
    'in een ander register': document(documenten.definitief, id, 'esuite'),
  };
  for (const [wat, poging] of Object.entries(pogingen)) {
    const answer = await poging;
    expect.soft(answer.status, wat).toBe(404);
    expect.soft(await answer.text(), wat).toBe(nergens);
  }
  expect((await document('..%2f..%2fzaken')).status).toBe(400);
  expect((await document(documenten.definitief, id, 'openzaak%2f..')).status).toBe(400);
});

test('een document bij een intern zaaktype opent niet, ook al is het elders openbaar', async ({ stack }) => {
  const bsn = '999980312';
  const { documenten } = await legProoi(stack);
  const urls = await legVreemdsInRegister(stack, 'intern-zaaktype', { bsn });
  const zaak = urls.find((url) => url.includes('/zaken/api/v1/zaken/')) ?? '';
  await hangAan(stack, zaak, documenten.definitief);
  const { api } = await bezoeker(stack, { bsn });
  const path = `/zaken/openzaak/${staart(zaak)}`;
  expect((await api(path)).status).toBe(404);
  const answer = await api(`${path}/documenten/openzaak/${documenten.definitief}`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('PDF');
});

test('een document hoort bij wie bij de zaak hoort: hangt het aan twee zaken, dan openen beide eigenaren het', async ({
  stack,
}) => {
  const bsn = '999980324';
  const { documenten } = await legProoi(stack);
  const [zaak = ''] = await legVreemdsInRegister(stack, 'zaak-van-vandaag', { bsn });
  await hangAan(stack, zaak, documenten.definitief);
  const { api } = await bezoeker(stack, { bsn });
  const answer = await api(`/zaken/openzaak/${staart(zaak)}/documenten/openzaak/${documenten.definitief}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
