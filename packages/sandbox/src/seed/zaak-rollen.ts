import { textAt, type JsonObject } from '../core/json.ts';
import { betrokkeneOf } from './betrokkenen.ts';
import type { SeedContext, Soort } from './context.ts';
import type { ZaakSpec } from './zaak-spec.ts';

/** Adds who is in a case: the initiator, others, and, once it is taken up, who handles it. */
export function addRollen(spec: ZaakSpec, soort: Soort, zaak: string, dag: string, context: SeedContext): void {
  const { builder } = context;
  const { backend = 'openzaak' } = spec;
  const add = (
    key: string,
    roltype: JsonObject | undefined,
    betrokkene: { betrokkeneType: string; betrokkeneIdentificatie: JsonObject },
  ): void => {
    if (!roltype) return;
    builder.add(`${backend}.zaken`, 'rollen', `${spec.key} ${key}`, {
      zaak,
      betrokkene: '',
      betrokkeneType: betrokkene.betrokkeneType,
      afwijkendeNaamBetrokkene: '',
      roltype: textAt(roltype, 'url'),
      omschrijving: textAt(roltype, 'omschrijving'),
      omschrijvingGeneriek: textAt(roltype, 'omschrijvingGeneriek'),
      roltoelichting: textAt(roltype, 'omschrijving'),
      registratiedatum: `${dag}T08:05:00Z`,
      indicatieMachtiging: '',
      contactpersoonRol: { emailadres: '', functie: '', telefoonnummer: '', naam: '' },
      betrokkeneIdentificatie: betrokkene.betrokkeneIdentificatie,
    });
  };
  const kind = (name: string): JsonObject | undefined =>
    soort.roltypen.find((one) => one['omschrijvingGeneriek'] === name);
  add('initiator', kind('initiator'), betrokkeneOf(spec.wie, context));
  for (const { rol, bsn } of spec.anderen ?? []) {
    add(
      `${rol} ${bsn}`,
      soort.roltypen.find((one) => one['omschrijving'] === rol),
      betrokkeneOf({ bsn }, context),
    );
  }
  if (spec.staat === 'nieuw') return;
  const team = context.team(spec.soort, 'bsn' in spec.wie ? spec.wie.bsn : undefined);
  const medewerker = context.medewerker(team);
  add('eenheid', kind('behandelaar'), {
    betrokkeneType: 'organisatorische_eenheid',
    betrokkeneIdentificatie: { identificatie: team.id, naam: team.naam, isGehuisvestIn: '' },
  });
  if (spec.staat === 'ontvangen') return;
  add('behandelaar', kind('behandelaar'), {
    betrokkeneType: 'medewerker',
    betrokkeneIdentificatie: {
      identificatie: medewerker.identificatie,
      achternaam: medewerker.achternaam,
      voorletters: medewerker.voorletters,
      voorvoegselAchternaam: '',
    },
  });
}
