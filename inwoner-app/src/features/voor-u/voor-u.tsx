import { useApp } from '@loket/app';
import { CardList, IconArrowRight, Link, Section, Stack, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { verbergTip, voorUQuery } from './queries.ts';
import { TipKaart } from './tip-kaart.tsx';

/**
 * At most three tips. Whoever has none, or wants none, sees nothing here; nor when they cannot be fetched, for nobody
 * waits for tips.
 */
export function VoorU() {
  const { t } = useTranslation('voor-u');
  const { api, queryClient } = useApp();
  const announce = useAnnouncer();
  const { data } = useQuery(voorUQuery(api));
  const weg = useMutation({
    mutationFn: (tipId: string) => verbergTip(api, tipId),
    onSuccess: async () => {
      announce(t('weggezet'));
      await queryClient.invalidateQueries({ queryKey: ['voor-u'] });
    },
  });
  if (!data || data.tips.length === 0) return null;
  return (
    <Section
      title={t('titel')}
      description={t('lead')}
      action={
        <Link href="/instellingen/tips" variant="quiet" iconEnd={IconArrowRight}>
          {t('instellen')}
        </Link>
      }
    >
      <Stack gap="s">
        <CardList>
          {data.tips.map((tip) => (
            <TipKaart
              key={tip.id}
              tip={tip}
              busy={weg.isPending && weg.variables === tip.id}
              onVerberg={() => weg.mutate(tip.id)}
            />
          ))}
        </CardList>
        {weg.isError && <Text>{t('mislukt')}</Text>}
      </Stack>
    </Section>
  );
}
