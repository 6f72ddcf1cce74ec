import { Button, Cluster, IconArrowDown, IconArrowUp, IconX, useAnnouncer } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface SchuifKnoppenProps {
  naam: string;
  plek: number;
  aantal: number;
  /** It cannot be taken away. */
  vast?: boolean;
  onSchuif: (hoeveel: -1 | 1) => void;
  onWeg: () => void;
}

/** Up, down and away for one of a list; where it went is said aloud. */
export function SchuifKnoppen({ naam, plek, aantal, vast = false, onSchuif, onWeg }: SchuifKnoppenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const announce = useAnnouncer();
  const schuif = (hoeveel: -1 | 1) => {
    onSchuif(hoeveel);
    announce(t('verschoven', { naam, nummer: plek + 1 + hoeveel, aantal }));
  };
  return (
    <Cluster gap="xs">
      <Button
        size="small"
        variant="subtle"
        icon={IconArrowUp}
        disabled={plek === 0}
        aria-label={t('omhoogVan', { naam })}
        onClick={() => schuif(-1)}
      >
        {t('omhoog')}
      </Button>
      <Button
        size="small"
        variant="subtle"
        icon={IconArrowDown}
        disabled={plek === aantal - 1}
        aria-label={t('omlaagVan', { naam })}
        onClick={() => schuif(1)}
      >
        {t('omlaag')}
      </Button>
      <Button
        size="small"
        variant="subtle"
        icon={IconX}
        disabled={vast}
        aria-label={t('verwijderEen', { naam })}
        onClick={onWeg}
      >
        {t('verwijder')}
      </Button>
    </Cluster>
  );
}
