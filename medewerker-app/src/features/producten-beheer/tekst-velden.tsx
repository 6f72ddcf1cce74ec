import type { ProductTekst } from '@loket/contract';
import { Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { regels } from './leeg.ts';

interface TekstVeldenProps {
  taal: 'nl' | 'en';
  tekst: ProductTekst;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  onChange: (tekst: ProductTekst) => void;
}

const lappen = ['samenvatting', 'spoed', 'wat', 'voorWie', 'kosten', 'daarna', 'contact'] as const;
const lijsten = ['trefwoorden', 'voorwaarden', 'aanpak', 'nodig', 'goedOmTeWeten'] as const;

/** What a product page says, in one language. Lists are one per line. */
export function TekstVelden({ taal, tekst, fouten, onChange }: TekstVeldenProps) {
  const { t } = useTranslation('producten-beheer');
  const fout = (naam: keyof ProductTekst) =>
    fouten.some((een) => een.startsWith(`inhoud.teksten.${taal}.${naam}`)) ? t('veldfout') : undefined;
  const engels = taal === 'en' ? ` ${t('inEngels')}` : '';
  return (
    <Stack gap="m">
      <TextInput
        label={t('veld.titel') + engels}
        lang={taal}
        error={fout('titel')}
        value={tekst.titel}
        onChange={(event) => onChange({ ...tekst, titel: event.target.value })}
      />
      {lappen.map((naam) => (
        <Textarea
          key={naam}
          label={t(`veld.${naam}`) + engels}
          lang={taal}
          error={fout(naam)}
          value={tekst[naam]}
          onChange={(event) => onChange({ ...tekst, [naam]: event.target.value })}
        />
      ))}
      {lijsten.map((naam) => (
        <Textarea
          key={naam}
          label={t(`veld.${naam}`) + engels}
          description={t('perRegel')}
          lang={taal}
          error={fout(naam)}
          value={tekst[naam].join('\n')}
          onChange={(event) => onChange({ ...tekst, [naam]: regels(event.target.value) })}
        />
      ))}
    </Stack>
  );
}
