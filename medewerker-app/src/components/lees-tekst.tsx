import { RijkeTekst } from '@loket/app/tekst';
import type { RijkeTekst as Tekst } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import '@loket/app/tekst.css';

/** Text with structure, with the words of this door. */
export function LeesTekst({ tekst, adresVan }: { tekst: Tekst; adresVan: (bestandId: string) => string }) {
  const { t } = useTranslation('tekst');
  const kaderNamen = { uitleg: t('kader.uitleg'), tip: t('kader.tip'), 'let-op': t('kader.let-op') };
  return <RijkeTekst tekst={tekst} adresVan={adresVan} kaderNamen={kaderNamen} />;
}
