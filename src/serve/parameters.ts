import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';

/** One page of a list. */
export const paging = (most: number, usual: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(usual),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});

/** A parameter that may be given several times: `place=VN&place=Tiền Giang`. */
export const many = <T extends ZodType<string, string>>(one: T) =>
  z.union([one.transform((value) => [value]), z.array(one).max(50)]).optional();

/** Words of a search or a name. */
export const words = z.string().trim().min(1).max(200);

export const yes = z.enum(['true', 'false']).transform((value) => value === 'true');
