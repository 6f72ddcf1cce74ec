import path from 'node:path';
import { testTexts } from '@loket/app/testing';

testTexts(path.resolve(import.meta.dirname, '..'), { talen: [] });
