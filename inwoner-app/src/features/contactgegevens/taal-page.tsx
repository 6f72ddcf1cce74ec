import { isTaal, taalNamen, useApp } from '@loket/app';
import type { Contactgegevens } from '@loket/contract';
import { Button, Cluster, Notice, RadioGroup, Stack } from '@loket/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWijzigen } from './queries.ts';
import { Mislukt, Schil } from './schil.tsx';

export function TaalPage() {
  return <Schil deel="taal">{({ taal }) => <TaalKeuze bekend={taal} />}</Schil>;
}

type Taal = NonNullable<Contactgegevens['taal']>;

/** One language for this site and for what we send. The page changes along, and remembers it on this device. */
function TaalKeuze({ bekend }: { bekend: Taal | null }) {
  const { t, i18n } = useTranslation('contactgegevens');
  const { talen, rememberTaal } = useApp();
  const [taal, setTaal] = useState<Taal>(bekend ?? (isTaal(i18n.language) ? i18n.language : 'nl'));
  const opslaan = useWijzigen<Taal>((api, gekozen) => api.PUT('/contactgegevens/taal', { body: { taal: gekozen } }));
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    opslaan.mutate(taal, {
      onSuccess: () => {
        rememberTaal(taal);
        void talen.kies(taal);
      },
    });
  };
  return (
    <form noValidate onSubmit={verstuur}>
      <Stack gap="l">
        <RadioGroup
          name="taal"
          legend={t('taal.keuze')}
          description={t('taal.uitleg')}
          value={taal}
          onChange={setTaal}
          options={(Object.keys(taalNamen) as Taal[]).map((een) => ({
            value: een,
            label: <span lang={een}>{taalNamen[een]}</span>,
          }))}
        />
        <Mislukt fout={opslaan.error} />
        {opslaan.isSuccess && <Notice kind="success" live="polite" title={t('opgeslagen')} />}
        <Cluster>
          <Button type="submit" variant="primary" busy={opslaan.isPending} busyLabel={t('adressen.bezig')}>
            {t('taal.knop')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
