/** The reader's briefings, shared by the figures that are added to one and the pages that show them. */

import {
	emptyBriefing,
	figureSlide,
	type Briefing,
	type FigureSlide
} from '$lib/briefing/briefing';
import { copied, holds, withSlide, withoutFigure } from '$lib/briefing/edit';
import { changed, redone, takenBack, undone, type History } from '$lib/briefing/history';
import { readsAgain } from '$lib/briefing/read';
import { allKept, keepCurrent, type KeptUnreadable, type Keeping } from '$lib/briefing/store';
import { BRIEFING_NOTICES, DONE, freshName } from '$lib/wording/briefing';
import { copyAmong } from './copy';
import { Histories } from './histories.svelte';
import { Keeper } from './keeper';

/** How adding a figure went. */
export type Added = 'added' | 'already there' | 'full' | 'too long';

class Briefings {
	#histories = new Histories();
	#current = $state<string | null>(null);
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
			this.#current ??= this.byId(current ?? '')?.id ?? briefings[0]?.briefing.id ?? null;
		} catch {
			this.#refused = true;
		}
	}

	get all(): Briefing[] {
		return this.#histories.briefings;
	}

	/** The briefing that figures are added to; null before the first. */
	get current(): Briefing | null {
		return this.byId(this.#current ?? '');
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
	async add(figure: Omit<FigureSlide, 'type' | 'id'>): Promise<Added> {
		await this.load();
		const slide = figureSlide(figure);
		const briefing = this.current ?? this.create();
		if (holds(briefing, slide)) return 'already there';
		const next = withSlide(briefing, slide);
		if (next === briefing) return 'full';
		if (!readsAgain(next)) return 'too long';
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
		const id = this.#current;
		return () => {
			const history = this.#histories.of(id);
			const before = history && takenBack(history, back);
			if (!before || before === history) return DONE.notUndone;
			void this.#put(before);
			return DONE.takenBack;
		};
	}

	/** Takes a figure that was added out again. */
	takingOut(figure: string, address: string): () => string {
		return this.takingBack((briefing) => withoutFigure(briefing, figure, address));
	}

	/** A new briefing, at hand from now on. */
	create(): Briefing {
		return this.open(emptyBriefing(freshName(this.all.map(({ name }) => name))));
	}

	/** Takes in a briefing from outside; one with the id of another that differs becomes a copy. */
	open(briefing: Briefing): Briefing {
		const own = this.byId(briefing.id);
		if (own && JSON.stringify(own) === JSON.stringify(briefing)) {
			this.choose(own.id);
			return own;
		}
		const opened = own ? copyAmong(this.all, briefing) : briefing;
		this.#histories.begin(opened);
		void this.#keep(opened);
		this.choose(opened.id);
		return opened;
	}

	choose(id: string) {
		this.#current = id;
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
		return this.#histories.of(this.#current);
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
		if (this.#current === id) this.#current = this.all.at(-1)?.id ?? null;
	}

	#kept(briefing: Briefing, keeping: Keeping) {
		this.#refused = keeping.type === 'refused';
		if (keeping.type !== 'changed elsewhere') return;
		// Both versions stay: the other window's under its name, this window's as a copy.
		this.open(copyAmong(this.all, briefing));
		this.#notice = BRIEFING_NOTICES.overtaken;
	}

	#elsewhere(id: string, briefing: Briefing | null) {
		const history = this.#histories.of(id);
		// What somebody reads or writes does not vanish under the hand.
		if (!briefing) return id === this.#current ? this.#histories.lose(id) : this.#drop(id);
		this.#histories.regain(id);
		if (!history) this.#histories.begin(briefing);
		else if (JSON.stringify(history.present) !== JSON.stringify(briefing)) {
			this.#histories.put(changed(history, briefing));
			if (id === this.#current) this.#notice = BRIEFING_NOTICES.elsewhere;
		}
	}
}

export const briefings = new Briefings();
