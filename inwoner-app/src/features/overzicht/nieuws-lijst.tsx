import { BronTekst, useOpmaak } from '@loket/app';
import type { Nieuws, NieuwItem } from '@loket/contract';
import {
  IconCalendar,
  IconChecklist,
  IconCircleCheck,
  IconFileText,
  IconMail,
  IconMessage,
  IconProgress,
  IconScale,
  NewsList,
  Section,
  Text,
  useAnnouncer,
} from '@loket/ui';
import type { IconType } from '@loket/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const icons: Record<NieuwItem['soort'], IconType> = {
  status: IconProgress,
  resultaat: IconCircleCheck,
  besluit: IconScale,
  verlenging: IconCalendar,
  document: IconFileText,
  taak: IconChecklist,
  bericht: IconMail,
  antwoord: IconMessage,
  concept: IconFileText,
  ontvangst: IconCircleCheck,
  ondertekening: IconFileText,
  intrekking: IconCircleCheck,
  afspraak: IconCalendar,
  herinnering: IconCalendar,
};

const sleutel = ({ soort, pad, moment }: NieuwItem) => `${soort} ${pad} ${moment}`;

/** What happened since the last visit; nothing at all when there is nothing new. */
export function NieuwsLijst({ nieuws, vandaag }: { nieuws: Nieuws; vandaag: string }) {
  const { t } = useTranslation('overzicht');
  const opmaak = useOpmaak();
  const { items, sinds, meer } = nieuws;
  const zin = (item: NieuwItem) => {
    if (item.soort !== 'status') return t(`nieuw.${item.soort}`);
    return t(item.correctie ? 'nieuw.correctie' : 'nieuw.status', { status: item.status });
  };
  useGezegd(items, zin);
  if (items.length === 0) return null;
  return (
    <Section title={t(sinds ? 'nieuw.titel' : 'nieuw.titelEerste')}>
      <NewsList
        label={t('nieuw.lijst')}
        items={items.map((item) => ({
          id: sleutel(item),
          href: item.pad,
          icon: icons[item.soort],
          text: zin(item),
          about: item.titel && <BronTekst>{item.titel}</BronTekst>,
          when:
            opmaak.dag(item.moment) === opmaak.dag(vandaag)
              ? t('nieuw.vandaag', { tijd: opmaak.tijd(item.moment) })
              : opmaak.datum(opmaak.dag(item.moment)),
          dateTime: item.moment,
        }))}
      />
      {meer && <Text>{t('nieuw.meer')}</Text>}
    </Section>
  );
}

/** What comes in while the page is open is said aloud: it appears above where somebody may be reading. */
function useGezegd(items: NieuwItem[], zin: (item: NieuwItem) => string): void {
  const announce = useAnnouncer();
  const known = useRef<string | null>(null);
  const [nieuwste] = items;
  const nu = nieuwste ? sleutel(nieuwste) : '';
  useEffect(() => {
    if (known.current !== null && nieuwste && known.current !== nu) announce(zin(nieuwste), 'polite');
    known.current = nu;
  }, [nu]); // oxlint-disable-line react/exhaustive-deps -- said when something came, not when words are made anew
}
