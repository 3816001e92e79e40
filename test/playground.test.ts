import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../src/config/paths.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

interface Playground {
  playgroundConfig(
    people: readonly Person[],
    email: string,
    objectIdOf: (person: Person) => string,
  ): Record<string, unknown> & { users: Record<string, string>[]; currentUser: Record<string, string> };
  playgroundCommand(ports: { botPort: number; port: number }): {
    arguments: string[];
    environment: Record<string, string>;
  };
}

const people = Array.from({ length: 7 }, (_, at) => ({
  id: `p${at}`,
  name: `Förnamn Efter ${at}`,
  ...(at === 1 ? {} : { email: `p${at}@example.se` }),
}));

describe("Microsoft's playground", () => {
  let playground: Playground;
  before(async () => {
    const file = join(packageRoot, 'tools', 'playground.mjs');
    playground = (await import(pathToFileURL(file).href)) as Playground;
  });
  const config = (email: string) => playground.playgroundConfig(people, email, ({ id }) => `oid-${id}`);

  it('gets exactly five other users with every field it insists on, and nothing else', () => {
    const made = config(' P5@example.se');
    assert.deepEqual(
      made.users.map(({ id }) => id),
      ['oid-p0', 'oid-p2', 'oid-p3', 'oid-p4', 'oid-p6'],
    );
    assert.deepEqual(made.currentUser, {
      id: 'oid-p5',
      name: 'Förnamn Efter 5',
      userPrincipleName: 'p5@example.se',
      aadObjectId: 'oid-p5',
      givenName: 'Förnamn',
      surname: 'Efter 5',
      email: 'p5@example.se',
    });
    assert.deepEqual(Object.keys(made).sort(), [
      'bot',
      'currentUser',
      'groupChat',
      'personalChat',
      'team',
      'tenantId',
      'users',
      'version',
    ]);
  });

  it('is told apart by its personal chat from another person’s', () => {
    assert.notDeepEqual(config('p5@example.se').personalChat, config('p4@example.se').personalChat);
    assert.deepEqual(config('p5@example.se').team, config('p4@example.se').team);
  });

  it('says who is missing', () => {
    assert.throws(() => config('nobody@example.se'), /nobody@example\.se/);
    assert.throws(
      () => playground.playgroundConfig(people.slice(0, 4), 'p0@example.se', ({ id }) => id),
      /six people/,
    );
  });

  it('opens no browser and sends nothing out', () => {
    const command = playground.playgroundCommand({ botPort: 3978, port: 56150 });
    assert.ok(command.arguments.includes('--disable-telemetry'));
    assert.deepEqual(command.environment, {
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    });
  });
});
