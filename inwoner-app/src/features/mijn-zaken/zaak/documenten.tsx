import { useBestanden } from '@loket/app/zaak';
import type { DocumentSamenvatting, ZaakDetail } from '@loket/contract';
import { ButtonLink, FileList, Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Onderweg } from './onderweg.tsx';

const sleutel = ({ bron, id }: DocumentSamenvatting) => `${bron} ${id}`;

/** The papers of the case, but those that stand with their decision. A missing source is said, never shown as "no documents". */
export function Documenten({ zaak, onvolledig }: { zaak: ZaakDetail; onvolledig: boolean }) {
  const { t } = useTranslation('zaken');
  const bijBesluit = new Set(zaak.besluiten.flatMap(({ documenten }) => documenten.map(sleutel)));
  const bestanden = useBestanden(
    zaak,
    zaak.documenten.filter((document) => !bijBesluit.has(sleutel(document))),
  );
  return (
    <Section title={t('documenten.titel')} look="panel">
      {bestanden.length > 0 && <FileList label={t('documenten.titel')} files={bestanden} />}
      {onvolledig && <Text>{t('stukken.onvolledig')}</Text>}
      {bestanden.length === 0 && !onvolledig && (
        <Text>{bijBesluit.size > 0 ? t('stukken.alleenBijBesluit') : t('stukken.geen')}</Text>
      )}
      <Onderweg zaak={zaak} />
      {zaak.einddatum === null && !zaak.nietAlles && (
        <ButtonLink href={`/mijn-zaken/${zaak.bron}/${zaak.id}/documenten-sturen`} variant="secondary">
          {t('stukken.stuur')}
        </ButtonLink>
      )}
    </Section>
  );
}
