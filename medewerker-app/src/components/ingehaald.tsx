import { Button, Cluster, Notice, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Onbereikbaar } from './onbereikbaar.tsx';
import type { Bewaard, Schrijven } from './use-schrijven.ts';
import { Verschillen } from './verschillen.tsx';

interface IngehaaldProps<Inhoud extends object, Stuk extends Bewaard<Inhoud>> {
  schrijven: Schrijven<Inhoud, Stuk>;
  /** As people read it. */
  regels: (inhoud: Inhoud) => string[];
}

/** A colleague saved a small form first: what is different, and whose stays. What was typed is there until that is chosen. */
export function Ingehaald<Inhoud extends object, Stuk extends Bewaard<Inhoud>>({
  schrijven,
  regels,
}: IngehaaldProps<Inhoud, Stuk>) {
  const { t } = useTranslation('tekst');
  const { ingehaald, daar, inhoud, neemVanDaar, bewaarToch } = schrijven;
  if (!ingehaald) return null;
  if (daar.isError) return <Onbereikbaar onOpnieuw={() => daar.mutate()} />;
  const stuk = daar.data;
  if (!stuk) return null;
  return (
    <Notice
      kind="warning"
      headingLevel={2}
      live="assertive"
      title={t('ingehaald.titel')}
      actions={
        <Cluster>
          <Button onClick={() => neemVanDaar(stuk)}>{t('ingehaald.neem')}</Button>
          <Button onClick={() => bewaarToch(stuk)}>{t('ingehaald.mijne')}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <p>{t('ingehaald.uitleg')}</p>
        <Verschillen label={t('ingehaald.verschil')} oud={regels(inhoud)} nieuw={regels(stuk.inhoud)} />
      </Stack>
    </Notice>
  );
}
