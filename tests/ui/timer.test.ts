import { expect, test } from 'vitest';
import { Timer } from '$lib/ui/present/timer.svelte';

const at = (timer: Timer, seconds: number) => {
	timer.tick(seconds * 1000);
	return timer.seconds;
};

test('speaking is timed from where it began, however often a page is turned', () => {
	const timer = new Timer();
	timer.begin(0);
	timer.begin(5000);
	expect(at(timer, 9)).toBe(9);
});

test('what a speaker has stopped does not begin again by itself', () => {
	const timer = new Timer();
	timer.start(0);
	timer.pause(3000);
	timer.begin(5000);
	expect(timer.running).toBe(false);
	expect(at(timer, 9)).toBe(3);
	timer.start(9000);
	expect(at(timer, 10)).toBe(4);
});
