import type { IngelogdeSessie } from '@loket/app';
import { Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What I am here, so that it is clear why something can or cannot be done. */
export function MijnRollen({ sessie: { soort, naam, rollen, organisatie } }: { sessie: IngelogdeSessie }) {
  const { t } = useTranslation('start');
  return (
    <Section title={t('rollen.titel')} look="panel">
      {organisatie && organisatie !== naam && <Text>{t('rollen.organisatie', { organisatie })}</Text>}
      {rollen.length > 0 ? (
        <ul className="app-list">
          {rollen.map(({ code, naam }) => (
            <li key={code}>{naam}</li>
          ))}
        </ul>
      ) : (
        <Text>{t('rollen.geen')}</Text>
      )}
      <Text size="small" tone="muted">
        {soort === 'partner' ? t('rollen.kloptPartner') : t('rollen.klopt')}
      </Text>
    </Section>
  );
}
