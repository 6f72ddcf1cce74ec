import type { Grant } from '../../access/grant.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Registers } from '../../registers/model.ts';
import { geenGevolg, type Gevolg } from './model.ts';

interface Deps {
  registers: Pick<Registers, 'meldingen'>;
  clock: Clock;
}

/**
 * A contact of somebody: new to her only when it answers one of hers. Noted in steps (the contact, who took part, what
 * it is about), each of which is told, so the last of them finds it whole.
 */
export async function gevolgVanContact(id: string, grant: Grant, { registers, clock }: Deps): Promise<Gevolg> {
  const contact = await registers.meldingen.contact(grant, id);
  if (!contact) return geenGevolg;
  for (const wie of contact.klanten) grant.looksAt(wie, 'klantcontacten');
  const antwoord = contact.antwoordOp !== null;
  return {
    gebeurtenissen: contact.klanten
      .filter(() => antwoord)
      .map((betrokkene) => ({
        wat: `antwoord klantinteracties/${id}`,
        soort: 'antwoord',
        betrokkene,
        zaak: null,
        zaaktype: null,
        status: null,
        correctie: false,
        object: id,
        pad: `/mijn-vragen/${contact.antwoordOp}`,
        moment: clock.now(),
      })),
    raakt: contact.klanten.map((wie) => ({ wie, topics: ['vragen', 'overzicht'] })),
    index: contact.klanten.map((wie) => ({ doe: 'verouder', wie, soort: 'vraag' })),
    opnieuw: null,
  };
}
