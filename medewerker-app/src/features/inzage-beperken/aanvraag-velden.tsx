import { useApp } from '@loket/app';
import { beperkingsgronden } from './gronden.ts';
import { RadioGroup, Select, Stack, Textarea, TextInput } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Aanvraag, Veld } from './aanvraag.ts';
import { beperkingenQuery } from './queries.ts';

interface Props {
  aanvraag: Aanvraag;
  onChange: (aanvraag: Aanvraag) => void;
  foutBij: (veld: Veld) => string | undefined;
}

/** Whose looks, which of them, on what ground, why and until when. */
export function AanvraagVelden({ aanvraag, onChange, foutBij }: Props) {
  const { t } = useTranslation('inzage-beperken');
  const { api } = useApp();
  const doelen = useQuery(beperkingenQuery(api)).data?.doelen ?? [];
  const veld = (naam: Veld) => ({
    id: naam,
    name: naam,
    value: aanvraag[naam],
    error: foutBij(naam),
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...aanvraag, [naam]: target.value }),
  });
  return (
    <Stack gap="l">
      <RadioGroup
        name="soort"
        legend={t('veld.soort')}
        options={[
          { value: 'bsn', label: t('veld.bsn') },
          { value: 'kvk', label: t('veld.kvk') },
        ]}
        value={aanvraag.soort}
        onChange={(soort) => onChange({ ...aanvraag, soort })}
      />
      <TextInput
        {...veld('nummer')}
        label={t(`veld.nummer_${aanvraag.soort}`)}
        description={t('veld.nummerUitleg')}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
      />
      <TextInput {...veld('van')} type="date" label={t('veld.van')} width="short" />
      <TextInput {...veld('tot')} type="date" label={t('veld.tot')} description={t('veld.totUitleg')} width="short" />
      <Select
        {...veld('doel')}
        label={t('veld.doel')}
        options={[
          { value: '', label: t('veld.doelAlles') },
          ...doelen.map(({ code, naam }) => ({ value: code, label: naam })),
        ]}
      />
      <TextInput
        {...veld('zaaknummer')}
        label={t('veld.zaaknummer')}
        optionalLabel={t('veld.nietVerplicht')}
        width="medium"
        autoComplete="off"
        maxLength={60}
      />
      <Select
        {...veld('grond')}
        label={t('veld.grond')}
        options={[
          { value: '', label: t('veld.kies') },
          ...beperkingsgronden.map((grond) => ({ value: grond, label: t(`grond.${grond}`) })),
        ]}
      />
      <Textarea {...veld('reden')} label={t('veld.reden')} description={t('veld.redenUitleg')} maxLength={2000} />
      <TextInput
        {...veld('einde')}
        type="date"
        label={t('veld.einde')}
        description={t('veld.eindeUitleg')}
        width="short"
      />
    </Stack>
  );
}
