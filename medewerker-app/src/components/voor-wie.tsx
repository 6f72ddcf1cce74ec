import { CheckboxGroup, Details, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { type Groep, isBreed, useDoelgroepNaam, verdwenen } from './doelgroep-naam.ts';

interface VoorWieProps {
  doelgroep: readonly string[];
  keuzes: readonly Groep[];
  fout?: boolean;
  onChange: (doelgroep: string[]) => void;
}

const soorten = ['team', 'rol', 'vaardigheid', 'locatie'] as const;

/** For whom something is: everybody, or whoever belongs to one of the chosen groups. */
export function VoorWie({ doelgroep, keuzes, fout = false, onChange }: VoorWieProps) {
  const { t } = useTranslation('tekst');
  const naam = useDoelgroepNaam(keuzes);
  const weg = verdwenen(doelgroep, keuzes);
  const zet = (van: (code: string) => boolean) => (gekozen: string[]) =>
    onChange([...doelgroep.filter((code) => !van(code)), ...gekozen]);
  return (
    <Section title={t('voor.titel')} description={t('voor.uitleg')}>
      <Stack gap="m">
        <Text>
          {doelgroep.length === 0 ? t('voor.niemand') : t('voor.gekozen', { groepen: doelgroep.map(naam).join(', ') })}
        </Text>
        {weg.length > 0 && (
          <CheckboxGroup
            legend={t('voor.weg')}
            id="voor-weg"
            error={t('voor.wegUitleg')}
            options={weg.map((value) => ({ value, label: naam(value) }))}
            value={weg}
            onChange={zet((code) => weg.includes(code))}
          />
        )}
        <CheckboxGroup
          legend={t('voor.breed')}
          id="voor-breed"
          error={fout && weg.length === 0 ? t('voor.fout') : undefined}
          options={keuzes.filter(({ code }) => isBreed(code)).map(({ code }) => ({ value: code, label: naam(code) }))}
          value={doelgroep.filter(isBreed)}
          onChange={zet(isBreed)}
        />
        {soorten.map((soort) => {
          const opties = keuzes.filter(({ code }) => code.startsWith(`${soort}:`));
          const hoort = (code: string) => opties.some((een) => een.code === code);
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
