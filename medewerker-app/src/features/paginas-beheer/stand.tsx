import { DatumTekst, useApp, useOpmaak, type ApiFout } from '@loket/app';
import type { PaginaBeheerDetail } from '@loket/contract';
import { Button, Cluster, Link, Notice, Section, Stack, StatusBadge, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BevestigKnop } from '../../components/bevestig-knop.tsx';
import { publiceerPagina, trekPaginaIn } from './queries.ts';

/** What colleagues read of a page now, and links in it that lead nowhere. */
export function Stand({ pagina, gewijzigd }: { pagina: PaginaBeheerDetail; gewijzigd: boolean }) {
  const { t } = useTranslation('paginas-beheer');
  const { api, queryClient } = useApp();
  const { dag } = useOpmaak();
  const { id, versie, gepubliceerd, stand, links, inhoud } = pagina;
  const wordtSjabloon = inhoud.sjabloon && stand === 'gewijzigd';
  const vernieuw = () =>
    Promise.all(['paginabeheer', 'paginas'].map((wat) => queryClient.invalidateQueries({ queryKey: [wat] })));
  const publiceer = useMutation<unknown, ApiFout>({
    mutationFn: () => publiceerPagina(api, id, versie),
    onSuccess: vernieuw,
  });
  return (
    <Section
      title={t('standTitel')}
      look="panel"
      titleExtra={<StatusBadge kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'} label={t(`stand.${stand}`)} />}
    >
      <Stack gap="s">
        {gewijzigd && <Text>{t('eerstBewaren')}</Text>}
        {links.length > 0 && (
          <Notice kind="warning" title={t('kapotteLinks', { count: links.length })}>
            <ul>
              {links.map(({ adres, sinds }) => (
                <li key={adres}>
                  <span className="mw-platte-tekst">{adres}</span> ({t('sinds')} <DatumTekst datum={dag(sinds)} kort />)
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {publiceer.isError && (
          <Notice kind="error" live="assertive" title={t('fout.anders')}>
            {t(publiceer.error.velden.includes('tekst') ? 'nogLeeg' : 'fout.uitleg')}
          </Notice>
        )}
        {!gewijzigd && wordtSjabloon && <Text>{t('wordtSjabloon')}</Text>}
        {!gewijzigd && stand !== 'sjabloon' && (
          <Cluster>
            {gepubliceerd !== versie && (
              <Button variant="primary" busy={publiceer.isPending} onClick={() => publiceer.mutate()}>
                {t(wordtSjabloon ? 'maakSjabloon' : 'publiceer', { versie })}
              </Button>
            )}
            {gepubliceerd !== null && (
              <BevestigKnop
                label={t('trekIn')}
                vraag={{ titel: t('trekInVraag.titel'), uitleg: t('trekInVraag.uitleg'), ja: t('trekInVraag.ja') }}
                mislukt={t('fout.anders')}
                doe={() => trekPaginaIn(api, id).then(vernieuw)}
              />
            )}
          </Cluster>
        )}
        {gepubliceerd !== null && stand !== 'sjabloon' && <Link href={`/paginas/${id}`}>{t('lees')}</Link>}
      </Stack>
    </Section>
  );
}
