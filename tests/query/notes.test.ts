import { describe, expect, test } from 'vitest';
import { background } from '$lib/data/background';
import { notesFor, type Topic } from '$lib/query/notes';

const STUDY = 'hollis-belton-2017';
const TOPICS: Topic[] = ['not-published', 'conflict', 'limit'];

describe('the notes of a study', () => {
	test('each have one of the topics', () => {
		const notes = TOPICS.flatMap((topic) => notesFor(background, STUDY, topic));
		const own = background.notes.filter((d: { study: string }) => d.study === 'hollis-belton-2017');
		expect(notes).toHaveLength(own.numRows());
		expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
	});

	test.each(TOPICS)('on "%s" have a title and a text', (topic) => {
		const notes = notesFor(background, STUDY, topic);
		expect(notes.length).toBeGreaterThan(1);
		for (const note of notes) expect(`${note.title}: ${note.text}`).toMatch(/^\S.+: \S.+\.$/s);
	});

	test('begin with what is not published of the sample', () => {
		expect(notesFor(background, STUDY, 'not-published')[0]!.title).toBe('How the 91 divide');
	});

	test('are none for an unknown study', () => {
		expect(notesFor(background, 'another-2020', 'limit')).toEqual([]);
	});
});
