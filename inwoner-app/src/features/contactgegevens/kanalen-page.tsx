import type { Contactgegevens } from '@loket/contract';
import { Button, Cluster, Link, Notice, RadioGroup, Stack, Text } from '@loket/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWijzigen } from './queries.ts';
import { Mislukt, Schil } from './schil.tsx';

export function KanalenPage() {
  return <Schil deel="kanalen">{(gegevens) => <Kanalen gegevens={gegevens} />}</Schil>;
}

type Keuze = Contactgegevens['kanalen'][number];

/** For each subject one channel. What asks somebody to act has no "only here". */
function Kanalen({ gegevens }: { gegevens: Contactgegevens }) {
  const { t } = useTranslation('contactgegevens');
  const begin = Object.fromEntries(gegevens.kanalen.map(({ onderwerp, gekozen }) => [onderwerp, gekozen]));
  const [gekozen, setGekozen] = useState(begin as Record<Keuze['onderwerp'], Keuze['gekozen']>);
  const opslaan = useWijzigen<typeof gekozen>((api, keuzes) => {
    const kanalen = gegevens.kanalen.map(({ onderwerp }) => ({ onderwerp, kanaal: keuzes[onderwerp] }));
    return api.PUT('/contactgegevens/kanalen', { body: { kanalen } });
  });
  const kan = (soort: 'email' | 'telefoonnummer') =>
    gegevens.ontbrekend.length > 0 || gegevens.adressen.some((adres) => adres.soort === soort && adres.geverifieerd);
  const wil = Object.values(gekozen);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    opslaan.mutate(gekozen);
  };
  return (
    <form noValidate onSubmit={verstuur}>
      <Stack gap="l">
        {gegevens.kanalen.map(({ onderwerp, mogelijk }) => (
          <RadioGroup
            key={onderwerp}
            name={onderwerp}
            legend={t(`kanalen.onderwerp.${onderwerp}`)}
            description={t(`kanalen.uitleg.${onderwerp}`)}
            value={gekozen[onderwerp]}
            onChange={(kanaal) => {
              setGekozen((oud) => ({ ...oud, [onderwerp]: kanaal }));
              opslaan.reset();
            }}
            options={mogelijk.map((kanaal) => ({ value: kanaal, label: t(`kanalen.kanaal.${kanaal}`) }))}
          />
        ))}
        {wil.includes('email') && !kan('email') && <Ontbreekt tekst={t('kanalen.geenEmail')} />}
        {wil.includes('sms') && !kan('telefoonnummer') && <Ontbreekt tekst={t('kanalen.geenTelefoon')} />}
        <Notice kind="info" title={t('kanalen.wet')}>
          <Text>{t('kanalen.wetTekst')}</Text>
        </Notice>
        <Mislukt fout={opslaan.error} />
        {opslaan.isSuccess && <Notice kind="success" live="polite" title={t('opgeslagen')} />}
        <Cluster>
          <Button type="submit" variant="primary" busy={opslaan.isPending} busyLabel={t('adressen.bezig')}>
            {t('kanalen.knop')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

/** The choice needs an address that is not there yet. */
function Ontbreekt({ tekst }: { tekst: string }) {
  const { t } = useTranslation('contactgegevens');
  return (
    <Notice kind="warning" live="polite" title={tekst}>
      <Link href="/instellingen/contactgegevens">{t('kanalen.naarContact')}</Link>
    </Notice>
  );
}
