import { isObject, isUuid, uuidOf, type ApiObject, type JsonObject } from '@loket/zgw';
import { deel, leesEigenaar, woord } from './objecten-lezen.ts';
import type { Taak, TaakStatus, TaakVraag } from './objecten-model.ts';
import { isAntwoordbaar } from './taak-schrijven.ts';

/** Reads a task of version 1 or 2, however it is written; which of the two it is, its own fields say. */
export function leesTaak({ uuid, index, data, startAt }: ApiObject, v1Beantwoorden: boolean): Taak {
  const versie = versieVan(data);
  const formulier = deel(data, 'portaalformulier');
  const verzonden = versie === 1 ? data['verzonden_data'] : formulier['verzonden_data'];
  return {
    id: uuid,
    versie,
    record: index,
    titel: woord(data, 'titel', 'title'),
    status: leesStatus(woord(data, 'status')),
    eigenaar: leesEigenaar(data),
    vraag: versie === 1 ? vraagV1(data) : vraagV2(data, formulier),
    verloopt: woord(data, 'verloopdatum'),
    zaak: leesZaak(data),
    sinds: startAt,
    verzonden: isObject(verzonden) && Object.keys(verzonden).length > 0 ? { ...verzonden } : null,
    antwoordbaar: isAntwoordbaar(versie, data) && (versie === 2 || v1Beantwoorden),
  };
}

/** Version 1 has `title` and a `formulier` of its own; version 2 has `titel` and a `soort`. */
export function versieVan(data: JsonObject): 1 | 2 {
  return 'soort' in data || 'titel' in data ? 2 : 1;
}

/** `ingediend` is version 1's word for what the resident has done. */
function leesStatus(status: string | null): TaakStatus {
  switch (status) {
    case 'open':
    case 'afgerond':
    case 'verwerkt':
    case 'gesloten':
      return status;
    case 'ingediend':
      return 'afgerond';
    default:
      return 'onbekend';
  }
}

function vraagV2(data: JsonObject, portaalformulier: JsonObject): TaakVraag {
  const soort = woord(data, 'soort');
  if (soort === 'url') return { soort: 'url', url: woord(deel(data, 'url'), 'uri', 'url') ?? woord(data, 'url') };
  if (soort === 'ogonebetaling') {
    const { bedrag, ...betaling } = deel(data, 'ogonebetaling');
    return {
      soort: 'betaling',
      bedrag: typeof bedrag === 'number' && bedrag >= 0 ? bedrag : null,
      kenmerk: woord(betaling, 'betaalkenmerk'),
      pspid: woord(betaling, 'pspid'),
    };
  }
  if (soort !== 'portaalformulier') return { soort: 'onbekend', naam: soort };
  const formulier = deel(portaalformulier, 'formulier');
  return {
    soort: 'portaalformulier',
    formulier: {
      soort: woord(formulier, 'soort', 'type') === 'url' ? 'url' : 'id',
      waarde: woord(formulier, 'value') ?? '',
    },
    gegevens: { ...deel(portaalformulier, 'data') },
  };
}

/** The kind is called `type` or `formuliertype`. */
function vraagV1(data: JsonObject): TaakVraag {
  const formulier = deel(data, 'formulier');
  const soort = woord(formulier, 'type', 'formuliertype');
  const waarde = woord(formulier, 'value') ?? '';
  const gegevens = { ...deel(data, 'data') };
  switch (soort) {
    case 'url':
    case 'externalurl':
      return { soort: 'url', url: waarde || null };
    case 'id':
    case 'portalid':
      return { soort: 'portaalformulier', formulier: { soort: 'id', waarde }, gegevens };
    case 'objecturl':
      return { soort: 'portaalformulier', formulier: { soort: 'url', waarde }, gegevens };
    default:
      return { soort: 'onbekend', naam: soort };
  }
}

/** Version 2 names the case by uuid, as `value` or as `uuid`; version 1 by its URL. Some give a URL as `value`. */
function leesZaak(data: JsonObject): Taak['zaak'] {
  const koppeling = deel(data, 'koppeling');
  const registratie = woord(koppeling, 'registratie')?.toLowerCase() ?? null;
  const gegeven = registratie === null || registratie === 'zaak' ? woord(koppeling, 'value', 'uuid') : null;
  const waarde = gegeven ?? woord(data, 'zaak');
  if (waarde === null) return null;
  if (isUuid(waarde)) return { id: waarde.toLowerCase(), url: null };
  const id = uuidOf(waarde);
  return id ? { id, url: waarde } : null;
}
