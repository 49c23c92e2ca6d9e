/** Prints part after part, waiting for a slow reader, so that memory does not grow. */
export async function printAll(parts: Iterable<string> | AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const part of parts) {
    if (!process.stdout.write(part)) await new Promise((resume) => process.stdout.once('drain', resume));
  }
}
