import type { ZaakDetail } from '@loket/contract';
import { Card, CardList, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.tsx';
import { BronTekst } from '../format/bron-tekst.tsx';
import { FaseBadge } from './fase-badge.tsx';

/** The case that this one is part of, and its parts. */
export function VerwanteZaken({ zaak }: { zaak: ZaakDetail }) {
  const { t } = useTranslation('zaken');
  const { deur } = useApp();
  const groepen = [
    {
      titel: t('verwant.hoofdzaak'),
      uitleg: t('verwant.hoofdzaakUitleg'),
      zaken: zaak.hoofdzaak ? [zaak.hoofdzaak] : [],
    },
    { titel: t('verwant.deelzaken'), uitleg: t('verwant.deelzakenUitleg'), zaken: zaak.deelzaken },
  ].filter(({ zaken }) => zaken.length > 0);
  return groepen.map(({ titel, uitleg, zaken }) => (
    <Section key={titel} title={titel} description={uitleg}>
      <CardList>
        {zaken.map((ander) => (
          <Card
            key={`${ander.bron} ${ander.id}`}
            title={<BronTekst>{ander.titel}</BronTekst>}
            href={deur.zaakPad(ander)}
            badge={<FaseBadge fase={ander.fase} />}
            meta={t('kaart.nummer', { nummer: ander.nummer })}
          />
        ))}
      </CardList>
    </Section>
  ));
}
