import { DatumTekst } from '@loket/app';
import { Kenmerken } from '@loket/app/zaak';
import type { MedewerkerZaakDetail } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import type teksten from '../../../locales/nl/zaak-zoeken.json';

type Aanduiding = keyof (typeof teksten)['vertrouwelijkheid'];

/** The facts of the case, with what only an employee sees. */
export function Feiten({ zaak }: { zaak: MedewerkerZaakDetail }) {
  const { t, i18n } = useTranslation('zaak-zoeken');
  // a register may leave it empty, or hold a word of its own
  const bekend = i18n.exists(`zaak-zoeken:vertrouwelijkheid.${zaak.vertrouwelijkheid}.naam`);
  const aanduiding = bekend ? (zaak.vertrouwelijkheid as Aanduiding) : 'onbekend';
  const dagen = [
    [t('feiten.geregistreerd'), zaak.registratiedatum],
    [t('feiten.streefdatum'), zaak.termijn.streefdatum],
    [t('feiten.uiterlijk'), zaak.uiterlijkeEinddatumAfdoening],
  ] as const;
  return (
    <Kenmerken
      zaak={zaak}
      meer={[
        ...dagen.flatMap(([label, datum]) => (datum ? [{ label, value: <DatumTekst datum={datum} /> }] : [])),
        { label: t('feiten.zaaktype'), value: zaak.zaaktype },
        {
          label: t('feiten.vertrouwelijkheid'),
          value: t(`vertrouwelijkheid.${aanduiding}.naam`),
          note: t(`vertrouwelijkheid.${aanduiding}.uitleg`),
        },
        { label: t('feiten.bron'), value: zaak.bron },
      ]}
    />
  );
}
