/** Frequent characters with another form in the other script, and none that both have. */
const PAIRS =
  '这這们們为為数數习習语語声聲频頻时時间間对對发發现現说說话話别別识識测測试試验驗结結实實应應进進过過还還与與从從种種个個没沒会會动動术術网網络絡训訓练練据據达達义義优優仅僅传傳' +
  '质質显顯转轉换換单單双雙听聽类類样樣机機线線长長开開关關门門问問题題论論评評该該译譯词詞调調轻輕较較运運选選难難响響额額图圖变變复複际際随隨场場势勢备備处處团團产產给給让讓认認' +
  '设設计計请請读讀谱譜输輸边邊负負费費贡貢资資损損观觀规規视視觉覺标標构構极極决決减減热熱态態总總扩擴拟擬护護报報无無旧舊层層岁歲带帶强強归歸当當录錄忆憶忧憂怀懷扰擾挥揮广廣预預' +
  '铁鐵张張头頭两兩东東书書见見亲親兴興医醫华華历歷压壓员員园園围圍国國圆圓块塊坏壞坚堅宝寶审審宽寬导導将將属屬岛島师師帮幫库庫废廢异異弃棄弥彌弹彈径徑恶惡惯慣戏戲战戰择擇拥擁断斷' +
  '晓曉暂暫权權条條来來杂雜桥橋检檢残殘气氣汇匯汉漢济濟浅淺润潤涨漲渐漸湾灣湿濕满滿滤濾灭滅灯燈灵靈烧燒爱愛状狀独獨狭狹环環电電画畫疗療盘盤监監盖蓋码碼矿礦确確积積称稱稳穩竞競笔筆' +
  '筛篩签簽简簡紧緊纠糾约約级級纪紀纯純纳納纵縱纹紋绍紹经經绘繪绝絕统統继繼绩績续續维維综綜绿綠缓緩编編缩縮罗羅联聯职職脑腦艺藝节節药藥营營虑慮虚虛补補览覽订訂讨討议議记記讲講许許' +
  '诊診详詳误誤诸諸课課谁誰谈談财財责責败敗货貨贴貼贵貴赏賞赛賽趋趨跃躍践踐踪蹤车車轨軌轮輪软軟轴軸载載辅輔辑輯迁遷迟遲递遞逻邏遗遺释釋针針钢鋼银銀链鏈销銷锁鎖错錯键鍵镜鏡闭閉阅閱' +
  '队隊阳陽阵陣阶階险險陆陸雾霧静靜页頁顺順须須顾顧领領颗顆风風飞飛驱驅鱼魚鸟鳥鸣鳴齐齊体體凭憑';

const BOTH = PAIRS.match(/../g) ?? [];
const SIMPLIFIED = new RegExp(`[${BOTH.map((pair) => pair.charAt(0)).join('')}]`, 'g');
const TRADITIONAL = new RegExp(`[${BOTH.map((pair) => pair.charAt(1)).join('')}]`, 'g');

/**
 * How many characters of a Chinese text are of the simplified script alone, and of the traditional
 * one alone.
 */
export function countScripts(text: string): { simplified: number; traditional: number } {
  return {
    simplified: text.match(SIMPLIFIED)?.length ?? 0,
    traditional: text.match(TRADITIONAL)?.length ?? 0,
  };
}
