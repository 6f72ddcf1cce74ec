import { FoutMelding, useApp, type ApiFout } from '@loket/app';
import type { Werkfilter } from '@loket/contract';
import { Button, Cluster, Details, IconX, Link, Stack, Text, TextInput, useAnnouncer } from '@loket/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adresVan, type Keuze } from './adres.ts';
import { bewaarWeergave, verwijderWeergave, weergavenQuery } from './queries.ts';

/** Choices that I keep under a name. */
export function Weergaven({ keuze }: { keuze: Keuze }) {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const { data } = useQuery(weergavenQuery(api));
  const [naam, setNaam] = useState('');
  const [leeg, setLeeg] = useState(false);
  const vernieuw = () => queryClient.invalidateQueries({ queryKey: ['weergaven'] });
  const bewaar = useMutation<unknown, ApiFout>({
    mutationFn: () => {
      const { pagina: _first, ...filter } = keuze;
      return bewaarWeergave(api, naam.trim(), filter);
    },
    onSuccess: async () => {
      announce(t('weergave.bewaard', { naam: naam.trim() }));
      setNaam('');
      await vernieuw();
    },
  });
  const verwijder = useMutation<unknown, ApiFout, string>({
    mutationFn: (id) => verwijderWeergave(api, id),
    onSuccess: async () => {
      announce(t('weergave.weg'));
      await vernieuw();
    },
  });
  const fout = bewaar.error ?? verwijder.error;
  const weergaven = data?.weergaven ?? [];
  return (
    <Stack gap="s">
      {weergaven.length > 0 && (
        <nav aria-label={t('weergave.titel')}>
          <Cluster>
            {weergaven.map(({ id, naam: zo, filter }) => (
              <Link key={id} href={adresVan(filter as Werkfilter)}>
                {zo}
              </Link>
            ))}
          </Cluster>
        </nav>
      )}
      <Details summary={t('weergave.beheer')}>
        <Stack gap="s">
          <Text size="small" tone="muted">
            {t('weergave.uitleg')}
          </Text>
          <Cluster>
            <TextInput
              label={t('weergave.naam')}
              maxLength={60}
              value={naam}
              error={leeg && naam.trim() === '' ? t('weergave.naamNodig') : undefined}
              onChange={({ target }) => setNaam(target.value)}
            />
            <Button
              busy={bewaar.isPending}
              busyLabel={t('bezig')}
              onClick={() => {
                setLeeg(naam.trim() === '');
                if (naam.trim() !== '') bewaar.mutate();
              }}
            >
              {t('weergave.bewaar')}
            </Button>
          </Cluster>
          {weergaven.map(({ id, naam: zo }) => (
            <div key={id}>
              <Button
                size="small"
                icon={IconX}
                busy={verwijder.isPending}
                busyLabel={t('bezig')}
                onClick={() => verwijder.mutate(id)}
              >
                {t('weergave.verwijder', { naam: zo })}
              </Button>
            </div>
          ))}
          {fout?.code === 'niet-meer-open' ? (
            <Text>{t('weergave.teVeel')}</Text>
          ) : (
            fout && <FoutMelding fout={fout} wat="werk" />
          )}
        </Stack>
      </Details>
    </Stack>
  );
}
