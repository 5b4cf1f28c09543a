import fc from 'fast-check';
import { pdfFixture } from './pdfFixtures';

/** Small files of each kind of structure. */
const NAMES = [
	'annotations',
	'borrowed-resources',
	'encrypted-rc4-128',
	'filled-form',
	'hidden-layer',
	'inherited',
	'linearized-object-streams',
	'object-streams',
	'updated',
];
const SYNTAX = [
	'<<',
	'>>',
	'[',
	']',
	'(',
	')',
	'/',
	'%',
	' R',
	' obj',
	'stream',
	'endstream',
	'-1',
];

type Mutation = (bytes: Buffer) => Buffer;
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const offset = (at: number, bytes: Buffer) => Math.floor(at * bytes.length);

const spliced = (bytes: Buffer, start: number, remove: number, insert: string): Buffer =>
	Buffer.concat([
		bytes.subarray(0, start),
		Buffer.from(insert, 'latin1'),
		bytes.subarray(start + remove),
	]);

const changedByte = fc.tuple(place, fc.nat(255)).map(
	([at, byte]): Mutation =>
		(bytes) =>
			spliced(bytes, offset(at, bytes), 1, String.fromCharCode(byte)),
);
const changedSyntax = fc.tuple(place, fc.constantFrom(...SYNTAX)).map(
	([at, text]): Mutation =>
		(bytes) =>
			spliced(bytes, offset(at, bytes), text.length, text),
);
const changedNumber = fc
	.tuple(place, fc.constantFrom('0', '1', '3', '4', '99', '65536', '4294967297'))
	.map(([at, digits]): Mutation => (bytes) => {
		const start = offset(at, bytes);
		const digit = bytes.subarray(start).toString('latin1').search(/\d/);
		return digit < 0 ? bytes : spliced(bytes, start + digit, 1, digits);
	});
const removed = fc.tuple(place, fc.nat(200)).map(
	([at, length]): Mutation =>
		(bytes) =>
			spliced(bytes, offset(at, bytes), length, ''),
);
const doubled = fc.tuple(place, fc.nat(2000)).map(([at, length]): Mutation => (bytes) => {
	const start = offset(at, bytes);
	return spliced(bytes, start, 0, bytes.toString('latin1', start, start + length));
});
const cutOff = place.map(
	(at): Mutation =>
		(bytes) =>
			bytes.subarray(0, offset(at, bytes)),
);

const mutations = fc.array(
	fc.oneof(changedByte, changedSyntax, changedNumber, removed, doubled, cutOff),
	{ minLength: 1, maxLength: 12 },
);

/** A sound file with up to a dozen changes anywhere in it. */
export const mutatedPdf: fc.Arbitrary<Buffer> = fc
	.tuple(fc.constantFrom(...NAMES), mutations)
	.map(([name, changes]) => changes.reduce((bytes, change) => change(bytes), pdfFixture(name)));
