import * as zgw from '@loket/zgw';
import type { Grant } from '../access/grant.ts';
import { SourceFailed, type SourceKind } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import type { ContextOf } from './context.ts';
import { subjectVanNummer } from './klantinteracties/contact.ts';
import { oldestFirst } from './dossier.ts';
import type { Health } from './health.ts';
import type { BesluitDagen, MeldingRegister, Plaats, ZaakMetHistorie } from './melding-model.ts';
import type { Ref } from './model.ts';
import { toStatus, toZaak } from './zaak.ts';

interface Deps {
  backEnds: readonly BackEnd[];
  /** Address of Objecten; null where there is none. */
  objectenUrl: string | null;
  /** Klantinteracties; null where there is none. */
  klanten: zgw.Door | null;
  contextOf: ContextOf;
  health: Health;
}

const collecties: Readonly<Record<'zaken' | 'documenten' | 'besluiten', readonly string[]>> = {
  zaken: ['zaken', 'statussen', 'resultaten', 'rollen', 'zaakinformatieobjecten'],
  documenten: ['enkelvoudiginformatieobjecten'],
  besluiten: ['besluiten'],
};

/** Makes the reader of what notifications point at, on the same doors as everything else. */
export function createMeldingRegister({ backEnds, objectenUrl, klanten, contextOf, health }: Deps): MeldingRegister {
  const backEndOf = ({ bron }: Ref) => backEnds.find(({ name }) => name === bron);

  /** What is gone is null: a notification may be hours old. */
  async function ask<T>(ref: Ref, kind: SourceKind, read: (backEnd: BackEnd) => Promise<T>): Promise<T | null> {
    const backEnd = backEndOf(ref);
    if (!backEnd) return null;
    try {
      return await read(backEnd);
    } catch (error) {
      // 403: above the highest confidentiality of our client, so not for this portal.
      const { kind: why, status } = error instanceof zgw.RegisterError ? error : {};
      if (why === 'not-found' || status === 403) return null;
      throw new SourceFailed(health.failure(error, ref.bron, kind), { cause: error });
    }
  }

  const refIn = (backEnd: BackEnd, url: string | null, collectie: 'zaken' | 'enkelvoudiginformatieobjecten') => {
    const { baseUrl } = collectie === 'zaken' ? backEnd.zaken : backEnd.documenten;
    const id = url && zgw.uuidWithin(baseUrl, collectie, url);
    return id ? { bron: backEnd.name, id } : null;
  };

  return {
    plaats(url) {
      for (const backEnd of backEnds) {
        for (const component of ['zaken', 'documenten', 'besluiten'] as const) {
          const door = backEnd[component];
          for (const collectie of door ? collecties[component] : []) {
            const id = door && zgw.uuidWithin(door.baseUrl, collectie, url);
            if (id) return { bron: backEnd.name, id, component, collectie };
          }
        }
      }
      const contact = klanten && zgw.uuidWithin(klanten.baseUrl, 'klantcontacten', url);
      if (contact)
        return { bron: 'klantinteracties', id: contact, component: 'klantinteracties', collectie: 'klantcontacten' };
      const object = objectenUrl && zgw.uuidWithin(objectenUrl, 'objects', url);
      return object
        ? ({ bron: 'objecten', id: object, component: 'objecten', collectie: 'objects' } satisfies Plaats)
        : null;
    },
    async contact(grant, id) {
      if (!klanten) return null;
      try {
        const along = ['hadBetrokkenen', 'hadBetrokkenen.wasPartij', 'gingOverOnderwerpobjecten'] as const;
        return whoseContact(await zgw.klantcontact(klanten, id, contextOf(grant), along));
      } catch (error) {
        if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
        throw new SourceFailed(health.failure(error, klanten.name, 'klantcontacten'), { cause: error });
      }
    },
    zaak: (grant, ref) => ask(ref, 'zaken', (backEnd) => readZaak(backEnd, ref.id, grant, contextOf)),
    koppeling: (grant, ref) =>
      ask(ref, 'documenten', async (backEnd) => {
        const link = await zgw.zaakinformatieobject(backEnd.zaken, ref.id, contextOf(grant));
        const zaak = refIn(backEnd, link.zaak, 'zaken');
        const document = refIn(backEnd, link.informatieobject, 'enkelvoudiginformatieobjecten');
        return zaak && document ? { zaak, document } : null;
      }),
    async zakenVanDocument(grant, ref) {
      const found = await ask(ref, 'documenten', async (backEnd) => {
        const url = `${backEnd.documenten.baseUrl}/enkelvoudiginformatieobjecten/${ref.id}`;
        const listed = await complete(zgw.zakenVanDocument(backEnd.documenten, url, contextOf(grant)));
        return listed.map((zaak) => refIn(backEnd, zaak, 'zaken')).filter((zaak) => zaak !== null);
      });
      return found ?? [];
    },
    besluit: (grant, ref) =>
      ask(ref, 'besluiten', async (backEnd) => {
        if (!backEnd.besluiten) return null;
        const found = await zgw.besluit(backEnd.besluiten, ref.id, contextOf(grant));
        const zaak = refIn(backEnd, found.zaak, 'zaken');
        return zaak && { besluit: await dagen(backEnd, found.besluit), zaak };
      }),
    async besluitenVan(grant, zaak) {
      const found = await ask(zaak, 'besluiten', async (backEnd) => {
        if (!backEnd.besluiten) return [];
        const url = `${backEnd.zaken.baseUrl}/zaken/${zaak.id}`;
        const listed = await complete(zgw.besluitenVanZaak(backEnd.besluiten, url, contextOf(grant)));
        return Promise.all(listed.map((one) => dagen(backEnd, one)));
      });
      return found ?? [];
    },
  };
}

