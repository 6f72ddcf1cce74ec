import { isUuid, uuidOf, zoekZaken, type ApiZaak, type CallContext, type ZaakFilters } from '@loket/zgw';
import type { Clock } from '../platform/clock.ts';
import type { SourceFailure, Sourced } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import type { ContextOf } from './context.ts';
import { readDossier } from './dossier.ts';
import { documentUrl, documentUuid, openInhoud, readDocumenten } from './documenten.ts';
import { gather, type Gathering } from './gathering.ts';
import type { Health } from './health.ts';
import type { Zaak, ZaakMetType, ZaakRegisters, Zaaktype } from './model.ts';
import { toZaak } from './zaak.ts';
import { readZaakdocument } from './zaakdocument.ts';
import { filtersFor, names, subjectOf } from './zoekers.ts';

export interface ZakenDeps {
  backEnds: BackEnd[];
  contextOf: ContextOf;
  health: Health;
  clock: Clock;
}

/** The ZGW back ends together. Each is asked by itself: one that fails leaves the others standing. */
export function createZaakRegisters(deps: ZakenDeps): ZaakRegisters {
  const { backEnds, contextOf, clock, health } = deps;

  async function everywhere(
    searches: ZaakFilters[],
    context: CallContext,
    wanted: (zaak: Zaak) => boolean,
  ): Promise<Sourced<ZaakMetType[]>> {
    const perBackEnd = await Promise.all(backEnds.map((backEnd) => searchIn(backEnd, searches, context, wanted, deps)));
    const data = perBackEnd.flatMap((one) => one.found);
    // Each back end sorts its own; together they are sorted again. Equal dates keep the order of the configuration.
    data.sort((a, b) => (a.zaak.startdatum < b.zaak.startdatum ? 1 : a.zaak.startdatum > b.zaak.startdatum ? -1 : 0));
    return { data, incomplete: perBackEnd.flatMap((one) => one.incomplete), asOf: clock.now() };
  }

  const backEndOf = (bron: string) => backEnds.find(({ name }) => name === bron);

  return {
    zakenVan(grant, zoekers) {
      for (const zoeker of zoekers) grant.looksAt(subjectOf(zoeker), 'zaken');
      const mine = (zaak: Zaak) => zaak.rollen.some((rol) => zoekers.some((zoeker) => names(rol, zoeker)));
      return everywhere(zoekers.flatMap(filtersFor), contextOf(grant), mine);
    },
    zakenMetNummer(grant, identificatie) {
      return everywhere([{ identificatie }], contextOf(grant), (zaak) => zaak.identificatie === identificatie);
    },
    async dossier(grant, ref) {
      const backEnd = backEndOf(ref.bron);
      return backEnd ? readDossier(backEnd, ref.id, contextOf(grant), deps) : null;
    },
    async documentVan(grant, zaak, document) {
      const backEnd = backEndOf(zaak.bron);
      // Documents lie in the back end of their case.
      if (!backEnd || document.bron !== zaak.bron) return null;
      return readZaakdocument(backEnd, zaak.id, document.id, contextOf(grant), deps);
    },
    async losseDocumenten(grant, verwijzingen) {
      const perBackEnd = await Promise.all(
        backEnds.map(async (backEnd) => {
          const own = verwijzingen
            .map((verwijzing) => (isUuid(verwijzing) ? documentUrl(backEnd, verwijzing) : verwijzing))
            .filter((url) => documentUuid(backEnd, url) !== null);
          const gathering = gather(backEnd.name, health);
          const links = [...new Set(own)].map((url) => ({ url, titel: null, registratiedatum: null }));
          const found = await readDocumenten(backEnd, links, contextOf(grant), gathering);
          return { found, incomplete: gathering.failures() };
        }),
      );
      const incomplete = perBackEnd.flatMap((one) => one.incomplete);
      const data = perBackEnd.flatMap(({ found }) => found);
      const kaal = new Set(verwijzingen.filter(isUuid).map((uuid) => uuid.toLowerCase()));
      const eenduidig = data.filter(
        ({ ref: { id } }) =>
          !kaal.has(id) || (incomplete.length === 0 && data.filter(({ ref }) => ref.id === id).length === 1),
      );
      return { data: eenduidig, incomplete, asOf: clock.now() };
    },
    async inhoud(grant, document) {
      const backEnd = backEndOf(document.ref.bron);
      return backEnd ? openInhoud(backEnd, document.ref.id, contextOf(grant), deps) : null;
    },
  };
}

/** Cases of one back end that a search finds and that are wanted, with their zaaktypen. */
export async function searchIn(
  backEnd: BackEnd,
  searches: ZaakFilters[],
  context: CallContext,
  wanted: (zaak: Zaak) => boolean,
  { health }: Pick<ZakenDeps, 'health'>,
): Promise<{ found: ZaakMetType[]; incomplete: SourceFailure[] }> {
  const { name, zaken, habits, catalogus } = backEnd;
  const gathering = gather(name, health);
  const searching = searches.map((filters) =>
    gathering.listed('zaken', zoekZaken(zaken, { ...filters, expand: habits.list, ordering: '-startdatum' }, context)),
  );
  catalogus.prefetch();
  const byUuid = new Map<string, ApiZaak>();
  for (const zaak of (await Promise.all(searching)).flat()) byUuid.set(uuidOf(zaak.url) ?? zaak.url, zaak);

  const read = [...byUuid.values()].map((api) => gathering.or('zaken', toZaak(backEnd, api, context), null));
  const kept = (await Promise.all(read)).filter((zaak) => zaak !== null && wanted(zaak)) as Zaak[];
  const zaaktypen = await readZaaktypen(backEnd, new Set(kept.map(({ zaaktypeUrl }) => zaaktypeUrl)), gathering);
  const found = kept.map((zaak) => ({ zaak, zaaktype: zaaktypen.get(zaak.zaaktypeUrl) ?? null }));
  return { found, incomplete: gathering.failures() };
}

async function readZaaktypen(
  { catalogus }: BackEnd,
  urls: Set<string>,
  gathering: Gathering,
): Promise<Map<string, Zaaktype | null>> {
  const zaaktypen = new Map<string, Zaaktype | null>();
  const read = async (url: string): Promise<void> => {
    const { zaaktype, errors } = await catalogus.zaaktype(url);
    for (const error of errors) gathering.failed('catalogus', error);
    zaaktypen.set(url, zaaktype);
  };
  await Promise.all([...urls].map(read));
  return zaaktypen;
}
