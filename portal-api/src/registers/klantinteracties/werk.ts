import * as zgw from '@loket/zgw';
import type { DataSubject } from '../../access/grant.ts';
import type { ContextOf } from '../context.ts';
import type { Aanleiding, Contacttaak, Uitvoerder, WerkRegister } from '../werk-model.ts';
import { kanaalVan, subjectVanPartij } from './contact.ts';
import { sleutelKenmerk } from './bezorgen.ts';
import type { KlantDeps } from './contacten.ts';

/** What of the work of employees lies in the register of customers. */
export type Contacttaken = Pick<
  WerkRegister,
  'takenVan' | 'taakVan' | 'aanleiding' | 'wijsTaakToe' | 'antwoord' | 'rondTaakAf'
>;

const metKlanten = ['hadBetrokkenen', 'hadBetrokkenen.wasPartij', 'gingOverOnderwerpobjecten'] as const;

/**
 * Tasks of employees and teams in Klantinteracties. Who they are there (their actor) hardly ever changes, so that is
 * remembered; that somebody is not there is asked again.
 */
export function createContacttaken(
  { door, health, now }: KlantDeps,
  contextOf: ContextOf,
  fresh: ContextOf,
): Contacttaken {
  const bekend = new Map<string, string>();

  async function actorVan({ id }: Uitvoerder, context: zgw.CallContext): Promise<string | null> {
    const known = bekend.get(id);
    if (known) return known;
    const { items, failure } = await zgw.actorenMet(door, id, context);
    if (failure) throw failure;
    if (items[0]) bekend.set(id, items[0]);
    return items[0] ?? null;
  }

  async function actoren(uitvoerders: readonly Uitvoerder[], context: zgw.CallContext) {
    const all = await Promise.all(uitvoerders.map(async (wie) => [await actorVan(wie, context), wie] as const));
    return new Map(all.flatMap(([actor, wie]) => (actor === null ? [] : [[actor, wie] as const])));
  }

  return {
    async takenVan(grant, uitvoerders) {
      grant.looksAt(null, 'contactverzoeken');
      const context = contextOf(grant);
      const wie = await actoren(uitvoerders, context);
      const lists = await Promise.all([...wie.keys()].map((actor) => zgw.werktakenVan(door, actor, context)));
      const open = new Map(lists.flatMap(({ items }) => items.map((taak) => [taak.uuid, taak] as const)));
      const failed = lists.flatMap(({ failure }) =>
        failure ? [health.failure(failure, door.name, 'klantcontacten')] : [],
      );
      return {
        data: [...open.values()].filter(({ verwerkt }) => !verwerkt).map((taak) => toTaak(taak, wie)),
        incomplete: failed.slice(0, 1),
        asOf: now(),
      };
    },
    async taakVan(grant, id, uitvoerders) {
      grant.looksAt(null, 'contactverzoeken');
      const context = fresh(grant);
      try {
        const [wie, api] = await Promise.all([actoren(uitvoerders, context), zgw.werktaak(door, id, context)]);
        const taak = toTaak(api, wie);
        return taak.aan.length > 0 ? taak : null;
      } catch (error) {
        if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
        throw error;
      }
    },
    async aanleiding(grant, contact) {
      const gevonden = await leesAanleiding(door, contact, fresh(grant));
      const klanten = gevonden?.klanten ?? [];
      for (const subject of klanten.length > 0 ? klanten : [null]) grant.looksAt(subject, 'klantcontacten');
      return gevonden;
    },
    async wijsTaakToe(grant, id, aan) {
      const context = fresh(grant);
      const actor = await actorVan(aan, context);
      if (!actor) return false;
      await zgw.wijsInterneTaakToe(door, id, [actor], context);
      return true;
    },
    async antwoord(grant, contact, { referentie, sleutel, onderwerp, inhoud, kanaal, moment }) {
      const context = fresh(grant);
      const { items, failure } = await zgw.klantcontactenMetReferentie(door, referentie, [], context);
      if (failure) throw failure;
      const known = items.find(({ metadata }) => metadata[sleutelKenmerk] === sleutel);
      if (known) return known.uuid;
      const { items: betrokkenen, failure: half } = await zgw.betrokkenenVan(door, contact, context);
      if (half) throw half;
      const klant = betrokkenen.find(({ rol, partij }) => rol === 'klant' && partij !== null)?.partij;
      if (!klant) return null;
      const body = {
        klantcontact: {
          referentienummer: referentie,
          kanaal,
          onderwerp: onderwerp.slice(0, 200),
          inhoud,
          taal: 'nld',
          vertrouwelijk: false,
          plaatsgevondenOp: moment.toISOString(),
          indicatieContactGelukt: true,
          metadata: { [sleutelKenmerk]: sleutel },
        },
        betrokkene: { partij: klant, rol: 'klant' as const, initiator: false },
        onderwerp: { wasKlantcontact: contact },
      };
      return (await zgw.maakKlantcontact(door, body, context)).uuid;
    },
    async rondTaakAf(grant, id, notitie) {
      const context = fresh(grant);
      const taak = await zgw.werktaak(door, id, context);
      if (!taak.verwerkt) await zgw.verwerkInterneTaak(door, id, notitie.slice(0, 1000), context);
    },
  };
}

function toTaak(api: zgw.ApiWerktaak, wie: ReadonlyMap<string, Uitvoerder>): Contacttaak {
  return {
    id: api.uuid,
    nummer: api.nummer,
    handeling: api.gevraagdeHandeling,
    notitie: api.toelichting,
    toegewezenOp: api.toegewezenOp,
    verwerkt: api.verwerkt,
    aan: api.actoren.flatMap((actor) => wie.get(actor) ?? []),
    contact: api.klantcontact,
  };
}

async function leesAanleiding(door: zgw.Door, contact: string, context: zgw.CallContext): Promise<Aanleiding | null> {
  try {
    const api = await zgw.klantcontact(door, contact, context, metKlanten);
    const betrokkenen = api.betrokkenen ?? (await zgw.betrokkenenVan(door, contact, context)).items;
    const adressen = await Promise.all(
      betrokkenen.map(({ uuid }) => zgw.digitaleAdressenVanBetrokkene(door, uuid, context)),
    );
    const onderwerpen =
      api.onderwerpobjecten ?? (await zgw.onderwerpobjecten(door, { klantcontact: contact }, context)).items;
    return {
      onderwerp: api.onderwerp,
      inhoud: api.inhoud,
      kanaal: kanaalVan(api.kanaal),
      moment: api.plaatsgevondenOp,
      klanten: uniek(betrokkenen.flatMap(({ wasPartij }) => (wasPartij ? subjectVanPartij(wasPartij) : []))),
      zaken: onderwerpen.flatMap(({ identificator }) =>
        identificator?.codeObjecttype.toLowerCase() === 'zaak'
          ? [zgw.uuidOf(identificator.objectId) ?? identificator.objectId]
          : [],
      ),
      bereikbaar: adressen
        .flatMap(({ items }) => items)
        .flatMap(({ soort, adres }) => (soort === 'overig' ? [] : [{ soort, adres }])),
      kenmerken: api.metadata,
    };
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
    throw error;
  }
}

function uniek(subjecten: readonly DataSubject[]): DataSubject[] {
  return [...new Map(subjecten.map((een) => [`${een.soort} ${een.waarde}`, een])).values()];
}
