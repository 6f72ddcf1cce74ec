import type { Bijlage, RijkeTekst } from '@loket/contract';
import { FileList, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { LeesTekst } from './lees-tekst.tsx';

interface LeesStukProps {
  tekst: RijkeTekst;
  bijlagen: readonly Bijlage[];
  /** Where the bytes of an image or attachment are, for who reads. */
  adresVan: (bestandId: string) => string;
}

/** What an article or page says, as it is read: its text, and what hangs on it. */
export function LeesStuk({ tekst, bijlagen, adresVan }: LeesStukProps) {
  const { t } = useTranslation('tekst');
  return (
    <>
      <LeesTekst tekst={tekst} adresVan={adresVan} />
      {bijlagen.length > 0 && (
        <Section title={t('bijlagen.titel')}>
          <FileList
            label={t('bijlagen.titel')}
            files={bijlagen.map(({ bestandId, naam }) => ({ id: bestandId, href: adresVan(bestandId), name: naam }))}
          />
        </Section>
      )}
    </>
  );
}
