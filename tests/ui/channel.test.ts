import { afterEach, expect, test, vi } from 'vitest';
import { openChannel } from '$lib/ui/channel';

afterEach(() => vi.unstubAllGlobals());

test('a browser that refuses the channel, or has none, leaves the window by itself', () => {
	vi.stubGlobal('BroadcastChannel', function refused() {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	});
	expect(openChannel('windows')).toBeUndefined();
	vi.stubGlobal('BroadcastChannel', undefined);
	expect(openChannel('windows')).toBeUndefined();
});