async function readZaak(backEnd: BackEnd, id: string, grant: Grant, contextOf: ContextOf): Promise<ZaakMetHistorie> {
  const context = contextOf(grant);
  const url = `${backEnd.zaken.baseUrl}/zaken/${id}`;
  const [api, history] = await Promise.all([
    zgw.zaak(backEnd.zaken, id, backEnd.habits.list, context),
    complete(zgw.statussen(backEnd.zaken, url, context)),
  ]);
  const [zaak, { zaaktype, errors }] = await Promise.all([
    toZaak(backEnd, api, context),
    backEnd.catalogus.zaaktype(api.zaaktype, api.expand.zaaktype),
  ]);
  // Without the zaaktype nobody knows who may be told what: later then.
  if (errors.length > 0) throw errors[0];
  return { zaak, zaaktype, statussen: oldestFirst(history.map(toStatus)) };
}

/** An answer comes from the municipality and is about a contact before it. */
function whoseContact({ betrokkenen, onderwerpobjecten }: zgw.ApiKlantcontact) {
  const eigen = (betrokkenen ?? []).filter(({ rol }) => rol !== 'vertegenwoordiger');
  const klanten = eigen.flatMap(({ wasPartij }) => (wasPartij?.identificatoren ?? []).flatMap(subjectVanNummer));
  const vanKlant = (betrokkenen ?? []).some(({ initiator }) => initiator);
  const eerder = (onderwerpobjecten ?? []).flatMap(({ wasKlantcontact }) => wasKlantcontact ?? [])[0] ?? null;
  return { klanten, antwoordOp: vanKlant ? null : eerder };
}

async function dagen({ name, catalogus }: BackEnd, api: zgw.ApiBesluit): Promise<BesluitDagen> {
  const { url, datum, verzenddatum, publicatiedatum, uiterlijkeReactiedatum } = api;
  // Only its name decides whether one objects or goes to court; without it the day is the same.
  const besluittype = api.besluittype ? await catalogus.besluittype(api.besluittype).catch(() => null) : null;
  const ref = { bron: name, id: zgw.uuidOf(url) ?? '' };
  return { ref, datum, verzenddatum, publicatiedatum, uiterlijkeReactiedatum, besluittype: besluittype ?? '' };
}

async function complete<T>(listing: Promise<zgw.Listed<T>>): Promise<T[]> {
  const { items, failure } = await listing;
  if (failure) throw failure;
  return items;
}
