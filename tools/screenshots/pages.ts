import type { IBinaryData, IDataObject } from 'n8n-workflow';

/** Pages that show what comes in and goes out as the programs of other people show it. */

const escaped = (value: unknown) =>
	String(value ?? '').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attachment = ({ fileName, fileSize, mimeType, data }: IBinaryData) => {
	const look = mimeType === 'image/png' ? `<img src="data:image/png;base64,${data}">` : '';
	return `<figure><div>${look}</div>${escaped(fileName)} <small>${escaped(fileSize)}</small></figure>`;
};

/** A mail as mail programs show it. */
export const mailPage = (
	{ subject, from, to, textPlain }: IDataObject,
	attachments: IBinaryData[],
) => `<style>
	body { margin: 0; font: 15px sans-serif; color: #24292f; }
	main { display: inline-block; padding: 18px 24px; background: #fff; }
	h1 { font-size: 20px; margin: 0 0 8px; }
	small { color: #5b6470; }
	section { display: flex; gap: 20px; }
	figure { margin: 0; padding: 10px; border: 1px solid #d0d3d8; border-radius: 6px; }
	figure div { width: 220px; height: 150px; margin-bottom: 8px; overflow: hidden; background: #f3f4f6; }
	figure img { width: 100%; }
</style><main>
<h1>${escaped(subject)}</h1>
<small>From ${escaped(from)} to ${escaped(to)}</small>
<p>${escaped(textPlain)}</p>
<section>${attachments.map(attachment).join('')}</section>
</main>`;

const cell = (value: unknown) =>
	`<td${typeof value === 'number' ? ' class="number"' : ''}>${escaped(value)}</td>`;

const letter = (_: unknown, index: number) => `<th>${String.fromCharCode(65 + index)}</th>`;

/** A sheet as spreadsheet programs show it. */
export const sheetPage = (rows: unknown[][]) => `<style>
	body { margin: 0; font: 14px sans-serif; }
	table { border-collapse: collapse; }
	td, th { border: 1px solid #d0d3d8; padding: 5px 12px; }
	th { background: #eef0f3; color: #5b6470; font-weight: normal; }
	.number { text-align: right; }
</style><table>
<tr><th></th>${(rows[0] ?? []).map(letter).join('')}</tr>
${rows.map((row, index) => `<tr><th>${index + 1}</th>${row.map(cell).join('')}</tr>`).join('\n')}
</table>`;

/** The upper part of a drawing. */
export const drawingPage = (svg: string) =>
	`<style>body { margin: 0 } main { height: 620px; overflow: hidden } svg { width: 100%; height: auto }</style><main>${svg}</main>`;
