import { describe, expect, test } from 'vitest';
import { basePath } from '../src/build/base-path';
import { contentVersion } from '../src/build/content-version';

describe('the path of a server', () => {
	test.each([
		[undefined, ''],
		['', ''],
		['/', ''],
		['ta-hsb', '/ta-hsb'],
		['/ta-hsb/', '/ta-hsb'],
		[' /teams/ta-hsb ', '/teams/ta-hsb']
	])('%j is %j', (text, path) => {
		expect(basePath(text)).toBe(path);
	});

	test.each(['https://example.org/ta-hsb', '/a b', '/../x', '/a?b'])('%j is refused', (text) => {
		expect(() => basePath(text)).toThrow(/BASE_PATH is .* cannot be part of a path/);
	});
});

test('the same content is the same version', () => {
	expect(contentVersion()).toMatch(/^[0-9a-f]{12}$/);
	expect(contentVersion()).toBe(contentVersion());
});
