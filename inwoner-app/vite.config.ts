import { appViteConfig, serviceWorker } from '@loket/app/vite';
import { defineConfig } from 'vite';

export default defineConfig((environment) => {
  const config = appViteConfig(environment);
  const telefoon = serviceWorker({ worker: 'src/telefoon/worker.ts', page: 'offline.html' });
  return { ...config, plugins: [...(config.plugins ?? []), telefoon] };
});
