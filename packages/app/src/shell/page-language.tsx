import type { ComponentType } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Outlet, useMatches } from 'react-router';
import { useApp } from '../app-context.tsx';
import type { PageHandle } from '../module.ts';

/** What a reader must know of the language of a page. */
export type TaalMelding = ComponentType<{ soort: 'alleenNederlands' | 'doorComputer' }>;

/**
 * The page in the reader's language. A page that does not exist in it comes in Dutch as a whole, not half, and says so
 * in her own language; what a machine translated says that too.
 */
export function PageLanguage({ Melding }: { Melding: TaalMelding | undefined }) {
  const { i18n } = useTranslation();
  const { i18n: instance, talen } = useApp();
  const texts = useMatches().flatMap(({ handle }) => (handle as Partial<PageHandle> | undefined)?.texts ?? []);
  const taal = i18n.language;
  const inDutch = !talen.heeft(taal, texts);
  const doorComputer = !inDutch && talen.doorComputer(taal, ['algemeen', ...texts]);
  // always the same elements, so that a change of language keeps what somebody typed in the page
  return (
    <>
      {Melding && (inDutch || doorComputer) && <Melding soort={inDutch ? 'alleenNederlands' : 'doorComputer'} />}
      <I18nextProvider i18n={inDutch ? talen.nederlands() : instance}>
        <div lang={inDutch ? 'nl' : undefined} dir={inDutch ? 'ltr' : undefined}>
          <Outlet />
        </div>
      </I18nextProvider>
    </>
  );
}
