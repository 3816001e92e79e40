import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { PNG } from 'pngjs';

type Files = Record<string, Buffer>;
type Json = Record<string, unknown>;

interface AppPackage {
  fillPackage(folder: string, values: Record<string, string>): Files;
  faultsOfPackage(files: Files): Promise<string[]>;
  zipPackage(files: Files): Promise<Buffer>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const VALUES = {
  TEAMS_APP_ID: '0f4e8d2c-6b1a-4957-8c3d-2e5f7a9b1c4d',
  BOT_ID: '7b9d1f3e-5c2a-4e68-9a0b-4d6f8e1c3a5b',
  BOT_DOMAIN: 'bot.example.se',
};

describe('the Teams app package', () => {
  let tool: AppPackage;
  let folder: string;

  before(async () => {
    tool = (await import(join(root, 'tools', 'app-package.mjs'))) as AppPackage;
    folder = mkdtempSync(join(tmpdir(), 'package-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const filled = () => tool.fillPackage(join(root, 'appPackage'), VALUES);
  const changed = (name: string, change: (json: Json) => void): Files => {
    const files = filled();
    const json = JSON.parse(files[name]!.toString()) as Json;
    change(json);
    return { ...files, [name]: Buffer.from(JSON.stringify(json)) };
  };
  const faultsOf = async (files: Files) => (await tool.faultsOfPackage(files)).join('\n');

  it('has no fault when it is filled in', async () => {
    assert.equal(await faultsOf(filled()), '');
  });

  it('asks for no permission and can be added to chats and teams', () => {
    const manifest = JSON.parse(filled()['manifest.json']!.toString()) as Json & { bots: Json[] };

    for (const key of [
      'permissions',
      'devicePermissions',
      'webApplicationInfo',
      'authorization',
      'validDomains',
    ])
      assert.equal(manifest[key], undefined, key);
    assert.deepEqual(manifest.bots[0]?.['scopes'], ['personal', 'team', 'groupChat']);
  });

  it('names what no schema of this version knows', async () => {
    const files = changed('manifest.json', (json) => (json['colour'] = 'blue'));

    assert.match(await faultsOf(files), /manifest\.json: .*additional properties.*colour/s);
  });

  it('names a placeholder that nothing filled in', async () => {
    const files = tool.fillPackage(join(root, 'appPackage'), { ...VALUES, BOT_ID: '${{OTHER}}' });

    assert.match(await faultsOf(files), /"\$\{\{OTHER\}\}" is a placeholder/);
    assert.match(await faultsOf(files), /botId must be a GUID/);
  });

  it('refuses a schema that would have to be fetched', async () => {
    const files = changed('manifest.json', (json) => (json['$schema'] = 'https://example.se/schema.json'));

    assert.match(await faultsOf(files), /\$schema must be https:\/\/developer\.microsoft\.com/);
  });

  it('names a manifest that is no JSON', async () => {
    assert.equal(
      await faultsOf({ ...filled(), 'manifest.json': Buffer.from('{') }),
      'manifest.json is not readable JSON.',
    );
  });

  it('names an icon of the wrong size, a missing one and one that is no picture', async () => {
    const small = PNG.sync.write(new PNG({ width: 96, height: 96 }));
    const { 'color.png': _, ...without } = filled();

    assert.match(
      await faultsOf({ ...filled(), 'color.png': small }),
      /color\.png is 96 × 96; it must be 192/,
    );
    assert.match(await faultsOf(without), /the icon color\.png is not in the package/);
    assert.match(await faultsOf({ ...filled(), 'outline.png': Buffer.from('x') }), /not a readable PNG/);
  });

  it('names an outline that is not white on a transparent ground', async () => {
    const dark = new PNG({ width: 32, height: 32, fill: true });
    dark.data.fill(255);

    assert.match(
      await faultsOf({ ...filled(), 'outline.png': PNG.sync.write(dark) }),
      /white on a transparent/,
    );
  });

  it('names a text that one language lacks and one that nothing uses', async () => {
    const key = 'bots[0].commandLists[0].commands[1].title';
    const lacks = changed('en.json', (json) => delete json[key]);
    const extra = changed('en.json', (json) => (json['bots[0].commandLists[0].commands[9].title'] = 'Sing'));

    assert.match(await faultsOf(lacks), /en\.json: bots\[0\].*commands\[1\]\.title has no text/);
    assert.match(await faultsOf(extra), /commands\[9\]\.title is nowhere in the manifest/);
  });

  it('names a text that is longer than Teams shows', async () => {
    const files = changed('en.json', (json) => (json['name.short'] = 'x'.repeat(31)));

    assert.match(await faultsOf(files), /en\.json: \/name\.short .*30/);
  });

  it('names a missing language file and a file that nothing names', async () => {
    const { 'en.json': _, ...without } = filled();

    assert.match(await faultsOf(without), /language file en\.json is not in the package/);
    assert.match(await faultsOf({ ...filled(), 'sv.json': Buffer.from('{}') }), /sv\.json is not named/);
  });

  it('is the same zip whenever it is made, with all files at its root', async () => {
    const [one, two] = [await tool.zipPackage(filled()), await tool.zipPackage(filled())];
    const names = Object.keys((await JSZip.loadAsync(one)).files);

    assert.ok(one.equals(two));
    assert.deepEqual(names, ['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  describe('npm run package', () => {
    const run = (args: string[], env: Record<string, string> = {}) =>
      spawnSync(process.execPath, [join(root, 'tools', 'package.mjs'), ...args], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ...env },
      });

    it('writes the package with the values of the environment', async () => {
      const out = join(folder, 'app.zip');
      const { status } = run(['--out', out], VALUES);
      const zip = await JSZip.loadAsync(readFileSync(out));
      const manifest = JSON.parse(await zip.file('manifest.json')!.async('string')) as Json;

      assert.equal(status, 0);
      assert.equal(manifest['id'], VALUES.TEAMS_APP_ID);
    });

    it('takes MicrosoftAppId where BOT_ID is not set', () => {
      const { BOT_ID: MicrosoftAppId, ...rest } = VALUES;

      assert.equal(run(['--out', join(folder, 'b.zip')], { ...rest, MicrosoftAppId }).status, 0);
    });

    it('names every missing or wrong value at once and ends with 2', () => {
      const { status, stderr } = run([], { BOT_ID: 'x', BOT_DOMAIN: 'https://bot.example.se' });

      assert.equal(status, 2);
      assert.match(stderr, /TEAMS_APP_ID is not set.*\nBOT_ID is "x".*\nBOT_DOMAIN is "https/);
    });

    it('ends with 1 and writes nothing when the package has faults', () => {
      const { status, stderr } = run(['--sample', '--folder', folder, '--out', join(folder, 'no.zip')]);

      assert.equal(status, 1);
      assert.match(stderr, /manifest\.json is missing\.\nNo package was written\./);
    });
  });

  it('carries the icons that tools/icons.mjs draws', async () => {
    const icons = (await import(join(root, 'tools', 'icons.mjs'))) as { drawIcons(): Record<string, PNG> };

    for (const [name, drawn] of Object.entries(icons.drawIcons()))
      assert.ok(PNG.sync.read(readFileSync(join(root, 'appPackage', name))).data.equals(drawn.data), name);
  });
});
