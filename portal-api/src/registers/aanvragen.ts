import * as zgw from '@loket/zgw';
import { SourceFailed, type SourceKind } from '../platform/sourced.ts';
import type { AanvraagRegister, NieuweZaak, Rolhouder } from './aanvraag-model.ts';
import type { BackEnd } from './back-end.ts';
import type { ZakenDeps } from './zaken.ts';

/** Makes cases, at the first back end that has their zaaktype. Looks before it writes: what is there is not made twice. */
export function createAanvraagRegister({ backEnds, contextOf, health, clock }: ZakenDeps): AanvraagRegister {
  const backEndOf = (bron: string): BackEnd => {
    const found = backEnds.find(({ name }) => name === bron);
    if (!found) throw new SourceFailed({ source: bron, kind: 'zaken', failure: 'switched-off', since: clock.now() });
    return found;
  };
  /** A failed call as a failed source; what the register said stays its cause. */
  const told = async <T>({ name }: BackEnd, kind: SourceKind, call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      throw new SourceFailed(health.failure(error, name, kind), { cause: error });
    }
  };

  async function maak(backEnd: BackEnd, nieuw: NieuweZaak, opnieuw: boolean, context: zgw.CallContext) {
    const { zaaktypeUrl: zaaktype, ...rest } = nieuw;
    const api = { ...rest, zaaktype };
    const find = () =>
      backEnd.habits.numbersItself
        ? zgw.zaakMetKenmerk(backEnd.zaken, api, context)
        : zgw.zaakMet(backEnd.zaken, api, context);
    const known = opnieuw ? await find() : null;
    if (known) return known;
    try {
      return await zgw.maakZaak(backEnd.zaken, api, context);
    } catch (error) {
      // Refused as a twin: an earlier call arrived after all.
      const twin = isRefusal(error) ? await find() : null;
      if (twin) return twin;
      throw error;
    }
  }

  async function rollenVan(backEnd: BackEnd, url: string, context: zgw.CallContext): Promise<zgw.ApiRol[]> {
    const { scope: _fresh, ...alone } = context;
    const { items, failure } = await zgw.rollen(backEnd.zaken, url, alone);
    if (failure) throw failure;
    return items;
  }

  return {
    async zaaktypeMet(identificatie, dag) {
      for (const backEnd of backEnds) {
        // One that cannot be asked may be the one that has it: what begins in the wrong place is hard to move.
        const zaaktype = await told(backEnd, 'catalogus', backEnd.catalogus.zaaktypeMet(identificatie, dag));
        if (zaaktype) return { bron: backEnd.name, zaaktype };
      }
      return null;
    },
    soorten({ bron, zaaktypeUrl }) {
      const backEnd = backEndOf(bron);
      return told(backEnd, 'catalogus', backEnd.catalogus.inkomend(zaaktypeUrl));
    },
    async maak(grant, bron, nieuw, opnieuw) {
      const backEnd = backEndOf(bron);
      const made = await told(backEnd, 'zaken', maak(backEnd, nieuw, opnieuw, contextOf(grant)));
      const id = zgw.uuidWithin(backEnd.zaken.baseUrl, 'zaken', made.url);
      if (!id) throw new Error('a case outside the configured register');
      return { ref: { bron, id }, url: made.url, nummer: made.identificatie };
    },
    async zetRol(grant, { ref, url }, zaaktypeUrl, { als, wie, toelichting }) {
      const backEnd = backEndOf(ref.bron);
      const context = contextOf(grant);
      const typen = await told(backEnd, 'catalogus', backEnd.catalogus.roltypen(zaaktypeUrl));
      const roltype = typen.find(({ omschrijvingGeneriek }) => omschrijvingGeneriek === als);
      if (!roltype) return false;
      const give = async () => {
        const there = await rollenVan(backEnd, url, context);
        const is = betrokkeneVan(wie);
        if (there.some((rol) => rol.omschrijvingGeneriek === als && sameAs(rol, is))) return;
        await zgw.maakRol(
          backEnd.zaken,
          { ...is, zaak: url, roltype: roltype.url, roltoelichting: toelichting },
          context,
        );
      };
      await told(backEnd, 'zaken', give());
      return true;
    },
    async zonderDubbelen(grant, { ref, url }) {
      const backEnd = backEndOf(ref.bron);
      const context = contextOf(grant);
      const clean = async () => {
        const seen = new Set<string>();
        for (const rol of await rollenVan(backEnd, url, context)) {
          const { url: address, naam: _naam, ...who } = rol;
          const key = JSON.stringify(who);
          const id = address && zgw.uuidWithin(backEnd.zaken.baseUrl, 'rollen', address);
          if (seen.has(key) && id) await zgw.verwijderRol(backEnd.zaken, id, context);
          seen.add(key);
        }
      };
      await told(backEnd, 'zaken', clean());
    },
    async zetEigenschappen(grant, { ref, url }, zaaktypeUrl, waarden) {
      if (Object.keys(waarden).length === 0) return;
      const backEnd = backEndOf(ref.bron);
      const context = contextOf(grant);
      const typen = await told(backEnd, 'catalogus', backEnd.catalogus.eigenschappen(zaaktypeUrl));
      const set = async () => {
        const there = new Set(await zgw.zaakeigenschappen(backEnd.zaken, ref.id, context));
        for (const { url: eigenschap, naam } of typen) {
          const waarde = naam !== null && Object.hasOwn(waarden, naam) ? waarden[naam] : undefined;
          if (!waarde || there.has(eigenschap)) continue;
          await zgw.maakZaakeigenschap(backEnd.zaken, ref.id, { zaak: url, eigenschap, waarde }, context);
        }
      };
      await told(backEnd, 'zaken', set());
    },
    async begin(grant, { ref, url }, { statustypen }, moment) {
      const [first] = statustypen;
      if (!first) return;
      const backEnd = backEndOf(ref.bron);
      const context = contextOf(grant);
      const { scope: _fresh, ...alone } = context;
      const start = async () => {
        const { items, failure } = await zgw.statussen(backEnd.zaken, url, alone);
        if (items.length > 0) return;
        if (failure) throw failure;
        const datumStatusGezet = moment.toISOString();
        await zgw.maakStatus(
          backEnd.zaken,
          { zaak: url, statustype: first.url, datumStatusGezet, statustoelichting: '' },
          context,
        );
      };
      await told(backEnd, 'zaken', start());
    },
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof zgw.RegisterError && error.kind === 'problem' && (error.status ?? 0) < 500;
}

