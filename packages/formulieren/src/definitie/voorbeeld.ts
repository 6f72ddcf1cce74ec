import { datumdelen } from '../datum.ts';
import { doorloop } from '../gang.ts';
import type { Antwoord, Antwoorden, EnkeleVraag, Formulier, Nu, Vraag } from '../model.ts';
import { dagVan } from '../soorten/datum.ts';
import { eersteGetal } from './grenzen.ts';

/** An answer that a question accepts, to try a form with. Of nobody: no number or account of a person. */
export function voorbeeldAntwoord(vraag: Vraag, nu: Nu): Antwoord {
  if (vraag.soort !== 'groep') return enkelVoorbeeld(vraag, nu);
  const item: Antwoorden = Object.fromEntries(vraag.vragen.map((deel) => [deel.id, enkelVoorbeeld(deel, nu)]));
  return Array.from({ length: Math.max(1, vraag.minimum) }, () => ({ ...item }));
}

/** Answers with which a form that `controleer` has no objections to is complete. */
export function vulInTerProef(formulier: Formulier, nu: Nu): Antwoorden {
  const antwoorden: Antwoorden = {};
  // What is answered may open questions further on, so go through it until nothing is open any more.
  for (let ronde = 0; ronde <= formulier.stappen.length * 30; ronde++) {
    const open = doorloop(formulier, antwoorden, nu)
      .stappen.flatMap(({ onderdelen }) => onderdelen)
      .find((onderdeel) => 'vraag' in onderdeel && onderdeel.antwoord === undefined);
    if (!open || !('vraag' in open)) return antwoorden;
    antwoorden[open.vraag.id] = voorbeeldAntwoord(open.vraag, nu);
  }
  return antwoorden;
}

function enkelVoorbeeld(vraag: EnkeleVraag, nu: Nu): Antwoord {
  switch (vraag.soort) {
    case 'tekst':
    case 'lange-tekst':
      return 'Voorbeeld'.slice(0, vraag.maximaal);
    case 'getal':
    case 'bedrag':
      return String(eersteGetal(vraag) ?? 0).replace('.', ',');
    case 'datum':
      return datumdelen(dagVan(vraag.vanaf, nu) ?? dagVan(vraag.tot, nu) ?? nu.vandaag);
    case 'keuze':
      return vraag.opties[0]?.waarde ?? '';
    case 'meerkeuze':
      return vraag.opties.slice(0, 1).map(({ waarde }) => waarde);
    case 'ja-nee':
      return 'ja';
    case 'adres':
      return {
        postcode: '7607 EW',
        huisnummer: '30',
        huisletter: '',
        toevoeging: '',
        straat: 'Haven Zuidzijde',
        plaats: 'Almelo',
      };
    case 'iban':
      return 'NL91 ABNA 0417 1643 00';
    case 'email':
      return 'voorbeeld@example.nl';
    case 'telefoon':
      return '0546 54 11 11';
    case 'bsn':
      return '111222333';
    case 'bestand':
      return [{ id: 'voorbeeld', naam: 'voorbeeld.pdf', omvang: 1024 }];
    case 'verklaring':
      return true;
  }
}
