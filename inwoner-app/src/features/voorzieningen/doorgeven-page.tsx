import { FoutMelding, gemeente, Pagina, useApp } from '@loket/app';
import {
  Button,
  ButtonLink,
  Cluster,
  ErrorSummary,
  Notice,
  RadioGroup,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { stelVoor, voorzieningQuery } from './queries.ts';

type Veld = 'tekst' | 'email';

/** Telling what is missing or not right: by a resident or an organisation, logged in or not. An editor looks at it. */
export function DoorgevenPage() {
  const { t } = useTranslation('voorzieningen');
  const { api } = useApp();
  const [zoek] = useSearchParams();
  const over = zoek.get('over');
  const { data } = useQuery({ ...voorzieningQuery(api, over ?? ''), enabled: over !== null });
  const [van, setVan] = useState<'inwoner' | 'organisatie'>('inwoner');
  const [tekst, setTekst] = useState('');
  const [email, setEmail] = useState('');
  const [bijnaam, setBijnaam] = useState('');
  const [fouten, setFouten] = useState<Veld[]>([]);
  const stuur = useMutation({
    mutationFn: () => stelVoor(api, { slug: over, van, tekst, email, bijnaam }),
    onError: (fout) => {
      const namen = fout.invalidParams.map(({ name }) => name);
      setFouten((['tekst', 'email'] as const).filter((veld) => namen.includes(veld)));
    },
  });
  const fout = (veld: Veld) => (fouten.includes(veld) ? t(`doorgeven.fout.${veld}`) : undefined);
  const kruimels = [{ label: t('titel'), href: '/voorzieningen' }];
  if (stuur.isSuccess) {
    return (
      <Pagina titel={t('doorgeven.titel')} kruimels={kruimels}>
        <Notice kind="success" live="polite" title={t('doorgeven.dank')}>
          {t('doorgeven.dankUitleg')}
        </Notice>
        <Cluster>
          <ButtonLink href="/voorzieningen">{t('doorgeven.terug')}</ButtonLink>
        </Cluster>
      </Pagina>
    );
  }
  return (
    <Pagina
      titel={t('doorgeven.titel')}
      kruimels={kruimels}
      lead={data ? t('doorgeven.over', { naam: data.naam }) : t('doorgeven.lead')}
    >
      <noscript>
        <Text>{t('doorgeven.zonderScript', { telefoon: gemeente.telefoon.kort })}</Text>
      </noscript>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const mis = [tekst.trim().length < 10 && 'tekst', email && !/^\S+@\S+\.\S+$/.test(email) && 'email'];
          const nu = mis.filter((veld): veld is Veld => veld === 'tekst' || veld === 'email');
          setFouten(nu);
          if (nu.length === 0) stuur.mutate();
        }}
      >
        <Stack gap="m">
          <ErrorSummary
            title={t('doorgeven.foutTitel')}
            errors={fouten.map((veld) => ({ fieldId: veld, message: t(`doorgeven.fout.${veld}`) }))}
          />
          {stuur.error && fouten.length === 0 && <FoutMelding fout={stuur.error} wat="voorzieningen" />}
          <RadioGroup
            legend={t('doorgeven.van')}
            name="van"
            value={van}
            onChange={setVan}
            options={[
              { value: 'inwoner', label: t('doorgeven.inwoner') },
              { value: 'organisatie', label: t('doorgeven.organisatie') },
            ]}
          />
          <Textarea
            id="tekst"
            label={t('doorgeven.tekst')}
            description={t('doorgeven.tekstUitleg')}
            error={fout('tekst')}
            maxLength={2000}
            value={tekst}
            onChange={(event) => setTekst(event.target.value)}
          />
          <TextInput
            id="email"
            type="email"
            autoComplete="email"
            label={t('doorgeven.email')}
            optionalLabel={t('doorgeven.nietVerplicht')}
            description={t('doorgeven.emailUitleg')}
            error={fout('email')}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <div hidden>
            <TextInput
              label={t('doorgeven.leegLaten')}
              tabIndex={-1}
              autoComplete="off"
              value={bijnaam}
              onChange={(event) => setBijnaam(event.target.value)}
            />
          </div>
          <Cluster>
            <Button type="submit" variant="primary" busy={stuur.isPending}>
              {t('doorgeven.verstuur')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Pagina>
  );
}
