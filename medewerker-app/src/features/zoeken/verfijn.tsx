import type { WerkZoekUitkomst } from '@loket/contract';
import { Grid, Select } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adresVan, type Vraag } from '../../components/zoeken/adres.ts';

/** Narrows what was found by neighbourhood, team and subject; only by what there is a choice of. */
export function Verfijn({ vraag, facetten }: { vraag: Vraag; facetten: WerkZoekUitkomst['facetten'] }) {
  const { t } = useTranslation(['zoeken', 'nieuws']);
  const navigate = useNavigate();
  const keuzes = facetten.filter(({ wat, waarden }) => waarden.length > 1 || vraag.facetten[wat] !== undefined);
  if (keuzes.length === 0) return null;
  return (
    <div role="group" aria-label={t('verfijn')}>
      <Grid min="s">
        {keuzes.map(({ wat, waarden }) => (
          <Select
            key={wat}
            label={t(`facet.${wat}`)}
            value={vraag.facetten[wat] ?? ''}
            onChange={({ target: { value } }) => {
              const { [wat]: _was, ...andere } = vraag.facetten;
              const nieuw = value ? { ...andere, [wat]: value } : andere;
              void navigate(adresVan({ ...vraag, facetten: nieuw, pagina: 1 }));
            }}
            options={[
              { value: '', label: t('alle') },
              ...waarden.map(({ waarde, naam, aantal }) => ({
                value: waarde,
                label: t('metAantal', {
                  naam: wat === 'categorie' ? t(`nieuws:categorie.${waarde}`, { defaultValue: naam }) : naam,
                  aantal,
                }),
              })),
            ]}
          />
        ))}
      </Grid>
    </div>
  );
}
