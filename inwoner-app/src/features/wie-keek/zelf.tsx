import { useOpmaak } from '@loket/app';
import type { Inzage } from '@loket/contract';
import { Card, IconUser } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** How often the reader looked herself, apart from everybody else. */
export function Zelf({ eigen, href, gekozen }: { eigen: Inzage['eigen']; href: string; gekozen: boolean }) {
  const { t } = useTranslation('wie-keek');
  const opmaak = useOpmaak();
  if (!eigen.laatste) return null;
  const laatste = { dag: opmaak.korteDatum(opmaak.dag(eigen.laatste)), tijd: opmaak.tijd(eigen.laatste) };
  return (
    <Card
      icon={IconUser}
      headingLevel={2}
      href={href}
      title={gekozen ? t('zelf.terug') : t('zelf.keer', { count: eigen.keer })}
    >
      {t('zelf.tekst', laatste)}
    </Card>
  );
}
