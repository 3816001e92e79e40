import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packageRoot } from '../src/config/paths.js';
import ts from 'typescript';

const source = join(packageRoot, 'src');

/** The import ranks: a file imports its own folder and lower ranks only. Single files have their own row. */
const RANKS: Readonly<Record<string, number>> = {
  'errors.ts': 0,
  'log.ts': 0,
  'suggest.ts': 0,
  'time.ts': 0,
  'yaml-file.ts': 0,
  'sheet.ts': 0,
  config: 0,
  organisation: 1,
  audit: 1,
  guard: 1,
  delivery: 2,
  schedule: 2,
  mode: 3,
  digest: 3,
  directives: 4,
  meetings: 4,
  matters: 4,
  appointments: 4,
  flows: 5,
  questions: 5,
  cards: 6,
  storage: 6,
  bot: 7,
  web: 7,
  cli: 7,
  local: 7,
  'app.ts': 8,
  'services.ts': 8,
  'first-import.ts': 8,
  'deliverables.ts': 8,
  'show-anew.ts': 8,
  'files.ts': 8,
  'live-status.ts': 8,
  'following.ts': 8,
  'scheduled.ts': 8,
  'start-up.ts': 8,
  'index.ts': 8,
  'cli-main.ts': 8,
};

/** One SDK lives in one place. Paths are folders or files under src. */
const OWNERS: readonly { readonly sdk: RegExp; readonly owner: string }[] = [
  { sdk: /^bot(builder|framework-.*)$/, owner: 'bot/' },
  { sdk: /^restify$/, owner: 'web/' },
  { sdk: /^@azure\/data-tables$/, owner: 'storage/' },
  { sdk: /^azurite/, owner: 'storage/' },
  { sdk: /^@azure\/storage-queue$/, owner: 'delivery/queue.ts' },
  { sdk: /^adaptivecards-templating$/, owner: 'cards/' },
  { sdk: /^adaptivecards$/, owner: 'local/page/' },
  { sdk: /^@microsoft\/teams-js$/, owner: 'tab/' },
  { sdk: /^luxon$/, owner: 'time.ts' },
  { sdk: /^pino$/, owner: 'log.ts' },
  { sdk: /^csv-parse/, owner: 'organisation/' },
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = listFiles(source).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const server = files.filter((file) => !isPage(file));
const imports = files.flatMap(importsOf);

describe('the architecture', () => {
  it('gives every file of the server a rank', () => {
    const unranked = server.filter((file) => rankOf(file) === undefined).map(name);

    assert.deepEqual(unranked, []);
  });

  it('lets a file import only its own folder and lower ranks', () => {
    const wrong = imports
      .filter(({ file, target }) => !isPage(file) && target.startsWith(source))
      .filter(
        ({ file, target }) =>
          areaOf(file) !== areaOf(target) && !((rankOf(file) ?? 0) > (rankOf(target) ?? 99)),
      )
      .filter(({ file, target }) => !(rankOf(file) === 8 && rankOf(target) === 8))
      .filter(({ file, target }) => !(rankOf(file) === 0 && rankOf(target) === 0))
      .map(({ file, target }) => `${name(file)} → ${name(target)}`);

    assert.deepEqual(wrong, []);
  });

  it('keeps each SDK in one place', () => {
    const wrong = imports.flatMap(({ file, target }) =>
      OWNERS.filter(({ sdk, owner }) => sdk.test(target) && !name(file).startsWith(owner)).map(
        () => `${name(file)} imports ${target}`,
      ),
    );

    assert.deepEqual(wrong, []);
  });

  it('has no import cycle', () => {
    assert.deepEqual(findCycle(), []);
  });

  it('reads the environment in src/config alone', () => {
    const reading = server
      .filter((file) => areaOf(file) !== 'config' && /process\.env\b/.test(readFileSync(file, 'utf8')))
      .map(name)
      .filter((file) => file !== 'index.ts' && file !== 'cli-main.ts');

    assert.deepEqual(reading, []);
  });

  it('has no default export', () => {
    const wrong = files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8'))).map(name);

    assert.deepEqual(wrong, []);
  });

  it('documents every exported function', () => {
    assert.deepEqual(files.flatMap(undocumentedFunctions), []);
  });

  it('lets the pages import nothing of the server but contracts', () => {
    const wrong = imports
      .filter(({ file, target }) => isPage(file) && target.startsWith(source) && !isPage(target))
      .filter(({ target }) => !/contract\.ts$/.test(target))
      .map(({ file, target }) => `${name(file)} → ${name(target)}`);

    assert.deepEqual(wrong, []);
  });
});

function isPage(file: string): boolean {
  return name(file).startsWith('local/page/') || name(file).startsWith('tab/');
}

function name(file: string): string {
  return relative(source, file).split('\\').join('/');
}

function areaOf(file: string): string {
  return name(file).split('/')[0] ?? '';
}

function rankOf(file: string): number | undefined {
  return RANKS[areaOf(file)];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ file, target: resolveTarget(file, specifier.text), typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true;
}

function resolveTarget(file: string, specifier: string): string {
  return specifier.startsWith('.') ? resolve(dirname(file), specifier.replace(/\.js$/, '.ts')) : specifier;
}

function findCycle(): string[] {
  const graph = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports)
    if (!typeOnly && target.startsWith(source)) graph.set(file, [...(graph.get(file) ?? []), target]);
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(name);
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function undocumentedFunctions(file: string): string[] {
  return parse(file)
    .statements.filter(ts.isFunctionDeclaration)
    .filter((statement) => statement.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => `${name(file)}: ${statement.name?.text ?? ''}`);
}
