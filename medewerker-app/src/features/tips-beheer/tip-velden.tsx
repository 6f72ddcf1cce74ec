import type { TipInhoud, TipKeuzes } from '@loket/contract';
import { Checkbox, Panel, Section, Select, Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { leeftijd } from './invoer.ts';
import { Voorwaarden } from './voorwaarden.tsx';

interface TipVeldenProps {
  inhoud: TipInhoud;
  keuzes: TipKeuzes;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  onChange: (inhoud: TipInhoud) => void;
}

/** What a tip says, and for whom it is. */
export function TipVelden({ inhoud, keuzes, fouten, onChange }: TipVeldenProps) {
  const { t } = useTranslation('tips-beheer');
  const fout = (naam: 'titel' | 'tekst' | 'linktekst' | 'adres') =>
    fouten.includes(naam) ? t(`veldfout.${naam}`) : undefined;
  const { engels } = inhoud;
  return (
    <Stack gap="l">
      <Panel>
        <Stack gap="m">
          <TextInput
            label={t('veld.titel')}
            error={fout('titel')}
            value={inhoud.titel}
            onChange={(event) => onChange({ ...inhoud, titel: event.target.value })}
          />
          <Textarea
            label={t('veld.tekst')}
            error={fout('tekst')}
            value={inhoud.tekst}
            onChange={(event) => onChange({ ...inhoud, tekst: event.target.value })}
          />
          <TextInput
            label={t('veld.adres')}
            description={t('veld.adresUitleg')}
            error={fout('adres')}
            value={inhoud.adres ?? ''}
            onChange={(event) => onChange({ ...inhoud, adres: event.target.value || null })}
          />
          <TextInput
            label={t('veld.linktekst')}
            error={fout('linktekst')}
            value={inhoud.linktekst}
            onChange={(event) => onChange({ ...inhoud, linktekst: event.target.value })}
          />
          <TextInput
            label={t('veld.gewicht')}
            description={t('veld.gewichtUitleg')}
            inputMode="numeric"
            width="short"
            value={inhoud.gewicht}
            onChange={(event) => onChange({ ...inhoud, gewicht: leeftijd(event.target.value) ?? 0 })}
          />
          <Checkbox
            label={t('veld.engels')}
            checked={engels !== null}
            onChange={(event) =>
              onChange({ ...inhoud, engels: event.target.checked ? { titel: '', tekst: '', linktekst: '' } : null })
            }
          />
          {engels && (
            <>
              <TextInput
                label={t('veld.titelEngels')}
                lang="en"
                value={engels.titel}
                onChange={(event) => onChange({ ...inhoud, engels: { ...engels, titel: event.target.value } })}
              />
              <Textarea
                label={t('veld.tekstEngels')}
                lang="en"
                value={engels.tekst}
                onChange={(event) => onChange({ ...inhoud, engels: { ...engels, tekst: event.target.value } })}
              />
              <TextInput
                label={t('veld.linktekstEngels')}
                lang="en"
                value={engels.linktekst}
                onChange={(event) => onChange({ ...inhoud, engels: { ...engels, linktekst: event.target.value } })}
              />
            </>
          )}
        </Stack>
      </Panel>
      <Section title={t('voor.titel')} description={t('voor.uitleg')}>
        <Stack gap="m">
          <Select
            label={t('veld.wet')}
            description={t('veld.wetUitleg')}
            value={inhoud.wet ?? ''}
            options={[
              { value: '', label: t('veld.geenWet') },
              ...keuzes.wetten.map((value) => ({ value, label: value })),
            ]}
            onChange={(event) => onChange({ ...inhoud, wet: event.target.value || null })}
          />
          <Voorwaarden
            voorwaarden={inhoud.voorwaarden}
            wet={inhoud.wet}
            keuzes={keuzes}
            fout={new Set(fouten.flatMap((naam) => /^voorwaarden\.(\d+)/.exec(naam)?.[1] ?? []).map(Number))}
            onChange={(voorwaarden) => onChange({ ...inhoud, voorwaarden })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}
