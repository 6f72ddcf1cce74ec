import type { VoorzieningKaart } from '@loket/contract';
import { Button, Cluster, IconMapPin, SkeletonText } from '@loket/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

// a map is heavy, and shows nothing that the list does not
const Kaart = lazy(async () => ({ default: (await import('./kaart/kaart.tsx')).Kaart }));

/** The same places on a map, when somebody asks for it. */
export function KaartKnop({ voorzieningen }: { voorzieningen: readonly VoorzieningKaart[] }) {
  const { t } = useTranslation('voorzieningen');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Cluster>
        <Button icon={IconMapPin} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'kaart.weg' : 'kaart.toon')}
        </Button>
      </Cluster>
      {open && (
        <Suspense fallback={<SkeletonText label={t('kaart.laden')} lines={3} />}>
          <Kaart voorzieningen={voorzieningen} />
        </Suspense>
      )}
    </>
  );
}
