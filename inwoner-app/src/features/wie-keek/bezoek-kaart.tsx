import { BronTekst, useApp, useOpmaak } from '@loket/app';
import type { Bezoek } from '@loket/contract';
import {
  Card,
  DescriptionList,
  IconBuilding,
  IconMessage,
  IconUser,
  Link,
  StatusBadge,
  VisuallyHidden,
} from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { gegevensInWoorden, waarvoorInWoorden, wieInWoorden } from './woorden.ts';

/** One time that somebody looked: who, when, what for, what was seen. */
export function BezoekKaart({ bezoek, zonderVraag = false }: { bezoek: Bezoek; zonderVraag?: boolean }) {
  const { t, i18n } = useTranslation('wie-keek');
  const opmaak = useOpmaak();
  const { wie, begin, einde, gegevens, getoond, keer } = bezoek;
  const tijden = [opmaak.tijd(begin), opmaak.tijd(einde)];
  const tijd = tijden[0] === tijden[1] ? tijden[0] : t('tijdVanTot', { van: tijden[0], tot: tijden[1] });
  const naam = wieInWoorden(t, wie);
  const bekeken = gegevensInWoorden(t, gegevens, i18n.language);
  const rows = [
    { label: t('waarvoor'), value: waarvoorInWoorden(t, bezoek) },
    getoond
      ? { label: t('bekeken'), value: bekeken || t('gegevens.anders') }
      : { label: t('bekeken'), value: t('nietGetoond'), note: t('nietGetoondUitleg') },
    bezoek.overZaak && { label: t('zaak'), value: <OverZaak zaak={bezoek.zaak} /> },
  ].filter((row) => row !== false);
  return (
    <Card
      title={wie.naam ? <BronTekst>{naam}</BronTekst> : naam}
      icon={wie.soort === 'organisatie' || wie.soort === 'onbekend' ? IconBuilding : IconUser}
      badge={getoond ? undefined : <StatusBadge kind="neutraal" label={t('nietGetoond')} />}
      meta={[tijd, keer > 1 ? t('keer', { count: keer }) : null]}
      actions={
        !zonderVraag &&
        wie.soort !== 'uzelf' && (
          <Link href={`/wie-keek/vraag/${bezoek.id}`} icon={IconMessage}>
            {t('vraag.link')}{' '}
            <VisuallyHidden>({t('vraag.over', { wie: naam, dag: opmaak.korteDatum(bezoek.dag) })})</VisuallyHidden>
          </Link>
        )
      }
    >
      <DescriptionList rows={rows} />
    </Card>
  );
}

function OverZaak({ zaak }: Pick<Bezoek, 'zaak'>) {
  const { t } = useTranslation('wie-keek');
  const { deur } = useApp();
  if (!zaak) return t('zaakZonderNaam');
  return (
    <>
      <Link href={deur.zaakPad(zaak)}>
        <BronTekst>{zaak.titel}</BronTekst>
      </Link>{' '}
      ({t('zaakNummer', { nummer: zaak.nummer })})
    </>
  );
}
