import 'leaflet/dist/leaflet.css';
import './kaart.css';
import type { VoorzieningKaart } from '@loket/contract';
import { Text } from '@loket/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { tekenKaart } from './teken-kaart.ts';

/** The places on a map of the Kadaster. The list beside it has all that the map has. */
export function Kaart({ voorzieningen }: { voorzieningen: readonly VoorzieningKaart[] }) {
  const { t } = useTranslation('voorzieningen');
  const navigate = useNavigate();
  const vak = useRef<HTMLDivElement>(null);
  const [leeg, setLeeg] = useState(false);
  const uitleg = t('kaart.bron');
  const [dichterbij, verderWeg] = [t('kaart.dichterbij'), t('kaart.verderWeg')];
  useEffect(() => {
    if (!vak.current) return undefined;
    return tekenKaart(vak.current, voorzieningen, {
      woorden: { uitleg, dichterbij, verderWeg },
      onKies: (slug) => void navigate(`/voorzieningen/${slug}`),
      onTegels: (er) => setLeeg(!er),
    });
  }, [voorzieningen, uitleg, dichterbij, verderWeg, navigate]);
  const zonderPlek = voorzieningen.filter(({ punt }) => punt === null).length;
  return (
    <div>
      <div ref={vak} className="app-kaart" role="region" aria-label={t('kaart.naam')} />
      {leeg && <Text>{t('kaart.leeg')}</Text>}
      {zonderPlek > 0 && <Text>{t('kaart.zonderPlek', { count: zonderPlek })}</Text>}
    </div>
  );
}
