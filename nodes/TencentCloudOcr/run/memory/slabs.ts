/** What is smaller is cheap; what is larger is a multiple of it. */
const UNIT = 64 * 1024;
/** Free memory that is kept; a call that ends makes room for the next one, so there is never much. */
const KEPT = 32 * 1024 * 1024;

/**
 * Large memory that is used again. V8 collects n8n's whole heap for each 64 MB that are allocated outside of
 * it: without this, pictures of 1 MB take a third more processor time (docs/benchmarks.md).
 */
export class Slabs {
	private free: Buffer[] = [];

	/** This many bytes of memory, whatever is in them. */
	take(bytes: number): Buffer {
		if (bytes < UNIT) return Buffer.allocUnsafe(bytes);
		const used = this.free.find(({ length }) => length >= bytes && length <= 2 * bytes);
		this.free = this.free.filter((slab) => slab !== used);
		const slab = used ?? Buffer.allocUnsafeSlow(Math.ceil(bytes / UNIT) * UNIT);
		return slab.subarray(0, bytes);
	}

	/** For memory from `take` that nobody reads or writes any more. */
	giveBack(memory: Buffer): void {
		if (memory.length < UNIT) return;
		const slab = Buffer.from(memory.buffer);
		const held = this.free.reduce((sum, { length }) => sum + length, 0);
		if (held + slab.length <= KEPT) this.free.push(slab);
	}
}
