import { Pagina, useApp, useIngelogd } from '@loket/app';
import { Card, CardList } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Everything that one can choose here, as cards; each leads to a page of its own. */
export function InstellingenPage() {
  const { t } = useTranslation('instellingen');
  const { instellingen } = useApp();
  const sessie = useIngelogd();
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <CardList label={t('titel')}>
        {instellingen
          .filter(({ voor }) => !voor || (sessie && voor(sessie)))
          .map(({ href, naam }) => (
            <Card key={href} headingLevel={2} href={href} title={t(`kaart.${naam}.titel`)}>
              {t(`kaart.${naam}.tekst`)}
            </Card>
          ))}
      </CardList>
    </Pagina>
  );
}
