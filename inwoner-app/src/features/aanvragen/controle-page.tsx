import { answer, FoutMelding, Pagina, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import { FormTekst, useAntwoordwoorden, useFormTekst } from '@loket/app/formulier';
import type { Ontvangstbewijs } from '@loket/contract';
import { verderBij, vatSamen, type Regel } from '@loket/formulieren';
import {
  Button,
  DescriptionList,
  ErrorSummary,
  IconSend,
  Link,
  Notice,
  Section,
  Stack,
  Text,
  VisuallyHidden,
} from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Bewaard } from './bewaard.tsx';
import { useInvullen } from './invullen.ts';
import { startPad, stapPad } from './paden.ts';
import { aanvraagSleutel } from './queries.ts';
import { TekenenMee } from './tekenen-mee.tsx';
import './aanvragen.css';

/** "Controleer uw antwoorden": everything that was answered, with the way to change it, and sending. */
export function ControlePage() {
  const { t, i18n } = useTranslation('aanvragen');
  const tekst = useFormTekst();
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const { formulier, antwoorden, gang, opslag, sleutel, welke, klaar } = useInvullen();
  const hoofdstukken = vatSamen(gang);
  const verder = verderBij(gang);
  const versturen = useMutation<Ontvangstbewijs, ApiFout>({
    mutationFn: () =>
      answer(
        api.POST('/formulieren/{formulier}/inzendingen', {
          params: { path: { formulier: formulier.id }, query: { taal: i18n.language === 'en' ? 'en' : 'nl' } },
          body: {
            versie: formulier.versie,
            antwoorden,
            sleutel,
            ...(welke && { concept: conceptVan(formulier.id, welke) }),
          },
        }),
      ),
    async onSuccess(bewijs) {
      klaar();
      await navigate(`/ingediend/${bewijs.id}`, { state: { bewijs } });
      queryClient.removeQueries({ queryKey: aanvraagSleutel(formulier.id) });
      await Promise.all(['overzicht', 'zaken'].map((naam) => queryClient.invalidateQueries({ queryKey: [naam] })));
    },
  });
  const verstuur = async () => {
    if (versturen.isPending) return;
    await opslag?.nu();
    versturen.mutate();
  };
  const geweigerd = versturen.error?.code === 'invoer-onjuist' ? versturen.error.velden : [];
  const stapVan = (veld: string) => {
    const id = veld.replace(/^antwoorden\./, '').split(/[.#]/)[0];
    return hoofdstukken.find(({ regels }) => regels.some(({ vraag }) => vraag.id === id))?.stap;
  };
  const vorige = gang.stappen.at(-1)?.stap.id ?? null;
  return (
    <Pagina
      titel={t('controle.titel')}
      tabblad={`${t('controle.titel')} – ${tekst(formulier.titel)}`}
      lead={t('controle.lead')}
      kruimels={[{ label: tekst(formulier.titel), href: startPad(formulier.id, { welke }) }]}
    >
      <ErrorSummary
        key={versturen.submittedAt}
        title={t('controle.geweigerd')}
        errors={[...new Set(geweigerd.map((veld) => stapVan(veld)))].flatMap((stap) =>
          stap ? [{ fieldId: `hoofdstuk-${stap.id}`, message: tekst(stap.titel) }] : [],
        )}
      />
      {versturen.error && geweigerd.length === 0 && (
        <FoutMelding
          fout={versturen.error}
          wat="formulier"
          onRetry={() => void verstuur()}
          busy={versturen.isPending}
        />
      )}
      {verder.soort === 'stap' && (
        <Notice kind="warning" headingLevel={2} title={t('controle.nietKlaarTitel')}>
          <Link href={stapPad(formulier.id, verder.stap.stap.id, { welke })}>
            {t('controle.nietKlaar', { stap: tekst(verder.stap.stap.titel) })}
          </Link>
        </Notice>
      )}
      {hoofdstukken.map(({ stap, regels }) => (
        <Section
          key={stap.id}
          title={tekst(stap.titel)}
          look="panel"
          action={
            <Link id={`hoofdstuk-${stap.id}`} href={stapPad(formulier.id, stap.id, { welke, terug: 'controleren' })}>
              {t('controle.wijzig')} <VisuallyHidden>{tekst(stap.titel)}</VisuallyHidden>
            </Link>
          }
        >
          <Regels regels={regels} />
        </Section>
      ))}
      <TekenenMee />
      <Stack gap="s">
        <Text>{t('controle.versturenUitleg')}</Text>
        <div className="app-form-send">
          <Button
            variant="primary"
            icon={IconSend}
            disabled={verder.soort === 'stap'}
            busy={versturen.isPending}
            busyLabel={t('controle.bezig')}
            onClick={() => void verstuur()}
          >
            {t('controle.verstuur')}
          </Button>
          <Link href={stapPad(formulier.id, vorige, { welke })}>{t('vorige')}</Link>
        </div>
        <Bewaard />
      </Stack>
    </Pagina>
  );
}

/** Its key on the server, which throws it away when it is sent. */
const conceptVan = (formulier: string, welke: string) =>
  welke === 'eerste' ? `formulier:${formulier}` : `formulier:${formulier}:${welke}`;

function Regels({ regels }: { regels: Regel[] }) {
  const woorden = useAntwoordwoorden();
  return (
    <DescriptionList
      rows={regels.map((regel) => ({
        label: <FormTekst tekst={regel.vraag.label} />,
        value:
          regel.items.length > 0 ? (
            <ol className="app-form-items">
              {regel.items.map((item, plaats) => (
                <li key={plaats}>
                  {item.map((deel) => (
                    <div key={deel.vraag.id}>
                      <FormTekst tekst={deel.vraag.label} />: {woorden(deel).join(', ')}
                    </div>
                  ))}
                </li>
              ))}
            </ol>
          ) : (
            woorden(regel).map((deel, plaats) => <div key={plaats}>{deel}</div>)
          ),
      }))}
    />
  );
}
