import type { Besluit, InformatieObject, Rol, Statustype, Zaak, Zaakdossier, Zaaktype } from '../registers/model.ts';

/** Numbers of the odd-data table; they pass the 11-test and belong to nobody. */
export const BSN = '900222086';
export const ANDER_BSN = '123456782';
export const KVK = '12345678';
export const RSIN = '123456789';

const geenNummers = {
  bsn: null,
  innNnpId: null,
  annIdentificatie: null,
  kvkNummer: null,
  vestigingsnummer: null,
  medewerkerIdentificatie: null,
  organisatorischeEenheid: null,
};

export function eenRol(anders: Partial<Rol> = {}): Rol {
  return {
    betrokkeneType: 'natuurlijk_persoon',
    omschrijving: 'Aanvrager',
    omschrijvingGeneriek: 'initiator',
    indicatieMachtiging: null,
    naam: null,
    ...geenNummers,
    ...(anders.betrokkeneType === undefined && { bsn: BSN }),
    ...anders,
  };
}

export function eenStatustype(
  volgnummer: number | null,
  omschrijving: string,
  anders: Partial<Statustype> = {},
): Statustype {
  return {
    url: `https://zgw.example/statustypen/${omschrijving || volgnummer}`,
    omschrijving,
    statustekst: null,
    volgnummer,
    isEindstatus: false,
    informeren: true,
    ...anders,
  };
}

export const ontvangen = eenStatustype(1, 'Ontvangen', { statustekst: 'Wij hebben uw aanvraag ontvangen.' });
export const inBehandeling = eenStatustype(2, 'In behandeling', { statustekst: 'Wij bekijken uw aanvraag.' });
export const afgehandeld = eenStatustype(3, 'Afgehandeld', { isEindstatus: true });

export function eenZaaktype(anders: Partial<Zaaktype> = {}): Zaaktype {
  return {
    url: 'https://zgw.example/zaaktypen/bb',
    identificatie: 'BB',
    omschrijving: 'Aanvraag bijzondere bijstand',
    omschrijvingGeneriek: null,
    onderwerp: 'Bijzondere bijstand',
    handelingInitiator: 'Aanvragen',
    internOfExtern: 'extern',
    vertrouwelijkheid: 'zaakvertrouwelijk',
    doorlooptijd: 'P56D',
    servicenorm: 'P28D',
    statustypen: [ontvangen, inBehandeling, afgehandeld],
    ...anders,
  };
}

export const status = (type: Statustype, datumStatusGezet: string, statustoelichting: string | null = null) => ({
  id: null as string | null,
  statustypeUrl: type.url,
  statustoelichting,
  datumStatusGezet,
});

export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function eenZaak(anders: Partial<Zaak> = {}): Zaak {
  const ref = anders.ref ?? { bron: 'openzaak', id: uuid(1) };
  return {
    ref,
    url: `https://zgw.example/zaken/${ref.id}`,
    identificatie: 'ZAAK-2026-0000000001',
    bronorganisatie: '823288444',
    omschrijving: 'Wasmachine',
    toelichting: null,
    zaaktypeUrl: 'https://zgw.example/zaaktypen/bb',
    registratiedatum: '2026-10-01',
    startdatum: '2026-10-01',
    einddatum: null,
    einddatumGepland: null,
    uiterlijkeEinddatumAfdoening: '2026-11-26',
    vertrouwelijkheid: 'zaakvertrouwelijk',
    verlenging: null,
    opschorting: null,
    rollen: [eenRol()],
    status: status(inBehandeling, '2026-10-05T09:00:00Z'),
    resultaat: null,
    hoofdzaakUrl: null,
    deelzaakUrls: [],
    eigenschappen: [],
    ...anders,
  };
}

export function eenDocument(n: number, anders: Partial<InformatieObject> = {}): InformatieObject {
  const ref = { bron: 'openzaak', id: uuid(n) };
  return {
    ref,
    url: `https://zgw.example/documenten/${ref.id}`,
    titel: `Document ${n}`,
    bestandsnaam: `document-${n}.pdf`,
    formaat: 'application/pdf',
    omvang: 1000,
    creatiedatum: '2026-10-01',
    registratiedatum: '2026-10-02T10:00:00Z',
    status: 'definitief',
    vertrouwelijkheid: 'zaakvertrouwelijk',
    ontvangstdatum: null,
    verzenddatum: null,
    informatieobjecttype: 'Brief',
    ...anders,
  };
}

export function eenBesluit(anders: Partial<Besluit> = {}): Besluit {
  return {
    ref: { bron: 'openzaak', id: uuid(900) },
    besluittype: 'Toekenning',
    datum: '2026-11-01',
    toelichting: null,
    ingangsdatum: null,
    vervaldatum: null,
    vervalreden: null,
    verzenddatum: '2026-11-02',
    publicatiedatum: null,
    uiterlijkeReactiedatum: '2026-12-14',
    documenten: [],
    ...anders,
  };
}

export function eenDossier(anders: Partial<Zaakdossier> = {}): Zaakdossier {
  return {
    zaak: eenZaak(),
    zaaktype: eenZaaktype(),
    statussen: [status(ontvangen, '2026-10-01T09:00:00Z'), status(inBehandeling, '2026-10-05T09:00:00Z')],
    documenten: [],
    besluiten: [],
    deelzaken: [],
    hoofdzaak: null,
    ...anders,
  };
}
