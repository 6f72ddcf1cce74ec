import { BronTekst, useOpmaak } from '@loket/app';
import type { VraagSamenvatting } from '@loket/contract';
import { Card, IconMessages, IconPhone, StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { standSoort, useTijdvak } from './woorden.ts';

/** One conversation in the list: what it is about, where it stands, and what was last said. */
export function VraagKaart({ vraag, peilmoment }: { vraag: VraagSamenvatting; peilmoment: string }) {
  const { t } = useTranslation('vragen');
  const opmaak = useOpmaak();
  const tijdvak = useTijdvak();
  const { id, soort, stand, onderwerp, antwoordUiterlijk, belmoment, ongelezen, laatste, fragment, fragmentVan } =
    vraag;
  const meta = [t(`soort.${soort}`), t(`kanaal.${vraag.kanaal}`)];
  if (laatste) meta.push(opmaak.korteDatum(opmaak.dag(laatste)));
  if (antwoordUiterlijk) {
    const teLaat = antwoordUiterlijk < opmaak.dag(peilmoment);
    meta.push(
      t(teLaat ? 'kaart.antwoordTeLaat' : 'kaart.antwoordUiterlijk', { datum: opmaak.datum(antwoordUiterlijk) }),
    );
  }
  if (belmoment && (stand === 'open' || stand === 'wordt_bezorgd'))
    meta.push(t('kaart.belmoment', { datum: opmaak.datum(belmoment.dag), ...tijdvak(belmoment) }));
  return (
    <Card
      headingLevel={2}
      href={`/mijn-vragen/${id}`}
      icon={soort === 'terugbelverzoek' ? IconPhone : IconMessages}
      title={onderwerp ? <BronTekst>{onderwerp}</BronTekst> : t('zonderOnderwerp')}
      badge={
        ongelezen > 0 ? (
          <StatusBadge kind="wacht_op_u" label={t('kaart.nieuwAntwoord', { count: ongelezen })} />
        ) : (
          <StatusBadge kind={standSoort[stand]} label={t(`stand.${stand}`)} />
        )
      }
      meta={meta}
    >
      {fragment && <BronTekst>{t(`kaart.${fragmentVan}`, { tekst: fragment })}</BronTekst>}
    </Card>
  );
}
