import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { readCredential } from '../tencent/credentials';
import { SITES } from '../tencent/endpoints';
import { DEFAULT_REGION, regionChoices } from '../tencent/regions';
import { signOptions } from './signOptions';

export class TencentCloudApi implements ICredentialType {
	name = 'tencentCloudApi';

	displayName = 'Tencent Cloud API';

	documentationUrl =
		'https://github.com/to-be-set-at-publishing/n8n-nodes-tencent-cloud-ocr#your-tencent-cloud-account';

	icon = {
		light: 'file:../nodes/TencentCloudOcr/tencentCloudOcr.svg',
		dark: 'file:../nodes/TencentCloudOcr/tencentCloudOcr.dark.svg',
	} as const;

	properties: INodeProperties[] = [
		{
			displayName:
				'Create a key pair in the console under Access Management > API Keys (<a href="https://console.tencentcloud.com/cam/capi" target="_blank">International</a>, <a href="https://console.cloud.tencent.com/cam/capi" target="_blank">China</a>), and allow it <code>ocr:GeneralAccurateOCR</code>.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'SecretId',
			name: 'secretId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
		},
		{
			displayName: 'SecretKey',
			name: 'secretKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		{
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Only for temporary credentials from STS: the token that came with the keys',
		},
		{
			displayName: 'Site',
			name: 'site',
			type: 'options',
			options: Object.entries(SITES).map(([value, { name }]) => ({ name, value })),
			default: 'intl',
			description:
				'Which Tencent Cloud site the account belongs to; the two sites have separate accounts',
		},
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: regionChoices(),
			default: DEFAULT_REGION,
			description: 'Sent as X-TC-Region. GeneralAccurateOCR ignores it; other APIs use it.',
		},
		{
			displayName: 'Endpoint',
			name: 'endpoint',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://ocr.ap-singapore.tencentcloudapi.com',
			description:
				"Base URL for the OCR calls instead of the site's domain: a regional domain, a private proxy or the local sandbox. HTTPS; HTTP only for this machine and host.docker.internal.",
		},
	];

	/** Signs any Tencent Cloud API 3.0 request, from this package's node or n8n's HTTP Request node. */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return signOptions(requestOptions, readCredential(credentials), Math.floor(Date.now() / 1000));
	}
}
