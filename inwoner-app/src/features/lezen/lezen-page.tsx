import { Pagina } from '@loket/app';
import { Button, Cluster, Panel, RadioGroup, Section, Stack, Text, useAnnouncer } from '@loket/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  bewegingen,
  contrasten,
  gewoon,
  readWeergave,
  showWeergave,
  tekstgroottes,
  writeWeergave,
} from '../../app/weergave/weergave.ts';
import type { Weergave } from '../../app/weergave/weergave.ts';
import { LeesVoor, useKanVoorlezen } from '../../components/voorlezen/lees-voor.tsx';

/** Choices that hold at once, on this device, also for who is not logged in. */
export function LezenPage() {
  const { t } = useTranslation('lezen');
  const announce = useAnnouncer();
  const [weergave, setWeergave] = useState(gewoon);
  const voorlezen = useKanVoorlezen();
  // the server that draws this page knows no device: what it keeps is read after taking over
  useEffect(() => setWeergave(readWeergave(window)), []); // oxlint-disable-line react/set-state-in-effect
  const kies = (next: Weergave) => {
    setWeergave(next);
    showWeergave(document.documentElement, next);
    writeWeergave(window, next);
    announce(t('bewaard'));
  };
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Panel>
        <Stack gap="l">
          <RadioGroup
            legend={t('tekst.titel')}
            name="tekst"
            value={weergave.tekst}
            options={tekstgroottes.map((value) => ({ value, label: t(`tekst.${value}`) }))}
            onChange={(tekst) => kies({ ...weergave, tekst })}
          />
          <RadioGroup
            legend={t('contrast.titel')}
            name="contrast"
            value={weergave.contrast}
            options={contrasten.map((value) => ({ value, label: t(`contrast.${value}`) }))}
            onChange={(contrast) => kies({ ...weergave, contrast })}
          />
          <RadioGroup
            legend={t('beweging.titel')}
            name="beweging"
            value={weergave.beweging}
            options={bewegingen.map((value) => ({ value, label: t(`beweging.${value}`) }))}
            onChange={(beweging) => kies({ ...weergave, beweging })}
          />
          <Cluster>
            <Button onClick={() => kies(gewoon)}>{t('herstel')}</Button>
          </Cluster>
        </Stack>
      </Panel>
      <Section title={t('voorlezen.titel')}>
        <Stack gap="s">
          <Text>{voorlezen ? t('voorlezen.tekst') : t('voorlezen.nietHier')}</Text>
          <LeesVoor />
        </Stack>
      </Section>
      <Section title={t('vergroten.titel')}>
        <Text>{t('vergroten.tekst')}</Text>
      </Section>
      <Section title={t('telefoon.titel')}>
        <Text>{t('telefoon.tekst')}</Text>
      </Section>
    </Pagina>
  );
}
