import { Checkbox, Grid, Section, Select, Stack, Textarea, TextInput } from '@loket/ui';
import type { TextInputProps } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import type { Concept, FoutVeld } from './concept.ts';

interface VeldenProps {
  concept: Concept;
  fouten: readonly FoutVeld[];
  onChange: (concept: Concept) => void;
}

type Tekstveld = {
  [Naam in keyof Concept]: Concept[Naam] extends string ? (string extends Concept[Naam] ? Naam : never) : never;
}[keyof Concept];

/** The fields of one provision. */
export function VoorzieningVelden({ concept, fouten, onChange }: VeldenProps) {
  const { t } = useTranslation('sociale-kaart');
  const zet = (deel: Partial<Concept>) => onChange({ ...concept, ...deel });
  const fout = (veld: FoutVeld) => (fouten.includes(veld) ? t(`veldfout.${veld}`) : undefined);
  const tekst = (naam: Tekstveld, extra: Partial<TextInputProps> = {}, veld?: FoutVeld) => (
    <TextInput
      label={t(`veld.${naam}`)}
      {...(veld && { id: `veld-${veld}`, error: fout(veld) })}
      value={concept[naam]}
      onChange={(event) => zet({ [naam]: event.target.value })}
      {...extra}
    />
  );
  const vink = (naam: 'online' | 'gepubliceerd' | 'verwijzingNodig') => (
    <Checkbox
      label={t(`veld.${naam}`)}
      checked={concept[naam]}
      onChange={(event) => zet({ [naam]: event.target.checked })}
    />
  );
  return (
    <Stack gap="l">
      <Section title={t('deel.wat')} look="panel">
        <Stack gap="m">
          {tekst('naam', {}, 'naam')}
          {tekst('slug', { description: t('veld.slugUitleg') }, 'slug')}
          <Textarea
            id="veld-omschrijving"
            label={t('veld.omschrijving')}
            error={fout('omschrijving')}
            value={concept.omschrijving}
            onChange={(event) => zet({ omschrijving: event.target.value })}
          />
          <Grid min="s">
            {tekst('soort', {}, 'soort')}
            {tekst('themas', { description: t('veld.komma') })}
            {tekst('doelgroepen', { description: t('veld.komma') })}
            {tekst('talen', { description: t('veld.talenUitleg') })}
          </Grid>
        </Stack>
      </Section>
      <Section title={t('deel.waar')} look="panel">
        <Stack gap="m">
          <Grid min="s">
            {tekst('wijk')}
            {tekst('straat', {}, 'adres')}
            {tekst('huisnummer', { inputMode: 'numeric', width: 'short' })}
            {tekst('postcode', { width: 'short' })}
            {tekst('woonplaats')}
          </Grid>
          {tekst('plek', { description: t('veld.plekUitleg') }, 'locatie')}
          {vink('online')}
        </Stack>
      </Section>
      <Section title={t('deel.wanneer')} look="panel">
        <Stack gap="m">
          <Textarea
            id="veld-openingstijden"
            label={t('veld.openingstijden')}
            description={t('veld.urenUitleg')}
            error={fout('openingstijden')}
            value={concept.openingstijden}
            onChange={(event) => zet({ openingstijden: event.target.value })}
          />
          {tekst('openingstijdenToelichting')}
          <Select
            label={t('veld.aanmelden')}
            value={concept.aanmelden}
            options={(['inloop', 'aanmelden', 'verwijzing'] as const).map((value) => ({
              value,
              label: t(`aanmelden.${value}`),
            }))}
            onChange={(event) => zet({ aanmelden: event.target.value as Concept['aanmelden'] })}
          />
          {vink('verwijzingNodig')}
        </Stack>
      </Section>
      <Section title={t('deel.kosten')} look="panel">
        <Stack gap="m">
          <Select
            label={t('veld.kosten')}
            value={concept.kosten}
            options={(['gratis', 'betaald', 'eigen_bijdrage'] as const).map((value) => ({
              value,
              label: t(`kosten.${value}`),
            }))}
            onChange={(event) => zet({ kosten: event.target.value as Concept['kosten'] })}
          />
          {tekst('bedrag', { inputMode: 'decimal', width: 'short' }, 'kosten')}
          {tekst('kostenToelichting')}
          {(['rolstoeltoegankelijk', 'invalidentoilet', 'ringleiding', 'prikkelarm'] as const).map((naam) => (
            <Checkbox
              key={naam}
              label={t(`drempel.${naam}`)}
              checked={concept.toegankelijkheid[naam]}
              onChange={(event) =>
                zet({ toegankelijkheid: { ...concept.toegankelijkheid, [naam]: event.target.checked } })
              }
            />
          ))}
        </Stack>
      </Section>
      <Section title={t('deel.contact')} look="panel">
        <Stack gap="m">
          {tekst('telefoon')}
          {tekst('email', {}, 'contact')}
          {tekst('website', { description: t('veld.websiteUitleg') })}
          {tekst('laatstGecontroleerd', { type: 'date', width: 'medium' }, 'laatstGecontroleerd')}
          {vink('gepubliceerd')}
        </Stack>
      </Section>
    </Stack>
  );
}
