/** The bundled package as the validation reads it: texts by path. */

import { readdirSync, readFileSync } from 'node:fs';
import type { PackageFiles } from '$lib/data/validation/validate-package';

export const FOLDER = 'data/hollis-belton-2017/';

export const packageFiles: PackageFiles = Object.fromEntries(
	readdirSync(FOLDER).map((name) => [FOLDER + name, readFileSync(FOLDER + name, 'utf8')])
);
