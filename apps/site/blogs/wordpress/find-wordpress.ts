import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installed } from '../installed.ts';

/**
 * Debian's packages that bring WordPress and what it runs on. `mariadb-server-core` is the server of
 * `mariadb-server` without the service, which would start with the machine.
 */
export const wordPressPackages: readonly string[] = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server-core',
  'php-cli',
  'php-mysql',
];

/** What a blog of WordPress is made with, all as paths. */
export interface WordPressParts {
  readonly wordPress: string;
  readonly php: string;
  readonly database: string;
  readonly newDatabase: string;
}

const wordPress = '/usr/share/wordpress';
const theme = `${wordPress}/wp-content/themes/twentytwentythree/style.css`;

/** What of it stands on the machine, if all of it does. */
export function findWordPress(): WordPressParts | undefined {
  const php = installed('php');
  const database = installed('mariadbd');
  const newDatabase = installed('mariadb-install-db');
  if (!php || !database || !newDatabase || !existsSync(theme)) return undefined;
  const { stdout } = spawnSync(php, ['-m'], { encoding: 'utf8' });
  return /^mysqli$/m.test(stdout) ? { wordPress, php, database, newDatabase } : undefined;
}
