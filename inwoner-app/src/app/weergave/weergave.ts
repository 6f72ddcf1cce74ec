const KEY = 'loket-weergave';

export const tekstgroottes = ['100', '125', '150', '200'] as const;
export const contrasten = ['gewoon', 'hoog'] as const;
export const bewegingen = ['gewoon', 'minder'] as const;

/** How somebody reads on this device. What the device itself asks (contrast, motion) holds besides. */
export interface Weergave {
  tekst: (typeof tekstgroottes)[number];
  contrast: (typeof contrasten)[number];
  beweging: (typeof bewegingen)[number];
}

export const gewoon: Weergave = { tekst: '100', contrast: 'gewoon', beweging: 'gewoon' };

interface Device {
  localStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T =>
  choices.find((choice) => choice === value) ?? (choices[0] as T);

/** What was chosen before on this device; what the house gives when nothing was, or when the browser keeps nothing. */
export function readWeergave(device: Device): Weergave {
  try {
    const { tekst, contrast, beweging } = JSON.parse(device.localStorage.getItem(KEY) ?? '{}') as Partial<Weergave>;
    return {
      tekst: oneOf(tekstgroottes, tekst),
      contrast: oneOf(contrasten, contrast),
      beweging: oneOf(bewegingen, beweging),
    };
  } catch {
    return gewoon;
  }
}

/** Remembers the choice on this device. */
export function writeWeergave(device: Device, weergave: Weergave): void {
  try {
    device.localStorage.setItem(KEY, JSON.stringify(weergave));
  } catch {
    // the browser keeps nothing: the choice lasts as long as the page
  }
}

/** Gives the page this look; the style sheets do the rest. */
export function showWeergave({ dataset }: Pick<HTMLElement, 'dataset'>, weergave: Weergave): void {
  Object.assign(dataset, weergave);
}
