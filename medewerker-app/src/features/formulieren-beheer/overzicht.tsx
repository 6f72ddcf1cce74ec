import type { FormulierBevinding } from '@loket/contract';
import type { Formulier, Stap } from '@loket/formulieren';
import { Button, Cluster, IconArrowDown, IconArrowUp, IconX, Stack, TextInput, useAnnouncer } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verschuif } from './ontwerp.ts';

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
  const announce = useAnnouncer();
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
  const schuif = (plek: number, hoeveel: -1 | 1, naam: string) => {
    onStappen(verschuif(stappen, plek, hoeveel));
    announce(t('verschoven', { naam, nummer: plek + 1 + hoeveel, aantal: stappen.length }));
  };
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
                  <Cluster gap="xs">
                    <Button
                      size="small"
                      variant="subtle"
                      icon={IconArrowUp}
                      disabled={plek === 0}
                      aria-label={t('omhoogVan', { naam })}
                      onClick={() => schuif(plek, -1, naam)}
                    >
                      {t('omhoog')}
                    </Button>
                    <Button
                      size="small"
                      variant="subtle"
                      icon={IconArrowDown}
                      disabled={plek === stappen.length - 1}
                      aria-label={t('omlaagVan', { naam })}
                      onClick={() => schuif(plek, 1, naam)}
                    >
                      {t('omlaag')}
                    </Button>
                    <Button
                      size="small"
                      variant="subtle"
                      icon={IconX}
                      disabled={stappen.length === 1}
                      aria-label={t('verwijderEen', { naam })}
                      onClick={() => onWeg(stap)}
                    >
                      {t('verwijder')}
                    </Button>
                  </Cluster>
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
