/** How far somebody is in something of several pages. The words beside it tell it ("Stap 2 van 6"); this shows it. */
export function StepProgress({ current, total }: { current: number; total: number }) {
  return <progress className="loket-step-progress" max={total} value={current} aria-hidden="true" />;
}
