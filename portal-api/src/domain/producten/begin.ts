import { ProductInhoud } from '@loket/contract';
import { z } from 'zod';

/** Shape of a file in `content/producten`: a product with which a portal begins; editors go on from there. */
export const productBegin = z.object({ slug: z.string().regex(/^[a-z0-9-]+$/), inhoud: ProductInhoud });

/** Shape of a file in `content/synoniemen`: groups of words that mean the same. */
export const synoniemenBegin = z.array(z.array(z.string()).min(2));
