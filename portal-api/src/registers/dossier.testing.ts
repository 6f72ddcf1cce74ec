import { backEndAt, catalogusRoutes, id, page, useFakeRegisters, visit, zaakBody } from './testing.ts';

/** For a test file: case 1 at an Open Zaak, and documents and decisions to go with it. */
export function useDossier() {
  const use = useFakeRegisters();
  const ref = { bron: 'openzaak', id: id(1) };

  const opened = (kind: 'openzaak' | 'esuite' = 'openzaak') => use.opened([backEndAt(use.fake.url, { kind })]);

  /** Case 1, with these parts and expands; nothing else belongs to it unless a route says so. */
  function has(
    part: Record<string, unknown> = {},
    expand: Record<string, unknown> | null = {},
    routes: Record<string, object> = {},
  ): void {
    Object.assign(use.fake.routes, catalogusRoutes(use.fake.url), {
      [`GET zaken/zaken/${id(1)}`]: zaakBody(use.fake.url, 1, part, expand),
      'GET zaken/statussen': page([]),
      'GET besluiten/besluiten': page([]),
      ...routes,
    });
  }

  async function read(kind: 'openzaak' | 'esuite' = 'openzaak') {
    const answer = await opened(kind).registers.zaken.dossier(visit().grant, ref);
    if (!answer) throw new Error('not found');
    return answer;
  }

  const documentUrl = (n: number) => `${use.fake.url}/documenten/enkelvoudiginformatieobjecten/${id(n)}`;
  const link = (n: number, registratiedatum: string | null = `2026-11-0${n}T10:00:00Z`) => ({
    informatieobject: documentUrl(n),
    titel: `Link ${n}`,
    registratiedatum,
  });
  const documentBody = (n: number, part: object = {}) => ({
    url: documentUrl(n),
    titel: `Document ${n}`,
    bestandsnaam: 'brief.pdf',
    formaat: 'application/pdf',
    bestandsomvang: 100,
    status: 'definitief',
    vertrouwelijkheidaanduiding: 'openbaar',
    informatieobjecttype: `${use.fake.url}/catalogi/informatieobjecttypen/${id(70)}`,
    _expand: { informatieobjecttype: { omschrijving: 'Brief' } },
    ...part,
  });
  const documentRoutes = (...numbers: number[]) =>
    Object.fromEntries(numbers.map((n) => [`GET documenten/enkelvoudiginformatieobjecten/${id(n)}`, documentBody(n)]));
  const besluitBody = (n: number, datum = '2026-11-10') => ({
    url: `${use.fake.url}/besluiten/besluiten/${id(n)}`,
    besluittype: `${use.fake.url}/catalogi/besluittypen/${id(80)}`,
    datum,
    ingangsdatum: datum,
    vervaldatum: null,
    toelichting: '',
  });

  return { use, ref, opened, has, read, documentUrl, link, documentBody, documentRoutes, besluitBody };
}
