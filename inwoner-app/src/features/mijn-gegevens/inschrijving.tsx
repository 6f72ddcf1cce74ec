import { BronTekst } from '@loket/app';
import type { PersoonGegevens } from '@loket/contract';
import { DescriptionList, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BrpDatum } from './brp-datum.tsx';
import { KloptNiet } from './klopt-niet.tsx';
import { known } from './known.ts';

/** Where and since when somebody is registered, and by which right she is here. */
export function Inschrijving({ inschrijving }: { inschrijving: NonNullable<PersoonGegevens['inschrijving']> }) {
  const { t } = useTranslation('mijn-gegevens');
  const { gemeente, sinds, inNederlandSinds, verblijfstitel, verblijfstitelTot } = inschrijving;
  const rows = known([
    [t('inschrijving.gemeente'), gemeente && <BronTekst>{gemeente}</BronTekst>],
    [t('inschrijving.sinds'), sinds && <BrpDatum datum={sinds} />],
    [t('inschrijving.inNederland'), inNederlandSinds && <BrpDatum datum={inNederlandSinds} />],
    [t('inschrijving.verblijfstitel'), verblijfstitel && <BronTekst>{verblijfstitel}</BronTekst>],
    [t('inschrijving.verblijfstitelTot'), verblijfstitelTot && <BrpDatum datum={verblijfstitelTot} />],
  ]);
  if (rows.length === 0) return null;
  return (
    <Section title={t('inschrijving.titel')} look="panel" action={<KloptNiet onderdeel="inschrijving" />}>
      <DescriptionList rows={rows} />
    </Section>
  );
}
