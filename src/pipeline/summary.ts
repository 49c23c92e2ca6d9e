import type { Article, Concept } from '../../schemas/index.js';
import type { LeftOut } from '../load/left-out.js';
import type { RejectedInput } from '../load/types.js';
import type { SaveOutcome } from '../store/index.js';

/** Rejects that a summary lists: it is held in memory, whatever an archive holds. */
const MAX_LISTED = 1_000;

/** What one run of ingest did. Figures, findings and articles are those newly stored. */
export class IngestSummary {
  files = 0;
  readonly documents: Record<SaveOutcome, number> = { added: 0, revised: 0, restored: 0, unchanged: 0 };
  articles = 0;
  relevant = 0;
  figures = 0;
  findings = 0;
  readonly figuresByConcept: Partial<Record<Concept, number>> = {};
  /** How many inputs were rejected, and the first of them: the database lists all. */
  rejects = 0;
  readonly rejected: RejectedInput[] = [];
  /** Files in folders that are of kinds that are not read. */
  readonly leftOut: LeftOut = {};
  /** Stopped before its end, by a signal. */
  interrupted = false;

  /** A document was stored, or found unchanged. */
  saved(outcome: SaveOutcome, articles: readonly Article[]): void {
    this.documents[outcome]++;
    if (outcome !== 'added' && outcome !== 'revised') return;
    this.articles += Math.max(articles.length, 1); // one that was set aside as irrelevant is an article, too
    for (const article of articles) {
      if (article.relevant) this.relevant++;
      this.figures += article.figures.length;
      this.findings += article.findings.length;
      for (const { concept } of article.figures) {
        this.figuresByConcept[concept] = (this.figuresByConcept[concept] ?? 0) + 1;
      }
    }
  }

  /** A file was read to its end. */
  finished(rejects: readonly RejectedInput[]): void {
    this.files++;
    this.rejects += rejects.length;
    this.rejected.push(...rejects.slice(0, MAX_LISTED - this.rejected.length));
  }
}
