import { CheckboxGroup, Details, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface VoorWieProps {
  doelgroep: readonly string[];
  keuzes: readonly { code: string; naam: string }[];
  fout?: boolean;
  onChange: (doelgroep: string[]) => void;
}

const soorten = ['team', 'rol', 'vaardigheid', 'locatie'] as const;
const breed = (code: string) => code === 'medewerker' || code === 'partner';

/** For whom something is: everybody, or whoever belongs to one of the chosen groups. */
export function VoorWie({ doelgroep, keuzes, fout = false, onChange }: VoorWieProps) {
  const { t } = useTranslation('tekst');
  const naam = (code: string) =>
    code === 'medewerker' || code === 'partner'
      ? t(`voor.${code}`)
      : (keuzes.find((een) => een.code === code)?.naam ?? code);
  const zet = (van: (code: string) => boolean) => (gekozen: string[]) =>
    onChange([...doelgroep.filter((code) => !van(code)), ...gekozen]);
  return (
    <Section title={t('voor.titel')} description={t('voor.uitleg')}>
      <Stack gap="m">
        <Text>
          {doelgroep.length === 0 ? t('voor.niemand') : t('voor.gekozen', { groepen: doelgroep.map(naam).join(', ') })}
        </Text>
        <CheckboxGroup
          legend={t('voor.breed')}
          id="voor-breed"
          error={fout ? t('voor.fout') : undefined}
          options={keuzes.filter(({ code }) => breed(code)).map(({ code }) => ({ value: code, label: naam(code) }))}
          value={doelgroep.filter(breed)}
          onChange={zet(breed)}
        />
        {soorten.map((soort) => {
          const hoort = (code: string) => code.startsWith(`${soort}:`);
          const opties = keuzes.filter(({ code }) => hoort(code));
          if (opties.length === 0) return null;
          return (
            <Details key={soort} summary={t(`voor.${soort}`)} open={doelgroep.some(hoort)}>
              <CheckboxGroup
                legend={t(`voor.${soort}`)}
                id={`voor-${soort}`}
                options={opties.map(({ code }) => ({ value: code, label: naam(code) }))}
                value={doelgroep.filter(hoort)}
                onChange={zet(hoort)}
              />
            </Details>
          );
        })}
      </Stack>
    </Section>
  );
}
