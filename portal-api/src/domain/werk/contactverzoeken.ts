import { heeftRecht } from '../../access/rights.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Registers } from '../../registers/model.ts';
import type { Contacttaak } from '../../registers/werk-model.ts';
import { leesDag, type Kalenderdag } from '../termijnen/kalender.ts';
import { antwoordUiterlijk } from '../vragen/belofte.ts';
import type { Afgerond } from './afgerond.ts';
import { uitvoerdersVan, type Werkbron, type Werkitem, type Werkvraag } from './model.ts';

export interface ContactverzoekDeps {
  registers: Pick<Registers, 'werk'>;
  vragen: VragenSettings;
  afgerond: Pick<Afgerond, 'welke'>;
}

const CONTACTVERZOEK = 'contactverzoek';

/** Questions and call-backs that wait for her or her teams (INTERNE TAAK of Klantinteracties). */
export function contactverzoekBron(deps: ContactverzoekDeps): Werkbron {
  const { registers, vragen } = deps;
  return {
    name: CONTACTVERZOEK,
    kind: 'klantcontacten',
    async list(vraag) {
      if (!heeftRecht(vraag.acting, 'contactverzoeken')) return [];
      const { data, ...rest } = await openTaken(vraag, deps);
      return { data: data.map((taak) => toItem(taak, vraag, vragen)), ...rest };
    },
    async draagOver(vraag, id, aan) {
      if (!heeftRecht(vraag.acting, 'contactverzoeken')) return 'kan-niet';
      const taak = await registers.werk.taakVan(vraag.grant, id, uitvoerdersVan(vraag.acting));
      if (!taak || taak.verwerkt) return 'al-genomen';
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

function toItem(taak: Contacttaak, { acting }: Werkvraag, vragen: VragenSettings): Werkitem {
  const { van, team } = plaatsVan(taak, acting.teams);
  const sinds = leesDag(taak.toegewezenOp);
  return {
    sleutel: `${CONTACTVERZOEK}:${taak.id}`,
    soort: isTerugbellen(taak) ? 'terugbelverzoek' : 'vraag',
    onderwerp: taak.nummer ?? '',
    toelichting: null,
    uiterlijk: uiterlijkVan(taak, team, vragen),
    sinds,
    pad: `/werk/contactverzoeken/${taak.id}`,
    vraagtActie: true,
    van,
    team,
    overdraagbaar: true,
  };
}

/** Hers when it was given to her; else of the first team of hers that has it. */
export function plaatsVan(
  { aan }: Contacttaak,
  teams: readonly string[],
): { van: 'mij' | 'team'; team: string | null } {
  const team = aan.find(({ soort }) => soort === 'team')?.id ?? null;
  const van = aan.some(({ soort }) => soort === 'medewerker') ? 'mij' : 'team';
  return { van, team: team ?? (van === 'mij' && teams.length === 1 ? (teams[0] ?? null) : null) };
}

/** The day that was promised: so many working days after it came, as the norm of the team says. */
export function uiterlijkVan(
  { toegewezenOp }: Pick<Contacttaak, 'toegewezenOp'>,
  team: string | null,
  vragen: VragenSettings,
): Kalenderdag | null {
  const gekomen = leesDag(toegewezenOp);
  return gekomen && antwoordUiterlijk(gekomen, team ?? vragen.team.standaard, vragen);
}

/** Whether somebody has to be called. */
export function isTerugbellen({ handeling }: Pick<Contacttaak, 'handeling'>): boolean {
  return /terugbel|\bbel/i.test(handeling ?? '');
}
