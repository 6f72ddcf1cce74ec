import type { FormulierBevinding } from '@loket/contract';
import type { Formulier, Stap } from '@loket/formulieren';
import { Button, Cluster, Stack, TextInput } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verschuif } from './ontwerp.ts';
import { SchuifKnoppen } from './schuif-knoppen.tsx';

/** Which part of the form is being written. */
export type Blad = { soort: 'kop' | 'start' | 'ondertekening' } | { soort: 'stap'; id: string };

interface OverzichtProps {
  formulier: Formulier;
  blad: Blad;
  fouten: readonly FormulierBevinding[];
  onKies: (blad: Blad) => void;
  onStappen: (stappen: Stap[]) => void;
  onNieuw: (titel: string) => void;
  onWeg: (stap: Stap) => void;
}

/** The parts of a form in the order in which its reader meets them; steps can be moved and taken away. */
export function Overzicht({ formulier, blad, fouten, onKies, onStappen, onNieuw, onWeg }: OverzichtProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { stappen } = formulier;
  const [titel, setTitel] = useState('');
  const tel = (wie: (bevinding: FormulierBevinding) => boolean) => {
    const aantal = fouten.filter(wie).length;
    return aantal > 0 ? ` (${t('deel.fouten', { count: aantal })})` : '';
  };
  const knop = (naam: string, kies: Blad, actief: boolean) => (
    <button
      type="button"
      className="mw-onderdeel"
      aria-current={actief ? 'true' : undefined}
      onClick={() => onKies(kies)}
    >
      {naam}
    </button>
  );
  return (
    <nav aria-label={t('overzicht')} className="mw-werkblad__overzicht">
      <Stack gap="s">
        {knop(
          t('blad.kop') + tel(({ pad, veld }) => pad.length === 0 && !veld?.startsWith('start')),
          { soort: 'kop' },
          blad.soort === 'kop',
        )}
        {knop(
          t('blad.start') + tel(({ pad, veld }) => pad.length === 0 && veld?.startsWith('start') === true),
          { soort: 'start' },
          blad.soort === 'start',
        )}
        <ol className="mw-stappen">
          {stappen.map((stap, plek) => {
            const naam = stap.titel.nl || t('zonderNaam');
            const actief = blad.soort === 'stap' && blad.id === stap.id;
            return (
              <li key={stap.id}>
                {knop(
                  `${plek + 1}. ${naam}${tel(({ pad }) => pad[0] === stap.id)}`,
                  { soort: 'stap', id: stap.id },
                  actief,
                )}
                {actief && (
                  <SchuifKnoppen
                    naam={naam}
                    plek={plek}
                    aantal={stappen.length}
                    vast={stappen.length === 1}
                    onSchuif={(hoeveel) => onStappen(verschuif(stappen, plek, hoeveel))}
                    onWeg={() => onWeg(stap)}
                  />
                )}
              </li>
            );
          })}
        </ol>
        {knop(
          t('blad.ondertekening') + tel(({ pad }) => pad[0] === 'medeondertekening'),
          { soort: 'ondertekening' },
          blad.soort === 'ondertekening',
        )}
        <form
          aria-label={t('stap.nieuw')}
          onSubmit={(event) => {
            event.preventDefault();
            if (!titel.trim()) return;
            onNieuw(titel.trim());
            setTitel('');
          }}
        >
          <Stack gap="xs">
            <TextInput label={t('stap.nieuw')} value={titel} onChange={(event) => setTitel(event.target.value)} />
            <Cluster>
              <Button type="submit" size="small">
                {t('stap.voegToe')}
              </Button>
            </Cluster>
          </Stack>
        </form>
      </Stack>
    </nav>
  );
}
