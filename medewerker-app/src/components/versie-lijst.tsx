import { DatumTekst, useOpmaak } from '@loket/app';
import { Button, Cluster, Section } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Verschillen } from './verschillen.tsx';

interface VersieLijstProps<Inhoud> {
  /** The newest first. */
  versies: readonly { versie: number; moment: string; door: string; titel: string; inhoud: Inhoud }[];
  nieuwste: number;
  regels: (inhoud: Inhoud) => string[];
  /** Puts an older version in the editor; nothing is saved by it. */
  onTerug: (inhoud: Inhoud) => void;
}

/** Who wrote what and when; each version compared with the one before it. */
export function VersieLijst<Inhoud>({ versies, nieuwste, regels, onTerug }: VersieLijstProps<Inhoud>) {
  const { t } = useTranslation('tekst');
  const { dag, tijd } = useOpmaak();
  const [open, setOpen] = useState<number>();
  return (
    <Section title={t('versies.titel')}>
      <ul className="app-list">
        {versies.map(({ versie, moment, door, titel, inhoud }, plek) => {
          const vorige = versies[plek + 1];
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
                {versie !== nieuwste && (
                  <Button size="small" variant="subtle" onClick={() => onTerug(inhoud)}>
                    {t('versies.terug', { versie })}
                  </Button>
                )}
              </Cluster>
              {vorige && open === versie && (
                <Verschillen
                  label={t('versies.vergelijk', { versie, vorige: vorige.versie })}
                  oud={regels(vorige.inhoud)}
                  nieuw={regels(inhoud)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
