import { DatumTekst, useOpmaak } from '@loket/app';
import type { NieuwsBeheerDetail, NieuwsInhoud } from '@loket/contract';
import { Button, Cluster, Section } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Verschillen } from '../../components/verschillen.tsx';
import { berichtRegels } from './regels.ts';

interface VersiesProps {
  bericht: NieuwsBeheerDetail;
  /** Puts an older version in the editor; nothing is saved by it. */
  onTerug: (inhoud: NieuwsInhoud) => void;
}

/** Who wrote what and when; each version compared with the one before it. */
export function Versies({ bericht, onTerug }: VersiesProps) {
  const { t } = useTranslation('nieuws-beheer');
  const { dag, tijd } = useOpmaak();
  const [open, setOpen] = useState<number>();
  return (
    <Section title={t('versies.titel')}>
      <ul className="app-list">
        {bericht.versies.map(({ versie, moment, door, titel, inhoud }, plek) => {
          const vorige = bericht.versies[plek + 1];
          return (
            <li key={versie}>
              {t('versies.regel', { versie, door, titel })} <DatumTekst datum={dag(moment)} kort /> {tijd(moment)}{' '}
              <Cluster gap="xs">
                {vorige && (
                  <Button
                    size="small"
                    variant="subtle"
                    aria-expanded={open === versie}
                    onClick={() => setOpen(open === versie ? undefined : versie)}
                  >
                    {t('versies.vergelijk', { versie, vorige: vorige.versie })}
                  </Button>
                )}
                {versie !== bericht.versie && (
                  <Button size="small" variant="subtle" onClick={() => onTerug(inhoud)}>
                    {t('versies.terug', { versie })}
                  </Button>
                )}
              </Cluster>
              {vorige && open === versie && (
                <Verschillen
                  label={t('versies.vergelijk', { versie, vorige: vorige.versie })}
                  oud={berichtRegels(vorige.inhoud)}
                  nieuw={berichtRegels(inhoud)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
