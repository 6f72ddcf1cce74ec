import { answer, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { GegevenMachtiging } from '@loket/contract';
import { Button, Cluster, ErrorSummary, Notice, SkeletonPage, Stack, TextInput } from '@loket/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeTonen } from './code-tonen.tsx';
import { controleer, foutenVan } from './machtiging-invoer.ts';
import type { Invoer, Veld } from './machtiging-invoer.ts';
import { eersteOnderwerp, Onderwerpen } from './onderwerpen.tsx';
import { machtigingenQuery } from './queries.ts';

/** Gives somebody a mandate: for whom, for what, until when; then the code to pass on. */
export function MachtigenPage() {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(machtigingenQuery(api));
  const [gegeven, setGegeven] = useState<GegevenMachtiging>();
  if (gegeven) return <CodeTonen gegeven={gegeven} />;
  return (
    <Pagina
      titel={t('machtigen.titel')}
      lead={t('machtigen.lead')}
      kruimels={[{ label: t('titel'), href: '/voor-een-ander' }]}
    >
      {data && <Formulier machtigbaar={data.machtigbaar} onGegeven={setGegeven} />}
      {error && !data && (
        <FoutMelding fout={error} wat="machtigingen" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonPage label={t('laden')} />}
    </Pagina>
  );
}

interface FormulierProps {
  machtigbaar: { code: string; naam: string }[];
  onGegeven: (gegeven: GegevenMachtiging) => void;
}

function Formulier({ machtigbaar, onGegeven }: FormulierProps) {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const queryClient = useQueryClient();
  const [invoer, setInvoer] = useState<Invoer>({ voor: '', zaaktypen: [], tot: '' });
  const [gezien, setGezien] = useState<readonly Veld[]>([]);
  const vul = (deel: Partial<Invoer>) => setInvoer((nu) => ({ ...nu, ...deel }));
  const geef = useMutation({
    mutationFn: () => answer(api.POST('/machtigingen', { body: invoer })),
    onSuccess: async (gegeven) => {
      onGegeven(gegeven);
      await queryClient.invalidateQueries({ queryKey: ['machtigingen'] });
    },
    onError: (fout) => setGezien(foutenVan(fout)),
  });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const fouten = controleer(invoer);
    setGezien(fouten);
    if (fouten.length === 0) geef.mutate();
  };
  const [overJaar] = useState(() =>
    opmaak.korteDatum(opmaak.dag(new Date(Date.now() + 365 * 86_400_000).toISOString())),
  );
  const fout = (veld: Veld) => (gezien.includes(veld) ? t(`machtigen.fout.${veld}`) : undefined);
  const plek: Record<Veld, string> = { voor: 'voor', zaaktypen: eersteOnderwerp(machtigbaar), tot: 'tot' };
  const errors = gezien.map((veld) => ({ fieldId: plek[veld], message: t(`machtigen.fout.${veld}`) }));

  return (
    <form onSubmit={verstuur} noValidate>
      <Stack gap="l">
        <ErrorSummary title={t('machtigen.fouten')} errors={errors} />
        <TextInput
          id="voor"
          label={t('machtigen.voor')}
          description={t('machtigen.voorUitleg')}
          error={fout('voor')}
          value={invoer.voor}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => vul({ voor: event.target.value })}
        />
        <Onderwerpen
          machtigbaar={machtigbaar}
          gekozen={invoer.zaaktypen}
          fout={fout('zaaktypen')}
          onChange={(zaaktypen) => vul({ zaaktypen })}
        />
        <TextInput
          id="tot"
          type="date"
          width="medium"
          label={t('machtigen.tot')}
          description={t('machtigen.totUitleg', { voorbeeld: overJaar })}
          error={fout('tot')}
          value={invoer.tot}
          onChange={(event) => vul({ tot: event.target.value })}
        />
        {geef.error && gezien.length === 0 && <GeefFout fout={geef.error} />}
        <Cluster>
          <Button type="submit" variant="primary" busy={geef.isPending} busyLabel={t('machtigen.bezig')}>
            {t('machtigen.verstuur')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

function GeefFout({ fout }: { fout: Parameters<typeof foutenVan>[0] }) {
  const { t } = useTranslation('voor-een-ander');
  if (fout.soort === 'geen-toegang') {
    return (
      <Notice kind="error" live="assertive" title={t('machtigen.magNietTitel')}>
        {t('machtigen.magNiet')}
      </Notice>
    );
  }
  return <FoutMelding fout={fout} wat="machtigingen" />;
}
