import { answer, done, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { Uitnodiging } from '@loket/contract';
import { Button, Cluster, DescriptionList, Notice, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CodeFormulier } from '../../components/code-formulier.tsx';

/** Enters the code that somebody gave, reads what it is for, and accepts or refuses. */
export function CodePage() {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const bekijk = useMutation({
    mutationFn: (code: string) => answer(api.POST('/uitnodigingen/_bekijk', { body: { code } })),
  });
  const { error } = bekijk;
  if (bekijk.data) return <Voorstel code={bekijk.variables} uitnodiging={bekijk.data} onTerug={bekijk.reset} />;
  return (
    <Pagina
      titel={t('invoeren.titel')}
      lead={t('invoeren.lead')}
      kruimels={[{ label: t('titel'), href: '/voor-een-ander' }]}
    >
      <CodeFormulier
        woorden={{
          label: t('invoeren.code'),
          uitleg: t('invoeren.codeUitleg'),
          leeg: t('invoeren.leeg'),
          fouten: t('invoeren.fouten'),
          knop: t('invoeren.verder'),
        }}
        geweigerd={
          error?.soort === 'niet-gevonden'
            ? t('invoeren.onbekend')
            : error?.velden.includes('code')
              ? t('invoeren.eigen')
              : undefined
        }
        mislukt={error && <FoutMelding fout={error} wat="machtigingen" />}
        bezig={bekijk.isPending}
        variant="primary"
        onCode={(code) => bekijk.mutate(code)}
      />
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
