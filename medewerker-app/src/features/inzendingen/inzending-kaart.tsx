import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { WachtendeInzending } from '@loket/contract';
import { Button, Cluster, DescriptionList, Section, Stack, StatusBadge, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { probeerNu } from './queries.ts';

/** One that waits: where it stopped and why, trying it now, and what was entered. */
export function InzendingKaart({ item }: { item: WachtendeInzending }) {
  const { t } = useTranslation('inzendingen');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const announce = useAnnouncer();
  const queryClient = useQueryClient();
  const probeer = useMutation({
    mutationFn: () => probeerNu(api, item.id),
    onSuccess: async () => {
      announce(t('geprobeerd'));
      await queryClient.invalidateQueries({ queryKey: ['inzendingen'] });
    },
  });
  const op = (moment: string) => `${opmaak.korteDatum(opmaak.dag(moment))}, ${opmaak.tijd(moment)}`;
  const kopie = (vorm: 'pdf' | 'json') => `/api/v1/inzendingen/${item.id}/kopie?vorm=${vorm}`;
  return (
    <Section
      title={`${item.nummer}: ${item.formulier}`}
      titleExtra={
        <StatusBadge kind={item.vast ? 'te_laat' : 'wacht_op_u'} label={t(item.vast ? 'vast' : 'onderweg')} />
      }
      look="panel"
    >
      <Stack gap="m">
        <DescriptionList
          rows={[
            { label: t('wat.label'), value: t(`wat.${item.wat}`) },
            { label: t('ontvangen'), value: op(item.ontvangenOp) },
            { label: t('stap'), value: item.stap ?? t('nogNiet') },
            { label: t('storing'), value: item.storing ?? t('nogNiet') },
            { label: t('pogingen'), value: t('pogingenTot', { count: item.pogingen, volgende: op(item.volgendeOp) }) },
          ]}
        />
        {probeer.error && <FoutMelding fout={probeer.error} wat="inzendingen" />}
        <Cluster>
          <Button busy={probeer.isPending} busyLabel={t('bezig')} onClick={() => probeer.mutate()}>
            {t('probeer')}
          </Button>
          {item.wat === 'formulier' && (
            <>
              <a href={kopie('pdf')} download className="nl-link">
                {t('pdf', { nummer: item.nummer })}
              </a>
              <a href={kopie('json')} download className="nl-link">
                {t('json', { nummer: item.nummer })}
              </a>
            </>
          )}
        </Cluster>
        {item.wat === 'formulier' && (
          <Text size="small" tone="muted">
            {t('uitleg')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
