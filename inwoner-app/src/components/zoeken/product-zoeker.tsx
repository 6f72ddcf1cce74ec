import { useApp } from '@loket/app';
import { SearchCombobox } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { metTaal } from './adres.ts';
import { suggestiesQuery } from './zoek-query.ts';

const RUST_MS = 150;

interface ProductZoekerProps {
  /** What was looked for on this page. */
  zoek?: string;
  /** Choices that stay when one looks for something else. */
  keuzes?: Record<string, string>;
}

/** "What do you want to arrange?": looks among products, and offers titles while one types. */
export function ProductZoeker({ zoek = '', keuzes = {} }: ProductZoekerProps) {
  const { t, i18n } = useTranslation('producten');
  const { api } = useApp();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const taal = params.get('taal');
  const getypt = useRust(zoek);
  const bezig = getypt.nu !== zoek;
  const { data } = useQuery(suggestiesQuery(api, bezig ? getypt.rust : '', i18n.language));
  const suggesties = bezig && getypt.nu.trim().length >= 3 ? (data?.suggesties ?? []) : [];
  const naar = (pad: string) => void navigate(metTaal(pad, taal));
  return (
    <SearchCombobox
      key={zoek}
      label={t('zoek.label')}
      description={t('zoek.uitleg')}
      buttonLabel={t('zoek.knop')}
      action="/producten"
      hidden={{ ...keuzes, ...(taal && { taal }) }}
      defaultValue={zoek}
      options={suggesties.map(({ pad, titel }) => ({ id: pad, label: titel }))}
      optionsLabel={t('zoek.suggesties')}
      countLabel={(count) => t('zoek.aantalSuggesties', { count })}
      onInput={getypt.typ}
      onChoose={naar}
      onSubmit={(tekst) => naar(`/producten?${new URLSearchParams({ ...(tekst && { zoek: tekst }), ...keuzes })}`)}
    />
  );
}

/** What is typed, and what it was when the typing last rested: not every letter is a question. */
function useRust(begin: string) {
  const [nu, typ] = useState(begin);
  const [rust, setRust] = useState(begin);
  useEffect(() => {
    const timer = setTimeout(() => setRust(nu), RUST_MS);
    return () => clearTimeout(timer);
  }, [nu]);
  return { nu, rust: rust.trim(), typ };
}
