import { textAt, type JsonObject } from '../core/json.ts';
import { addDays, addDuration } from '../registers/durations.ts';
import { addBesluit } from './besluit.ts';
import type { Backend, SeedContext, Soort } from './context.ts';
import { RSIN } from './documenten.ts';
import { addRollen } from './zaak-rollen.ts';
import { verhaalOf, type Staat, type ZaakSpec } from './zaak-spec.ts';
import { werkdagTot, werkdagVanaf } from './werkdagen.ts';
import { addStatussen } from './zaak-statussen.ts';
import { addStukken } from './zaak-stukken.ts';

const CLOSED: readonly Staat[] = ['besloten', 'afgesloten'];

/** How many statuses have been set, by state. */
function steps({ staat }: ZaakSpec, soort: Soort, random: () => number): number {
  const all = soort.statustypen.length;
  if (staat === 'nieuw') return 0;
  if (staat === 'ontvangen') return 1;
  if (CLOSED.includes(staat)) return all;
  if (staat === 'gecorrigeerd') return Math.min(4, all - 1);
  return 2 + Math.floor(random() * Math.max(1, all - 2));
}

/** Days ago that a case began and, when it is closed, ended; within the term unless its state says otherwise. */
function spanOf({ staat, dagen }: ZaakSpec, term: number, random: () => number): { start: number; end: number | null } {
  const some = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  if (staat === 'besloten') {
    const end = some(6, 21);
    return { start: dagen ?? end + Math.max(3, Math.floor(term * 0.7)), end };
  }
  if (staat === 'afgesloten') {
    const start = dagen ?? term + some(90, 600);
    return { start, end: start - Math.floor(term * 0.8) };
  }
  const running: Readonly<Record<string, () => number>> = {
    nieuw: () => some(0, 2),
    ontvangen: () => some(1, 8),
    'te-laat': () => term + some(8, 40),
    verlengd: () => term + some(2, 12),
  };
  const inTime = (): number => some(Math.min(10, term - 2), Math.max(11, term - 6));
  return { start: dagen ?? (running[staat] ?? inTime)(), end: null };
}

const VERLENGING: JsonObject = { reden: 'Wij wachten op het advies van een deskundige.', duur: 'P42D' };
const OPSCHORTING: JsonObject = { indicatie: true, reden: 'Wij wachten op stukken van u.' };

