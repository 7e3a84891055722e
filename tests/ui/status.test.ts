import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { status } from '$lib/ui/status.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a message stands a moment after it was said, and goes when it has been read', () => {
	status.say('Saved.');
	vi.advanceTimersByTime(100);
	expect(status.text).toBe('Saved.');
	vi.advanceTimersByTime(10_000);
	expect(status.text).toBe('');
});

test('a message that was taken away does not come back', () => {
	status.say('Saved.');
	status.clear();
	vi.advanceTimersByTime(100);
	expect(status.text).toBe('');
});

test('of two messages at once the last one stands', () => {
	status.say('First.');
	vi.advanceTimersByTime(20);
	status.say('Second.');
	vi.advanceTimersByTime(20);
	expect(status.text).toBe('');
	vi.advanceTimersByTime(20);
	expect(status.text).toBe('Second.');
});

test('a message stays while somebody is at it, and goes when they have left', () => {
	status.say('Saved.');
	vi.advanceTimersByTime(100);
	status.hold();
	vi.advanceTimersByTime(60_000);
	expect(status.text).toBe('Saved.');
	status.release();
	vi.advanceTimersByTime(1000);
	expect(status.text).toBe('Saved.');
	vi.advanceTimersByTime(10_000);
	expect(status.text).toBe('');
});
