import type { BerichtenLijst, inwonerOperations, QueryOf } from '@loket/contract';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import type { ZichtbaarBericht } from '../../domain/berichten/mijn-berichten.ts';
import { presentBericht } from '../../domain/berichten/weergave.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { MijnBerichtenDeps } from './module.ts';

type BerichtenVraag = QueryOf<typeof inwonerOperations.listBerichten>;

/** One page of my messages. The register gives all of them, so that search and counts hold over all pages. */
export async function listBerichten(
  vraag: InwonerVraag,
  { stand, zoek, pagina, perPagina }: BerichtenVraag,
  { mijnBerichten }: Pick<MijnBerichtenDeps, 'mijnBerichten'>,
): Promise<BerichtenLijst> {
  const { data, incomplete, asOf } = await mijnBerichten.alle(vraag);
  const gevonden = data.filter((een) => bevat(een, zoek));
  const ongelezen = gevonden.filter(({ gelezen }) => !gelezen);
  const inStand = stand === 'ongelezen' ? ongelezen : gevonden;
  const volledig = incomplete.length === 0;
  const vanaf = (pagina - 1) * perPagina;
  return {
    resultaten: inStand.slice(vanaf, vanaf + perPagina).map(presentBericht),
    aantal: inStand.length,
    aantalAlle: volledig ? gevonden.length : null,
    aantalOngelezen: volledig ? ongelezen.length : null,
    pagina,
    perPagina,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

/** Every word that was typed, anywhere in subject or text, accents and capitals aside. */
function bevat({ bericht }: ZichtbaarBericht, zoek: string): boolean {
  const tekst = kaal(`${bericht.onderwerp ?? ''} ${bericht.tekst ?? ''} ${bericht.referentie ?? ''}`);
  return kaal(zoek)
    .split(/\s+/)
    .every((woord) => tekst.includes(woord));
}

const kaal = (tekst: string) =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
