import * as zgw from '@loket/zgw';
import type { BackEnd } from './back-end.ts';
import type { BetrokkeneType, Rol, Status, Zaak } from './model.ts';
import { toVertrouwelijkheid } from './vertrouwelijkheid.ts';

/**
 * A case as the inside of the house sees it. What the back end did not bring along is fetched one by one (an e-Suite
 * cannot expand roles): a case without its roles may not be shown to anybody.
 * @throws RegisterError when roles or status cannot be had
 */
export async function toZaak(backEnd: BackEnd, api: zgw.ApiZaak, context: zgw.CallContext): Promise<Zaak> {
  const { status, rollen } = api.expand;
  const complete = rollen !== null && (status !== null || api.status === null);
  if (complete) return present(backEnd, api, rollen, status);
  return present(
    backEnd,
    api,
    rollen ?? (await fetchRollen(backEnd, api, context)),
    status ?? (await fetchStatus(backEnd, api, context)),
  );
}

async function fetchRollen(
  { zaken }: BackEnd,
  { url, zonderRollen }: zgw.ApiZaak,
  context: zgw.CallContext,
): Promise<zgw.ApiRol[]> {
  if (zonderRollen) return [];
  const { items, failure } = await zgw.rollen(zaken, url, context);
  if (failure) throw failure;
  return items;
}

async function fetchStatus(
  { zaken }: BackEnd,
  { status }: zgw.ApiZaak,
  context: zgw.CallContext,
): Promise<zgw.ApiStatus | null> {
  const uuid = status && zgw.uuidWithin(zaken.baseUrl, 'statussen', status);
  if (!uuid) return null;
  try {
    return (await zgw.status(zaken, uuid, context)) ?? unreadable;
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return unreadable;
    throw error;
  }
}

/** The case says that it has a status, and nobody can read which: no reason to take it for a case without any. */
const unreadable: zgw.ApiStatus = { url: null, statustype: '', statustoelichting: null, datumStatusGezet: '' };

function present({ name }: BackEnd, api: zgw.ApiZaak, rollen: zgw.ApiRol[], status: zgw.ApiStatus | null): Zaak {
  const { verlenging, opschorting, expand } = api;
  return {
    ref: { bron: name, id: zgw.uuidOf(api.url) ?? '' },
    url: api.url,
    identificatie: api.identificatie,
    bronorganisatie: api.bronorganisatie,
    omschrijving: api.omschrijving,
    toelichting: api.toelichting,
    zaaktypeUrl: api.zaaktype,
    registratiedatum: api.registratiedatum,
    startdatum: api.startdatum,
    einddatum: api.einddatum,
    einddatumGepland: api.einddatumGepland,
    uiterlijkeEinddatumAfdoening: api.uiterlijkeEinddatumAfdoening,
    vertrouwelijkheid: toVertrouwelijkheid(api.vertrouwelijkheidaanduiding),
    // Open Zaak sends `{ "reden": "", "duur": null }` and `{ "indicatie": false, "reden": "" }` for "not at all".
    verlenging:
      verlenging && (verlenging.reden ?? verlenging.duur) !== null
        ? { reden: verlenging.reden ?? '', duur: verlenging.duur }
        : null,
    opschorting: opschorting?.indicatie ? { reden: opschorting.reden ?? '' } : null,
    rollen: rollen.map(toRol),
    status: status && toStatus(status),
    // A result of an open case is a draft (odd-register-data 20).
    resultaat:
      api.einddatum && expand.resultaat?.naam
        ? { naam: expand.resultaat.naam, toelichting: expand.resultaat.toelichting }
        : null,
    hoofdzaakUrl: api.hoofdzaak,
    deelzaakUrls: api.deelzaken,
    eigenschappen: expand.eigenschappen,
  };
}

/** A status as the inside of the house sees it. */
export function toStatus({ url, statustype, statustoelichting, datumStatusGezet }: zgw.ApiStatus): Status {
  return { id: url && zgw.uuidOf(url), statustypeUrl: statustype, statustoelichting, datumStatusGezet };
}

const betrokkeneTypen: ReadonlySet<string> = new Set([
  'natuurlijk_persoon',
  'niet_natuurlijk_persoon',
  'vestiging',
  'organisatorische_eenheid',
  'medewerker',
]);

function toRol(rol: zgw.ApiRol): Rol {
  const type = rol.betrokkeneType;
  const betrokkeneType = type !== null && betrokkeneTypen.has(type) ? (type as BetrokkeneType) : 'onbekend';
  const machtiging = rol.indicatieMachtiging;
  return {
    betrokkeneType,
    omschrijving: rol.omschrijving ?? '',
    omschrijvingGeneriek: rol.omschrijvingGeneriek,
    indicatieMachtiging: machtiging === 'gemachtigde' || machtiging === 'machtiginggever' ? machtiging : null,
    bsn: rol.inpBsn,
    innNnpId: rol.innNnpId,
    annIdentificatie: rol.annIdentificatie,
    kvkNummer: rol.kvkNummer,
    vestigingsnummer: rol.vestigingsNummer,
    medewerkerIdentificatie: betrokkeneType === 'medewerker' ? rol.identificatie : null,
    organisatorischeEenheid: betrokkeneType === 'organisatorische_eenheid' ? rol.identificatie : null,
    naam: rol.naam,
  };
}
