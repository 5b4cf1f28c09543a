import { parseJson } from '../../../nodes/TencentCloudOcr/api/answer/parseJson';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const inObjects = (levels: number) => '{"a":'.repeat(levels) + '0' + '}'.repeat(levels);
const list = (values: number) => `[${Array(values).fill(0).join()}]`;

describe('JSON of an answer', () => {
	it.each(['{"a":[1,{"b":"c"}]}', '"text"', '7', 'null'])('is read: %s', (json) => {
		expect(parseJson(Buffer.from(json))).toEqual(JSON.parse(json));
	});

	it.each(['', '{"a":', 'good morning', '[1,]'])('is undefined for what is none: "%s"', (json) => {
		expect(parseJson(Buffer.from(json))).toBeUndefined();
	});

	it('has up to 50 levels, whatever they are made of', () => {
		expect([nested(50), inObjects(50)].map(parseJson)).not.toContain(undefined);
		expect([nested(51), inObjects(51)].map(parseJson)).toEqual([undefined, undefined]);
		expect(parseJson(`[${Array(100).fill(nested(40)).join()}]`)).toHaveLength(100);
	});

	it('has up to 1,200,000 values', () => {
		expect(parseJson(list(1_200_000))).toHaveLength(1_200_000);
		expect(parseJson(list(1_200_001))).toBeUndefined();
	});

	it('has up to 200 names, each as often as it has values, and as many texts as it likes', () => {
		const named = (...names: string[]) => JSON.stringify(names.map((name) => ({ [name]: name })));
		const names = Array.from({ length: 201 }, (_, index) => `name ${index}`);
		const most = names.slice(1);
		expect(parseJson(named(...most, ...most, ...most))).toHaveLength(600);
		expect(parseJson(named(...names))).toBeUndefined();
		expect(parseJson(JSON.stringify(names.map((text) => ({ text }))))).toHaveLength(201);
	});

	it('may have in its texts what it likes, quotes and escapes included', () => {
		const text = `${'['.repeat(60)}"\\"{${'\\'.repeat(3)}"${'{'.repeat(60)}\\`;
		expect(parseJson(JSON.stringify({ text }))).toEqual({ text });
		expect(parseJson(JSON.stringify([text, nested(51)]))).toEqual([text, nested(51)]);
	});
});
