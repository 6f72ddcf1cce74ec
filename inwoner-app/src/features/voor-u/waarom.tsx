import { BronTekst } from '@loket/app';
import type { VoorUTip } from '@loket/contract';
import { Details } from '@loket/ui';
import { useTranslation } from 'react-i18next';

type Reden = VoorUTip['waarom'][number];

/** Why somebody sees a tip: what the municipality knows of her that it goes by, in words. */
export function Waarom({ redenen }: { redenen: Reden[] }) {
  const { t } = useTranslation('voor-u');
  return (
    <Details summary={t('waarom.knop')}>
      {redenen.length === 0 ? (
        <p className="app-reason">{t('waarom.iedereen')}</p>
      ) : (
        <ul className="app-list">
          {redenen.map((reden) => (
            <li key={JSON.stringify(reden.voorwaarde)}>
              <RedenTekst reden={reden} />
            </li>
          ))}
        </ul>
      )}
      <p className="app-reason">{t('waarom.alleenU')}</p>
    </Details>
  );
}

function RedenTekst({ reden: { voorwaarde, titels } }: { reden: Reden }) {
  const { t, i18n } = useTranslation('voor-u');
  const { niet } = voorwaarde;
  const som = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  switch (voorwaarde.feit) {
    case 'leeftijd': {
      const { van, tot } = voorwaarde;
      if (van !== null && tot !== null) return t(niet ? 'waarom.leeftijdNiet' : 'waarom.leeftijd', { van, tot });
      if (van !== null) return t(niet ? 'waarom.jongerDan' : 'waarom.vanaf', { leeftijd: van });
      return t(niet ? 'waarom.ouderDan' : 'waarom.totEnMet', { leeftijd: tot });
    }
    case 'huishouden': {
      const wat = som.format(voorwaarde.is.map((een) => t(`waarom.${een}`)));
      return t(niet ? 'waarom.huishoudenNiet' : 'waarom.huishouden', { wat });
    }
    case 'wijk':
      return (
        <>
          {t(niet ? 'waarom.wijkNiet' : 'waarom.wijk')} <BronTekst>{som.format(voorwaarde.is)}</BronTekst>
        </>
      );
    case 'lopende_zaak':
      if (niet) return t('waarom.zaakNiet');
      return (
        <>
          {t('waarom.zaak')} <BronTekst>{titels.join(', ')}</BronTekst>
        </>
      );
  }
}
