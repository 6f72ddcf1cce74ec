import type { VerbeteringInhoud, VerbeteringKeuzes, VerbeteringTekst } from '@loket/contract';
import { Checkbox, Panel, Section, Select, Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const legeTekst: VerbeteringTekst = { titel: '', gezegd: '', gedaan: '' };

/** One that nobody has written yet. */
export const legeVerbetering: VerbeteringInhoud = {
  formulier: null,
  product: null,
  teksten: { nl: legeTekst, en: null },
};

interface VerbeteringVeldenProps {
  inhoud: VerbeteringInhoud;
  keuzes: VerbeteringKeuzes;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  onChange: (inhoud: VerbeteringInhoud) => void;
}

/** What it says in each language, and at which form and product it stands. */
export function VerbeteringVelden({ inhoud, keuzes, fouten, onChange }: VerbeteringVeldenProps) {
  const { t } = useTranslation('waardering');
  const { nl, en } = inhoud.teksten;
  const lijst = (opties: VerbeteringKeuzes['formulieren']) => [
    { value: '', label: t('verbeteringen.veld.geen') },
    ...opties.map(({ id, titel }) => ({ value: id, label: titel })),
  ];
  return (
    <Stack gap="l">
      <Section title={t('verbeteringen.nl')}>
        <TekstVelden
          taal="nl"
          tekst={nl}
          fouten={fouten}
          onChange={(tekst) => onChange({ ...inhoud, teksten: { nl: tekst, en } })}
        />
      </Section>
      <Section title={t('verbeteringen.en')}>
        <Stack gap="m">
          <Checkbox
            label={t('verbeteringen.engels')}
            checked={en !== null}
            onChange={(event) => onChange({ ...inhoud, teksten: { nl, en: event.target.checked ? legeTekst : null } })}
          />
          {en && (
            <TekstVelden
              taal="en"
              tekst={en}
              fouten={fouten}
              onChange={(tekst) => onChange({ ...inhoud, teksten: { nl, en: tekst } })}
            />
          )}
        </Stack>
      </Section>
      <Section title={t('verbeteringen.waar')}>
        <Stack gap="m">
          <Select
            label={t('verbeteringen.veld.formulier')}
            value={inhoud.formulier ?? ''}
            options={lijst(keuzes.formulieren)}
            onChange={(event) => onChange({ ...inhoud, formulier: event.target.value || null })}
          />
          <Select
            label={t('verbeteringen.veld.product')}
            value={inhoud.product ?? ''}
            options={lijst(keuzes.producten)}
            onChange={(event) => onChange({ ...inhoud, product: event.target.value || null })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}

interface TekstVeldenProps {
  taal: 'nl' | 'en';
  tekst: VerbeteringTekst;
  fouten: readonly string[];
  onChange: (tekst: VerbeteringTekst) => void;
}

function TekstVelden({ taal, tekst, fouten, onChange }: TekstVeldenProps) {
  const { t } = useTranslation('waardering');
  // A new one is sent as it is, a version inside an envelope.
  const fout = (veld: keyof VerbeteringTekst) =>
    fouten.some((naam) => naam.endsWith(`teksten.${taal}.${veld}`)) ? t(`verbeteringen.veldfout.${veld}`) : undefined;
  return (
    <Panel>
      <Stack gap="m">
        <TextInput
          label={t('verbeteringen.veld.titel')}
          lang={taal}
          error={fout('titel')}
          value={tekst.titel}
          onChange={(event) => onChange({ ...tekst, titel: event.target.value })}
        />
        <Textarea
          label={t('verbeteringen.veld.gezegd')}
          lang={taal}
          rows={3}
          error={fout('gezegd')}
          value={tekst.gezegd}
          onChange={(event) => onChange({ ...tekst, gezegd: event.target.value })}
        />
        <Textarea
          label={t('verbeteringen.veld.gedaan')}
          lang={taal}
          error={fout('gedaan')}
          value={tekst.gedaan}
          onChange={(event) => onChange({ ...tekst, gedaan: event.target.value })}
        />
      </Stack>
    </Panel>
  );
}
