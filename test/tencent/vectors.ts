/**
 * Signatures of Tencent's documentation: https://www.tencentcloud.com/document/product/1154/48911 (B)
 * and an older form of the page (A). D were made by the official Node SDK's signer.
 */

export const EXAMPLE_KEYS = {
	secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
	secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
};

export const VECTOR_A = {
	timestamp: 1551113065,
	service: 'cvm',
	host: 'cvm.tencentcloudapi.com',
	contentType: 'application/json; charset=utf-8',
	payload:
		'{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
	payloadHash: '35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064',
	canonicalRequestHash: '5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031',
	kDate: 'd1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a',
	kService: '3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050',
	kSigning: 'ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1',
	signature: '72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
};

export const VECTOR_B = {
	canonicalRequestHash: '7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84',
	secretDate: 'da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0',
	secretService: '8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f',
	secretSigning: 'b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af',
	signature: '10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f',
};

const OCR = {
	service: 'ocr',
	host: 'ocr.intl.tencentcloudapi.com',
	action: 'GeneralAccurateOCR',
};

export const VECTORS_D = [
	{
		...OCR,
		contentType: 'application/json',
		payload: '{"ImageUrl":"https://example.com/a.png"}',
		payloadHash: 'c174a0e08e45af255fd8aadc1d99b7b441fd2a3096470454054877fc06e4d16b',
		signature: '6aa400e71dabdc78af25c9b6f1a3b2c4909c844f9ae925ca24b7129b2ffc0019',
		signatureWithAction: '96ff93c8d9367a10cde1ed34fe2a15b081f72ff883bf50c0275304a613be712a',
	},
	{
		...OCR,
		contentType: 'application/json; charset=utf-8',
		payload: '{"ImageUrl":"https://example.com/a.png"}',
		payloadHash: 'c174a0e08e45af255fd8aadc1d99b7b441fd2a3096470454054877fc06e4d16b',
		signature: 'e1b81f688a3d1c141298355b409249e08edb708ec123b3d2e56f5c99ebf5658d',
		signatureWithAction: '6221bdd3c34200fd0db6ebb63ea2ddd59c51acbee78ba10042143cd21acb1ca1',
	},
	{
		...OCR,
		contentType: 'application/json',
		payload: '{"ImageUrl":"https://example.com/未命名.png"}',
		payloadHash: '04a6632934d07408b84af8e3ca70e79d02fe46af761ada7244152cd230a1b167',
		signature: '4aa42a8f1826ca9e0d73df8fa498bf56e477cb4c61ff534015e901ef3d8e70cd',
		signatureWithAction: 'f13bc8e8df27d8bf45157cf0e36a3a53249693fc033fa1e4cc21706d4ce210c5',
	},
	{
		service: 'sts',
		host: 'sts.intl.tencentcloudapi.com',
		action: 'GetCallerIdentity',
		contentType: 'application/json',
		payload: '{}',
		payloadHash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
		signature: '02289973fe6c4f89c7132cc957273a5da6f10b0ecd8c25b42905fb631425783e',
		signatureWithAction: '15a29ceff49b0f969e75c04970b46204549b0ff2bcf820cc572310e0825fc7d1',
	},
];
