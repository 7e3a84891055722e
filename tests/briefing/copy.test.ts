/** A copy can be told from what it is a copy of, and can be kept. */

import { expect, test } from 'vitest';
import { LIMITS, emptyBriefing, type Briefing } from '$lib/briefing/briefing';
import { readsAgain } from '$lib/briefing/read';
import { copyAmong } from '$lib/ui/briefing/copy';

test.each(['In May', '', 'a'.repeat(LIMITS.name)])('each copy of “%s” has its own name', (name) => {
	const first = emptyBriefing(name);
	const all: Briefing[] = [first];
	for (let copies = 0; copies < 11; copies++) all.push(copyAmong(all, first));
	expect(new Set(all.map((one) => one.name)).size).toBe(all.length);
	expect(all.filter((one) => !readsAgain(one))).toEqual([]);
});
