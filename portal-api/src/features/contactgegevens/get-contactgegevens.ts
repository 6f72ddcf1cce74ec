import type { Contactgegevens } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { CODE_MINUTEN } from '../../domain/contactgegevens/controles.ts';
import { kanalenVoor, onderwerpen } from '../../domain/contactgegevens/model.ts';
import { metOnderweg, type GetoondAdres } from '../../domain/contactgegevens/onderweg.ts';
import { contactSoort, ContactWijziging } from '../../domain/contactgegevens/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { DigitaalAdres } from '../../registers/klantinteracties/model.ts';
import type { ContactgegevensDeps } from './module.ts';

type Deps = Pick<ContactgegevensDeps, 'registers' | 'voorkeuren' | 'controles' | 'outbox'>;

/** The addresses as she left them; rejects with `SourceFailed` only when `streng`. */
export async function eigenAdressen(
  vraag: InwonerVraag,
  { registers, outbox }: Pick<Deps, 'registers' | 'outbox'>,
): Promise<{ adressen: GetoondAdres[]; incomplete: SourceFailure[] }> {
  const subject = subjectVan(vraag.acting);
  // What was sent before what was delivered: what arrives in between is then seen in one of the two.
  const zendingen = await outbox.standen(subject, contactSoort);
  let bekend: DigitaalAdres[] = [];
  const incomplete: SourceFailure[] = [];
  try {
    bekend = await registers.contactadressen.adressenVan(vraag.grant, subject);
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    incomplete.push(error.failure);
  }
  const wacht = zendingen.filter(({ stand }) => stand === 'wacht').toReversed();
  const wijzigingen = wacht.map(({ id, inhoud }) => ({ id, inhoud: ContactWijziging.parse(inhoud) }));
  return { adressen: metOnderweg(bekend, wijzigingen), incomplete };
}

/** How I can be reached, with what is on its way to the register. */
export async function getContactgegevens(vraag: InwonerVraag, deps: Deps): Promise<Contactgegevens> {
  const subject = subjectVan(vraag.acting);
  const [{ adressen, incomplete }, voorkeur, controles] = await Promise.all([
    eigenAdressen(vraag, deps),
    deps.voorkeuren.van(subject),
    deps.controles.van(subject),
  ]);
  vraag.grant.looksAt(subject, 'contactgegevens');
  return {
    adressen,
    controles: controles.map(({ verloopt, opnieuwVanaf, ...controle }) => ({
      ...controle,
      verloopt: verloopt.toISOString(),
      opnieuwVanaf: opnieuwVanaf.toISOString(),
    })),
    kanalen: onderwerpen.map((onderwerp) => ({
      onderwerp,
      gekozen: voorkeur.kanalen[onderwerp],
      mogelijk: [...kanalenVoor(onderwerp)],
    })),
    taal: voorkeur.taal,
    codeMinuten: CODE_MINUTEN,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: vraag.now.toISOString(),
  };
}
