import { useApp } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import { Button, CardList, Details, IconRefresh, Notice, Section, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TaakKaart } from './taak-kaart.tsx';
import { takenVanZaakQuery } from './taken-van-zaak-query.ts';

/** The tasks of one case: what can be done first, what is done folded. Nothing when it has none. */
export function TakenVanZaak({ zaak }: { zaak: ZaakRef }) {
  const { t } = useTranslation('taken');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(takenVanZaakQuery(api, zaak));
  if (error && !data) {
    return (
      <Notice
        kind="warning"
        title={t('vanZaak.fout')}
        actions={
          <Button size="small" icon={IconRefresh} onClick={() => void refetch()} busy={isFetching}>
            {t('vanZaak.opnieuw')}
          </Button>
        }
      >
        {t('vanZaak.foutUitleg')}
      </Notice>
    );
  }
  if (!data || data.resultaten.length === 0) return null;
  const open = data.resultaten.filter(({ stand }) => ['open', 'niet_aangekomen', 'verlopen'].includes(stand));
  const klaar = data.resultaten.filter((taak) => !open.includes(taak));
  return (
    <Section title={t('vanZaak.titel')}>
      <Stack gap="m">
        {open.length > 0 && (
          <CardList>
            {open.map((taak) => (
              <TaakKaart key={taak.id} taak={taak} zonderZaak />
            ))}
          </CardList>
        )}
        {klaar.length > 0 && (
          <Details summary={t('vanZaak.klaar', { count: klaar.length })} look="sheet">
            <CardList>
              {klaar.map((taak) => (
                <TaakKaart key={taak.id} taak={taak} zonderZaak />
              ))}
            </CardList>
          </Details>
        )}
      </Stack>
    </Section>
  );
}
