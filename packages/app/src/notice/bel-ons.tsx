import { Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Telefoon } from '../format/telefoon.tsx';
import { useApp } from '../app-context.tsx';

/** The way to a person, for when the screen is no help. */
export function BelOns() {
  const { t } = useTranslation();
  const { kort, lang, href } = useApp().deur.bel;
  return (
    <Text>
      {t('bel.liever')} <Telefoon href={href}>{kort}</Telefoon>
      {lang && (
        <>
          {' '}
          {t('bel.of')} <Telefoon href={href}>{lang}</Telefoon>
        </>
      )}
      {t('bel.slot')}
    </Text>
  );
}
