/** Paragraphs for letters and articles. */
export const prose = {
	en: [
		'The old crane on the east quay will be painted in the coming weeks. Please do not park below it between seven in the morning and four in the afternoon, since paint travels further than one would think.',
		'We have received your enquiry about the heating in the upper rooms. A technician looked at the boiler last Tuesday and found nothing wrong with it, but he will come back with a new valve.',
		'The choir has grown to forty voices and is looking for a larger room. Anyone who knows of a hall with a piano that is still more or less in tune is asked to write to the secretary.',
		'Last month 212 people visited the small museum in the customs house, more than in any month before. Most of them came for the model ships, and quite a few stayed for the cake.',
		'The bakery at the corner opens half an hour earlier from Monday. In return it closes at three on Saturdays, when, as the owner says, nobody buys bread but everybody wants to talk about it.',
		'After long discussion the residents agreed to plant lime trees rather than poplars. They grow more slowly, but they do not lift the pavement and their flowers smell pleasant in June.',
		'Your contract ends on the last day of September. If you wish to extend it by another year, please sign the enclosed copy and send it back to us before the middle of August.',
		'The ferry runs every hour until the end of October and every two hours afterwards. Bicycles travel free of charge, as do children under six and dogs that fit under a seat.',
		'A box of photographs from the fifties was found in the attic of the school. They show the harbour before the new bridge was built, and a good many faces that nobody can name.',
		'The reading group meets on the first Wednesday of the month. In spring it will read travel books, and it asks all members to bring one that is not about mountains.',
	],
	zh: [
		'东码头的旧吊车将在未来几周内重新粉刷。请勿在早上七点至下午四点之间将车辆停放在吊车下方，以免油漆滴落造成不便。',
		'您关于楼上房间供暖问题的来信已收到。技术人员上周二检查了锅炉，没有发现故障，但他会带新的阀门再来一次。',
		'合唱团目前已有四十名成员，正在寻找更大的排练场地。如果您知道哪里有带钢琴的礼堂，请与秘书联系。',
		'上个月共有二百一十二人参观了海关大楼里的小博物馆，比以往任何一个月都多。大多数人是来看船模的。',
		'街角的面包店从星期一起提前半小时开门，星期六则在下午三点关门。店主说，下午来的人只聊天不买面包。',
		'经过长时间讨论，居民们同意种植椴树而不是杨树。椴树长得慢一些，但不会破坏路面，六月开花时香气宜人。',
		'您的合同将于九月最后一天到期。如需续签一年，请在所附副本上签字，并于八月中旬之前寄回我处。',
		'渡轮在十月底之前每小时一班，之后每两小时一班。自行车免费携带，六岁以下儿童免票乘船。',
		'学校阁楼上发现了一箱五十年代的照片，展示了新桥建成之前的港口，还有许多无人能认出的面孔。',
		'读书会于每月第一个星期三举行。春季将阅读游记类书籍，请各位会员自带一本与山无关的书。',
	],
} as const;
