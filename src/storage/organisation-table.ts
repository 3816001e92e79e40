/**
 * The organisation's versions: one JSON value, gzipped, cut into pieces that are rows of one partition. A pointer row,
 * switched with its ETag when all pieces are there, says which version is in force.
 */
import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { Refusal } from '../errors.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationStore, Publication } from '../organisation/store.js';
import { isStatus, listRows, orMissing, writeInGroups, type Tables } from './tables.js';

/** A binary property holds at most 64 KiB. */
const PIECE_BYTES = 60 * 1024;
/** A group may weigh 4 MiB, in which bytes count a third more (base64). */
const PIECES_A_GROUP = 40;
const POINTER = { partitionKey: 'pointer', rowKey: 'current' };

interface PointerRow {
  readonly version: string;
  readonly organisationId: string;
  readonly by: string;
  readonly at: Date;
  readonly replaces?: string;
}

interface PieceRow {
  readonly content: Uint8Array;
  readonly pieces: number;
  readonly sha256: string;
}

/** The organisation's versions in Azure Tables. */
export function tableOrganisation(tables: Tables): OrganisationStore {
  const pointer = async () => {
    const client = await tables.open('organisation');
    return orMissing(client.getEntity<PointerRow>(POINTER.partitionKey, POINTER.rowKey));
  };
  const read = async (version: string) => readPieces(await tables.open('organisation'), version);
  return {
    read,
    async pointer() {
      const row = await pointer();
      return row && { version: row.version, organisationId: row.organisationId };
    },
    async current() {
      const row = await pointer();
      if (!row) return undefined;
      const organisation = await read(row.version);
      if (!organisation) throw new Error(`The organisation's version ${row.version} in force is missing`);
      return { version: row.version, organisation };
    },
    async publish(organisation, publication) {
      const client = await tables.open('organisation');
      const before = await pointer();
      if (before?.version !== publication.expected) throw new Refusal('organisation-changed-meanwhile');
      const version = newVersion(publication.at);
      await writePieces(client, version, organisation);
      await switchPointer(client, toPointer(version, organisation, publication), before?.etag);
      return { version };
    },
  };
}

/** Sorts by time; the random end is the token by which a publisher knows its own write again. */
function newVersion(at: Date): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}-${randomUUID().slice(0, 8)}`;
}

function toPointer(version: string, organisation: Organisation, publication: Publication): PointerRow {
  const { by, at, expected } = publication;
  return { version, organisationId: organisation.id, by, at, ...(expected && { replaces: expected }) };
}

async function switchPointer(client: TableClient, row: PointerRow, etag: string | undefined): Promise<void> {
  try {
    if (etag === undefined) await client.createEntity({ ...POINTER, ...row });
    else await client.updateEntity({ ...POINTER, ...row }, 'Replace', { etag });
  } catch (error) {
    if (!isStatus(error, 409, 412)) throw error;
    const now = await client.getEntity<PointerRow>(POINTER.partitionKey, POINTER.rowKey);
    // The SDK may have repeated a write that had succeeded.
    if (now.version !== row.version) throw new Refusal('organisation-changed-meanwhile');
  }
}

async function writePieces(client: TableClient, version: string, organisation: Organisation): Promise<void> {
  const bytes = await promisify(gzip)(JSON.stringify(organisation));
  const pieces = Math.ceil(bytes.length / PIECE_BYTES);
  const shared = { partitionKey: version, pieces, sha256: hashOf(bytes) };
  const actions = Array.from({ length: pieces }, (_, index): TransactionAction => {
    const content = bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
    // Nobody else writes under this version, so that writing a piece twice does no harm.
    return ['upsert', { ...shared, rowKey: String(index).padStart(4, '0'), content }, 'Replace'];
  });
  await writeInGroups(client, actions, PIECES_A_GROUP);
}

async function readPieces(client: TableClient, version: string): Promise<Organisation | undefined> {
  const rows = await listRows<PieceRow>(client, odata`PartitionKey eq ${version}`);
  const first = rows[0];
  if (!first?.sha256) return undefined;
  const bytes = Buffer.concat(rows.map((row) => row.content));
  if (rows.length !== first.pieces || hashOf(bytes) !== first.sha256) {
    throw new Error(`The organisation's version ${version} is incomplete`);
  }
  return JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as Organisation;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
