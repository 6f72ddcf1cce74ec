import type { Grant } from '../../access/grant.ts';
import type { Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Registers } from '../../registers/model.ts';
import type { Contactkop, Contacttaak } from '../../registers/werk-model.ts';
import { leesDag, type Kalenderdag } from '../termijnen/kalender.ts';
import { antwoordUiterlijk } from '../vragen/belofte.ts';
import { kenmerk } from '../vragen/zending.ts';
import type { Afgerond } from './afgerond.ts';
import { uitvoerdersVan, type Belmoment, type Werkbron, type Werkitem, type Werkvraag } from './model.ts';

export interface ContactverzoekDeps {
  registers: Pick<Registers, 'werk'>;
  vragen: VragenSettings;
  afgerond: Pick<Afgerond, 'welke'>;
}

const CONTACTVERZOEK = 'contactverzoek';

/** Questions and call-backs that wait for her or her teams (INTERNE TAAK of Klantinteracties). */
export function contactverzoekBron(deps: ContactverzoekDeps): Werkbron {
  const { registers } = deps;
  return {
    name: CONTACTVERZOEK,
    kind: 'klantcontacten',
    async list(vraag) {
      if (!heeftRecht(vraag.acting, 'contactverzoeken')) return [];
      const { data, ...rest } = await openTaken(vraag, deps);
      const contacten = data.flatMap(({ contact }) => contact ?? []);
      const koppen = await registers.werk.koppen(vraag.grant, contacten);
      return {
        data: data.flatMap((taak) => toItem(taak, koppen.data.get(taak.contact ?? '') ?? null, vraag, deps)),
        incomplete: [...rest.incomplete, ...koppen.incomplete].slice(0, 1),
        asOf: rest.asOf,
      };
    },
    async draagOver(vraag, id, aan) {
      if (!heeftRecht(vraag.acting, 'contactverzoeken')) return 'kan-niet';
      const taak = await registers.werk.taakVan(vraag.grant, id, uitvoerdersVan(vraag.acting));
      if (!taak || taak.verwerkt || !plaatsVan(taak, vraag.acting)) return 'al-genomen';
      return (await registers.werk.wijsTaakToe(vraag.grant, id, aan)) ? 'gedaan' : 'kan-niet';
    },
  };
}

/** The open tasks of her and her teams, without those that were finished here and of which the register has yet to hear. */
async function openTaken({ acting, grant }: Werkvraag, { registers, afgerond }: ContactverzoekDeps) {
  const gevonden = await registers.werk.takenVan(grant, uitvoerdersVan(acting));
  const klaar = await afgerond.welke(gevonden.data.map(({ id }) => id));
  return { ...gevonden, data: gevonden.data.filter(({ id }) => !klaar.has(id)) };
}

function toItem(
  taak: Contacttaak,
  kop: Contactkop | null,
  { acting }: Werkvraag,
  { vragen }: ContactverzoekDeps,
): Werkitem[] {
  const plaats = plaatsVan(taak, acting);
  if (!plaats) return [];
  return [
    {
      sleutel: `${CONTACTVERZOEK}:${taak.id}`,
      soort: isTerugbellen(taak) ? 'terugbelverzoek' : 'vraag',
      onderwerp: kop?.onderwerp ?? '',
      toelichting: taak.nummer,
      kanaal: kop?.kanaal ?? null,
      belmoment: belmomentVan(kop),
      uiterlijk: uiterlijkVan(taak, kop, plaats.team, vragen),
      sinds: leesDag(taak.toegewezenOp),
      pad: `/werk/contactverzoeken/${taak.id}`,
      vraagtActie: true,
      overdraagbaar: true,
      ...(kop && { getoond: (grant) => noteerKop(grant, kop) }),
      ...plaats,
    },
  ];
}

/** What somebody asked about is told in the list: noted as seen, of everybody whose contact it is. */
function noteerKop(grant: Grant, { klanten }: Contactkop): void {
  for (const subject of klanten.length > 0 ? klanten : [null]) grant.looksAt(subject, 'klantcontacten');
}

/** Hers when it was given to her; of a team of hers while nobody in it took it; else null: it is of somebody else. */
export function plaatsVan(
  { aan }: Pick<Contacttaak, 'aan'>,
  { identificatie, teams }: Pick<Medewerker, 'identificatie' | 'teams'>,
): { van: 'mij' | 'team'; team: string | null } | null {
  const mensen = aan.filter(({ soort }) => soort === 'medewerker');
  const vanTeams = aan.filter(({ soort }) => soort === 'team').map(({ id }) => id);
  const eigen = vanTeams.find((id) => teams.includes(id));
  if (mensen.some(({ id }) => id === identificatie)) {
    // what no team has can only be of hers when she has one
    return { van: 'mij', team: eigen ?? vanTeams[0] ?? (teams.length === 1 ? (teams[0] ?? null) : null) };
  }
  return eigen !== undefined && mensen.length === 0 ? { van: 'team', team: eigen } : null;
}

/**
 * The day on which it has to be done: that of the call that was agreed, else the day that was promised, else so many
 * working days after it came, as the norm of the team says.
 */
export function uiterlijkVan(
  { toegewezenOp }: Pick<Contacttaak, 'toegewezenOp'>,
  kop: Pick<Contactkop, 'kenmerken'> | null,
  team: string | null,
  vragen: VragenSettings,
): Kalenderdag | null {
  const { [kenmerk.belDag]: belDag, [kenmerk.antwoordUiterlijk]: beloofd } = kop?.kenmerken ?? {};
  const afgesproken = leesDag(belDag ?? null) ?? leesDag(beloofd ?? null);
  if (afgesproken) return afgesproken;
  const gekomen = leesDag(toegewezenOp);
  return gekomen && antwoordUiterlijk(gekomen, team ?? vragen.team.standaard, vragen);
}

/** When the resident was told that she would be called; null when nothing was agreed. */
export function belmomentVan(kop: Pick<Contactkop, 'kenmerken'> | null): Belmoment | null {
  const { [kenmerk.belDag]: dag, [kenmerk.belVan]: van, [kenmerk.belTot]: tot } = kop?.kenmerken ?? {};
  const leesbaar = leesDag(dag ?? null);
  return leesbaar && van && tot ? { dag: leesbaar, van, tot } : null;
}

/** Whether somebody has to be called. */
export function isTerugbellen({ handeling }: Pick<Contacttaak, 'handeling'>): boolean {
  return /terugbel|\bbel/i.test(handeling ?? '');
}
