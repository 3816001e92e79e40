import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { marked } from 'marked';
import { packageRoot } from '../config/paths.js';

/**
 * Answers a page whose text stands as Markdown in `docs/`, so that the municipality edits one file. Served without
 * sign-in: who gets the app must be able to read who is responsible before using it (GDPR art. 13).
 */
export async function answerPage(res: ServerResponse, name: 'privacy'): Promise<void> {
  const text = await readFile(join(packageRoot, 'docs', `${name}.md`), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  const body = await marked.parse(text);
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  res.end(
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title>` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>${body}</main></body></html>`,
  );
}
