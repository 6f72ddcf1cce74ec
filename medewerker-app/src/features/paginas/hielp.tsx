import { useApp } from '@loket/app';
import { Button, Cluster, IconCheck, Notice, Stack, Text } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paginaQuery, zegHielp } from './queries.ts';

/** Where a reader says that a page helped her; its owner sees how often. */
export function Hielp({ id, hielpMij, eigenaar }: { id: string; hielpMij: boolean; eigenaar: string }) {
  const { t } = useTranslation('paginas');
  const { api } = useApp();
  const client = useQueryClient();
  const zeg = useMutation({
    mutationFn: (hielp: boolean) => zegHielp(api, id, hielp),
    onSuccess: () => client.invalidateQueries({ queryKey: paginaQuery(api, id).queryKey }),
  });
  return (
    <Stack gap="s">
      <Cluster>
        <span role="status">{t(hielpMij ? 'hielp.dank' : 'hielp.vraag')}</span>
        <Button
          size="small"
          icon={hielpMij ? undefined : IconCheck}
          busy={zeg.isPending}
          onClick={() => zeg.mutate(!hielpMij)}
        >
          {t(hielpMij ? 'hielp.terug' : 'hielp.knop')}
        </Button>
      </Cluster>
      <Text size="small" tone="muted">
        {t('hielp.uitleg', { naam: eigenaar })}
      </Text>
      {zeg.isError && <Notice kind="error" live="assertive" title={t('hielp.mislukt')} />}
    </Stack>
  );
}
