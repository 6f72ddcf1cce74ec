import { appTestConfig } from '@loket/app/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig(appTestConfig());
