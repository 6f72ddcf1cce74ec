import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

export type Announce = (message: string, urgency?: 'polite' | 'assertive') => void;

interface Said {
  message: string;
  turn: number;
}

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says to screen readers what changed on the page. The regions are there from the start, or readers miss them. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState<Said>({ message: '', turn: 0 });
  const [assertive, setAssertive] = useState<Said>({ message: '', turn: 0 });
  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive;
    set((before) => ({ message, turn: before.turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="loket-visually-hidden">
        <Utterance {...polite} />
      </div>
      <div role="alert" className="loket-visually-hidden">
        <Utterance {...assertive} />
      </div>
    </AnnounceContext>
  );
}

/** A new element each time, so that the same message said twice is heard twice. */
function Utterance({ message, turn }: Said) {
  return message ? <span key={turn}>{message}</span> : null;
}

/** Gives the function that says a message aloud. Needs an `AnnouncerProvider` above. */
export function useAnnouncer(): Announce {
  return useContext(AnnounceContext);
}

/** Says its message aloud whenever it changes; visible when `visible` is set. */
export function LiveRegion({ children, visible = false }: { children: ReactNode; visible?: boolean }) {
  return (
    <p role="status" className={visible ? 'loket-live' : 'loket-visually-hidden'}>
      {children}
    </p>
  );
}
