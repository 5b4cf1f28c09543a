/** Every region that Tencent's official SDKs know: tencentcloud-sdk-go, `common/regions/regions.go`. */
const REGIONS: ReadonlySet<string> = new Set([
	'ap-bangkok',
	'ap-beijing',
	'ap-chengdu',
	'ap-chongqing',
	'ap-guangzhou',
	'ap-guangzhou-open',
	'ap-hongkong',
	'ap-jakarta',
	'ap-mumbai',
	'ap-nanjing',
	'ap-seoul',
	'ap-shanghai',
	'ap-shanghai-fsi',
	'ap-shenzhen-fsi',
	'ap-singapore',
	'ap-tokyo',
	'eu-frankfurt',
	'eu-moscow',
	'na-ashburn',
	'na-siliconvalley',
	'na-toronto',
	'sa-saopaulo',
]);

export const isRegion = (name: string): boolean => REGIONS.has(name);
