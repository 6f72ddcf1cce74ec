import { Button, Cluster, Heading, Panel, Stack, TextInput } from '@loket/ui';
import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adres } from './adres-soort.tsx';
import { useWijzigen } from './queries.ts';
import { Mislukt } from './schil.tsx';

interface AdresFormProps {
  soort: Adres['soort'];
  wijzigt: Adres | null;
  onKlaar: () => void;
}

/** A new address, or another one in the place of an old one. It counts after the code. */
export function AdresForm({ soort, wijzigt, onKlaar }: AdresFormProps) {
  const { t } = useTranslation('contactgegevens');
  const [adres, setAdres] = useState(wijzigt?.adres ?? '');
  const [leeg, setLeeg] = useState(false);
  const veld = useRef<HTMLInputElement>(null);
  const sturen = useWijzigen<string>((api, waarde) =>
    api.POST('/contactgegevens/adressen', { body: { soort, adres: waarde, vervangt: wijzigt?.id ?? null } }),
  );
  const geweigerd = (sturen.error?.velden.length ?? 0) > 0;
  useEffect(() => veld.current?.focus(), [geweigerd, leeg]);
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    setLeeg(adres.trim() === '');
    if (adres.trim() !== '') sturen.mutate(adres, { onSuccess: onKlaar });
  };
  return (
    <Panel>
      <form noValidate onSubmit={verstuur}>
        <Stack gap="m">
          <Heading level={3}>{t(wijzigt ? `formulier.titelWijzig.${soort}` : `formulier.titel.${soort}`)}</Heading>
          <Mislukt fout={sturen.error} />
          <TextInput
            ref={veld}
            label={t(`formulier.label.${soort}`)}
            description={t(`formulier.uitleg.${soort}`)}
            error={leeg || geweigerd ? t(`formulier.fout.${soort}`) : undefined}
            type={soort === 'email' ? 'email' : 'tel'}
            autoComplete={soort === 'email' ? 'email' : 'tel'}
            dir="ltr"
            value={adres}
            onChange={(event) => setAdres(event.target.value)}
          />
          <Cluster>
            <Button type="submit" variant="primary" busy={sturen.isPending} busyLabel={t('formulier.bezig')}>
              {t('formulier.knop')}
            </Button>
            <Button onClick={onKlaar}>{t('formulier.annuleer')}</Button>
          </Cluster>
        </Stack>
      </form>
    </Panel>
  );
}
