import * as zgw from '@loket/zgw';
import type { DataSubject } from '../../access/grant.ts';
import type { ContextOf } from '../context.ts';
import type { Aanleiding, Contacttaak, Uitvoerder, WerkRegister } from '../werk-model.ts';
import { createActoren } from './actoren.ts';
import { sleutelKenmerk } from './bezorgen.ts';
import { kanaalVan, subjectVanPartij } from './contact.ts';
import type { KlantDeps } from './contacten.ts';
import { createKoppen } from './koppen.ts';

/** What of the work of employees lies in the register of customers. */
export type Contacttaken = Pick<
  WerkRegister,
  'takenVan' | 'koppen' | 'taakVan' | 'aanleiding' | 'wijsTaakToe' | 'antwoord' | 'rondTaakAf'
>;

const metKlanten = ['hadBetrokkenen', 'hadBetrokkenen.wasPartij', 'gingOverOnderwerpobjecten'] as const;

/** Tasks of employees and teams in Klantinteracties. */
export function createContacttaken(
  { door, health, now }: KlantDeps,
  contextOf: ContextOf,
  fresh: ContextOf,
): Contacttaken {
  const actoren = createActoren({ door, now });
  const koppen = createKoppen({ door, now });

  async function toTaak(api: zgw.ApiWerktaak, context: zgw.CallContext): Promise<Contacttaak> {
    const aan = await Promise.all(api.actoren.map((uuid) => actoren.achter(uuid, context)));
    return {
      id: api.uuid,
      nummer: api.nummer,
      handeling: api.gevraagdeHandeling,
      notitie: api.toelichting,
      toegewezenOp: api.toegewezenOp,
      verwerkt: api.verwerkt,
      aan: aan.filter((een) => een !== null),
      contact: api.klantcontact,
    };
  }

  async function uuidsVan(uitvoerders: readonly Uitvoerder[], context: zgw.CallContext): Promise<Set<string>> {
    return new Set((await Promise.all(uitvoerders.map((wie) => actoren.van(wie, context)))).flat());
  }

  /** The teams that have a task: they keep it when somebody takes it, so that their norm and their list stay. */
  async function teamsVan(id: string, context: zgw.CallContext): Promise<string[]> {
    const { actoren: nu } = await zgw.werktaak(door, id, context);
    const wie = await Promise.all(nu.map(async (uuid) => [uuid, await actoren.achter(uuid, context)] as const));
    return wie.flatMap(([uuid, een]) => (een?.soort === 'team' ? [uuid] : []));
  }

  return {
    async takenVan(grant, uitvoerders) {
      grant.looksAt(null, 'contactverzoeken');
      const context = contextOf(grant);
      const wie = await uuidsVan(uitvoerders, context);
      const lists = await Promise.all([...wie].map((actor) => zgw.werktakenVan(door, actor, context)));
      const open = new Map(lists.flatMap(({ items }) => items.map((taak) => [taak.uuid, taak] as const)));
      const failed = lists.flatMap(({ failure }) =>
        failure ? [health.failure(failure, door.name, 'klantcontacten')] : [],
      );
      return {
        data: await Promise.all(
          [...open.values()].filter(({ verwerkt }) => !verwerkt).map((taak) => toTaak(taak, context)),
        ),
        incomplete: failed.slice(0, 1),
        asOf: now(),
      };
    },
    async koppen(grant, contacten) {
      const gevonden = await koppen.van(contacten, contextOf(grant));
      const failed = gevonden.errors.map((error) => health.failure(error, door.name, 'klantcontacten'));
      return { data: gevonden.koppen, incomplete: failed.slice(0, 1), asOf: now() };
    },
    async taakVan(grant, id, uitvoerders) {
      grant.looksAt(null, 'contactverzoeken');
      const context = fresh(grant);
      try {
        const [wie, api] = await Promise.all([uuidsVan(uitvoerders, context), zgw.werktaak(door, id, context)]);
        return api.actoren.some((uuid) => wie.has(uuid)) ? await toTaak(api, context) : null;
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
      const actor = await actoren.zorgVoor(aan, context);
      if (!actor) return false;
      const teams = aan.soort === 'team' ? [] : await teamsVan(id, context);
      await zgw.wijsInterneTaakToe(door, id, [actor, ...teams], context);
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
