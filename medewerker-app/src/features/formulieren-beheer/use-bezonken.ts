import { useEffect, useState } from 'react';

const RUST_MS = 500;

/** The value once it has not changed for a moment. */
export function useBezonken<T>(waarde: T): T {
  const [rustig, setRustig] = useState(waarde);
  useEffect(() => {
    const timer = setTimeout(() => setRustig(waarde), RUST_MS);
    return () => clearTimeout(timer);
  }, [waarde]);
  return rustig;
}
