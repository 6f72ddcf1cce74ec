import { clsx } from 'clsx';
import { Icon } from '../icon/icon.tsx';
import { IconCheck } from '../icon/icons.ts';

export interface FilterButtonsProps<Value extends string> {
  /** Name of the group ("Toon zaken"). */
  label: string;
  options: { value: Value; label: string; count?: number }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few choices of which one is pressed. */
export function FilterButtons<Value extends string>({ label, options, value, onChange }: FilterButtonsProps<Value>) {
  return (
    <div role="group" aria-label={label} className="loket-filters">
      {options.map((option) => {
        const pressed = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            aria-pressed={pressed}
            className={clsx('loket-filter', pressed && 'loket-filter--pressed')}
            onClick={() => onChange(option.value)}
          >
            {pressed && <Icon as={IconCheck} size="s" />}
            {option.label}
            {option.count !== undefined && <span className="loket-filter__count">{option.count}</span>}
          </button>
        );
      })}
    </div>
  );
}
