import { useTranslation } from 'react-i18next';
import { NietGevonden } from '../../../components/niet-gevonden.tsx';

/** A case that is not there, or not of this person. */
export function ZaakNietGevonden() {
  const { t } = useTranslation('mijn-zaken');
  return (
    <NietGevonden
      titel={t('nietGevonden.titel')}
      lead={t('nietGevonden.lead')}
      watNu={t('nietGevonden.watNu')}
      lijst={{ naam: t('titel'), href: '/mijn-zaken', knop: t('nietGevonden.naarLijst') }}
    />
  );
}
