import { useApp } from '@loket/app';
import type { NieuwsDetail } from '@loket/contract';
import { Section, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reageer } from './queries.ts';
import type { ReactieInvoer } from './queries.ts';
import { Reactie } from './reactie.tsx';
import { ReactieVeld } from './reactie-veld.tsx';

/** What colleagues say, answers under what they answer. */
export function Reacties({ bericht }: { bericht: NieuwsDetail }) {
  const { t } = useTranslation('nieuws');
  const { api, queryClient } = useApp();
  const { id, reacties, reactiesOpen } = bericht;
  const plaats = useMutation({
    mutationFn: ({ opReactie, ...invoer }: ReactieInvoer & { opReactie: string | null }) =>
      reageer(api, id, opReactie, invoer),
    onSuccess: (nieuw) => queryClient.setQueryData(['nieuws', 'bericht', id], nieuw),
  });
  const antwoord = (opReactie: string | null) => async (invoer: ReactieInvoer) => {
    await plaats.mutateAsync({ ...invoer, opReactie });
  };
  const hoofd = reacties.filter(({ opReactie }) => opReactie === null);
  if (!reactiesOpen && reacties.length === 0) return null;
  return (
    <Section title={t('reacties.titel')}>
      <Stack gap="m">
        {hoofd.length === 0 && <Text>{t('reacties.geen')}</Text>}
        <ul className="app-plain-list mw-reacties">
          {hoofd.map((reactie) => (
            <li key={reactie.id}>
              <Reactie
                bericht={bericht}
                reactie={reactie}
                onAntwoord={reactiesOpen ? antwoord(reactie.id) : undefined}
              />
              <ul className="app-plain-list mw-reacties mw-reacties--antwoorden">
                {reacties
                  .filter(({ opReactie }) => opReactie === reactie.id)
                  .map((een) => (
                    <li key={een.id}>
                      <Reactie bericht={bericht} reactie={een} />
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
        {reactiesOpen && (
          <ReactieVeld
            berichtId={id}
            label={t('reacties.jouw')}
            knop={t('reacties.plaats')}
            onPlaats={antwoord(null)}
          />
        )}
        {!reactiesOpen && <Text tone="muted">{t('reacties.dicht')}</Text>}
      </Stack>
    </Section>
  );
}
