import { useOpmaak } from '@loket/app';
import type { InzageBeperking } from '@loket/contract';
import { Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Who did what and when, the first thing first. */
export function Spoor({ beperking }: { beperking: InzageBeperking }) {
  const { t } = useTranslation('inzage-beperken');
  const opmaak = useOpmaak();
  const { aangevraagd, besluit, opgeheven, stand, einde } = beperking;
  const moment = (op: string) => t('een.moment', { datum: opmaak.korteDatum(opmaak.dag(op)), tijd: opmaak.tijd(op) });
  const stappen = [
    { wat: t('een.aangevraagd', { naam: aangevraagd.door }), wanneer: moment(aangevraagd.op), waarom: null },
    besluit && {
      wat: t(`een.${besluit.wat}`, { naam: besluit.door }),
      wanneer: moment(besluit.op),
      waarom: besluit.toelichting,
    },
    opgeheven && {
      wat: t('een.opgeheven', { naam: opgeheven.door }),
      wanneer: moment(opgeheven.op),
      waarom: opgeheven.toelichting,
    },
    stand === 'verlopen' && { wat: t('een.afgelopen'), wanneer: opmaak.korteDatum(einde), waarom: null },
  ].filter((stap) => stap !== null && stap !== false);
  return (
    <Section title={t('een.spoor')}>
      <ol className="app-list">
        {stappen.map(({ wat, wanneer, waarom }) => (
          <li key={wat}>
            <Text>{wat}</Text>
            <Text className="app-muted">{wanneer}</Text>
            {waarom && <Text>{waarom}</Text>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
