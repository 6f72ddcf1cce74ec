import type { ApiFout } from '@loket/app';
import type { Taakformulier, Taakvraag } from '@loket/contract';

const codes = ['verplicht', 'te-lang', 'bedrag', 'datum', 'keuze', 'onjuist'] as const;
export type Veldfout = (typeof codes)[number];

/** The questions that are asked after these answers, in their order. */
export function gesteldeVragen({ vragen }: Taakformulier, antwoorden: Record<string, string>): Taakvraag[] {
  const gesteld = new Set<string>();
  return vragen.filter(({ naam, als }) => {
    const nu = !als || (gesteld.has(als.naam) && antwoorden[als.naam] === als.waarde);
    if (nu) gesteld.add(naam);
    return nu;
  });
}

/** Whether the server refused what was typed, and not that it is sent. */
export const isVeldfout = (fout: ApiFout | null): boolean => fout?.code === 'invoer-onjuist';

/** What is wrong with which question, as the server says it. */
export function veldfouten(fout: ApiFout | null): Partial<Record<string, Veldfout>> {
  if (!fout || !isVeldfout(fout)) return {};
  return Object.fromEntries(
    fout.invalidParams.map(({ name, code }) => [
      name.replace(/^antwoorden\./, ''),
      codes.find((bekend) => bekend === code) ?? 'onjuist',
    ]),
  );
}
