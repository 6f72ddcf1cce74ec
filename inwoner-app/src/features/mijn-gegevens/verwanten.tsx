import type { PersoonGegevens } from '@loket/contract';
import { BronTekst } from '@loket/app';
import { Heading, StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BrpDatum } from './brp-datum.tsx';

/** Relatives of one kind, with what is known of their birth. */
export function Verwanten({ titel, verwanten }: { titel: string; verwanten: PersoonGegevens['partners'] }) {
  const { t } = useTranslation('mijn-gegevens');
  if (verwanten.length === 0) return null;
  return (
    <div>
      <Heading level={3} looksLike={4}>
        {titel}
      </Heading>
      <ul className="app-plain-list">
        {verwanten.map(({ naam, geboortedatum, verbintenis, sinds, inOnderzoek }) => (
          <li key={`${naam} ${geboortedatum?.tekst ?? ''}`}>
            {naam}
            {geboortedatum && (
              <span className="app-muted">
                {' '}
                {t('gezin.geboren')} <BrpDatum datum={geboortedatum} />
              </span>
            )}
            {verbintenis && (
              <span className="app-address-line app-muted">
                <BronTekst>{verbintenis}</BronTekst>
                {sinds && (
                  <>
                    , {t('gezin.sinds')} <BrpDatum datum={sinds} />
                  </>
                )}
              </span>
            )}
            {inOnderzoek && <StatusBadge kind="neutraal" label={t('onderzoek.merk')} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
