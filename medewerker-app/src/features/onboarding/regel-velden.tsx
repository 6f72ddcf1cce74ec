import type { Sjablonen, SjabloonRegel } from '@loket/contract';
import { Button, Cluster, Grid, Select, Stack, Textarea, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface Props {
  regel: SjabloonRegel;
  /** Who can be named. */
  collegas: Sjablonen['collegas'];
  fout: (veld: keyof SjabloonRegel) => boolean;
  onChange: (deel: Partial<SjabloonRegel>) => void;
  onHaalWeg: () => void;
}

/** One line of a template: what, who, and how many days after the first day. */
export function RegelVelden({ regel, collegas, fout, onChange, onHaalWeg }: Props) {
  const { t } = useTranslation('onboarding');
  const { titel, toelichting, adres, wie, dagen } = regel;
  const opNaam = wie.startsWith('mens:') ? wie.slice('mens:'.length) : null;
  return (
    <Stack gap="m">
      <TextInput
        label={t('veld.titel')}
        value={titel}
        error={fout('titel') ? t('veld.titelFout') : undefined}
        onChange={(event) => onChange({ titel: event.target.value })}
      />
      <Textarea
        label={t('veld.toelichting')}
        value={toelichting}
        onChange={(event) => onChange({ toelichting: event.target.value })}
      />
      <Grid min="s">
        <Select
          label={t('veld.wie')}
          value={opNaam === null ? wie : 'mens'}
          options={(['nieuwkomer', 'leidinggevende', 'mens'] as const).map((value) => ({
            value,
            label: t(`wie.${value}`),
          }))}
          onChange={(event) =>
            onChange({ wie: event.target.value === 'mens' ? 'mens:' : (event.target.value as 'nieuwkomer') })
          }
        />
        {opNaam !== null && (
          <Select
            label={t('veld.collega')}
            value={collegas.some(({ identificatie }) => identificatie === opNaam) ? opNaam : ''}
            options={[
              { value: '', label: t('veld.kiesCollega') },
              ...collegas.map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
            ]}
            error={fout('wie') ? t('veld.collegaFout') : undefined}
            onChange={(event) => onChange({ wie: `mens:${event.target.value}` })}
          />
        )}
        <TextInput
          type="number"
          label={t('veld.dagen')}
          description={t('veld.dagenUitleg')}
          min={-30}
          max={365}
          value={dagen}
          error={fout('dagen') ? t('veld.dagenFout') : undefined}
          onChange={(event) => onChange({ dagen: event.target.valueAsNumber || 0 })}
        />
        <TextInput
          label={t('veld.adres')}
          description={t('veld.adresUitleg')}
          value={adres ?? ''}
          error={fout('adres') ? t('veld.adresFout') : undefined}
          onChange={(event) => onChange({ adres: event.target.value.trim() || null })}
        />
      </Grid>
      <Cluster>
        <Button size="small" aria-label={t('haalWegTaak', { titel })} onClick={onHaalWeg}>
          {t('haalWeg')}
        </Button>
      </Cluster>
    </Stack>
  );
}
