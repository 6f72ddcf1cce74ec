import { useTranslation } from 'react-i18next';

/** A group that can be chosen. */
export interface Groep {
  code: string;
  naam: string;
}

/** Whether it is everybody behind one of the doors. */
export const isBreed = (code: string): code is 'medewerker' | 'partner' => code === 'medewerker' || code === 'partner';

/** Groups that stand in a choice, but are there no more. */
export const verdwenen = (doelgroep: readonly string[], keuzes: readonly Groep[]): string[] =>
  doelgroep.filter((code) => !keuzes.some((een) => een.code === code));

/** What a group is called; one that is there no more is called by its own word, and that is said. */
export function useDoelgroepNaam(keuzes: readonly Groep[]): (code: string) => string {
  const { t } = useTranslation('tekst');
  return (code) => {
    if (isBreed(code)) return t(`voor.${code}`);
    const naam = keuzes.find((een) => een.code === code)?.naam;
    return naam ?? t('voor.verdwenen', { naam: code.slice(code.indexOf(':') + 1) });
  };
}
