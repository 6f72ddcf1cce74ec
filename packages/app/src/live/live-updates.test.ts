import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { vernieuw } from './live-updates.tsx';

it('asks again what was first asked before the news came, once that answer is there', async () => {
  const queryClient = new QueryClient();
  let register = 'oud';
  const antwoorden: (() => void)[] = [];
  const queryFn = () => {
    const gelezen = register;
    return new Promise<string>((resolve) => antwoorden.push(() => resolve(gelezen)));
  };
  const observer = new QueryObserver(queryClient, { queryKey: ['meldingen'], queryFn });
  const stop = observer.subscribe(() => undefined);
  register = 'nieuw';
  vernieuw(queryClient, ({ queryKey }) => queryKey[0] === 'meldingen');
  antwoorden[0]?.();
  await vi.waitFor(() => expect(antwoorden).toHaveLength(2));
  antwoorden[1]?.();
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('nieuw'));
  stop();
  queryClient.clear();
});
