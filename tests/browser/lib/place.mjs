// Where things are: the project, its build, and the packages that tests/browser/run put there.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../..', import.meta.url));
export const made = path.join(project, 'build/browser');
export const shots = path.join(made, 'shots');

/** The packages lie in build/, where an import from here would not look. */
export const fromPackages = createRequire(path.join(made, 'npm/package.json'));
