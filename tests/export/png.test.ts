/** What can be known of a picture before a browser draws it. */

import { expect, test } from 'vitest';
import { ExportFault } from '$lib/export/fault';
import { pngFile } from '$lib/export/png';
import { faultText } from '$lib/wording/messages';

const drawing = (width: number, height: number) => ({
	text: '<svg/>',
	width,
	height,
	fontEmbedded: true
});

test.each([
	['too wide', 4097, 10, 4],
	['too high', 10, 8193, 2],
	['a size that is no number of pixels', Infinity, 10, 2]
])('a picture that is %s is refused before it is drawn', async (_, width, height, scale) => {
	const fault = await pngFile(drawing(width, height), scale).catch((error: unknown) => error);
	expect(fault).toBeInstanceOf(ExportFault);
	expect(fault).toMatchObject({ reason: 'too-large' });
	expect(faultText(fault)).toMatch(/Choose the sharpness 2×.*“SVG image”/);
});
