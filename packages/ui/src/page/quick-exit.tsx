import { useId } from 'react';
import { Icon } from '../icon/icon.tsx';
import { IconDoorExit } from '../icon/icons.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

export interface QuickExitProps {
  label: string;
  /** What happens when it is pressed, for screen readers. */
  explanation: string;
  onLeave: () => void;
}

/** Stays in reach wherever one reads on the page; on a phone above the bar of rooms, under the thumb. */
export function QuickExit({ label, explanation, onLeave }: QuickExitProps) {
  const id = useId();
  return (
    <div className="loket-quick-exit" data-niet-voorlezen>
      <button type="button" className="loket-quick-exit__button" aria-describedby={id} onClick={onLeave}>
        <Icon as={IconDoorExit} />
        <span>{label}</span>
      </button>
      <VisuallyHidden>
        <span id={id}>{explanation}</span>
      </VisuallyHidden>
    </div>
  );
}
