import type { NieuwsInhoud, NieuwsKeuzes } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { useGedeeldeUitleg, useZeg } from '../../components/uitleg.ts';
import type { Uitleg } from '../../components/uitleg.ts';

type Plicht = NieuwsInhoud['leesplicht'];

/** Each field of an article as people read it, where two versions are compared. */
export function useBerichtUitleg(keuzes: NieuwsKeuzes): Uitleg<NieuwsInhoud> {
  const { t } = useTranslation(['nieuws-beheer', 'nieuws']);
  const { jaNee, moment, lijst } = useZeg();
  const gedeeld = useGedeeldeUitleg(keuzes.doelgroepen);
  const plicht = (leesplicht: Plicht): string[] => {
    if (!leesplicht) return [t('zeg.plichtGeen')];
    const { binnenDagen, controlevraag } = leesplicht;
    const dagen = t('zeg.plicht', { dagen: binnenDagen });
    if (!controlevraag) return [dagen];
    const { vraag, antwoorden, goed } = controlevraag;
    return [
      dagen,
      t('zeg.plichtVraag', { vraag }),
      ...antwoorden.map((antwoord, plek) => t(plek === goed ? 'zeg.plichtGoed' : 'zeg.plichtAntwoord', { antwoord })),
    ];
  };
  return {
    ...gedeeld,
    categorie: { naam: t('veld.categorie'), regels: (categorie) => [t(`nieuws:categorie.${categorie}`)] },
    vanaf: { naam: t('zeg.vanaf'), regels: moment },
    tot: { naam: t('zeg.tot'), regels: moment },
    vastgezet: { naam: t('veld.vastgezet'), regels: jaNee },
    reacties: { naam: t('veld.reacties'), regels: jaNee },
    leesplicht: { naam: t('plicht.aan'), regels: plicht },
    urgent: { naam: t('urgent.aan'), regels: jaNee },
    onderwerpen: {
      naam: t('urgent.onderwerpen'),
      regels: (codes) => lijst(codes.map((code) => keuzes.onderwerpen.find((een) => een.code === code)?.naam ?? code)),
    },
  };
}
