import * as zgw from '@loket/zgw';
import type { Grant } from '../access/grant.ts';
import { SourceFailed, type Sourced } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import type { Datum, Rol, Zaak, ZaakMetType } from './model.ts';
import type { Uitvoerder, WerkRegister } from './werk-model.ts';
import { searchIn, type ZakenDeps } from './zaken.ts';

/** Cases as the work of those who handle them (Zaken 1.5: role `behandelaar`). */
export function createZaakwerk(
  deps: ZakenDeps,
): Pick<WerkRegister, 'zakenVan' | 'afgerondeZakenVan' | 'draagZaakOver'> {
  const { backEnds, contextOf, clock, health } = deps;
  async function zoek(
    grant: Grant,
    uitvoerders: readonly Uitvoerder[],
    filter: zgw.ZaakFilters,
    wanted: (zaak: Zaak) => boolean,
  ): Promise<Sourced<ZaakMetType[]>> {
    const context = contextOf(grant);
    const searches = uitvoerders.map((wie) => ({ ...filter, ...filterFor(wie) }));
    const handled = (zaak: Zaak) => wanted(zaak) && uitvoerders.some((wie) => zaak.rollen.some((rol) => is(rol, wie)));
    const all = await Promise.all(backEnds.map((backEnd) => searchIn(backEnd, searches, context, handled, deps)));
    return {
      data: all.flatMap(({ found }) => found),
      incomplete: all.flatMap(({ incomplete }) => incomplete),
      asOf: clock.now(),
    };
  }

  return {
    zakenVan: (grant, uitvoerders) =>
      zoek(grant, uitvoerders, { einddatum__isnull: 'true' }, ({ einddatum }) => einddatum === null),
    afgerondeZakenVan: (grant, uitvoerders, sinds) =>
      zoek(
        grant,
        uitvoerders,
        { einddatum__gt: dagVoor(sinds) },
        ({ einddatum }) => einddatum !== null && einddatum >= sinds,
      ),
    async draagZaakOver(grant, { ref, url, zaaktypeUrl }, aan) {
      const backEnd = backEnds.find(({ name }) => name === ref.bron);
      if (!backEnd)
        throw new SourceFailed({ source: ref.bron, kind: 'zaken', failure: 'switched-off', since: clock.now() });
      const { scope: _shared, ...context } = contextOf(grant);
      try {
        const typen = await backEnd.catalogus.roltypen(zaaktypeUrl);
        const roltype = typen.find(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'behandelaar');
        if (!roltype) return false;
        await maakBehandelaar(backEnd, { url, roltype: roltype.url, aan }, context);
        return true;
      } catch (error) {
        throw new SourceFailed(health.failure(error, backEnd.name, 'zaken'), { cause: error });
      }
    },
  };
}

/** The new one first: half-way a case has two handlers, never none. Done again it ends the same. */
async function maakBehandelaar(
  backEnd: BackEnd,
  { url, roltype, aan }: { url: string; roltype: string; aan: Uitvoerder & { naam: string } },
  context: zgw.CallContext,
): Promise<void> {
  const { items, failure } = await zgw.rollen(backEnd.zaken, url, context);
  if (failure) throw failure;
  const soort = aan.soort === 'team' ? 'organisatorische_eenheid' : 'medewerker';
  const behandelaars = items.filter(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'behandelaar');
  const dezelfde = (rol: zgw.ApiRol) => rol.betrokkeneType === soort && rol.identificatie === aan.id;
  if (!behandelaars.some(dezelfde)) {
    const wie: zgw.Betrokkene =
      aan.soort === 'team'
        ? {
            betrokkeneType: 'organisatorische_eenheid',
            betrokkeneIdentificatie: { identificatie: aan.id, naam: aan.naam },
          }
        : {
            betrokkeneType: 'medewerker',
            betrokkeneIdentificatie: { identificatie: aan.id, achternaam: aan.naam.slice(0, 200) },
          };
    await zgw.maakRol(backEnd.zaken, { ...wie, zaak: url, roltype, roltoelichting: 'Behandelaar' }, context);
  }
  // Another employee gives way to whoever takes over, and a team only to a team.
  const weg = behandelaars.filter(
    (rol) =>
      !dezelfde(rol) && (rol.betrokkeneType === 'medewerker' || (aan.soort === 'team' && rol.betrokkeneType === soort)),
  );
  for (const rol of weg) {
    const uuid = rol.url && zgw.uuidWithin(backEnd.zaken.baseUrl, 'rollen', rol.url);
    if (uuid) await zgw.verwijderRol(backEnd.zaken, uuid, context);
  }
}

function filterFor({ soort, id }: Uitvoerder): zgw.ZaakFilters {
  const rol = { rol__omschrijvingGeneriek: 'behandelaar' } as const;
  return soort === 'team'
    ? { ...rol, rol__betrokkeneIdentificatie__organisatorischeEenheid__identificatie: id }
    : { ...rol, rol__betrokkeneIdentificatie__medewerker__identificatie: id };
}

/** Whether a role really makes somebody the handler: two filters need not hit the same role. */
function is(rol: Rol, { soort, id }: Uitvoerder): boolean {
  if (rol.omschrijvingGeneriek !== 'behandelaar') return false;
  return soort === 'team'
    ? rol.betrokkeneType === 'organisatorische_eenheid' && rol.organisatorischeEenheid === id
    : rol.betrokkeneType === 'medewerker' && rol.medewerkerIdentificatie === id;
}

/** The register only knows "after": a day earlier. */
function dagVoor(dag: Datum): Datum {
  return new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10);
}
