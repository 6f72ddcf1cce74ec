import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { Wijkteam } from '@loket/contract';
import { Button, Cluster, LiveRegion, SkeletonText, Stack, Text, Textarea, TextInput } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { bewaarWijkteam, socialeKaartQuery } from './queries.ts';
import { alsTekst, uitTekst } from './uren.ts';

/** When one can walk in at a wijkteam, and how long people wait now. */
export function WijkteamPage() {
  const { t } = useTranslation('sociale-kaart');
  const { api } = useApp();
  const { team } = useParams();
  const { data, error, refetch, isFetching } = useQuery(socialeKaartQuery(api));
  const wijkteam = data?.wijkteams.find((een) => een.team === team);
  const kruimels = [{ label: t('titel'), href: '/beheer/sociale-kaart' }];
  return (
    <Pagina titel={wijkteam?.naam ?? t('wijkteams.een')} kruimels={kruimels}>
      {error && !data && (
        <FoutMelding fout={error} wat="socialeKaart" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonText label={t('laden')} lines={5} />}
      {data && !wijkteam && <Text>{t('wijkteams.weg')}</Text>}
      {wijkteam && <Formulier key={wijkteam.team} wijkteam={wijkteam} />}
    </Pagina>
  );
}

function Formulier({ wijkteam }: { wijkteam: Wijkteam }) {
  const { t } = useTranslation('sociale-kaart');
  const { api, queryClient } = useApp();
  const [plek, setPlek] = useState(wijkteam.plek);
  const [uren, setUren] = useState(alsTekst(wijkteam.inloop));
  const [weken, setWeken] = useState(wijkteam.wachttijdWeken?.toString() ?? '');
  const [toelichting, setToelichting] = useState(wijkteam.toelichting);
  const inloop = uitTekst(uren);
  const goedeWeken = /^\d{0,3}$/.test(weken.trim());
  const bewaar = useMutation({
    mutationFn: () =>
      bewaarWijkteam(api, wijkteam.team, {
        plek,
        inloop: inloop ?? [],
        wachttijdWeken: weken.trim() === '' ? null : Number(weken),
        toelichting,
      }),
    onSuccess: () => queryClient.invalidateQueries(socialeKaartQuery(api)),
  });
  return (
    <Stack gap="m">
      <TextInput label={t('wijkteams.plek')} value={plek} onChange={(event) => setPlek(event.target.value)} />
      <Textarea
        label={t('wijkteams.inloop')}
        description={t('veld.urenUitleg')}
        error={inloop ? undefined : t('veldfout.openingstijden')}
        value={uren}
        onChange={(event) => setUren(event.target.value)}
      />
      <TextInput
        label={t('wijkteams.wachttijd')}
        description={t('wijkteams.wachttijdUitleg')}
        error={goedeWeken ? undefined : t('wijkteams.wachttijdFout')}
        inputMode="numeric"
        width="short"
        value={weken}
        onChange={(event) => setWeken(event.target.value)}
      />
      <TextInput
        label={t('wijkteams.toelichting')}
        value={toelichting}
        onChange={(event) => setToelichting(event.target.value)}
      />
      {bewaar.error && <FoutMelding fout={bewaar.error} wat="socialeKaart" />}
      <Cluster>
        <Button
          variant="primary"
          busy={bewaar.isPending}
          onClick={() => {
            if (inloop && goedeWeken) bewaar.mutate();
          }}
        >
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{bewaar.isSuccess && t('bewaard')}</LiveRegion>
      </Cluster>
    </Stack>
  );
}
