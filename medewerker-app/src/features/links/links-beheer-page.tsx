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
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Ingehaald } from '../../components/ingehaald.tsx';
import { NietBewaard } from '../../components/niet-bewaard.tsx';
import { useSchrijven } from '../../components/use-schrijven.ts';
import type { Bewaard } from '../../components/use-schrijven.ts';
import { bewaarLinks, haalLinks, linksBeheerQuery } from './queries.ts';

/** Where editors keep the links and tools, and for which roles each is. */
export function LinksBeheerPage() {
  const { t } = useTranslation('links');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(linksBeheerQuery(api));
  return (
    <Pagina titel={t('beheer.titel')} lead={t('beheer.lead')}>
      {error && !data && <FoutMelding fout={error} wat="links" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={6} />}
      {data && <Formulier data={data} />}
    </Pagina>
  );
}

function Formulier({ data }: { data: LinksBeheer }) {
  const { t } = useTranslation('links');
  const { api, queryClient } = useApp();
  const rol = (code: string) => data.rollen.find((een) => een.code === code)?.naam ?? code;
  const schrijven = useSchrijven<{ links: WerkLink[] }, Bewaard<{ links: WerkLink[] }>>({
    ...alsBegin(data),
    bewaar: async (nu, revisie) => alsBewaard(await bewaarLinks(api, { revisie, links: nu.links })),
    haal: async () => alsBewaard(await haalLinks(api)),
    onBewaard: async () => {
      await Promise.all(['links', 'links-beheer'].map((wat) => queryClient.invalidateQueries({ queryKey: [wat] })));
    },
  });
  const { opslag, fouten: velden, ingehaald, gewijzigd } = schrijven;
  const { links } = schrijven.inhoud;
  const setLinks = (nieuwe: WerkLink[]) => schrijven.setInhoud({ links: nieuwe });
  const zet = (id: string, deel: Partial<WerkLink>) =>
    setLinks(links.map((link) => (link.id === id ? { ...link, ...deel } : link)));
  const nieuw = { titel: '', omschrijving: '', adres: '', groep: '', rollen: [] };
  return (
    <Stack gap="m">
      <NietBewaard gewijzigd={gewijzigd} />
      {velden.length > 0 && !ingehaald && (
        <Notice kind="error" live="assertive" title={t('beheer.fout')}>
          {t('beheer.foutUitleg')}
        </Notice>
      )}
      <Ingehaald
        schrijven={schrijven}
        regels={(nu) =>
          nu.links.flatMap(({ titel, adres, groep, omschrijving, rollen }) => [
            `${titel} (${adres})`,
            [groep, omschrijving, rollen.map(rol).toSorted().join(', ')].filter(Boolean).join(' · '),
          ])
        }
      />
      {opslag.error && velden.length === 0 && <FoutMelding fout={opslag.error} wat="links" />}
      <Cluster>
        <Button onClick={() => setLinks([{ id: crypto.randomUUID(), ...nieuw }, ...links])}>{t('beheer.nieuw')}</Button>
        <Button variant="primary" busy={opslag.isPending} onClick={schrijven.bewaar}>
          {t('beheer.bewaar')}
        </Button>
        <LiveRegion visible>{opslag.isSuccess && !gewijzigd && t('beheer.bewaard')}</LiveRegion>
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

const alsBegin = ({ revisie, links }: LinksBeheer) => ({ versie: revisie, begin: { links } });
const alsBewaard = ({ revisie, links }: LinksBeheer) => ({ versie: revisie, inhoud: { links } });

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