function betrokkeneVan(wie: Rolhouder): zgw.Betrokkene {
  switch (wie.soort) {
    case 'bsn':
      return { betrokkeneType: 'natuurlijk_persoon', betrokkeneIdentificatie: { inpBsn: wie.bsn } };
    case 'nnp':
      return {
        betrokkeneType: 'niet_natuurlijk_persoon',
        betrokkeneIdentificatie: { innNnpId: wie.innNnpId, kvkNummer: wie.kvkNummer },
      };
    case 'ann':
      return {
        betrokkeneType: 'niet_natuurlijk_persoon',
        betrokkeneIdentificatie: { annIdentificatie: wie.annIdentificatie, kvkNummer: wie.kvkNummer },
      };
    case 'vestiging':
      return {
        betrokkeneType: 'vestiging',
        betrokkeneIdentificatie: { vestigingsNummer: wie.vestigingsnummer, kvkNummer: wie.kvkNummer },
      };
  }
}

/** By the number that was written, without KvK number: older registers drop that. */
function sameAs(rol: zgw.ApiRol, { betrokkeneType, betrokkeneIdentificatie }: zgw.Betrokkene): boolean {
  const { kvkNummer: _extra, ...key } = betrokkeneIdentificatie as Record<string, string>;
  const there = rol as unknown as Record<string, string | null>;
  return rol.betrokkeneType === betrokkeneType && Object.entries(key).every(([name, value]) => there[name] === value);
}
