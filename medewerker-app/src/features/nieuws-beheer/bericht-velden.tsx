import { useApp } from '@loket/app';
import type { NieuwsInhoud } from '@loket/contract';
import { Checkbox, FormField, Panel, Section, Select, Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BijlagenVeld } from '../../components/bijlagen-veld.tsx';
import { neemTekstBestand, redactieBestand } from '../../components/tekst-bestanden.ts';
import { TekstEditor } from '../../components/tekst-editor/tekst-editor.tsx';
import { alsMoment, alsVeld } from './invoer.ts';

export interface VeldenProps {
  inhoud: NieuwsInhoud;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  onChange: (inhoud: NieuwsInhoud) => void;
}

const categorieen = ['werkwijze', 'regels', 'organisatie', 'systemen', 'wijken', 'mensen'] as const;

/** Whether the API refused this field; what is new is sent as it is, what is changed as `inhoud`. */
export const isFout = (fouten: readonly string[], veld: string): boolean =>
  fouten.some((naam) => naam === veld || naam.startsWith(`${veld}.`) || naam.startsWith(`inhoud.${veld}`));

/** What an article says, and when it is read. */
export function BerichtVelden({ inhoud, fouten, onChange }: VeldenProps) {
  const { t } = useTranslation(['nieuws-beheer', 'nieuws']);
  const { api } = useApp();
  const fout = (veld: 'titel' | 'samenvatting' | 'tekst' | 'tot') =>
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
            description={t('veld.samenvattingUitleg')}
            rows={3}
            error={fout('samenvatting')}
            value={inhoud.samenvatting}
            onChange={(event) => onChange({ ...inhoud, samenvatting: event.target.value })}
          />
          <Select
            label={t('veld.categorie')}
            value={inhoud.categorie}
            options={categorieen.map((value) => ({ value, label: t(`nieuws:categorie.${value}`) }))}
            onChange={(event) => {
              const categorie = categorieen.find((een) => een === event.target.value);
              if (categorie) onChange({ ...inhoud, categorie });
            }}
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
      <Section title={t('nieuws:bijlagen')}>
        <BijlagenVeld bijlagen={inhoud.bijlagen} onChange={(bijlagen) => onChange({ ...inhoud, bijlagen })} />
      </Section>
      <Section title={t('wanneer.titel')}>
        <Stack gap="m">
          <FormField label={t('veld.vanaf')} description={t('veld.vanafUitleg')}>
            {(field) => (
              <input
                {...field}
                type="datetime-local"
                className="loket-input"
                value={alsVeld(inhoud.vanaf)}
                onChange={(event) => onChange({ ...inhoud, vanaf: alsMoment(event.target.value) })}
              />
            )}
          </FormField>
          <FormField label={t('veld.tot')} description={t('veld.totUitleg')} error={fout('tot')}>
            {(field) => (
              <input
                {...field}
                type="datetime-local"
                className="loket-input"
                value={alsVeld(inhoud.tot)}
                onChange={(event) => onChange({ ...inhoud, tot: alsMoment(event.target.value) })}
              />
            )}
          </FormField>
          <Checkbox
            label={t('veld.vastgezet')}
            checked={inhoud.vastgezet}
            onChange={(event) => onChange({ ...inhoud, vastgezet: event.target.checked })}
          />
          <Checkbox
            label={t('veld.reacties')}
            checked={inhoud.reacties}
            onChange={(event) => onChange({ ...inhoud, reacties: event.target.checked })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}
