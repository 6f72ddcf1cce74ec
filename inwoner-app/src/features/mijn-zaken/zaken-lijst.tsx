import type { ZakenLijst as Lijst } from '@loket/contract';
import { Button, ButtonLink, CardList, EmptyState, IconFolders, IconSearch, Text } from '@loket/ui';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ZaakKaart } from '../../components/zaak-kaart.tsx';
import { aantalInWoorden, isOnvolledig } from './aantal.ts';
import { schrijfVraag } from './vraag.ts';
import type { ZakenVraag } from './vraag.ts';

interface ZakenLijstProps {
  lijst: Lijst;
  vraag: ZakenVraag;
  /** Takes the search text away. */
  onWis: () => void;
  /** The line with the number of results, which gets the focus on another page. */
  countRef: Ref<HTMLParagraphElement>;
}

/** The cards of one page, or why there are none. An empty list with a missing source is not called empty. */
export function ZakenLijst({ lijst, vraag, onWis, countRef }: ZakenLijstProps) {
  const { t } = useTranslation('mijn-zaken');
  if (lijst.resultaten.length === 0) {
    if (isOnvolledig(lijst)) return <Text>{t('leeg.onvolledig')}</Text>;
    return <GeenZaken lijst={lijst} vraag={vraag} onWis={onWis} />;
  }
  const aantal = aantalInWoorden(t, lijst);
  const paginas = Math.ceil(lijst.aantal / lijst.perPagina);
  return (
    <>
      <p className="app-count" ref={countRef} tabIndex={-1}>
        {paginas > 1 ? t('aantalMetPagina', { aantal, pagina: lijst.pagina, paginas }) : aantal}
      </p>
      <CardList label={t('titel')}>
        {lijst.resultaten.map((zaak) => (
          <ZaakKaart key={`${zaak.bron} ${zaak.id}`} zaak={zaak} headingLevel={2} />
        ))}
      </CardList>
    </>
  );
}

function GeenZaken({ lijst, vraag, onWis }: { lijst: Lijst; vraag: ZakenVraag; onWis: () => void }) {
  const { t } = useTranslation('mijn-zaken');
  if (vraag.zoek) {
    return (
      <EmptyState
        headingLevel={2}
        icon={IconSearch}
        title={t('leeg.zoekTitel', { zoek: vraag.zoek })}
        actions={
          <>
            <Button onClick={onWis}>{t('leeg.wis')}</Button>
            {vraag.stand !== 'alle' && (
              <ButtonLink href={`/mijn-zaken${schrijfVraag({ ...vraag, stand: 'alle', pagina: 1 })}`}>
                {t('leeg.zoekAlle')}
              </ButtonLink>
            )}
          </>
        }
      >
        {t('leeg.zoek')}
      </EmptyState>
    );
  }
  if (vraag.pagina > 1 && lijst.aantal > 0) {
    return (
      <EmptyState
        headingLevel={2}
        icon={IconFolders}
        title={t('leeg.paginaTitel')}
        actions={
          <ButtonLink href={`/mijn-zaken${schrijfVraag({ ...vraag, pagina: 1 })}`}>{t('leeg.eerste')}</ButtonLink>
        }
      >
        {t('leeg.pagina')}
      </EmptyState>
    );
  }
  const andere = vraag.stand === 'lopend' ? (lijst.aantalAfgerond ?? 0) : 0;
  return (
    <EmptyState
      headingLevel={2}
      icon={IconFolders}
      title={t(`leeg.${vraag.stand}Titel`)}
      actions={
        andere > 0 && (
          <ButtonLink href="/mijn-zaken?stand=afgerond">{t('leeg.bekijkAfgerond', { count: andere })}</ButtonLink>
        )
      }
    >
      {t(`leeg.${vraag.stand}`)}
    </EmptyState>
  );
}
