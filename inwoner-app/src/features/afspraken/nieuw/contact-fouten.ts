import type { AfspraakPlek } from '@loket/contract';
import type { Wens } from './wens.ts';

interface Contactfout {
  veld: 'email' | 'telefoon';
  code: 'telefoon' | 'telefoonNodig' | 'email' | 'emailNodig';
}

/** What is wrong with how she can be reached; the API decides again. */
export function contactFouten(
  { email, telefoon }: Pick<Wens, 'email' | 'telefoon'>,
  soort: AfspraakPlek['soort'] | undefined,
): Contactfout[] {
  const nummer = telefoon.replaceAll(/[\s().-]/g, '');
  const fouten: Contactfout[] = [];
  if (nummer === '' && soort === 'telefoon') fouten.push({ veld: 'telefoon', code: 'telefoonNodig' });
  else if (nummer !== '' && !/^(0[1-9]\d{8}|\+\d{9,15}|00\d{7,13})$/.test(nummer))
    fouten.push({ veld: 'telefoon', code: 'telefoon' });
  if (email.trim() === '' && soort === 'video') fouten.push({ veld: 'email', code: 'emailNodig' });
  else if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()))
    fouten.push({ veld: 'email', code: 'email' });
  return fouten;
}
