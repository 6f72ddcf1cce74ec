import { FoutMelding, useApp } from '@loket/app';
import type { FormulierBeheer, FormulierBevinding } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import {
  Button,
  Cluster,
  LiveRegion,
  Notice,
  Section,
  Select,
  Stack,
  StatusBadge,
  Text,
  useAnnouncer,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Bevindingen } from './bevindingen.tsx';
import { BewerkenProvider, vertalingen } from './bewerken.ts';
import type { Vertaling } from './bewerken.ts';
import { Botsing } from './botsing.tsx';
import { KopVelden } from './kop-velden.tsx';
import { NietBewaard } from '../../components/niet-bewaard.tsx';
import { OndertekeningVelden } from './ondertekening-velden.tsx';
import { nieuweStap, veldVan, vervang } from './ontwerp.ts';
import { Overzicht } from './overzicht.tsx';
import type { Blad } from './overzicht.tsx';
import { Proef } from './proef.tsx';
import { Publiceer } from './publiceer.tsx';
import { keuringQuery, publiceerFormulier } from './queries.ts';
import { StapVelden } from './stap-velden.tsx';
import { StartVelden } from './start-velden.tsx';
import { useBezonken } from './use-bezonken.ts';
import { useOntwerp } from './use-ontwerp.ts';
import { Versies } from './versies.tsx';
import { Wegdoen } from './wegdoen.tsx';

