import { randomUUID } from 'node:crypto';
import { operationsOf } from '@loket/contract';
import type { Operation } from '@loket/contract';
import { TABEL } from '../harness/aanvalstabel.ts';
import type { Rij } from '../harness/aanvalstabel.ts';
import { bytesVan } from '../harness/antwoord.ts';
import { bezoeker, deurVan } from '../harness/bezoeker.ts';
import type { Deur, Login } from '../harness/bezoeker.ts';
import { pad } from '../harness/aanvalspad.ts';
import { expect, test } from '../harness/fixtures.ts';
import { BEDRIJF, EIGENAAR, legBedrijfsprooi, legProoi } from '../harness/prooi.ts';
import type { Prooi } from '../harness/prooi.ts';
import type { TestStack } from '../harness/stack.ts';

const doel = 'vraag-van-inwoner';

/** Operations that end the session of the attacker come last, and those that state a purpose just before. */
const volgorde = (deur: Deur): Operation[] => {
  const last = ['geefDoel', 'stopHandelen', 'verwijderAccount', 'uitloggen'];
  const operations = Object.values(operationsOf[deur]) as Operation[];
  return operations.toSorted((a, b) => last.indexOf(a.id) - last.indexOf(b.id));
};

type Kolom = 'buiten' | 'ander' | 'vertegenwoordiger' | 'zonderRol' | 'teVertrouwelijk';
type Vraag = (operation: Operation, prooi: Prooi) => Promise<Response>;

function verzoek(deur: Deur, operation: Operation, prooi: Prooi): RequestInit {
  const { body, bytes } = TABEL[deur][operation.id] ?? {};
  const writes = operation.method !== 'get';
  const type = bytes ? 'application/octet-stream' : 'application/json';
  return {
    method: operation.method.toUpperCase(),
    headers: { 'content-type': type, 'x-request-id': 'aanval-op-een-zaak' },
    ...(writes && { body: bytes ? '%PDF-1.7' : JSON.stringify(body?.(prooi) ?? {}) }),
  };
}

/** Everything that could tell two refusals apart: status, headers and bytes. The request id is the same for both. */
async function zichtbaarAan(answer: Response): Promise<object> {
  const headers = [...answer.headers].filter(([naam]) => naam !== 'date');
  return { status: answer.status, headers, body: (await bytesVan(answer)).toString('latin1') };
}

/** What an operation answers; what says nothing of representatives is closed to them. */
const verwacht = (rij: Rij | undefined, kolom: Kolom) =>
  rij?.[kolom] ?? (kolom === 'vertegenwoordiger' && rij ? 403 : undefined);

/** Tries every operation of a door on a case, and the same on a case that does not exist. */
async function valAan(deur: Deur, kolom: Kolom, prooi: Prooi, vraag: Vraag): Promise<void> {
  const nergens = {
    ...prooi,
    id: randomUUID(),
    taak: randomUUID(),
    bericht: randomUUID(),
    vraag: randomUUID(),
    afspraak: randomUUID(),
    digitaalAdres: randomUUID(),
    controle: randomUUID(),
    bezoek: '0123456789abcdef',
    machtiging: randomUUID(),
    beperking: randomUUID(),
    melding: randomUUID(),
    handtekening: randomUUID(),
    ingediend: randomUUID(),
    documenten: { ...prooi.documenten, definitief: randomUUID() },
  };
  for (const operation of volgorde(deur)) {
    const what = `${operation.id} as ${kolom}`;
    const answer = await vraag(operation, prooi);
    const copy = operation.params ? answer.clone() : answer;
    const text = (await bytesVan(answer)).toString();
    expect.soft([verwacht(TABEL[deur][operation.id], kolom)].flat(), what).toContain(answer.status);
    for (const geheim of prooi.geheimen) expect.soft(text, `${what} tells too much`).not.toContain(geheim);
    // under a stated purpose an employee is told that the case is not for her, so that one differs
    if (operation.params && !(kolom === 'teVertrouwelijk' && answer.status === 403)) {
      const unknown = await zichtbaarAan(await vraag(operation, nergens));
      expect.soft(await zichtbaarAan(copy), `${what}: as if it did not exist`).toEqual(unknown);
    }
  }
}

const ingelogd = async (stack: TestStack, deur: Deur, login: Login): Promise<Vraag> => {
  const { api } = await bezoeker(stack, login);
  return (operation, prooi) => api(pad(deur, operation, prooi), verzoek(deur, operation, prooi));
};

const metCookie =
  (stack: TestStack, deur: Deur, cookie: string): Vraag =>
  (operation, prooi) => {
    const { headers, ...init } = verzoek(deur, operation, prooi);
    const url = `${deurVan(stack, deur)}/api/v1${pad(deur, operation, prooi)}`;
    return fetch(url, { ...init, headers: { ...(headers as Record<string, string>), ...(cookie && { cookie }) } });
  };

