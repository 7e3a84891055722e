/** Turns keys, and what clickers send, into what the slides do. */
// @ts-check
(() => {
	/** Kept in the browser: whether letter and number keys do anything. */
	const LETTERS = 'ta-hsb-letters';
	/** So far the notes move, in pixels. */
	const STEP = 80;

	const letters = /** @type {HTMLInputElement} */ (document.querySelector('#letters'));
	let typed = '';

	/** @type {Record<string, string>} */
	const MOVES = {
		ArrowRight: 'next',
		PageDown: 'next',
		ArrowLeft: 'previous',
		PageUp: 'previous',
		End: 'last',
		Escape: 'leave'
	};
	/** @type {Record<string, string>} */
	const LETTER_KEYS = { b: 'blank', '.': 'blank', n: 'notes', f: 'full-screen' };

	/** What a key asks for. @param {KeyboardEvent} event @returns {object | undefined} */
	function asked({ key, shiftKey }) {
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			const down = key === 'ArrowDown';
			return document.documentElement.classList.contains('with-notes')
				? { action: 'scroll-notes', by: down ? STEP : -STEP }
				: { action: down ? 'next' : 'previous' };
		}
		if (key === ' ') return { action: shiftKey ? 'previous' : 'next' };
		if (key === 'Home') return { action: 'go', number: 1 };
		if (key === 'Enter' && typed) return { action: 'go', number: Number(typed) };
		if (MOVES[key]) return { action: MOVES[key] };
		if (!letters.checked) return undefined;
		if (/^\d$/.test(key)) return { action: 'wake', text: (typed + key).slice(-3) };
		const action = LETTER_KEYS[key.toLowerCase()];
		return action ? { action } : undefined;
	}

	addEventListener('keydown', (event) => {
		const { key, target, ctrlKey, altKey, metaKey } = event;
		if (!document.documentElement.classList.contains('presenting')) return;
		if (ctrlKey || altKey || metaKey || document.querySelector('dialog[open]')) return;
		const control = target instanceof Element && target.closest('button, a, input');
		if (control && (key === ' ' || (key === 'Enter' && !typed))) return;
		const detail = asked(event);
		typed = detail && 'text' in detail ? String(detail.text) : '';
		if (!detail) return;
		event.preventDefault();
		document.dispatchEvent(new CustomEvent('do', { detail }));
	});

	try {
		letters.checked = localStorage.getItem(LETTERS) !== 'off';
	} catch {
		// Then the choice lasts as long as the window.
	}
	letters.addEventListener('change', () => {
		try {
			localStorage.setItem(LETTERS, letters.checked ? 'on' : 'off');
		} catch {
			// As above.
		}
	});
})();
