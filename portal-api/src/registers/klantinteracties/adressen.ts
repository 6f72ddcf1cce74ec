import * as zgw from '@loket/zgw';
import type { DataSubject, Grant } from '../../access/grant.ts';
import type { ContextOf } from '../context.ts';
import { nummerVan } from './contact.ts';
import { partijenVan } from './klant.ts';
import type { ContactadressenRegister, DigitaalAdres } from './model.ts';

type EigenAdres = zgw.ApiDigitaalAdres & { soort: DigitaalAdres['soort'] };

/** The digital addresses of customers. Each write looks first whether it was done, so that it may be taken again. */
export function createAdressen(door: zgw.Door, fresh: ContextOf): ContactadressenRegister {
  async function lees(grant: Grant, subject: DataSubject): Promise<EigenAdres[]> {
    grant.looksAt(subject, 'contactgegevens');
    const { items, failure } = await zgw.digitaleAdressenVan(door, nummerVan(subject), fresh(grant));
    if (failure) throw failure;
    return items.filter((one): one is EigenAdres => one.soort !== 'overig' && one.partij !== null);
  }
  const wijzig = (grant: Grant, uuid: string, wijziging: Parameters<typeof zgw.wijzigDigitaalAdres>[2]) =>
    zgw.wijzigDigitaalAdres(door, uuid, wijziging, fresh(grant));

  return {
    async adressenVan(grant, subject) {
      return eenmaal(await lees(grant, subject));
    },
    async taalVan(grant, subject) {
      const partijen = await partijenVan(door, subject, fresh(grant));
      return partijen.find(({ voorkeurstaal }) => voorkeurstaal !== null)?.voorkeurstaal ?? null;
    },
    async zorgVoorAdres(grant, { subject, id }, { soort, adres, verificatieDatum, vervangt }) {
      const mijn = (await lees(grant, subject)).filter((one) => one.soort === soort);
      const oud = mijn.filter((one) => one.uuid === vervangt);
      const bekend = mijn.filter((one) => zelfde(one.adres, adres));
      if (bekend.length > 0) {
        for (const one of bekend)
          if (one.verificatieDatum === null) await wijzig(grant, one.uuid, { verificatieDatum });
        // Changed into one that was there already: the old one goes.
        for (const one of oud.filter((each) => !bekend.includes(each))) await verwijder(door, one.uuid, fresh(grant));
        return;
      }
      if (oud[0]) return wijzig(grant, oud[0].uuid, { adres, verificatieDatum });
      const eerste = !mijn.some((one) => one.isStandaardAdres);
      const nieuw = { van: { partij: id }, adres, soort, isStandaardAdres: eerste, verificatieDatum };
      await zgw.maakDigitaalAdres(door, nieuw, fresh(grant));
    },
    async kiesVoorkeur(grant, subject, gekozen) {
      const mijn = await lees(grant, subject);
      const adres = mijn.find(({ uuid }) => uuid === gekozen);
      if (!adres) return;
      // The register clears the old one of the same entry; somebody with two entries may have one in each.
      for (const one of mijn)
        if (one !== adres && one.soort === adres.soort && one.isStandaardAdres && one.partij !== adres.partij)
          await wijzig(grant, one.uuid, { isStandaardAdres: false });
      if (!adres.isStandaardAdres) await wijzig(grant, gekozen, { isStandaardAdres: true });
    },
    async verwijderAdres(grant, subject, weg) {
      const mijn = await lees(grant, subject);
      const adres = mijn.find(({ uuid }) => uuid === weg);
      if (!adres) return;
      const dubbel = mijn.filter((one) => one.soort === adres.soort && zelfde(one.adres, adres.adres));
      const rest = mijn.filter((one) => one.soort === adres.soort && !dubbel.includes(one));
      const opvolger = rest.find(({ verificatieDatum }) => verificatieDatum !== null);
      if (dubbel.some((one) => one.isStandaardAdres) && opvolger && !rest.some((one) => one.isStandaardAdres))
        await wijzig(grant, opvolger.uuid, { isStandaardAdres: true });
      // The one that was named goes last: until then a retry finds it and does the rest.
      for (const one of dubbel.toSorted((a) => (a === adres ? 1 : -1))) await verwijder(door, one.uuid, fresh(grant));
    },
    async zetTaal(grant, subject, taal) {
      const [partij] = await partijenVan(door, subject, fresh(grant));
      if (partij && partij.voorkeurstaal !== taal) await zgw.wijzigVoorkeurstaal(door, partij, taal, fresh(grant));
    },
  };
}

/** Each address once: a customer with two entries has many of them twice. */
function eenmaal(adressen: readonly EigenAdres[]): DigitaalAdres[] {
  const gezien: DigitaalAdres[] = [];
  for (const { uuid, soort, adres, verificatieDatum, isStandaardAdres } of adressen) {
    const bekend = gezien.find((one) => one.soort === soort && zelfde(one.adres, adres));
    if (bekend) {
      bekend.geverifieerd ||= verificatieDatum !== null;
      bekend.voorkeur ||= isStandaardAdres;
    } else {
      gezien.push({ id: uuid, soort, adres, geverifieerd: verificatieDatum !== null, voorkeur: isStandaardAdres });
    }
  }
  // Two entries may each have a preferred one: the first counts.
  for (const soort of ['email', 'telefoonnummer'] as const)
    for (const extra of gezien.filter((one) => one.soort === soort && one.voorkeur).slice(1)) extra.voorkeur = false;
  return gezien;
}

function zelfde(een: string, ander: string): boolean {
  const plat = (adres: string) => adres.replaceAll(/\s/g, '').toLowerCase();
  return plat(een) === plat(ander);
}

async function verwijder(door: zgw.Door, uuid: string, context: zgw.CallContext): Promise<void> {
  try {
    await zgw.verwijderDigitaalAdres(door, uuid, context);
  } catch (error) {
    if (!(error instanceof zgw.RegisterError) || error.kind !== 'not-found') throw error;
  }
}
