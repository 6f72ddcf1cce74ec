import type { AccessSettings } from '../../access/settings.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { Registers, Zaak } from '../../registers/model.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { termijnVan } from '../termijnen/termijn.ts';
import { noteerZaak } from '../zaken/betrokkenen.ts';
import { presentVerwijzing, type Weergave } from '../zaken/samenvatting.ts';
import { blikVanMedewerker, zichtbareZaken, type ZichtbareZaak } from '../zaken/zichtbaar.ts';
import { uitvoerdersVan, type Werkbron, type Werkitem, type Werkvraag } from './model.ts';

export interface ZaakwerkDeps {
  registers: Pick<Registers, 'werk' | 'zaken'>;
  settings: AccessSettings & Weergave;
}

const ZAAK = 'zaak';

/** Running cases that she handles, and those of her teams that nobody handles yet (role `behandelaar`). */
export function zaakBron({ registers, settings }: ZaakwerkDeps): Werkbron {
  return {
    name: ZAAK,
    kind: 'zaken',
    async list(vraag) {
      const { acting, grant } = vraag;
      if (!heeftRecht(acting, 'zaak-zoeken')) return [];
      const { data, ...rest } = await registers.werk.zakenVan(grant, uitvoerdersVan(acting));
      const { zaken } = zichtbareZaken(data, blikVanMedewerker(acting, settings));
      return { data: zaken.flatMap((zaak) => toItem(zaak, vraag, settings)), ...rest };
    },
    async draagOver(vraag, rest, aan) {
      const { acting, grant } = vraag;
      const [bron = '', id = ''] = rest.split(':');
      if (!heeftRecht(acting, 'zaak-zoeken')) return 'kan-niet';
      const dossier = await registers.zaken.dossier(grant, { bron, id });
      const zaak = dossier?.data.zaak;
      if (!zaak || zaak.einddatum !== null || !plaatsVan(zaak, acting)) return 'al-genomen';
      if (!blikVanMedewerker(acting, settings).zaak({ zaak, zaaktype: dossier.data.zaaktype }).allow) return 'kan-niet';
      noteerZaak(grant, zaak, ZAAK);
      return (await registers.werk.draagZaakOver(grant, zaak, aan)) ? 'gedaan' : 'kan-niet';
    },
  };
}

function toItem(gezien: ZichtbareZaak, { acting, now }: Werkvraag, weergave: Weergave): Werkitem[] {
  const { zaak, zaaktype } = gezien;
  const plaats = plaatsVan(zaak, acting);
  if (!plaats) return [];
  const { titel, nummer } = presentVerwijzing(gezien, weergave);
  const { bron, id } = zaak.ref;
  return [
    {
      sleutel: `${ZAAK}:${bron}:${id}`,
      soort: zaak.opschorting ? 'zaak_opgeschort' : 'zaak',
      onderwerp: titel,
      toelichting: nummer,
      // While it is suspended its term stands still.
      uiterlijk: termijnVan(zaak, zaaktype, dagVan(now)).uiterlijk,
      sinds: zaak.startdatum,
      pad: `/zaken/${bron}/${id}`,
      vraagtActie: true,
      overdraagbaar: true,
      getoond: (grant) => noteerZaak(grant, zaak, ZAAK),
      ...plaats,
    },
  ];
}

/** Hers, of a team of hers while no employee handles it, or null: of somebody else. */
function plaatsVan(
  { rollen }: Pick<Zaak, 'rollen'>,
  { identificatie, teams }: Werkvraag['acting'],
): { van: 'mij' | 'team'; team: string | null } | null {
  const behandelaars = rollen.filter(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'behandelaar');
  const team = behandelaars
    .map(({ organisatorischeEenheid }) => organisatorischeEenheid)
    .find((een) => een && teams.includes(een));
  const mensen = behandelaars.filter(({ medewerkerIdentificatie }) => medewerkerIdentificatie !== null);
  if (mensen.some(({ medewerkerIdentificatie }) => medewerkerIdentificatie === identificatie)) {
    return { van: 'mij', team: team ?? null };
  }
  return team && mensen.length === 0 ? { van: 'team', team } : null;
}
