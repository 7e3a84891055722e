/** Says that LibreOffice is missing, in place of every test of a file saying so. */

import { beforeAll } from 'vitest';
import { LIBREOFFICE, need } from '../runner/optional.js';

beforeAll(() => need(LIBREOFFICE));
