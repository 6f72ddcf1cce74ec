import type { Bezorger } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { bezorger, Afgewezen } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import { zorgVoorKlant, zorgVoorVertegenwoordiger } from '../klanten/klant.ts';
import { IntrekInhoud, intrekSoort, kenmerk, kenmerkenVan, referentieVan, VraagInhoud, vraagSoort } from './zending.ts';

interface Deps {
  registers: Pick<Registers, 'klantcontacten' | 'personen' | 'bedrijven'>;
  /** Tells open pages of who sent it that it has arrived. */
  meld: (grant: Grant) => Promise<void>;
}

/** Brings a question to the customer register: the contact, what it is about, and the work for a team. */
export function vraagBezorger({ registers, meld }: Deps): Bezorger {
  const { klantcontacten } = registers;
  return bezorger<VraagInhoud, Grant>({
    soort: vraagSoort,
    inhoud: VraagInhoud,
    async deliver(inhoud, { id, grant, stap, ontvangen }) {
      const { gesprek, zaak, telefoon } = inhoud;
      const klant = await stap('klant', () => zorgVoorKlant(registers, grant));
      const contact = await stap('contact', () =>
        klantcontacten.zorgVoorContact(grant, {
          referentie: referentieVan(id),
          sleutel: id,
          klant,
          onderwerp: inhoud.onderwerp,
          inhoud: inhoud.tekst,
          moment: ontvangen,
          kenmerken: kenmerkenVan(inhoud),
          over: gesprek ? { contact: gesprek } : zaak ? { zaak } : null,
        }),
      );
      if (gesprek && zaak) await stap('zaak', () => klantcontacten.zorgVoorOnderwerp(grant, contact, { zaak }));
      await stap('vertegenwoordiger', async () => {
        const ander = await zorgVoorVertegenwoordiger(registers, grant);
        if (ander) await klantcontacten.zorgVoorVertegenwoordiger(grant, contact, ander);
      });
      if (telefoon) await stap('telefoon', () => klantcontacten.zorgVoorTelefoon(grant, contact, telefoon));
      await stap('taak', () =>
        klantcontacten.zorgVoorTaak(grant, {
          contact,
          teams: [inhoud.team, inhoud.standaardTeam],
          handeling: inhoud.soort === 'terugbelverzoek' ? 'Terugbellen' : 'Vraag beantwoorden',
          toelichting: toelichtingVan(inhoud),
        }),
      );
      await meld(grant);
      return { contact };
    },
  });
}

/** Takes back a question: nobody has to answer it any more. Waits until the question itself has arrived. */
export function intrekBezorger({ registers, meld }: Deps): Bezorger {
  const { klantcontacten } = registers;
  return bezorger<IntrekInhoud, Grant>({
    soort: intrekSoort,
    inhoud: IntrekInhoud,
    async deliver({ contact, zending }, { grant, ontvangen }) {
      const dit = contact ?? (zending && (await klantcontacten.zoekContact(grant, referentieVan(zending), zending)));
      if (!dit) {
        if (!zending) throw new Afgewezen('niet-gevonden');
        throw new Error('what is withdrawn has not been delivered yet');
      }
      const notitie = 'Ingetrokken door de inwoner in het portaal.';
      await klantcontacten.trekIn(grant, dit, { kenmerk: kenmerk.ingetrokken, moment: ontvangen, notitie });
      await meld(grant);
      return { contact: dit };
    },
  });
}

/** For employees alone; what they need to call back and in time. */
function toelichtingVan({ belmoment, telefoon, antwoordUiterlijk }: VraagInhoud): string {
  const regels = [
    belmoment && `Terugbellen op ${belmoment.dag} tussen ${belmoment.van} en ${belmoment.tot} uur.`,
    telefoon && `Telefoonnummer: ${telefoon}.`,
    antwoordUiterlijk && `Antwoord beloofd uiterlijk ${antwoordUiterlijk}.`,
    'Gevraagd in het inwonersportaal.',
  ];
  return regels.filter(Boolean).join(' ');
}
