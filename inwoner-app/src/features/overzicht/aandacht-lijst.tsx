import { BronTekst, useOpmaak } from '@loket/app';
import type { Aandachtspunt } from '@loket/contract';
import {
  ActionCard,
  Button,
  CardList,
  EmptyState,
  IconCalendar,
  IconClockExclamation,
  IconCoffee,
  IconChecklist,
  IconCreditCard,
  IconHandStop,
  IconFileText,
  IconPaperclip,
  IconMail,
  IconMessages,
  IconScale,
  Section,
  Text,
} from '@loket/ui';
import type { IconType } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const icons: Record<Aandachtspunt['soort'], IconType> = {
  zaak_wacht_op_u: IconHandStop,
  zaak_te_laat: IconClockExclamation,
  taak: IconChecklist,
  taak_betalen: IconCreditCard,
  bericht: IconMail,
  antwoord_ongelezen: IconMessages,
  besluit: IconScale,
  beroep: IconScale,
  concept: IconFileText,
  concept_vraag: IconMessages,
  concept_bellen: IconMessages,
  concept_reactie: IconMessages,
  ondertekenen: IconFileText,
  handtekening_gevraagd: IconFileText,
  documenten_klaar: IconPaperclip,
  documenten_nodig: IconPaperclip,
  afspraak: IconCalendar,
};

/** What is called by what it is about does not say that twice. */
const inWerkwoord: readonly Aandachtspunt['soort'][] = [
  'taak',
  'taak_betalen',
  'bericht',
  'antwoord_ongelezen',
  'concept',
  'concept_vraag',
  'concept_bellen',
  'concept_reactie',
  'ondertekenen',
  'handtekening_gevraagd',
  'afspraak',
];

/** More than this at once is no help to somebody who is tired. */
const EERST_GETOOND = 6;

interface AandachtLijstProps {
  aandacht: Aandachtspunt[];
  onvolledig: boolean;
  /** There may be cases that only show after a stronger login. */
  verborgen: boolean;
  /** More is being looked up. */
  wordtAangevuld: boolean;
}

/** What waits for the resident. Nothing to do is good news, but only when every source answered and nothing is hidden. */
export function AandachtLijst({ aandacht, onvolledig, verborgen, wordtAangevuld }: AandachtLijstProps) {
  const { t } = useTranslation('overzicht');
  const opmaak = useOpmaak();
  const [alles, setAlles] = useState(false);
  const verder = alles ? 0 : Math.max(0, aandacht.length - EERST_GETOOND);
  if (aandacht.length === 0 && onvolledig) {
    return (
      <Section title={t('vragen.titel')}>
        <Text>{t('vragen.onbekend')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('vragen.titel')}>
      {aandacht.length === 0 && wordtAangevuld ? null : aandacht.length === 0 ? (
        <EmptyState tone="good" icon={IconCoffee} title={t(verborgen ? 'vragen.nietsTitelDeel' : 'vragen.nietsTitel')}>
          {t(verborgen ? 'vragen.nietsDeel' : 'vragen.niets')}
        </EmptyState>
      ) : (
        <CardList>
          {aandacht.slice(0, aandacht.length - verder).map((punt) => (
            <ActionCard
              key={`${punt.soort} ${punt.pad}`}
              verb={
                punt.soort === 'taak' || punt.soort === 'taak_betalen' ? (
                  <BronTekst>{punt.onderwerp || t('vragen.zonderTitel')}</BronTekst>
                ) : (
                  t(`vragen.${punt.soort}.doe`, {
                    onderwerp: punt.onderwerp,
                    ontbreekt: (punt.ontbreekt ?? []).join(', '),
                  })
                )
              }
              href={punt.pad}
              icon={icons[punt.soort]}
              urgent={punt.soort === 'zaak_te_laat'}
              why={<Waarom punt={punt} />}
              until={
                punt.uiterlijk
                  ? t(`vragen.${punt.soort}.wanneer`, { datum: opmaak.datum(punt.uiterlijk) })
                  : punt.soort === 'documenten_nodig' && t('vragen.geenDatum')
              }
              meta={inWerkwoord.includes(punt.soort) ? undefined : <BronTekst>{punt.onderwerp}</BronTekst>}
            />
          ))}
        </CardList>
      )}
      {verder > 0 && <Button onClick={() => setAlles(true)}>{t('vragen.toonAlles', { count: verder })}</Button>}
      {wordtAangevuld && <Text>{t('vragen.aanvullen')}</Text>}
    </Section>
  );
}

/** Why it is asked; and which documents we do not have, where only our letter says which of them we wait for. */
function Waarom({ punt }: { punt: Aandachtspunt }) {
  const { t } = useTranslation('overzicht');
  const { soort, toelichting, ontbreekt = [] } = punt;
  return (
    <>
      {toelichting ? <BronTekst>{toelichting}</BronTekst> : t(`vragen.${soort}.waarom`)}
      {soort === 'zaak_wacht_op_u' && ontbreekt.length > 0 && (
        <> {t('vragen.ontbreekt', { namen: ontbreekt.join(', ') })}</>
      )}
    </>
  );
}
