/** Shows the slides of the file one at a time, asked by "do" events. Without it the file is a document to scroll. */
// @ts-check
(() => {
	const root = document.documentElement;
	const slides = [...document.querySelectorAll('section')];
	/** @param {string} selector @returns {any} */
	const find = (selector) => document.querySelector(selector);
	const bar = find('.bar');
	const blank = find('.blank');
	const status = find('[role="status"]');
	const at = find('.at');

	/** So long the buttons stay after the pointer rests, in milliseconds. */
	const REST = 3000;

	let now = 0;
	/** @type {any} */
	let timer;

	/** Something inside the slide that is shown. @param {string} selector @returns {any} */
	const inSlide = (selector) => slides[now]?.querySelector(selector);
	const position = () => inSlide('.position').textContent;

	/** Shows the buttons for a while. @param {string} [text] in the place of the position */
	function wake(text) {
		at.textContent = text || position();
		root.classList.add('awake');
		clearTimeout(timer);
		timer = setTimeout(() => {
			at.textContent = position();
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
		inSlide('.sheet').scrollTo(0, 0);
		at.textContent = position();
		openNotes();
		remember(`#${now + 1}`);
		if (!stay) inSlide('h2').focus({ preventScroll: true });
		else
			status.textContent = `${slides[now]?.getAttribute('aria-label')}: ${inSlide('h2').textContent}`;
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
		if (document.fullscreenElement) void document.exitFullscreen();
		remember(`#${slides[now]?.id}`);
		slides[now]?.scrollIntoView();
		inSlide('h2').focus({ preventScroll: true });
	}

	function openNotes() {
		const shown = root.classList.contains('with-notes');
		for (const notes of document.querySelectorAll('details.notes')) {
			const here = shown && notes.parentElement === slides[now];
			notes.toggleAttribute('open', here);
			// What is scrolled must be reached by key.
			notes.setAttribute('tabindex', here ? '0' : '-1');
			notes.scrollTo(0, 0);
		}
		bar.querySelector('[data-do="notes"]').setAttribute('aria-pressed', String(shown));
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
			link.setAttribute('aria-current', String(link.hash === `#${slides[now]?.id}`));
		}
		dialog.showModal();
	}

	/** @type {Record<string, (detail: { stay?: boolean, number?: number, text?: string, by?: number }) => void>} */
	const actions = {
		previous: ({ stay }) => show(now - 1, stay),
		next: ({ stay }) => show(now + 1, stay),
		go: ({ number }) => show(Number(number) - 1),
		last: () => show(slides.length - 1),
		list: () => open(find('#list')),
		keys: () => open(find('#keys')),
		notes: () => {
			root.classList.toggle('with-notes');
			openNotes();
		},
		'scroll-notes': ({ by }) => inSlide('.notes')?.scrollBy(0, by),
		blank: toggleBlank,
		'full-screen': toggleFullScreen,
		wake: ({ text }) => wake(text),
		leave: () => (blank.hidden ? leave() : unblank())
	};
	document.addEventListener('do', (/** @type {any} */ { detail }) => {
		if (root.classList.contains('presenting')) actions[detail.action]?.(detail);
	});
	bar.addEventListener('click', (/** @type {any} */ { target }) => {
		actions[target.dataset.do]?.({ stay: true });
	});
	// What an old browser cannot do is not offered.
	bar.querySelector('[data-do="full-screen"]').hidden = !document.fullscreenEnabled;
	for (const name of ['list', 'keys']) {
		bar.querySelector(`[data-do="${name}"]`).hidden = !find(`#${name}`).showModal;
	}

	find('#list .list').append(find('.contents ol').cloneNode(true));
	find('#list').addEventListener('click', (/** @type {any} */ event) => {
		const link = event.target.closest('a');
		if (!link) return;
		event.preventDefault();
		find('#list').close();
		show(slides.findIndex(({ id }) => `#${id}` === link.hash));
	});

	find('#present').hidden = false;
	find('#present').addEventListener('click', () => present(now));

	/** Presents at once where there is room, or where the address has the number of a slide. */
	function begin() {
		const number = Number(location.hash.slice(1));
		const wide = matchMedia('(min-width: 44rem)').matches;
		if (number) present(number - 1);
		else if (wide && !location.hash) present(0);
		else
			now = Math.max(
				0,
				slides.findIndex(({ id }) => `#${id}` === location.hash)
			);
	}
	addEventListener('hashchange', () => Number(location.hash.slice(1)) && begin());
	begin();
})();
