/** Files that people ask for in the chat, fetched by a signed link. */
import type { ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { filePage, filePages } from '../cards/texts/file-pages.js';
import { writeRefusal } from '../cards/texts/refusals.js';
import { isRefusal } from '../errors.js';
import type { Now } from '../time.js';
import { readLink, type FileRequest } from './signed-link.js';

/** A file ready to be handed out, bit by bit. */
export interface MadeFile {
  /** As the person saves it. */
  readonly name: string;
  readonly type: string;
  /** Shown in the browser instead of saved: a page with this style sheet and no script. */
  readonly page?: { readonly style: string };
  readonly body: AsyncIterable<string>;
}

/** Makes a kind of file, after looking once more whether the person may have it. */
export type FileKind = (request: FileRequest) => Promise<MadeFile>;

/** What the door for files needs. A kind that issues add begins with a line in the registry. */
export interface FileDoor {
  readonly kinds: Readonly<Record<string, FileKind>>;
  key(): Promise<Uint8Array>;
  readonly now: Now;
}

/** Answers a link: the file, or a page that says in both languages why not. Nothing of it may be kept on the way. */
export async function answerFile(res: ServerResponse, token: string, door: FileDoor): Promise<void> {
  res.setHeader('cache-control', 'no-store');
  res.setHeader('x-robots-tag', 'noindex');
  const request = readLink(await door.key(), token, door.now());
  if (request === 'wrong') return answerPage(res, 404, filePages.wrong);
  if (request === 'expired') return answerPage(res, 410, filePages.expired);
  const make = Object.hasOwn(door.kinds, request.kind) ? door.kinds[request.kind] : undefined;
  if (!make) return answerPage(res, 404, filePages.wrong);
  try {
    await send(res, await make(request));
  } catch (error) {
    if (isRefusal(error)) {
      const text = (language: 'sv' | 'en') => writeRefusal(error, language);
      return answerPage(res, 403, { sv: text('sv'), en: text('en') });
    }
    // The person closed the window.
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function send(res: ServerResponse, file: MadeFile): Promise<void> {
  res.statusCode = 200;
  res.setHeader('content-type', file.type);
  res.setHeader('content-disposition', `${file.page ? 'inline' : 'attachment'}; ${nameOf(file.name)}`);
  if (file.page) res.setHeader('content-security-policy', policyOf(file.page.style));
  await pipeline(Readable.from(file.body), res);
}

/** The name twice: for clients that read only ASCII, and as it is. */
function nameOf(name: string): string {
  const ascii = name.normalize('NFD').replace(/[^\w .-]/g, '');
  return `filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** No script, no form, nothing from elsewhere: what people wrote into the page can do nothing. */
function policyOf(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;
}

function answerPage(
  res: ServerResponse,
  status: number,
  text: { readonly sv: string; readonly en: string },
): void {
  res.statusCode = status;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(filePage(text));
}
