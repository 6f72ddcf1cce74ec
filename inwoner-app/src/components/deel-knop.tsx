import { Button, IconShare, LiveRegion, VisuallyHidden } from '@loket/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What sharing needs of the browser. */
type Deelbaar = Pick<Navigator, 'clipboard'> & { share?: Navigator['share'] };

/**
 * Sends the address of this page to somebody. It says nothing by itself: its title is always the same, and whoever
 * opens it logs in and sees only what is her own. Without a way to share, the address is copied.
 */
export function DeelKnop({ device }: { device?: Deelbaar }) {
  const { t } = useTranslation();
  const [uitkomst, setUitkomst] = useState<'gekopieerd' | 'mislukt'>();
  const id = useId();
  const deel = async () => {
    // without what stands behind the path: a search may hold words of one's own
    const url = `${window.location.origin}${window.location.pathname}`;
    const hier: Deelbaar = device ?? navigator;
    try {
      if (hier.share) return await hier.share({ title: t('delen.titel'), url });
      await hier.clipboard.writeText(url);
      setUitkomst('gekopieerd');
    } catch (error) {
      // closed without choosing anybody
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setUitkomst('mislukt');
    }
  };
  return (
    <div data-niet-voorlezen>
      <Button size="small" icon={IconShare} aria-describedby={id} onClick={() => void deel()}>
        {t('delen.knop')}
      </Button>
      <VisuallyHidden>
        <span id={id}>{t('delen.uitleg')}</span>
      </VisuallyHidden>
      <LiveRegion visible={uitkomst !== undefined}>{uitkomst && t(`delen.${uitkomst}`)}</LiveRegion>
    </div>
  );
}
