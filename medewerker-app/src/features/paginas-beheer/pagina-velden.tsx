import { useApp } from '@loket/app';
import type { PaginaInhoud, PaginaKeuzes } from '@loket/contract';
import { Checkbox, FormField, Panel, Section, Select, Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BijlagenVeld } from '../../components/bijlagen-veld.tsx';
import { neemTekstBestand, redactieBestand } from '../../components/tekst-bestanden.ts';
import { TekstEditor } from '../../components/tekst-editor/tekst-editor.tsx';

interface PaginaVeldenProps {
  inhoud: PaginaInhoud;
  keuzes: PaginaKeuzes;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  onChange: (inhoud: PaginaInhoud) => void;
}

/** Whether the API refused this field. */
export const isFout = (fouten: readonly string[], veld: string): boolean =>
  fouten.some((naam) => naam === veld || naam.startsWith(`${veld}.`) || naam.startsWith(`inhoud.${veld}`));

/** What a page says, whose it is, and when that one looks again. */
export function PaginaVelden({ inhoud, keuzes, fouten, onChange }: PaginaVeldenProps) {
  const { t } = useTranslation('paginas-beheer');
  const { api } = useApp();
  const fout = (veld: 'titel' | 'samenvatting' | 'tekst' | 'eigenaar') =>
    isFout(fouten, veld) ? t(`veldfout.${veld}`) : undefined;
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
            label={t('veld.samenvatting')}
            rows={2}
            error={fout('samenvatting')}
            value={inhoud.samenvatting}
            onChange={(event) => onChange({ ...inhoud, samenvatting: event.target.value })}
          />
          <TekstEditor
            label={t('veld.tekst')}
            description={t('veld.tekstUitleg')}
            error={fout('tekst')}
            begin={inhoud.tekst}
            onChange={(tekst) => onChange({ ...inhoud, tekst })}
            adresVan={redactieBestand}
            neemAfbeelding={(bestand) => neemTekstBestand(api, 'afbeelding', bestand)}
          />
        </Stack>
      </Panel>
      <Section title={t('bijlagen')}>
        <BijlagenVeld bijlagen={inhoud.bijlagen} onChange={(bijlagen) => onChange({ ...inhoud, bijlagen })} />
      </Section>
      <Section title={t('eigenaar')} description={t('eigenaarUitleg')}>
        <Stack gap="m">
          <Select
            label={t('veld.eigenaar')}
            error={fout('eigenaar')}
            value={inhoud.eigenaar}
            options={[
              { value: '', label: t('veld.kiesEigenaar') },
              ...keuzes.medewerkers.map(({ code, naam }) => ({ value: code, label: naam })),
            ]}
            onChange={(event) => onChange({ ...inhoud, eigenaar: event.target.value })}
          />
          <FormField label={t('veld.herzienOp')} description={t('veld.herzienOpUitleg')}>
            {(field) => (
              <input
                {...field}
                type="date"
                className="loket-input"
                value={inhoud.herzienOp ?? ''}
                onChange={(event) => onChange({ ...inhoud, herzienOp: event.target.value || null })}
              />
            )}
          </FormField>
          <Checkbox
            label={t('veld.isSjabloon')}
            description={t('veld.isSjabloonUitleg')}
            checked={inhoud.sjabloon}
            onChange={(event) => onChange({ ...inhoud, sjabloon: event.target.checked })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}
