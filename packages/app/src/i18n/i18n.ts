import { createInstance } from 'i18next';
import type { BackendModule, i18n } from 'i18next';
import { eigenTeksten } from './eigen-teksten.ts';
import { laadLettertype } from './lettertypen.ts';
import { richtingVan, talen as alleTalen } from './taal.ts';
import type { Taal } from './taal.ts';

interface Bundle {
  default: Record<string, unknown>;
}

/** The texts of an app; each file is `…/<taal>/<bestand>.json`. */
export interface Tekstbron {
  /** Dutch `algemeen`, bundled: it is there before anything is fetched. */
  algemeen: Record<string, unknown>;
  /** What `import.meta.glob` gives of the app's `locales`. */
  bestanden: Bestanden;
  /** The same for the languages that most readers do not use, when these come apart. */
  anderstalig?: () => Promise<Bestanden>;
}

type Bestanden = Record<string, () => Promise<unknown>>;

/** The languages of one mount: which texts there are in which, and the change from one to another. */
export interface Talen {
  /** Changes the language; false when its texts could not be fetched, and then nothing changes. */
  kies(taal: Taal): Promise<boolean>;
  /** Fetches texts in the language that the page will have, also when that changes meanwhile. */
  laad(bestanden: readonly string[]): Promise<void>;
  /** Whether all these texts exist in a language that was chosen. What does not is shown in Dutch. */
  heeft(taal: string, bestanden: readonly string[]): boolean;
  /** Whether any of these texts was translated by a machine and checked by nobody; they must have been fetched. */
  doorComputer(taal: string, bestanden: readonly string[]): boolean;
  /** The same texts, always in Dutch: for a page that its reader's language does not have. */
  nederlands(): i18n;
}

const naamVan = (pad: string): string =>
  pad
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.json$/, '');

type Bron = Map<string, () => Promise<unknown>>;
type Bronnen = Bron[];

const bronVan = (bestanden: Bestanden): Bron =>
  new Map(Object.entries(bestanden).map(([pad, load]) => [naamVan(pad), load]));

/** Adds the texts in other languages at the first that is asked for; again when they did not come. */
function metAnderstalig(bron: Bron, load: Tekstbron['anderstalig']): (taal: string) => Promise<unknown> | undefined {
  let coming: Promise<unknown> | undefined;
  return (taal) => {
    if (!load || taal === 'nl') return undefined;
    coming ??= load().then((bestanden) => bronVan(bestanden).forEach((one, naam) => bron.set(naam, one)));
    return coming.catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
  };
}

/** Fetches the texts of one feature in one language, only when they are needed. Not every language has every text. */
function lazyTexts(bronnen: Bronnen, kent: (taal: string) => Promise<unknown> | undefined): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read(taal, bestand, done) {
      const fetch = () => {
        const loads = bronnen.flatMap((bron) => bron.get(`${taal}/${bestand}`) ?? []);
        return Promise.all(loads.map((load) => load() as Promise<Bundle>));
      };
      // what is known already is asked for at once
      const fetched = kent(taal)?.then(fetch) ?? fetch();
      return void fetched.then(
        (bundles) => done(null, Object.assign({}, ...bundles.map((bundle) => bundle.default)) as Bundle['default']),
        (error: Error) => done(error, null),
      );
    },
  };
}

/** First strong isolate … pop directional isolate: a Dutch name in an Arabic sentence keeps its own order. */
const isoleer = (value: string): string => `\u2068${value}\u2069`;

/**
 * The texts of one mount. Dutch texts of the shell are there at once; the rest comes with the page that needs it.
 * Reaches the components through a provider, not through the library's global. `ready` is done when the texts of the
 * shell are there in the language asked for.
 */
export function createI18n(
  { algemeen, bestanden, anderstalig }: Tekstbron,
  taal: Taal,
): { i18n: i18n; talen: Talen; ready: Promise<unknown> } {
  const instance = createInstance();
  const vanApp = bronVan(bestanden);
  const bronnen: Bronnen = [new Map(Object.entries(eigenTeksten)), vanApp];
  const started = instance.use(lazyTexts(bronnen, metAnderstalig(vanApp, anderstalig))).init({
    // from the first moment: texts that a page asks for meanwhile would else come in Dutch only, and stay so
    lng: taal,
    fallbackLng: 'nl',
    supportedLngs: [...alleTalen],
    ns: ['algemeen'],
    defaultNS: 'algemeen',
    resources: { nl: { algemeen } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escape: (value) => (richtingVan(instance.language) === 'rtl' ? isoleer(value) : value) },
    react: { useSuspense: false },
  });
  laadLettertype(taal);
  return { i18n: instance, talen: createTalen(instance, bronnen), ready: taal === 'nl' ? Promise.resolve() : started };
}

function createTalen(instance: i18n, bronnen: Bronnen): Talen {
  let changing: Promise<unknown> = Promise.resolve();
  let dutch: i18n | undefined;
  const resource = (taal: string, bestand: string): unknown => instance.getResourceBundle(taal, bestand);

  return {
    async kies(taal) {
      laadLettertype(taal);
      const change = async () => {
        await instance.loadLanguages(taal);
        // a text that did not come before is not asked for again by itself
        if (!resource(taal, 'algemeen')) await instance.reloadResources([taal]);
        if (!resource(taal, 'algemeen')) return false;
        await instance.changeLanguage(taal);
        return true;
      };
      const done = changing.then(change, change);
      changing = done;
      return done;
    },
    async laad(namen) {
      let before: string;
      do {
        // a change that is under way knows nothing of texts asked for after it began
        await changing.catch(() => undefined);
        before = instance.language;
        await instance.loadNamespaces([...namen]);
      } while (before !== instance.language);
    },
    heeft: (taal, namen) =>
      namen.every((naam) => bronnen.every((bron) => !bron.has(`nl/${naam}`) || bron.has(`${taal}/${naam}`))),
    doorComputer: (taal, namen) =>
      namen.some((naam) => (resource(taal, naam) as { machine?: unknown } | undefined)?.machine === true),
    nederlands: () => (dutch ??= instance.cloneInstance({ lng: 'nl' })),
  };
}
