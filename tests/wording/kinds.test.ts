import { describe, expect, test } from 'vitest';
import { KINDS, STATUS_CODES } from '$lib/data/vocabulary';
import { kindNote } from '$lib/wording/figure';
import { CODE_WORDS, KIND_WORDS } from '$lib/wording/kinds';
import { FIVE } from './every-figure';

describe('the words of a kind', () => {
	test.each(KINDS)('are there for %s: a label, a meaning and a note', (kind) => {
		const { label, meaning, note } = KIND_WORDS[kind];
		expect(label).toMatch(/^[A-Z]/);
		expect(meaning).toMatch(/^[A-Z].*\.$/);
		expect(note).toMatch(/^[a-z].*[^.]$/);
	});

	test('differ from kind to kind', () => {
		expect(new Set(KINDS.map((kind) => KIND_WORDS[kind].label)).size).toBe(KINDS.length);
		expect(new Set(KINDS.map((kind) => KIND_WORDS[kind].note)).size).toBe(KINDS.length);
	});

	test('tell a direction from a size, and an average from a spread', () => {
		expect(KIND_WORDS.direction.note).toBe('direction only, size not published');
		expect(KIND_WORDS['average-gap'].note).toContain('spread not published');
		expect(KIND_WORDS.bound.note).toContain('not published');
	});
});

test('every code has words', () => {
	for (const code of STATUS_CODES) expect(CODE_WORDS[code]).toMatch(/^[a-z]/);
});

test('the note of a figure names each kind that it shows, and no other', () => {
	for (const [name, { view, words }] of FIVE) {
		const shown = new Set(view.evidence.map((datum) => datum.kind));
		const note = words.kindNote.toLowerCase();
		for (const kind of KINDS) {
			expect(note.includes(KIND_WORDS[kind].note.toLowerCase()), `${name}: ${kind}`).toBe(
				shown.has(kind)
			);
		}
	}
	expect(kindNote([])).toBe('');
});
