import { useApp } from '@loket/app';
import { Suspense, useEffect, useRef, useState } from 'react';

/**
 * What other features bring to the first page (tips): last, and fetched only when somebody comes near it, so that the
 * page itself waits for nothing of it.
 */
export function Onderaan() {
  const { underHome } = useApp();
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place}>
      {near &&
        underHome.map((Part, index) => (
          <Suspense key={index} fallback={null}>
            <Part />
          </Suspense>
        ))}
    </div>
  );
}
