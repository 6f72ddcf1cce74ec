import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { presentDetail } from '../../domain/zaken/detail.ts';
import { presentSamenvatting } from '../../domain/zaken/samenvatting.ts';
import { zichtbaarDossier, zichtbareZaken, type Blik } from '../../domain/zaken/zichtbaar.ts';
import { useDossier } from '../../registers/dossier.testing.ts';
import { backEndAt, id, page, rol, statustypeBody, visit, zaaktypeBody } from '../../registers/testing.ts';
import { settings } from '../../testing/toegang.ts';
import { onleesbaar, vervangen, vreemdeWaarden } from '../../testing/vreemd.ts';

const { use, ref, has, link, documentBody, besluitBody } = useDossier();
/** Who may see all: what is shown to whom is for the policies. */
const alles: Blik = { zaak: () => ({ allow: true }), document: () => ({ allow: true }) };
const ZaakDetail = inwonerOperations.getZaak.response!;
const ZaakSamenvatting = inwonerOperations.listZaken.response!.shape.resultaten.element;
const nu = new Date('2026-11-23T09:00:00Z');

type Onderdeel = Record<string, unknown>;

/** Parts of a case that are odd together. */
const groepen = {
  'de zaak en haar termijn': ['zaak', 'verlenging', 'opschorting'],
  'het zaaktype en de statussen': ['zaaktype', 'statustype', 'status'],
  'wie en wat erbij hoort': ['rol', 'betrokkene', 'resultaat', 'link', 'document', 'besluit', 'eigenschap'],
} as const;
type Deel = (typeof groepen)[keyof typeof groepen][number];

async function toon(vreemd: readonly Deel[], waarde: unknown) {
  const { url } = use.fake;
  const anders = (deel: Deel, body: Onderdeel) => (vreemd.includes(deel) ? vervangen(body, waarde) : body);
  const status = anders('status', {
    url: `${url}/zaken/statussen/${id(50)}`,
    statustype: `${url}/catalogi/statustypen/${id(1)}`,
    datumStatusGezet: '2026-11-02T09:00:00Z',
    statustoelichting: 'Gezet',
  });
  const betrokkene = anders('betrokkene', { inpBsn: '999970021', geslachtsnaam: 'Dijk', voorletters: 'J.' });
  const zaak = {
    omschrijving: 'Zaak',
    toelichting: 'Toelichting',
    einddatumGepland: '2026-12-10',
    uiterlijkeEinddatumAfdoening: '2026-12-20',
    status: `${url}/zaken/statussen/${id(50)}`,
    resultaat: `${url}/zaken/resultaten/${id(60)}`,
    verlenging: anders('verlenging', { reden: 'Druk', duur: 'P14D' }),
    opschorting: anders('opschorting', { indicatie: true, reden: 'Stukken' }),
  };
  has(
    // without a day there is no case to show: that is said as a missing source
    vreemd.includes('zaak')
      ? {
          ...vervangen(
            {
              ...zaak,
              identificatie: '',
              bronorganisatie: '',
              einddatum: '',
              vertrouwelijkheidaanduiding: '',
              deelzaken: '',
              hoofdzaak: '',
            },
            waarde,
          ),
          startdatum: '2026-11-01',
        }
      : zaak,
    {
      status: { ...status, _expand: {} },
      rollen: [
        { ...anders('rol', rol(betrokkene)), betrokkeneIdentificatie: betrokkene },
        rol({ inpBsn: '999970021' }),
      ],
      resultaat: anders('resultaat', { resultaattype: 'x', toelichting: 'Toegekend', omschrijving: 'Toegekend' }),
      eigenschappen: [anders('eigenschap', { naam: 'kleur', waarde: 'rood' })],
      zaakinformatieobjecten: [anders('link', link(1))],
    },
    {
      'GET catalogi/zaaktypen': page([anders('zaaktype', zaaktypeBody(url))]),
      'GET catalogi/statustypen': page([
        anders('statustype', statustypeBody(url, 1)),
        statustypeBody(url, 2, { isEindstatus: true }),
      ]),
      'GET zaken/statussen': page([status]),
      [`GET zaken/statussen/${id(50)}`]: status,
      [`GET documenten/enkelvoudiginformatieobjecten/${id(1)}`]: anders('document', documentBody(1)),
      'GET besluiten/besluiten': page([
        anders('besluit', {
          ...besluitBody(30),
          verzenddatum: '2026-11-11',
          publicatiedatum: '2026-11-11',
          uiterlijkeReactiedatum: '2026-12-23',
        }),
      ]),
      'GET besluiten/besluitinformatieobjecten': [],
      [`GET catalogi/besluittypen/${id(80)}`]: { omschrijving: 'Beschikking' },
    },
  );
  use.fake.routes['POST zaken/zaken/_zoek'] = page([use.fake.routes[`GET zaken/zaken/${id(1)}`]]);
  const { zaken } = use.opened([backEndAt(url)], { timeoutMs: 20_000 }).registers;
  const dossier = await zaken.dossier(visit().grant, ref);
  const lijst = await zaken.zakenVan(visit().grant, [{ soort: 'bsn', bsn: '999970021' }]);
  const gezien = dossier && zichtbaarDossier(dossier.data, alles);
  if (!dossier || !gezien || !('dossier' in gezien)) throw new Error('not found');
  const detail = presentDetail({ ...dossier, data: gezien.dossier }, settings, nu, { voor: 'inwoner' });
  return {
    detail: ZaakDetail.parse(detail),
    lijst: zichtbareZaken(lijst.data, alles).zaken.map((een) =>
      ZaakSamenvatting.parse(presentSamenvatting(een, settings, nu)),
    ),
  };
}

describe.each(Object.entries(groepen))('%s zo geschreven', (_naam, vreemd) => {
  it.each(Object.entries(vreemdeWaarden))('als %s: de zaak staat er, leesbaar', async (_waarde, waarde) => {
    const { detail, lijst } = await toon(vreemd, waarde);
    expect(lijst).toHaveLength(1);
    expect(JSON.stringify([detail, lijst])).not.toMatch(onleesbaar);
    expect(detail.titel.trim()).not.toBe('');
    for (const stap of detail.statuslijn) expect(stap.titel.trim()).not.toBe('');
  });
});

it('een zaak waarvan de status niet te vinden is, staat er als in behandeling', async () => {
  const { url } = use.fake;
  has({ status: `${url}/zaken/statussen/${id(50)}` }, { status: {} });
  const { zaken } = use.opened([backEndAt(url)], { timeoutMs: 20_000 }).registers;
  const dossier = await zaken.dossier(visit().grant, ref);
  const gezien = dossier && zichtbaarDossier(dossier.data, alles);
  if (!dossier || !gezien || !('dossier' in gezien)) throw new Error('not found');
  const detail = presentDetail({ ...dossier, data: gezien.dossier }, settings, nu, { voor: 'inwoner' });
  expect(ZaakDetail.parse(detail)).toMatchObject({ fase: 'in_behandeling', ontbrekend: [] });
});
