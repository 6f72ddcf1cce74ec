import { FoutMelding, Pagina, useApp, useIngelogd } from '@loket/app';
import { SkeletonRows, Split, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { GeenToegang } from './geen-toegang.tsx';
import { doelenQuery } from './queries.ts';
import { WaarStaatHet } from './waar-staat-het.tsx';
import { ZoekFormulier } from './zoek-formulier.tsx';

/** Finding a case: its number, and why. */
export function ZoekenPage() {
  const { t } = useTranslation('zaak-zoeken');
  const { api } = useApp();
  const sessie = useIngelogd();
  const { data: doelen, error, refetch, isFetching } = useQuery(doelenQuery(api));
  const klaar = doelen !== undefined && sessie !== undefined;
  useNaarVeld(klaar);

  if ((sessie && !sessie.rechten.includes('zaak-zoeken')) || error?.soort === 'geen-toegang') {
    return <GeenToegang wat="rol" />;
  }
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Split
        main={
          <Stack gap="l">
            {klaar && <ZoekFormulier doelen={doelen} />}
            {!klaar && error && (
              <FoutMelding fout={error} wat="doelen" onRetry={() => void refetch()} busy={isFetching} />
            )}
            {!klaar && !error && <SkeletonRows rows={6} label={t('laden')} />}
          </Stack>
        }
        aside={<WaarStaatHet />}
      />
    </Pagina>
  );
}

/** Who came by the keyboard command wants to type at once; who came by a link hears the heading first. */
function useNaarVeld(klaar: boolean) {
  const { state, key } = useLocation();
  const naarVeld = (state as { naarVeld?: true } | null)?.naarVeld ?? false;
  useEffect(() => {
    if (klaar && naarVeld) document.getElementById('nummer')?.focus();
  }, [klaar, naarVeld, key]);
}
