import { answer, done, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { Uitnodiging } from '@loket/contract';
import { Button, Cluster, DescriptionList, ErrorSummary, Notice, Stack, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** Enters the code that somebody gave, reads what it is for, and accepts or refuses. */
export function CodePage() {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const [code, setCode] = useState('');
  const [fout, setFout] = useState<string>();
  const bekijk = useMutation({
    mutationFn: () => answer(api.POST('/uitnodigingen/_bekijk', { body: { code } })),
    onError: (error) => {
      if (error.soort === 'niet-gevonden') setFout(t('invoeren.onbekend'));
      else if (error.velden.includes('code')) setFout(t('invoeren.eigen'));
    },
  });
  const zoek = (event: FormEvent) => {
    event.preventDefault();
    setFout(code.trim() ? undefined : t('invoeren.leeg'));
    if (code.trim()) bekijk.mutate();
  };
  if (bekijk.data) return <Voorstel code={code} uitnodiging={bekijk.data} onTerug={bekijk.reset} />;
  return (
    <Pagina
      titel={t('invoeren.titel')}
      lead={t('invoeren.lead')}
      kruimels={[{ label: t('titel'), href: '/voor-een-ander' }]}
    >
      <form onSubmit={zoek} noValidate>
        <Stack gap="l">
          <ErrorSummary title={t('invoeren.fouten')} errors={fout ? [{ fieldId: 'code', message: fout }] : []} />
          <TextInput
            id="code"
            width="medium"
            label={t('invoeren.code')}
            description={t('invoeren.codeUitleg')}
            error={fout}
            value={code}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => setCode(event.target.value)}
          />
          {bekijk.error && !fout && <FoutMelding fout={bekijk.error} wat="machtigingen" />}
          <Cluster>
            <Button type="submit" variant="primary" busy={bekijk.isPending}>
              {t('invoeren.verder')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Pagina>
  );
}

interface VoorstelProps {
  code: string;
  uitnodiging: Uitnodiging;
  onTerug: () => void;
}

function Voorstel({ code, uitnodiging, onTerug }: VoorstelProps) {
  const { t, i18n } = useTranslation(['voor-een-ander', 'algemeen']);
  const { api, queryClient } = useApp();
  const opmaak = useOpmaak();
  const navigate = useNavigate();
  const naam = uitnodiging.gever ?? t('algemeen:namens.dezePersoon');
  const antwoord = useMutation({
    mutationFn: async (keuze: 'aanvaarden' | 'weigeren') => {
      await done(api.POST('/uitnodigingen/_beantwoord', { body: { code, antwoord: keuze } }));
      return keuze;
    },
    onSuccess: async (keuze) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['voor-een-ander'] }),
        queryClient.invalidateQueries({ queryKey: ['machtigingen'] }),
      ]);
      void navigate(`/voor-een-ander?gelukt=${keuze === 'aanvaarden' ? 'aanvaard' : 'geweigerd'}`);
    },
  });
  const bezig = antwoord.isPending ? antwoord.variables : null;
  const weg = antwoord.error?.soort === 'niet-gevonden';
  return (
    <Pagina titel={t('voorstel.titel', { naam })} lead={t('voorstel.lead')}>
      <Stack gap="l">
        <DescriptionList
          rows={[
            { label: t('voorstel.van'), value: naam },
            { label: t('voorstel.waarvoor'), value: new Intl.ListFormat(i18n.language).format(uitnodiging.zaaktypen) },
            { label: t('voorstel.tot'), value: opmaak.korteDatum(uitnodiging.tot) },
          ]}
        />
        <Notice kind="info" title={t('voorstel.weten')}>
          {t('voorstel.wetenTekst')}
        </Notice>
        {weg && (
          <Notice kind="error" live="assertive" title={t('voorstel.weg')}>
            {t('voorstel.wegTekst')}
          </Notice>
        )}
        {antwoord.error && !weg && <FoutMelding fout={antwoord.error} wat="machtigingen" />}
        <Cluster>
          <Button variant="primary" busy={bezig === 'aanvaarden'} onClick={() => antwoord.mutate('aanvaarden')}>
            {t('voorstel.aanvaard')}
          </Button>
          <Button busy={bezig === 'weigeren'} onClick={() => antwoord.mutate('weigeren')}>
            {t('voorstel.weiger')}
          </Button>
          <Button variant="subtle" onClick={onTerug}>
            {t('voorstel.terug')}
          </Button>
        </Cluster>
      </Stack>
    </Pagina>
  );
}
