import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { LinksBeheer, WerkLink } from '@loket/contract';
import {
  Button,
  CheckboxGroup,
  Cluster,
  Details,
  Grid,
  LiveRegion,
  Notice,
  Section,
  SkeletonRows,
  Stack,
  TextInput,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bewaarLinks, linksBeheerQuery } from './queries.ts';

/** Where editors keep the links and tools, and for which roles each is. */
export function LinksBeheerPage() {
  const { t } = useTranslation('links');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(linksBeheerQuery(api));
  return (
    <Pagina titel={t('beheer.titel')} lead={t('beheer.lead')}>
      {error && !data && <FoutMelding fout={error} wat="links" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data && <Formulier key={data.revisie} data={data} />}
    </Pagina>
  );
}

function Formulier({ data }: { data: LinksBeheer }) {
  const { t } = useTranslation('links');
  const { api, queryClient } = useApp();
  const [links, setLinks] = useState<WerkLink[]>(data.links);
  const bewaar = useMutation({
    mutationFn: () => bewaarLinks(api, { revisie: data.revisie, links }),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(linksBeheerQuery(api).queryKey, nieuw);
      await queryClient.invalidateQueries({ queryKey: ['links'] });
    },
  });
  const velden = bewaar.error?.velden ?? [];
  const ingehaald = velden.includes('revisie');
  const zet = (id: string, deel: Partial<WerkLink>) =>
    setLinks(links.map((link) => (link.id === id ? { ...link, ...deel } : link)));
  const nieuw = { titel: '', omschrijving: '', adres: '', groep: '', rollen: [] };
  return (
    <Stack gap="m">
      {velden.length > 0 && (
        <Notice kind="error" live="assertive" title={t(ingehaald ? 'beheer.ingehaald' : 'beheer.fout')}>
          {t(ingehaald ? 'beheer.ingehaaldUitleg' : 'beheer.foutUitleg')}
        </Notice>
      )}
      {bewaar.error && velden.length === 0 && <FoutMelding fout={bewaar.error} wat="links" />}
      <Cluster>
        <Button onClick={() => setLinks([{ id: crypto.randomUUID(), ...nieuw }, ...links])}>{t('beheer.nieuw')}</Button>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('beheer.bewaar')}
        </Button>
        <LiveRegion visible>{bewaar.isSuccess && t('beheer.bewaard')}</LiveRegion>
      </Cluster>
      {links.map((link, plek) => (
        <Section key={link.id} title={link.titel || t('beheer.nieuw')} headingLevel={2} look="panel">
          <Stack gap="m">
            <LinkVelden
              link={link}
              fout={(veld) => velden.includes(`links.${plek}.${veld}`)}
              onChange={(deel) => zet(link.id, deel)}
            />
            <Details summary={t('beheer.voor', { count: link.rollen.length })}>
              <CheckboxGroup
                id={`rollen-${link.id}`}
                legend={t('beheer.rollen')}
                options={data.rollen.map(({ code, naam }) => ({ value: code, label: naam }))}
                value={link.rollen}
                onChange={(rollen) => zet(link.id, { rollen })}
              />
            </Details>
            <Cluster>
              <Button
                size="small"
                aria-label={t('beheer.haalWegLink', { titel: link.titel })}
                onClick={() => setLinks(links.filter(({ id }) => id !== link.id))}
              >
                {t('beheer.haalWeg')}
              </Button>
            </Cluster>
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}

interface VeldenProps {
  link: WerkLink;
  fout: (veld: 'titel' | 'adres' | 'groep') => boolean;
  onChange: (deel: Partial<WerkLink>) => void;
}

function LinkVelden({ link, fout, onChange }: VeldenProps) {
  const { t } = useTranslation('links');
  const veld = (naam: 'titel' | 'adres' | 'groep') => (
    <TextInput
      label={t(`veld.${naam}`)}
      value={link[naam]}
      error={fout(naam) ? t(`veld.${naam}Fout`) : undefined}
      onChange={(event) => onChange({ [naam]: event.target.value })}
    />
  );
  return (
    <Grid min="s">
      {veld('titel')}
      {veld('adres')}
      {veld('groep')}
      <TextInput
        label={t('veld.omschrijving')}
        value={link.omschrijving}
        onChange={(event) => onChange({ omschrijving: event.target.value })}
      />
    </Grid>
  );
}
