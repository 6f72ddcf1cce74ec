import { useEffect } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { useSessionState } from '../app-context.tsx';

/** When the session ended by itself or in another tab: to the page that says so, with the way back. */
export function SessionEnd() {
  const { einde } = useSessionState();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const onPersonalPage = useMatches().some(({ handle }) => (handle as { signedIn?: true } | undefined)?.signedIn);

  useEffect(() => {
    // who logged out here is already on the way to the identity provider
    if (!einde || einde === 'uitgelogd' || !onPersonalPage) return;
    const vraag = new URLSearchParams({ reden: einde, terug: `${pathname}${search}` });
    void navigate(`/uitgelogd?${vraag}`, { replace: true });
  }, [einde]); // oxlint-disable-line react/exhaustive-deps -- where the person is at that moment counts

  return null;
}
