import { useTranslation } from 'react-i18next';
import { InformatiePagina } from '../page/informatie-pagina.tsx';

const onderdelen = ['wat', 'waarvandaan', 'wie', 'bewaren', 'cookies', 'rechten'] as const;

/** What happens with the data of who uses this portal (AVG 13). */
export function PrivacyPage() {
  const { t } = useTranslation('over-deze-site');
  return (
    <InformatiePagina
      titel={t('privacy.titel')}
      lead={t('privacy.lead')}
      delen={onderdelen.map((deel) => ({
        titel: t(`privacy.${deel}.titel`),
        tekst: t(`privacy.${deel}.tekst`),
        bel: deel === 'rechten',
      }))}
    />
  );
}
