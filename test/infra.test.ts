import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { parse as parseYaml } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const infra = join(root, 'infra');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

// What Azure itself reads beside the bot's own configuration.
const PLATFORM = 'WEBSITE_RUN_FROM_PACKAGE SCM_DO_BUILD_DURING_DEPLOYMENT';

describe('the Bicep files', () => {
  let trees: Map<string, Node>;

  before(async () => {
    await Parser.init();
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('tree-sitter-bicep/package.json'));
    const parser = new Parser().setLanguage(await Language.load(join(folder, 'tree-sitter-bicep.wasm')));
    trees = new Map(bicepFiles().map((path) => [path, parser.parse(read(path))!.rootNode]));
  });

  const all = (kind: string, from?: Node) =>
    (from ? [from] : [...trees.values()]).flatMap((tree) => tree.descendantsOfType(kind));

  it('parse without an error', () => {
    for (const [path, tree] of trees) {
      const wrong = tree.descendantsOfType('ERROR')[0] ?? tree;
      assert.ok(!tree.hasError, `${path}: line ${wrong.startPosition.row + 1}`);
    }
  });

  it('name modules that exist, give each the parameters it has, and leave none unused', () => {
    const used = new Set<string>();
    for (const [path, tree] of trees)
      for (const module of all('module_declaration', tree)) {
        const target = join(dirname(path), textOf(module.namedChild(1)!));
        used.add(target);
        assert.ok(existsSync(join(root, target)), `${path}: ${target}`);
        assert.deepEqual(
          keysOf(valueOf(module, 'params')!).sort(),
          parametersOf(trees.get(target)!).map(nameOf).sort(),
          target,
        );
      }
    assert.deepEqual(
      [...trees.keys()].filter((path) => !used.has(path)),
      ['infra/main.bicep'],
    );
  });

  it('have a parameters file that names known parameters, and all that have no default', () => {
    const parameters = parametersOf(trees.get('infra/main.bicep')!);
    const file = JSON.parse(read('infra/main.parameters.json')) as { parameters: Record<string, unknown> };
    const given = Object.keys(file.parameters);
    const required = parameters.filter((node) => node.namedChildCount === 2).map(nameOf);

    assert.deepEqual(
      given.filter((name) => !parameters.map(nameOf).includes(name)),
      [],
    );
    assert.deepEqual(
      required.filter((name) => !given.includes(name)),
      [],
    );
  });

  it('describe every parameter that a person sets', () => {
    const main = trees.get('infra/main.bicep')!;

    assert.equal(
      all('decorator', main).filter((node) => node.text.startsWith('@description')).length,
      parametersOf(main).length,
    );
  });

  it('let nobody in without TLS 1.2', () => {
    assert.deepEqual(
      ['minimumTlsVersion', 'minTlsVersion', 'scmMinTlsVersion', 'httpsOnly', 'supportsHttpsTrafficOnly'].map(
        settingOf,
      ),
      ['TLS1_2', '1.2', '1.2', 'true', 'true'],
    );
  });

  it('let nobody in with a key or a password', () => {
    assert.deepEqual(
      [
        'allowSharedKeyAccess',
        'allowBlobPublicAccess',
        'defaultToOAuthAuthentication',
        'allow',
        'ftpsState',
      ].map(settingOf),
      ['false', 'false', 'true', 'false', 'Disabled'],
    );
    assert.equal(settingOf('msaAppType'), 'SingleTenant');
  });

  it('give the identity the two data roles of tables and queues, and no other', () => {
    const guids = bicepFiles().flatMap(
      (path) => read(path).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? [],
    );

    assert.deepEqual(guids.sort(), [
      '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', // Storage Table Data Contributor
      '974c5e8b-45b9-4653-ba55-5f855dd0fb88', // Storage Queue Data Contributor
    ]);
  });

  it('set only what the configuration or the platform reads, and start what the repository starts', () => {
    const settings = valueOf(trees.get('infra/modules/web-app.bicep')!, 'appSettings')!;
    const names = all('object', settings).map((node) => textOf(valueOf(node, 'name')!));
    const known = [...configuredNames(), ...PLATFORM.split(' ')];
    const start = (JSON.parse(read('package.json')) as { scripts: { start: string } }).scripts.start;

    assert.deepEqual(
      names.filter((name) => !known.includes(name)),
      [],
    );
    for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId', 'AZURE_CLIENT_ID', 'STORAGE_ACCOUNT_NAME'])
      assert.ok(names.includes(name), name);
    assert.equal(settingOf('appCommandLine'), start);
    assert.equal(settingOf('healthCheckPath'), '/readyz');
  });

  function settingOf(name: string): string {
    const values = [...trees.values()].flatMap((tree) => valuesOf(tree, name)).map(textOf);
    assert.equal(new Set(values).size, 1, `${name}: ${values.join(', ')}`);
    return values[0]!;
  }
});