for (const deur of ['inwoner', 'medewerker'] as const) {
  test(`de aanvalstabel van de deur van ${deur}s heeft een rij voor elke operatie van het contract`, () => {
    expect(Object.keys(TABEL[deur]).sort()).toEqual(Object.keys(operationsOf[deur]).sort());
  });
}

// every route of a door, one after the other: on a slow machine that takes its time
test.describe.configure({ timeout: 240_000 });

test('de eigenaar ziet wat de aanvallers zoeken', async ({ stack }) => {
  const prooi = await legProoi(stack);
  const [bedrijfszaak] = await legBedrijfsprooi(stack);
  const eigenaar = await bezoeker(stack, { bsn: EIGENAAR });
  const zaak = await (await eigenaar.api(`/zaken/${prooi.bron}/${prooi.id}`)).text();
  const gegevens = await (await eigenaar.api('/mijn-gegevens')).text();
  const taak = await (await eigenaar.api(`/taken/${prooi.taak}`)).text();
  const bericht = await (await eigenaar.api(`/berichten/${prooi.bericht}`)).text();
  const vraag = await (await eigenaar.api(`/vragen/${prooi.vraag}`)).text();
  const afspraak = await (await eigenaar.api(`/afspraken/${prooi.afspraak}`)).text();
  const contact = await (await eigenaar.api('/contactgegevens')).text();
  const machtigingen = await (await eigenaar.api('/machtigingen')).text();
  expect(machtigingen).toContain(prooi.machtiging);
  expect(await (await eigenaar.api('/inzage?periode=alles')).text()).toContain(prooi.bezoek);
  const beslist = await bezoeker(stack, { medewerker: 'mw-033' });
  const beperking = await (await beslist.api(`/inzage-beperkingen/${prooi.beperking}`)).text();
  const verteld = ['/meldingen', '/zoeken/suggesties?zoek=zwartboek'].map(async (van) =>
    (await beslist.api(van)).text(),
  );
  const ingediend = await (await eigenaar.api(`/inzendingen/${prooi.ingediend}`)).text();
  expect(ingediend).toContain(prooi.handtekening);
  const gezien = [zaak, gegevens, taak, bericht, vraag, afspraak, contact, machtigingen, beperking, ingediend].join();
  for (const geheim of prooi.geheimen) expect(gezien + (await Promise.all(verteld)).join()).toContain(geheim);
  const bijlage = await eigenaar.api(`/berichten/${prooi.bericht}/bijlagen/openzaak/${prooi.documenten.definitief}`);
  expect(bijlage.status).toBe(200);
  const bijVraag = await eigenaar.api(`/vragen/${prooi.vraag}/bijlagen/openzaak/${prooi.documenten.definitief}`);
  expect(bijVraag.status).toBe(200);
  const ondernemer = await bezoeker(stack, { kvkNummer: BEDRIJF.kvkNummer });
  const antwoord = await ondernemer.api(`/zaken/${bedrijfszaak?.bron}/${bedrijfszaak?.id}`);
  const eigen = ['taken', 'berichten', 'vragen', 'afspraken', 'contactgegevens'].map((soort) =>
    ondernemer.lees<object>(`/${soort}`),
  );
  const alles = (await antwoord.text()) + JSON.stringify(await Promise.all(eigen));
  for (const geheim of bedrijfszaak?.geheimen ?? []) expect(alles).toContain(geheim);
  const coach = await bezoeker(stack, { medewerker: 'mw-008' });
  const body = JSON.stringify({ nummer: prooi.nummer, doel });
  const json = { 'content-type': 'application/json' };
  expect((await coach.api('/zaken/_zoek', { method: 'POST', headers: json, body })).status).toBe(200);
  expect(await (await coach.api(`/zaken/${prooi.bron}/${prooi.id}`)).text()).toContain(prooi.nummer);
});

const ANDEREN: Record<string, Login> = {
  'een andere inwoner': { bsn: '999970379' },
  'een ander bedrijf': { kvkNummer: '90000021' },
  'een vestiging van een ander bedrijf': { kvkNummer: '90000021', vestigingsnummer: '000090000211' },
  'een andere vestiging van hetzelfde bedrijf': { kvkNummer: BEDRIJF.kvkNummer, vestigingsnummer: '000090000971' },
};

for (const [wie, login] of Object.entries(ANDEREN)) {
  test(`${wie} komt nergens bij de zaak van een ander`, async ({ stack }) => {
    for (const prooi of [await legProoi(stack), ...(await legBedrijfsprooi(stack))]) {
      await valAan('inwoner', 'ander', prooi, await ingelogd(stack, 'inwoner', login));
    }
  });
}

