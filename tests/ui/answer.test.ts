/** What a reader asked for is answered, also where it fails. */

import { describe, expect, test } from 'vitest';
import { answer, tellFault } from '$lib/ui/answer';
import { MESSAGES } from '$lib/wording/messages';

const refused = () => Promise.reject(Object.assign(new Error(), { reason: 'not-loaded' }));

/** All that is said while something is done. */
async function said(act: (say: (text: string) => void) => Promise<void>): Promise<string[]> {
	const texts: string[] = [];
	await act((text) => texts.push(text));
	return texts;
}

describe('an answer', () => {
	test('says that the work has begun, and what came of it', async () => {
		expect(await said((say) => answer(() => 'Done.', say))).toEqual([MESSAGES.working, 'Done.']);
	});

	test.each([
		['later', refused],
		[
			'at once',
			() => {
				throw Object.assign(new Error(), { reason: 'not-loaded' });
			}
		]
	])('says what went wrong %s', async (_, work) => {
		expect(await said((say) => answer(work, say))).toEqual([MESSAGES.working, MESSAGES.notLoaded]);
	});
});

test('work whose answer is seen says only what went wrong', async () => {
	expect(await said((say) => tellFault(() => Promise.resolve(), say))).toEqual([]);
	expect(await said((say) => tellFault(refused, say))).toEqual([MESSAGES.notLoaded]);
});
