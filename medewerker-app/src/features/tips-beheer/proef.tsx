import { useApp } from '@loket/app';
import type { Proefprofiel, TipInhoud, TipKeuzes } from '@loket/contract';
import { Button, Checkbox, Cluster, LiveRegion, Notice, Section, Select, Stack, Text, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huishoudenFeiten } from './huishouden.ts';
import { leeftijd } from './invoer.ts';
import { probeerTips } from './queries.ts';

/** Tries the tips on somebody who does not exist: what would she see, the tip that is being written among them? */
export function Proef({ concept, keuzes }: { concept: TipInhoud; keuzes: TipKeuzes }) {
  const { t } = useTranslation('tips-beheer');
  const { api } = useApp();
  const [profiel, setProfiel] = useState<Proefprofiel>({ leeftijd: 40, huishouden: [], wijk: null, zaaktypen: [] });
  const proef = useMutation({ mutationFn: () => probeerTips(api, profiel, concept) });
  const wissel = <T extends string>(lijst: readonly T[], value: T, aan: boolean): T[] =>
    aan ? [...lijst, value] : lijst.filter((een) => een !== value);
  return (
    <Section title={t('proef.titel')} description={t('proef.uitleg')} look="panel">
      <Stack gap="s">
        <TextInput
          label={t('proef.leeftijd')}
          inputMode="numeric"
          width="short"
          value={profiel.leeftijd}
          onChange={(event) => setProfiel({ ...profiel, leeftijd: leeftijd(event.target.value) ?? 0 })}
        />
        <Select
          label={t('proef.wijk')}
          value={profiel.wijk ?? ''}
          options={[
            { value: '', label: t('proef.geenWijk') },
            ...keuzes.wijken.map((value) => ({ value, label: value })),
          ]}
          onChange={(event) => setProfiel({ ...profiel, wijk: event.target.value || null })}
        />
        {huishoudenFeiten.map((feit) => (
          <Checkbox
            key={feit}
            label={t(`huishouden.${feit}`)}
            checked={profiel.huishouden.includes(feit)}
            onChange={(event) =>
              setProfiel({ ...profiel, huishouden: wissel(profiel.huishouden, feit, event.target.checked) })
            }
          />
        ))}
        <Select
          label={t('proef.zaak')}
          value={profiel.zaaktypen[0] ?? ''}
          options={[
            { value: '', label: t('proef.geenZaak') },
            ...keuzes.zaaktypen.map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
          ]}
          onChange={(event) => setProfiel({ ...profiel, zaaktypen: event.target.value ? [event.target.value] : [] })}
        />
        <Cluster>
          <Button busy={proef.isPending} onClick={() => proef.mutate()}>
            {t('proef.knop')}
          </Button>
        </Cluster>
        {proef.isError && (
          <Notice kind="error" live="assertive" title={t('proef.mislukt')}>
            {t('proef.misluktUitleg')}
          </Notice>
        )}
        <LiveRegion visible>{proef.data && t(proef.data.conceptPast ? 'proef.past' : 'proef.pastNiet')}</LiveRegion>
        {proef.data && proef.data.tips.length > 0 && (
          <ol className="app-list">
            {proef.data.tips.map(({ id, titel }) => (
              <li key={id}>{titel}</li>
            ))}
          </ol>
        )}
        {proef.data?.tips.length === 0 && <Text>{t('proef.niets')}</Text>}
      </Stack>
    </Section>
  );
}
