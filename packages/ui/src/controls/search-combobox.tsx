import { clsx } from 'clsx';
import { useId, useState } from 'react';
import type { FormEvent, KeyboardEvent, Ref } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { IconSearch } from '../icon/icons.ts';
import { LiveRegion } from '../live/live-region.tsx';

export interface SearchOption {
  id: string;
  label: string;
  /** What kind of thing it is ("Collega"), behind its name. */
  note?: string;
}

export interface SearchComboboxProps {
  label: string;
  /** The label is for screen readers only (in a header). */
  labelHidden?: boolean;
  look?: 'page' | 'header';
  /** A key to come here ("Ctrl K"). */
  shortcut?: string;
  inputRef?: Ref<HTMLInputElement>;
  description?: string;
  buttonLabel: string;
  /** Address that shows the results; without JavaScript the form goes there. */
  action: string;
  name?: string;
  /** Goes along with a form that is sent without JavaScript. */
  hidden?: Record<string, string>;
  defaultValue?: string;
  /** What could be meant by what is typed now. */
  options: readonly SearchOption[];
  /** Name of the list of options, and how many there are, for screen readers. */
  optionsLabel: string;
  countLabel: (count: number) => string;
  onInput: (value: string) => void;
  onChoose: (id: string) => void;
  onSubmit: (value: string) => void;
}

/** A field to search that offers what could be meant while one types (WAI-ARIA combobox with a list). */
export function SearchCombobox(props: SearchComboboxProps) {
  const { label, labelHidden, look = 'page', shortcut, description, buttonLabel, action, name = 'zoek' } = props;
  const { options, hidden = {} } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && options.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (at: number) => {
    const option = options[at];
    close();
    if (option) props.onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      // one place more than there are options: back in the field
      const places = options.length + 1;
      setActive(((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
    } else if (event.key === 'Enter' && shown && active >= 0) {
      event.preventDefault();
      choose(active);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    close();
    const value = new FormData(event.currentTarget).get(name);
    props.onSubmit(typeof value === 'string' ? value.trim() : '');
  };
  return (
    <form
      role="search"
      action={action}
      method="get"
      className={clsx('loket-search', `loket-search--${look}`)}
      onSubmit={submit}
    >
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
            role="combobox"
            className="loket-input loket-search__input"
            aria-describedby={description ? `${id}-uitleg` : undefined}
            aria-keyshortcuts={shortcut?.replace(/^Ctrl (.)$/, 'Control+$1 Meta+$1')}
            placeholder={labelHidden ? label : undefined}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={`${id}-lijst`}
            aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
            autoComplete="off"
            maxLength={200}
            defaultValue={props.defaultValue}
            onChange={(event) => {
              setOpen(true);
              setActive(-1);
              props.onInput(event.target.value);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          {shortcut && (
            <kbd className="loket-search__shortcut" aria-hidden="true">
              {shortcut}
            </kbd>
          )}
          <div
            id={`${id}-lijst`}
            role="listbox"
            aria-label={props.optionsLabel}
            className="loket-search__options"
            hidden={!shown}
          >
            {options.map((option, at) => (
              <div
                key={option.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                className={clsx('loket-search__option', at === active && 'loket-search__option--active')}
                onMouseDown={(event) => {
                  // before the field loses the focus and closes the list
                  event.preventDefault();
                  choose(at);
                }}
              >
                <span className="loket-search__option-label">{option.label}</span>{' '}
                {option.note && <span className="loket-search__option-note">{option.note}</span>}
              </div>
            ))}
          </div>
        </span>
        <Button type="submit" variant={look === 'header' ? 'secondary' : 'primary'}>
          {buttonLabel}
        </Button>
      </div>
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <LiveRegion>{shown ? props.countLabel(options.length) : ''}</LiveRegion>
    </form>
  );
}
