import { InformatiePagina } from '@loket/app';
import { useTranslation } from 'react-i18next';

export function ContactPage() {
  const { t } = useTranslation('hulp');
  return (
    <InformatiePagina
      titel={t('titel')}
      lead={t('lead')}
      delen={[
        { titel: t('beheer.titel'), tekst: t('beheer.tekst'), bel: true },
        { titel: t('rol.titel'), tekst: t('rol.tekst') },
        { titel: t('inloggen.titel'), tekst: t('inloggen.tekst') },
        { titel: t('lek.titel'), tekst: t('lek.tekst') },
      ]}
    />
  );
}
