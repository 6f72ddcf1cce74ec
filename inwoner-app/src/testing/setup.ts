import { prepareTests } from '@loket/app/testing';
import { standardHandlers } from './standard-handlers.ts';

prepareTests(standardHandlers);
