/** A neutral drawing of our own: an open door. No municipality's logo. */
export function Wordmark() {
  return (
    <svg className="loket-wordmark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect className="loket-wordmark__ground" width="48" height="48" rx="12" />
      <path className="loket-wordmark__opening" d="M16 37V14a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v23z" />
      <path className="loket-wordmark__step" d="M9 36.5h30v3H9z" />
      <path
        className="loket-wordmark__leaf"
        d="M16 13.2c0-1.5 1.5-2.5 2.9-1.900l8 3.300c.7.3 1.1 1 1.1 1.700v25.400c0 1.1-1.1 1.8-2.1 1.400l-8.7-3.900c-.7-.3-1.2-1-1.2-1.800z"
      />
      <circle className="loket-wordmark__knob" cx="24.4" cy="28" r="1.6" />
    </svg>
  );
}
