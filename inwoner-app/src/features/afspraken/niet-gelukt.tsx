import type { AfspraakUitkomst } from '@loket/contract';
import { Button, Cluster, Notice, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useWanneer } from './woorden.tsx';

interface NietGeluktProps {
  uitkomst: AfspraakUitkomst;
  /** Another time was picked. */
  onKies: (begin: string) => void;
}

/** The time cannot be had: why, and the nearest that can. Nothing that was filled in is lost. */
export function NietGelukt({ uitkomst: { reden, andereTijden }, onKies }: NietGeluktProps) {
  const { t } = useTranslation('afspraken');
  const wanneer = useWanneer();
  return (
    <Notice kind="warning" live="assertive" title={t(`niet.${reden ?? 'niet-meer'}`)}>
      <Stack gap="s">
        <Text>{t(andereTijden.length > 0 ? 'niet.kies' : 'niet.geenAndere')}</Text>
        {andereTijden.length > 0 && (
          <Cluster gap="s">
            {andereTijden.map(({ begin }) => (
              <Button key={begin} size="small" onClick={() => onKies(begin)}>
                {wanneer(begin)}
              </Button>
            ))}
          </Cluster>
        )}
      </Stack>
    </Notice>
  );
}
