import type { Bezoek, Kijker } from '@loket/contract';
import type { TFunction } from 'i18next';
import teksten from '../../locales/nl/wie-keek.json';

type T = TFunction<'wie-keek'>;

/** A code that has no words yet (another version of the API) is told in general words, never shown as a code. */
function metWoorden<Codes extends object>(codes: Codes, code: string): keyof Codes {
  return (Object.hasOwn(codes, code) ? code : 'anders') as keyof Codes;
}

/** Who looked, as people call it. */
export function wieInWoorden(t: T, { soort, naam }: Kijker): string {
  if (soort === 'uzelf') return t('wie.zelf');
  if (soort === 'vertegenwoordiger') return naam ?? t('wie.vertegenwoordiger');
  if (soort === 'onbekend') return t('wie.onbekend');
  return naam ?? t('wie.onbekendeAfdeling');
}

/** What it was for: the purpose that somebody stated, else what kind of work it was. */
export function waarvoorInWoorden(t: T, { doel, activiteit, grondslag }: Bezoek): string {
  if (doel !== null) return t(`doel.${metWoorden(teksten.doel, doel)}`);
  const werk = t(`activiteit.${metWoorden(teksten.activiteit, activiteit)}`);
  return grondslag ? `${werk} (${t(`grondslag.${grondslag}`)})` : werk;
}

/** Which kinds of data were seen, each once. */
export function gegevensInWoorden(t: T, gegevens: readonly string[], taal: string): string {
  const woorden = gegevens.map((soort) => t(`gegevens.${metWoorden(teksten.gegevens, soort)}`));
  return new Intl.ListFormat(taal, { type: 'conjunction' }).format(new Set(woorden));
}
