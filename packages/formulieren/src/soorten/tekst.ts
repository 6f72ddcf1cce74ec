import { isValidIBAN } from 'ibantools';
import type { Antwoord } from '../model.ts';
import { fout, goed, leeg, type Oordeel } from './oordeel.ts';

/** What was typed, without what stands around it; empty for what is no text. */
export function getypt(antwoord: Antwoord | undefined): string {
  return typeof antwoord === 'string' ? antwoord.trim() : '';
}

/** Text of a most length, in characters as people count them. */
export function leesTekst({ maximaal }: { maximaal: number }, antwoord: Antwoord | undefined): Oordeel {
  const tekst = getypt(antwoord);
  if (!tekst) return leeg;
  return [...tekst].length > maximaal ? fout('te-lang', maximaal) : goed(tekst);
}

/** Only what is surely no address is refused: a mail with a code tells the rest. */
export function leesEmail(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  const adres = getypt(antwoord);
  if (!adres) return leeg;
  return adres.length <= 254 && /^[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@.<>(),;:]{2,}$/.test(adres)
    ? goed(adres)
    : fout('geen-email');
}

/** A number in the Netherlands or, with `+` or `00`, elsewhere (E.164); kept as `+31612345678`. */
export function leesTelefoon(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  const nummer = getypt(antwoord).replace(/[\s()./-]/g, '');
  if (!nummer) return leeg;
  const wereld = nummer.replace(/^00/, '+').replace(/^\+310/, '+31');
  if (/^\+31\d{9}$/.test(wereld) || (/^\+[1-9]\d{6,14}$/.test(wereld) && !wereld.startsWith('+31')))
    return goed(wereld);
  if (/^0[1-9]\d{8}$/.test(nummer)) return goed(`+31${nummer.slice(1)}`);
  return fout('geen-telefoon');
}

/** An account number by the registry of IBANs (ISO 13616); kept without spaces. */
export function leesIban(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  const iban = getypt(antwoord)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  if (!iban) return leeg;
  return isValidIBAN(iban) ? goed(iban) : fout('geen-iban');
}

/** Nine digits (eight get a zero in front) that pass the 11-test. */
export function leesBsn(_vraag: object, antwoord: Antwoord | undefined): Oordeel {
  const cijfers = getypt(antwoord).replace(/[\s.]/g, '');
  if (!cijfers) return leeg;
  if (!/^\d{8,9}$/.test(cijfers)) return fout('geen-bsn');
  const bsn = cijfers.padStart(9, '0');
  const som = [...bsn].reduce(
    (totaal, cijfer, plaats) => totaal + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats),
    0,
  );
  return som % 11 === 0 && Number(bsn) > 0 ? goed(bsn) : fout('geen-bsn');
}
