import { BronTekst, DatumTekst, useApp } from '@loket/app';
import type { BesluitSamenvatting, ZaakDetail } from '@loket/contract';
import { DescriptionList, Link, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The days of a decision and its case, for who needs them. */
export function KortOpEenRij({ zaak, besluit }: { zaak: ZaakDetail; besluit: BesluitSamenvatting }) {
  const { t } = useTranslation(['besluit', 'zaken']);
  const { deur } = useApp();
  const { datum, verzenddatum, ingangsdatum, vervaldatum, reactie } = besluit;
  const dag = (label: string, dagWaarde: string | null) =>
    dagWaarde === null ? [] : [{ label, value: <DatumTekst datum={dagWaarde} /> }];
  const rows = [
    ...dag(t('zaken:besluit.datum'), datum),
    ...dag(t('zaken:besluit.verzonden'), verzenddatum),
    ...dag(t('zaken:besluit.ingang'), ingangsdatum),
    ...dag(t('zaken:besluit.verval'), vervaldatum),
    ...(reactie
      ? [
          {
            label: t('feiten.uiterlijk'),
            value: reactie.uiterlijk ? <DatumTekst datum={reactie.uiterlijk} /> : t('feiten.onbekend'),
          },
        ]
      : []),
    {
      label: t('feiten.zaak'),
      value: (
        <Link href={deur.zaakPad(zaak)}>
          <BronTekst>{zaak.titel}</BronTekst>
        </Link>
      ),
      note: t('zaken:kaart.nummer', { nummer: zaak.nummer }),
    },
  ];
  return (
    <Section title={t('feiten.titel')} look="panel">
      <DescriptionList look="stacked" rows={rows} />
    </Section>
  );
}
