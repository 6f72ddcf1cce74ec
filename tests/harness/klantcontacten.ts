import { legInRegister, legVreemdsInRegister } from './levers.ts';
import type { TestStack } from './stack.ts';

const KI = 'klantinteracties/api/v1';
const staart = (url: string) => url.split('/').at(-1) ?? '';

/** What the register holds, asked for as an employee's system would. */
async function inRegister<T>(stack: TestStack, path: string): Promise<T[]> {
  const answer = await fetch(`${stack.registersUrl}/${KI}/${path}`, {
    headers: { authorization: 'Token sandbox-klant-token' },
  });
  return ((await answer.json()) as { results: T[] }).results;
}

interface Contact {
  uuid: string;
  url: string;
  kanaal: string;
  onderwerp: string;
  inhoud: string;
  metadata: Record<string, string>;
  _expand?: { leiddeTotInterneTaken?: { gevraagdeHandeling: string; toelichting: string; status: string }[] };
}

/** The contacts of a customer, with the work for them. */
export const contactenVan = (stack: TestStack, bsn: string) =>
  inRegister<Contact>(
    stack,
    `klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=${bsn}&expand=leiddeTotInterneTaken`,
  );

/** An employee answers, as another system writes it, with a document that is final and one that is not. */
export async function antwoord(stack: TestStack, op: Contact, wie: string, tekst: string): Promise<void> {
  const documenten = (await legVreemdsInRegister(stack, 'documenten-in-alle-statussen', { bsn: '999980646' }))
    .filter((een) => een.includes('/enkelvoudiginformatieobjecten/'))
    .slice(1, 3);
  const [partij] = await inRegister<{ uuid: string; url: string }>(
    stack,
    `partijen?partijIdentificator__objectId=${wie}`,
  );
  const [url = ''] = await legInRegister(stack, [
    {
      register: 'klantinteracties',
      resource: 'klantcontacten',
      body: {
        kanaal: 'Telefoon',
        onderwerp: 'Antwoord',
        inhoud: tekst,
        taal: 'nld',
        vertrouwelijk: false,
        plaatsgevondenOp: '2026-11-23T08:30:00Z',
        metadata: {},
      },
    },
  ]);
  const klantcontact = { uuid: staart(url), url };
  await legInRegister(stack, [
    {
      register: 'klantinteracties',
      resource: 'betrokkenen',
      body: { wasPartij: partij, hadKlantcontact: klantcontact, rol: 'klant', initiator: false },
    },
    {
      register: 'klantinteracties',
      resource: 'onderwerpobjecten',
      body: { klantcontact, wasKlantcontact: { uuid: op.uuid, url: op.url }, onderwerpobjectidentificator: null },
    },
    ...documenten.map((document) => ({
      register: 'klantinteracties',
      resource: 'bijlagen',
      body: {
        wasBijlageVanKlantcontact: klantcontact,
        bijlageidentificator: {
          codeObjecttype: 'enkelvoudiginformatieobject',
          codeRegister: 'open-zaak',
          codeSoortObjectId: 'uuid',
          objectId: staart(document),
        },
      },
    })),
  ]);
}
