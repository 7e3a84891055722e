/** The reader's briefings, shared by the figures that are added to one and the pages that show them. */

import { withFigure, type NotAdded } from '$lib/briefing/adding';
import { emptyBriefing, type Briefing, type FigureSlide } from '$lib/briefing/briefing';
import { copied } from '$lib/briefing/edit';
import { changed, redone, takenBack, undone, type History } from '$lib/briefing/history';
import { readsAgain } from '$lib/briefing/read';
import { allKept, keepCurrent, type KeptUnreadable, type Keeping } from '$lib/briefing/store';
import { BRIEFING_NOTICES, DONE, freshName } from '$lib/wording/briefing';
import { AtHand } from './at-hand.svelte';
import { copyAmong, copyToGoOn } from './copy';
import { Histories } from './histories.svelte';
import { Keeper } from './keeper';

class Briefings {
	#histories = new Histories();
	#hand = new AtHand();
	#unreadable = $state.raw<readonly KeptUnreadable[]>([]);
	#refused = $state(false);
	#notice = $state('');
	#writes = $state(0);
	#loading: Promise<void> | undefined;
	#keeper = new Keeper({
		onkept: (briefing, keeping) => this.#kept(briefing, keeping),
		onelsewhere: (id, briefing) => this.#elsewhere(id, briefing)
	});

	/** Reads what is kept, once. */
	load(): Promise<void> {
		return (this.#loading ??= this.#read());
	}

	async #read() {
		this.#keeper.start();
		try {
			const { current, briefings, unreadable } = await allKept();
			for (const { briefing, revision } of briefings) this.#keeper.know(briefing.id, revision);
			// What was begun or opened while the browser was still reading stays, and stays at hand.
			const kept = briefings.map(({ briefing }) => briefing).filter(({ id }) => !this.byId(id));
			this.#histories.beginBefore(kept);
			this.#unreadable = unreadable;
			const first = this.byId(current ?? '')?.id ?? briefings[0]?.briefing.id ?? null;
			if (!this.current) this.#hand.take(first);
		} catch {
			this.#refused = true;
		}
	}

	get all(): Briefing[] {
		return this.#histories.briefings;
	}

	/** The briefing that figures are added to; null before the first. */
	get current(): Briefing | null {
		return this.byId(this.#hand.id ?? '');
	}

	/** The same number while a reader works on at one briefing. */
	get work(): number {
		return this.#hand.work;
	}

	get unreadable(): readonly KeptUnreadable[] {
		return this.#unreadable;
	}

	/** Those that another window has deleted while they were at hand here; nothing keeps them. */
	get gone(): Briefing[] {
		return this.#histories.gone;
	}

	/** Whether the browser has refused to keep a briefing. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Ends when everything is kept, or refused. */
	settled(): Promise<void> {
		return this.#keeper.settled();
	}

	/** What happened to a briefing without the reader's doing; "" when nothing did. */
	get notice(): string {
		return this.#notice;
	}

	/** Whether a change is still on its way to where it is kept. */
	get saving(): boolean {
		return this.#writes > 0;
	}

	get canUndo(): boolean {
		return (this.#history?.past.length ?? 0) > 0;
	}

	get canRedo(): boolean {
		return (this.#history?.future.length ?? 0) > 0;
	}

	byId(id: string): Briefing | null {
		return this.#histories.of(id)?.present ?? null;
	}

	/** Adds a figure to the briefing at hand; the first one begins a briefing. */
	async add(figure: Omit<FigureSlide, 'type' | 'id'>): Promise<'added' | NotAdded> {
		await this.load();
		const next = withFigure(this.current ?? this.create(), figure);
		if (typeof next === 'string') return next;
		await this.change(() => next);
		return 'added';
	}

	/**
	 * Changes the briefing at hand; ends when the change is kept, or refused. A change that could not
	 * be read again is not made: kept, it would take the whole briefing with it.
	 *
	 * @param touched the field that is typed into: its letters are one step to take back
	 */
	async change(edit: (briefing: Briefing) => Briefing, touched?: string): Promise<void> {
		const history = this.#history;
		if (!history) return;
		const next = edit(history.present);
		if (!readsAgain(next)) return void (this.#notice = BRIEFING_NOTICES.tooLong);
		if (this.#notice === BRIEFING_NOTICES.tooLong) this.#notice = '';
		await this.#put(changed(history, next, touched));
	}

	undo() {
		if (this.#history) void this.#put(undone(this.#history));
	}

	redo() {
		if (this.#history) void this.#put(redone(this.#history));
	}

	/**
	 * Takes one change of the briefing at hand back, whatever is at hand and was changed by then; it
	 * says how that went.
	 *
	 * @param back a briefing without what the change did to it
	 */
	takingBack(back: (briefing: Briefing) => Briefing): () => string {
		const { id } = this.#hand;
		return () => {
			const history = this.#histories.of(id);
			const before = history && takenBack(history, back);
			if (!before || before === history) return DONE.notUndone;
			void this.#put(before);
			return DONE.takenBack;
		};
	}

	/** A new briefing, at hand from now on. */
	create(): Briefing {
		return this.open(emptyBriefing(freshName(this.all.map(({ name }) => name))));
	}

	/** Takes in a briefing; one with the id of another becomes a copy. */
	open(briefing: Briefing): Briefing {
		const opened = this.byId(briefing.id) ? copyAmong(this.all, briefing) : briefing;
		this.#begin(opened);
		this.choose(opened.id);
		return opened;
	}

	choose(id: string) {
		this.#hand.take(id);
		this.#notice = '';
		void keepCurrent(id);
	}

	/** Deletes a briefing; `open` with what it was brings it back. */
	remove(id: string) {
		this.#drop(id);
		void this.#keeper.discard(id);
	}

	/** Keeps what another window has deleted as a new briefing. */
	keepGone(id: string) {
		const gone = this.byId(id);
		if (!gone) return;
		this.#drop(id);
		this.open(copied(gone, gone.name));
	}

	/** Forgets something that cannot be read. */
	forget(id: string) {
		this.#unreadable = this.#unreadable.filter((one) => one.id !== id);
		void this.#keeper.discard(id);
	}

	dismiss() {
		this.#notice = '';
	}

	get #history(): History | undefined {
		return this.#histories.of(this.#hand.id);
	}

	#begin(briefing: Briefing) {
		this.#histories.begin(briefing);
		void this.#keep(briefing);
	}

	async #put(history: History) {
		if (this.byId(history.present.id) === history.present) return;
		this.#histories.put(history);
		await this.#keep(history.present);
	}

	async #keep(briefing: Briefing) {
		if (this.#histories.isGone(briefing.id)) return;
		this.#writes += 1;
		await this.#keeper.keep(briefing);
		this.#writes -= 1;
	}

	#drop(id: string) {
		this.#histories.drop(id);
		if (this.#hand.id === id) this.#hand.take(this.all.at(-1)?.id ?? null);
	}

	#kept(briefing: Briefing, keeping: Keeping) {
		this.#refused = keeping.type === 'refused';
		if (keeping.type !== 'changed elsewhere') return;
		// Both versions stay: the other window's under its name, this window's as a copy.
		const copy = copyToGoOn(this.all, briefing);
		this.#begin(copy);
		if (this.#hand.id === briefing.id) this.#hand.goOnAs(copy.id);
		this.choose(copy.id);
		this.#notice = BRIEFING_NOTICES.overtaken;
	}

	#elsewhere(id: string, briefing: Briefing | null) {
		const history = this.#histories.of(id);
		// What somebody reads or writes does not vanish under the hand.
		if (!briefing) return id === this.#hand.id ? this.#histories.lose(id) : this.#drop(id);
		this.#histories.regain(id);
		if (!history) this.#histories.begin(briefing);
		else if (JSON.stringify(history.present) !== JSON.stringify(briefing)) {
			this.#histories.put(changed(history, briefing));
			if (id === this.#hand.id) this.#notice = BRIEFING_NOTICES.elsewhere;
		}
	}
}

export const briefings = new Briefings();
