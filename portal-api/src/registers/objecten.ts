import * as zgw from '@loket/zgw';
import type { DataSubject, Grant } from '../access/grant.ts';
import type { Clock } from '../platform/clock.ts';
import type { RegistersConfig } from '../platform/config/registers-file.ts';
import { SourceFailed, type SourceFailure, type Sourced, type SourceKind } from '../platform/sourced.ts';
import { isGeopend, leesBericht } from './bericht-lezen.ts';
import type { ContextOf } from './context.ts';
import { gather } from './gathering.ts';
import type { Health } from './health.ts';
import type { Bericht, Eigenaar, ObjectenRegister, Taak } from './objecten-model.ts';
import { leesTaak, versieVan } from './taak-lezen.ts';
import { antwoordPatch } from './taak-schrijven.ts';

interface Deps {
  /** Null where no Objecten is configured. */
  door: zgw.Door | null;
  config: RegistersConfig['objecten'];
  contextOf: ContextOf;
  health: Health;
  clock: Clock;
  /** What to throw where none is configured. */
  absent: (kind: SourceKind) => SourceFailed;
}

/** What an object is read as; null when it is of another type, or no longer counts. */
type Lezer<T> = (object: zgw.ApiObject) => T | null;

const BRON = 'objecten';

/** Makes the register of tasks and messages on Objecten (Objecten API 2). Objects of other types are never shown. */
export function createObjectenRegister(deps: Deps): ObjectenRegister {
  const { door, config, contextOf, health, clock, absent } = deps;
  const typen = config?.typen;
  const taaktypen = [typen?.taak, typen?.taakV1].filter((type) => typeof type === 'string');
  const berichttypen = [typen?.bericht].filter((type) => typeof type === 'string');
  const taakVan: Lezer<Taak> = (object) => leesTaak(object, config?.taakV1Beantwoorden ?? false);

  /** Where the municipality has none of these types there is nothing, and that is no failure. */
  async function alleVan<T extends { eigenaar: Eigenaar | null }>(
    grant: Grant,
    subject: DataSubject,
    { kind, types, lees, vandaag }: { kind: SourceKind; types: string[]; lees: Lezer<T>; vandaag: string },
  ): Promise<Sourced<T[]>> {
    const eigenaar = eigenaarVan(subject);
    const asOf = clock.now();
    if (config && types.length === 0) return { data: [], incomplete: [], asOf };
    if (!door) return { data: [], incomplete: [absent(kind).failure], asOf };
    if (!eigenaar) return { data: [], incomplete: [], asOf };
    grant.looksAt(subject, kind);
    const gathering = gather(BRON, health);
    // Without a type, so that tasks of both versions and messages are one call, which a request makes once. Our token
    // sees no other types: `deploy/registers.example.jsonc` says so.
    const vraag = { pad: ['identificatie', 'value'], waarde: eigenaar.waarde };
    const gevonden = await gathering.listed(kind, zgw.zoekObjecten(door, vraag, contextOf(grant)));
    const data = gevonden
      .filter((object) => types.includes(object.type) && geldt(object, vandaag))
      .map(lees)
      .filter((een) => een !== null && isVan(een.eigenaar, eigenaar)) as T[];
    return { data, incomplete: gathering.failures(), asOf };
  }

  async function een(grant: Grant, id: string, kind: SourceKind, types: string[], vandaag: string) {
    if (!door) throw absent(kind);
    if (!zgw.isUuid(id)) return null;
    try {
      const object = await zgw.haalObject(door, id.toLowerCase(), contextOf(grant));
      return types.includes(object.type) && geldt(object, vandaag) ? object : null;
    } catch (error) {
      if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
      throw failed(error, kind);
    }
  }

  const failed = (error: unknown, kind: SourceKind): SourceFailed =>
    new SourceFailed(health.failure(error, BRON, kind) satisfies SourceFailure, { cause: error });

  async function wijzig(grant: Grant, object: zgw.ApiObject, kind: SourceKind, startAt: string, data: object) {
    if (!door) throw absent(kind);
    try {
      const { uuid, typeVersion } = object;
      await zgw.wijzigObject(door, uuid, { typeVersion, startAt, data }, contextOf(grant));
    } catch (error) {
      throw failed(error, kind);
    }
  }

  return {
    takenVan: (grant, subject, vandaag) =>
      alleVan(grant, subject, { kind: 'taken', types: taaktypen, lees: taakVan, vandaag }),
    async taak(grant, id, vandaag) {
      const object = await een(grant, id, 'taken', taaktypen, vandaag);
      return object && taakVan(object);
    },
    async afgerondeTaken(grant, vandaag) {
      const asOf = clock.now();
      if (config && taaktypen.length === 0) return { data: [], incomplete: [], asOf };
      if (!door) return { data: [], incomplete: [absent('taken').failure], asOf };
      grant.looksAt(null, 'taken');
      const gathering = gather(BRON, health);
      const vraag = { pad: ['status'], waarde: 'afgerond' };
      const gevonden = await gathering.listed('taken', zgw.zoekObjecten(door, vraag, contextOf(grant)));
      const data = gevonden
        .filter((object) => taaktypen.includes(object.type) && geldt(object, vandaag))
        .map(taakVan)
        .filter((taak) => taak?.status === 'afgerond') as Taak[];
      return { data, incomplete: gathering.failures(), asOf };
    },
    async verwerkTaak(grant, id, vandaag) {
      const object = await een(grant, id, 'taken', taaktypen, vandaag);
      if (!object || taakVan(object)?.status !== 'afgerond') return false;
      await wijzig(grant, object, 'taken', vandaag, { status: 'verwerkt' });
      return true;
    },
    async rondTaakAf(grant, id, antwoord) {
      const object = await een(grant, id, 'taken', taaktypen, antwoord.vandaag);
      const taak = object && taakVan(object);
      if (!object || !taak || !isVan(taak.eigenaar, antwoord.van)) return 'weg';
      if (taak.status !== 'open') return 'al-klaar';
      const patch = taak.antwoordbaar ? antwoordPatch(versieVan(object.data), object.data, antwoord) : null;
      if (!patch) return 'weg';
      await wijzig(grant, object, 'taken', antwoord.vandaag, patch);
      return 'geschreven';
    },
    berichtenVan: (grant, subject, vandaag) =>
      alleVan<Bericht>(grant, subject, { kind: 'berichten', types: berichttypen, lees: leesBericht, vandaag }),
    async bericht(grant, id, vandaag) {
      const object = await een(grant, id, 'berichten', berichttypen, vandaag);
      return object && leesBericht(object);
    },
    async markeerGeopend(grant, id, vandaag) {
      const object = await een(grant, id, 'berichten', berichttypen, vandaag);
      if (!object || isGeopend(object.data)) return;
      await wijzig(grant, object, 'berichten', vandaag, { geopend: true });
    },
  };
}

/** By what objects know somebody; null for whom they have no word. */
function eigenaarVan({ soort, waarde }: DataSubject): Eigenaar | null {
  return soort === 'bsn' || soort === 'kvk' ? { soort, waarde } : null;
}

/** The kind of number is compared as well as the number. */
function isVan(eigenaar: Eigenaar | null, wie: Pick<DataSubject, 'soort' | 'waarde'>): boolean {
  return eigenaar !== null && eigenaar.soort === wie.soort && eigenaar.waarde === wie.waarde;
}

/** `record.endAt` in the past: it no longer counts. */
function geldt({ endAt }: zgw.ApiObject, vandaag: string): boolean {
  return endAt === null || endAt > vandaag;
}
