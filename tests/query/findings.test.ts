import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { ROLES } from '$lib/data/vocabulary';
import { findingsFor } from '$lib/query/findings';
import { THEMES } from '../views/choices';

const STUDY = 'hollis-belton-2017';

describe('the statements of the chosen parts', () => {
	test('are all there when every part is chosen, whole and in order', () => {
		const findings = findingsFor(tables, STUDY, THEMES);
		expect(findings).toHaveLength(tables.findings.numRows());
		for (const finding of findings) {
			expect(Object.values(finding)).not.toContain(undefined);
			expect(finding.statement.length).toBeGreaterThan(10);
			expect(ROLES).toContain(finding.role);
		}
		const order = findings.map((finding) => THEMES.indexOf(finding.theme));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test.each(THEMES)('begin with the one headline of %s', (theme) => {
		const findings = findingsFor(tables, STUDY, [theme]);
		expect(findings.map((finding) => finding.theme)).toEqual(findings.map(() => theme));
		expect(findings.map((finding) => finding.role === 'headline')).toEqual(
			findings.map((_, index) => index === 0)
		);
	});

	test('keep their hedge, their evidence and their place', () => {
		const [headline] = findingsFor(tables, STUDY, ['responses']);
		expect(headline).toMatchObject({
			hedge: 'seemed',
			evidence: ['R3'],
			locator: { section: 'Responses', item: 'bullet 2' }
		});
	});

	test('are none for no part and for an unknown study', () => {
		expect(findingsFor(tables, STUDY, [])).toEqual([]);
		expect(findingsFor(tables, 'another-2020', THEMES)).toEqual([]);
	});
});
