import { useApp, useIngelogd } from '@loket/app';
import { Button, Cluster, IconHome, LiveRegion } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { afstandenQuery } from './queries.ts';

/** Counts distances from one's own address, only when she asks; the address stays out of the page and its address bar. */
export function MijnAfstand({ onAfstanden }: { onAfstanden: (afstanden: Record<string, number>) => void }) {
  const { t } = useTranslation('voorzieningen');
  const { api, queryClient } = useApp();
  const ingelogd = useIngelogd();
  const vraag = useMutation({
    mutationFn: () => queryClient.fetchQuery(afstandenQuery(api)),
    onSuccess: ({ bekend, afstanden }) => {
      if (bekend) onAfstanden(afstanden);
    },
  });
  // for somebody else it would be her address, and that is not what is asked here
  if (!ingelogd || ingelogd.namens) return null;
  const uitkomst = vraag.isError ? 'mislukt' : vraag.data && (vraag.data.bekend ? 'gedaan' : 'onbekend');
  return (
    <Cluster gap="m">
      <Button icon={IconHome} size="small" busy={vraag.isPending} onClick={() => vraag.mutate()}>
        {t('huis.knop')}
      </Button>
      <LiveRegion visible>{uitkomst && t(`huis.${uitkomst}`)}</LiveRegion>
    </Cluster>
  );
}
