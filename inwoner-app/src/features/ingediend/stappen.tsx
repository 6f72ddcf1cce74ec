import { useOpmaak } from '@loket/app';
import type { Ontvangstbewijs } from '@loket/contract';
import { Timeline } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Received, being registered, a case: where it stands. */
export function Stappen({ bewijs: { ontvangenOp, ingetrokkenOp, zaak } }: { bewijs: Ontvangstbewijs }) {
  const { t } = useTranslation('ingediend');
  const opmaak = useOpmaak();
  const dag = opmaak.dag(ontvangenOp);
  return (
    <Timeline
      label={t('stappen.label')}
      labels={{ past: t('stappen.klaar'), now: t('stappen.nu'), future: t('stappen.straks') }}
      steps={[
        {
          id: 'ontvangen',
          state: 'past',
          title: t('stappen.ontvangen'),
          date: `${opmaak.datum(dag)}, ${opmaak.tijd(ontvangenOp)}`,
          dateTime: ontvangenOp,
        },
        {
          id: 'registreren',
          state: zaak ? 'past' : 'now',
          title: zaak ? t('stappen.geregistreerd') : t('stappen.registreren'),
          ...(!zaak && { text: t('stappen.registrerenUitleg') }),
        },
        {
          id: 'zaak',
          state: !zaak ? 'future' : ingetrokkenOp ? 'past' : 'now',
          title: zaak ? t('stappen.zaak', { nummer: zaak.nummer }) : t('stappen.zaakStraks'),
        },
        ...(ingetrokkenOp
          ? [
              {
                id: 'ingetrokken',
                state: 'past' as const,
                title: t('intrekken.stap'),
                date: `${opmaak.datum(opmaak.dag(ingetrokkenOp))}, ${opmaak.tijd(ingetrokkenOp)}`,
                dateTime: ingetrokkenOp,
              },
            ]
          : []),
      ]}
    />
  );
}
