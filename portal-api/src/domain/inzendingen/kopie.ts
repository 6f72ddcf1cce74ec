import type { Kopiehoofdstuk } from '@loket/contract';
import { doorloop, vatSamen, type Adresdelen, type Bestand, type Regel, type Tekst } from '@loket/formulieren';
import { dagVan } from '../termijnen/kalender.ts';
import type { Inzending } from './model.ts';
import { type Taal, teksten } from './teksten.ts';

/** In this language as far as the form was translated; Dutch is always there. */
export function tekstIn(tekst: Tekst, taal: Taal): string {
  return tekst[taal] ?? tekst.nl;
}

/**
 * Everything that was asked and answered, in words, page by page: what she entered, and nothing that was hidden. With
 * `paginas` (ids) only those.
 */
export function kopieVan(
  { formulier, antwoorden, ontvangen, gemeld }: Pick<Inzending, 'formulier' | 'antwoorden' | 'ontvangen' | 'gemeld'>,
  taal: Taal,
  paginas?: readonly string[],
): Kopiehoofdstuk[] {
  const gang = doorloop(formulier, antwoorden, { vandaag: dagVan(ontvangen) });
  const hoofdstukken = vatSamen(gang).filter(({ stap }) => !paginas || paginas.includes(stap.id));
  const ingevuld = hoofdstukken.map(({ stap, regels }) => ({
    titel: tekstIn(stap.titel, taal),
    regels: regels.map((regel) => ({
      ...inWoorden(regel, taal),
      items: regel.items.map((item) => item.map((deel) => inWoorden(deel, taal))),
    })),
  }));
  if (!gemeld || paginas) return ingevuld;
  const { titel, begonnen } = teksten[taal].melding;
  return [{ titel, regels: [{ vraag: begonnen, antwoord: datumIn(gemeld, taal), items: [] }] }, ...ingevuld];
}

function inWoorden(regel: Regel, taal: Taal): { vraag: string; antwoord: string | null } {
  const { vraag } = regel;
  // A declaration is what one agrees with, so the words of it are the question.
  const gevraagd = vraag.soort === 'verklaring' ? vraag.tekst : vraag.label;
  return { vraag: tekstIn(gevraagd, taal), antwoord: antwoordVan(regel, taal) };
}

function antwoordVan({ vraag, waarde }: Regel, taal: Taal): string | null {
  if (waarde === undefined || waarde === '') return null;
  const woorden = teksten[taal];
  switch (vraag.soort) {
    case 'ja-nee':
      return waarde === true ? woorden.ja : woorden.nee;
    case 'verklaring':
      return woorden.akkoord;
    case 'keuze':
      return keuze(vraag.opties, String(waarde), taal);
    case 'meerkeuze':
      return (waarde as string[]).map((een) => keuze(vraag.opties, een, taal)).join(', ');
    case 'bedrag':
      return new Intl.NumberFormat(woorden.taal, { style: 'currency', currency: 'EUR' }).format(Number(waarde));
    case 'getal': {
      const getal = new Intl.NumberFormat(woorden.taal).format(Number(waarde));
      return vraag.eenheid ? `${getal} ${tekstIn(vraag.eenheid, taal)}` : getal;
    }
    case 'datum':
      return datumIn(String(waarde), taal);
    case 'adres':
      return adres(waarde as Adresdelen);
    case 'bestand':
      return (waarde as Bestand[]).map(({ naam }) => naam).join('\n');
    case 'groep':
      return null;
    default:
      return String(waarde);
  }
}

function keuze(opties: readonly { waarde: string; label: Tekst }[], gekozen: string, taal: Taal): string {
  const optie = opties.find(({ waarde }) => waarde === gekozen);
  return optie ? tekstIn(optie.label, taal) : gekozen;
}

/** A calendar date in words. */
export function datumIn(datum: string, taal: Taal): string {
  return new Intl.DateTimeFormat(teksten[taal].taal, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${datum}T00:00:00Z`),
  );
}

function adres({ straat, huisnummer, huisletter, toevoeging, postcode, plaats }: Adresdelen): string {
  const nummer = [huisnummer + huisletter, toevoeging].filter(Boolean).join('-');
  return [[straat, nummer].filter(Boolean).join(' '), [postcode, plaats].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n');
}
