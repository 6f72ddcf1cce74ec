import { Details, Heading, Lead, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { LeesStuk } from './lees-stuk.tsx';
import { redactieBestand } from './tekst-bestanden.ts';
import { alsRegels, type Uitleg } from './uitleg.ts';
import { Verschillen } from './verschillen.tsx';
import type { Woorden } from './woorden-velden.tsx';

interface NakijkenProps<Inhoud> {
  inhoud: Inhoud;
  /** What colleagues read now; null when they read nothing. */
  gelezen: Inhoud | null;
  uitleg: Uitleg<Inhoud>;
  /** Begins unfolded, for who is asked to look. */
  open?: boolean;
}

/** What somebody writes as colleagues will read it, and what is different from what they read now. */
export function Nakijken<Inhoud extends Woorden>({ inhoud, gelezen, uitleg, open = false }: NakijkenProps<Inhoud>) {
  const { t } = useTranslation('tekst');
  return (
    <Stack gap="s">
      <Details summary={t('nakijken.zo')} look="sheet" open={open}>
        <Stack gap="m">
          <Heading level={3}>{inhoud.titel || t('nakijken.zonderTitel')}</Heading>
          {inhoud.samenvatting && <Lead>{inhoud.samenvatting}</Lead>}
          <LeesStuk tekst={inhoud.tekst} bijlagen={inhoud.bijlagen} adresVan={redactieBestand} />
        </Stack>
      </Details>
      {gelezen && (
        <Details summary={t('nakijken.verschil')} look="sheet" open={open}>
          <Verschillen
            label={t('nakijken.verschil')}
            oud={alsRegels(gelezen, uitleg)}
            nieuw={alsRegels(inhoud, uitleg)}
          />
        </Details>
      )}
    </Stack>
  );
}
