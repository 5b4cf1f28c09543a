import { parseJson } from '../../../nodes/TencentCloudOcr/api/parseJson';

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

	it('has up to 1,000 keys in one object, and as many objects as it has values', () => {
		const object = (keys: number) =>
			JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, key) => [`k${key}`, 0])));
		const many = (one: string) => `[${Array(500).fill(one).join()}]`;
		expect(parseJson(many(object(1_000)))).toHaveLength(500);
		expect(parseJson(object(1_001))).toBeUndefined();
		expect(parseJson(`{"a":${many(object(3))},"b":${object(1_001)}}`)).toBeUndefined();
	});

	it('may have in its texts what it likes, quotes and escapes included', () => {
		const text = `${'['.repeat(60)}"\\"{${'\\'.repeat(3)}"${'{'.repeat(60)}\\`;
		expect(parseJson(JSON.stringify({ text }))).toEqual({ text });
		expect(parseJson(JSON.stringify([text, nested(51)]))).toEqual([text, nested(51)]);
	});
});
