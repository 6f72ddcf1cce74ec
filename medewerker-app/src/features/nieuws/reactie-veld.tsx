import { useApp } from '@loket/app';
import { Button, Cluster, LiveRegion, Notice, Stack, Textarea, TextInput } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { collegasQuery } from './queries.ts';
import type { ReactieInvoer } from './queries.ts';

interface Collega {
  identificatie: string;
  naam: string;
}
interface ReactieVeldProps {
  berichtId: string;
  label: string;
  knop: string;
  begin?: { tekst: string; noemt: readonly Collega[] };
  onPlaats: (invoer: ReactieInvoer) => Promise<void>;
  onSluit?: () => void;
}

/** Where a reaction is written. Colleagues are named by looking them up, so that the right one hears of it. */
export function ReactieVeld({ berichtId, label, knop, begin, onPlaats, onSluit }: ReactieVeldProps) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const [tekst, setTekst] = useState(begin?.tekst ?? '');
  const [genoemd, setGenoemd] = useState<readonly Collega[]>(begin?.noemt ?? []);
  const [zoek, setZoek] = useState('');
  const [stand, setStand] = useState<'leeg' | 'bezig' | 'mislukt' | null>(null);
  const { data } = useQuery(collegasQuery(api, berichtId, zoek));
  const gevonden = zoek.trim().length < 2 ? [] : (data?.collegas ?? []);
  const noem = (collega: Collega) => {
    setGenoemd([...genoemd.filter((een) => een.identificatie !== collega.identificatie), collega]);
    setTekst(`${tekst}${tekst && !tekst.endsWith(' ') ? ' ' : ''}@${collega.naam} `);
    setZoek('');
  };
  const plaats = async () => {
    if (!tekst.trim()) return setStand('leeg');
    setStand('bezig');
    try {
      // who was taken out of the text again hears nothing
      const staanErNog = genoemd.filter(({ naam }) => tekst.includes(`@${naam}`));
      await onPlaats({ tekst, noemt: staanErNog.map(({ identificatie }) => identificatie) });
      setTekst('');
      setGenoemd([]);
      setStand(null);
    } catch {
      setStand('mislukt');
    }
  };
  return (
    <Stack gap="s">
      <Textarea
        label={label}
        rows={3}
        maxLength={2000}
        error={stand === 'leeg' ? t('reacties.leeg') : undefined}
        value={tekst}
        onChange={(event) => setTekst(event.target.value)}
      />
      <TextInput
        label={t('reacties.noem')}
        description={t('reacties.noemUitleg')}
        autoComplete="off"
        value={zoek}
        onChange={(event) => setZoek(event.target.value)}
      />
      <LiveRegion>{zoek.trim().length >= 2 && t('reacties.gevonden', { count: gevonden.length })}</LiveRegion>
      {gevonden.length > 0 && (
        <Cluster gap="xs">
          {gevonden.map((collega) => (
            <Button key={collega.identificatie} size="small" onClick={() => noem(collega)}>
              {t('reacties.noemNaam', { naam: collega.naam })}
            </Button>
          ))}
        </Cluster>
      )}
      {stand === 'mislukt' && (
        <Notice kind="error" live="assertive" title={t('mislukt.titel')}>
          {t('mislukt.tekst')}
        </Notice>
      )}
      <Cluster>
        <Button variant="primary" busy={stand === 'bezig'} onClick={() => void plaats()}>
          {knop}
        </Button>
        {onSluit && <Button onClick={onSluit}>{t('annuleer')}</Button>}
      </Cluster>
    </Stack>
  );
}
