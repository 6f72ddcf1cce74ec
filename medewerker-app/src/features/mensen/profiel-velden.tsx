import type { EigenProfiel, MijnProfiel } from '@loket/contract';
import { CheckboxGroup, Grid, Section, Select, Stack, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { gangbareTalen, useTaalnaam } from './taalnaam.ts';
import { Woorden } from './woorden.tsx';

interface Props {
  profiel: EigenProfiel;
  keuzes: MijnProfiel['keuzes'];
  datumFout: string | undefined;
  onChange: (profiel: EigenProfiel) => void;
}

const dagen = [1, 2, 3, 4, 5, 6, 7] as const;

/** The fields of my profile. */
export function ProfielVelden({ profiel, keuzes, datumFout, onChange }: Props) {
  const { t } = useTranslation('mensen');
  const taalnaam = useTaalnaam();
  const zet = (deel: Partial<EigenProfiel>) => onChange({ ...profiel, ...deel });
  const talen = [...new Set([...gangbareTalen, ...keuzes.talen, ...profiel.talen])];
  const afwezig = (deel: Partial<{ van: string; tot: string | null }>) => {
    const { van, tot } = { van: '', tot: null, ...profiel.afwezig, ...deel };
    zet({ afwezig: van ? { van, tot: tot || null } : null });
  };
  return (
    <Stack gap="l">
      <Section title={t('kan.titel')} look="panel">
        <Stack gap="m">
          <Woorden
            id="profiel-vraag"
            label={t('veld.vraagMijOver')}
            uitleg={t('profiel.vraagUitleg')}
            woorden={profiel.vraagMijOver}
            onChange={(vraagMijOver) => zet({ vraagMijOver })}
          />
          <Woorden
            id="profiel-vaardigheden"
            label={t('veld.vaardigheden')}
            uitleg={t('profiel.vaardighedenUitleg')}
            woorden={profiel.vaardigheden}
            bekend={keuzes.vaardigheden}
            onChange={(vaardigheden) => zet({ vaardigheden })}
          />
          <CheckboxGroup
            id="profiel-wijken"
            legend={t('veld.wijken')}
            options={keuzes.wijken.map((wijk) => ({ value: wijk, label: wijk }))}
            value={profiel.wijken}
            onChange={(wijken) => zet({ wijken })}
          />
          <CheckboxGroup
            id="profiel-talen"
            legend={t('veld.talen')}
            options={talen.map((code) => ({ value: code, label: taalnaam(code) }))}
            value={profiel.talen}
            onChange={(gekozen) => zet({ talen: gekozen })}
          />
        </Stack>
      </Section>
      <Section title={t('profiel.wanneer')} look="panel">
        <Stack gap="m">
          <CheckboxGroup
            id="profiel-werkdagen"
            legend={t('veld.werkdagen')}
            options={dagen.map((dag) => ({ value: String(dag), label: t(`dag.${dag}`) }))}
            value={profiel.werkdagen.map(String)}
            onChange={(gekozen) => zet({ werkdagen: gekozen.map(Number).toSorted((a, b) => a - b) })}
          />
          <Select
            label={t('profiel.vervanger')}
            description={t('profiel.vervangerUitleg')}
            value={profiel.vervanger ?? ''}
            options={[
              { value: '', label: t('profiel.niemand') },
              ...keuzes.collegas.map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
            ]}
            onChange={(event) => zet({ vervanger: event.target.value || null })}
          />
          <Grid min="s">
            <TextInput
              id="profiel-van"
              type="date"
              label={t('profiel.van')}
              error={datumFout}
              value={profiel.afwezig?.van ?? ''}
              onChange={(event) => afwezig({ van: event.target.value })}
            />
            <TextInput
              type="date"
              label={t('profiel.tot')}
              description={t('profiel.totUitleg')}
              value={profiel.afwezig?.tot ?? ''}
              disabled={!profiel.afwezig}
              onChange={(event) => afwezig({ tot: event.target.value })}
            />
          </Grid>
        </Stack>
      </Section>
    </Stack>
  );
}
