import { gemeente, useOpmaak } from '@loket/app';
import { Text } from '@loket/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** On paper only: of which municipality this is, and from which day. */
export function AfdrukRegel() {
  const { t } = useTranslation();
  const opmaak = useOpmaak();
  const [nu, setNu] = useState<Date>();
  useEffect(() => {
    const onPrint = () => setNu(new Date());
    onPrint();
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  const { naam, productnaam } = gemeente;
  if (!nu) return null;
  return (
    <div className="app-print-only">
      <Text size="small">
        {t('afdruk.op', { datum: opmaak.datum(opmaak.dag(nu.toISOString())), productnaam, gemeente: naam })}
      </Text>
    </div>
  );
}
