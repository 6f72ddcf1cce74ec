import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconAlertCircle } from '../icon/icons.ts';

export interface ErrorSummaryProps {
  title: string;
  headingLevel?: HeadingLevel;
  /** `fieldId` is the `id` given to the field. */
  errors: { fieldId: string; message: string }[];
}

/** What must be mended before going on. Takes the focus when it appears or changes; shows nothing without errors. */
export function ErrorSummary({ title, headingLevel = 2, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => `${error.fieldId} ${error.message}`).join('\n');
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);

  const goTo = (event: MouseEvent, fieldId: string) => {
    const field = document.getElementById(fieldId);
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView?.({ block: 'center' });
    field.focus({ preventScroll: true });
  };

  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={title} className="loket-notice loket-notice--error">
      <Icon as={IconAlertCircle} size="l" className="loket-notice__icon" />
      <div className="loket-notice__body">
        <Heading level={headingLevel} looksLike={4} className="loket-notice__title">
          {title}
        </Heading>
        <ul className="loket-error-summary__list">
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a href={`#${error.fieldId}`} className="nl-link" onClick={(event) => goTo(event, error.fieldId)}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
