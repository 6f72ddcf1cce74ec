import { useApp, useIngelogd } from '@loket/app';
import { lijktOpBsn } from '@loket/app/zaak';
import { SearchCombobox } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { adresVan, elders, leesVraag, RESULTATEN } from '../../components/zoeken/adres.ts';
import { suggestiesQuery } from '../../components/zoeken/queries.ts';
import { zoeksoort } from '../../components/zoeken/soorten.ts';
import { ZOEKEN } from '../../components/zoeken-pad.ts';

const RUST_MS = 150;
const MINSTENS = 3;

/** The one search, on top of every page: Ctrl K (⌘ K on a Mac) leads there from everywhere. */
export function Zoeker() {
  const { t } = useTranslation();
  const { api, leave } = useApp();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const magZaken = useIngelogd()?.rechten.includes('zaak-zoeken') ?? false;
  const begin = pathname === RESULTATEN ? leesVraag(new URLSearchParams(search)).zoek : '';
  const [getypt, setGetypt] = useState('');
  const rust = useRust(getypt.trim());
  const veld = useRef<HTMLInputElement>(null);
  useToets(veld);

  // A number of a person stands in no address: not in ours, and in no log on the way.
  const mag = !lijktOpBsn(getypt);
  const { data } = useQuery(suggestiesQuery(api, mag && getypt.trim() !== begin ? rust : ''));
  const suggesties = mag && getypt.trim().length >= MINSTENS ? (data?.suggesties ?? []) : [];
  const zaakOptie = magZaken && /\d/.test(getypt) ? [{ id: ZOEKEN, label: t('zoeker.zaak') }] : [];

  const ga = (pad: string) => {
    setGetypt('');
    if (elders(pad)) leave(pad);
    else void navigate(pad, pad === ZOEKEN ? { state: { naarVeld: true } } : {});
  };
  return (
    <SearchCombobox
      key={`${pathname} ${begin}`}
      look="header"
      label={t('zoeker.label')}
      labelHidden
      shortcut={t('shell.toets')}
      inputRef={veld}
      buttonLabel={t('zoeker.knop')}
      action={RESULTATEN}
      defaultValue={begin}
      options={[
        ...suggesties.map(({ pad, titel, soort }) => {
          const bekend = zoeksoort(soort);
          return { id: pad, label: titel, ...(bekend && { note: t(`zoeksoort.${bekend}`) }) };
        }),
        ...zaakOptie,
      ]}
      optionsLabel={t('zoeker.suggesties')}
      countLabel={(count) => t('zoeker.aantal', { count })}
      onInput={setGetypt}
      onChoose={ga}
      onSubmit={(tekst) => {
        if (lijktOpBsn(tekst)) void navigate(RESULTATEN, { state: { bsn: true } });
        else ga(adresVan({ zoek: tekst, soort: null, facetten: {}, pagina: 1 }));
      }}
    />
  );
}

/** Leads the keyboard to the field; what stands there is replaced by what is typed. */
function useToets(veld: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      veld.current?.focus();
      veld.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [veld]);
}

/** What was typed when the typing last rested: not every letter is a question. */
function useRust(nu: string): string {
  const [rust, setRust] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRust(nu), RUST_MS);
    return () => clearTimeout(timer);
  }, [nu]);
  return rust;
}
