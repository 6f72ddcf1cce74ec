import type { Zaaktypekeuze } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { Checkbox, FieldGroup, Select, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useVeld } from './bewerken.ts';
import { TekstVeld } from './tekst-veld.tsx';

interface KopVeldenProps {
  formulier: Formulier;
  zaaktypen: readonly Zaaktypekeuze[];
  onChange: (formulier: Formulier) => void;
}

/** What the form is, what kind of case it begins, and who may fill it in. */
export function KopVelden({ formulier, zaaktypen, onChange }: KopVeldenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const veld = useVeld([]);
  const { zaaktype, toegang, voor, meldingsdatum } = formulier;
  const gekozen = zaaktypen.find(({ identificatie }) => identificatie === zaaktype);
  return (
    <Stack gap="m">
      <TekstVeld
        pad={[]}
        veld="titel"
        label={t('veld.titel')}
        tekst={formulier.titel}
        onChange={(titel) => onChange({ ...formulier, titel })}
      />
      <Select
        {...veld('zaaktype')}
        label={t('veld.zaaktype')}
        description={t('veld.zaaktypeUitleg')}
        value={zaaktype}
        options={[
          ...(gekozen ? [] : [{ value: zaaktype, label: zaaktype || t('kies') }]),
          ...zaaktypen.map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
        ]}
        onChange={(event) => onChange({ ...formulier, zaaktype: event.target.value })}
      />
      {gekozen && <Text tone="muted">{t('niveau', { niveau: t(`niveaus.${gekozen.niveau}`) })}</Text>}
      <Checkbox
        label={t('veld.iedereen')}
        description={t('veld.iedereenUitleg')}
        checked={toegang === 'iedereen'}
        onChange={(event) => onChange({ ...formulier, toegang: event.target.checked ? 'iedereen' : 'ingelogd' })}
      />
      <FieldGroup {...veld('voor')} legend={t('veld.voor')}>
        {(['persoon', 'bedrijf'] as const).map((wie) => (
          <Checkbox
            key={wie}
            label={t(`voor.${wie}`)}
            checked={voor.includes(wie)}
            onChange={(event) =>
              onChange({
                ...formulier,
                voor: event.target.checked ? [...voor, wie] : voor.filter((een) => een !== wie),
              })
            }
          />
        ))}
      </FieldGroup>
      <Checkbox
        label={t('veld.meldingsdatum')}
        description={t('veld.meldingsdatumUitleg')}
        checked={meldingsdatum === 'begin'}
        onChange={(event) => {
          const { meldingsdatum: _oud, ...rest } = formulier;
          onChange(event.target.checked ? { ...rest, meldingsdatum: 'begin' } : rest);
        }}
      />
    </Stack>
  );
}
