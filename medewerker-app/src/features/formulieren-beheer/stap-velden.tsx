import type { Formulier, Stap } from '@loket/formulieren';
import { Section, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { DelenLijst } from './delen-lijst.tsx';
import { vragenVoor, zonder, zonderLeeg } from './ontwerp.ts';
import { TekstVeld } from './tekst-veld.tsx';
import { VoorwaardeBouwer } from './voorwaarde-bouwer.tsx';

interface StapVeldenProps {
  formulier: Formulier;
  stap: Stap;
  open: readonly string[];
  onOpen: (pad: readonly string[]) => void;
  onChange: (stap: Stap) => void;
  /** The step without one of its parts, and what that was called. */
  onWeg: (stap: Stap, naam: string) => void;
}

/** One page of the form: its title, when it is shown, and its questions. */
export function StapVelden({ formulier, stap, open, onOpen, onChange, onWeg }: StapVeldenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const pad = [stap.id];
  return (
    <Stack gap="l">
      <TekstVeld
        pad={pad}
        veld="titel"
        label={t('stap.titel')}
        uitleg={t('stap.titelUitleg')}
        tekst={stap.titel}
        onChange={(titel) => onChange({ ...stap, titel })}
      />
      <VoorwaardeBouwer
        pad={pad}
        legend={t('stap.als')}
        als={stap.als}
        vragen={vragenVoor(formulier, stap.id)}
        onChange={(als) => onChange(zonderLeeg({ ...stap, als }) as Stap)}
      />
      <Section title={t('stap.vragen')}>
        <DelenLijst
          pad={pad}
          formulier={formulier}
          delen={stap.onderdelen}
          open={open}
          onOpen={onOpen}
          onChange={(onderdelen) => onChange({ ...stap, onderdelen })}
          onWeg={(plek, naam) => onWeg({ ...stap, onderdelen: zonder(stap.onderdelen, plek) }, naam)}
        />
      </Section>
    </Stack>
  );
}
