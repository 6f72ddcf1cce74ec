import { FoutMelding, useApp } from '@loket/app';
import type { Werkuitkomsten } from '@loket/contract';
import { Button, Cluster, IconUser, IconUsers, Notice, Select, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ontvangersQuery } from './queries.ts';
import { telUitkomsten, useOverdracht, type Aan } from './use-overdracht.ts';

interface Props {
  sleutels: string[];
  /** Whether all of them are mine already: then there is nothing to take. */
  alVanMij: boolean;
  /** On the page of one thing it need not say how many. */
  enkel?: boolean;
  onKlaar: () => void;
}

/** Take what is chosen, or give it to a colleague or a team. */
export function GeefBalk({ sleutels, alVanMij, enkel = false, onKlaar }: Props) {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const ontvangers = useQuery(ontvangersQuery(api));
  const [aan, setAan] = useState('');
  const [vraagtOntvanger, setVraagtOntvanger] = useState(false);
  const [uitkomsten, setUitkomsten] = useState<Werkuitkomsten>();
  const geef = useOverdracht((gedaan) => {
    setUitkomsten(gedaan);
    setAan('');
    onKlaar();
  });
  const { collegas = [], teams = [] } = ontvangers.data ?? {};
  const keuzes = [
    { value: '', label: t('geef.kies') },
    ...collegas.map(({ id, naam, afwezig, vervanger }) => ({
      value: `medewerker ${id}`,
      label: vervanger ? t('geef.afwezigMet', { naam, vervanger }) : afwezig ? t('geef.afwezig', { naam }) : naam,
    })),
    ...teams.map(({ id, naam }) => ({ value: `team ${id}`, label: naam })),
  ];
  const stuur = (wie: Aan) => {
    setUitkomsten(undefined);
    geef.mutate({ sleutels, aan: wie });
  };
  const verstuur = () => {
    const [soort, ...rest] = aan.split(' ');
    const id = rest.join(' ');
    setVraagtOntvanger(id === '');
    if (id) stuur({ soort: soort as 'medewerker' | 'team', id });
  };
  const mis = uitkomsten ? telUitkomsten(uitkomsten).filter(({ uitkomst }) => uitkomst !== 'gedaan') : [];
  if (sleutels.length === 0 && mis.length === 0 && !geef.error) return null;
  return (
    <Stack gap="s">
      {sleutels.length > 0 && (
        <div role="group" aria-label={t('geef.groep')} className="mw-geef">
          {!enkel && <Text>{t('geef.gekozen', { count: sleutels.length })}</Text>}
          <Cluster>
            {!alVanMij && (
              <Button
                variant="primary"
                icon={IconUser}
                busy={geef.isPending}
                busyLabel={t('bezig')}
                onClick={() => stuur({ soort: 'mij' })}
              >
                {t('geef.neem')}
              </Button>
            )}
            <Select
              label={t('geef.aan')}
              width="medium"
              options={keuzes}
              value={aan}
              error={vraagtOntvanger ? t('geef.kiesEerst') : undefined}
              onChange={({ target }) => setAan(target.value)}
            />
            <Button icon={IconUsers} busy={geef.isPending} busyLabel={t('bezig')} onClick={verstuur}>
              {t('geef.geef')}
            </Button>
          </Cluster>
        </div>
      )}
      {geef.error && <FoutMelding fout={geef.error} wat="werk" />}
      {mis.length > 0 && (
        <Notice kind="warning" title={t('uitkomst.titel')}>
          {mis.map(({ uitkomst, aantal }) => t(`uitkomst.${uitkomst}`, { count: aantal })).join(' ')}
        </Notice>
      )}
    </Stack>
  );
}
