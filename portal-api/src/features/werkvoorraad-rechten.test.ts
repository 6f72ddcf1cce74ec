import { describe, expect, it } from 'vitest';
import type { Raadplegingen } from '../access/raadpleging.ts';
import type { Acting } from '../identity/acting.ts';
import { contactverzoekBron } from '../domain/werk/contactverzoeken.ts';
import { klanttaakBron } from '../domain/werk/klanttaken.ts';
import { rollen } from '../domain/medewerkers/gids.testing.ts';
import type { Werkbron } from '../domain/werk/model.ts';
import { zaakBron } from '../domain/werk/zaken.ts';
import { vragenSettings } from '../platform/config/vragen-settings.ts';
import { eenTaak as klanttaak } from '../testing/objecten.ts';
import { nepRegisters } from '../testing/registers.ts';
import { inwoner, medewerker, NU, settings, vraagVan } from '../testing/toegang.ts';
import { eenTaak } from '../testing/werk.ts';
import { eenDossier, eenRol, eenZaak, eenZaaktype, uuid } from '../testing/zaken.ts';
import { werkvoorraadModule, type WerkvoorraadDeps } from './werkvoorraad/module.ts';

const iedereen = rollen.map(({ code }) => code);
const vanInwoners = ['coachf', 'coachj', 'coachv', 'ink', 'intaker', 'kcc', 'klacht', 'kwal', 'mgr'];

/** Actions with a route: everybody who works here has a work list of her own; what is in it, the table below says. */
const routes = werkvoorraadModule({ registers: {} } as WerkvoorraadDeps).routes;
const metSleutel = ['leesWerkAgenda'];

describe('routes', () => {
  it.each(routes.map((route) => [route.operation.id, route] as const))('%s', async (id, route) => {
    const deps = { raadplegingen: {} as Raadplegingen, now: NU };
    const mag = async (acting: Acting | null) =>
      (await route.decide(acting, { params: {}, query: {}, body: {} }, deps)).allow;
    const mogen = [];
    for (const rol of iedereen) if (await mag(medewerker(rol))) mogen.push(rol);
    expect(mogen).toEqual(iedereen);
    const open = metSleutel.includes(id);
    const partner: Acting = { ...medewerker('kcc'), soort: 'partner', identificatie: 'p' };
    for (const ander of [partner, inwoner(), null]) expect(await mag(ander)).toBe(open);
  });
});

const behandelaar = eenRol({
  omschrijvingGeneriek: 'behandelaar',
  omschrijving: 'Behandelaar',
  bsn: null,
  betrokkeneType: 'organisatorische_eenheid',
  organisatorischeEenheid: 'kcc',
});
const zaak = eenZaak({ ref: { bron: 'openzaak', id: uuid(1) }, rollen: [eenRol(), behandelaar] });
const ander = { soort: 'medewerker', id: 'MDW00002', naam: 'Bas Nijland' } as const;

/** Fresh for each action, as some change what is there. */
function bronnen(): Record<string, { bron: Werkbron; rest: string }> {
  const registers = nepRegisters({
    werk: { taken: [eenTaak(1)], zaken: [{ zaak, zaaktype: eenZaaktype() }] },
    dossiers: [eenDossier({ zaak })],
    objecten: { taken: [klanttaak(11, { status: 'afgerond', zaak: { id: uuid(1), url: null } })] },
  });
  const zaken = zaakBron({ registers, settings });
  const vragen = vragenSettings.parse({});
  return {
    contactverzoek: {
      bron: contactverzoekBron({ registers, vragen, afgerond: { welke: async () => new Set() } }),
      rest: uuid(1),
    },
    zaak: { bron: zaken, rest: `openzaak:${uuid(1)}` },
    klanttaak: { bron: klanttaakBron({ registers, zaken }), rest: uuid(11) },
  };
}

const acties = {
  zien: async ({ bron }: { bron: Werkbron }, vraag: ReturnType<typeof vraagVan>) => {
    const gevonden = await bron.list(vraag as Parameters<Werkbron['list']>[0]);
    return (Array.isArray(gevonden) ? gevonden : gevonden.data).length > 0;
  },
  geven: async ({ bron, rest }: { bron: Werkbron; rest: string }, vraag: ReturnType<typeof vraagVan>) =>
    (await bron.draagOver?.(vraag as Parameters<Werkbron['list']>[0], rest, ander)) === 'gedaan',
  afvinken: async ({ bron, rest }: { bron: Werkbron; rest: string }, vraag: ReturnType<typeof vraagVan>) =>
    (await bron.vinkAf?.(vraag as Parameters<Werkbron['list']>[0], rest)) === 'gedaan',
};

/** Object × action × role, for what waits for the team of who asks. What is not here, nobody may. */
const MAG: Record<string, Partial<Record<keyof typeof acties, readonly string[]>>> = {
  contactverzoek: { zien: vanInwoners, geven: vanInwoners },
  zaak: { zien: vanInwoners, geven: vanInwoners },
  klanttaak: { zien: vanInwoners, afvinken: vanInwoners },
};

describe.each(Object.keys(MAG))('%s', (object) => {
  it.each(Object.keys(acties) as (keyof typeof acties)[])('%s', async (actie) => {
    const mogen: string[] = [];
    const mogenElders: string[] = [];
    for (const rol of iedereen) {
      const doe = (teams: string[]) => {
        const wat = bronnen()[object];
        if (!wat) throw new Error(`no ${object}`);
        return acties[actie](wat, vraagVan({ ...medewerker(rol), teams }));
      };
      if (await doe(['kcc'])) mogen.push(rol);
      if (await doe(['oost'])) mogenElders.push(rol);
    }
    expect(mogen.toSorted()).toEqual([...(MAG[object]?.[actie] ?? [])].toSorted());
    expect(mogenElders).toEqual([]);
  });
});
