import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Where the programmes stand beside the packages that they use. */
export const installed: string = join(import.meta.dirname, 'test-results/installed');

const modules = join(installed, 'node_modules');

/** Where each package stands, and what it needs at run time, which `npm install` would fetch. */
const packages = [
  { name: 'core', source: '../../core', needed: ['zod', 'papaparse'] },
  { name: 'widget', source: '..', needed: ['lit'] },
] as const;

/**
 * Unpacks the very archives that would be published, so that a programme sees nothing of the
 * repository: no source, no link between packages.
 */
export default function installPackages(): void {
  rmSync(installed, { recursive: true, force: true });
  for (const { name, source, needed } of packages) {
    const nodeModules = join(import.meta.dirname, source, 'node_modules');
    const archive = join(nodeModules, '.package.tgz');
    if (!existsSync(archive)) throw new Error(`${name} is not packed: run its package task first.`);
    const folder = join(modules, '@micro-influencer', name);
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', folder]);
    for (const one of needed) symlinkSync(join(nodeModules, one), join(modules, one));
  }
  cpSync(join(import.meta.dirname, 'programmes'), installed, { recursive: true });
}
