import type { ZaakSamenvatting } from '@loket/contract';
import { ButtonLink, CardList, EmptyState, IconArrowRight, IconFolders, Link, Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { ZaakKaart } from '../../components/zaak-kaart.tsx';

const AT_MOST = 3;

interface LopendeZakenProps {
  zaken: ZaakSamenvatting[];
  /** Null when a source of cases did not answer: then an empty list says nothing. */
  aantalLopend: number | null;
  aantalAfgerond: number | null;
}

/** At most three running cases, with where they stand in words. */
export function LopendeZaken({ zaken, aantalLopend, aantalAfgerond }: LopendeZakenProps) {
  const { t } = useTranslation('overzicht');
  const onvolledig = aantalLopend === null;
  const meer = aantalLopend !== null && aantalLopend > AT_MOST;
  return (
    <Section
      title={t('lopend.titel')}
      action={
        zaken.length > 0 && (
          <Link href="/mijn-zaken" variant="quiet" iconEnd={IconArrowRight}>
            {meer ? t('lopend.alle', { count: aantalLopend }) : t('lopend.naarZaken')}
          </Link>
        )
      }
    >
      {zaken.length > 0 && (
        <CardList>
          {zaken.slice(0, AT_MOST).map((zaak) => (
            <ZaakKaart key={`${zaak.bron} ${zaak.id}`} zaak={zaak} />
          ))}
        </CardList>
      )}
      {zaken.length === 0 && onvolledig && <Text>{t('lopend.onbekend')}</Text>}
      {zaken.length === 0 && !onvolledig && (
        <EmptyState
          icon={IconFolders}
          title={t('lopend.geenTitel')}
          actions={
            aantalAfgerond !== null &&
            aantalAfgerond > 0 && (
              <ButtonLink href="/mijn-zaken?stand=afgerond">
                {t('lopend.afgerond', { count: aantalAfgerond })}
              </ButtonLink>
            )
          }
        >
          {t('lopend.geen')}
        </EmptyState>
      )}
    </Section>
  );
}
