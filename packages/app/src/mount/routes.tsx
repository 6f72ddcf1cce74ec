import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import type { FeatureModule, FeaturePages } from '../module.ts';
import { CrashPage } from '../page/crash-page.tsx';
import { CrashScreen } from '../page/crash-screen.tsx';
import { NotFoundPage } from '../page/not-found-page.tsx';
import { PageLoading } from '../page/page-loading.tsx';
import { SignedIn } from '../session/signed-in.tsx';
import type { AppDefinition } from './create-app.tsx';

/** Where pages that come later are put: those for everybody, and those for who is logged in. */
const OPEN = 'open';
const SIGNED_IN = 'ingelogd';

const openRoutes = (modules: FeaturePages[]) => modules.flatMap(({ publicRoutes }) => publicRoutes ?? []);
const signedInRoutes = (modules: FeaturePages[]) => modules.flatMap(({ routes }) => routes ?? []);

/** The pages of all features inside the shell. A page that crashes leaves the shell standing. */
export function buildRoutes(modules: FeatureModule[], Shell: AppDefinition['Shell']): RouteObject[] {
  return [
    {
      path: '/',
      element: <Shell nav={modules.flatMap((module) => module.nav ?? [])} />,
      errorElement: <CrashScreen />,
      children: [
        {
          id: OPEN,
          errorElement: <CrashPage />,
          hydrateFallbackElement: <PageLoading />,
          children: [
            ...openRoutes(modules),
            {
              id: SIGNED_IN,
              element: <SignedIn />,
              handle: { signedIn: true },
              children: signedInRoutes(modules),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}

/** Adds the pages that come later to those of `buildRoutes`, at the first address that is none of these. */
export function laterRoutes(load: () => Promise<FeaturePages[]>): PatchRoutesOnNavigationFunction {
  let added = false;
  return async ({ patch, signal }) => {
    if (added) return;
    const pages = await load();
    // who went elsewhere meanwhile asks again; what is there already must not be there twice
    if (added || signal.aborted) return;
    added = true;
    patch(OPEN, openRoutes(pages));
    patch(SIGNED_IN, signedInRoutes(pages));
  };
}