test('wie voor een ander handelt, komt niet bij iemand anders, en bij die ander alleen waarvoor het mag', async ({
  stack,
}) => {
  const prooi = await legProoi(stack);
  const bewindvoerder = (namens: string) =>
    ingelogd(stack, 'inwoner', { kvkNummer: '90000102', namens, rol: 'bewind' });
  await valAan('inwoner', 'vertegenwoordiger', prooi, await bewindvoerder('999970343'));
  // of the owner herself: her name she knows, and of a case that is not about money nothing
  const geheimen = prooi.geheimen.filter((geheim) => geheim !== 'ten Brinke');
  await valAan('inwoner', 'vertegenwoordiger', { ...prooi, geheimen }, await bewindvoerder(EIGENAAR));
});

for (const deur of ['inwoner', 'medewerker'] as const) {
  test(`zonder login, met de cookie van de andere deur of een waarmee is geknoeid, gaat aan de deur van ${deur}s niets open`, async ({
    stack,
  }) => {
    const prooi = await legProoi(stack);
    const eigenaar = await (await bezoeker(stack, { bsn: EIGENAAR })).cookies();
    const coach = await (await bezoeker(stack, { medewerker: 'mw-008' })).cookies();
    expect([eigenaar, coach].join()).toMatch(/^loket-inwoner=[\w-]{43},loket-medewerker=[\w-]{43}$/);
    const [eigen, vreemd] = deur === 'inwoner' ? [eigenaar, coach] : [coach, eigenaar];
    const geknoeid = `${eigen.slice(0, -3)}${eigen.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    const hernoemd = vreemd.replace(/loket-\w+=/, `loket-${deur}=`);
    for (const cookie of ['', vreemd, hernoemd, geknoeid, `loket-${deur}=`]) {
      await valAan(deur, 'buiten', prooi, metCookie(stack, deur, cookie));
    }
  });
}

const ZONDER_ROL: Record<string, Login> = {
  'een opleidingscoördinator': { medewerker: 'mw-032' },
  'een functioneel beheerder': { medewerker: 'mw-035' },
  'een partner': { partner: 'partner-90000071' },
};

for (const [wie, login] of Object.entries(ZONDER_ROL)) {
  test(`${wie} heeft geen rol voor zaken en krijgt er niets van`, async ({ stack }) => {
    await valAan('medewerker', 'zonderRol', await legProoi(stack), await ingelogd(stack, 'medewerker', login));
  });
}

test('een medewerker zonder doel, of met een doel voor een te vertrouwelijke zaak, ziet die niet', async ({
  stack,
}) => {
  const prooi = await legProoi(stack);
  await valAan('medewerker', 'ander', prooi, await ingelogd(stack, 'medewerker', { medewerker: 'mw-003' }));
  // the attack before ended with stating a purpose for this case
  await valAan('medewerker', 'teVertrouwelijk', prooi, await ingelogd(stack, 'medewerker', { medewerker: 'mw-003' }));
});

for (const deur of ['inwoner', 'medewerker'] as const) {
  test(`wat aan de deur van ${deur}s iets verandert, gaat niet zonder het token van de eigen sessie`, async ({
    stack,
  }) => {
    const prooi = await legProoi(stack);
    const login = deur === 'inwoner' ? { bsn: EIGENAAR } : { medewerker: 'mw-008' };
    const eigen = deurVan(stack, deur);
    const vreemd = deurVan(stack, deur === 'inwoner' ? 'medewerker' : 'inwoner');
    const wijzigend = volgorde(deur).filter(({ method }) => method !== 'get');
    // a session answers so many requests a minute: each part of the list has sessions of its own
    for (let at = 0; at < wijzigend.length; at += 40) {
      const [wij, zij] = [await bezoeker(stack, login), await bezoeker(stack, login)];
      const kopregels: Record<string, string>[] = [
        { 'x-csrf-token': '' },
        { 'x-csrf-token': `${wij.csrfToken}A` },
        { 'x-csrf-token': zij.csrfToken },
        { 'x-csrf-token': wij.csrfToken, origin: 'https://elders.example' },
        { 'x-csrf-token': wij.csrfToken, origin: vreemd },
        { 'x-csrf-token': wij.csrfToken, origin: 'null' },
        { 'x-csrf-token': wij.csrfToken, origin: eigen, 'sec-fetch-site': 'cross-site' },
      ];
      for (const operation of wijzigend.slice(at, at + 40)) {
        for (const headers of kopregels) {
          const init = verzoek(deur, operation, prooi);
          const answer = await wij.api(pad(deur, operation, prooi), {
            ...init,
            headers: { 'content-type': 'application/json', ...headers },
          });
          expect.soft(answer.status, `${operation.id} with ${JSON.stringify(Object.keys(headers))}`).toBe(403);
          expect.soft(await answer.json(), operation.id).toMatchObject({ code: 'csrf' });
        }
      }
      expect(await wij.lees('/sessie')).toMatchObject({ ingelogd: true });
    }
  });
}
