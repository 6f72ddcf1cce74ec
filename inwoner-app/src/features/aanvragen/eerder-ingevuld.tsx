import { answer, useApp, useOpmaak } from '@loket/app';
import { useFormTekst } from '@loket/app/formulier';
import type { ApiFout } from '@loket/app';
import type { EerdereAanvraag } from '@loket/contract';
import type { Tekst } from '@loket/formulieren';
import { Button, Notice, Section, Stack, Text, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvullen } from './invullen.ts';

/** The form that was sent before: what it is called, when and under which number, as the words of this page need it. */
export function useEerderWoorden() {
  const tekst = useFormTekst();
  const opmaak = useOpmaak();
  return ({ titel, ontvangenOp, nummer }: EerdereAanvraag) => ({
    titel: tekst(titel as Tekst),
    datum: opmaak.korteDatum(opmaak.dag(ontvangenOp)),
    nummer,
  });
}

/**
 * What she sent before that answers questions of this form. Of the same law it is filled in already; of another law she
 * picks it here, or it is not used.
 */
export function EerderIngevuld() {
  const { t } = useTranslation('aanvragen');
  const { eerder } = useInvullen();
  if (eerder.length === 0) return null;
  const zelfde = eerder.filter(({ zelfdeWet }) => zelfdeWet);
  const andere = eerder.filter(({ zelfdeWet }) => !zelfdeWet);
  return (
    <Section title={t('eerder.titel')}>
      <Stack gap="m">
        {zelfde.length > 0 && (
          <>
            <Text>{t('eerder.zelfde')}</Text>
            <ul className="app-form-list">
              {zelfde.map((een) => (
                <li key={een.id}>
                  <Een eerder={een} />
                </li>
              ))}
            </ul>
          </>
        )}
        {andere.length > 0 && (
          <>
            <Text>{t(zelfde.length > 0 ? 'eerder.ookAndere' : 'eerder.andere')}</Text>
            <ul className="app-form-files">
              {andere.map((een) => (
                <Andere key={een.id} eerder={een} />
              ))}
            </ul>
          </>
        )}
      </Stack>
    </Section>
  );
}

function Een({ eerder }: { eerder: EerdereAanvraag }) {
  const { t } = useTranslation('aanvragen');
  const woorden = useEerderWoorden();
  return t('eerder.een', woorden(eerder));
}

function Andere({ eerder }: { eerder: EerdereAanvraag }) {
  const { t } = useTranslation('aanvragen');
  const { api } = useApp();
  const announce = useAnnouncer();
  const woorden = useEerderWoorden();
  const { formulier, neemOver } = useInvullen();
  const halen = useMutation<EerdereAanvraag, ApiFout>({
    mutationFn: () =>
      answer(
        api.GET('/formulieren/{formulier}/eerder/{inzending}', {
          params: {
            path: { formulier: formulier.id, inzending: eerder.id },
            query: { versie: formulier.versie },
          },
        }),
      ),
    onSuccess(met) {
      neemOver(met);
      announce(t('eerder.overgenomenUit', woorden(met)));
    },
  });
  const { titel } = woorden(eerder);
  return (
    <li>
      <span>
        <Een eerder={eerder} />
      </span>
      {eerder.antwoorden ? (
        <strong>{t('eerder.overgenomen')}</strong>
      ) : (
        <Button
          size="small"
          busy={halen.isPending}
          aria-label={t('eerder.neemOverVan', { titel })}
          onClick={() => halen.mutate()}
        >
          {t('eerder.neemOver')}
        </Button>
      )}
      {halen.error && <Notice kind="error" live="assertive" title={t('eerder.mislukt')} />}
    </li>
  );
}
