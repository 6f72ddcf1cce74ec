import type { Berichtteksten } from '@loket/contract';
import { Button, Section, Select, Stack, Text, TextInput } from '@loket/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { soorten, tekstAdres } from './adres.ts';

/** Begins a text for one zaaktype, and if wanted for one status of it. */
export function NieuweTekst({ zaaktypen, taal }: Pick<Berichtteksten, 'zaaktypen'> & { taal: string }) {
  const { t } = useTranslation('berichtteksten');
  const navigate = useNavigate();
  const [soort, setSoort] = useState<(typeof soorten)[number]>('status');
  const [zaaktype, setZaaktype] = useState('');
  const [status, setStatus] = useState('');
  const [fout, setFout] = useState(false);
  const metStatus = soort === 'status' || soort === 'correctie';
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setFout(zaaktype === '');
    if (zaaktype === '') document.getElementById('zaaktype')?.focus();
    else void navigate(tekstAdres({ soort, zaaktype, status: metStatus ? status.trim() : '', taal }));
  };
  return (
    <Section title={t('nieuw.titel')}>
      <form onSubmit={begin} noValidate className="mw-formulier">
        <Stack gap="m">
          <Text>{t('nieuw.uitleg')}</Text>
          <Select
            id="soort"
            label={t('nieuw.soort')}
            options={soorten.map((een) => ({ value: een, label: t(`soort.${een}`) }))}
            value={soort}
            onChange={({ target }) => setSoort(soorten.find((een) => een === target.value) ?? 'status')}
          />
          <Select
            id="zaaktype"
            label={t('nieuw.zaaktype')}
            options={[
              { value: '', label: t('nieuw.kies') },
              ...zaaktypen.map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
            ]}
            value={zaaktype}
            onChange={({ target }) => setZaaktype(target.value)}
            error={fout ? t('nieuw.kiesFout') : undefined}
          />
          {metStatus && (
            <TextInput
              id="status"
              label={t('nieuw.status')}
              description={t('nieuw.statusUitleg')}
              optionalLabel={t('nieuw.magLeeg')}
              maxLength={80}
              value={status}
              onChange={({ target }) => setStatus(target.value)}
            />
          )}
          <div>
            <Button type="submit">{t('nieuw.knop')}</Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
