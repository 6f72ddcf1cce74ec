import type { VoorzieningenLijst } from '@loket/contract';
import { Button, Checkbox, Cluster, Details, Grid, IconSearch, Link, Select, Stack, TextInput } from '@loket/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { adresVan } from './vraag.ts';

const drempels = ['rolstoeltoegankelijk', 'invalidentoilet', 'ringleiding', 'prikkelarm'] as const;

/** What one looks for. A plain form that leads to an address, so that it works before, and without, JavaScript. */
export function Zoekformulier({ keuzes }: { keuzes: VoorzieningenLijst['keuzes'] }) {
  const { t } = useTranslation('voorzieningen');
  const [zoek, setZoek] = useSearchParams();
  const formulier = useRef<HTMLFormElement>(null);
  // going back in history changes what was asked; the fields go along
  useEffect(() => {
    for (const veld of formulier.current?.elements ?? []) {
      if (veld instanceof HTMLInputElement && veld.type === 'checkbox') {
        veld.checked = zoek.getAll(veld.name).includes(veld.value);
      } else if (veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement) {
        veld.value = zoek.get(veld.name) ?? '';
      }
    }
  }, [zoek]);
  const kies = (naam: 'thema' | 'doelgroep' | 'wijk', woorden: readonly string[]) => (
    <Select
      label={t(`veld.${naam}`)}
      name={naam}
      defaultValue={zoek.get(naam) ?? ''}
      options={[{ value: '', label: t(`veld.alle.${naam}`) }, ...woorden.map((value) => ({ value, label: value }))]}
    />
  );
  const vink = (naam: string, waarde: string, label: string) => (
    <Checkbox
      key={waarde}
      name={naam}
      value={waarde}
      label={label}
      defaultChecked={zoek.getAll(naam).includes(waarde)}
    />
  );
  const meer = ['doelgroep', 'postcode', 'kosten', 'aanmelden', 'toegankelijk'].some((naam) => zoek.get(naam));
  return (
    <form
      ref={formulier}
      role="search"
      method="get"
      action="/voorzieningen"
      className="app-zoekvak"
      onSubmit={(event) => {
        event.preventDefault();
        setZoek(adresVan(new FormData(event.currentTarget)), { preventScrollReset: true });
      }}
    >
      <Stack gap="m">
        <TextInput
          label={t('veld.zoek')}
          description={t('veld.zoekUitleg')}
          name="zoek"
          type="search"
          maxLength={100}
          defaultValue={zoek.get('zoek') ?? ''}
        />
        <Grid min="s" gap="m">
          {kies('thema', keuzes.themas)}
          {kies('wijk', keuzes.wijken)}
          <Select
            label={t('veld.open')}
            name="open"
            defaultValue={zoek.get('open') ?? ''}
            options={(['', 'nu', 'vandaag'] as const).map((value) => ({
              value,
              label: t(`veld.openKeuze.${value || 'alles'}`),
            }))}
          />
        </Grid>
        <Details summary={t('veld.meer')} open={meer}>
          <Stack gap="m">
            <Grid min="s" gap="m">
              {kies('doelgroep', keuzes.doelgroepen)}
              <TextInput
                label={t('veld.postcode')}
                description={t('veld.postcodeUitleg')}
                name="postcode"
                width="short"
                maxLength={7}
                autoComplete="postal-code"
                defaultValue={zoek.get('postcode') ?? ''}
              />
            </Grid>
            <Grid min="s" gap="s">
              {vink('kosten', 'gratis', t('veld.gratis'))}
              {vink('aanmelden', 'inloop', t('veld.inloop'))}
              {drempels.map((naam) => vink('toegankelijk', naam, t(`drempel.${naam}`)))}
            </Grid>
          </Stack>
        </Details>
        <Cluster gap="m">
          <Button type="submit" variant="primary" icon={IconSearch}>
            {t('zoek')}
          </Button>
          {zoek.size > 0 && <Link href="/voorzieningen">{t('wis')}</Link>}
        </Cluster>
      </Stack>
    </form>
  );
}