/** The form being written: its parts on the left, the fields of one of them, and beside it how its reader gets it. */
export function Werkblad({ begin, onVernieuw }: { begin: FormulierBeheer; onVernieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('formulieren-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const announce = useAnnouncer();
  const ontwerp = useOntwerp(begin);
  const { beheer, inhoud, gewijzigd, bewaar, anders, zet } = ontwerp;
  const [vertaling, setVertaling] = useState<Vertaling | null>(null);
  const [blad, setBlad] = useState<Blad>({ soort: 'kop' });
  const [open, setOpen] = useState<readonly string[]>([]);
  const [verwijderd, setVerwijderd] = useState<string | null>(null);
  const [vraagt, setVraagt] = useState(false);
  const keuring = useQuery(keuringQuery(api, useBezonken(inhoud)));
  const bevindingen = keuring.data?.bevindingen ?? [];
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  const stap = blad.soort === 'stap' ? inhoud.stappen.find(({ id }) => id === blad.id) : undefined;

  const vernieuw = async () => {
    await queryClient.invalidateQueries({ queryKey: ['formulieren'], exact: true });
    await onVernieuw();
  };
  const publiceer = useMutation({
    mutationFn: () => publiceerFormulier(api, beheer.id, beheer.ontwerp?.revisie ?? 0),
    onSuccess: async () => {
      setVraagt(false);
      announce(t('gedaan.gepubliceerd'));
      await vernieuw();
    },
  });

  const naar = useNaarVeld([blad, open]);
  const ga = ({ pad, veld }: FormulierBevinding) => {
    const [eerste] = pad;
    if (eerste === undefined) setBlad({ soort: veld?.startsWith('start') ? 'start' : 'kop' });
    else if (eerste === 'medeondertekening') setBlad({ soort: 'ondertekening' });
    else setBlad({ soort: 'stap', id: eerste });
    setOpen(pad.slice(0, 3));
    naar(veldVan(pad, (veld ?? '').replace(/\.(nl|en|tr|ar|hy)$/, '')));
  };
  const zetStap = (nieuw: Formulier['stappen'][number]) =>
    zet({
      ...inhoud,
      stappen: vervang(
        inhoud.stappen,
        inhoud.stappen.findIndex(({ id }) => id === nieuw.id),
        nieuw,
      ),
    });
  const bewaarNu = (over: FormulierBeheer) => bewaar.mutate({ over, inhoud });
  const bezig = bewaar.isPending || publiceer.isPending;

  return (
    <BewerkenProvider value={{ vertaling, bevindingen, eigenschappen: keuring.data?.eigenschappen ?? null }}>
      <Stack gap="l">
        <Stack gap="s">
          <Cluster>
            <StatusBadge
              kind={beheer.stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'}
              label={t(`stand.${beheer.stand}`)}
            />
            {beheer.gepubliceerd !== null && <Text>{t('nuVersie', { versie: beheer.gepubliceerd })}</Text>}
            {beheer.onderweg > 0 && <Text>{t('onderweg', { count: beheer.onderweg })}</Text>}
          </Cluster>
          <Cluster>
            <Button busy={bewaar.isPending} disabled={!gewijzigd} onClick={() => bewaarNu(beheer)}>
              {t('bewaar')}
            </Button>
            <Button
              variant="primary"
              disabled={gewijzigd || !beheer.ontwerp || fouten.length > 0 || keuring.isPlaceholderData || bezig}
              onClick={() => setVraagt(true)}
            >
              {t('publiceer.knop')}
            </Button>
            <Button variant="subtle" disabled={!ontwerp.kanTerug} onClick={ontwerp.maakOngedaan}>
              {t('maakOngedaan')}
            </Button>
          </Cluster>
          <LiveRegion visible>
            {gewijzigd
              ? t('nietBewaard')
              : beheer.ontwerp
                ? t('bewaard', { naam: beheer.ontwerp.door })
                : t('nietsTePubliceren')}
          </LiveRegion>
        </Stack>
        {anders && (
          <Botsing
            anders={anders}
            inhoud={inhoud}
            bezig={bewaar.isPending}
            onNeem={() => ontwerp.neem(anders)}
            onHoud={() => bewaarNu(anders)}
          />
        )}
        {bewaar.error && <FoutMelding fout={bewaar.error} wat="formulier" />}
        {verwijderd !== null && (
          <Notice
            kind="info"
            live="polite"
            title={t('verwijderd', { naam: verwijderd })}
            actions={
              <Button
                size="small"
                onClick={() => {
                  ontwerp.maakOngedaan();
                  setVerwijderd(null);
                }}
              >
                {t('zetTerug')}
              </Button>
            }
          />
        )}
        <Bevindingen formulier={inhoud} bevindingen={bevindingen} onGa={ga} />
        <div className="mw-werkblad">
          <Overzicht
            formulier={inhoud}
            blad={blad}
            fouten={fouten}
            onKies={(gekozen) => {
              setBlad(gekozen);
              setOpen([]);
              setVerwijderd(null);
            }}
            onStappen={(stappen) => {
              setVerwijderd(null);
              zet({ ...inhoud, stappen });
            }}
            onNieuw={(titel) => {
              const nieuw = nieuweStap(titel, inhoud);
              zet({ ...inhoud, stappen: [...inhoud.stappen, nieuw] });
              setBlad({ soort: 'stap', id: nieuw.id });
            }}
            onWeg={(weg) => {
              zet({ ...inhoud, stappen: inhoud.stappen.filter(({ id }) => id !== weg.id) });
              setVerwijderd(weg.titel.nl || t('zonderNaam'));
              setBlad({ soort: 'kop' });
            }}
          />
          <div key={ontwerp.blad} className="mw-werkblad__velden">
            <Section title={bladtitel()} look="panel">
              <Stack gap="m">
                <Select
                  label={t('vertaling')}
                  width="medium"
                  value={vertaling ?? ''}
                  options={[
                    { value: '', label: t('geenVertaling') },
                    ...vertalingen.map((value) => ({ value, label: t(`taal.${value}`) })),
                  ]}
                  onChange={(event) => setVertaling((event.target.value || null) as Vertaling | null)}
                />
                {blad.soort === 'kop' && <KopVelden formulier={inhoud} zaaktypen={beheer.zaaktypen} onChange={zet} />}
                {blad.soort === 'start' && <StartVelden formulier={inhoud} onChange={zet} />}
                {blad.soort === 'ondertekening' && <OndertekeningVelden formulier={inhoud} onChange={zet} />}
                {stap && (
                  <StapVelden
                    key={stap.id}
                    formulier={inhoud}
                    stap={stap}
                    open={open}
                    onOpen={setOpen}
                    onChange={zetStap}
                    onWeg={(nieuw, naam) => {
                      zetStap(nieuw);
                      setVerwijderd(naam);
                    }}
                  />
                )}
              </Stack>
            </Section>
          </div>
          <div className="mw-werkblad__proef">
            <Proef formulier={inhoud} stapId={stap?.id ?? null} vertaling={vertaling} vandaag={beheer.vandaag} />
          </div>
        </div>
        <Versies beheer={beheer} onTerug={vernieuw} />
        <Wegdoen
          beheer={beheer}
          onIngetrokken={vernieuw}
          onWeg={async (verwijderd) => {
            if (!verwijderd) return vernieuw();
            await queryClient.invalidateQueries({ queryKey: ['formulieren'], exact: true });
            return navigate('/beheer/formulieren');
          }}
        />
        <NietBewaard gewijzigd={gewijzigd} />
        {vraagt && (
          <Publiceer
            beheer={beheer}
            inhoud={inhoud}
            bezig={publiceer.isPending}
            mislukt={publiceer.isError}
            onJa={() => publiceer.mutate()}
            onSluit={() => setVraagt(false)}
          />
        )}
      </Stack>
    </BewerkenProvider>
  );

  function bladtitel(): string {
    if (blad.soort === 'stap') return t('blad.stap', { titel: stap?.titel.nl || t('zonderNaam') });
    return t(`blad.${blad.soort}`);
  }
}

/** Brings the focus to a field once its part of the sheet is there; to what is nearest when it has none of its own. */
function useNaarVeld(klaar: readonly unknown[]): (id: string) => void {
  const [doel, setDoel] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (!doel) return;
    const delen = doel.id.split('_');
    const namen = delen.map((_een, hoeveel) => delen.slice(0, delen.length - hoeveel).join('_'));
    const gevonden = namen
      .map((naam) => document.getElementById(naam) ?? document.querySelector(`[id^="${CSS.escape(naam)}-"]`))
      .find((element) => element !== null);
    const veld = gevonden?.matches('input, textarea, select, button')
      ? gevonden
      : gevonden?.closest('fieldset')?.querySelector('input, textarea, select, button');
    if (veld instanceof HTMLElement) {
      veld.scrollIntoView?.({ block: 'center' });
      veld.focus({ preventScroll: true });
    }
    setDoel(null);
    // once what it is in has been drawn
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [doel, ...klaar]);
  return (id) => setDoel({ id });
}
