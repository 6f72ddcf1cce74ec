import type { BerichtenLijst } from '@loket/contract';
import { Button, ButtonLink, CardList, EmptyState, IconMail, IconSearch, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BerichtKaart } from './bericht-kaart.tsx';
import type { BerichtenVraag } from './queries.ts';

interface LijstProps {
  lijst: BerichtenLijst;
  vraag: BerichtenVraag;
  /** Takes the search text away. */
  onWis: () => void;
}

/** The messages of one page, or why there are none. An empty list with a missing source is not called empty. */
export function Lijst({ lijst, vraag, onWis }: LijstProps) {
  const { t } = useTranslation('berichten');
  if (lijst.resultaten.length > 0) {
    return (
      <>
        <p className="app-count">{t('aantal', { count: lijst.aantal })}</p>
        <CardList label={t('titel')}>
          {lijst.resultaten.map((bericht) => (
            <BerichtKaart key={bericht.id} bericht={bericht} />
          ))}
        </CardList>
      </>
    );
  }
  if (lijst.ontbrekend.length > 0) return <Text>{t('leeg.onvolledig')}</Text>;
  if (vraag.zoek) {
    return (
      <EmptyState
        headingLevel={2}
        icon={IconSearch}
        title={t('leeg.zoekTitel', { zoek: vraag.zoek })}
        actions={<Button onClick={onWis}>{t('leeg.wis')}</Button>}
      >
        {t('leeg.zoek')}
      </EmptyState>
    );
  }
  const anders = vraag.stand === 'ongelezen' || vraag.pagina > 1;
  return (
    <EmptyState
      headingLevel={2}
      tone={vraag.stand === 'ongelezen' ? 'good' : undefined}
      icon={IconMail}
      title={t(`leeg.${vraag.stand}Titel`)}
      actions={anders && <ButtonLink href="/berichten">{t('leeg.naarAlle')}</ButtonLink>}
    >
      {t(`leeg.${vraag.stand}`)}
    </EmptyState>
  );
}
