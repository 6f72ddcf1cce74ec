import type { PaginaInhoud, PaginaKeuzes } from '@loket/contract';
import { Checkbox, FormField, Section, Select, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { isFout } from '../../components/veldfout.ts';
import { WoordenVelden } from '../../components/woorden-velden.tsx';
import type { Woorden } from '../../components/woorden-velden.tsx';

interface PaginaVeldenProps {
  inhoud: PaginaInhoud;
  keuzes: PaginaKeuzes;
  /** Names of fields that the API refused. */
  fouten: readonly string[];
  /** Why the API refused one. */
  zeg: (veld: keyof Woorden) => string;
  onChange: (inhoud: PaginaInhoud) => void;
}

/** What a page says, whose it is, and when that one looks again. */
export function PaginaVelden({ inhoud, keuzes, fouten, zeg, onChange }: PaginaVeldenProps) {
  const { t } = useTranslation('paginas-beheer');
  return (
    <Stack gap="l">
      <WoordenVelden
        inhoud={inhoud}
        fouten={fouten}
        zeg={zeg}
        samenvatting={{ label: t('veld.samenvatting'), rows: 2 }}
        onChange={onChange}
      />
      <Section title={t('eigenaar')} description={t('eigenaarUitleg')}>
        <Stack gap="m">
          <Select
            label={t('veld.eigenaar')}
            error={isFout(fouten, 'eigenaar') ? t('veldfout.eigenaar') : undefined}
            value={inhoud.eigenaar}
            options={[
              { value: '', label: t('veld.kiesEigenaar') },
              ...keuzes.medewerkers.map(({ code, naam }) => ({ value: code, label: naam })),
            ]}
            onChange={(event) => onChange({ ...inhoud, eigenaar: event.target.value })}
          />
          <FormField label={t('veld.herzienOp')} description={t('veld.herzienOpUitleg')}>
            {(field) => (
              <input
                {...field}
                type="date"
                className="loket-input"
                value={inhoud.herzienOp ?? ''}
                onChange={(event) => onChange({ ...inhoud, herzienOp: event.target.value || null })}
              />
            )}
          </FormField>
          <Checkbox
            label={t('veld.isSjabloon')}
            description={t('veld.isSjabloonUitleg')}
            checked={inhoud.sjabloon}
            onChange={(event) => onChange({ ...inhoud, sjabloon: event.target.checked })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}
