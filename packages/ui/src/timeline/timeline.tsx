import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import type { HeadingLevel } from '../text/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconCheck, IconHistory } from '../icon/icons.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

export interface TimelineStep {
  id?: string;
  state: 'past' | 'now' | 'future';
  title: ReactNode;
  /** In words ("maandag 3 november 2026"). */
  date?: string;
  /** The same for machines. */
  dateTime?: string;
  text?: ReactNode;
  /** Marks a step that went back or was set again ("Hersteld op 4 november 2026"). */
  correction?: ReactNode;
  children?: ReactNode;
}

export interface TimelineProps {
  /** Name of the list ("Stappen van uw zaak"). */
  label?: string;
  /** Words for screen readers before each step ("Klaar", "Nu", "Nog te doen"). */
  labels: { past: string; now: string; future: string };
  steps: TimelineStep[];
  headingLevel?: HeadingLevel;
}

/** The steps of a case: what is done, where it stands, and what comes. */
export function Timeline({ label, labels, steps, headingLevel = 3 }: TimelineProps) {
  return (
    <ol className="loket-timeline" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id ?? index}
          className={clsx('loket-timeline__step', `loket-timeline__step--${step.state}`)}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="loket-timeline__mark" aria-hidden="true">
            {step.state === 'past' && <Icon as={IconCheck} size="s" />}
          </span>
          <div className="loket-timeline__body">
            <Heading level={headingLevel} looksLike={5} className="loket-timeline__title">
              {step.state === 'now' ? (
                <span className="loket-timeline__now">{labels.now}</span>
              ) : (
                <VisuallyHidden>{labels[step.state]}</VisuallyHidden>
              )}
              <VisuallyHidden>: </VisuallyHidden>
              {step.title}
            </Heading>
            {step.date && (
              <p className="loket-timeline__date">
                <time dateTime={step.dateTime}>{step.date}</time>
              </p>
            )}
            {step.text && <p className="loket-timeline__text">{step.text}</p>}
            {step.correction && (
              <p className="loket-timeline__correction">
                <Icon as={IconHistory} size="s" />
                <span>{step.correction}</span>
              </p>
            )}
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
