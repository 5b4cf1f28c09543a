/**
 * Values of X-TC-Region with the names that Tencent Cloud's consoles use.
 * Source: https://www.tencentcloud.com/document/product/1005/34676 and the official SDKs' region lists.
 */
const REGIONS = {
	'ap-bangkok': 'Asia Pacific (Bangkok)',
	'ap-beijing': 'North China (Beijing)',
	'ap-chengdu': 'Southwest China (Chengdu)',
	'ap-chongqing': 'Southwest China (Chongqing)',
	'ap-guangzhou': 'South China (Guangzhou)',
	'ap-hongkong': 'Hong Kong, Macao and Taiwan (Hong Kong)',
	'ap-jakarta': 'Asia Pacific (Jakarta)',
	'ap-mumbai': 'Asia Pacific (Mumbai)',
	'ap-nanjing': 'East China (Nanjing)',
	'ap-seoul': 'Asia Pacific (Seoul)',
	'ap-shanghai': 'East China (Shanghai)',
	'ap-singapore': 'Asia Pacific (Singapore)',
	'ap-tokyo': 'Asia Pacific (Tokyo)',
	'eu-frankfurt': 'Europe (Frankfurt)',
	'na-ashburn': 'US East (Virginia)',
	'na-siliconvalley': 'US West (Silicon Valley)',
	'na-toronto': 'North America (Toronto)',
	'sa-saopaulo': 'South America (São Paulo)',
} as const satisfies Record<string, string>;

type Region = keyof typeof REGIONS;
export const DEFAULT_REGION: Region = 'ap-singapore';

/** The regions as the drop-downs of credential and node show them. */
export const regionChoices = () =>
	Object.entries(REGIONS).map(([value, name]) => ({ name: `${name}: ${value}`, value }));
