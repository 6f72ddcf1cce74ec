import type { InzageBeperking, NieuweInzageBeperking } from '@loket/contract';
import type { EigenNummers } from '../../access/eigen-rol.ts';
import { Refused } from '../../access/policy.ts';
import { findDoel } from '../../access/purposes.ts';
import { pseudoniemenVan } from '../../domain/inzage/betrokkenen.ts';
import { beginVan, dagenTussen, dagVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import { bedoeldeNummers } from '../../domain/zaken/nummer.ts';
import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import { presentBeperking } from './present-beperking.ts';
import type { InzageBeperkenDeps } from './module.ts';

/** A restriction lasts a year at most; who still needs it then asks anew. The database holds the same. */
const HOOGSTENS_DAGEN = 365;

/** Notes what should be withheld. Nothing happens until a colleague confirms it. */
export async function vraagBeperking(
  vraag: MedewerkerVraag,
  body: NieuweInzageBeperking,
  deps: InzageBeperkenDeps,
): Promise<InzageBeperking> {
  const { acting, grant, now } = vraag;
  const { betrokkene, van, tot, doel, zaaknummer, grond, reden, einde } = body;
  const vandaag = dagVan(now);
  if (einde < vandaag || dagenTussen(vandaag, einde) > HOOGSTENS_DAGEN) throw fout('einde', eindeBuitenPerk);
  if (doel !== null && !findDoel(doel)) throw fout('doel', 'Kies een doel uit de lijst.');
  const persoon = { soort: betrokkene.soort, waarde: betrokkene.nummer };
  grant.looksAt(persoon, 'inzage-beperking');
  const nummers = await nummersVan(vraag, betrokkene, deps);
  const zaak = zaaknummer === null ? null : await zaakMet(vraag, zaaknummer, deps);
  const id = await deps.beperkingen.vraag(
    {
      persoon,
      betrokkenen: pseudoniemenVan(nummers, deps.pseudonym),
      van: beginVan(van),
      tot: beginVan(plusDagen(tot, 1)),
      doel,
      zaak,
      grond,
      reden,
      einde: beginVan(plusDagen(einde, 1)),
    },
    acting,
    now,
  );
  return presentBeperking(id, vraag, deps);
}

/** A company is in the log under all its numbers; without the company register some of them would stay in sight. */
async function nummersVan(
  { grant }: MedewerkerVraag,
  { soort, nummer }: NieuweInzageBeperking['betrokkene'],
  { registers }: InzageBeperkenDeps,
): Promise<EigenNummers> {
  if (soort === 'bsn') return { soort: 'persoon', bsn: nummer };
  const bedrijf = await registers.bedrijven.bedrijf(grant, nummer);
  if (!bedrijf) throw fout('betrokkene.nummer', 'De KvK kent dit nummer niet. Kijk het na.');
  const vestigingsnummers = bedrijf.vestigingen.map(({ vestigingsnummer }) => vestigingsnummer);
  return { soort: 'bedrijf', kvkNummer: nummer, rsin: bedrijf.rsin, vestigingsnummers };
}

/** Only which case it is; nothing of what is in it is shown. */
async function zaakMet(
  { grant }: MedewerkerVraag,
  getypt: string,
  { registers, settings, pseudonym }: InzageBeperkenDeps,
) {
  const nummers = bedoeldeNummers(getypt, settings.leesbareEsuiteNummers);
  const antwoorden = await Promise.all(nummers.map((nummer) => registers.zaken.zakenMetNummer(grant, nummer)));
  const gevonden = antwoorden.flatMap(({ data }) => data).map(({ zaak }) => zaak);
  const [zaak] = gevonden;
  if (!zaak && antwoorden.some(({ incomplete }) => incomplete.length > 0)) throw new Problem('bron-onbereikbaar');
  if (!zaak) throw fout('zaaknummer', 'Wij vinden geen zaak met dit nummer. Kijk het na.');
  const anders = gevonden.some(({ ref }) => ref.bron !== zaak.ref.bron || ref.id !== zaak.ref.id);
  if (anders) throw fout('zaaknummer', 'Er is meer dan één zaak met dit nummer. Beperk op periode of doel.');
  return { nummer: zaak.identificatie, object: pseudonym('zaak', `${zaak.ref.bron}/${zaak.ref.id}`) };
}

const eindeBuitenPerk = 'Kies een dag vanaf vandaag, en hooguit een jaar vooruit.';

function fout(name: string, reason: string): Refused {
  return new Refused({ code: 'invoer-onjuist', invalidParams: [{ name, code: 'onjuist', reason }] });
}
