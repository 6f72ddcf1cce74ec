import { FoutMelding, useApp, useOpmaak, type ApiFout } from '@loket/app';
import type { WerkAgendaAdres } from '@loket/contract';
import { Button, Cluster, Details, Stack, Text, TextInput, useAnnouncer } from '@loket/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agendaQuery, maakAgenda, verwijderAgenda } from './queries.ts';

/** My deadlines in my own calendar: an address that is shown once, and can be stopped. */
export function Agenda() {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const { data } = useQuery(agendaQuery(api));
  const vernieuw = () => queryClient.invalidateQueries({ queryKey: ['werk-agenda'] });
  const maak = useMutation<WerkAgendaAdres, ApiFout>({
    mutationFn: () => maakAgenda(api),
    onSuccess: async () => {
      announce(t('agenda.gemaakt'));
      await vernieuw();
    },
  });
  const stop = useMutation<unknown, ApiFout>({
    mutationFn: () => verwijderAgenda(api),
    onSuccess: async () => {
      maak.reset();
      announce(t('agenda.gestopt'));
      await vernieuw();
    },
  });
  const sinds = data?.sinds;
  const fout = maak.error ?? stop.error;
  return (
    <Details summary={t('agenda.titel')}>
      <Stack gap="s">
        <Text>{t('agenda.uitleg')}</Text>
        {maak.data && (
          <TextInput
            label={t('agenda.adres')}
            description={t('agenda.adresUitleg')}
            readOnly
            value={maak.data.adres}
            onFocus={({ target }) => target.select()}
          />
        )}
        {sinds && !maak.data && <Text>{t('agenda.sinds', { datum: opmaak.datum(opmaak.dag(sinds)) })}</Text>}
        {fout && <FoutMelding fout={fout} wat="werk" />}
        <Cluster>
          <Button busy={maak.isPending} busyLabel={t('bezig')} onClick={() => maak.mutate()}>
            {t(sinds ? 'agenda.opnieuw' : 'agenda.maak')}
          </Button>
          {sinds && (
            <Button busy={stop.isPending} busyLabel={t('bezig')} onClick={() => stop.mutate()}>
              {t('agenda.stop')}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Details>
  );
}
