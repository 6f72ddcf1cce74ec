import * as zgw from '@loket/zgw';
import type { Grant } from '../../access/grant.ts';
import type { ContextOf } from '../context.ts';
import { zorgVoorKlant } from './klant.ts';
import type { KlantcontactenRegister, NieuwContact } from './model.ts';

/** Where the key of what the portal delivers is kept with a contact. */
export const sleutelKenmerk = 'eenLoket';

type Writes = Omit<KlantcontactenRegister, 'contactenVan'>;

/**
 * What the portal writes about contacts. Each is a step that may be taken again: it looks whether it was done, by a
 * reference of ours or by what it hangs on, so that a retry after half the work makes nothing twice.
 */
export function createContactWrites(door: zgw.Door, fresh: ContextOf): Writes {
  async function zoek(grant: Grant, referentie: string, sleutel: string): Promise<zgw.ApiKlantcontact | null> {
    const { items, failure } = await zgw.klantcontactenMetReferentie(door, referentie, [], fresh(grant));
    if (failure) throw failure;
    return items.find(({ metadata }) => metadata[sleutelKenmerk] === sleutel) ?? null;
  }

  return {
    zorgVoorKlant: (grant, subject, nieuw) => {
      grant.looksAt(subject, 'klantgegevens');
      return zorgVoorKlant(door, subject, nieuw, fresh(grant));
    },
    async zoekContact(grant, referentie, sleutel) {
      return (await zoek(grant, referentie, sleutel))?.uuid ?? null;
    },
    async zorgVoorContact(grant, nieuw) {
      const known = await zoek(grant, nieuw.referentie, nieuw.sleutel);
      if (known) return known.uuid;
      const body = {
        klantcontact: klantcontactBody(nieuw),
        betrokkene: { partij: nieuw.klant, rol: 'klant' as const, initiator: true },
        onderwerp: nieuw.over && onderwerpVan(nieuw.over),
      };
      return (await zgw.maakKlantcontact(door, body, fresh(grant))).uuid;
    },
    async zorgVoorOnderwerp(grant, contact, over) {
      const context = fresh(grant);
      const { items, failure } = await zgw.onderwerpobjecten(door, { klantcontact: contact }, context);
      if (failure) throw failure;
      const there = items.some((one) =>
        'zaak' in over ? one.identificator?.objectId === over.zaak : one.wasKlantcontact === over.contact,
      );
      if (!there) await zgw.maakOnderwerpobject(door, contact, onderwerpVan(over), context);
    },
    async zorgVoorVertegenwoordiger(grant, contact, klant) {
      const context = fresh(grant);
      const { items, failure } = await zgw.betrokkenenVan(door, contact, context);
      if (failure) throw failure;
      if (items.some(({ partij }) => partij === klant)) return;
      await zgw.maakBetrokkene(door, contact, { partij: klant, rol: 'vertegenwoordiger', initiator: true }, context);
    },
    async zorgVoorTelefoon(grant, contact, adres) {
      const context = fresh(grant);
      const { items, failure } = await zgw.betrokkenenVan(door, contact, context);
      if (failure) throw failure;
      const betrokkene = (items.find(({ rol }) => rol === 'klant') ?? items[0])?.uuid;
      if (!betrokkene) return;
      const known = await zgw.digitaleAdressenVanBetrokkene(door, betrokkene, context);
      if (known.failure) throw known.failure;
      if (known.items.some((one) => one.adres === adres)) return;
      await zgw.maakDigitaalAdres(
        door,
        { van: { betrokkene }, adres, soort: 'telefoonnummer', isStandaardAdres: false, verificatieDatum: null },
        context,
      );
    },
    async zorgVoorTaak(grant, { contact, teams, handeling, toelichting }) {
      const context = fresh(grant);
      const { items, failure } = await zgw.interneTakenVan(door, contact, context);
      if (failure) throw failure;
      if (items.length > 0) return;
      const actor = await eersteActor(door, teams, context);
      await zgw.maakInterneTaak(
        door,
        { klantcontact: contact, actoren: [actor], gevraagdeHandeling: handeling, toelichting },
        context,
      );
    },
    async trekIn(grant, contact, { kenmerk, moment, notitie }) {
      const context = fresh(grant);
      const { items, failure } = await zgw.interneTakenVan(door, contact, context);
      if (failure) throw failure;
      const { metadata } = await zgw.klantcontact(door, contact, context);
      // First the sign, then the tasks: half-way it is withdrawn for the resident, and a retry does the rest.
      if (!metadata[kenmerk])
        await zgw.wijzigMetadata(door, contact, { ...metadata, [kenmerk]: moment.toISOString() }, context);
      for (const taak of items.filter(({ verwerkt }) => !verwerkt))
        await zgw.verwerkInterneTaak(door, taak.uuid, notitie.slice(0, 1000), context);
    },
  };
}

function onderwerpVan(over: NonNullable<NieuwContact['over']>): zgw.NieuwOnderwerp {
  if ('contact' in over) return { wasKlantcontact: over.contact };
  // Free text codes; these are the common ones (standards README, "Klantinteracties").
  const codes = { codeObjecttype: 'zaak', codeRegister: 'open-zaak', codeSoortObjectId: 'uuid' };
  return { identificator: { ...codes, objectId: over.zaak } };
}

function klantcontactBody(nieuw: NieuwContact): zgw.NieuwKlantcontact {
  return {
    referentienummer: nieuw.referentie,
    kanaal: 'portaal',
    onderwerp: nieuw.onderwerp.slice(0, 200),
    inhoud: nieuw.inhoud,
    taal: 'nld',
    vertrouwelijk: false,
    plaatsgevondenOp: nieuw.moment.toISOString(),
    indicatieContactGelukt: true,
    metadata: { ...nieuw.kenmerken, [sleutelKenmerk]: nieuw.sleutel },
  };
}

/** A team that nobody knows is a mistake in the configuration: what waits for it is tried again until it is put right. */
async function eersteActor(door: zgw.Door, teams: readonly string[], context: zgw.CallContext): Promise<string> {
  for (const team of teams) {
    const { items, failure } = await zgw.actorenMet(door, team, context);
    if (failure) throw failure;
    if (items[0]) return items[0].uuid;
  }
  const hint = `no actor ${teams.join(' or ')}`;
  throw new zgw.RegisterError('malformed', { register: door.name, operation: 'GET /actoren', hint });
}
