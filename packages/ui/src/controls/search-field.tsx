import { clsx } from 'clsx';
import { useId } from 'react';
import type { FormEvent, Ref } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconSearch } from '../icon/icons.ts';

export interface SearchFieldProps {
  label: string;
  /** The label is for screen readers only (in a header). */
  labelHidden?: boolean;
  description?: string;
  buttonLabel: string;
  name?: string;
  /** Give `value` with `onChange`, or `defaultValue` alone. */
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  /** A key to come here ("Ctrl K"). */
  shortcut?: string;
  look?: 'page' | 'header';
  inputRef?: Ref<HTMLInputElement>;
  busy?: boolean;
}

/** A field to search with its button, as a search landmark. */
export function SearchField(props: SearchFieldProps) {
  const { label, labelHidden = false, description, buttonLabel, name = 'zoek', look = 'page', shortcut } = props;
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get(name);
    props.onSubmit?.(typeof value === 'string' ? value.trim() : '');
  };
  return (
    <form role="search" className={clsx('loket-search', `loket-search--${look}`)} onSubmit={submit}>
      <label htmlFor={id} className={labelHidden ? 'loket-visually-hidden' : 'loket-label'}>
        {label}
      </label>
      {description && (
        <p id={`${id}-uitleg`} className="loket-description">
          {description}
        </p>
      )}
      <div className="loket-search__row">
        <span className="loket-search__box">
          <Icon as={IconSearch} className="loket-search__icon" />
          <input
            id={id}
            ref={props.inputRef}
            type="search"
            name={name}
            className="loket-input loket-search__input"
            aria-describedby={description ? `${id}-uitleg` : undefined}
            aria-keyshortcuts={shortcut?.replace(/^Ctrl /, 'Control+')}
            autoComplete="off"
            placeholder={props.placeholder}
            value={props.value}
            defaultValue={props.defaultValue}
            onChange={(event) => props.onChange?.(event.target.value)}
          />
          {shortcut && (
            <kbd className="loket-search__shortcut" aria-hidden="true">
              {shortcut}
            </kbd>
          )}
        </span>
        <Button type="submit" variant={look === 'header' ? 'secondary' : 'primary'} busy={props.busy}>
          {buttonLabel}
        </Button>
      </div>
    </form>
  );
}
