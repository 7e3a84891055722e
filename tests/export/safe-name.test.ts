import { expect, test } from 'vitest';
import { safeName } from '$lib/export/safe-name';

test.each([
	['briefing_schools-in-may.pptx', 'briefing_schools-in-may.pptx'],
	['briefing_स्कूल.html.zip', 'briefing_स्कूल.html.zip'],
	['a/b\\c:d.csv', 'a-b-c-d.csv'],
	['half a letter \ud835.json', 'half a letter -.json'],
	['photo\u202egnp.exe', 'photo-gnp.exe'],
	['con.csv', '_con.csv'],
	['LPT1', '_LPT1'],
	['contents.csv', 'contents.csv'],
	['ends in dots and spaces. . ', 'ends in dots and spaces'],
	['..hidden.txt', 'hidden.txt'],
	['', 'file']
])('%j is saved as %j', (name, safe) => {
	expect(safeName(name)).toBe(safe);
});

test('a long name is cut between two letters and keeps what it ends in', () => {
	const name = safeName(`${'𝒜'.repeat(200)}.images.zip`);
	expect(name).toMatch(/^𝒜{40,}\.images\.zip$/u);
	expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220);
});
