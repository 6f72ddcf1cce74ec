import { appViteConfig } from '@loket/app/vite';
import { defineConfig } from 'vite';

export default defineConfig(appViteConfig);
