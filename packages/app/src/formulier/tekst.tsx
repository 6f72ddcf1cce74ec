import { useBronTaal } from '../format/bron-tekst.tsx';
import type { Tekst } from '@loket/formulieren';
import { useTranslation } from 'react-i18next';

/** A text of a form in the language of the page, else in Dutch. */
export function useFormTekst(): (tekst: Tekst) => string {
  const { i18n } = useTranslation();
  return (tekst) => tekst[i18n.language as keyof Tekst] ?? tekst.nl;
}

/** The same, marked as Dutch where the page has another language (WCAG 3.1.2). */
export function FormTekst({ tekst }: { tekst: Tekst }) {
  const { i18n } = useTranslation();
  const bronTaal = useBronTaal();
  const eigen = tekst[i18n.language as keyof Tekst];
  if (eigen !== undefined || bronTaal === undefined) return eigen ?? tekst.nl;
  return (
    <span lang={bronTaal} dir="ltr">
      {tekst.nl}
    </span>
  );
}
