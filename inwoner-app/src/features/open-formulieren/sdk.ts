import type { OpenFormulier } from '@loket/contract';

/** What the SDK of Open Formulieren exports (or, older, puts on `window.OpenForms`). */
interface Sdk {
  OpenForm: new (
    node: HTMLElement,
    options: { baseUrl: string; formId: string; basePath: string; lang?: string },
  ) => { init: () => unknown };
}

/** Longer than this nobody waits for a host that does not answer. */
const GEDULD_MS = 15_000;

/** Shows a form in an element of this page. Rejects when its host gives no script or form in time. */
export async function toonFormulier(
  node: HTMLElement,
  { naam, sdk: { module, stijl, api } }: OpenFormulier,
  taal: string,
): Promise<void> {
  if (stijl) haalStijl(stijl);
  // as the snippet of Open Formulieren has it, for scripts that look for them
  Object.assign(node.dataset, { sdkModule: module, formId: naam, baseUrl: api, basePath: padVan(naam) });
  const laden = (async () => {
    const gehaald = (await import(/* @vite-ignore */ module)) as Partial<Sdk>;
    const { OpenForm } = gehaald.OpenForm ? gehaald : ((window as { OpenForms?: Partial<Sdk> }).OpenForms ?? {});
    if (!OpenForm) throw new Error('the script of Open Formulieren has no OpenForm');
    await new OpenForm(node, { baseUrl: api, formId: naam, basePath: padVan(naam), lang: taal }).init();
  })();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const teLaat = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the host of Open Formulieren does not answer')), GEDULD_MS);
  });
  try {
    await Promise.race([laden, teLaat]);
  } finally {
    clearTimeout(timer);
  }
}

const padVan = (naam: string) => `/open-formulieren/${naam}`;

function haalStijl(href: string): void {
  if ([...document.styleSheets].some((blad) => blad.href === href)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
