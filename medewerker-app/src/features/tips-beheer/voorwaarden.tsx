import type { TipKeuzes, Voorwaarde } from '@loket/contract';
import { Button, Checkbox, Cluster, Panel, Select, Stack, Text, TextInput } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huishoudenFeiten } from './huishouden.ts';
import { feiten, leeftijd, nieuweVoorwaarde } from './invoer.ts';
import type { Feit } from './invoer.ts';

interface VoorwaardenProps {
  voorwaarden: readonly Voorwaarde[];
  wet: string | null;
  keuzes: TipKeuzes;
  /** Indexes of conditions that the API refused. */
  fout: ReadonlySet<number>;
  onChange: (voorwaarden: Voorwaarde[]) => void;
}

/** For whom a tip is: conditions that must all hold. Only what the municipality allows can be asked. */
export function Voorwaarden({ voorwaarden, wet, keuzes, fout, onChange }: VoorwaardenProps) {
  const { t } = useTranslation('tips-beheer');
  const [feit, setFeit] = useState<Feit>('leeftijd');
  const vervang = (index: number, nieuw: Voorwaarde) =>
    onChange(voorwaarden.map((een, plek) => (plek === index ? nieuw : een)));
  return (
    <Stack gap="s">
      {voorwaarden.length === 0 && <Text>{t('voor.iedereen')}</Text>}
      {voorwaarden.map((voorwaarde, index) => (
        <Panel key={index}>
          <Stack gap="s">
            <Text>
              <strong>{t(`feit.${voorwaarde.feit}`)}</strong>
            </Text>
            {fout.has(index) && <Text>{t('voor.fout')}</Text>}
            <Velden voorwaarde={voorwaarde} wet={wet} keuzes={keuzes} onChange={(nieuw) => vervang(index, nieuw)} />
            <Checkbox
              label={t('voor.niet')}
              checked={voorwaarde.niet}
              onChange={(event) => vervang(index, { ...voorwaarde, niet: event.target.checked })}
            />
            <Cluster>
              <Button size="small" onClick={() => onChange(voorwaarden.filter((_een, plek) => plek !== index))}>
                {t('voor.weg')}
              </Button>
            </Cluster>
          </Stack>
        </Panel>
      ))}
      <Cluster align="baseline">
        <Select
          label={t('voor.soort')}
          value={feit}
          options={feiten.map((value) => ({ value, label: t(`feit.${value}`) }))}
          onChange={(event) => setFeit(event.target.value as Feit)}
        />
        <Button onClick={() => onChange([...voorwaarden, nieuweVoorwaarde(feit)])}>{t('voor.erbij')}</Button>
      </Cluster>
    </Stack>
  );
}

type VeldenProps = Pick<VoorwaardenProps, 'wet' | 'keuzes'> & {
  voorwaarde: Voorwaarde;
  onChange: (voorwaarde: Voorwaarde) => void;
};

function Velden({ voorwaarde, wet, keuzes, onChange }: VeldenProps) {
  const { t } = useTranslation('tips-beheer');
  if (voorwaarde.feit === 'leeftijd') {
    const { van, tot } = voorwaarde;
    return (
      <Cluster>
        <TextInput
          label={t('voor.van')}
          inputMode="numeric"
          width="short"
          value={van ?? ''}
          onChange={(event) => onChange({ ...voorwaarde, van: leeftijd(event.target.value) })}
        />
        <TextInput
          label={t('voor.tot')}
          inputMode="numeric"
          width="short"
          value={tot ?? ''}
          onChange={(event) => onChange({ ...voorwaarde, tot: leeftijd(event.target.value) })}
        />
      </Cluster>
    );
  }
  const opties = {
    huishouden: huishoudenFeiten.map((value) => ({ value, label: t(`huishouden.${value}`) })),
    wijk: keuzes.wijken.map((value) => ({ value, label: value })),
    lopende_zaak: keuzes.zaaktypen
      .filter((zaaktype) => zaaktype.wet === wet)
      .map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
  }[voorwaarde.feit];
  const gekozen: readonly string[] = voorwaarde.is;
  const kies = (value: string, aan: boolean) =>
    onChange({
      ...voorwaarde,
      is: aan ? [...gekozen, value] : gekozen.filter((een) => een !== value),
    } as Voorwaarde);
  return (
    <Stack gap="xs">
      {opties.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={gekozen.includes(value)}
          onChange={(event) => kies(value, event.target.checked)}
        />
      ))}
    </Stack>
  );
}
