import type { Verstuurd } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { findDoel } from '../../access/purposes.ts';
import { subjectVan } from '../../access/subject.ts';
import { pseudoniemenVan } from '../../domain/inzage/betrokkenen.ts';
import type { Bezoek } from '../../domain/inzage/bezoeken.ts';
import { stuurVraag } from '../../domain/vragen/stuur.ts';
import { eigenNummers } from '../../domain/zaken/eigen-nummers.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import teksten from './locales/nl.json' with { type: 'json' };
import { gemachtigdenBij, type Gemachtigden } from './gemachtigden.ts';
import type { InzageDeps } from './module.ts';
import { presentBezoeker } from './present-inzage.ts';
import { zakenBij } from './zaken-bij.ts';

interface Gevraagd {
  bezoekId: string;
  sleutel: string;
  tekst: string;
}

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** Sends a question about one visit, with what the log says of it attached. What is withheld cannot be asked about. */
export async function vraagOverInzage(
  vraag: InwonerVraag,
  { bezoekId, sleutel, tekst }: Gevraagd,
  deps: InzageDeps,
): Promise<Verstuurd> {
  vraag.grant.looksAt(subjectVan(vraag.acting), 'verwerkingen');
  const { nummers } = await eigenNummers(vraag, deps.registers.bedrijven);
  const betrokkenen = pseudoniemenVan(nummers, deps.pseudonym);
  const bezoek = await deps.bezoeken.bezoek({ betrokkenen }, bezoekId, vraag.now);
  if (!bezoek) throw new Refused({ code: 'niet-gevonden' });
  const { zaken } = await zakenBij(vraag, [bezoek], deps);
  const zaak = bezoek.object === null ? undefined : zaken.get(bezoek.object);
  const eigenVraag = {
    sleutel,
    onderwerp: teksten.onderwerp,
    tekst: metRegel(tekst, bezoek, await gemachtigdenBij(vraag, [bezoek], deps), deps),
    zaak: zaak?.id ?? null,
  };
  return stuurVraag(vraag, eigenVraag, deps);
}

/** For the employee who answers: enough to find the line, by words and by its own number. */
function metRegel(tekst: string, bezoek: Bezoek, gemachtigden: Gemachtigden, deps: InzageDeps): string {
  const kijker = presentBezoeker(bezoek, gemachtigden, deps);
  const wie = kijker.naam ?? (kijker.soort === 'vertegenwoordiger' ? teksten.vertegenwoordiger : teksten.onbekend);
  const waarden: Record<string, string> = {
    vraag: tekst,
    wanneer: moment.formatRange(bezoek.begin, bezoek.einde),
    wie,
    doel: (bezoek.doel && findDoel(bezoek.doel)?.naam) ?? bezoek.activiteit,
    gegevens: bezoek.gegevens.join(', ') || teksten.onbekend,
    kenmerk: bezoek.id,
  };
  return teksten.regel.replaceAll(/\{\{(\w+)\}\}/g, (_, naam: string) => waarden[naam] ?? '');
}
