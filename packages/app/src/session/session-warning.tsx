import { useEffect, useState } from 'react';
import type { SessionDialog } from './session-dialog.tsx';
import { useSessionWatch } from './use-session-watch.ts';

/** After the page stands: minutes pass before anybody needs it. */
const AFTER_MS = 400;

/** Shows the warning when the end of the session comes near. Its words are fetched beforehand, not at that moment. */
export function SessionWarning() {
  const moments = useSessionWatch();
  const warning = moments !== undefined;
  const [dialog, setDialog] = useState<{ Dialog: typeof SessionDialog }>();

  useEffect(() => {
    let stopped = false;
    // what did not come beforehand is asked for once more when it is needed
    const timer = setTimeout(
      () => {
        import('./session-dialog.tsx').then(
          (code) => !stopped && setDialog({ Dialog: code.SessionDialog }),
          () => undefined,
        );
      },
      warning ? 0 : AFTER_MS,
    );
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [warning]);

  return moments && dialog ? <dialog.Dialog moments={moments} /> : null;
}
