import { FoutMelding, Pagina, useApp } from '@loket/app';
import { Button, Cluster, ErrorSummary, Select, SkeletonText, Stack, TextInput } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formulierenQuery, maakFormulier } from './queries.ts';

/** Begins a form: its name, what kind of case it begins, and whether it starts from another one. */
export function NieuwFormulierPage() {
  const { t } = useTranslation('formulieren-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const { data, error, refetch, isFetching } = useQuery(formulierenQuery(api));
  const [titel, setTitel] = useState('');
  const [zaaktype, setZaaktype] = useState('');
  const [kopieVan, setKopieVan] = useState('');
  const [poging, setPoging] = useState(0);
  const maak = useMutation({
    mutationFn: () => maakFormulier(api, { titel: titel.trim(), zaaktype, kopieVan: kopieVan || null }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['formulieren'], exact: true });
      await navigate(`/beheer/formulieren/${id}`);
    },
  });
  const fouten = [
    ...(titel.trim().length < 3 ? [{ fieldId: 'titel', message: t('maak.titelFout') }] : []),
    ...(zaaktype ? [] : [{ fieldId: 'zaaktype', message: t('maak.zaaktypeFout') }]),
  ];
  const foutBij = (veld: string) => (poging > 0 ? fouten.find(({ fieldId }) => fieldId === veld)?.message : undefined);
  return (
    <Pagina titel={t('nieuw')} lead={t('maak.lead')} kruimels={[{ label: t('titel'), href: '/beheer/formulieren' }]}>
      {error && !data && (
        <FoutMelding fout={error} wat="formulieren" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && (
        <form
          className="mw-formulier"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setPoging((een) => een + 1);
            if (fouten.length === 0 && !maak.isPending) maak.mutate();
          }}
        >
          <Stack gap="m">
            {poging > 0 && <ErrorSummary key={poging} title={t('maak.fout')} errors={fouten} />}
            {maak.error && <FoutMelding fout={maak.error} wat="formulier" />}
            <TextInput
              id="titel"
              label={t('veld.titel')}
              description={t('maak.titelUitleg')}
              maxLength={120}
              error={foutBij('titel')}
              value={titel}
              onChange={(event) => setTitel(event.target.value)}
            />
            <Select
              id="kopie"
              label={t('maak.kopie')}
              value={kopieVan}
              options={[
                { value: '', label: t('maak.leeg') },
                ...data.formulieren.map(({ id, titel: naam }) => ({ value: id, label: naam })),
              ]}
              onChange={(event) => setKopieVan(event.target.value)}
            />
            <Select
              id="zaaktype"
              label={t('veld.zaaktype')}
              description={t('veld.zaaktypeUitleg')}
              error={foutBij('zaaktype')}
              value={zaaktype}
              options={[
                { value: '', label: t('kies') },
                ...data.zaaktypen.map(({ identificatie, naam }) => ({ value: identificatie, label: naam })),
              ]}
              onChange={(event) => setZaaktype(event.target.value)}
            />
            <Cluster>
              <Button type="submit" variant="primary" busy={maak.isPending}>
                {t('maak.knop')}
              </Button>
            </Cluster>
          </Stack>
        </form>
      )}
    </Pagina>
  );
}
