import type { ApiFout } from '@loket/app';
import type { RijkeTekst } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { regelsVan } from './tekst-verschil.ts';

/** What of a text is more than fits. */
export interface TeLang {
  wat: 'geheel' | 'blokken' | 'tekens' | 'opmaak' | 'lijst' | 'tabel' | 'blok';
  /** Where it is: how that block begins. */
  begin: string;
}

const BEGIN = 40;
const soorten: Record<string, TeLang['wat'] | undefined> = {
  paragraph: 'opmaak',
  heading: 'opmaak',
  bulletList: 'lijst',
  orderedList: 'lijst',
  table: 'tabel',
};

/** What the API finds too long of a text, of the places that it names; null when it is something else. */
export function teLang(
  { status, invalidParams }: Pick<ApiFout, 'status' | 'invalidParams'>,
  tekst: RijkeTekst,
): TeLang | null {
  if (status === 413) return { wat: 'geheel', begin: '' };
  for (const { name, code } of invalidParams) {
    const plek = /(?:^|\.)tekst\.content(?:\.(\d+)(.*))?$/.exec(name);
    if (!plek || code !== 'too_big') continue;
    const blok = tekst.content[Number(plek[1])];
    if (!blok) return { wat: 'blokken', begin: '' };
    const [regel = ''] = regelsVan({ type: 'doc', content: [blok] });
    const begin = regel.length > BEGIN ? `${regel.slice(0, BEGIN)}…` : regel;
    return { wat: plek[2]?.endsWith('.text') ? 'tekens' : (soorten[blok.type] ?? 'blok'), begin };
  }
  return null;
}

/** Why a text is refused, where more can be said than that something in it cannot be. */
export function useTekstFout(fout: ApiFout | null, tekst: RijkeTekst): string | undefined {
  const { t } = useTranslation('tekst');
  const lang = fout && teLang(fout, tekst);
  return lang ? t(`teLang.${lang.wat}`, { begin: lang.begin }) : undefined;
}
