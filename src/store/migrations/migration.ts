/** One step of the schema. Versions count up from 1; a step that was released is never edited. */
export interface Migration {
  version: number;
  sql: string;
}