/** Adds a case with its roles, statuses, documents, result and decision; returns its address. */
export function addZaak(spec: ZaakSpec, context: SeedContext): string {
  const { builder } = context;
  const { backend = 'openzaak', staat } = spec;
  const soort = context.soort(backend, spec.soort);
  const { onderwerpen } = verhaalOf(spec.soort);
  const [omschrijving = '', toelichting = ''] =
    onderwerpen[(spec.verhaal ?? Math.floor(builder.random() * onderwerpen.length)) % onderwerpen.length] ?? [];
  const term = daysOf(textAt(soort.zaaktype, 'doorlooptijd'));
  const span = spanOf(spec, term, builder.random);
  const startdatum = builder.day(-span.start);
  const einddatum = span.end === null ? null : werkdagTot(builder.day(-span.end), startdatum);
  const count = steps(spec, soort, builder.random);
  const closed = einddatum !== null;
  const verlenging = staat === 'verlengd' ? VERLENGING : null;
  const resultaattype = closed
    ? (soort.resultaattypen.find((one) => one['omschrijving'] === spec.resultaat) ?? soort.resultaattypen[0])
    : undefined;
  const archive = textAt(resultaattype, 'archiefactietermijn');
  const register = `${backend}.zaken`;
  const number = builder.rows.filter(({ kind }) => kind === 'zaken').length + 1;
  const extended = addDuration(startdatum, textAt(soort.zaaktype, 'doorlooptijd'));

  const zaak = builder.add(register, 'zaken', spec.key, {
    identificatie: spec.identificatie ?? `ZAAK-${startdatum.slice(0, 4)}-${String(number).padStart(10, '0')}`,
    bronorganisatie: RSIN,
    omschrijving,
    toelichting,
    zaaktype: textAt(soort.zaaktype, 'url'),
    registratiedatum: startdatum,
    verantwoordelijkeOrganisatie: RSIN,
    startdatum,
    einddatum,
    einddatumGepland: werkdagVanaf(addDuration(startdatum, textAt(soort.zaaktype, 'servicenorm') || 'P28D')),
    uiterlijkeEinddatumAfdoening: werkdagVanaf(staat === 'verlengd' ? addDays(extended, 42) : extended),
    publicatiedatum: null,
    communicatiekanaal: '',
    productenOfDiensten: [],
    vertrouwelijkheidaanduiding: textAt(soort.zaaktype, 'vertrouwelijkheidaanduiding'),
    betalingsindicatie: spec.soort === 'GPK' ? 'geheel' : '',
    laatsteBetaaldatum: null,
    zaakgeometrie: spec.soort === 'MOR' ? pointInAlmelo(builder.random) : null,
    verlenging,
    opschorting: staat === 'opgeschort' ? OPSCHORTING : { indicatie: false, reden: '' },
    selectielijstklasse: '',
    hoofdzaak: spec.hoofdzaak ?? null,
    relevanteAndereZaken: [],
    kenmerken: [],
    archiefnominatie: resultaattype?.['archiefnominatie'] ?? null,
    archiefstatus: 'nog_te_archiveren',
    archiefactiedatum: einddatum && archive ? addDuration(einddatum, archive) : null,
    opdrachtgevendeOrganisatie: '',
    processobjectaard: '',
    startdatumBewaartermijn: einddatum,
    processobject: { datumkenmerk: '', identificatie: '', objecttype: '', registratie: '' },
    ...spec.velden,
  });

  addRollen(spec, soort, zaak, startdatum, context);
  const days = addStatussen(spec, soort, zaak, { count, startdatum, until: einddatum ?? builder.today }, context);
  if (resultaattype) {
    builder.add(register, 'resultaten', `${spec.key} resultaat`, {
      zaak,
      resultaattype: textAt(resultaattype, 'url'),
      toelichting: '',
    });
  }
  addStukken(spec, soort, zaak, { days, startdatum, einddatum, onderwerp: omschrijving, toelichting }, context);
  if (resultaattype && einddatum && soort.besluittype && resultaattype['omschrijvingGeneriek'] !== 'Ingetrokken') {
    addBesluit(
      { spec, soort, zaak, dag: einddatum, granted: resultaattype['omschrijvingGeneriek'] === 'Toegekend' },
      context,
    );
  }
  // Debt help begins with a decision to be let in; the case runs on after it (Wgs 4a).
  const toegelaten = spec.soort === 'SHV' && !closed ? days[3] : undefined;
  if (toegelaten) addBesluit({ spec, soort, zaak, dag: toegelaten, granted: true }, context);
  if (spec.soort === 'MOR') addLocatie(backend, zaak, spec.key, soort, context);
  return zaak;
}

function daysOf(duration: string): number {
  return Math.round(
    (Date.parse(`${addDuration('2026-01-01', duration)}T00:00:00Z`) - Date.parse('2026-01-01')) / 86_400_000,
  );
}

const pointInAlmelo = (random: () => number): JsonObject => ({
  type: 'Point',
  coordinates: [Math.round((6.63 + random() * 0.07) * 1e5) / 1e5, Math.round((52.33 + random() * 0.05) * 1e5) / 1e5],
});

function addLocatie(backend: Backend, zaak: string, key: string, soort: Soort, { builder }: SeedContext): void {
  const [eigenschap] = Array.isArray(soort.zaaktype['eigenschappen']) ? soort.zaaktype['eigenschappen'] : [];
  const waarde = builder.pick([
    'Bij het speelveld aan de Windehof',
    'Kruising Hofstraat en Marktplein',
    'Fietspad langs het kanaal',
    'Voor het buurthuis',
  ]);
  builder.add(`${backend}.zaken`, 'zaakeigenschappen', `${key} locatie`, {
    zaak,
    eigenschap: String(eigenschap),
    naam: 'Locatie',
    waarde,
  });
  const row = builder.rows.at(-1);
  // Properties live under their case.
  if (row) row.body['url'] = `${zaak}/zaakeigenschappen/${row.uuid}`;
}
