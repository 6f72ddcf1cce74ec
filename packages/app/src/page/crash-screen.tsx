import { PageFocus } from './page-focus.tsx';
import { CrashPage } from './crash-page.tsx';

/** The shell itself broke: the same words without it. */
export function CrashScreen() {
  return (
    <PageFocus>
      <main className="app-crash">
        <CrashPage />
      </main>
    </PageFocus>
  );
}
