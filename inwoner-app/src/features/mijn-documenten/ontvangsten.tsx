import './sturen.css';
import { BronTekst, useOpmaak } from '@loket/app';
import type { Ontvangst } from '@loket/contract';
import { Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Proofs of receipt: number, moment, name, and where it stands. */
export function Ontvangsten({ ontvangsten }: { ontvangsten: Ontvangst[] }) {
  const { t } = useTranslation('documenten');
  const opmaak = useOpmaak();
  if (ontvangsten.length === 0) return null;
  return (
    <Section title={t('ontvangst.titel')} look="panel">
      <ul className="app-receipts">
        {ontvangsten.map(({ id, nummer, naam, soort, stand, reden, ontvangen }) => (
          <li key={id}>
            <Text>
              <strong>
                <BronTekst>{naam}</BronTekst>
              </strong>{' '}
              ({soort})
            </Text>
            <Text>
              {t('ontvangst.nummer', {
                nummer,
                moment: `${opmaak.korteDatum(opmaak.dag(ontvangen))}, ${opmaak.tijd(ontvangen)}`,
              })}
              {' – '}
              {stand === 'mislukt' ? t(`ontvangst.mislukt.${reden ?? 'geweigerd'}`) : t(`ontvangst.${stand}`)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