describe('the deployment files', () => {
  const files = [...bicepFiles(), 'infra/main.parameters.json', 'm365agents.yml', 'env/.env.dev'];

  it('hold nothing that looks like a secret', () => {
    const named = /AccountKey=|SharedAccess|listKeys|password\s*[:=]|SECRET_|-----BEGIN|sig=/i;
    const keyLike = /['"=: ][A-Za-z0-9+/~_]{40,}={0,2}['"\s]/;
    for (const path of files) {
      const said = read(path).replace(/^\s*(\/\/|#).*$/gm, '');
      assert.doesNotMatch(said, named, path);
      assert.doesNotMatch(said, keyLike, path);
    }
  });

  it('name parts of the repository that exist', () => {
    const paths = [
      ...read('m365agents.yml').matchAll(/(?:\.\/)?((?:infra|appPackage|tools|docs)\/[\w./-]+\w)/g),
    ];

    assert.ok(paths.length > 4);
    for (const [, path] of paths) assert.ok(existsSync(join(root, path!)), path);
  });

  it('use only variables that the environment file lists', () => {
    const listed = [...read('env/.env.dev').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const steps = ['m365agents.yml', 'infra/main.parameters.json', 'appPackage/manifest.json']
      .map(read)
      .join('\n');
    const used = [...steps.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);

    assert.deepEqual(
      [...new Set(used)].filter((name) => !listed.includes(name)),
      [],
    );
  });

  it('have the toolkit write what the environment file lists, from outputs that the Bicep has', () => {
    const outputs = [...read('infra/main.bicep').matchAll(/^output (\w+) /gm)].map(([, name]) => name!);
    const project = parseYaml(read('m365agents.yml')) as Record<'provision' | 'deploy' | 'publish', Step[]>;
    const written = project.provision.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));

    for (const name of [...outputs, ...written])
      assert.match(read('env/.env.dev'), new RegExp(`^${name}=$`, 'm'));
    assert.deepEqual(
      project.provision.map((step) => step.uses).filter((uses) => uses.startsWith('botAadApp')),
      [],
      'botAadApp/create always makes a secret',
    );
  });
});

interface Step {
  readonly uses: string;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

/** The environment variables that the bot's configuration has a field for. */
function configuredNames(): string[] {
  return [...read('src/config/environment.ts').matchAll(/^ {2}readonly (\w+)\?: string;$/gm)].map(
    ([, name]) => name!,
  );
}

function bicepFiles(): string[] {
  return readdirSync(infra, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bicep'))
    .map((path) => join('infra', path))
    .sort();
}

function parametersOf(tree: Node): Node[] {
  return tree.descendantsOfType('parameter_declaration');
}

function nameOf(node: Node): string {
  return node.namedChild(0)!.text;
}

/** What a string literal says, and any other value as it is written. */
function textOf(node: Node): string {
  return node.type === 'string' ? node.text.slice(1, -1) : node.text;
}

/** The values of every property of that name, at any depth. */
function valuesOf(node: Node, name: string): Node[] {
  return node
    .descendantsOfType('object_property')
    .filter((property) => property.namedChild(0)?.text === name)
    .map((property) => property.namedChild(1)!);
}

function valueOf(node: Node, name: string): Node | undefined {
  return valuesOf(node, name)[0];
}

function keysOf(object: Node): string[] {
  return object.namedChildren
    .filter((node) => node?.type === 'object_property')
    .map((node) => node.namedChild(0)!.text);
}
