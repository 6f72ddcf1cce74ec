import type { DataSubject } from '../../access/grant.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { ZaakMetHistorie } from '../../registers/melding-model.ts';
import type { Ref } from '../../registers/model.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/model.ts';
import { isCorrectie } from '../zaken/statuslijn.ts';
import { statustypeVan } from '../zaken/statustypen.ts';
import { geenGevolg, type Gevolg } from './model.ts';
import { ontvangersVan } from './ontvangers.ts';

/** What a case can tell of itself. */
export type ZaakNieuws = { soort: 'status'; status: string } | { soort: 'resultaat' } | { soort: 'zaak' };

/** What changed in a case, for whom: a new status, a result, or a longer term. Everybody's open pages look again. */
export function gevolgVanZaak(gelezen: ZaakMetHistorie, nieuws: ZaakNieuws, settings: AccessSettings): Gevolg {
  const ontvangers = ontvangersVan(gelezen, settings);
  const gemeen = kernVan(gelezen);
  const wat =
    nieuws.soort === 'status'
      ? [...statusNieuws(gelezen, nieuws.status), ...resultaatNieuws(gelezen)]
      : nieuws.soort === 'resultaat'
        ? resultaatNieuws(gelezen)
        : verlengingNieuws(gelezen);
  return {
    ...geenGevolg,
    gebeurtenissen: voorIeder(
      ontvangers,
      wat.map((een) => ({ ...gemeen, ...een })),
    ),
    raakt: ontvangers.map((wie) => ({ wie, topics: ['zaken', 'overzicht'] })),
    index: ontvangers.flatMap((wie) => [
      // A case that was decided or closed may bring a decision along that nobody told of.
      ...(nieuws.soort === 'zaak' ? [] : [{ doe: 'verouder', wie, soort: 'besluit' } as const]),
      // Another step, or a suspension, may ask for other documents.
      { doe: 'verouder', wie, soort: 'document' } as const,
    ]),
  };
}

/** Events of one case, without whom they are for. */
export type Nieuws = Omit<NieuweGebeurtenis, 'betrokkene'>;

/** The same for each recipient: one who cannot be reached stops nobody else's. */
export function voorIeder(ontvangers: readonly DataSubject[], nieuws: readonly Nieuws[]): NieuweGebeurtenis[] {
  return ontvangers.flatMap((betrokkene) => nieuws.map((een) => ({ ...een, betrokkene })));
}

/** What is the same for all events of a case. */
export function kernVan({ zaak, zaaktype }: Pick<ZaakMetHistorie, 'zaak' | 'zaaktype'>) {
  return {
    zaak: zaak.ref,
    zaaktype: zaaktype?.identificatie ?? null,
    status: null,
    correctie: false,
    object: null,
    pad: padVan(zaak.ref),
  };
}

/** The page of a case in the app of residents. */
export const padVan = ({ bron, id }: Ref) => `/mijn-zaken/${bron}/${id}`;

type Deel = Pick<Nieuws, 'wat' | 'soort' | 'moment'> & Partial<Nieuws>;

/** Not the first, which says that the case began; and not one of which nobody is to be informed (`informeren: false`). */
function statusNieuws({ zaak, zaaktype, statussen }: ZaakMetHistorie, id: string): Deel[] {
  const at = statussen.findIndex((status) => status.id === id);
  const status = statussen[at];
  if (!status || at === 0) return [];
  const statustype = statustypeVan(status, zaaktype);
  if (!statustype?.informeren) return [];
  const correctie = isCorrectie(statustype, statustypeVan(statussen[at - 1] ?? null, zaaktype));
  return [
    {
      wat: `status ${zaak.ref.bron}/${id}`,
      soort: 'status',
      status: statustype.omschrijving,
      correctie,
      object: id,
      moment: momentVan(status.datumStatusGezet),
    },
  ];
}

/** A result is a draft until the case is closed (odd-register-data 20). */
function resultaatNieuws({ zaak, statussen }: ZaakMetHistorie): Deel[] {
  if (!zaak.einddatum || !zaak.resultaat) return [];
  const { bron, id } = zaak.ref;
  const moment = momentVan(statussen.at(-1)?.datumStatusGezet ?? zaak.einddatum);
  return [{ wat: `resultaat ${bron}/${id} ${zaak.einddatum}`, soort: 'resultaat', moment }];
}

function verlengingNieuws({ zaak }: ZaakMetHistorie): Deel[] {
  const { verlenging, uiterlijkeEinddatumAfdoening, einddatum, ref } = zaak;
  if (!verlenging || einddatum) return [];
  const wat = `verlenging ${ref.bron}/${ref.id} ${verlenging.duur} ${uiterlijkeEinddatumAfdoening}`;
  return [{ wat, soort: 'verlenging', moment: new Date(0) }];
}

function momentVan(tijd: string): Date {
  const moment = new Date(tijd);
  return Number.isNaN(moment.getTime()) ? new Date(0) : moment;
}
