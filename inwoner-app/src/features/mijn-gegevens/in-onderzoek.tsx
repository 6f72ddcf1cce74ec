import type { PersoonGegevens } from '@loket/contract';
import { IconSearch, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Which data the municipality is checking, and what that means. */
export function InOnderzoek({ groepen }: { groepen: PersoonGegevens['inOnderzoek'] }) {
  const { t, i18n } = useTranslation('mijn-gegevens');
  if (groepen.length === 0) return null;
  const namen = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    groepen.map((groep) => t(`onderzoek.${groep}`)),
  );
  return (
    <Notice kind="info" icon={IconSearch} title={t('onderzoek.titel')}>
      {t('onderzoek.tekst', { namen })}
    </Notice>
  );
}
