import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';

/** A filled form on two pages: texts, one of them on both pages, a check box, a list, a multi-line text. */
const filledForm = async (): Promise<PDFDocument> => {
	const document = await PDFDocument.create({ updateMetadata: false });
	const font = await document.embedFont(StandardFonts.Helvetica);
	const [first, second] = [document.addPage([400, 400]), document.addPage([400, 400])];
	first.drawText('Name:', { x: 20, y: 345, size: 16, font });
	second.drawText('Again:', { x: 20, y: 345, size: 16, font });
	const form = document.getForm();
	const name = form.createTextField('person.name');
	name.setText('Li Wei');
	name.addToPage(first, { x: 100, y: 330, width: 200, height: 40 });
	name.addToPage(second, { x: 100, y: 330, width: 200, height: 40 });
	const box = form.createCheckBox('person.agrees');
	box.addToPage(first, { x: 20, y: 250, width: 30, height: 30 });
	box.check();
	const city = form.createDropdown('city');
	city.addOptions(['Shenzhen', 'Singapore']);
	city.select('Singapore');
	city.addToPage(first, { x: 100, y: 240, width: 200, height: 40 });
	const remarks = form.createTextField('remarks');
	remarks.enableMultiline();
	remarks.setText('Deliver to gate 4\nafter 18:00');
	remarks.addToPage(second, { x: 20, y: 100, width: 300, height: 120 });
	form.updateFieldAppearances(font);
	return document;
};

/** The form with the pictures of its values, and the same as programs leave it that fill in values only. */
export const forms = async (): Promise<Record<string, Buffer>> => {
	const drawn = await filledForm();
	const undrawn = await filledForm();
	for (const field of undrawn.getForm().getFields()) {
		for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
	}
	undrawn.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), undrawn.context.obj(true));
	const options = { updateFieldAppearances: false, useObjectStreams: false };
	return {
		'filled-form': Buffer.from(await drawn.save(options)),
		'filled-form-without-appearances': Buffer.from(await undrawn.save(options)),
	};
};
