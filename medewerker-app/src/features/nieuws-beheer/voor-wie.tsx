import type { NieuwsKeuzes } from '@loket/contract';
import { CheckboxGroup, Details, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { isFout } from './bericht-velden.tsx';
import type { VeldenProps } from './bericht-velden.tsx';

const soorten = ['team', 'rol', 'vaardigheid', 'locatie'] as const;

/** For whom an article is: everybody, or whoever belongs to one of the chosen groups. */
export function VoorWie({ inhoud, keuzes, fouten, onChange }: VeldenProps & { keuzes: NieuwsKeuzes }) {
  const { t } = useTranslation('nieuws-beheer');
  const { doelgroep } = inhoud;
  const naam = (code: string) =>
    code === 'medewerker' || code === 'partner'
      ? t(`voor.${code}`)
      : (keuzes.doelgroepen.find((een) => een.code === code)?.naam ?? code);
  const zet = (van: (code: string) => boolean) => (gekozen: string[]) =>
    onChange({ ...inhoud, doelgroep: [...doelgroep.filter((code) => !van(code)), ...gekozen] });
  const breed = (code: string) => code === 'medewerker' || code === 'partner';
  return (
    <Section title={t('voor.titel')} description={t('voor.uitleg')}>
      <Stack gap="m">
        <Text>
          {doelgroep.length === 0
            ? t('voor.niemand')
            : t('voor.gekozen', { groepen: doelgroep.map(naam).join(', ') })}
        </Text>
        <CheckboxGroup
          legend={t('voor.breed')}
          id="voor-breed"
          error={isFout(fouten, 'doelgroep') ? t('veldfout.doelgroep') : undefined}
          options={['medewerker', 'partner'].map((value) => ({ value, label: naam(value) }))}
          value={doelgroep.filter(breed)}
          onChange={zet(breed)}
        />
        {soorten.map((soort) => {
          const hoort = (code: string) => code.startsWith(`${soort}:`);
          const opties = keuzes.doelgroepen.filter(({ code }) => hoort(code));
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
