import { useBronTaal } from '@loket/app';
import type { VoorUTip } from '@loket/contract';
import { Button, Card, Cluster, IconArrowRight, IconBulb, IconExternalLink, Link, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Waarom } from './waarom.tsx';

interface TipKaartProps {
  tip: VoorUTip;
  onVerberg: () => void;
  busy: boolean;
}

/** One tip, why one sees it, and the way to put it away. Editors write Dutch, and sometimes English. */
export function TipKaart({ tip, onVerberg, busy }: TipKaartProps) {
  const { t, i18n } = useTranslation('voor-u');
  const bronTaal = useBronTaal();
  const engels = i18n.language === 'en' ? tip.engels : null;
  const { titel, tekst, linktekst } = engels ?? tip;
  const taal = engels ? undefined : bronTaal;
  const elders = tip.adres?.startsWith('https:');
  return (
    <Card
      icon={IconBulb}
      title={
        <span lang={taal} dir={taal && 'ltr'}>
          {titel}
        </span>
      }
    >
      <Stack gap="xs">
        <Text>
          <span lang={taal} dir={taal && 'ltr'}>
            {tekst}
          </span>
        </Text>
        {tip.adres && (
          <Text>
            <Link href={tip.adres} iconEnd={elders ? IconExternalLink : IconArrowRight}>
              <span lang={taal} dir={taal && 'ltr'}>
                {linktekst}
              </span>
            </Link>
          </Text>
        )}
        <Waarom redenen={tip.waarom} />
        <Cluster>
          <Button
            size="small"
            variant="subtle"
            busy={busy}
            aria-label={t('verbergNaam', { titel })}
            onClick={onVerberg}
          >
            {t('verberg')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
