import { gemeente, useOpmaak } from '@loket/app';
import type { BesluitSamenvatting, ZaakDetail } from '@loket/contract';
import { Details, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const regels = ['een', 'twee', 'drie', 'vier', 'vijf'] as const;

/** What must be in a letter of objection (Awb 6:5), where it goes, and that reasons may follow (Awb 6:6). */
export function PerBrief({ zaak, besluit }: { zaak: ZaakDetail; besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  const opmaak = useOpmaak();
  const over = { nummer: zaak.nummer, datum: opmaak.korteDatum(besluit.datum) };
  const adressen = { naam: gemeente.naam, adres: gemeente.post.join(', '), balie: gemeente.adres.join(', ') };
  return (
    <Details summary={t('eens.bezwaar.hoeTitel')} open>
      <Stack gap="s">
        <Text>{t('eens.bezwaar.hoeUitleg')}</Text>
        <ul className="app-list">
          {regels.map((regel) => (
            <li key={regel}>{t(`eens.bezwaar.regels.${regel}`, over)}</li>
          ))}
        </ul>
        <Text>{t('eens.bezwaar.post', adressen)}</Text>
        <Text>{t('eens.bezwaar.kort')}</Text>
      </Stack>
    </Details>
  );
}
