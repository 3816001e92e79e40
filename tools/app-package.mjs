/**
 * The Teams app package: filled in from its placeholders, judged without a network, and zipped.
 *
 * A package is a plain record from file name to bytes. A fault is one sentence that says what is wrong and where.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import appManifest from '@microsoft/app-manifest';
import JSZip from 'jszip';
import { PNG } from 'pngjs';

/** The schema that the package is written for: the newest one in general availability. */
export const SCHEMA_VERSION = '1.30';

const MANIFEST_SCHEMA = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`;
const LANGUAGE_SCHEMA = 'MicrosoftTeams.Localization.schema.json';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const LOCALISED_COMMAND_KEYS = ['title', 'description', 'prompt'];
// The first day that a zip can name; jszip writes the UTC fields, so that the machine's zone does not matter.
const ZIP_DATE = new Date(Date.UTC(1980, 0, 1));

/** What is wrong with the values that the placeholders are filled with. */
export function faultsOfValues(values) {
  const wanted = {
    TEAMS_APP_ID: [GUID, 'a GUID: the id of the Teams app'],
    BOT_ID: [GUID, 'a GUID: the application (client) id of the app registration, the same as MicrosoftAppId'],
    BOT_DOMAIN: [HOST, 'a host name without https:// and path, such as namn.azurewebsites.net'],
  };
  return Object.entries(wanted).flatMap(([name, [pattern, what]]) => {
    if (!values[name]) return [`${name} is not set; it must be ${what}.`];
    return pattern.test(values[name]) ? [] : [`${name} is "${values[name]}"; it must be ${what}.`];
  });
}

/** Reads the folder's JSON and PNG files with `${{NAME}}` filled in; an unknown name stays as it is. */
export function fillPackage(folder, values) {
  const names = readdirSync(folder).filter((name) => /\.(json|png)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, fill(join(folder, name), values)]));
}

function fill(path, values) {
  const bytes = readFileSync(path);
  if (path.endsWith('.png')) return bytes;
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return Buffer.from(text.replace(/\$\{\{\s*(\w+)\s*\}\}/g, (whole, name) => values[name] ?? whole));
}

/** Every fault of a filled package; an empty list means that Teams' documented offline rules are met. */
export async function faultsOfPackage(files) {
  if (!files['manifest.json']) return ['manifest.json is missing.'];
  const unreadable = Object.keys(files).filter((name) => name.endsWith('.json') && !parsed(files[name]));
  if (unreadable.length > 0) return unreadable.map((name) => `${name} is not readable JSON.`);
  const manifest = parsed(files['manifest.json']);
  return [
    ...placeholdersLeft(files),
    ...(await faultsOfManifest(manifest)),
    ...faultsOfIds(manifest),
    ...faultsOfIcons(manifest, files),
    ...faultsOfLanguages(manifest, files),
    ...strayFiles(manifest, files),
  ];
}

function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function placeholdersLeft(files) {
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.json'))
    .flatMap(([name, bytes]) =>
      [
        ...bytes
          .toString('utf8')
          .matchAll(/\$\{\{[^}]*\}?\}?|\{\{[^}]*\}\}|\b(TODO|lorem ipsum|contoso)\b/gi),
      ].map(([found]) => `${name}: "${found}" is a placeholder that nothing filled in.`),
    );
}

/** The schemas lie in node_modules; another `$schema` is refused here, since it would be fetched from the net. */
async function faultsOfManifest(manifest) {
  if (manifest.$schema !== MANIFEST_SCHEMA) return [`manifest.json: $schema must be ${MANIFEST_SCHEMA}.`];
  const faults = await appManifest.AppManifestUtils.validateAgainstSchema(manifest);
  return faults.map((fault) => `manifest.json: ${fault}`);
}

/** Microsoft's own validator refuses its language schema, whose patterns are no Unicode expressions. */
function faultsOfTexts(file, texts) {
  const entry = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  const schema = join(dirname(entry), 'json-schemas', 'teams', `v${SCHEMA_VERSION}`, LANGUAGE_SCHEMA);
  const Ajv = createRequire(entry)('ajv-draft-04').default;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  if (validate.validate(JSON.parse(readFileSync(schema, 'utf8')), texts)) return [];
  return validate.errors.map(({ instancePath, message, params }) =>
    `${file}: ${instancePath || '/'} ${message} ${params.additionalProperty ?? ''}`.trim(),
  );
}

function faultsOfIds(manifest) {
  const ids = { id: manifest.id, 'bots[0].botId': manifest.bots?.[0]?.botId };
  const faults = Object.entries(ids).flatMap(([name, id]) =>
    GUID.test(id ?? '') ? [] : [`manifest.json: ${name} must be a GUID.`],
  );
  const version = /^\d+\.\d+\.\d+$/.test(manifest.version ?? '');
  return version ? faults : [...faults, 'manifest.json: version must be three numbers, such as 1.0.0.'];
}

function faultsOfIcons(manifest, files) {
  const { color, outline } = manifest.icons ?? {};
  return [...faultsOfIcon(color, files, 192), ...faultsOfIcon(outline, files, 32, isWhiteOnTransparent)];
}

function faultsOfIcon(name, files, size, isRight = () => true) {
  const bytes = files[name];
  if (!bytes) return [`manifest.json: the icon ${name} is not in the package.`];
  try {
    const png = PNG.sync.read(bytes);
    const faults =
      png.width === size && png.height === size
        ? []
        : [`${name} is ${png.width} × ${png.height}; it must be ${size} × ${size}.`];
    return isRight(png) ? faults : [...faults, `${name} must be white on a transparent ground.`];
  } catch {
    return [`${name} is not a readable PNG.`];
  }
}

function isWhiteOnTransparent(png) {
  const pixels = Array.from({ length: png.width * png.height }, (_, i) =>
    png.data.subarray(i * 4, i * 4 + 4),
  );
  const seen = pixels.filter((pixel) => pixel[3] > 0);
  const corner = pixels[0];
  return seen.length > 0 && corner[3] === 0 && seen.every(([r, g, b]) => r === 255 && g === 255 && b === 255);
}

function faultsOfLanguages(manifest, files) {
  const languages = manifest.localizationInfo?.additionalLanguages ?? [];
  return languages.flatMap(({ file }) => faultsOfLanguage(file, manifest, files));
}

function faultsOfLanguage(file, manifest, files) {
  if (!files[file]) return [`manifest.json: the language file ${file} is not in the package.`];
  const texts = parsed(files[file]);
  const wanted = localisedKeys(manifest);
  const given = Object.keys(texts).filter((key) => key !== '$schema');
  return [
    ...faultsOfTexts(file, texts),
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${file}: ${key} has no text.`),
    ...given
      .filter((key) => !wanted.includes(key))
      .map((key) => `${file}: ${key} is nowhere in the manifest.`),
  ];
}

/** The manifest's texts that a person sees, by the keys that a language file names them with. */
function localisedKeys(manifest) {
  const fixed = ['name', 'description'].flatMap((part) =>
    Object.keys(manifest[part] ?? {}).map((key) => `${part}.${key}`),
  );
  const commands = (manifest.bots?.[0]?.commandLists ?? []).flatMap((list, l) =>
    list.commands.flatMap((command, c) =>
      LOCALISED_COMMAND_KEYS.filter((key) => key in command).map(
        (key) => `bots[0].commandLists[${l}].commands[${c}].${key}`,
      ),
    ),
  );
  return [...fixed, ...commands];
}

function strayFiles(manifest, files) {
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
  const known = new Set(['manifest.json', ...Object.values(manifest.icons ?? {}), ...languages]);
  return Object.keys(files)
    .filter((name) => !known.has(name))
    .map((name) => `${name} is not named by the manifest.`);
}

/** The zip, with every file at its root: the same bytes for the same files, whenever it is made. */
export async function zipPackage(files) {
  const zip = new JSZip();
  for (const name of Object.keys(files).sort())
    zip.file(name, files[name], { date: ZIP_DATE, createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}
