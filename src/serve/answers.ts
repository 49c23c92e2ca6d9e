import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';

export const zFault = z
  .object({
    error: z.string().meta({ description: 'what is wrong, for people' }),
    reasons: z
      .array(z.object({ path: z.string(), reason: z.string() }))
      .optional()
      .meta({ description: 'each parameter that was refused, and why' }),
  })
  .meta({ description: 'why a request was refused' });

export type Fault = z.infer<typeof zFault>;

const json = <T extends ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** The answers of a route: what it gives, and 400 with reasons for bad parameters. */
export const answers = <T extends ZodType>(schema: T, description: string) => ({
  200: json(schema, description),
  400: json(zFault, 'bad parameters'),
});

export const notFound = { 404: json(zFault, 'there is none') };
export const forbidden = { 403: json(zFault, 'started without --edit') };

/** The body of a POST. */
export const body = <T extends ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true,
});

/** An application whose routes answer bad parameters with 400 and the reason for each. */
export const api = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const reasons = result.error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.message }));
      return c.json({ error: 'bad parameters', reasons } satisfies Fault, 400);
    },
  });
