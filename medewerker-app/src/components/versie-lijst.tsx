import { DatumTekst, useOpmaak } from '@loket/app';
import { Button, Cluster, LiveRegion, Section, Select, Stack } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alsRegels, type Uitleg } from './uitleg.ts';
import { Verschillen } from './verschillen.tsx';
import type { Woorden } from './woorden-velden.tsx';

interface Versie<Inhoud> {
  versie: number;
  moment: string;
  door: string;
  titel: string;
  inhoud: Inhoud;
}

interface VersieLijstProps<Inhoud> {
  /** The newest first. */
  versies: readonly Versie<Inhoud>[];
  nieuwste: number;
  uitleg: Uitleg<Inhoud>;
  /** Puts the words of an older version in the editor; nothing is saved by it. */
  onTerug: (woorden: Woorden) => void;
}

/** Who wrote what and when; each version can be compared with any other. */
export function VersieLijst<Inhoud extends Woorden>({ versies, nieuwste, uitleg, onTerug }: VersieLijstProps<Inhoud>) {
  const { t } = useTranslation('tekst');
  const { dag, tijd } = useOpmaak();
  const [open, setOpen] = useState<number>();
  const [terug, setTerug] = useState<number>();
  return (
    <Section title={t('versies.titel')} description={versies.length > 1 ? t('versies.uitleg') : undefined}>
      <LiveRegion visible>{terug !== undefined && t('versies.teruggehaald', { versie: terug })}</LiveRegion>
      <ul className="app-list">
        {versies.map((een, plek) => {
          const { versie, moment, door, titel, inhoud } = een;
          const vorige = versies[plek + 1] ?? versies[plek - 1];
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
                  <Button
                    size="small"
                    variant="subtle"
                    onClick={() => {
                      const { tekst, samenvatting, bijlagen } = inhoud;
                      onTerug({ titel: inhoud.titel, samenvatting, tekst, bijlagen });
                      setTerug(versie);
                    }}
                  >
                    {t('versies.terug', { versie })}
                  </Button>
                )}
              </Cluster>
              {vorige && open === versie && (
                <Vergelijking deze={een} begin={vorige.versie} versies={versies} uitleg={uitleg} />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface VergelijkingProps<Inhoud> {
  deze: Versie<Inhoud>;
  /** With which one it begins. */
  begin: number;
  versies: readonly Versie<Inhoud>[];
  uitleg: Uitleg<Inhoud>;
}

function Vergelijking<Inhoud extends object>({ deze, begin, versies, uitleg }: VergelijkingProps<Inhoud>) {
  const { t } = useTranslation('tekst');
  const [gekozen, setGekozen] = useState(begin);
  const ander = versies.find(({ versie }) => versie === gekozen);
  const anderen = versies.filter(({ versie }) => versie !== deze.versie);
  return (
    <Stack gap="s">
      {anderen.length > 1 && (
        <Select
          label={t('versies.metWelke', { versie: deze.versie })}
          width="medium"
          value={String(gekozen)}
          options={anderen.map(({ versie, door }) => ({
            value: String(versie),
            label: t('versies.keuze', { versie, door }),
          }))}
          onChange={(event) => setGekozen(Number(event.target.value))}
        />
      )}
      {ander && (
        <Verschillen
          label={t('versies.vergelijk', { versie: deze.versie, vorige: ander.versie })}
          oud={alsRegels(ander.inhoud, uitleg)}
          nieuw={alsRegels(deze.inhoud, uitleg)}
        />
      )}
    </Stack>
  );
}
