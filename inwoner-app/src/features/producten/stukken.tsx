import type { ZoekStuk } from '@loket/contract';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

/** A text with what was looked for marked in it. */
export function Stukken({ stukken, taal }: { stukken: readonly ZoekStuk[]; taal: string }) {
  const { i18n } = useTranslation();
  return (
    <span lang={taal === i18n.language ? undefined : taal}>
      {stukken.map(({ text, hit }, plek) =>
        hit ? <mark key={plek}>{text}</mark> : <Fragment key={plek}>{text}</Fragment>,
      )}
    </span>
  );
}
