import * as zgw from '@loket/zgw';
import { SourceFailed, type SourceFailure, type SourceKind } from '../platform/sourced.ts';
import type { BackEnd } from './back-end.ts';
import { listBesluiten, readBesluiten } from './besluiten.ts';
import { documentUuid } from './documenten.ts';
import { gather } from './gathering.ts';
import type { InzendRegister } from './inzend-model.ts';
import type { Besluit, InformatieObject, Ref, ZaakMetType } from './model.ts';
import { toZaak } from './zaak.ts';
import { readVanZaken } from './zaakdocumenten.ts';
import type { ZakenDeps } from './zaken.ts';

/** Documents that residents send: made in parts, hung on their case, and removed again when that fails for good. */
export function createInzendRegister({ backEnds, contextOf, health, clock }: ZakenDeps): InzendRegister {
  const backEndOf = (bron: string): BackEnd => {
    const found = backEnds.find(({ name }) => name === bron);
    if (!found) throw new SourceFailed({ source: bron, kind: 'zaken', failure: 'switched-off', since: clock.now() });
    return found;
  };
  /** A failed call as a failed source; what the register said stays its cause, for who decides about trying again. */
  const told = async <T>({ name }: BackEnd, kind: SourceKind, call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      throw new SourceFailed(health.failure(error, name, kind), { cause: error });
    }
  };
  const uuidOf = (backEnd: BackEnd, url: string): string => {
    const uuid = documentUuid(backEnd, url);
    if (!uuid) throw new Error('a document outside the configured register');
    return uuid;
  };

  async function remove(backEnd: BackEnd, uuid: string, context: zgw.CallContext): Promise<void> {
    const { documenten } = backEnd;
    try {
      if (await zgw.isVergrendeld(documenten, uuid, context)) await zgw.ontgrendel(documenten, uuid, null, context);
      await zgw.verwijderInformatieobject(documenten, uuid, context);
    } catch (error) {
      if (!(error instanceof zgw.RegisterError) || error.kind !== 'not-found') throw error;
    }
  }

  return {
    async zaak(grant, ref) {
      const backEnd = backEnds.find(({ name }) => name === ref.bron);
      if (!backEnd || !zgw.isUuid(ref.id)) return null;
      const context = contextOf(grant);
      const gathering = gather(backEnd.name, health);
      try {
        const api = await zgw.zaak(backEnd.zaken, ref.id, backEnd.habits.links, context);
        const [zaak, { zaaktype, errors }] = await Promise.all([
          toZaak(backEnd, api, context),
          backEnd.catalogus.zaaktype(api.zaaktype),
        ]);
        for (const error of errors) gathering.failed('catalogus', error);
        return { data: { zaak, zaaktype }, incomplete: gathering.failures(), asOf: clock.now() };
      } catch (error) {
        if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
        throw new SourceFailed(health.failure(error, backEnd.name, 'zaken'), { cause: error });
      }
    },
    async soorten(bron, zaaktypeUrl) {
      const backEnd = backEndOf(bron);
      return told(backEnd, 'catalogus', backEnd.catalogus.inkomend(zaaktypeUrl));
    },
    async documentenVan(grant, zaken) {
      const found: { zaak: ZaakMetType; document: InformatieObject }[] = [];
      const incomplete: SourceFailure[] = [];
      await Promise.all(
        backEnds.map(async (backEnd) => {
          const own = zaken.filter(({ zaak }) => zaak.ref.bron === backEnd.name);
          if (own.length === 0) return;
          const context = contextOf(grant);
          const gathering = gather(backEnd.name, health);
          found.push(...(await readVanZaken(backEnd, own, context, gathering)));
          incomplete.push(...gathering.failures());
        }),
      );
      return { data: found, incomplete, asOf: clock.now() };
    },
    async besluitenVan(grant, zaken) {
      const data: { zaak: ZaakMetType; besluit: Besluit }[] = [];
      const incomplete: SourceFailure[] = [];
      const context = contextOf(grant);
      await Promise.all(
        backEnds.map(async (backEnd) => {
          const gathering = gather(backEnd.name, health);
          const own = zaken.filter(({ zaak }) => zaak.ref.bron === backEnd.name);
          const found = own.map(async (een) => {
            const listed = await gathering.listed('besluiten', listBesluiten(backEnd, een.zaak.url, context));
            const besluiten = await readBesluiten(backEnd, listed, context, gathering);
            data.push(...besluiten.map((besluit) => ({ zaak: een, besluit })));
          });
          await Promise.all(found);
          incomplete.push(...gathering.failures());
        }),
      );
      return { data, incomplete, asOf: clock.now() };
    },
    async aanwezig(grant, refs) {
      const data: { zaak: Ref; documenten: InformatieObject[] }[] = [];
      const incomplete: SourceFailure[] = [];
      const context = contextOf(grant);
      await Promise.all(
        backEnds.map(async (backEnd) => {
          const own = refs.filter(({ bron, id }) => bron === backEnd.name && zgw.isUuid(id));
          if (own.length === 0) return;
          const gathering = gather(backEnd.name, health);
          const zaken = own.map((ref) => ({ zaak: { ref, url: `${backEnd.zaken.baseUrl}/zaken/${ref.id}` } }));
          const found = await readVanZaken(backEnd, zaken, context, gathering);
          for (const ref of own) {
            const its = found.filter(({ zaak }) => zaak.zaak.ref === ref);
            data.push({ zaak: ref, documenten: its.map(({ document }) => document) });
          }
          incomplete.push(...gathering.failures());
        }),
      );
      return { data, incomplete, asOf: clock.now() };
    },
    async begin(grant, bron, document, opnieuw) {
      const backEnd = backEndOf(bron);
      const context = contextOf(grant);
      const { identificatie, bronorganisatie, datum, titel, formaat, bestandsnaam, omvang, soortUrl } = document;
      const make = async () => {
        // An attempt that was cut off may have made it: its lock is lost, so it is removed and made anew.
        if (opnieuw) {
          const halfMade = await zgw.informatieobjectMet(
            backEnd.documenten,
            { identificatie, bronorganisatie },
            context,
          );
          if (halfMade) await remove(backEnd, uuidOf(backEnd, halfMade), context);
        }
        const begonnen = await zgw.beginInformatieobject(
          backEnd.documenten,
          {
            identificatie,
            bronorganisatie,
            creatiedatum: datum,
            ontvangstdatum: datum,
            titel,
            auteur: 'Inwoner, via Eén Loket',
            formaat,
            bestandsnaam,
            bestandsomvang: omvang,
            informatieobjecttype: soortUrl,
          },
          context,
        );
        return { ...begonnen, ref: { bron, id: uuidOf(backEnd, begonnen.url) } };
      };
      return told(backEnd, 'documenten', make());
    },
    stuurDeel(grant, { ref, lock }, deel, bytes) {
      const backEnd = backEndOf(ref.bron);
      return told(
        backEnd,
        'documenten',
        zgw.stuurBestandsdeel(backEnd.documenten, { deel, lock, bytes }, contextOf(grant)),
      );
    },
    async maakAf(grant, { ref, lock }, opnieuw) {
      const backEnd = backEndOf(ref.bron);
      const context = contextOf(grant);
      const end = async () => {
        if (opnieuw && !(await zgw.isVergrendeld(backEnd.documenten, ref.id, context))) return;
        await zgw.ontgrendel(backEnd.documenten, ref.id, lock, context);
      };
      return told(backEnd, 'documenten', end());
    },
    async koppel(grant, zaak, document) {
      const backEnd = backEndOf(zaak.bron);
      const context = contextOf(grant);
      const koppeling = { zaak: zaak.url, informatieobject: document.url };
      const link = async () => {
        if (await zgw.isGekoppeld(backEnd.zaken, koppeling, context)) return;
        await zgw.koppel(backEnd.zaken, { ...koppeling, titel: document.titel }, context);
      };
      return told(backEnd, 'zaken', link());
    },
    async verwijder(grant, { ref }) {
      const backEnd = backEndOf(ref.bron);
      return told(backEnd, 'documenten', remove(backEnd, ref.id, contextOf(grant)));
    },
  };
}
