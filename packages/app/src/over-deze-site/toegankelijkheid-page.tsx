import { useTranslation } from 'react-i18next';
import { InformatiePagina } from '../page/informatie-pagina.tsx';

const punten = ['toetsenbord', 'voorlezen', 'vergroten', 'beweging', 'tijd'] as const;

/** Accessibility statement (Besluit digitale toegankelijkheid overheid). */
export function ToegankelijkheidPage() {
  const { t } = useTranslation('over-deze-site');
  return (
    <InformatiePagina
      titel={t('toegankelijkheid.titel')}
      lead={t('toegankelijkheid.lead')}
      delen={[
        { titel: t('toegankelijkheid.kan.titel'), punten: punten.map((punt) => t(`toegankelijkheid.kan.${punt}`)) },
        { titel: t('toegankelijkheid.norm.titel'), tekst: t('toegankelijkheid.norm.tekst') },
        { titel: t('toegankelijkheid.nogNiet.titel'), tekst: t('toegankelijkheid.nogNiet.tekst') },
        { titel: t('toegankelijkheid.melden.titel'), tekst: t('toegankelijkheid.melden.tekst'), bel: true },
      ]}
    />
  );
}
