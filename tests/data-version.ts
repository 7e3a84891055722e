/** The version of the main study's data, as its descriptor says it. */

import { readFileSync } from 'node:fs';

const descriptor = readFileSync('data/hollis-belton-2017/datapackage.json', 'utf8');

export const DATA_VERSION = (JSON.parse(descriptor) as { version: string }).version;
