import { BronTekst } from '@loket/app';
import type { VoorzieningKaart as Kaart } from '@loket/contract';
import { Card, IconMapPin, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { OpenTekst, useAfstand, useKosten } from './woorden.tsx';

/** One provision of a list: what it is, whether it is open, what it costs and how far it is. */
export function VoorzieningKaart({ voorziening }: { voorziening: Kaart }) {
  const { t } = useTranslation('voorzieningen');
  const kosten = useKosten();
  const afstand = useAfstand();
  const { slug, naam, omschrijving, wijk, open, toegankelijkheid, aanmelden } = voorziening;
  return (
    <Card
      href={`/voorzieningen/${slug}`}
      icon={IconMapPin}
      title={<BronTekst>{naam}</BronTekst>}
      meta={[
        <OpenTekst key="open" open={open} />,
        kosten(voorziening.kosten),
        wijk && <BronTekst key="wijk">{wijk}</BronTekst>,
        voorziening.afstand !== null && t('afstand.hier', { afstand: afstand(voorziening.afstand) }),
        t(`aanmelden.${aanmelden}`),
        toegankelijkheid.rolstoeltoegankelijk && t('drempel.rolstoeltoegankelijk'),
      ].filter(Boolean)}
    >
      <Text>
        <BronTekst>{omschrijving}</BronTekst>
      </Text>
    </Card>
  );
}
