import { type Metadata, bareMetadata } from '../../extractors/document/article-text.js';
import type { AddressPolicy } from '../net/addresses.js';

/** `{ text: 'body', title: 'headline' }`: names of facts → columns of a table. */
export type Columns = Partial<Record<ColumnName, string>>;
export type ColumnName = 'text' | 'title' | 'lede' | 'url' | 'published' | 'source' | 'byline' | 'place' | 'document';

export { type Metadata, bareMetadata };

/** A document as it was read: its text untouched, and what is known of it besides. */
export interface LoadedDocument {
  /** The record's `document`: file name without folder and extension, or the page's URL. */
  document: string;
  /** Where it was read: a file, `archive.zip!/member.html`, a URL, or `-` for standard input. */
  path: string;
  /** Exactly as read; every offset of a record counts in it. */
  text: string;
  /** Of the bytes, 64 hex digits. */
  sha256: string;
  /** How many bytes. */
  bytes: number;
  /** The encoding that the bytes were read in, e.g. `utf-8`. */
  charset: string;
  meta: Metadata;
}

/** Something that could not be taken in. It is reported, and stops nothing else. */
export interface RejectedInput {
  path: string;
  /** In plain English, to follow "rejected because it is/has …": `empty`, `not valid UTF-8 text`. */
  reason: string;
  /** May another attempt succeed without the input being changed? */
  retryable: boolean;
}

export const isRejected = <T extends object>(item: T | RejectedInput): item is RejectedInput => 'reason' in item;

/** Where a reader reads from: a file's path, or a stream (standard input) that stands for it. */
export interface Source {
  path: string;
  stream?: AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** Longest document that is read, in bytes. */
  maxBytes: number;
  /** Which addresses of the network may be fetched from; public ones by default. */
  addresses?: AddressPolicy;
  /** Which column of a .jsonl or .csv holds which fact; by their usual names when not given. */
  columns?: Columns;
}

/** Reads one file of a format into one or many documents. Never throws for a fault of the input: yields its reject. */
export type Reader = (source: Source, options: ReadOptions) => AsyncIterable<LoadedDocument | RejectedInput>;
