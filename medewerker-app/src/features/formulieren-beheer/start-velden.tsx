import type { Formulier } from '@loket/formulieren';
import { Stack, TextInput } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useVeld } from './bewerken.ts';
import { zonderLeeg } from './ontwerp.ts';
import { OptioneleTekst, TekstLijst, TekstVeld } from './tekst-veld.tsx';

/** What somebody reads before the first question. */
export function StartVelden({ formulier, onChange }: { formulier: Formulier; onChange: (nieuw: Formulier) => void }) {
  const { t } = useTranslation('formulieren-beheer');
  const veld = useVeld([]);
  const { start } = formulier;
  const zet = (deel: Partial<{ [K in keyof typeof start]: (typeof start)[K] | undefined }>) =>
    onChange({ ...formulier, start: zonderLeeg({ ...start, ...deel }) as typeof start });
  return (
    <Stack gap="m">
      <OptioneleTekst
        pad={[]}
        veld="start.dringend"
        label={t('start.dringend')}
        uitleg={t('start.dringendUitleg')}
        regels={3}
        tekst={start.dringend}
        onChange={(dringend) => zet({ dringend })}
      />
      <TekstVeld
        pad={[]}
        veld="start.inleiding"
        label={t('start.inleiding')}
        uitleg={t('start.inleidingUitleg')}
        regels={4}
        tekst={start.inleiding}
        onChange={(inleiding) => zet({ inleiding })}
      />
      <TextInput
        {...veld('start.minuten')}
        label={t('start.minuten')}
        width="short"
        inputMode="numeric"
        value={start.minuten || ''}
        onChange={(event) => zet({ minuten: Math.min(240, Number(event.target.value.replaceAll(/\D/g, ''))) })}
      />
      <TekstLijst
        pad={[]}
        veld="start.nodig"
        legend={t('start.nodig')}
        een={(nummer) => t('start.nodigEen', { nummer })}
        nog={t('start.nodigNog')}
        teksten={start.nodig}
        onChange={(nodig) => zet({ nodig })}
      />
      <TekstLijst
        pad={[]}
        veld="start.goedOmTeWeten"
        legend={t('start.goedOmTeWeten')}
        een={(nummer) => t('start.goedEen', { nummer })}
        nog={t('start.goedNog')}
        teksten={start.goedOmTeWeten ?? []}
        onChange={(goed) => zet({ goedOmTeWeten: goed.length > 0 ? goed : undefined })}
      />
      <TekstVeld
        pad={[]}
        veld="start.daarna"
        label={t('start.daarna')}
        uitleg={t('start.daarnaUitleg')}
        regels={4}
        tekst={start.daarna}
        onChange={(daarna) => zet({ daarna })}
      />
    </Stack>
  );
}
