import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeVan } from '../i18n/taal.ts';

const ZONE = 'Europe/Amsterdam';

/** Dates, times and sizes as people read them in one language. */
export function createOpmaak(taal: string) {
  const locale = localeVan(taal);
  // a calendar date has no time zone: read and written as UTC it stays the same day everywhere
  const long = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  });
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

  const tijd = (tijdstip: string) => {
    const text = clock.format(new Date(tijdstip));
    return taal === 'nl' ? `${text.replace(':', '.')} uur` : text;
  };
  return {
    /** "donderdag 12 december 2026" */
    datum(datum: string) {
      const text = long.format(new Date(`${datum}T00:00:00Z`));
      return taal === 'en' ? text.replace(',', '') : text;
    },
    /** "12 december 2026", where the day of the week says nothing more */
    korteDatum: (datum: string) => short.format(new Date(`${datum}T00:00:00Z`)),
    /** "november 2026", of any day in it */
    maand: (datum: string) => month.format(new Date(`${datum}T00:00:00Z`)),
    /** "do 12", at the head of a narrow column */
    weekdag: (datum: string) => weekday.format(new Date(`${datum}T00:00:00Z`)),
    /** "14.30 uur" */
    tijd,
    /** Calendar day in the Netherlands, ISO 8601. */
    dag: (tijdstip: string) => day.format(new Date(tijdstip)),
    /** "1,2", with one decimal at most */
    getal: (aantal: number) => one.format(aantal),
    /** "1,2 MB" */
    omvang(bytes: number) {
      if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
      return `${one.format(bytes / 1_000_000)} MB`;
    },
  };
}

export type Opmaak = ReturnType<typeof createOpmaak>;

/** Dates, numbers and sizes as the language of the page writes them. */
export function useOpmaak(): Opmaak {
  const { i18n } = useTranslation();
  return useMemo(() => createOpmaak(i18n.language), [i18n.language]);
}
