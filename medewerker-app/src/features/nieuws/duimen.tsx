import { useApp } from '@loket/app';
import type { NieuwsDetail } from '@loket/contract';
import { Notice, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { waardeer } from './queries.ts';

const soorten = ['duim', 'hart', 'applaus', 'inzicht'] as const;

/** One word for what I think of it; pressing it again takes it back. */
export function Duimen({ bericht: { id, duimen, mijnDuim } }: { bericht: NieuwsDetail }) {
  const { t } = useTranslation('nieuws');
  const { api, queryClient } = useApp();
  const kies = useMutation({
    mutationFn: (soort: NieuwsDetail['mijnDuim']) => waardeer(api, id, soort),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['nieuws', 'bericht', id] }),
  });
  return (
    <Stack gap="s">
      <div role="group" aria-label={t('duimen.titel')} className="loket-filters">
        {soorten.map((soort) => {
          const aan = mijnDuim === soort;
          const aantal = duimen.find((een) => een.soort === soort)?.aantal ?? 0;
          return (
            <button
              key={soort}
              type="button"
              aria-pressed={aan}
              className={`loket-filter${aan ? ' loket-filter--pressed' : ''}`}
              onClick={() => kies.mutate(aan ? null : soort)}
            >
              {t(`duimen.${soort}`)}
              {aantal > 0 && <span className="loket-filter__count">{aantal}</span>}
            </button>
          );
        })}
      </div>
      {kies.isError && (
        <Notice kind="error" live="assertive" title={t('mislukt.titel')}>
          {t('mislukt.duim')}
        </Notice>
      )}
    </Stack>
  );
}
