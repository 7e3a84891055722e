/** Shows the slides of the file one at a time. Without it the file is a document to scroll. */
// @ts-check
(() => {
	const root = document.documentElement;
	/** @type {HTMLElement[]} */
	const slides = [...document.querySelectorAll('section.slide')].map(
		(slide) => /** @type {HTMLElement} */ (slide)
	);
	/** @param {string} selector @returns {any} */
	const find = (selector) => document.querySelector(selector);
	const bar = find('.bar');
	const blank = find('.blank');
	const status = find('[role="status"]');
	const letters = find('#letters');
	const at = find('.at');

	/** Kept in the browser: whether letter and number keys do anything. */
	const LETTERS = 'ta-hsb-letters';
	/** So long the buttons stay after the pointer rests, in milliseconds. */
	const REST = 3000;

	let now = 0;
	let typed = '';
	/** @type {any} */
	let timer;
	/** @type {any} */
	let touch = null;

	const presenting = () => root.classList.contains('presenting');
	/** @param {number} index */
	const heading = (index) => /** @type {HTMLElement} */ (slides[index].querySelector('h2'));

	function wake() {
		root.classList.add('awake');
		clearTimeout(timer);
		timer = setTimeout(() => {
			typed = '';
			at.textContent = slides[now].querySelector('.position')?.textContent;
			root.classList.remove('awake');
		}, REST);
	}

	/** @param {string} hash */
	function remember(hash) {
		// A viewer that shows the file inside something else may forbid it.
		try {
			history.replaceState(null, '', hash);
		} catch {
			location.hash = hash;
		}
	}

	/**
	 * Shows a slide; the focus goes to its heading, or stays on the button that was pressed.
	 *
	 * @param {number} index
	 * @param {boolean} [stay]
	 */
	function show(index, stay = false) {
		now = Math.max(0, Math.min(slides.length - 1, index));
		unblank();
		slides.forEach((slide, one) => slide.classList.toggle('now', one === now));
		slides[now].querySelector('.sheet')?.scrollTo(0, 0);
		typed = '';
		at.textContent = slides[now].querySelector('.position')?.textContent;
		openNotes();
		remember(`#${now + 1}`);
		if (!stay) heading(now).focus({ preventScroll: true });
		else
			status.textContent = `${slides[now].getAttribute('aria-label')}: ${heading(now).textContent}`;
	}

	/** @param {number} index */
	function present(index) {
		root.classList.add('presenting');
		bar.hidden = false;
		show(index);
		wake();
	}

	function leave() {
		root.classList.remove('presenting', 'with-notes', 'awake');
		bar.hidden = true;
		unblank();
		openNotes();
		status.textContent = '';
		if (document.fullscreenElement) void document.exitFullscreen();
		remember(`#${slides[now].id}`);
		slides[now].scrollIntoView();
		heading(now).focus({ preventScroll: true });
	}

	function openNotes() {
		const shown = root.classList.contains('with-notes');
		for (const notes of document.querySelectorAll('details.notes')) {
			const here = shown && slides[now].contains(notes);
			notes.toggleAttribute('open', here);
			notes.toggleAttribute('tabindex', false);
			if (here) notes.setAttribute('tabindex', '0');
			notes.scrollTo(0, 0);
		}
		bar.querySelector('[data-do="notes"]').setAttribute('aria-pressed', String(shown));
	}

	function toggleNotes() {
		root.classList.toggle('with-notes');
		openNotes();
	}

	function unblank() {
		blank.hidden = true;
		status.textContent = '';
	}

	function toggleBlank() {
		if (!blank.hidden) return unblank();
		blank.hidden = false;
		status.textContent = status.dataset.blank;
		root.classList.remove('awake');
	}

	function toggleFullScreen() {
		if (document.fullscreenElement) void document.exitFullscreen();
		else root.requestFullscreen?.().catch(() => undefined);
	}

	/** @param {any} dialog */
	function open(dialog) {
		for (const link of dialog.querySelectorAll('a')) {
			const here = link.hash === `#${slides[now].id}`;
			link.toggleAttribute('aria-current', false);
			if (here) link.setAttribute('aria-current', 'true');
		}
		dialog.showModal();
	}

	/** @type {Record<string, () => void>} */
	const actions = {
		previous: () => show(now - 1, true),
		next: () => show(now + 1, true),
		list: () => open(find('#list')),
		notes: toggleNotes,
		blank: toggleBlank,
		'full-screen': toggleFullScreen,
		keys: () => open(find('#keys')),
		leave
	};

	/** @param {string} key @param {boolean} shift @returns {(() => void) | undefined} */
	function movement(key, shift) {
		const notes = root.classList.contains('with-notes') && slides[now].querySelector('.notes');
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			const way = key === 'ArrowDown' ? 1 : -1;
			return notes ? () => notes.scrollBy(0, way * 80) : () => show(now + way);
		}
		if (key === ' ') return () => show(now + (shift ? -1 : 1));
		if (key === 'ArrowRight' || key === 'PageDown') return () => show(now + 1);
		if (key === 'ArrowLeft' || key === 'PageUp') return () => show(now - 1);
		if (key === 'Home') return () => show(0);
		if (key === 'End') return () => show(slides.length - 1);
		if (key === 'Escape') return () => (blank.hidden ? leave() : unblank());
		if (key === 'Enter' && typed) return () => show(Number(typed) - 1);
	}

	/** @param {string} key @returns {(() => void) | undefined} */
	function letter(key) {
		if (!letters.checked) return;
		if (/^\d$/.test(key)) {
			return () => {
				typed = (typed + key).slice(-3);
				at.textContent = typed;
				wake();
			};
		}
		/** @type {Record<string, () => void>} */
		const keys = { b: toggleBlank, '.': toggleBlank, n: toggleNotes, f: toggleFullScreen };
		return keys[key.toLowerCase()];
	}

	addEventListener('keydown', (event) => {
		const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
		if (!presenting() || ctrlKey || altKey || metaKey || find('dialog[open]')) return;
		const pressed = target instanceof Element && target.closest('button, a, input');
		if (pressed && (key === ' ' || (key === 'Enter' && !typed))) return;
		const action = movement(key, shiftKey) ?? letter(key);
		if (!action) return;
		event.preventDefault();
		action();
	});

	bar.addEventListener('click', (/** @type {any} */ { target }) => {
		actions[target.dataset.do]?.();
	});
	find('#present').addEventListener('click', () => present(nearest()));

	/** The slide that the reader of the document has before them. */
	function nearest() {
		const index = slides.findIndex(
			(slide) => slide.getBoundingClientRect().bottom > innerHeight / 3
		);
		return scrollY < innerHeight / 2 ? 0 : Math.max(0, index);
	}

	find('#list .list').append(find('.contents ol').cloneNode(true));
	find('#list').addEventListener('click', (/** @type {any} */ event) => {
		const link = event.target.closest('a');
		if (!link) return;
		event.preventDefault();
		find('#list').close();
		show(slides.findIndex(({ id }) => `#${id}` === link.hash));
	});

	for (const type of ['pointermove', 'pointerdown'])
		addEventListener(type, () => presenting() && wake());
	addEventListener('touchstart', ({ touches }) => {
		touch = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : null;
	});
	addEventListener('touchend', ({ changedTouches }) => {
		if (!touch || !presenting() || find('dialog[open]')) return;
		const across = changedTouches[0].clientX - touch.x;
		const down = changedTouches[0].clientY - touch.y;
		touch = null;
		if (Math.abs(across) > 50 && Math.abs(across) > 1.5 * Math.abs(down)) {
			show(now + (across < 0 ? 1 : -1));
		}
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

	find('#present').hidden = false;
	bar.querySelector('[data-do="full-screen"]').hidden = !document.fullscreenEnabled;

	function begin() {
		const number = Number(/^#(\d+)$/.exec(location.hash)?.[1]);
		const wide = matchMedia('(min-width: 44rem)').matches;
		if (number) present(number - 1);
		else if (wide && !location.hash) present(0);
	}
	addEventListener('hashchange', () => /^#\d+$/.test(location.hash) && begin());
	begin();
})();
