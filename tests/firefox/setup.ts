/** Says that Firefox is missing, in place of every test of a file saying so. */

import { beforeAll } from 'vitest';
import { FIREFOX, need } from '../runner/optional.js';

beforeAll(() => need(FIREFOX));
