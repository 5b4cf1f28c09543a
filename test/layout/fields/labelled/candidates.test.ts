import { line } from '../../pages';
import { candidates } from './labelPage';

describe('the value in the line of its label', () => {
	it.each([
		['Name: Rosa Lind', 'Name', 'Rosa Lind'],
		['Balance -12.00', 'Balance', '-12.00'],
		['Balance - due', 'Balance', 'due'],
		['Balance:-12.00', 'Balance', '-12.00'],
		['Balance- 12.00', 'Balance', '12.00'],
		['Ref-12', 'Ref', '12'],
		['Name (in full): Rosa Lind', 'Name', 'Rosa Lind'],
	])('of %s is what follows what separates them', async (text, label, value) => {
		expect(await candidates([line(text, 60, 60, 300)], label)).toEqual([`inline: ${value}`]);
	});

	it('may go on to the right, and on the line below', async () => {
		const lines = [
			line('Street: Hill Road', 60, 60, 170),
			line('5 b', 250, 60, 30),
			line('North Quay', 140, 85, 100),
		];
		expect(await candidates(lines, 'Street')).toEqual([
			'inline: Hill Road',
			'inline: Hill Road 5 b',
			'inline: Hill Road North Quay',
		]);
	});

	it('is one where the same text stands to the right and below', async () => {
		const lines = [
			line('Street: Hill Road', 60, 60, 170),
			line('West', 250, 60, 40),
			line('West', 140, 85, 40),
		];
		const found = await candidates(lines, 'Street');
		expect(found.filter((text) => text === 'inline: Hill Road West')).toHaveLength(1);
	});

	it('is none where but a remark follows', async () => {
		const lines = [line('Name (in full)', 60, 60, 140), line('Rosa Lind', 300, 60, 90)];
		expect(await candidates(lines, 'Name')).toEqual(['right: Rosa Lind']);
	});
});

describe('the value to the right of its label', () => {
	it('goes on with what stands near, and not with what stands far off', async () => {
		const name = [line('Name', 60, 60, 40), line('Rosa', 300, 60, 40)];
		expect(await candidates([...name, line('Lind', 400, 60, 40)], 'Name')).toEqual([
			'right: Rosa',
			'right: Rosa Lind',
		]);
		expect(await candidates([...name, line('Lind', 700, 60, 40)], 'Name')).toEqual(['right: Rosa']);
	});

	it('is not the rule to be written on', async () => {
		const lines = [line('Name', 60, 60, 40), line('.....', 120, 60, 50), line('Rosa', 300, 60, 40)];
		expect(await candidates(lines, 'Name')).toEqual(['right: Rosa']);
	});

	it('ends where another label begins within its line', async () => {
		const lines = [
			line('Name', 60, 60, 40),
			line('Rosa Lind Phone: 555 0142', 300, 60, 250),
			line('after hours', 600, 60, 110),
		];
		expect(await candidates(lines, 'Name')).toEqual(['right: Rosa Lind']);
	});

	it('goes on below, without a space where Chinese is cut', async () => {
		const lines = [
			line('地址', 60, 60, 40),
			line('滨江区长河路五百', 300, 60, 160),
			line('八十号', 300, 85, 60),
		];
		expect(await candidates(lines, '地址')).toContain('right: 滨江区长河路五百八十号');
	});

	it('does not go on below with what begins elsewhere', async () => {
		const lines = [
			line('Name', 60, 60, 40),
			line('Rosa Lind', 300, 60, 90),
			line('All of this in capitals', 200, 85, 230),
		];
		const right = (await candidates(lines, 'Name')).filter((text) => text.startsWith('right'));
		expect(right).toEqual(['right: Rosa Lind']);
	});

	it('may stand somewhat lower, as what was filled in', async () => {
		const lines = [line('Name', 60, 60, 40), line('Rosa', 200, 74, 40), line('Lind', 250, 74, 40)];
		expect(await candidates(lines, 'Name')).toEqual(['beside: Rosa', 'beside: Rosa Lind']);
	});
});

it('the value below its label may be several texts side by side', async () => {
	const lines = [
		line('Given names of the child', 60, 60, 240),
		line('Rosa', 60, 95, 40),
		line('Maria', 200, 95, 50),
	];
	expect(await candidates(lines, 'Given names of the child')).toEqual([
		'below: Rosa',
		'below: Rosa Maria',
	]);
});

it('the value below its label may go on below', async () => {
	const lines = ['Address', 'Hill Road 5', 'Bergen'].map((text, at) =>
		line(text, 60, 60 + 28 * at, text.length * 10),
	);
	expect(await candidates(lines, 'Address')).toEqual([
		'below: Hill Road 5',
		'below: Hill Road 5 Bergen',
	]);
});
