import { z } from 'zod';
import { zArticle } from './record.js';

/** JSON Schema (draft 2020-12) of one article record, emitted from the same zod schemas that validate it. */
export const articleJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://baoso.example/schema/article.json',
  title: 'baoso article record',
  ...z.toJSONSchema(zArticle, { target: 'draft-2020-12' }),
});
