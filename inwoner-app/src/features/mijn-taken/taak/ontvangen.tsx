import { useOpmaak } from '@loket/app';
import type { TaakOntvangst } from '@loket/contract';
import { ButtonLink, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What becomes of what was just sent: it arrived, or we have it and bring it. */
export function Ontvangen({ ontvangst: { stand, ontvangenOp } }: { ontvangst: TaakOntvangst }) {
  const { t } = useTranslation('taken');
  const opmaak = useOpmaak();
  return (
    <Notice
      kind="success"
      live="polite"
      headingLevel={2}
      title={t(`ontvangst.${stand}Titel`)}
      actions={<ButtonLink href="/mijn-taken">{t('naarTaken')}</ButtonLink>}
    >
      {t(`ontvangst.${stand}`, { tijd: opmaak.tijd(ontvangenOp) })}
    </Notice>
  );
}
