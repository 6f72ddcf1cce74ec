import { BronTekst, useOpmaak } from '@loket/app';
import type { BerichtSamenvatting } from '@loket/contract';
import { Card, IconMail, IconMailOpened, StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** One message in a list: what it is about, since when, whether it is new, and what it asks. */
export function BerichtKaart({ bericht }: { bericht: BerichtSamenvatting }) {
  const { t } = useTranslation('berichten');
  const opmaak = useOpmaak();
  const { onderwerp, gelezen, gepubliceerdOp, vraag, uiterlijk, aantalBijlagen } = bericht;
  return (
    <Card
      title={<BronTekst>{onderwerp ?? t('zonderOnderwerp')}</BronTekst>}
      headingLevel={2}
      href={`/berichten/${bericht.id}`}
      icon={gelezen ? IconMailOpened : IconMail}
      badge={!gelezen && <StatusBadge kind="ontvangen" label={t('nieuw')} />}
      meta={[
        opmaak.korteDatum(gepubliceerdOp),
        gelezen && t('gelezen'),
        aantalBijlagen > 0 && t('bijlagen', { count: aantalBijlagen }),
      ].filter(Boolean)}
    >
      {vraag && (uiterlijk ? t(`vraag.${vraag}Voor`, { datum: opmaak.datum(uiterlijk) }) : t(`vraag.${vraag}`))}
    </Card>
  );
}
