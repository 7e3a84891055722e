import { linesOf as arialLines } from '$lib/export/pptx/arial';
import { linesOf } from '$lib/ui/present/setting';
import { describe, expect, test } from 'vitest';
import { NOTHING_PUBLISHED, partTitle, slideWords } from '$lib/wording/slide';
import { FIVE, study } from './every-figure';
import { SLIDES } from './every-slide';

const SHOWN = [...FIVE, ...SLIDES].map(
	([name, { words }]) => [name, words, slideWords(words, study)] as const
);

describe('the words of every slide', () => {
	test('are those of the figure, with its base and its kinds of evidence', () => {
		for (const [name, words, slide] of SHOWN) {
			expect(slide.title, name).toBe(words.title);
			expect(slide.subtitle, name).toBe(words.subtitle);
			if (words.kindNote) expect(slide.kind, name).toBe(`${words.kindNote}.`);
		}
	});

	test('say that it is one service and not the NSPCC speaking, and name the study', () => {
		for (const [name, words, slide] of SHOWN) {
			expect(slide.caveat, name).toContain(study.shortCaveat);
			expect(slide.caveat, name).toContain(words.caveat ?? '');
			expect(slide.remark, name).toContain(study.remark);
			expect(slide.source, name).toContain(study.shortCitation);
			expect(slide.source, name).toContain(words.locator);
		}
	});

	test('describe the picture in the sentence of the figure, with its caveat and its source', () => {
		for (const [name, words, slide] of SHOWN) {
			const said = [words.sentence || NOTHING_PUBLISHED, words.caveat, slide.source];
			expect(slide.alt, name).toBe(said.filter(Boolean).join(' '));
		}
	});

	test('are whole sentences, without holes and doubled marks', () => {
		for (const [name, , { kind, caveat, source, remark, alt }] of SHOWN) {
			for (const text of [kind, caveat, source, remark, alt]) {
				expect(text, name).toMatch(/^[A-Z0-9].*\.$/);
				expect(text, name).not.toMatch(/undefined|null|\.\.| {2}|[,;:]\.| ,| \./);
			}
		}
	});

	test('of a choice without a finding say so', () => {
		const empty = SHOWN.filter(([, words]) => !words.kindNote);
		expect(empty.length).toBeGreaterThan(0);
		for (const [name, , { kind, source }] of empty) {
			expect(kind, name).toBe(NOTHING_PUBLISHED);
			expect(source, name).toMatch(/NSPCC\.$/);
		}
	});
});

test('slides that share a title are numbered, and a title alone is not', () => {
	expect(partTitle('Forms', 2, 3)).toBe('Forms (2\u00a0of\u00a03)');
	expect(partTitle('Forms', 1, 1)).toBe('Forms');
});

test('no line of a title ends inside the name of a group, or inside its number', () => {
	const title = partTitle('Forms: TA-HSB only, both, offline HSB only and any TA-HSB', 1, 2);
	for (const width of [200, 260, 330, 420]) {
		const lines = arialLines([{ text: title, bold: true }], width, 20);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) {
			expect(line).not.toMatch(/^(only|of)\b/);
			expect(line).not.toMatch(/\b(any|offline|1|of)$/);
		}
	}
	const pair = 'TA-HSB\u00a0only';
	expect(linesOf([{ text: `${pair} ${pair}` }], 120, 18)).toBe(2);
	expect(linesOf([{ text: `${pair} ${pair}`.replaceAll('\u00a0', ' ') }], 70, 18)).toBe(4);
});
