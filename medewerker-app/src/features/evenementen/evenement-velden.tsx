import type { EvenementInhoud, EvenementKeuzes } from '@loket/contract';
import { Grid, RadioGroup, Stack, Textarea, TextInput } from '@loket/ui';
import type { TextInputProps } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { VoorWie } from '../../components/voor-wie.tsx';

/** Fields that the API can refuse. */
export const foutVelden = ['titel', 'plek', 'adres', 'begin', 'eind', 'plaatsen', 'sluitOp', 'doelgroep'] as const;
type FoutVeld = (typeof foutVelden)[number];

interface Props {
  inhoud: EvenementInhoud;
  keuzes: EvenementKeuzes;
  fouten: readonly FoutVeld[];
  onChange: (inhoud: EvenementInhoud) => void;
}

/** The fields of an event. Times are those of the clock on the wall in the Netherlands. */
export function EvenementVelden({ inhoud, keuzes, fouten, onChange }: Props) {
  const { t } = useTranslation('evenementen');
  const zet = (deel: Partial<EvenementInhoud>) => onChange({ ...inhoud, ...deel });
  const veld = (naam: Exclude<FoutVeld, 'doelgroep'>, extra: Partial<TextInputProps> = {}) => (
    <TextInput
      id={`evenement-${naam}`}
      label={t(`veld.${naam}`)}
      error={fouten.includes(naam) ? t(`fout.${naam}`) : undefined}
      value={inhoud[naam] ?? ''}
      onChange={(event) => zet({ [naam]: event.target.value })}
      {...extra}
    />
  );
  return (
    <Stack gap="m">
      {veld('titel')}
      <Textarea
        label={t('veld.omschrijving')}
        rows={5}
        value={inhoud.omschrijving}
        onChange={(event) => zet({ omschrijving: event.target.value })}
      />
      <RadioGroup
        name="soort"
        legend={t('veld.soort')}
        value={inhoud.soort}
        options={(['locatie', 'online'] as const).map((value) => ({ value, label: t(`waar.${value}`) }))}
        // a link that nobody sees any more is not kept
        onChange={(soort) => zet(soort === 'online' ? { soort } : { soort, adres: null })}
      />
      {veld('plek')}
      {inhoud.soort === 'online' &&
        veld('adres', {
          description: t('veld.adresUitleg'),
          onChange: (event) => zet({ adres: event.target.value.trim() || null }),
        })}
      <Grid min="s">
        {veld('begin', { type: 'datetime-local' })}
        {veld('eind', { type: 'datetime-local' })}
      </Grid>
      <Grid min="s">
        {veld('plaatsen', {
          type: 'number',
          min: 1,
          description: t('veld.plaatsenUitleg'),
          onChange: (event) => zet({ plaatsen: event.target.value === '' ? null : event.target.valueAsNumber }),
        })}
        {veld('sluitOp', {
          type: 'datetime-local',
          description: t('veld.sluitOpUitleg'),
          onChange: (event) => zet({ sluitOp: event.target.value || null }),
        })}
      </Grid>
      <div id="evenement-doelgroep" tabIndex={-1}>
        <VoorWie
          doelgroep={inhoud.doelgroep}
          keuzes={keuzes.doelgroepen}
          fout={fouten.includes('doelgroep')}
          onChange={(doelgroep) => zet({ doelgroep })}
        />
      </div>
    </Stack>
  );
}
