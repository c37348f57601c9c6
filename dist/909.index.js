export const id = 909;
export const ids = [909];
export const modules = {

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ cancelledRun),
/* harmony export */   M: () => (/* binding */ unlessCancelled)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);

/** The error of a run whose job was cancelled. */
function cancelledRun() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The run was cancelled.', {
        hint: 'What was written by then is kept, and the next run writes the rest.',
    });
}
/**
 * Settles as a task does, or fails as soon as the job is cancelled: the task is left where it is.
 * Only for tasks that send nothing out. In a cancelled job none is begun.
 */
async function unlessCancelled(stop, begin) {
    if (stop.aborted)
        throw cancelledRun();
    const over = new AbortController();
    const cancelled = new Promise((_, reject) => {
        stop.addEventListener('abort', () => reject(cancelledRun()), { signal: over.signal });
    });
    try {
        return await Promise.race([begin(), cancelled]);
    }
    finally {
        over.abort();
    }
}


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ explainEntries)
});

// EXTERNAL MODULE: ./lib/src/paper.js
var src_paper = __webpack_require__(2404);
;// CONCATENATED MODULE: ./lib/src/check/alignment.js
/** How sentences come to stand for each other, with the natural logarithm of how usual it is. */
const SHAPES = [
    [1, 1, Math.log(0.8)],
    [1, 0, Math.log(0.01)],
    [0, 1, Math.log(0.005)],
    [2, 1, Math.log(0.05)],
    [1, 2, Math.log(0.05)],
    [2, 2, Math.log(0.002)],
    [3, 1, Math.log(0.002)],
    [1, 3, Math.log(0.002)],
    // A list: several sentences joined by semicolons.
    [4, 1, Math.log(0.001)],
    [5, 1, Math.log(0.001)],
];
/**
 * How often the counterpart has what a sentence of the abstract has, and how often what a
 * translated sentence has was in the abstract; measured on faithful translations, less a margin.
 */
const KEPT = {
    number: [0.95, 0.9],
    name: [0.93, 0.93],
    formula: [0.95, 0.95],
    link: [0.97, 0.97],
    original: [0.06, 0.95],
    cognate: [0.2, 0.2],
    word: [0.75, 0.52],
};
/** Spread of the logarithm of translated length by length: of long sentences, and more of short. */
const SPREAD = 0.14;
const SPREAD_OF_SHORT = 1.4;
/** Spread of the logarithm of the lengths of sentences. */
const SPREAD_OF_ALL = 0.6;
/**
 * Aligns an abstract with its translation, in order, after Gale and Church (1993): dynamic
 * programming over the likelihood of lengths, here together with that of the numbers, names,
 * formulas and words that both sides have. Quadratic in the number of sentences.
 * @returns aligns by so many characters of prose in the translation for one of the abstract
 */
function createAlignment(source, target) {
    // What does not depend on the ratio is most of the work.
    const likeness = unitLikelihoods(source, target);
    return (ratio) => alignBy(likeness, source, target, ratio);
}
function alignBy(likeness, source, target, ratio) {
    const rows = source.length + 1;
    const columns = target.length + 1;
    const best = new Float64Array(rows * columns).fill(-Infinity);
    const from = new Int8Array(rows * columns).fill(-1);
    const total = source.reduce((sum, { length }) => sum + length, 0);
    const mean = Math.max(1, (ratio * total) / Math.max(1, source.length));
    best[0] = 0;
    for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
            const here = best[row * columns + column] ?? -Infinity;
            if (here === -Infinity)
                continue;
            for (const [shape, [down, right, prior]] of SHAPES.entries()) {
                if (row + down >= rows || column + right >= columns)
                    continue;
                // How much likelier the sentences are as counterparts than as strangers.
                const likelihood = down === 0 || right === 0
                    ? 0
                    : lengthLikelihood(source.slice(row, row + down), target.slice(column, column + right), { ratio, mean }) + likeness(row, down, column, right);
                const score = here + prior + likelihood;
                const at = (row + down) * columns + column + right;
                if (score > (best[at] ?? 0)) {
                    best[at] = score;
                    from[at] = shape;
                }
            }
        }
    }
    return readBack(from, source.length, target.length);
}
function readBack(from, rows, columns) {
    const beads = [];
    let row = rows;
    let column = columns;
    while (row > 0 || column > 0) {
        const shape = SHAPES[from[row * (columns + 1) + column] ?? -1];
        if (shape === undefined)
            break;
        const [down, right] = shape;
        row -= down;
        column -= right;
        beads.push({ source: range(row, down), target: range(column, right) });
    }
    return beads.toReversed();
}
function range(start, length) {
    return Array.from({ length }, (_, at) => start + at);
}
function countUnits(sentences) {
    const counts = new Map();
    for (const { units } of sentences) {
        for (const unit of units.keys())
            counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    return counts;
}
function lengthLikelihood(source, target, { ratio, mean }) {
    const expected = 2 + ratio * source.reduce((sum, { length }) => sum + length, 0);
    const length = 2 + target.reduce((sum, one) => sum + one.length, 0);
    const spread = Math.hypot(SPREAD, SPREAD_OF_SHORT / Math.sqrt(expected) / 2);
    const alone = target.reduce((sum, one) => sum + normal(Math.log((2 + one.length) / (2 + mean)), SPREAD_OF_ALL), 0);
    return normal(Math.log(length / expected), spread) - alone / target.length;
}
function normal(deviation, spread) {
    return -((deviation / spread) ** 2) / 2 - Math.log(spread);
}
/** Each is worked out once, when it is asked for. */
function unitLikelihoods(source, target) {
    const inSource = countUnits(source);
    const inTarget = countUnits(target);
    const mergedSource = remembered((row, down) => merged(source.slice(row, row + down)));
    const mergedTarget = remembered((column, right) => merged(target.slice(column, column + right)));
    function likelihood(row, down, column, right) {
        const ofSource = mergedSource(row, down);
        const ofTarget = mergedTarget(column, right);
        let sum = 0;
        for (const [unit, kind] of ofSource) {
            const has = ofTarget.has(unit);
            const [kept] = KEPT[kind];
            const others = (inTarget.get(unit) ?? 0) - (has ? 1 : 0);
            const chance = byChance(others, target.length, right);
            sum += Math.log(has ? kept / chance : (1 - kept) / (1 - chance));
        }
        for (const [unit, kind] of ofTarget) {
            if (ofSource.has(unit))
                continue;
            const chance = byChance(inSource.get(unit) ?? 0, source.length, down);
            sum += Math.log((1 - KEPT[kind][1]) / (1 - chance));
        }
        return sum;
    }
    const known = remembered((row, down) => remembered((column, right) => likelihood(row, down, column, right)));
    return (row, down, column, right) => known(row, down)(column, right);
}
/** More sentences than any shape takes. */
const MOST_IN_SHAPE = 6;
/** The same function of a place and a number of sentences, worked out once for each. */
function remembered(find) {
    const known = [];
    return (at, count) => (known[at * MOST_IN_SHAPE + count] ??= find(at, count));
}
/** How likely `size` sentences have what `others` of `all` sentences have. */
function byChance(others, all, size) {
    const one = Math.min(0.9, (others + 0.3) / (all + 1));
    return 1 - (1 - one) ** size;
}
function merged(sentences) {
    if (sentences.length === 1)
        return sentences[0]?.units ?? new Map();
    return new Map(sentences.flatMap(({ units }) => [...units]));
}

;// CONCATENATED MODULE: ./lib/src/check/alignment-words.js
/**
 * Words that abstracts of every field use, and what translators make of them. They tell which
 * sentence of a translation stands for which of the abstract where no number or name does.
 * A row: beginnings of English words | Chinese (both scripts) | Japanese | Korean | German |
 * French | Spanish; what the last three share with English in their first letters is left out.
 */
const ROWS = String.raw `
propos,present,introduc,describ|提出,介绍,介紹,给出,給出,本文,推出,报告,報告|提案,紹介,報告,本研究,本論文,本稿|제안,소개,제시,보고|stellen,schlagen,vorgestellt,führen,beschreib|décriv|
show,demonstrat,reveal,indicat,suggest|表明,证明,證明,显示,顯示,证实,證實,展示,说明,說明|示,明らか,実証|보여,보인,보이,입증,나타,시사|zeig,beleg,weisen,deuten|montr,démontr,suggèr,indiqu|muestr,demostr,demuestr,sugier,indic
prov,proof|证明,證明|証明|증명|bewei|prouv,démontr,démonstr|demostr,demuestr,prueb
result,finding|结果,結果,发现,發現,结论,結論,成果|結果,知見|결과|ergebnis,resultat,befund|résultat,constat|hallazg
experiment|实验,實驗|実験|실험|versuch|expérien|
evaluat,assess,rate,rating|评估,評估,评价,評價,评测,評測,评分,評分|評価|평가,평점|bewert,evalu|évalu|valor,evalú
test|测试,測試,检验,檢驗,评测|テスト,試験,検定|시험,테스트,검정|prüf,getest|éprouv|prueb,probam,proba
model|模型|モデル|모델,모형|modell|modèl|
method,approach,technique|方法,办法,辦法,做法|手法,方法,アプローチ|방법,접근,기법|verfahren,ansatz,method|méthod,approch|métod,enfoque
algorithm|算法,演算法|アルゴリズム|알고리즘||algorithm|algoritm
system|系统,系統|システム|시스템,체계||systèm|sistem
framework|框架,架构,架構|枠組み,フレームワーク|프레임워크,틀|rahmen|cadre|marco
architecture,design|架构,架構,设计,設計,结构|設計,アーキテクチャ,構造|설계,구조,아키텍처|entwurf,entwürf,architekt|concept,conçu,architect|diseñ,arquitect
data|数据,數據,资料,資料|データ|데이터,자료||donné|dato
dataset,data set,corpus,corpora,collection|数据集,資料集,數據集,语料,語料,集|データセット,コーパス,集|데이터셋,데이터,모음,말뭉치|datensatz,sammlung|jeu,recueil,ensemble|conjunto,colecc
benchmark,baseline|基准,基準,基线,基線,对照|ベンチマーク,ベースライン|벤치마크,기준|vergleich,basis|référence,base|referencia,base
train|训练,訓練,学习|学習,訓練|학습,훈련|trainier|entraîn,apprent|entren
learn|学习,學習|学習,学ん|학습,배우|lern|appren|apren
network|网络,網路,網絡|ネットワーク,網|네트워크,신경망|netz|réseau|red
neural|神经,神經|神経,ニューラル|신경|neuronal|neuron|neuron
language,linguistic|语言,語言,语种|言語,語|언어|sprach|langu,langa|lengu,idioma
speech,spoken,speak,utterance|语音,語音,说话,說話,口语,讲|音声,発話,話者,話|음성,발화,화자,말|sprach,sprech,gesproch,äußerung|parol,parl,locut,vocal|habla,voz,hablan
audio,sound,acoustic|音频,音訊,声音,聲音,声学,聲學,音|音響,音声,オーディオ,音|오디오,소리,음향,음|klang,ton,akust,hör|son,sonore,acoust|sonid,acúst
voice|声音,声,聲,嗓音,语音,音色|声,音声|목소리,음성|stimm|voix|voz,voces
music|音乐,音樂,乐|音楽|음악|musik|musi|músic
noise,noisy|噪声,噪音,雜訊,带噪|雑音,ノイズ,騒音|잡음,소음|rausch,lärm,störgeräusch|bruit|ruid
signal|信号,訊號,信號|信号|신호|||señal
recogni|识别,識別,辨識|認識|인식|erken|reconn,reconn|recono
translat|翻译,翻譯,译|翻訳|번역|übersetz|tradu|tradu
text,transcri|文本,文字,转写,轉寫|テキスト,文,書き起こ|텍스트,전사,글|schrift|écri|escri
word|词,詞,单词,文字|語,単語|단어,말|wort,wört|mot|palabr
image,picture,photograph|图像,影像,图片,圖片,圖像,画面|画像|이미지,영상,사진|bild,aufnahm|imag|imag,imág
video|视频,影片,視訊,录像|動画,ビデオ,映像|비디오,동영상,영상||vidéo|vídeo
generat,produc,synthe|生成,产生,產生,合成,产出|生成,合成,産|생성,합성,생산|erzeug|génér,engendr|
predict,forecast|预测,預測|予測|예측|vorhers,prognos|préd,prévi|predic
estimat|估计,估計,估算|推定,見積|추정|schätz||estim
measur|测量,測量,量测,衡量,度量,测得|測定,計測,測|측정|mess,gemess|mesur|medi,mide
observ|观测,觀測,观察,觀察,发现|観測,観察|관측,관찰|beobacht||
detect|检测,檢測,探测,偵測,检出,测出|検出,検知|검출,탐지,감지|nachw,erkenn,entdeck,finde|déte|
analy|分析|分析,解析|분석||analy|anál,anali
compar|比较,比較,相比,对比,對比,相较,较|比較,比べ|비교,비해|vergl|compar|compar
improv,enhanc,better,gain|提高,提升,改进,改善,改進,增强,增強,更好,优于,優於,增益|改善,向上,強調,優れ|향상,개선,나은,낫,증강,이득|verbess,besser,gewinn|amélior,mieux,gain,meilleur|mejor,gana
reduc,lower,decreas,declin,fall,fell,drop|降低,减少,減少,下降,降至,缩小,降为,减小,下滑|低減,削減,減少,低下,減ら,下が|감소,줄,낮추,낮아,하락|verring,reduz,senk,sank,rückgang,sink,halbier|rédui,baiss,diminu|reduc,redu,dismin,desc,baj,cay
increas,rise,grow,larger,higher|增加,提高,上升,增大,增长,增長,升至,升高|増加,増大,上昇,増や,高ま|증가,늘,커,상승,높|erhöh,steig,wachs,wächs,größer,zunehm|augment,accro,croiss,haut|aument,crec,mayor
accura,precis|准确,準確,精度,精确,精確|精度,正確|정확,정밀|genau|préci,exact|precis,exact
error,mistake|误差,錯誤,错误,誤差,误|誤り,誤差,エラー|오류,오차|fehler|erreur|
perform|性能,表现,表現,效能,成绩|性能|성능|leist|perform|rendim
efficien|高效,效率,有效|効率|효율|effizien|effica|eficien
effective|有效,效果|有効,効果|효과|wirks,effekt|effica|eficac,efect
effect,influence,impact|效应,效應,影响,影響,作用,现象,現象|効果,影響|효과,영향,현상|wirkung,einfluss,effekt|effet,influ|efecto,influ
robust,stable,stability|鲁棒,穩健,稳健,稳定,穩定|頑健,ロバスト,安定|강건,견고,안정|stabil|stab|establ,estab
problem,challeng,difficult,hard|问题,問題,挑战,挑戰,困难,困難,难以,难,難,不易|問題,課題,困難,難し|문제,과제,어려,어렵|schwer,schwierig,herausford|problèm,défi,diffic|difíc,reto,desafí
task|任务,任務,课题|課題,タスク|과제,작업,태스크|aufgab|tâche|tarea
question,whether|问题,問題,是否,疑问|問い,質問,問題,かどうか|질문,여부,물음,지는|frag,ob|si|cuest,pregunt,si
code|代码,程式碼,程序,源码,代碼|コード|코드|||códig
available,release,public,open|公开,公開,发布,释出,釋出,开源,開源,提供,索取,可在|公開,入手,利用可能|공개,이용할,제공|verfügbar,veröff,öffentl,erhältl,zugängl|dispon,diffus,publi,accessib|dispon,publi,abiert
human,people,person,participant,user|人类,人類,人工,人们,用户,使用者,受试者,人|人間,人,ユーザ,被験者|인간,사람,사용자,참가자|mensch,nutzer,teilnehm,person|humain,personn,utilis|human,persona,usuari
patient,clinic,medic|患者,病人,临床,臨床,医生,醫|患者,臨床,医|환자,임상,의료|klin,ärzt,mediz|médec,clini|médic,clínic,pacient
disease,disorder|疾病,病,障碍|疾患,病|질환,질병,병|krank|malad|enferm
cell|细胞,細胞|細胞|세포|zell|cellul|célul
gene,protein,dna|基因,蛋白,遗传|遺伝,タンパク|유전,단백|protein|gèn,protéin|gen,proteín
drug,treatment,therap|药物,藥物,治疗,治療,疗法|薬,治療|약물,치료|behandl,medikam,therap|trait,médic|trat,fárm
group|组,群,团体|群,グループ|군,그룹,집단|grupp|groupe|grupo
random|随机,隨機|無作為,ランダム,乱|무작위,랜덤,임의|zufäll|aléat|aleat
probab,likel,distribution|概率,機率,分布,可能|確率,分布,可能性,尤度|확률,분포,가능|wahrsch,verteil|probab,distrib,vraisemb|probab,distrib
statistic,significan|统计,統計,显著,顯著|統計,有意|통계,유의|signif,statist|signif,statist|signif,estad
theor|理论,理論|理論|이론|theor|théor|teor
bound,limit|界,限制,上限,受限|境界,限界,上界,下界,制限|한계,경계,상한,하한,제한|schrank,grenz,beschränk|born,limit|cota,límit,limit
function|函数,函數,功能|関数,機能|함수,기능|funktion|fonction|funci
equation|方程,公式|方程式|방정식|gleich|équat|ecua
space,spatial|空间,空間,太空|空間,宇宙|공간,우주|raum,räum|espace,spati|espac
time,temporal,duration|时间,時間,时长,時長,时|時間,期間,時|시간,때|zeit,dauer|temp,durée|tiemp,durac
year,month,week,day|年,月,周,週,天,日|年,月,週,日|년,월,주,일|jahr,monat,woch,tag|an,mois,semain,jour|año,mes,seman,día
energy,power|能量,能耗,功耗,能源,功率|エネルギ,電力|에너지,전력|leistung|énerg,puissan|energ,potenc
quantum|量子|量子|양자|quant||cuánt
state|状态,狀態,态|状態|상태|zustand,zuständ|état|estad
particle,atom,electron|粒子,原子,电子,電子|粒子,原子,電子|입자,원자,전자|teilchen|particul,électr|partíc,átom,electr
star,stellar|恒星,恆星,星|恒星,星|항성,별|stern|étoil,stell|estrell,estel
galax|星系|銀河|은하|galax|galax|galax
planet|行星|惑星|행성|planet|planèt|planet
light,optical,photon|光|光|빛,광|licht|lumi,opti,lumière|luz,ópti
mass|质量,質量|質量|질량|mass|mass|mas
temperature,heat|温度,溫度,热|温度,熱|온도,열|wärm|chal,tempér|calor
material|材料|材料,物質|재료,물질|werkstoff|matéri|
structure|结构,結構|構造|구조|strukt|struct|estruct
field|场,場,领域,領域,视场|場,分野|장,분야|feld,gebiet|champ,domain|camp
surface|表面,曲面,面|表面,曲面,面|표면,곡면|fläch|surfac|superf
graph|图,圖|グラフ|그래프||graph|graf
node,vertex,edge|节点,節點,边|ノード,頂点,辺|노드,정점,간선|knoten,kante|nœud,sommet|nodo,arist
cost,price|成本,代价,代價,价格,花费|コスト,費用,価格|비용,가격|kost,preis|coût,prix|costo,coste,preci
market,econom,firm,compan|市场,市場,经济,經濟,公司,企业|市場,経済,企業|시장,경제,기업|markt,wirtsch,firm,unternehm|march,écon,entrepr|mercad,econ,empres
city,cities,urban|城市,都市|都市|도시|stadt,städt|vill|ciudad
robot|机器人,機器人|ロボット|로봇|||
control|控制|制御|제어|steuer,regel|command,contrôl|
agent|智能体,代理|エージェント|에이전트|||
search|搜索,搜尋,检索|探索,検索|탐색,검색|such|recherch|búsq,busc
optimi|优化,優化,最优,最佳|最適|최적||optim|ópti,opti
parameter|参数,參數|パラメータ|매개변수,파라미터||paramèt|parám
feature|特征,特徵|特徴|특징|merkmal|caract,trait|caract,rasgo
representation|表示,表征,表徵|表現|표현|darstell|représ|
encod,decod|编码,解码,編碼,解碼|符号化,エンコード,デコード,復号|인코,디코,부호|kodier|encod,décod|codif,decod
attention|注意力|注意|주의,어텐션|aufmerk||atenc
token|词元,詞元,标记|トークン|토큰||jeton|
large|大|大規模,大き|대규모,큰,대형|groß|grand|grand
small|小|小さ,小型|작은,소형,작|klein|petit|pequeñ
long|长,長|長|긴,장기,먼|lang,läng|long|larg
short|短|短|짧,단|kurz,kürz|court|cort,brev
new,novel|新|新|새로운,신규,새|neu|nouv|nuev,noved
exist,previous,earlier,prior|现有,現有,以往,已有,此前,先前,既有|既存,従来,これまで|기존,이전|bisher,früher,bestehend,vorhand|exist,antér,précéd|exist,anter,previ
common,usual,often,tend|通常,常,常见,常見,往往,一般,多|通常,一般,しばしば,よく,傾向|흔히,보통,일반,자주,경향|oft,übli,gewöhn,häuf,neig|souvent,habitu,tend|menud,habit,suel,tend,tiend
most,many,main|多数,多數,大多,主要,许多,許多,最|多く,大半,ほとんど,主|대부분,많,주|meist,viel,haupt|plupart,beaucoup,princip|mayor,much,princip
little,few,rare,seldom|很少,少,不多,有限,鲜|少な,わず,まれ,ほとんど|거의,적,드물|wenig,selten,kaum|peu,rare|poc,rara,apenas
all,every,each|所有,全部,每|すべて,全て,各,毎|모든,모두,각,전부|all,jede|tou,chaq|tod,cada
first|首次,第一,首个,首先|初,最初,第一|처음,첫,최초|erst|premi|prim
high,strong|高,强,強|高|높,강|hoch,hoh,stark|haut,élev,fort|alto,alta,fuert,elev
low,weak|低,弱|低,弱|낮,약|niedrig,gering,schwach|bas,faibl|baj,débil
same,similar,equal|相同,同样,同一,相似,类似,相近,同樣|同じ,同様,類似,同程度|같은,동일,유사,비슷|gleich,selb,ähnl|mêm,sembl|mism,simil
different,differ,vary,various|不同,差异,差異,各种,多种,差距|異な,さまざま,差|다른,다양,차이|unterschied,verschied|différ,vari|difer,divers,distint
require,need,must,have to|需要,必须,必須,无需,須,不能,须|必要,要す,なけれ,不要|필요,해야,요구|nötig,brauch,benötig,müss,muss,verlang,erford|nécess,doiv,doit,exig,besoin|necesi,deb,requie,falta
allow,enable,can|可以,能够,能夠,可,能|可能,できる,でき|수 있|könn,kann,erlaub,ermög|perme,peu|pued,permit
cannot,fail,unable|无法,無法,不能,失败,失敗,失效|できない,失敗|없다,실패,못|nicht|échou,échec,pas|no,fall,fracas
use,using,applied,apply,application|使用,利用,采用,採用,应用,應用,用|用い,使用,利用,応用,適用|사용,이용,적용,응용,활용|nutz,verwend,anwend,einsatz|utilis,appli,emplo|utiliz,uso,usa,aplic,emple
combin,joint|结合,結合,联合,聯合,组合|組み合わ,結合,統合|결합,조합,통합|kombin,gemeinsam,verbind|combin,conjoint|combin,conjunt
depend|依赖,依賴,取决,取決,无关,有关|依存|의존,따라,달려|abhäng|dépend|depend
cause,because,due to,attribut|原因,由于,因为,归因,由於,导致,源于,主因,因,归结|原因,ため,起因,帰|원인,때문,기인|ursach,wegen,weil,verursach,zurück|caus,cause,raison,attribu,dû|caus,atribu,deb
explain,understand,interpret|解释,解釋,理解,说明,解读,说明|説明,理解,解釈|설명,이해,해석|erklär,versteh,verständ,erläut|expli,compr,comprend|explic,entend,entien
discuss,consider,conclu,argue|讨论,討論,结论,結論,认为,主张,探讨,考虑,主張|議論,考察,結論,主張,検討|논의,결론,주장,고려|diskut,erört,schließ,argument,meinen,betracht|discut,conclu,souten,considèr,examin|discut,conclu,sosten,argument,consider
investigat,study,studied,explor,examin|研究,探究,探索,考察,调查|研究,調査,検討,調べ|연구,조사,탐구|untersuch,studi,erforsch|étudi,explor,exam|estud,explor,investig
provide,give,offer|提供,给出,給出,给予|提供,与え|제공,주|biet,liefer,geb,gib|fourn,donn,offr|proporc,ofrec,da
solve,solution,remedy|解决,解決,求解,解出,补救|解決,解く,解|해결,풀,해법|lös|résou,résol,solut,remèd|resolv,resuel,soluc
require only,simple,easy,easily|简单,簡單,轻松,容易,单纯,單純|簡単,単純,容易|간단,쉽,단순|einfach,leicht|simpl,facil|sencill,fáci,simpl
fast,speed,slow,rapid|快,速,慢|速,高速,遅|빠르,속도,느리,빨|schnell,langsam,geschw|rapid,vite,lent|rápid,veloc,lent
real-time,real time,latency,delay|实时,時延,时延,延迟,延遲,即時|リアルタイム,遅延|실시간,지연|echtzeit,verzög,latenz|réel,laten,délai,retard|real,laten,retard
future|未来,將來,今后,未來|今後,将来|향후,미래|künft,zukunft|avenir,futur|futur
however,but,although,whereas,while,yet|但,然而,不过,不過,虽然,尽管,而,却,卻|しかし,が,一方,ものの|그러나,하지만,지만,반면|jedoch,aber,doch,obwohl,währ,allerd|mais,cepend,bien que,alors,tand,or|pero,aunque,mientras,embargo
also,moreover,furthermore,in addition|还,還,也,此外,并且,另外|また,さらに,加え|또한,게다가,더불어|auch,zudem,außerdem,ferner,darüber|aussi,égalem,outre,plus|también,además
therefore,thus,hence|因此,因而,从而,故,所以,为此|したがって,よって,そのため|따라서,그러므로|daher,deshalb,somit,folglich,damit|donc,ainsi|tanto,ello
without|无需,無需,不用,没有,不需,不|なし,不要,せず|없이,않고|ohne|sans|sin
only,merely|仅,僅,只|のみ,だけ,すぎ|만,뿐|nur,bloß|seul,ne|sólo,solo,únic
source|来源,源,出处,出處|源,出所|소스,출처,원|quelle,herkunft|sourc,proven|fuent,proced
quality|质量,品质,質量,品質,音质|品質,質|품질|qualit|qualit|calidad
listen,hear|听,聽|聴,聞,リスナ|듣,청취,청|hör|écout,entend,audit|escuch,oyent,oír
train and test,validat,verif|验证,驗證,核验|検証|검증|valid,überprüf|valid,vérif|valid,verif
condition,environment,setting,scenario|条件,環境,环境,场景,場景,设置,情况|条件,環境,設定,場面|조건,환경,설정,상황|beding,umgeb|condit,environn,context|condic,entorn
develop,built,build|开发,開發,构建,構建,建立,发展|開発,構築,構成|개발,구축|entwick,bau|développ,constr|desarroll,constru
mechanism,process,procedure|机制,機制,过程,過程,流程,程序|機構,仕組,過程,手順|메커니즘,과정,절차,기제|mechan,prozess,vorgang,verfahr|mécan,process,procéd|mecan,proces,proced
example,instance|示例,例子,样例,範例,例如,实例|例|예시,예|beispiel|exempl|ejempl
sample|样本,樣本,采样|サンプル,標本,試料|표본,샘플,시료|stichprob,prob|échant|muestr
number,amount,size,scale|数量,數量,规模,規模,大小,尺度|数,量,規模,大き|수,양,규모,크기|zahl,größe,meng|nombr,taill,échell|númer,tamañ,escal,cantid
rate,ratio,frequency|率,比例,频率,頻率|率,比,頻度,周波数|율,률,비율,빈도,주파수|rate,verhält,häufig|taux,rapport,fréqu|tasa,razón,frecu
distance,position,location|距离,距離,位置,远处|距離,位置|거리,위치,떨어|abstand,entfern,lage,position|distanc,éloign|distanc,posici,ubic
image quality,resolution|分辨率,解析度|解像|해상|auflös|résol|resoluc
`;
const LANGUAGES = ['zh', 'ja', 'ko', 'de', 'fr', 'es'];
const tables = new Map();
/** The table for one language of a page; empty for those it lacks. */
function sharedWords(language) {
    const column = LANGUAGES.indexOf(language.toLowerCase().split('-')[0] ?? '');
    if (column < 0)
        return [];
    const table = tables.get(column) ?? readTable(column);
    tables.set(column, table);
    return table;
}
function readTable(column) {
    return ROWS.trim()
        .split('\n')
        .map((row) => row.split('|').map((cell) => cell.split(',').filter((word) => word !== '')))
        .map((cells) => ({ english: cells[0] ?? [], translated: cells[column + 1] ?? [] }))
        .filter(({ translated }) => translated.length > 0);
}

;// CONCATENATED MODULE: ./lib/src/check/alignment-units.js

const FORMULA = /(?<!\\)\$([^$\n]{1,500})\$/g;
const LINK = /https?:\/\/[^\s，。；、（）「」]{1,500}/g;
const NUMBER = /(?<![A-Za-z\d])\d+(?:[.,\u00A0\u202F]\d+| \d{3}(?!\d))*/g;
const WORD = /[A-Za-z\u00C0-\u024F](?:[A-Za-z\u00C0-\u024F\d_+]|-(?=[A-Z\d]))*/g;
/** Scripts in which a translation has Latin letters only where the original is kept. */
const NATIVE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu;
const BRACKET = /[（(]([^（()）]{1,100})[)）]/g;
/** Measures the sentences of an abstract and of its translation for `createAlignment`. */
function measureSentences(abstract, translation, language) {
    const native = /^(?:zh|ja|ko)\b/i.test(language);
    const table = sharedWords(language);
    const words = table.map((row, at) => [
        `word ${at}`,
        row.english,
        row.translated,
    ]);
    const known = new Set(abstract.flatMap((text) => wordsOf(plain(text).toLowerCase())));
    const source = abstract.map((text) => {
        const prose = plain(text);
        const units = unitsOf(text, prose, native);
        const lower = wordsOf(prose).map((word) => word.toLowerCase());
        for (const [key, stems] of words)
            if (begins(lower, prose, stems))
                units.set(key, 'word');
        return { text, units, length: latinLength(prose) };
    });
    const target = translation.map((text) => {
        const prose = plain(text);
        const units = unitsOf(text, prose, native);
        const bare = prose.replace(BRACKET, (whole, inner) => wordsOf(inner.toLowerCase()).every((word) => known.has(word)) ? ' ' : whole);
        const small = prose.toLowerCase();
        const lower = wordsOf(small);
        for (const [key, , forms] of words) {
            const has = native ? forms.some((form) => small.includes(form)) : begins(lower, small, forms);
            if (has)
                units.set(key, 'word');
        }
        const length = native ? (bare.match(NATIVE)?.length ?? 0) : latinLength(bare);
        return { text, units, length };
    });
    return { source, target };
}
function unitsOf(text, prose, native) {
    const units = new Map();
    for (const [, tex = ''] of text.matchAll(FORMULA)) {
        units.set(`formula ${tex.replace(/[\s{}]|\\[,;!]/g, '')}`, 'formula');
    }
    for (const [link] of text.matchAll(LINK)) {
        units.set(`link ${link.toLowerCase().replace(/[\\/.]+$/, '')}`, 'link');
    }
    for (const [written] of text.replace(LINK, ' ').matchAll(NUMBER)) {
        units.set(`number ${significant(written)}`, 'number');
    }
    for (const word of wordsOf(prose)) {
        if (isName(word))
            units.set(`name ${word.toLowerCase().replace(/s$/, '')}`, 'name');
        else if (native)
            units.set(`original ${word.toLowerCase().replace(/s$/, '')}`, 'original');
        else if (word.length >= 4)
            units.set(`cognate ${root(word)}`, 'cognate');
    }
    return units;
}
/** 358k is 35.8 万, and 0.95 may be 95 %: the digits stay, unless a lone one would be left. */
function significant(written) {
    const digits = written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
    return digits.length > 1 ? digits : written.replaceAll(',', '.');
}
/** The text without formulas, addresses and TeX commands. */
function plain(text) {
    return text
        .replace(FORMULA, ' ')
        .replace(LINK, ' ')
        .replace(/\\[A-Za-z]+/g, ' ');
}
function wordsOf(text) {
    return text.match(WORD) ?? [];
}
function isName(word) {
    return /[\p{Lu}\d_]/u.test(word.slice(1));
}
function latinLength(prose) {
    return wordsOf(prose).reduce((sum, word) => sum + (isName(word) ? 0 : word.length), 0);
}
/** What related words of European languages begin with alike. */
function root(word) {
    return word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/h/g, '')
        .replace(/[kq]/g, 'c')
        .replace(/y/g, 'i')
        .replace(/(.)\1+/g, '$1')
        .slice(0, 5);
}
/** Whether a word begins with one of the stems; those of two words are looked for anywhere. */
function begins(words, text, stems) {
    return stems.some((stem) => stem.includes(' ')
        ? text.toLowerCase().includes(stem)
        : words.some((word) => (word.startsWith(stem) && (stem.length > 3 || word.length <= stem.length + 2)) ||
            (stem.length > 4 && word.includes(stem))));
}

;// CONCATENATED MODULE: ./lib/src/check/sentences.js
/** Never the end of a sentence: what comes after belongs to it. English and the page languages. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])(?:e\.\s?g|i\.\s?e|cf|vs|resp|approx|dr|prof|mr|mrs|w\.r\.t|a\.k\.a|ca|bzw|vgl|sog|nr|bd|abb|kap|evtl|ggf|z\.\s?b|d\.\s?h|u\.\s?a|z|p\.\s?ex|p\.\s?ej|env|pág|núm|ee|aprox)\.$/iu;
/** Abbreviations before a number, a reference or nothing: 10 sec. is an end, Sec. 10 is none. */
const OF_NUMBERS = /(?<![\p{L}\p{N}.])(?:figs?|secs?|sects?|eqs?|eqn|tabs?|refs?|nos?|vol|pp?|ch|chap|thm|lem|def|prop|cor)\.$/iu;
const NUMBER_START = /^\s*[([]?(?:\d|[IVX]+\b|[A-Z]\b|X{3,}|S\d)/u;
/** The end of a sentence only where the next one begins as sentences do. */
const MAYBE_ABBREVIATION = /(?:(?<![\p{L}\p{N}])(?:\p{Lu}|et al|u\.s|uu|inc))\.$/iu;
/** German ordinals: am 3. Mai. */
const ORDINAL = /(?<![\p{L}\p{N}][.,]?)\d{1,2}\.$/u;
const BEGINNING = /^(?:an?|all|although|as|at|both|by|code|each|for|from|here|how|however|if|in|it|its|most|no|on|our|since|some|such|that|the|their|then|there|these|they|this|those|three|thus|to|two|under|unlike|using|we|what|when|where|while|with|without|auf|bei|das|der|die|dies|diese|dieser|ein|eine|es|für|im|mit|unser|unsere|wir|ce|ces|cette|dans|elle|en|il|ils|la|le|les|notre|nos|nous|pour|sur|un|une|el|esta|estas|este|estos|las|los|nuestra|nuestro|se|sin)(?![\p{L}\p{N}])/iu;
/** Formulas, addresses and TeX commands: a stop inside of them ends nothing. */
const OPAQUE = /(?<!\\)\$[^$\n]{1,500}\$|\\[a-z]+\{?|https?:\/\/[^\s，。；、（）「」]{1,500}/g;
/** Where a sentence begins with a digit or in lower case, which Unicode's rules join. */
const LOWER_START = /(?<=(?:[\p{L}\p{N}%)\]”’"]{2}|\p{Script=Hangul})[.!?])\s(?=[\p{Ll}\p{N}])/gu;
const TRAILING_OPENERS = /[([{“‘„«（［【「『《〈¿¡\s]+$/u;
const LEADING_CLOSERS = /^(?:[)\]}”’»）］】」』》〉]|["'](?=\s|$))+\s?/u;
/**
 * The sentences of a text, in English or a language of a page, trimmed, white space as one space.
 * Breaks are those of Unicode (UAX #29, by ICU), less those after abbreviations and inside
 * formulas, and with those that stand before a digit or a small letter.
 */
function splitSentences(text, language) {
    const line = text.replace(/\s+/g, ' ').trim();
    const masked = line.replace(OPAQUE, mask);
    const segmenter = new Intl.Segmenter(segmenterLocale(language), { granularity: 'sentence' });
    const breaks = [];
    for (const { segment, index } of segmenter.segment(masked)) {
        if (index > 0)
            breaks.push(index);
        for (const inner of segment.matchAll(LOWER_START))
            breaks.push(index + inner.index + 1);
    }
    const sentences = [];
    let start = 0;
    let seen = 0;
    let hasLetters = false;
    for (const at of breaks) {
        const end = adjusted(masked, start, at);
        if (end <= start)
            continue;
        // An ordinal of a list is no sentence. Each piece is looked at once.
        hasLetters ||= /\p{L}/u.test(masked.slice(seen, end));
        seen = end;
        if (!hasLetters || isFalse(masked, start, end, language))
            continue;
        sentences.push(line.slice(start, end).trim());
        start = end;
        hasLetters = false;
    }
    sentences.push(line.slice(start).trim());
    return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
/** Stands in for a formula or an address: a word of the same length that keeps its last stop. */
function mask(opaque) {
    const end = !opaque.startsWith('http') ? 0 : (/[.!?)\]"'”’]*$/.exec(opaque)?.[0].length ?? 0);
    return 'X'.repeat(opaque.length - end) + opaque.slice(opaque.length - end);
}
/** Opening marks go with what follows, closing ones with what they close. */
function adjusted(text, start, at) {
    const openers = TRAILING_OPENERS.exec(text.slice(Math.max(start, at - 8), at))?.[0] ?? '';
    // “ closes in German.
    const opens = openers.trimEnd() === openers ? openers.replace(/^\s+/, '') : '';
    if (opens !== '')
        return at - opens.length;
    return at + (LEADING_CLOSERS.exec(text.slice(at, at + 8))?.[0].length ?? 0);
}
const WINDOW = 24;
function isFalse(text, start, end, language) {
    const before = text.slice(Math.max(start, end - WINDOW), end).trimEnd();
    if (ABBREVIATION.test(before))
        return true;
    if (OF_NUMBERS.test(before))
        return NUMBER_START.test(text.slice(end, end + WINDOW));
    const isMaybe = MAYBE_ABBREVIATION.test(before) || (/^de\b/i.test(language) && ORDINAL.test(before));
    return isMaybe && !BEGINNING.test(text.slice(end, end + WINDOW));
}
/** ICU throws on tags that are none; its rules for sentences hardly depend on the language. */
function segmenterLocale(language) {
    try {
        return new Intl.Locale(language).language;
    }
    catch {
        return 'en';
    }
}

;// CONCATENATED MODULE: ./lib/src/check/coverage-verbatim.js

/**
 * Where the page is in English the abstract stays as it is: what differs by more than white space
 * is a finding, by the sentences that only one of the two has.
 */
function checkVerbatim(written, abstract) {
    if (abstract === '' || oneLine(written) === oneLine(abstract))
        return [];
    const given = splitSentences(abstract, 'en');
    const kept = splitSentences(written, 'en');
    const findings = [
        ...without(given, kept).map((what) => finding('sentence-missing', what)),
        ...without(kept, given).map((what) => finding('sentence-added', what)),
    ];
    // The same sentences in another order, or a mark between them.
    return findings.length > 0 ? findings : [finding('sentence-added', oneLine(written))];
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The sentences of the first list that the second lacks, each as often as it lacks them. */
function without(sentences, others) {
    const left = new Map();
    for (const other of others)
        left.set(other, (left.get(other) ?? 0) + 1);
    return sentences.filter((sentence) => {
        const count = left.get(sentence) ?? 0;
        left.set(sentence, count - 1);
        return count <= 0;
    });
}
function finding(rule, what) {
    return { rule, where: 'abstract', what };
}

;// CONCATENATED MODULE: ./lib/src/check/coverage.js




/** Past these a text is no abstract (arXiv takes 1,920 characters), and aligning costs too much. */
const MOST_CHARACTERS = 12_000;
const MOST_SENTENCES = 80;
/** Characters of prose that a translation has for one of English, measured on faithful ones. */
const RATIOS = {
    zh: 0.33,
    ja: 0.48,
    ko: 0.45,
    de: 1.18,
    fr: 1.16,
    es: 1.17,
};
/** How far a translator may be from that. */
const MOST_OFF = 1.35;
/**
 * Each sentence of the abstract has its counterpart in the translation, and the reverse. Sentences
 * may be joined and split. A page in English keeps the abstract word for word.
 */
function checkCoverage(checked) {
    const { explanation, paper, settings } = checked;
    if (/^en\b/i.test(settings.language))
        return checkVerbatim(explanation.abstract, paper.abstract);
    if (paper.abstract.length > MOST_CHARACTERS)
        return [];
    if (explanation.abstract.length > MOST_CHARACTERS)
        return [runaway(checked)];
    const abstract = splitSentences(paper.abstract, 'en');
    const translation = splitSentences(explanation.abstract, settings.language);
    if (abstract.length > MOST_SENTENCES || abstract.length === 0)
        return [];
    if (translation.length > MOST_SENTENCES)
        return [runaway(checked)];
    if (translation.length === 0)
        return [];
    const { source, target } = measureSentences(abstract, translation, settings.language);
    if (isOtherLanguage(target, settings.language))
        return [];
    const beads = alignTwice(source, target, settings.language);
    return beads.flatMap((bead, at) => findingsOf(bead, beads[at - 1], beads[at + 1], source, target));
}
/** Whether hardly a letter is of the script of the page; that is for other rules to say. */
function isOtherLanguage(target, language) {
    if (!/^(?:zh|ja|ko)\b/i.test(language))
        return false;
    const characters = target.reduce((sum, { text }) => sum + text.length, 0);
    return lengthOf(target) < 0.15 * characters;
}
/** A translation far too long for any abstract. */
function runaway({ explanation }) {
    return { rule: 'sentence-added', where: 'abstract', what: explanation.abstract };
}
/** The first alignment tells how this translator's lengths compare, the second uses it. */
function alignTwice(source, target, language) {
    const usual = RATIOS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ratioOf(source, target);
    const align = createAlignment(source, target);
    const beads = align(usual);
    const pairs = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
    const ratios = pairs
        .map((bead) => ratioOf(pick(source, bead.source), pick(target, bead.target)))
        .sort((a, b) => a - b);
    const median = ratios[Math.floor(ratios.length / 2)] ?? usual;
    // A few sentences say little about the translator.
    const weight = ratios.length / (ratios.length + 4);
    const own = Math.exp(weight * Math.log(Math.max(median, 0.01)) + (1 - weight) * Math.log(usual));
    return align(Math.min(usual * MOST_OFF, Math.max(usual / MOST_OFF, own)));
}
function pick(sentences, numbers) {
    return numbers.flatMap((at) => sentences[at] ?? []);
}
function ratioOf(source, target) {
    return lengthOf(target) / Math.max(1, lengthOf(source));
}
function lengthOf(sentences) {
    return sentences.reduce((sum, { length }) => sum + length, 0);
}
function findingsOf(bead, before, after, source, target) {
    const isMissing = bead.target.length === 0;
    if (!isMissing && bead.source.length > 0)
        return [];
    const [own, other] = isMissing ? [source, target] : [target, source];
    const side = isMissing ? 'target' : 'source';
    const last = pick(other, before?.[side] ?? []).at(-1)?.text;
    const next = pick(other, after?.[side] ?? []).at(0)?.text;
    return pick(own, isMissing ? bead.source : bead.target).map(({ text }) => ({
        rule: isMissing ? 'sentence-missing' : 'sentence-added',
        where: 'abstract',
        what: text,
        passage: gap(last, next),
    }));
}
/** Characters of a sentence to either side of the place where one is missing. */
const SHOWN = 90;
/** The end of one sentence and the beginning of the next, with a mark between them. */
function gap(last = '', next = '') {
    const end = last.length > SHOWN ? `…${last.slice(-SHOWN).toWellFormed()}` : last;
    const start = next.length > SHOWN ? `${next.slice(0, SHOWN).toWellFormed()}…` : next;
    return `${end} [?] ${start}`.trim();
}

;// CONCATENATED MODULE: ./lib/src/check/formula-spans.js
/** A longer "formula" is rather the text between two strays. */
const LONGEST = 2000;
/** Code, escapes, and what opens a formula; a line end ends every search. */
const OPENERS = /`[^`\n]{1,500}`|\\[([]|\\.|\${1,2}/g;
const CLOSER_OF = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };
/**
 * Finds `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. A single dollar follows pandoc's rule
 * (https://pandoc.org/MANUAL.html#math): no space after the first, none before the last, no digit
 * after it. Braces may be unbalanced: that is for the caller to judge. Code is left alone, `\$` is
 * money, and so is a dollar before or after an amount.
 */
function formulaSpansOf(text) {
    const formulas = [];
    const strays = [];
    const closers = new Map();
    const opener = new RegExp(OPENERS);
    for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
        const [mark] = match;
        const start = match.index;
        const isSingle = mark === '$';
        if (!isSingle && CLOSER_OF[mark] === undefined)
            continue;
        const end = isSingle
            ? endOfSingle(text, start)
            : endOf(text, start, CLOSER_OF[mark] ?? '', closers);
        if (end === undefined) {
            if (mark.startsWith('$') && !isMoney(text, start))
                strays.push(start);
            continue;
        }
        const length = mark.length;
        formulas.push({ tex: text.slice(start + length, end - length).trim(), start, end });
        opener.lastIndex = end;
    }
    return { formulas, strays };
}
/**
 * `$$` may go over lines, as displayed formulas of a full text do.
 * @param closers where each closer was last found, so that no stretch is searched twice
 */
function endOf(text, start, closer, closers) {
    let found = closers.get(closer) ?? -1;
    if (found < start + 2) {
        const at = text.indexOf(closer, start + 2);
        found = at < 0 ? Infinity : at;
        closers.set(closer, found);
    }
    return found - start > LONGEST ? undefined : found + 2;
}
/** Only the next dollar may close, so that every stretch is looked at once. */
function endOfSingle(text, start) {
    if (/^(?:\s|$)/.test(text.slice(start + 1, start + 2)))
        return undefined;
    const limit = Math.min(text.length, start + LONGEST);
    for (let at = start + 1; at < limit && text[at] !== '\n'; at += text[at] === '\\' ? 2 : 1) {
        if (text[at] !== '$')
            continue;
        if (/\s/.test(text[at - 1] ?? ''))
            return undefined;
        const isPrice = /\d/.test(text[at + 1] ?? '') && !/^\\[a-z]/i.test(text.slice(start + 1, start + 3));
        return isPrice ? undefined : at + 1;
    }
    return undefined;
}
/** `$5` and `US$ 5`, but not the beginning of `$5 \times 3`; `5 $`, but not the end of `x = 5$`. */
function isMoney(text, at) {
    return (/^\$+ ?\d[\d.,]*(?![\d.,]| ?(?:\\[A-Za-z]|[\^_{=<>+*]|\/\d))/.test(text.slice(at, at + 20)) ||
        /(?:^|[^\s=<>≈≤≥∼\\^_{}\d.,])\s?\d[\d.,]*\s?$/.test(text.slice(Math.max(0, at - 16), at)));
}

;// CONCATENATED MODULE: ./lib/src/check/prose.js

const CODE = /`[^`\n]{1,500}`/g;
// ASCII alone: in Chinese text a full-width stop or bracket ends an address.
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+|\b(?:[\w-]{1,63}\.){1,4}(?:ai|app|co|com|dev|edu|gov|io|net|org)\/[\w\-.~:/?#@!$&*+,;=%]*/gi;
/** The text with a space in the place of each formula. */
function withoutFormulas(text) {
    let prose = '';
    let at = 0;
    for (const { start, end } of formulaSpansOf(text).formulas) {
        prose += `${text.slice(at, start)} `;
        at = end;
    }
    return prose + text.slice(at);
}
/** The text with a space in the place of each code span. */
function withoutCode(text) {
    return text.replace(CODE, ' ');
}
/** The text with a space in the place of each web address. */
function withoutAddresses(text) {
    return text.replace(ADDRESS, ' ');
}
/** The words of a text: a space stands for each formula, code span and web address. */
function proseOf(text) {
    return withoutCode(withoutFormulas(withoutAddresses(text)));
}
/**
 * The prose without what may stay in the original: short brackets (a term in the original), quoted
 * words and titles of works. A bracket or quotation of more than 12 words is a sentence.
 */
function ownWordsOf(text) {
    return proseOf(text).replace(ASIDE, (aside) => (aside.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) > 12 ? aside : ' ');
}
const ASIDE = /[(（][^()（）\n]{1,200}[)）]|[“"][^“”"\n]{1,200}[”"]|[《〈「『«][^《》〈〉「」『』«»\n]{1,200}[》〉」』»]/gu;

;// CONCATENATED MODULE: ./lib/src/check/formula-broken.js


/** Commands that mean something in a formula alone. */
const MATHS = /\\(?:alpha|beta|gamma|delta|varepsilon|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega|ell|infty|partial|nabla|sum|prod|int|frac|sqrt|times|cdot|pm|leq?|geq?|neq?|approx|sim|in|mathbf|mathcal|mathbb|mathrm|mathit|boldsymbol|operatorname|hat|tilde|bar|vec|left|right|log|exp|min|max|top|circ|to|rightarrow|text|mid|ldots|dots)(?![A-Za-z])|[_^]\{[^{}\n]{0,40}/g;
/**
 * Formulas that cannot be set: a dollar without its partner, braces, `\left` and `\begin` without
 * theirs, a cut-off end, words of the page between two dollars, TeX outside of dollars. What the
 * paper's own metadata has just so is not the explanation's fault.
 */
function checkBrokenFormulas({ parts, metadata }) {
    const excused = new Set();
    return [...parts].flatMap(([where, text]) => {
        const broken = brokenIn(text);
        if (broken.length > 0 && excused.size === 0) {
            for (const what of ['', ...brokenIn(metadata)])
                excused.add(what);
        }
        return broken
            .filter((what) => !excused.has(what))
            .map((what) => ({ rule: 'formula-broken', where, what }));
    });
}
/** More than a reviewer reads. */
const MOST_STRAYS = 100;
/** The broken pieces of a text, each as it is written. */
function brokenIn(text) {
    const { formulas, strays } = formulaSpansOf(text);
    return [
        ...strays
            .slice(0, MOST_STRAYS)
            .map((at) => text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ')),
        ...formulas.filter(({ tex }) => isBroken(tex)).map(({ start, end }) => text.slice(start, end)),
        ...(proseOf(text).match(MATHS) ?? []),
    ];
}
function isBroken(tex) {
    return (tex === '' ||
        /[\^_]$|(?:^|[^\\])(?:\\\\)*\\$/.test(tex.slice(-40)) ||
        !hasPairs(tex) ||
        /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(tex.replace(/\{[^{}]*\}/g, '')));
}
/** Whether braces, `\left … \right` and `\begin … \end` pair up, in this order of nesting. */
function hasPairs(tex) {
    const open = [];
    for (const [token, command, environment] of tex.matchAll(/\\(begin|end)\s*\{([^{}]{0,40})\}|\\[A-Za-z]+|\\.|[{}]/gs)) {
        if (command === 'begin')
            open.push(environment ?? '');
        else if (command === 'end') {
            if (open.pop() !== environment)
                return false;
        }
        else if (token === '{' || token === '\\left')
            open.push(token);
        else if (token === '}') {
            if (open.pop() !== '{')
                return false;
        }
        else if (token === '\\right' && open.pop() !== '\\left')
            return false;
    }
    return open.length === 0;
}

;// CONCATENATED MODULE: ./lib/src/check/formula-key.js
const SYMBOLS = new Map(Object.entries({
    ...pairs(`alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ
      iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ρ sigma σ varsigma ς tau τ upsilon υ
      phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ
      Psi Ψ Omega Ω ell l hbar ℏ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ emptyset ∅ varnothing ∅
      sum ∑ prod ∏ int ∫ circ ° degree ° deg ° prime ' dagger † star ⋆ ldots … dots … cdots … neg ¬
      langle ⟨ rangle ⟩ Vert ‖ lVert ‖ rVert ‖ vert | lvert | rvert | mid | times × div ÷ pm ± mp ∓
      cdot · ast * leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃
      equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ to → rightarrow →
      longrightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ mapsto ↦ lt < gt > parallel ∥ perp ⊥
      top ⊤ sharp # flat ♭`),
}));
/** Commands that only space or dress what they stand before. */
const LOOKS = new Set(`left right big Big bigg Bigg bigl bigr Bigl Bigr middle quad qquad mathrm mathbf mathit mathsf
   mathtt mathnormal mathcal mathbb boldsymbol bm text textrm textbf textit textsf texttt textsc emph
   operatorname mbox hbox displaystyle textstyle limits nolimits frac tfrac dfrac over limit
   rm bf it hspace enspace thinspace nobreak`.split(/\s+/));
/** Superscript and subscript characters, and those that have a likeness. */
const CHARACTERS = new Map(Object.entries({
    ...pairs(`− - – - ‐ - ‑ - ∗ * ⋅ · • · ∣ | ∥ ‖ ϵ ε ϑ θ ϕ φ µ μ ℓ l º ° ⩽ ≤ ⩾ ≥ ≦ ≤ ≧ ≥ ⋯ … ⟶ →
      ∘ ° ′ ' Σ ∑ Π ∏ Δ Δ Ω Ω`),
}));
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚₛₜₓ';
/** A command, an escaped sign, raised or lowered characters, or a character that is no frame. */
const TOKEN = new RegExp(String.raw `\\[A-Za-z]+|\\[^A-Za-z]|[${RAISED}]+|[${LOWERED}]+|[^\s{}$\\~/⁄]`, 'gu');
/**
 * What a formula says, without the ways to write it: `\alpha` is α, ≤ is `\leq`, ² is `^2`; spaces,
 * braces, fraction bars and the type face go. The words of a text become a run of letters, so that
 * the key of `x \le 5` is found in that of "where x ≤ 5 holds".
 */
function formulaKey(text) {
    return atomsOf(text).join('').replaceAll('^°', '°');
}
/** The parts of a key: letters, signs, digits and the names of unknown commands. */
function atomsOf(text) {
    return (text.match(TOKEN) ?? []).map(atomOf).filter((atom) => atom !== '');
}
function atomOf(token) {
    if (token.startsWith('\\')) {
        const name = token.slice(1);
        if (LOOKS.has(name) || /^[\s,;:!{}()[\]]$/.test(name))
            return '';
        if (name === '|')
            return '‖';
        return SYMBOLS.get(name) ?? name;
    }
    if (token.charCodeAt(0) < 0x80)
        return token;
    if (RAISED.includes(token.charAt(0)))
        return `^${token.normalize('NFKC').replace('−', '-')}`;
    if (LOWERED.includes(token.charAt(0)))
        return `_${token.normalize('NFKC').replace('−', '-')}`;
    // 𝑥 is x, （ is (.
    const plain = CHARACTERS.get(token) ?? token.normalize('NFKC');
    return CHARACTERS.get(plain) ?? plain;
}
function pairs(words) {
    const list = words.trim().split(/\s+/);
    return Object.fromEntries(list.flatMap((word, at) => at % 2 === 0 ? [[word, list[at + 1] ?? '']] : []));
}

;// CONCATENATED MODULE: ./lib/src/check/formula-stock.js



/**
 * Takes stock of the formulas of a text, in time linear in its length.
 * @param isShort whether what stands between the formulas is looked at too, as in an abstract that
 * writes some without dollars. It always is in a text that has none in dollars.
 */
function formulaStockOf(text, isShort) {
    const { formulas } = formulaSpansOf(text);
    const keys = formulas.map(({ tex }) => formulaKey(tex));
    const hasTex = formulas.length > 0;
    const letters = (withoutFormulas(text).match(LETTER) ?? []).map((letter) => formulaKey(letter));
    const members = new Set(letters);
    const atoms = new Set(letters);
    for (const key of keys) {
        for (const member of key.split(/[=<>≤≥≈∈,，;]/))
            members.add(member);
    }
    for (const { tex } of formulas)
        for (const gram of gramsOf(atomsOf(tex)))
            atoms.add(gram);
    const whole = isShort || !hasTex ? formulaKey(text) : keys.join('\n');
    return { whole, members, atoms, hasTex };
}
/** Letters that stand alone, by their blocks, which is faster than by their properties. */
const LETTER = /(?<![\w\u00C0-\u024F\u0370-\u03FF])[A-Za-z\u0370-\u03FF\u{1D400}-\u{1D7FF}]\d?(?![\w\u00C0-\u024F\u0370-\u03FF])/gu;
/**
 * Whether a text has a formula: as a whole, or both sides of its equals signs and each member of
 * its lists. Of a letter or two there is enough if they are in a longer formula.
 */
function hasFormula({ whole, atoms }, key) {
    return hasPieces(key, whole, atoms);
}
/** The same, but a letter or two have to stand as a formula, a side of a relation or a word. */
function hasOwnFormula({ whole, members }, key) {
    return hasPieces(key, whole, members);
}
function hasPieces(key, whole, short) {
    const has = (piece) => /^\p{L}.?$/u.test(piece) ? short.has(piece) : whole.includes(piece);
    if (has(key))
        return true;
    if (isValueOfOther(key, whole))
        return false;
    return key.split(/[=,，]/).every((piece) => !isJudged(piece) || has(piece));
}
/** Whether a key says `β=0.05` where the text says that of another letter, and not of
 * this one. Single digits are values of too many letters. */
function isValueOfOther(key, whole) {
    const [, value] = /^[^=]+(=\d[\d.]+)$/.exec(key) ?? [];
    return value !== undefined && hasValue(whole, value) && !hasValue(whole, key);
}
/** Whether a key has a value as a number of its own: `=5` is not in `=50`. */
function hasValue(whole, value) {
    for (let at = whole.indexOf(value); at >= 0; at = whole.indexOf(value, at + 1)) {
        if (!/[\d.]/.test(whole.charAt(at + value.length)))
            return true;
    }
    return false;
}
/** Whether a key says more than a number, a sign or a unit, which other rules look at. */
function isJudged(key) {
    // A sum of numbers, 2^64 + 1, is a formula; 2^8 - 2^4 may be a range.
    if (/\d\+\d/.test(key))
        return true;
    const rest = key.replace(/^[\d.,+\-±%°×·*∼~<>≤≥≈^'()]+/, '');
    return rest.length < key.length
        ? /[a-zA-Z\u0370-\u03FF∂∇∑∏∫∞∅]/.test(rest) && !UNIT.test(rest)
        : /[a-zA-Z\u0370-\u03FF∂∇∑∏∫∞∅_]/.test(key) && key !== 'μ';
}
const UNIT = /^(?:k?Hz|MHz|GHz|dB\w?|ms|μs|s|min|h|[kMGT]?B?|k?bps|[cmkμn]?m|%|x)$/;
/** The atoms of a formula one by one, in pairs and in triples. */
function gramsOf(atoms) {
    const flat = atoms.filter((atom) => !/^[_^()]$/.test(atom));
    return flat.flatMap((atom, at) => {
        const next = flat[at + 1];
        const third = flat[at + 2];
        if (next === undefined)
            return [atom];
        return third === undefined ? [atom, atom + next] : [atom, atom + next, atom + next + third];
    });
}

;// CONCATENATED MODULE: ./lib/src/check/formula-origin.js


/**
 * Of the triples of symbols in a formula, how many, or what share, the paper need not have: one
 * changed symbol changes three, and a formula may be put together from two of the paper's.
 */
const FREE = 1;
const SHARE = 0.15;
/**
 * Whether a formula may come from a paper: it is there, or it has the letters and nearly all the
 * triples of symbols of the paper's formulas, and no sign turned round. Of a paper without TeX the
 * letters alone are looked at.
 */
function isMadeOf(formula, key, paper, metadata) {
    if (isValueOfOther(key, paper.whole))
        return false;
    if (hasFormula(paper, key) || hasFormula(metadata, key))
        return true;
    const has = (gram) => paper.atoms.has(gram) ||
        metadata.atoms.has(gram) ||
        (!paper.hasTex && paper.whole.includes(gram));
    const atoms = atomsOf(formula);
    if (atoms.some((atom) => /[\p{L}]/u.test(atom) && !has(atom)))
        return false;
    if (hasTurnedSign(atoms, has))
        return false;
    if (paper.hasTex && isAmountOfNone(key, paper.whole + metadata.whole))
        return false;
    const triples = gramsOf(atoms).filter((gram) => gram.length >= 3);
    const foreign = triples.filter((gram) => !has(gram)).length;
    return !paper.hasTex || foreign <= Math.max(FREE, SHARE * triples.length);
}
/** A sum of numbers, or an index with a decimal (the 1.7 of Cl_{1.7}), that formulas have not. */
function isAmountOfNone(key, whole) {
    const indices = key.match(/_\d+\.\d+/g) ?? [];
    return SUM.test(key) || indices.some((index) => !whole.includes(index));
}
const SUM = /^[\d.+\-^×·]*\d\+\d[\d.+\-^×·]*$/;
const TURNED = {
    '+': '-',
    '-': '+',
    '≤': '≥',
    '≥': '≤',
    '<': '>',
    '>': '<',
};
/** Whether a sign stands between two symbols where the paper has its opposite, and it never. */
function hasTurnedSign(atoms, has) {
    const flat = atoms.filter((atom) => !/^[_^()]$/.test(atom));
    return flat.some((sign, at) => {
        const turned = TURNED[sign];
        const before = flat[at - 1];
        const after = flat[at + 1];
        if (turned === undefined || before === undefined || after === undefined)
            return false;
        return has(before + turned + after) && !has(before + sign + after);
    });
}

;// CONCATENATED MODULE: ./lib/src/check/passage.js
const passage_LONGEST = 200;
/** How far a sentence is followed to either side. */
const REACH = 160;
/** The sentence of a text around a place, one line of at most 200 characters. */
function passageAt(text, at, length = 0) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + length, at + length + REACH);
    const opening = Math.max(...['. ', '? ', '! ', '\n'].map((end) => before.lastIndexOf(end)));
    const closing = after.search(/[.?!](?:\s|$)|\n/);
    const sentence = before.slice(opening < 0 ? 0 : opening + 1) +
        text.slice(at, at + length) +
        (closing < 0 ? after : after.slice(0, closing + 1));
    const line = sentence.replace(/\s+/g, ' ').trim();
    return line.length > passage_LONGEST ? `${line.slice(0, passage_LONGEST - 1).toWellFormed()}…` : line;
}
/** The sentence in which a text has these words; undefined where it has them not. */
function passageWith(text, words) {
    const at = text.indexOf(words);
    return at < 0 ? undefined : passageAt(text, at, words.length);
}

;// CONCATENATED MODULE: ./lib/src/check/formulas.js





/** Past this a part is no explanation, and comparing each formula would take too long. */
const MOST_FORMULAS = 300;
/**
 * The translated title and abstract have the formulas of the paper's and no others, however they
 * are written; those of the explainer have the letters of the paper and are mostly made of pieces
 * of its formulas. Numbers are left to the rules on numbers.
 */
function checkFormulas({ parts, paper, metadata, source }) {
    const known = formulaStockOf(metadata, true);
    let fullText;
    const isMade = (key, formula) => {
        if (key.length > 2 && known.whole.includes(key))
            return true;
        fullText ??= formulaStockOf(source.slice(metadata.length), false);
        return isMadeOf(formula, key, fullText, known);
    };
    const unknown = [...parts].flatMap(([where, text]) => {
        const isTranslation = where === 'title' || where === 'abstract';
        return [...judgedIn(text)]
            .filter(([key, what]) => !(isTranslation ? hasFormula(known, key) : isMade(key, what)))
            .map(([, what]) => ({ rule: 'formula-unknown', where, what }));
    });
    return [
        ...unknown,
        ...missing('title', paper.title, parts),
        ...missing('abstract', paper.abstract, parts),
    ];
}
function missing(where, original, parts) {
    const translation = parts.get(where) ?? '';
    const formulas = translation === '' ? new Map() : judgedIn(original);
    if (formulas.size === 0)
        return [];
    const translated = formulaStockOf(translation, true);
    return [...formulas]
        .filter(([key]) => !hasOwnFormula(translated, key))
        .map(([, what]) => ({
        rule: 'formula-missing',
        where,
        what,
        passage: passageWith(original, what),
    }));
}
/** The different formulas of a text that are more than numbers and words, by key. */
function judgedIn(text) {
    const formulas = formulaSpansOf(text)
        .formulas.filter(({ tex }) => !WORDS.test(tex))
        .map(({ tex, start, end }) => [formulaKey(tex), text.slice(start, end)])
        .filter(([key]) => isJudged(key));
    return new Map(formulas.toReversed().slice(-MOST_FORMULAS).toReversed());
}
/** Words in the clothes of a formula: `$\texttt{name}$`, `$\textit{simultaneously}$`. */
const WORDS = /^\\(?:text[a-z]*|emph|href)\s*\{|^[A-Za-z]{4,}$/;

;// CONCATENATED MODULE: ./lib/src/check/page-script.js
/** The script of a page's language by CLDR's likely subtags: zh-CN → Hans, ja → Jpan, de → Latn. */
function scriptOf(language) {
    try {
        return new Intl.Locale(language).maximize().script;
    }
    catch {
        return undefined;
    }
}
/** The language without script and region: zh-TW → zh. */
function baseLanguage(language) {
    return language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./lib/src/check/glossary.js


/** Where the abstract has a term of the glossary, its translation has the word agreed on. */
function checkGlossary({ parts, paper, settings }) {
    const abstract = paper.abstract.toLowerCase();
    const translated = (parts.get('abstract') ?? '').toLowerCase();
    const isLatin = scriptOf(settings.language) === 'Latn';
    const hasTranslation = isLatin ? hasInflected : hasLetters;
    return settings.glossary.flatMap(({ term, translation }) => {
        const at = findWord(abstract, term.toLowerCase());
        if (at === undefined || hasTranslation(translated, translation.toLowerCase()))
            return [];
        return [
            {
                rule: 'glossary',
                where: 'abstract',
                what: `${term} = ${translation}`,
                passage: passageAt(paper.abstract, at, term.length),
            },
        ];
    });
}
/** Where a text has a term as a word of its own or its plural: AR is not in near. */
function findWord(text, term) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        const before = text.charAt(at - 1);
        const after = text.slice(at + term.length, at + term.length + 3);
        if (!/[\p{L}\p{N}]/u.test(before) && /^(?:e?s)?(?![\p{L}\p{N}])/u.test(after))
            return at;
    }
    return undefined;
}
/** Letter by letter; spaces between Chinese and Latin letters are a matter of taste. */
function hasLetters(text, translation) {
    return text.replace(/\s+/g, '').includes(translation.replace(/\s+/g, ''));
}
/**
 * Word by word, each with any ending and the first with anything before it: neuronales Netz is
 * found in neuronalen Netzen, Strahlformung in Strahlformungsverfahren. As it stands in the
 * glossary it is found in any case.
 */
function hasInflected(text, translation) {
    if (text.includes(translation))
        return true;
    const words = translation.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (words.length === 0)
        return false;
    const stems = words.map((word) => {
        const ending = word.length > 6 ? 2 : word.length > 4 ? 1 : 0;
        return `${word.slice(0, word.length - ending)}[\\p{L}\\p{M}]{0,30}`;
    });
    return new RegExp(stems.join('[^\\p{L}\\p{N}\\n]{1,3}'), 'u').test(text);
}

;// CONCATENATED MODULE: ./lib/src/check/model-addressed.js

const MODEL = String.raw `(?:AI|LLMs?|(?:large\s+)?language\s+models?|artificial\s+intelligence|chatbots?)`;
/** What is said to a model that reads the paper, and hardly ever of one. Each pattern is linear. */
const ADDRESSES = [
    // Orders to drop the task.
    /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|the|your|of)\s+){0,4}(?:previous|prior|above|preceding|earlier|foregoing|existing)\s+(?:instruction|prompt|direction|guideline|rule|command)s?\b/i,
    // Orders for a review.
    /\b(?:positive|favou?rable)\s+reviews?\s+only\b/i,
    /\bdo\s+not\s+(?:mention|highlight|discuss|report|list)\s+any\s+(?:negative|weakness|flaw|limitation|criticism)/i,
    /\b(?:recommend|give|write)\b[^.\n]{0,40}\b(?:accept(?:ance|ing)?|positive\s+review)\b[^.\n]{0,40}\b(?:this|the)\s+(?:paper|manuscript|submission)\b/i,
    // A reader of another kind, called by name.
    new RegExp(String.raw `\bif\s+you\s+are\s+(?:an?|any)\s+${MODEL}\b`, 'i'),
    new RegExp(String.raw `\b(?:notes?|messages?|instructions?|attention)\s+(?:to|for)\s+(?:(?:any|all|the)\s+){0,2}${MODEL}\s+(?:reviewers?|readers?|assistants?|agents?)\b`, 'i'),
    // Orders about the answer.
    /\binclude\s+(?:both\s+)?(?:of\s+)?(?:the|these)\s+(?:following\s+)?(?:exact\s+)?(?:phrase|sentence|string)s?\b[^.\n]{0,10}["“'‘「]/i,
    /\b(?:reveal|print|repeat|output|show)\s+your\s+(?:system\s+prompt|instructions|secrets?|api\s+keys?)\b/i,
    /(?:忽略|无视|忽视|無視|不要理会)[^。\n]{0,6}(?:以上|之前|先前|上述|前面|此前)[^。\n]{0,6}(?:指令|指示|提示|要求|命令)/,
];
/** The first words of a text that speak to a model, and where; undefined where none do. */
function findAddress(text) {
    const matches = ADDRESSES.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
    const [first] = matches.sort((a, b) => a.index - b.index);
    return first && { what: first[0], at: first.index };
}
/** Text of the paper that speaks to a model instead of its readers, and that the model was given. */
function checkModelAddressed({ source }) {
    const found = findAddress(source);
    if (found === undefined)
        return [];
    const { what, at } = found;
    return [
        { rule: 'model-addressed', where: 'paper', what, passage: passageAt(source, at, what.length) },
    ];
}

;// CONCATENATED MODULE: ./lib/src/check/hidden-text.js

/** Fewer words are a label or a rest of the layout. */
const LEAST_WORDS = 5;
/** In a script without spaces, as many signs. */
const LEAST_SIGNS = 12;
/** What the paper's page hides from its readers: words to a model, or else a whole sentence. */
function checkHiddenText({ reading }) {
    const passages = (reading.hidden ?? '').split('\n');
    const what = passages.find((one) => findAddress(one) !== undefined) ?? passages.find(isProse);
    return what === undefined ? [] : [{ rule: 'hidden-text', where: 'paper', what }];
}
function isProse(passage) {
    const words = passage.match(/\p{Script=Latin}{2,}/gu) ?? [];
    const signs = passage.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/gu) ?? [];
    return words.length >= LEAST_WORDS || signs.length >= LEAST_SIGNS;
}

;// CONCATENATED MODULE: ./lib/src/check/chinese-script.js
/** Frequent characters with another form in the other script, and none that both have. */
const PAIRS = '这這们們为為数數习習语語声聲频頻时時间間对對发發现現说說话話别別识識测測试試验驗结結实實应應进進过過还還与與从從种種个個没沒会會动動术術网網络絡训訓练練据據达達义義优優仅僅传傳' +
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
function countScripts(text) {
    return {
        simplified: text.match(SIMPLIFIED)?.length ?? 0,
        traditional: text.match(TRADITIONAL)?.length ?? 0,
    };
}

;// CONCATENATED MODULE: ./lib/src/check/function-words.js
function wordList(text) {
    return new Set(text.trim().split(/\s+/));
}
/** Words that a text of a language is full of, and that the other languages here have not. */
const FUNCTION_WORDS = {
    en: wordList(`the of and is are with that we this which from for it its to be by our than have has were
    been these their using into while when where whose such can not but they as or at both under
    without only more through between across however thus also each does how what`),
    de: wordList(`der die das den dem und ist sind mit wir ein eine einen einer eines einem von für auf zu
    zur zum bei durch wird werden nicht auch als sich dass oder nach über aus wie im um sowie diese
    dieser dieses unsere unser jedoch nur noch bis haben hat kann können mehr zwischen ohne wenn`),
    fr: wordList(`le la les des du et est sont une un avec nous pour dans sur par que qui ce cette ces au
    aux plus ne pas ou mais leur notre nos entre sans ont être elle il ils se sa son ses comme ainsi
    d l qu n s peut où dont chaque deux`),
    es: wordList(`el la los las de del y es son con una un que en por para se su sus al lo como más no este
    esta estos estas nuestro nuestra entre sin han ser pero cada o también donde sobre mediante cuando
    puede hasta desde`),
    pt: wordList(`o a os as do da dos das de e é são com uma um que em por para se seu sua no na nos nas ao
    como mais não este esta nosso nossa entre sem ser mas cada também pelo pela`),
    it: wordList(`il lo la i gli le di del della dei delle e è sono con una un che in per si su al come più
    non questo questa nostro tra senza essere ma ogni anche dal dalla nel nella`),
    nl: wordList(`de het een en is zijn met wij we van voor op te bij door wordt worden niet ook als zich
    dat of naar over uit om deze dit onze maar nog tot hebben heeft kan meer tussen zonder wanneer`),
};
/** How many of some words, in lower case, are English function words. */
function countEnglish(tokens) {
    return tokens.filter((token) => FUNCTION_WORDS['en']?.has(token)).length;
}
/**
 * For each other language that is known, how many of some words, in lower case, are function words
 * of it and not of the page's, and the other way round. A page in a language without a list is
 * compared with English alone: its neighbours look too much like it.
 */
function compareFunctionWords(tokens, language) {
    const ownWords = FUNCTION_WORDS[language];
    return Object.entries(FUNCTION_WORDS)
        .filter(([name]) => name !== language && (ownWords !== undefined || name === 'en'))
        .map(([, words]) => ({
        own: tokens.filter((token) => ownWords?.has(token) && !words.has(token)).length,
        other: tokens.filter((token) => words.has(token) && !ownWords?.has(token)).length,
    }));
}

;// CONCATENATED MODULE: ./lib/src/check/name-lists.js
function words(text) {
    return new Set(text.trim().split(/\s+/));
}
/** Acronyms for which each language has its own word, or letters that are no acronym. */
const TRANSLATABLE = words(`
  AI ML DL NLP LLM LM SOTA PC TV US USA UK EU UN IT ID CD DVD DJ Q&A OK CEO FAQ PhD COVID COVID-19
  UTC GMT USD EUR URL
`);
/** What a page may speak of although the paper does not. */
const EVERYDAY = new Set([...TRANSLATABLE, ...words('GPU CPU TPU API PDF IoT USB RAM CST')]);
/** Acronyms that the languages of the pages have for themselves: KI is AI in German. */
const LOCAL_ACRONYMS = {
    de: words('KI ML EU USA UNO DIN EDV KNN'),
    fr: words('IA UE ONU TAL TALN RAP SNR PIB ADN ARN'),
    es: words('IA UE ONU EE UU PLN ADN ARN RAH'),
    pt: words('IA UE ONU PLN EUA'),
    it: words('IA UE ONU'),
};
/** Units, also with capitals inside, compared without regard to case. */
const UNITS = words(`
  s ms μs µs ns min h hz khz mhz ghz db dba dbfs dbm bit bits byte bytes bps kbps mbps gbps kbit kb mb
  gb tb kib mib gib flop flops gflop gflops mflops tflops mac macs gmac gmacs mmac mmacs fps rpm mm cm
  m km nm μm kg g mg w mw kw kwh v mv j mj k b t pp px x mah ph
`);
/** Words in capitals for emphasis, and headings of structured abstracts. */
const SHOUTED = words(`
  NOT AND OR ALL NO MUST ANY EVERY ONLY NEVER ALWAYS WITHOUT BACKGROUND METHOD METHODS RESULT RESULTS
  OBJECTIVE OBJECTIVES CONCLUSION CONCLUSIONS PURPOSE AIM AIMS INTRODUCTION SIGNIFICANCE APPROACH
  DISCUSSION SETTING DESIGN DATA
`);
/** Words before a number that do not make a name of it: top-5, stage-2. */
const COUNTED = words(`
  top task track stage phase step level class type section table figure fig eq part layer rank
  model system version group case condition experiment study day week block bin order
`);
/** Names that look like words, and stay as they are in every language. */
const PLAIN_NAMES = words(`
  Whisper Conformer Zipformer Emformer Branchformer Squeezeformer Mamba Llama Gemini Claude Qwen
  Mistral Gemma Vicuna Phi Moshi Clotho Tacotron Encodec Librispeech Kaldi Python PyTorch Speechbrain
  Wavenet Vocos Bark Suno Udio Demucs Spleeter Voicebox Soundstream
`);
/** Common acronyms: the paper need not use them where it has the words. */
const LONG_FORMS = new Map(`LLM large language model; ASR automatic speech recognition; TTS text to speech; VC voice conversion;
   SNR signal to noise ratio; WER word error rate; CER character error rate; EER equal error rate;
   RNN recurrent neural network; CNN convolutional neural network; DNN deep neural network;
   GAN generative adversarial network; VAE variational autoencoder; MLP multilayer perceptron;
   MSE mean squared error; MAE mean absolute error; RMSE root mean squared error;
   KL kullback leibler; STFT short time fourier transform; FFT fast fourier transform;
   DTW dynamic time warping; RL reinforcement learning; SSL self supervised learning;
   MOS mean opinion score; RAG retrieval augmented generation; SFT supervised fine tuning;
   SVM support vector machine; PCA principal component analysis; GMM gaussian mixture model;
   HMM hidden markov model; LSTM long short term memory; GRU gated recurrent unit;
   CTC connectionist temporal classification; VAD voice activity detection; SE speech enhancement;
   ST speech translation; MT machine translation; AUC area under the curve; ODE ordinary differential
   equation; SDE stochastic differential equation; MoE mixture of experts; QA question answering;
   MIR music information retrieval; SVD singular value decomposition; KD knowledge distillation; SLU spoken language
   understanding; SER speech emotion recognition; EM expectation maximization; CoT chain of thought`
    .split(';')
    .map((line) => {
    const [acronym = '', ...form] = line.trim().split(/\s+/);
    return [acronym, form.join(' ')];
}));

;// CONCATENATED MODULE: ./lib/src/check/name-tokens.js

const name_tokens_TOKEN = /[\p{Script=Latin}\p{Nd}_][\p{Script=Latin}\p{M}\p{Nd}_]*(?:(?:[-\u2010\u2011@&]|\.(?=\p{Nd}))[\p{Script=Latin}\p{Nd}_][\p{Script=Latin}\p{M}\p{Nd}_]*)*/gu;
/** The words of a text that are written in Latin letters, with what hangs on them. */
function latinTokensOf(text) {
    return [...text.matchAll(name_tokens_TOKEN)].map(({ 0: token, index }) => ({
        text: token,
        start: index,
        end: index + token.length,
    }));
}
/** The names in a text that no ordinary word looks like: GateLet, wav2vec, LLaMA-3, ASR, hit@3. */
function strongNamesIn(text) {
    return latinTokensOf(text).flatMap(strongNamesOf);
}
/**
 * The names in a word with hyphens: Qwen2.5-7B-Instruct has Qwen2.5-7B, ASR-based has ASR,
 * Conformer-CTC has CTC. A number or a single capital belongs to the piece before it.
 */
function strongNamesOf(token) {
    const names = [];
    for (const { 0: piece, index } of token.text.matchAll(/[^-\u2010\u2011]+/g)) {
        const start = token.start + index;
        const end = start + piece.length;
        const previous = names.at(-1);
        if (previous?.end === start - 1 && /^(?:\p{Nd}|\p{Lu}$|v\p{Nd})/u.test(piece)) {
            names[names.length - 1] = {
                text: token.text.slice(previous.start - token.start, end - token.start),
                start: previous.start,
                end,
            };
        }
        else
            names.push({ text: piece, start, end });
    }
    return names.filter(({ text }) => isStrong(text));
}
/** Whether no ordinary word looks like this one: capitals or digits inside, underscores. */
function isStrong(name) {
    const [head = '', tail] = name.split(/[-\u2010\u2011](.*)/s);
    if (UNITS.has(name.toLowerCase()) || SHOUTED.has(name))
        return false;
    // 42M, 3D, 8bit are amounts; II is a number; McGurk is a person.
    if (/^\p{Nd}|^[IVX]{2,4}$|^(?:Mc|Mac)\p{Lu}\p{Ll}+$/u.test(name))
        return false;
    if (tail !== undefined && /\p{Nd}/u.test(tail)) {
        return /\p{Lu}/u.test(head) && !COUNTED.has(head.toLowerCase());
    }
    if (/_|@\p{Nd}/u.test(name.replace(/^_+|_+$/g, (edge) => (edge.length > 1 ? '_' : ''))))
        return /\p{L}/u.test(name);
    return (/\p{Lu}\P{Lu}*\p{Lu}|[\p{Ll}]\p{Lu}/u.test(head) ||
        /^(?:\p{Lu}|\p{L}\P{Nd})[^\s]*\p{Nd}/u.test(head));
}
/** Whether a word may be a name because it is written with a capital. */
function isCapitalised(word) {
    return /^\p{Lu}[\p{Ll}\p{M}]+/u.test(word);
}
/** Whether a word is known as a name although it looks like a word: Whisper. */
function isPlainName(word) {
    return PLAIN_NAMES.has(word);
}

;// CONCATENATED MODULE: ./lib/src/check/language.js





/** Each part is in the language of the page, and a Chinese one in its script. */
function checkLanguage({ parts, settings: { language } }) {
    return [...parts]
        .filter(([, text]) => language_isOtherLanguage(text, language))
        .map(([where, text]) => ({ rule: 'wrong-language', where, what: text.trim().slice(0, 60) }));
}
/**
 * Whether the words of a text, names, formulas, quotations and brackets apart, are for the greater
 * part of another language. False where there are too few words to tell, and for languages whose
 * script and function words are unknown.
 */
function language_isOtherLanguage(text, language) {
    const script = scriptOf(language);
    if (script === undefined)
        return false;
    const prose = ownWordsOf(text);
    if (script === 'Latn')
        return isOtherLatin(prose, baseLanguage(language));
    const counts = countLetters(prose);
    const own = OWN_LETTERS[script]?.(counts) ?? lettersOf(prose, script);
    if (own === undefined)
        return false;
    const words = prose.match(language_WORD)?.filter((word) => !isStrong(word)) ?? [];
    if (isMostlyLatin(words, own) || isOtherAsian(script, counts, prose))
        return true;
    const letters = prose.replace(/[^\p{L}]|[\p{Script=Latin}\p{Script=Greek}]/gu, '').length;
    return letters >= 8 && letters > 2 * own;
}
/** A title in English has capitals throughout, so that capitals count where the page's letters lack. */
function isMostlyLatin(words, own) {
    const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    return (plain >= 3 && words.length > own) || (words.length >= 4 && words.length >= 4 * own);
}
/** Letters of the page by its script; the scripts that are mixed are counted together. */
const OWN_LETTERS = {
    Hans: ({ han }) => han,
    Hant: ({ han }) => han,
    Jpan: ({ han, kana }) => han + kana,
    Kore: ({ hangul }) => hangul,
};
const language_WORD = /(?<![\p{L}\p{Nd}])\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]+/gu;
function countLetters(text) {
    return {
        han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
        kana: text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0,
        hangul: text.match(/\p{Script=Hangul}/gu)?.length ?? 0,
    };
}
/** Letters of a script by its ISO 15924 code; undefined where the engine does not know it. */
function lettersOf(text, script) {
    try {
        return text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    }
    catch {
        return undefined;
    }
}
function isOtherAsian(script, { han, kana, hangul }, text) {
    const all = han + kana + hangul;
    switch (script) {
        case 'Hans':
        case 'Hant': {
            if (kana + hangul >= 3 && kana + hangul > 0.1 * all)
                return true;
            const { simplified, traditional } = countScripts(text);
            const [own, other] = script === 'Hans' ? [simplified, traditional] : [traditional, simplified];
            return (other >= 2 && own === 0) || (other >= 3 && other > own);
        }
        case 'Jpan':
            return hangul > 0.5 * all || (han >= 20 && kana < 0.1 * all);
        case 'Kore':
            return han + kana >= 3 && han + kana > hangul;
        default:
            return all >= 4 && all > 0.5 * (text.match(/\p{L}/gu)?.length ?? 0);
    }
}
/** By function words; a text in another script is none of a Latin language either. */
function isOtherLatin(prose, language) {
    const letters = prose.match(/\p{L}/gu)?.length ?? 0;
    const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters >= 8 && latin < 0.5 * letters)
        return true;
    return hasOtherFunctionWords(prose, language, 6);
}
/**
 * Whether the function words of a text are those of another language than the page's: at least a
 * fifth of its words, and more than twice as many as of its own.
 * @param least how many words it takes to tell
 */
function hasOtherFunctionWords(prose, language, least) {
    const words = prose.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    if (words.length < least)
        return false;
    return compareFunctionWords(words, language).some(({ own, other }) => {
        const isMuch = other >= 3 || (other === 2 && own === 0);
        return isMuch && other >= 0.2 * words.length && other > 2 * own;
    });
}

;// CONCATENATED MODULE: ./lib/src/check/leftover-phrases.js
/** Words for abstract, translation, title and summary in the languages of the pages. */
const HEADINGS = [
    '(?:中文|英文)?(?:摘要|翻译|译文|标题|解读|总结|翻譯|譯文|標題|解讀|總結)',
    '(?:日本語)?(?:要約|要旨|翻訳|和訳|訳文|タイトル|アブストラクト)',
    '(?:한국어\\s?)?(?:초록|요약|번역|제목)',
    'abstract|summary|translation|title|translated (?:title|abstract)',
    'Zusammenfassung|Kurzfassung|Übersetzung|Titel',
    'résumé|traduction|titre',
    'resumen|traducción|título',
].join('|');
/** Labels that repeat the heading: 【中文摘要】, [摘要], **译文**：, Abstract:, Résumé : */
const LABELS = [
    new RegExp(`[【[](?:${HEADINGS})[】\\]]`, 'gi'),
    new RegExp(`^[^\\S\\n]*\\*{0,2}(?:${HEADINGS})\\*{0,2}[ \\u00A0\\u202F]?[:：]\\*{0,2}`, 'gim'),
];
/** What was asked for, in the words with which a reply announces it. */
const ANNOUNCED = '翻译|译文|摘要|解读|翻譯|譯文|解讀|翻訳|要約|번역|요약|translation|json|Übersetzung|traduction|traducción|resumen';
/** Sentences that belong to a conversation: the reply announced, an apology, a model of itself. */
const OPENINGS = [
    new RegExp(`^[^\\S\\n]*(?:以下是|下面是|以下は|以下が|다음은|here is|here's|hier ist|hier die|voici|aquí está|a continuación)[^\\n]{0,40}(?:${ANNOUNCED})[^\\n]{0,10}[:：。]`, 'gim'),
    /^[^\S\n]*(?:(?:sure|certainly|of course)[,!.]|(?:i['’]m|i am) sorry\b|i (?:cannot|can['’]t|am unable to)\b|i apologi[sz]e\b|抱歉[，,]|对不起[，,]|對不起[，,]|很抱歉|我无法|我無法|申し訳(?:ありません|ございません)|죄송합니다|죄송하지만|(?:es )?tut mir leid|entschuldigung|(?:je suis )?désolée?(?=[\s,.;:])|lo siento)/gim,
    /\bas an ai (?:language )?model,? i\b/gi,
    /作为(?:一个|一名|一款)?\s?(?:AI|人工智能)\s?(?:助手|语言模型|模型)|作为(?:一个|一名|一款)大?型?语言模型[，,]\s?我/gi,
    /作為(?:一個|一名|一款)?\s?(?:AI|人工智慧)\s?(?:助手|助理|語言模型|模型)|AI(?:アシスタント|言語モデル)として|AI (?:언어 )?모델로서/gi,
];

;// CONCATENATED MODULE: ./lib/src/check/leftovers.js


/** What a model leaves behind and no reader should see. Each pattern is linear. */
const LEFTOVERS = [
    // LaTeX text commands; formulas are not text and may have them.
    /\\(?:textbf|textit|texttt|textsc|textrm|textsf|textcolor|textsuperscript|underline|emph|cite[pt]?|ref|eqref|label|footnote|url|href|begin|end|(?:sub){0,2}section|paragraph)\s?\*?\{/g,
    /\\(?:item|noindent|newline|par|LaTeX)(?![A-Za-z])/g,
    ...LABELS,
    ...OPENINGS,
    // The frame of the request and of the reply, and what JSON writes for a line end.
    /<\/?paper-text>/gi,
    /"(?:title|hook|abstract|background|method|results|label|text|points)"\s?:/g,
    /\\n(?![A-Za-z])|\\u[\da-f]{4}|\\"/gi,
    // HTML tags, bare or with an attribute: `a<b 且 c>d` is none.
    /<\/?(?:div|span|details|summary|script|style|img|iframe|table|tr|td|br|p|b|i|u|a|em|strong|ul|ol|li|h[1-6]|sub|sup|code|pre)(?:\s+open|\s+[a-z-]+\s?=[^<>\n]{0,200})?\s?\/?>/gi,
    /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|#\d{2,6}|#x[\da-f]{2,6});/gi,
    /^#{1,6}\s/gm,
    // A line of nothing but a place to fill in.
    /^[^\S\n]*(?:\.{3,6}|…{1,3}|TODO|TBD|FIXME|N\/A|XXX+|null|undefined|待补充|待翻译|待定)[^\S\n]*[.。]?[^\S\n]*$|\[(?:TODO|TBD|FIXME|placeholder)\]|\b(?:TODO|FIXME):/gm,
];
/** Tags that models think and answer in; a paper may speak of them. */
const TAGS = /<\/?(?:think|thinking|answer|output|response|translation|json|result)>/gi;
/** Traces of LaTeX, Markdown structure, HTML, labels and the prompt. */
function checkLeftovers({ parts, source }) {
    return [...parts].flatMap(([where, text]) => {
        const prose = withoutCode(withoutFormulas(text));
        const tags = (prose.match(TAGS) ?? []).filter((tag) => !source.includes(tag));
        const fences = text.match(/^```/gm) ?? [];
        const traces = LEFTOVERS.flatMap((pattern) => prose.match(pattern) ?? []);
        return [...traces, ...fences, ...tags].map((what) => ({
            rule: 'leftover',
            where,
            what: what.trim(),
        }));
    });
}

;// CONCATENATED MODULE: ./lib/src/check/length.js

/** Scripts of which a character says about as much as a third of a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const HOOK = { characters: 60, words: 20 };
/** About two lines of a screen; the longest point of the sample day has 87 characters. */
const POINT = { characters: 120, words: 45 };
const MOST_POINTS = 4;
const MOST_SUB_POINTS = 5;
/** Titles: characters of the translation for one of the original; 0.26 to 0.42 are usual in Chinese. */
const TITLE = { dense: { least: 0.1, most: 1 }, other: { least: 0.4, most: 2.2 } };
/** Characters; a shorter title may become anything. */
const SHORT_TITLE = 25;
/** Hook, points and title are of a length that a reader of the page takes in, and not too many. */
function checkLength({ explanation, paper }) {
    const findings = [];
    const report = (where, what) => findings.push({ rule: 'too-long', where, what });
    if (isLonger(explanation.hook, HOOK))
        report('hook', explanation.hook);
    for (const where of src_paper/* PARTS */.dI) {
        const part = explanation[where];
        if (typeof part === 'string')
            continue;
        if (part.length > MOST_POINTS)
            report(where, `${part.length} points`);
        for (const { label, points } of part) {
            if (points.length > MOST_SUB_POINTS)
                report(where, `${label}: ${points.length} sub-points`);
        }
        for (const text of stringsOf(part))
            if (isLonger(text, POINT))
                report(where, text);
    }
    return [...findings, ...titleFindings(explanation.title, paper.title)];
}
function stringsOf(part) {
    return part.flatMap(({ text, points }) => [text, ...points]);
}
function isLonger(text, limit) {
    if (isDense(text))
        return text.length > limit.characters;
    return text.length > limit.words && (text.match(/\S+/g)?.length ?? 0) > limit.words;
}
/** Whether most of the letters are of a dense script. */
function isDense(text) {
    return (text.match(DENSE)?.length ?? 0) * 4 > text.length;
}
/** A title that has lost most of itself, or gained as much. */
function titleFindings(title, original) {
    if (title === '' || original.length < SHORT_TITLE)
        return [];
    const { least, most } = title.search(DENSE) < 0 ? TITLE.other : TITLE.dense;
    const ratio = title.length / original.length;
    if (ratio > most)
        return [{ rule: 'too-long', where: 'title', what: title }];
    if (ratio >= least)
        return [];
    return [{ rule: 'sentence-missing', where: 'title', what: original, passage: title }];
}

;// CONCATENATED MODULE: ./lib/src/check/links.js

// ASCII alone: in Chinese text a full-width stop or bracket ends an address.
const ADDRESS_CHARACTERS = /[\w\-.~:/?#@!$&*+,;=%]+/g;
/** With a scheme or www, or a host of a usual kind with a path: github.com/name/project. */
const WEB_ADDRESS = /^(?:https?:\/\/.|www\.\w|(?:[\w-]{1,63}\.){1,4}(?:ai|app|cn|co|com|dev|edu|gov|io|net|org)\/.)/i;
/**
 * Web addresses of an explanation occur in the paper, whole; those of the abstract are in its
 * translation. The passage of an unknown address is the paper's address that begins most like it.
 */
function checkLinks({ parts, paper, source }) {
    const cited = [...parts].flatMap(([where, text]) => addressesIn(text).map((what) => ({ rule: 'link-unknown', where, what })));
    // Most explanations have none, and the paper is long.
    const known = new Set(cited.length === 0 ? [] : tokensOf(source).map(bareAddress));
    const findings = cited.filter(({ what }) => !known.has(bareAddress(what)));
    if (findings.length > 0)
        addPassages(findings, addressesIn(source));
    return [...findings, ...missingLinks(paper.abstract, parts.get('abstract') ?? '')];
}
/** More than a reviewer reads, and less than takes long to look up. */
const MOST_MISSING = 100;
function missingLinks(abstract, translation) {
    if (translation.trim() === '')
        return [];
    const translated = new Set(tokensOf(translation).map(bareAddress));
    return addressesIn(abstract)
        .filter((address) => !translated.has(bareAddress(address)))
        .slice(0, MOST_MISSING)
        .map((what) => ({
        rule: 'link-missing',
        where: 'abstract',
        what,
        passage: passageWith(abstract, what),
    }));
}
/** Past this a text is no explanation. */
const MOST_LIKENED = 20;
function addPassages(findings, addresses) {
    const originals = new Map(addresses.slice(0, 1000).map((one) => [bareAddress(one), one]));
    for (const finding of findings.slice(0, MOST_LIKENED)) {
        const address = bareAddress(finding.what);
        let longest = 3;
        for (const [bare, original] of originals) {
            const length = sharedLength(address, bare);
            if (length <= longest)
                continue;
            longest = length;
            finding.passage = original.slice(0, 200);
        }
    }
}
function sharedLength(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}
function addressesIn(text) {
    return tokensOf(text)
        .map((token) => withoutEnd(token.slice(Math.max(0, token.search(/https?:\/\//i)))))
        .filter((address) => WEB_ADDRESS.test(address));
}
/** The runs of characters that an address may have; `\_` and `\%` of TeX are `_` and `%`. */
function tokensOf(text) {
    return text.replace(/\\([_%&#~$])/g, '$1').match(ADDRESS_CHARACTERS) ?? [];
}
/** The part of an address that tells it from others, in lower case. */
function bareAddress(token) {
    return withoutEnd(token.slice(token.lastIndexOf('://') + 1))
        .toLowerCase()
        .replace(/^\/\/(?=.)/, '')
        .replace(/^www\./, '')
        .replace(/\/$/, '');
}
/** Without the punctuation of the sentence or of Markdown that follows. */
function withoutEnd(token) {
    let end = token.length;
    while (end > 0 && '.,;:!?*$'.includes(token.charAt(end - 1)))
        end -= 1;
    return token.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/src/check/markup.js

/**
 * Markdown that a string of an explanation may not have; the page shows it as it was written.
 * Headings, fences and HTML elements are leftovers. Each pattern is linear.
 */
const MARKUP = [
    // Lists and block quotes; `- 0.8` and `> 10 dB` begin with a sign.
    /^[^\S\n]{0,3}(?:[-*+]|\d{1,3}[.)])[^\S\n]{1,4}(?=[^\s\d])[^\n]{0,40}/gm,
    /^[^\S\n]{0,3}>[^\S\n]?(?=[^\s\d.$=\\])[^\n]{0,40}/gm,
    // Lines of rules, tables and underlined headings.
    /^[^\S\n]{0,3}(?:(?:-[^\S\n]?){3,80}|(?:\*[^\S\n]?){3,80}|(?:_[^\S\n]?){3,80}|={3,80})$/gm,
    /^[^\S\n]{0,3}\|[^\n|]{0,200}\|[^\n]{0,100}/gm,
    /\|[^\S\n]?:?-{3,80}:?[^\S\n]?\|/g,
    // Images, links, footnotes.
    /!?\[[^[\]\n]{1,200}\]\([^()\s]{1,500}(?:\s"[^"\n]{0,200}")?\)/g,
    /!\[\]\([^()\s]{1,500}\)/g,
    /^[^\S\n]{0,3}\[[^[\]\n]{1,100}\]:\s?\S{1,200}/gm,
    /\[\^[^[\]\s]{1,50}\]/g,
    /<https?:\/\/[^<>\s]{1,500}>/g,
    // Struck out text, task boxes, comments.
    /~~[^~\n]{1,200}~~/g,
    /<!--/g,
];
/**
 * Markdown other than bold, emphasis, code and formulas. A translation may have what the title or
 * the abstract of the paper has.
 */
function checkMarkup({ parts, paper }) {
    const original = `${paper.title}\n${paper.abstract}`;
    return [...parts].flatMap(([where, text]) => {
        const isTranslation = where === 'title' || where === 'abstract';
        const prose = withoutCode(withoutFormulas(text));
        return MARKUP.flatMap((pattern) => {
            const found = prose.match(pattern) ?? [];
            return isTranslation && found.length > 0 && original.search(pattern) >= 0 ? [] : found;
        }).map((what) => ({ rule: 'markup', where, what: what.trim() }));
    });
}

;// CONCATENATED MODULE: ./lib/src/check/name-search.js
/**
 * Letters or digits without a break: Qwen2.5-7B has the pieces qwen, 2, 5, 7 and b. Latin and Greek
 * by their blocks, which is many times faster than by their properties.
 */
const PIECE = /[a-z\u00DF-\u024F\u0370-\u03FF]+|\d+/g;
/** A longer name is compared by its beginning. */
const LONGEST_NAME = 40;
/** A name as it is compared: `LLaMA-3`, `Llama 3` and `llama3s` are the same. */
function nameKey(name) {
    return singular((name_search_plain(name).match(PIECE) ?? []).join('').slice(0, LONGEST_NAME));
}
/**
 * Which of some names a text has: without regard to case, accents, hyphens, spaces and a plural s,
 * as words of their own. `VoxCeleb` is found in `VoxCeleb1`, but `Qwen2` is not found in `Qwen2.5`.
 * Takes time linear in the text and the names.
 * @param keys names as `nameKey` gives them
 */
function findNames(text, keys) {
    const found = new Set();
    if (keys.size === 0)
        return found;
    const beginnings = new Set([...keys].flatMap((key) => beginningsOf(key)));
    const source = name_search_plain(text);
    const pieces = [...source.matchAll(PIECE)];
    let glued = 0;
    for (const [at, piece] of pieces.entries()) {
        const isInside = piece.index === glued && at > 0;
        glued = piece.index + piece[0].length;
        if (isInside)
            continue;
        let name = '';
        for (let end = at; end < pieces.length; end += 1) {
            const last = pieces[end];
            name += last?.[0] ?? '';
            const key = singular(name);
            if (keys.has(key) && !isCutNumber(source, pieces[end + 1]))
                found.add(key);
            if (!beginnings.has(name))
                break;
        }
    }
    return found;
}
/** Whether a number goes on after a point: 2 is no number of its own in 2.5. */
function isCutNumber(source, next) {
    return next !== undefined && /^\d\.\d$/.test(source.slice(next.index - 2, next.index + 1));
}
function beginningsOf(key) {
    return Array.from({ length: key.length }, (_, at) => key.slice(0, at + 1));
}
/** Lower case without accents; letters of mathematical alphabets are letters. */
function name_search_plain(text) {
    return text
        .normalize('NFKD')
        .replace(/[\u0300-\u036F]+/g, '')
        .toLowerCase();
}
function singular(name) {
    return name.length > 2 && name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

;// CONCATENATED MODULE: ./lib/src/check/name-missing.js





/**
 * The names of the abstract are in its translation as they are written, each at least once, and
 * those of the title in the translated title: models, data sets, tools, acronyms, code. Names that
 * look like ordinary words count only where the paper introduces them or everybody knows them;
 * acronyms that each language has a word for (AI, LLM) may be translated.
 */
function checkMissingNames({ parts, paper }) {
    const { title, abstract } = paper;
    const own = titlePrefix(title, abstract);
    return [
        ...name_missing_missing('title', title, [...namesOf(title), ...own], parts.get('title') ?? ''),
        ...name_missing_missing('abstract', abstract, [...namesOf(abstract), ...introducedIn(abstract), ...own], parts.get('abstract') ?? ''),
    ];
}
/** More than a reviewer reads, and less than takes long to look up. */
const name_missing_MOST_MISSING = 100;
function name_missing_missing(where, original, names, translation) {
    if (translation.trim() === '')
        return [];
    const byKey = new Map(names.toReversed().map((name) => [nameKey(name), name]));
    const found = findNames(withoutAddresses(translation), new Set(byKey.keys()));
    return [...byKey]
        .filter(([key]) => !found.has(key))
        .toReversed()
        .slice(0, name_missing_MOST_MISSING)
        .map(([, name]) => ({
        rule: 'name-missing',
        where,
        what: name,
        passage: passageWith(original, name),
    }));
}
function namesOf(text) {
    const prose = plainTex(text);
    const strong = strongNamesIn(prose).map((name) => name.text);
    // A text in capitals says nothing of what is a name.
    const letters = prose.match(/\p{L}/gu)?.length ?? 0;
    const capitals = prose.match(/\p{Lu}/gu)?.length ?? 0;
    if (capitals > letters / 2)
        return [];
    const plain = latinTokensOf(prose).map((token) => token.text.split('-', 1)[0] ?? '');
    const code = [...text.matchAll(/`([^`\n]{1,60})`/g)].map(([, inside = '']) => inside);
    return [...strong, ...plain.filter(isPlainName), ...code].filter((name) => nameKey(name) !== '' && !TRANSLATABLE.has(name.replace(/s$/, '')));
}
/** "MoonCast: Podcasts …" names the work, if the abstract speaks of MoonCast too. */
function titlePrefix(title, abstract) {
    const [, name] = /^([\p{L}\p{N}][\p{L}\p{N}_-]*): /u.exec(plainTex(title)) ?? [];
    if (name === undefined || !isCapitalised(name))
        return [];
    const isUsed = latinTokensOf(plainTex(abstract)).some(({ text, start }) => text === name && start > 0);
    return isUsed ? [name] : [];
}
const INTRODUCED = /\b(?:propos|present|introduc|call|nam|dubb|term|releas|develop|design)(?:e|es|ed|ing|s)?\s+(\p{Lu}[\p{L}\p{N}]*)(?=,? (?:an?|the|which|that)\b|\s?\(|[,.;:])/gu;
/** What the abstract gives a name to: "we present Glaris, a …". */
function introducedIn(abstract) {
    return [...plainTex(abstract).matchAll(INTRODUCED)].map(([, name = '']) => name);
}
/** Without formulas and addresses; what dresses a name is taken off it: \texttt{chord\_bot}. */
function plainTex(text) {
    const bare = text.replace(/\\(?:text[a-z]{2}|emph)\s*\{/g, ' ').replace(/\\([_&%#])/g, '$1');
    return proseOf(bare);
}

;// CONCATENATED MODULE: ./lib/src/check/name-glosses.js


const name_glosses_BRACKET = /[(（]([^()（）\n]{4,200})[)）]/g;
const name_glosses_WORD = /(?<![\p{L}\p{Nd}_])\p{Ll}{4,}(?![\p{L}\p{Nd}_])/gu;
/** Past this a page is not an explanation. */
const MOST_WORDS = 100;
const KNOWN_TERMS = new Set([...LONG_FORMS.values()].flatMap((form) => form.split(' ')));
/**
 * Terms in the original that a page gives in brackets, of which a word is not in the paper in any
 * inflection: its beginning is in no word there.
 */
function unknownGlosses(prose, paper) {
    const glosses = prose.flatMap(({ where, text }) => [...text.matchAll(name_glosses_BRACKET)].map(([, inside = '']) => ({
        where,
        what: inside.trim(),
        words: (inside.match(name_glosses_WORD) ?? []).filter((word) => !KNOWN_TERMS.has(word)),
    })));
    const words = new Set(glosses.flatMap((gloss) => gloss.words).slice(0, MOST_WORDS));
    const known = findNames(paper, new Set([...words].map(nameKey)));
    const doubtful = [...words].filter((word) => !known.has(nameKey(word)));
    if (doubtful.length === 0)
        return [];
    const vocabulary = [...new Set(paper.toLowerCase().match(/[a-z]{4,40}/g))];
    const unknown = new Set(doubtful.filter((word) => {
        const stem = word.slice(0, Math.max(4, word.length - 4));
        return !vocabulary.some((other) => other.startsWith(stem));
    }));
    return glosses
        .filter((gloss) => gloss.words.some((word) => unknown.has(word)))
        .map(({ where, what }) => ({ rule: 'name-unknown', where, what }));
}

;// CONCATENATED MODULE: ./lib/src/check/name-candidates.js




/**
 * The names in the prose of a page in Chinese letters or others: each word in Latin letters that
 * begins with a capital, or has one or a digit inside. Voice Bank may be the paper's VoiceBank.
 */
function namesOfPage(where, prose) {
    const tokens = latinTokensOf(prose);
    return tokens.flatMap((token, at) => {
        const what = withoutAmount(token.text);
        if (!(isCapitalised(what) || /\p{Lu}.*\p{Lu}|\p{L}\p{Nd}|\p{Ll}\p{Lu}|_|@\p{Nd}/su.test(what)))
            return [];
        if (isOrdinary(what))
            return [];
        const neighbours = [joined(prose, tokens[at - 1], token), joined(prose, token, tokens[at + 1])];
        const keys = [what, ...neighbours].map(nameKey).filter((key) => key !== '');
        return [{ where, what, keys, pieces: piecesOf(what) }];
    });
}
/** The names in the prose of a page in Latin letters: what no ordinary word looks like. */
function namesOfLatinPage(where, prose, language) {
    const own = LOCAL_ACRONYMS[baseLanguage(language)];
    return latinTokensOf(prose)
        .flatMap(strongNamesOf)
        .map(({ text }) => text)
        .filter((what) => !isOrdinary(what) && !own?.has(what))
        .map((what) => ({ where, what, keys: [nameKey(what)], pieces: piecesOf(what) }));
}
/** Parts without digits may come from different places: CNN-Transformer. Numbers may not. */
function piecesOf(name) {
    const pieces = name.split(/[-\u2010\u2011&]/);
    if (pieces.length === 1 || /\p{Nd}/u.test(name))
        return [];
    return pieces.some((piece) => piece.length === 1) ? [] : pieces.map(nameKey);
}
/** 42M and 8-bit are amounts; of 2D-CNN the name is CNN. */
function withoutAmount(token) {
    return token.replace(/^[\p{Nd}.]+(?:[\p{L}]{0,2}(?=-|$))?-?/u, '').replace(/^_+|_+$/g, '');
}
function isOrdinary(name) {
    return (name.length < 2 ||
        EVERYDAY.has(name) ||
        EVERYDAY.has(name.replace(/s$/, '')) ||
        UNITS.has(name.toLowerCase()) ||
        /^[IVX]{2,4}$/.test(name) ||
        /^(?:top|stage|step|phase|level|part|task|track)[-\u2010\u2011][\p{L}\p{Nd}]{1,2}$/iu.test(name));
}
function joined(prose, one, other) {
    if (one === undefined || other === undefined)
        return '';
    return /^[ \u00A0]$/.test(prose.slice(one.end, other.start)) ? one.text + other.text : '';
}
/** What a paper has of names, to find the one that was meant. */
function namesOfPaper(text) {
    const words = text.replaceAll('\\_', '_').match(/\w+(?:[-@.]\w+)*/g) ?? [];
    return new Set(words.filter((word) => word.length > 3 && /[A-Z_@]|[a-z]\d/.test(word)));
}

;// CONCATENATED MODULE: ./lib/src/check/name-likeness.js
/** How many letters may differ for two names to be taken for one and the same. */
function allowance(length) {
    // What is longer is no name, and takes long to compare.
    if (length < 4 || length > 60)
        return 0;
    return length < 7 ? 1 : 2;
}
/**
 * The name most like another one: at most one letter differs in a short name, two in a long one.
 * @returns undefined where none is near; names of up to three letters are near to nothing
 */
function likestName(name, others) {
    const most = allowance(name.length);
    if (most === 0)
        return undefined;
    const lower = name.toLowerCase();
    let best;
    let least = most + 1;
    for (const other of others) {
        if (Math.abs(other.length - name.length) >= least)
            continue;
        const distance = distanceOf(lower, other.toLowerCase(), least - 1);
        if (distance > 0 && distance < least) {
            least = distance;
            best = other;
        }
    }
    return best;
}
/** Levenshtein's distance, or a number above `most` where it is above it. */
function distanceOf(one, other, most) {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let at = 1; at <= one.length; at += 1) {
        const next = [at];
        for (let to = 1; to <= other.length; to += 1) {
            const same = one.charAt(at - 1) === other.charAt(to - 1);
            next.push(Math.min((row[to - 1] ?? 0) + (same ? 0 : 1), (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
        }
        if (Math.min(...next) > most)
            return most + 1;
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/check/name-unknown.js







/** Past this a text is no explanation, and the names that were meant are not looked for. */
const name_unknown_MOST_LIKENED = 20;
/**
 * Names of the explanation are in the paper or among its authors, however they are hyphened or
 * cased. On a page in another script each word with a Latin capital counts, and terms in brackets
 * are made of words of the paper; on a page in Latin letters only what no ordinary word looks like.
 * Where the paper has a name with one or two other letters, this is the passage.
 */
function checkUnknownNames({ parts, paper, source, settings }) {
    const isLatin = scriptOf(settings.language) === 'Latn';
    const prose = [...parts].map(([where, text]) => ({
        where,
        text: withoutFormulas(withoutAddresses(text)),
    }));
    const candidates = prose.flatMap(({ where, text }) => isLatin ? namesOfLatinPage(where, text, settings.language) : namesOfPage(where, text));
    const paperText = `${paper.authors.join('\n')}\n${source}`;
    const known = findNames(paperText, new Set(candidates.flatMap(({ keys, pieces }) => [...keys, ...pieces])));
    const unknown = candidates.filter(({ keys, pieces }) => !keys.some((key) => known.has(key)) &&
        (pieces.length === 0 || !pieces.every((piece) => known.has(piece))));
    const spelledOut = spelledOutIn(paperText, unknown.map(({ what }) => what));
    const names = unknown.length > 0 ? namesOfPaper(paperText) : new Set();
    const findings = unknown
        .filter(({ what }) => !spelledOut.has(what))
        .map(({ where, what }, at) => ({
        rule: 'name-unknown',
        where,
        what,
        passage: at < name_unknown_MOST_LIKENED ? likestName(what, names) : undefined,
    }));
    return isLatin ? findings : [...findings, ...unknownGlosses(prose, paperText)];
}
/** The acronyms that stand for words of the paper: SNR, where it writes signal-to-noise ratio. */
function spelledOutIn(text, acronyms) {
    const forms = new Map(acronyms.flatMap((acronym) => {
        const form = LONG_FORMS.get(acronym.replace(/s$/, ''));
        return form === undefined ? [] : [[acronym, nameKey(form)]];
    }));
    const found = findNames(text, new Set(forms.values()));
    return new Set([...forms].flatMap(([acronym, key]) => (found.has(key) ? [acronym] : [])));
}

;// CONCATENATED MODULE: ./lib/src/check/passages.js
/** Characters of a passage that are shown. */
const MOST_SHOWN = 200;
/** What the reading says where it left something out; no words of the paper. */
const NOTICE = /^\[(?:[\d,]+ characters are left out here\.|Left out: .*\.)\]$/;
/** The text without the lines that say what is left out of it; no line moves. */
function withoutNotices(text) {
    return text.replace(/^\[[^\n]*\]$/gm, (line) => (NOTICE.test(line) ? '' : line));
}
/** The sentences and rows of a text, in its order; blank ones are left out. */
function passagesOf(text) {
    const passages = [];
    let at = 0;
    for (const [line, written] of text.split('\n').entries()) {
        const isRow = written.includes(' | ');
        let from = at;
        for (const part of isRow ? [written] : sentencesOf(written)) {
            if (part.trim() !== '')
                passages.push({ text: part, line, at: from, isRow });
            from += part.length;
        }
        at += written.length + 1;
    }
    return passages;
}
/** The sentences of a line, with the space between them; joined they are the line. */
function sentencesOf(line) {
    return line.split(/(?<=[.!?][)"”]? )(?<!\b(?:e\.g|i\.e|vs|cf|al|Figs?|Eqs?|Secs?|Tab|No)\. )(?=[^a-z\s])|(?<=[。！？；])/u);
}
/** A passage as a finding shows it: one line, cut around the first of the anchors that it has. */
function showPassage(text, anchors) {
    const seen = anchors.length === 0 ? text.slice(0, 2 * MOST_SHOWN) : text;
    const line = seen.replace(/\s+/g, ' ').trim();
    if (line.length <= MOST_SHOWN)
        return line;
    const lower = line.toLowerCase();
    const first = anchors.map((anchor) => lower.indexOf(anchor.toLowerCase())).find((at) => at >= 0) ?? 0;
    const from = Math.max(0, Math.min(first - MOST_SHOWN / 2, line.length - MOST_SHOWN + 1));
    const to = from + MOST_SHOWN - (from > 0 ? 2 : 1);
    const cut = line.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
    return `${from > 0 ? '…' : ''}${cut}${to < line.length ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/check/numeral-pattern.js
const BY_POINT = String.raw `\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const BY_COMMA = String.raw `\d{1,3}(?:\.\d{3})+,\d+(?!\.?\d)|\d{1,3}(?:[.,'’ ]\d{3})+(?!\d|[.,]\d+\.)(?:[.,]\d+)?|\d+,\d+(?!\.?\d)|\d+\.\d+|\d+|\.\d+`;
// 千克, 百分点 and 兆赫 are units, no scales.
const HAN_SCALE = '[十百千万萬亿億兆백천만억조]+(?![克米瓦赫字分])';
const LATIN_SCALE = '[kKMBT](?![A-Za-z])|(?:[Hh]undred|[Tt]housand|[Tt]ausend|mil millones|[Mm]illi(?:on|ard)(?:en|s|es|e)?|[Mm]io\\.?|[Mm]rd\\.?|millones|millón|milliers|mille|mil|billones|Billionen|[Bb]illions?|[Tt]rillions?)(?![A-Za-zÀ-ÿ])';
const EXPONENT = String.raw `\s?\^\s?\{?\s?([-−+]?\s?\d{1,4})\s?\}?`;
/**
 * A number in digits: a fraction (1/16, 四 分の 1 in digits), or digits with one of an exponent
 * (1e-4), a power (10^{-3}), a product with a power of ten, a scale (35.8 万, 35만 8천, 2 million).
 * The groups are those of `NumeralGroups`; names for them would cost half of the time.
 */
function patternOf(digits) {
    return new RegExp(String.raw `(?<![A-Za-z\d_.])(?:(\d{1,6})(?:\s?\/\s?|\}\{)(\d{1,6})(?!\d|[/.]\d)|(\d{1,6}(?:\.\d{1,3})?)\s?(?:分の|分之|분의)\s?(\d{1,6})|(${digits})(?:[eE]([-−+]?\d{1,3})(?![A-Za-z\d])|${EXPONENT}|\s?[×·*x]\s?10${EXPONENT}|[\s-]?(${LATIN_SCALE})|\s?(${HAN_SCALE}(?:\s?\d{1,4}\s?${HAN_SCALE}){0,3}(?:\d{1,4}(?!\d|[.,]\d)|\s\d,?\d{3}(?!\d|[.,]\d))?))?)`, 'g');
}
const NUMERAL_BY_POINT = patternOf(BY_POINT);
/** For languages that write 1,5 and 1.500; what both can mean is left open. */
const NUMERAL_BY_COMMA = patternOf(BY_COMMA);
const HAN_SCALES = {
    十: 10,
    百: 1e2,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
    兆: 1e12,
    백: 1e2,
    천: 1e3,
    만: 1e4,
    억: 1e8,
    조: 1e12,
};
/** By the first letters in lower case; the first that fits counts. */
const LATIN_SCALES = [
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['tausend', 1e3],
    ['mil millones', 1e9],
    ['milliard', 1e9],
    ['mrd', 1e9],
    ['millier', 1e3],
    ['mille', 1e3],
    ['mil', 1e3],
    ['billionen', 1e12],
    ['billones', 1e12],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
];
/** The factor of a scale in Latin letters. */
function latinScale(word) {
    const lower = word.toLowerCase();
    if (/^mill?(?:i|o|ó)(?:on|n)/.test(lower))
        return 1e6;
    return LATIN_SCALES.find(([start]) => lower.startsWith(start))?.[1] ?? 1;
}
/** The value of a number that goes on with Han or Korean scales: 35.8 and 万; 35 and 만 8천. */
function valueWithHanScale(first, rest) {
    let total = first;
    let at = 0;
    for (const [index, [scale]] of [...rest.matchAll(/[^\d\s,]+/g)].entries()) {
        const place = rest.indexOf(scale, at);
        const before = index === 0 ? first : Number(rest.slice(at, place).replace(/[\s,]/g, ''));
        const factor = scale.split('').reduce((product, char) => product * (HAN_SCALES[char] ?? 1), 1);
        total = index === 0 ? before * factor : total + before * factor;
        at = place + scale.length;
    }
    return total + Number(rest.slice(at).replace(/[\s,]/g, ''));
}

;// CONCATENATED MODULE: ./lib/src/check/numeral-text.js
/** Stands for a character of a name or of a reference: no digit, no letter, no space. */
const MASK = '\uE000';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** TeX commands that mean something to a reader of numbers; the others are a space. */
const COMMANDS = {
    '\\%': '%',
    '\\times': '×',
    '\\cdot': '×',
    '\\mu': 'μ',
    '\\circ': '°',
    '\\,': '\u2009',
    '\\;': '\u2009',
    '\\:': '\u2009',
    '\\!': '\u2009',
    '\\-': '',
};
/** The errors of a value, upwards and downwards: 9.8^{+2.1}_{-1.7}. They are numbers, no indices. */
const ERRORS = /(?<=[\d}] ?)(?:\^ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\} ?_ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\}|_ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\} ?\^ ?\{ ?[-+−]? ?[\d.,]{1,8} ?\})/g;
/** One way to write digits: ASCII, powers by ^, thousands not by thin spaces, no TeX between. */
function plainDigits(text) {
    return (text
        // A full-width comma after a digit is a comma of the sentence, unless all are full-width.
        .replace(/[０-９](?:[０-９．，]*[０-９])?/g, (run) => run.normalize('NFKC'))
        .replace(/[％﹪]/g, '%')
        .replace(/[－﹣]/g, '-')
        .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, superscript)
        .replaceAll('{,}', ',')
        .replace(/\\(?:[A-Za-z]+|.)/g, plainCommand)
        .replace(/\^ ?\{? ?° ?\}?/g, '°')
        .replaceAll('~', ' ')
        .replace(ERRORS, (run) => run.replace(/[_^]/g, ' '))
        .replace(/-{2,3}(?=\s?\d)/g, '–')
        .replace(/(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '')
        .replace(/(?<=\d)[xX](?=\d)/g, '×')
        .replace(/(\d{2}) ?(?:世纪|世紀) ?(\d0) ?(?=年代)/g, decade));
}
/** The 80s of the 20th century are the 1980s. */
function decade(_, century, years) {
    return `${Number(century) - 1}${years} `;
}
function superscript(run) {
    const digits = run.replace(/[^⁺⁻]/g, (char) => String(SUPERSCRIPTS.indexOf(char)));
    return `^${digits.replace('⁻', '-').replace('⁺', '')}`;
}
const FONT = /^\\(?:math|text|operatorname|rm|bf|it|sf|tt|cal|left|right|big)/;
/** A symbol stays as a word, since what stands beside it is known by it: λ = 0.02. */
function plainCommand(command) {
    const known = COMMANDS[command];
    if (known !== undefined)
        return known;
    return command.length < 3 || FONT.test(command) ? ' ' : ` ${command.slice(1)} `;
}
/** Letters with digits among them: wav2vec2, Qwen2.5-7B, DCASE-2025, top-1, hit@3, x_1. */
const LATIN_RUN = /(?<![A-Za-z\d])[A-Za-z][\w.@\u2010\u2011-]*/g;
/** Dimensions and places: 3D, 1-D, 1st, 21st. */
const DIMENSION_OR_PLACE = /(?<![A-Za-z\d_.])(?:\d-?[dD]|\d+(?:st|nd|rd|th))(?![A-Za-z\d])/g;
const LABEL = 'sections?|secs?\\.?|figures?|figs?\\.?|tables?|tabs?\\.|equations?|eqs?\\.?|eqns?\\.?|appendix|algorithms?|algs?\\.|chapters?|abschnitt|abbildung|abb\\.|tabelle|gleichung|gl\\.|anhang|tableau|équation|annexe|sección|tabla|figura|ecuación|그림|표|식|부록';
const HAN_LABEL = '(?:图|圖|図|表|式|公式|算法|演算法|附录|附錄)';
const PLACE = String.raw `[ \u00A0]?[(（]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?!\d|[.%]\d)[)）]?`;
/** What points to a place of the paper and says nothing of the world. */
const REFERENCES = [
    new RegExp(String.raw `(?<![A-Za-z])(?:${LABEL})${PLACE}(?:(?:, ?| and | und | et | y |[-–])[(（]?\d{1,3}(?:\.\d{1,3}){0,3}(?!\d|[.%]\d)[)）]?)?`, 'gi'),
    new RegExp(String.raw `(?<=^|[^\p{L}]|[见見如在从從由和与與对參参及])${HAN_LABEL}${PLACE}`, 'gmu'),
    /第 ?\d{1,3}(?:\.\d{1,3}){0,3} ?[节節章]|(?<!\d)\d{1,3}(?:\.\d{1,3}){0,3} ?절/g,
    // Citations [12] and [3, 7–9]; an interval that begins with 0 is none.
    /\[[1-9]\d{0,2}(?: ?[,–-] ?\d{1,3}){0,20}\]/g,
    // Numbers of headings and of displayed equations.
    /^#{1,6} \d{1,3}(?:\.\d{1,3}){0,4}\.?(?= )/gm,
    /(?<=\$\$ )\(\d{1,3}\)$/gm,
    // Items of a list inside a sentence: 1) … 2) …
    /(?<=^|[\s，。；：、])[(（]?[1-9][)）](?= ?\p{L})/gmu,
];
/** Exponents and indices of variables: n^2, x_{1}, (a+b)^{2}. Those of 10 and 2 are kept. */
const INDICES = /(?<=[A-Za-z)}\]|α-ωΑ-Ω] ?)\^ ?(?:\{[^{}]{0,40}\}|-?\d+)|(?<=[A-Za-z)]\$)\^ ?\{ ?[-−+]? ?\d ?\}|_ ?(?:\{[^{}]{0,40}\}|\d+)/g;
function hide(run) {
    return MASK.repeat(run.length);
}
/** A text without the digits that are no numbers, as long as it was, and the digits left out. */
function maskNames(text) {
    const inNames = [];
    const hideName = (run) => {
        let end = run.length;
        while ('.-\u2010\u2011'.includes(run.charAt(end - 1)))
            end -= 1;
        const name = run.slice(0, end);
        if (!/\d/.test(name))
            return run;
        inNames.push(...(name.match(/\d+(?:\.\d+)?/g) ?? []));
        return hide(name) + run.slice(name.length);
    };
    let masked = text;
    for (const reference of REFERENCES)
        masked = masked.replace(reference, hide);
    masked = masked.replace(INDICES, hide).replace(LATIN_RUN, hideName);
    return { text: masked.replace(DIMENSION_OR_PLACE, hideName), inNames };
}

;// CONCATENATED MODULE: ./lib/src/check/numeral-unit-words.js
/**
 * Words after a number that say what it counts, in the languages that have some, by the name that
 * both sides are compared by. `(s)` is a plural; a word of more than one is written with `_`.
 */
const numeral_unit_words_WORDS = {
    percent: '% ‰ percent per_cent prozent pour_cent por_ciento パーセント 퍼센트 프로',
    point: '%p %포인트 %_포인트 %ポイント %点 %-Punkte %-Punkten %_points %-points percentage_point(s) percentage-point(s) pp ppt prozentpunkt prozentpunkte prozentpunkten point(s)_de_pourcentage point(s)_de_% punto(s)_porcentual puntos_porcentuales 百分点 百分點 パーセントポイント 퍼센트포인트 퍼센트_포인트',
    factor: 'x × time(s) fold fach fache fachen faches mal fois vez veces 倍 배',
    degree: '° degree(s) deg 度 grad degré(s) grado(s) 도',
    '°C': '°C °_C °$C ℃ 摄氏度 攝氏度 degree(s)_Celsius degree(s)_C grad_celsius degré(s)_celsius grado(s)_celsius 섭씨',
    '°F': '°F ℉',
    K: 'kelvin kelvins 开尔文 克耳文 ケルビン 켈빈',
    μs: 'microsecond(s) 微秒 マイクロ秒 마이크로초 mikrosekunde mikrosekunden microseconde(s) microsegundo(s)',
    ns: 'nanosecond(s) 纳秒 奈秒 ナノ秒 나노초 nanosekunden nanoseconde(s) nanosegundo(s)',
    ms: 'msec millisecond(s) 毫秒 ミリ秒 밀리초 millisekunde millisekunden milliseconde(s) milisegundo(s)',
    s: 'sec second(s) 秒 秒間 秒钟 秒鐘 초 초간 sekunde sekunden seconde(s) segundo(s)',
    min: 'min mins minute(s) 分钟 分鐘 分間 分 분 minuten minuto(s)',
    h: 'h hr hrs hour(s) 小时 小時 時間 시간 stunde stunden std heure(s) hora(s)',
    day: 'day(s) 天 日 日間 일 tag tage tagen jour(s) día(s)',
    week: 'week(s) 周 週 週間 주 woche wochen semaine(s) semana(s)',
    month: 'month(s) 月 か月 ヶ月 ヵ月 カ月 개월 월 monat monate monaten mois mes meses',
    year: 'year(s) 年 年間 년 년간 jahr jahre jahren an(s) année(s) año(s)',
    Hz: 'hertz 赫 赫兹 赫茲 ヘルツ 헤르츠 hercio(s)',
    kHz: 'KHz kilohertz 千赫 千赫兹 千赫茲 キロヘルツ 킬로헤르츠',
    MHz: 'megahertz 兆赫 兆赫兹 兆赫茲 メガヘルツ 메가헤르츠',
    GHz: 'gigahertz 吉赫 吉赫兹 ギガヘルツ 기가헤르츠',
    dB: 'dB db decibel(s) 分贝 分貝 デシベル 데시벨 dezibel décibel(s) decibelio(s) dBFS dBm dBA',
    kB: 'KB KiB kilobyte(s) 千字节 キロバイト 킬로바이트',
    MB: 'MiB megabyte(s) 兆字节 メガバイト 메가바이트',
    GB: 'GiB gigabyte(s) 吉字节 ギガバイト 기가바이트',
    TB: 'TiB terabyte(s) テラバイト 테라바이트',
    bps: 'bit/s bits/s',
    kbps: 'Kbps kbit/s kb/s',
    Mbps: 'mbps Mbit/s Mb/s',
    Gbps: 'Gbit/s Gb/s',
    nm: 'nanometer(s) nanometre(s) 纳米 奈米 ナノメートル 나노미터 nanomètre(s) nanómetro(s)',
    μm: 'micrometer(s) micrometre(s) micron(s) 微米 マイクロメートル 마이크로미터 mikrometer micromètre(s) micrómetro(s)',
    mm: 'millimeter(s) millimetre(s) 毫米 公釐 ミリ ミリメートル 밀리미터 millimètre(s) milímetro(s)',
    cm: 'centimeter(s) centimetre(s) 厘米 公分 センチ センチメートル 센티미터 zentimeter centimètre(s) centímetro(s)',
    m: 'meter(s) metre(s) 米 公尺 メートル 미터 mètre(s) metro(s)',
    km: 'kilometer(s) kilometre(s) 公里 千米 キロメートル 킬로미터 kilomètre(s) kilómetro(s)',
    pc: 'parsec(s) 秒差距 パーセク 파섹',
    kpc: 'kiloparsec(s) 千秒差距 キロパーセク 킬로파섹',
    Mpc: 'megaparsec(s) 百万秒差距 兆秒差距 メガパーセク 메가파섹',
    g: 'gram(s) 克 公克 グラム 그램 gramm gramme(s) gramo(s)',
    mg: 'milligram(s) 毫克 ミリグラム 밀리그램 milligramm milligramme(s) miligramo(s)',
    kg: 'kilogram(s) 千克 公斤 キログラム 킬로그램 kilogramm kilogramme(s) kilogramo(s)',
    mW: 'milliwatt(s) 毫瓦 ミリワット 밀리와트 milivatio(s)',
    W: 'watt(s) 瓦 瓦特 ワット 와트 vatio(s)',
    kW: 'kilowatt(s) 千瓦 キロワット 킬로와트 kilovatio(s)',
    mV: 'millivolt(s) 毫伏 ミリボルト 밀리볼트 milivoltio(s)',
    V: 'volt(s) 伏 伏特 ボルト 볼트 voltio(s)',
    eV: '电子伏 电子伏特 電子伏特 電子ボルト 전자볼트 elektronenvolt électronvolt(s) electronvoltio(s) electron_volt(s) electronvolt(s)',
    Pa: 'pascal(s) 帕 帕斯卡 パスカル 파스칼',
    MPa: 'megapascal(s) 兆帕 メガパスカル 메가파스칼',
    lux: 'lx lux 勒克斯 ルクス 럭스',
};
/** Bases of units, with the prefixes that they are used with. */
const numeral_unit_words_SYMBOLS = {
    m: 'k c m μ n f d',
    s: 'm μ n p f',
    Hz: 'k M G T m',
    g: 'k m μ n',
    V: 'k m μ M',
    W: 'k m μ M G T n',
    J: 'k m M G μ',
    eV: 'k M G T m',
    Pa: 'k M G h',
    pc: 'k M G',
    B: 'k M G T P',
    bps: 'k M G T',
    bar: 'm k',
    mol: 'm μ n k',
    cal: 'k',
    Wh: 'k M G T m',
    Jy: 'm μ n',
    yr: 'k M G',
    L: 'm μ n',
    l: 'm μ',
    S: 'm μ',
    Ω: 'k M m',
    A: 'm μ n p',
    T: 'm μ n',
    F: 'p n μ m',
    M: 'm μ n',
    fb: '',
    pb: '',
    rad: 'm μ',
    arcsec: 'm μ',
    dex: '',
    mag: '',
    N: 'k m',
    K: 'm μ n',
    FLOPS: 'M G T P E',
};
/** Letters that more often say something else where they stand alone: 3 M, 2 A, 5 B. */
const NOT_ALONE = new Set(['A', 'B', 'F', 'M', 'N', 'S', 'l']);
/** A unit by each of its words and symbols; those of symbols alone in their own case. */
const UNIT_OF_WORD = new Map([
    ...Object.entries(numeral_unit_words_WORDS).flatMap(([unit, words]) => words
        .split(' ')
        .filter(Boolean)
        .flatMap((word) => word.includes('(s)') ? [word.replace('(s)', ''), word.replace('(s)', 's')] : [word])
        .map((word) => [word.replaceAll('_', ' '), unit])),
    ...Object.entries(numeral_unit_words_SYMBOLS).flatMap(([base, prefixes]) => ['', ...prefixes.split(' ').filter(Boolean)].flatMap((prefix) => {
        if (prefix === '' && NOT_ALONE.has(base))
            return [];
        const unit = prefix + base;
        return prefix === 'μ' ? ['μ', 'µ', 'u'].map((mu) => [mu + base, unit]) : [[unit, unit]];
    })),
]);
/** Units that stand only beside others: the S of S/cm. */
const UNIT_IN_RATE = new Map([...NOT_ALONE].map((base) => [base, base]));
/** Units that a translation keeps; the others are often worded otherwise (2 times, 5-year-old). */
const KEPT_UNITS = new Set('percent point μs ns ms s min h Hz kHz MHz GHz dB kB MB GB TB bps kbps Mbps nm mm cm m km pc kpc Mpc mW W kW mV V eV keV MeV GeV TeV mS S Gbps lux'.split(' '));

;// CONCATENATED MODULE: ./lib/src/check/numeral-units.js

/** Between a number and its unit: spaces, marks of TeX, a hyphen, 个 of 个小时, millions de. */
const GAP = /(?:[^\S\n]|[{}$]){0,4}-?(?:[个個](?=[百小月])|de\s|d['’])?/y;
const LATIN = /[A-Za-z\u00C0-\u024FµμΩ]+(?:\/s(?![A-Za-z]))?/y;
const NEXT_WORD = /[\s-](?:[A-Za-z]+|%)/y;
const numeral_units_LONGEST = 10;
/** A power of a unit: $^{-1}$, ^{2}, and −1 as it comes out of a PDF. */
const POWER = /[\s{}$]{0,2}\^ ?\{? ?([-−+]?) ?([1-9]) ?\}?\$?|([-−])([1-3])(?!\d|[.,]\d)/y;
const PER = / ?\/ ?| per | pro | par | por |[每毎]/y;
const TIMES = /[\s·⋅×{}]{1,3}/y;
/** Units that are multiplied and divided in one: kg m s^{-2}. */
const MOST_PARTS = 4;
const NAME_GOES_ON = /^(?:\d|-[A-Z\d])/;
/** The unit that stands at a place of a text, and where it ends; the gap before it belongs to it. */
function unitAt(text, at) {
    const start = numeral_units_endOf(GAP, text, at);
    // No unit begins so; most numbers end here.
    if (/[\s\d,.;:)\]|$-]/.test(text.charAt(start)))
        return undefined;
    const first = wordAt(text, start, UNIT_OF_WORD) ?? rateAt(text, start);
    return first === undefined ? undefined : withRest(text, first);
}
/** A unit that is none alone has to be divided: S/cm. */
function rateAt(text, start) {
    if (!UNIT_IN_RATE.has(text.charAt(start)))
        return undefined;
    const found = wordAt(text, start, UNIT_IN_RATE);
    return found !== undefined && text[found.end] === '/' ? found : undefined;
}
/** Goes on with powers and with further units: km s^{-1}, m/s, fb^{-1}. */
function withRest(text, first) {
    // Most numbers that have a unit have one.
    if (!/[\s/^$\-−·⋅{}每毎]/.test(text.charAt(first.end)))
        return first;
    const above = [];
    const below = [];
    let { unit, end } = first;
    let isDivided = false;
    for (let part = 0; part < MOST_PARTS; part += 1) {
        const power = powerAt(text, end);
        const isBelow = isDivided !== (power?.isNegative ?? false);
        (isBelow ? below : above).push(unit + (power?.degree ?? ''));
        end = power?.end ?? end;
        const perEnd = numeral_units_endOf(PER, text, end);
        isDivided = perEnd > end;
        const nextStart = isDivided ? perEnd : numeral_units_endOf(TIMES, text, end);
        if (nextStart === end)
            break;
        const next = wordAt(text, nextStart, UNIT_OF_WORD) ??
            (isDivided ? wordAt(text, nextStart, UNIT_IN_RATE) : undefined);
        if (next === undefined || (!isDivided && powerAt(text, next.end) === undefined))
            break;
        [unit, end] = [next.unit, next.end];
    }
    return { unit: [above.join(' '), ...below].join('/'), end };
}
function powerAt(text, at) {
    POWER.lastIndex = at;
    const match = POWER.exec(text);
    if (match === null)
        return undefined;
    const [all, sign = '', degree = '', minus, plainDegree] = match;
    return {
        isNegative: minus !== undefined || (sign !== '' && sign !== '+'),
        degree: (plainDegree ?? degree).replace(/^1$/, ''),
        end: at + all.length,
    };
}
function wordAt(text, start, units) {
    const latinEnd = numeral_units_endOf(LATIN, text, start);
    if (latinEnd > start) {
        // A100 and GW-C are names.
        if (NAME_GOES_ON.test(text.slice(latinEnd, latinEnd + 2)))
            return undefined;
        const two = numeral_units_endOf(NEXT_WORD, text, latinEnd);
        const three = numeral_units_endOf(NEXT_WORD, text, two);
        // The /s of bit/s is one with it, that of m/s is not.
        const bare = text[latinEnd - 2] === '/' ? latinEnd - 2 : latinEnd;
        for (const end of [three, two, latinEnd, bare]) {
            const unit = unitOf(text.slice(start, end), units);
            if (unit !== undefined)
                return { unit, end };
        }
        return undefined;
    }
    for (let end = Math.min(text.length, start + numeral_units_LONGEST); end > start; end -= 1) {
        const unit = units.get(text.slice(start, end));
        if (unit !== undefined)
            return { unit, end };
    }
    return undefined;
}
function unitOf(word, units) {
    // Hertz and hertz are the same, MB and mb are not.
    return units.get(word) ?? (word.length > 2 ? units.get(word.toLowerCase()) : undefined);
}
function numeral_units_endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 0);
}
/** Whether a translation that lacks this unit has lost it. */
function isKeptUnit(unit) {
    const first = /[ /]/.exec(unit)?.index ?? unit.length;
    return first === 0 || KEPT_UNITS.has(unit.slice(0, first));
}
/**
 * Whether a number of the paper has another unit than one of the page. The page may leave out the
 * time of a rate (每秒 3 TB), and say points where the paper says percent, but not the reverse.
 */
function isOtherUnit(ofPaper, ofPage) {
    const page = ofPaper.startsWith('percent') ? ofPage.replace(/^point/, 'percent') : ofPage;
    if (ofPaper === page || (isDegree(ofPaper) && isDegree(page))) {
        return false;
    }
    return !ofPaper.startsWith(`${page}/`) && !page.startsWith(`${ofPaper}/`);
}
function isDegree(unit) {
    return unit === 'degree' || unit === '°C' || unit === '°F';
}
/** Whether two numbers are of the same unit, be it percent or points of it. */
function isLikeUnit(one, other) {
    return one?.replace(/^point/, 'percent') === other?.replace(/^point/, 'percent');
}
/** Whether a text has a unit as a word of its own, wherever it stands; of a rate nothing is said. */
function isWritten(unit, text) {
    const words = [...UNIT_OF_WORD].filter(([word, one]) => one === unit && /^[\w μ%°]+$/.test(word));
    if (words.length === 0)
        return false;
    const any = words.map(([word]) => word).join('|');
    return new RegExp(`(?<![A-Za-z])(?:${any})(?![A-Za-z])`).test(text);
}

;// CONCATENATED MODULE: ./lib/src/check/share-units.js
/** Points may be those of percent, or of a scale. */
const POINTS = /^[\s-]?(?:points?|pts?|punto|punkt|分|点|點|점|ポイント|포인트)/i;
/** What joins numbers of one unit. A change of a value (from 5 to 10) is told from a range. */
const LIST = /^[\s$]*(?:[-–—~〜～至、,，/±]|\+\/-|\+-|,? ?(?:and|or|und|oder|bis|et|ou|y|o|与|與|和|及|或|对|對|比|와|과|및|と))[\s$+−-]*$/;
const CHANGE = /^[\s$]*(?:to|through|auf|à|a|到|から|에서|versus|vs\.?)[\s$+−-]*$/;
/** A value and its error are one thing, in one unit. */
const ERROR = /^[\s$]*(?:±|\+\/-|\+-)[\s$]*$/;
const MOST_BETWEEN = 12;
/**
 * Gives numbers without a unit the one of the next number, where both are a list, a range or a
 * change, and numbers in points percent, which they may be. Changes the numerals.
 * @param text the text that the numerals have their places in
 */
function shareUnits(text, numerals) {
    let next;
    for (const numeral of numerals.toReversed()) {
        if (numeral.unit === undefined &&
            next?.unit !== undefined &&
            next.at - numeral.end <= MOST_BETWEEN) {
            const between = text.slice(numeral.end, next.at);
            numeral.unitShared = LIST.test(between) ? 'list' : CHANGE.test(between) ? 'to' : undefined;
            if (numeral.unitShared !== undefined)
                numeral.unit = next.unit;
            if (ERROR.test(between))
                [numeral.unit, numeral.unitShared] = [next.unit, next.unitShared];
        }
        next = numeral;
    }
    for (const numeral of numerals) {
        if (numeral.unit === undefined && POINTS.test(text.slice(numeral.end, numeral.end + 12))) {
            numeral.unit = 'percent';
            numeral.unitShared = 'list';
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/check/numerals.js




/**
 * All numbers in digits of a text, in its order. Digits of names (wav2vec2, BCPT-220K, 3D), of
 * references (Table 2, [12]) and of indices are none.
 * @param language BCP-47 tag; where it writes 1,5 the comma is a decimal one, or one of thousands
 */
function scanNumerals(text, language) {
    const plain = plainDigits(text);
    const masked = maskNames(plain);
    const byComma = hasDecimalComma(language);
    const numerals = [];
    const pattern = byComma ? NUMERAL_BY_COMMA : NUMERAL_BY_POINT;
    let last = 0;
    for (const match of masked.text.matchAll(pattern)) {
        // The −1 of s^{-1} is part of a unit.
        if (match.index < last)
            continue;
        const numeral = readNumeral(masked.text, plain, match, byComma, last);
        numerals.push(numeral);
        last = numeral.end;
    }
    shareUnits(masked.text, numerals);
    return { text: plain, numerals, inNames: masked.inNames.map(Number) };
}
/** Whether a language writes one and a half as 1,5. */
function hasDecimalComma(language) {
    return new Intl.NumberFormat(language).format(1.5).includes(',');
}
function readNumeral(text, plain, match, byComma, last) {
    const { index: at } = match;
    const groups = match.slice(1);
    const [numerator, denominator, below, above, digits = '', , , , word, han] = groups;
    const numberEnd = at + match[0].length;
    const scaled = valuesOf(groups, byComma);
    const isKelvin = /\s[KT]$/.test(match[0]);
    const found = isKelvin ? { unit: match[0].slice(-1), end: numberEnd } : unitAt(plain, numberEnd);
    // 300 K are kelvins rather than thousands, 300K the reverse.
    const values = isKelvin ? [...valuesOf(groups.slice(0, 5), byComma), ...scaled] : scaled;
    const unit = text
        .slice(at - 4, at)
        .trimEnd()
        .endsWith('百分之')
        ? 'percent'
        : found !== undefined && isUnit(text, found, numberEnd, values[0] ?? 0)
            ? found.unit
            : undefined;
    const [over, under] = [numerator ?? above, denominator ?? below];
    return {
        written: match[0].trim(),
        at,
        end: unit === undefined || found === undefined ? numberEnd : found.end,
        values,
        bare: isKelvin || (word === undefined && han === undefined)
            ? undefined
            : Number(digits.replaceAll(',', '')),
        endsInNought: /\.0+$/.test(digits),
        negative: isNegative(text, at, last),
        unit,
        unitShared: undefined,
        parts: over === undefined || under === undefined ? undefined : [Number(over), Number(under)],
        loose: unit === undefined && (isYear(match[0]) || isVersion(text, at, match[0])),
    };
}
function valuesOf(groups, byComma) {
    const [numerator, denominator, below, above, digits = '', e, power, ten, word, han] = groups;
    if (numerator !== undefined)
        return [round(Number(numerator) / Number(denominator))];
    if (above !== undefined)
        return [round(Number(above) / Number(below))];
    const plain = byComma ? valuesByComma(digits) : [Number(digits.replaceAll(',', ''))];
    if (e !== undefined)
        return plain.map((value) => round(value * 10 ** exponent(e)));
    if (power !== undefined)
        return plain.map((value) => round(value ** exponent(power)));
    if (ten !== undefined)
        return plain.map((value) => round(value * 10 ** exponent(ten)));
    if (word !== undefined)
        return plain.map((value) => round(value * latinScale(word)));
    if (han !== undefined)
        return plain.map((value) => round(valueWithHanScale(value, han)));
    return plain;
}
function exponent(written) {
    return Number(written.replace('−', '-').replace(/\s/g, ''));
}
/** 1,5 is one and a half; 1.500 and 1,500 may be that or fifteen hundred. */
function valuesByComma(digits) {
    const isThousands = /^\d{1,3}(?:[.,'’ ]\d{3})+/.test(digits);
    const groups = digits.split(/[.,'’ ]/);
    const decimal = Number(digits.replace(',', '.'));
    if (!isThousands)
        return [decimal];
    const last = /^(.*)[.,](\d+)$/.exec(digits);
    const all = Number(groups.join(''));
    if (/[.,]\d+$/.test(digits) && groups.at(-1)?.length !== 3) {
        return [Number(`${groups.slice(0, -1).join('')}.${last?.[2]}`)];
    }
    return groups.length === 2 && !Number.isNaN(decimal) ? [decimal, all] : [all];
}
/** 80s and 1990s are no seconds, the first of 3 × 3 is no factor. */
function isUnit(text, { unit, end }, numberEnd, value) {
    if (unit === 's' && text[numberEnd] === 's') {
        return (value < 1000 &&
            !(value % 10 === 0 && /\bthe\s\d+$/.test(text.slice(numberEnd - 8, numberEnd))));
    }
    return unit !== 'factor' || !/^\s?\d/.test(text.slice(end, end + 2));
}
const MINUS = /(?:负|負|マイナス|마이너스|영하|[Mm]inus|moins|menos)\s?$/;
/** A hyphen that follows a letter, a digit or the number before is none of a sign. */
function isNegative(text, at, last) {
    const before = text.slice(Math.max(0, at - 8), at);
    if (MINUS.test(before))
        return true;
    if (!/[-−–]$/.test(before))
        return false;
    if (last > 0 && last === at - 1)
        return false;
    return !/[A-Za-z\d)\]}%\uE000][-−–]$/.test(before);
}
function isYear(written) {
    return /^(?:19|20)\d\d$/.test(written);
}
/** The 2.0 of wav2vec 2.0: a short number after a name. */
function isVersion(text, at, written) {
    return (/^\d{1,2}(?:\.\d)?$/.test(written) &&
        /(?:\uE000|(?<![A-Za-z])[A-Z][A-Za-z]+)\s$/.test(text.slice(Math.max(0, at - 20), at)));
}
/** 0.358 × 1e6 is 357999.99… in floating point. */
function round(value) {
    return Number(value.toPrecision(12));
}

;// CONCATENATED MODULE: ./lib/src/check/explained-numbers.js


/** Lines to either side that are taken to be about the same thing: the points of one statement. */
const LINES_AROUND = 2;
/** Numbers of the lines around that are looked at. */
const MOST_AROUND = 20;
/** The sentences of a part that have numbers. */
function explainedSentences(part, language) {
    const scan = scanNumerals(part, language);
    const lines = scan.text.split('\n');
    const byLine = lines.map(() => []);
    const found = [];
    let at = 0;
    let next = 0;
    for (const [line, text] of lines.entries()) {
        for (const sentence of sentencesOf(text)) {
            at += sentence.length;
            const numerals = [];
            for (let one = scan.numerals[next]; one !== undefined && one.at < at; one = scan.numerals[next]) {
                numerals.push(one);
                next += 1;
            }
            if (numerals.length === 0)
                continue;
            byLine[line]?.push(...numerals.slice(0, MOST_AROUND));
            const around = lines.slice(Math.max(0, line - LINES_AROUND), line + LINES_AROUND + 1);
            found.push({
                text: sentence,
                numerals,
                around: around.map((one) => one.slice(0, LONGEST_LINE)).join('\n'),
                numeralsAround: [],
                part: scan.text,
                line,
            });
        }
        at += 1;
    }
    for (const sentence of found) {
        const { line } = sentence;
        sentence.numeralsAround = byLine
            .slice(Math.max(0, line - LINES_AROUND), line + LINES_AROUND + 1)
            .flatMap((numerals) => (numerals === byLine[line] ? [] : numerals.slice(0, MOST_AROUND)));
    }
    return found;
}
const LONGEST_LINE = 2000;

;// CONCATENATED MODULE: ./lib/src/check/derived-number.js
/** Numbers of the sentence, and of each passage that has one of them, that are tried. */
const MOST_OPERANDS = 12;
const MOST_PASSAGES = 6;
/**
 * How a number follows from two of the paper, of which the sentence has one at least and a passage
 * of the paper the other: `68.1 − 64.0`; their difference, their ratio or the change in percent, to
 * the precision that is written. Of numbers of one digit nothing is derived: too many would fit.
 */
function derivationOf(numeral, sentence, evidence) {
    const [value = 0] = numeral.values;
    const share = shareOf(numeral, evidence);
    if (share !== undefined)
        return share;
    const written = numeral.written.replaceAll(',', '');
    const digits = written.replace(/^0+\.?0*/, '').replace(/\D/g, '').length;
    if (numeral.bare !== undefined || digits < 2)
        return undefined;
    const half = 0.5 * 10 ** -(/\.(\d+)/.exec(written)?.[1]?.length ?? 0);
    const isValue = (result) => Math.abs(result - value) <= half + 1e-9;
    const others = sentence
        .filter((one) => one !== numeral && one.parts === undefined)
        .slice(0, MOST_OPERANDS)
        .flatMap(({ values: [one] }) => (one === undefined ? [] : [one]));
    for (const own of others) {
        const passages = new Set(evidence.occurrencesOf(own).map(({ passage }) => passage));
        if (passages.size === 0)
            continue;
        const inPaper = [...passages]
            .slice(0, MOST_PASSAGES)
            .flatMap((passage) => evidence.valuesIn(passage).slice(0, 3 * MOST_OPERANDS));
        const inSentence = others.filter((one) => evidence.occurrencesOf(one).length > 0);
        for (const other of new Set([...inSentence, ...(digits < 3 ? [] : inPaper)])) {
            const [more, less] = [Math.max(own, other), Math.min(own, other)];
            if (less <= 0 || more === less)
                continue;
            if (isValue(more - less))
                return `${more} − ${less}`;
            if (numeral.unit === 'factor' && isValue(more / less))
                return `${more} / ${less}`;
            if (numeral.unit !== 'percent')
                continue;
            if (isValue((100 * (more - less)) / more))
                return `(${more} − ${less}) / ${more}`;
            if (isValue((100 * (more - less)) / less))
                return `(${more} − ${less}) / ${less}`;
        }
    }
    return undefined;
}
/** 61.8% of 0.618, and a third of 33%. */
function shareOf({ values: [value = 0], parts, unit }, evidence) {
    const percent = parts === undefined ? value : Math.round(100 * value);
    const found = evidence.occurrencesOf(parts === undefined ? derived_number_round(value / 100) : percent);
    const isShare = parts === undefined
        ? unit === 'percent' && !Number.isInteger(value) && found.length > 0
        : found.some((one) => one.unit === 'percent');
    if (!isShare)
        return undefined;
    return parts === undefined ? `100 × ${derived_number_round(value / 100)}` : `${percent}%`;
}
function derived_number_round(value) {
    return Number(value.toPrecision(12));
}

;// CONCATENATED MODULE: ./lib/src/check/mistaken-number.js
/** Longer numbers are too rare to be there by chance. */
const MOST_DIGITS = 8;
/**
 * The values that a number is easily mistaken for: one digit another, two neighbours swapped, the
 * decimal point moved by one place.
 * @param written as the text has it: `61.8`, `11,400`, `35.8 万`
 * @param value what that stands for
 */
function mistakenValues(written, value) {
    const plain = (/^[\d.,]+/.exec(written)?.[0] ?? '').replaceAll(',', '');
    const base = Number(plain);
    if (plain.length > MOST_DIGITS || !(base > 0))
        return [];
    const found = new Set([base * 10, base / 10]);
    for (let at = 0; at < plain.length; at += 1) {
        const digit = plain.charAt(at);
        if (digit === '.')
            continue;
        const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
        for (const other of '0123456789') {
            // 05 is no number that somebody writes.
            const isLeading = at === 0 && other === '0' && /^\d/.test(after);
            if (other !== digit && !isLeading)
                found.add(Number(before + other + after));
        }
        const next = after.charAt(0);
        if (next !== '' && next !== '.')
            found.add(Number(before + next + digit + after.slice(1)));
    }
    found.delete(base);
    return [...found].map((one) => Number(((one * value) / base).toPrecision(12)));
}

;// CONCATENATED MODULE: ./lib/src/check/number-conflict.js

/** Words of a fall or a lack: "falls by 3.2" may stand for −3.2, and −3.2 for it. */
const FALL = /降|减|減|下(?=降|滑|跌|げ|が|回)|低(?!于|於)|少(?!于|於|数|數)|负|負|損|损|落|감소|하락|낮|저하|lower|reduc|decreas|drop|declin|fall|fell|degrad|loss|less|below|minus|sink|gesenkt|senk|verring|reduz|unter|wenig|baiss|rédu|diminu|chut|inféri|moins|perte|reduc|disminu|caíd|cae|baj|menos|menor|pérdid/i;
/** Whether two numbers of the same value are of the same sign and unit, as far as can be told. */
function conflictOf(source, other) {
    const [from, to] = [source.numeral, other.numeral];
    if (from.negative !== to.negative) {
        const isFallen = from.negative ? isFall(other) : fallsBy(source) && !fallsBy(other);
        if (!isFallen)
            return 'sign';
    }
    // Both may be 5% to 10% and 5–10%; where 5% to 10% becomes 5 to 10% a unit is lost.
    if (from.unitShared !== undefined || to.unitShared === 'list')
        return undefined;
    if (from.unit === undefined) {
        // 3.2 of a sentence in percent is 3.2%.
        const isPercent = isLikeUnit(to.unit, 'percent') && !/%|percent|points?\b/i.test(sentenceAround(source));
        return isPercent && to.unitShared === undefined && from.parts === undefined
            ? 'unit'
            : undefined;
    }
    if (to.unit !== undefined && isOtherUnit(from.unit, to.unit))
        return 'unit';
    if (to.unitShared === 'to')
        return 'unit-lost';
    if (to.unit !== undefined)
        return undefined;
    return isKeptUnit(from.unit) && !isUnknownWord(other) ? 'unit-lost' : undefined;
}
const NEAR = 24;
/** Whether the words around a number speak of a fall, in a language of the pages. */
function isFall(placed) {
    return FALL.test(around(placed));
}
/** What ends a clause, or speaks of another number. */
const CLAUSE_END = /[,;，；、。:：\d]| (?:and|while|but|und|et|y) /;
/** Before the value that something falls to, or from. */
const REACHED = /(?:\b(?:to|from|at|than|is|are|of|auf|von|bei|à|hasta|a)|[至到为為由从從达達])[\s$~≈]{0,3}(?:about|only|just|etwa|约|約)?\s?[-−–]?$/i;
const REACHED_AFTER = /^[^\d,，。、]{0,4}?(?:まで|に低下|に減|へ|로|까지)/;
/** Whether a number is by how much something falls: by 3.2, not to 3.2, and in the same clause. */
function fallsBy({ numeral: { at, end }, text }) {
    const before = text.slice(Math.max(0, at - NEAR), at);
    const after = text.slice(end, end + NEAR);
    if (REACHED.test(before) || REACHED_AFTER.test(after))
        return false;
    return (FALL.test(before.split(CLAUSE_END).at(-1) ?? '') || FALL.test(after.split(CLAUSE_END)[0] ?? ''));
}
/** Whether a text has a word of fall or lack anywhere. */
function speaksOfFall(text) {
    return FALL.test(text);
}
function around({ numeral, text }) {
    return text.slice(Math.max(0, numeral.at - NEAR), numeral.end + NEAR);
}
const SENTENCE = 200;
function sentenceAround({ numeral, text }) {
    const before = text.slice(Math.max(0, numeral.at - SENTENCE), numeral.at);
    const after = text.slice(numeral.end, numeral.end + SENTENCE);
    const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'));
    const end = /[.。]\s|。/.exec(after)?.index ?? after.length;
    return before.slice(start + 1) + after.slice(0, end);
}
/** A word of letters follows that may be a unit in a language of which few are known: 5 мс. */
function isUnknownWord({ numeral, text }) {
    return /^\s?(?!\p{Script=Han}|\p{Script=Latin}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})\p{L}/u.test(text.slice(numeral.end, numeral.end + 4));
}

;// CONCATENATED MODULE: ./lib/src/check/number-context.js
/** Passages away from a number in which its paragraph is taken to be, and its section. */
const number_context_NEAR = 2;
const SAME_SECTION = 8;
/** An anchor tells the more the fewer passages have it. */
function anchorOf(passages, weight) {
    return { passages, weight: weight / (1 + Math.log2(passages.length)) };
}
/** How well a passage fits anchors: their weight, halved for those near it, a fifth farther off. */
function contextOf(passage, anchors, evidence) {
    const own = [passage, ...evidence.headOf(passage)];
    let sum = 0;
    for (const { passages, weight } of anchors) {
        const distance = own.reduce((least, one) => Math.min(least, distanceTo(one, passages)), Infinity);
        if (distance === 0)
            sum += weight;
        else if (distance <= number_context_NEAR)
            sum += weight / 2;
        else if (distance <= SAME_SECTION)
            sum += weight / 5;
    }
    return sum;
}
/** The passage that the anchors fit best; undefined where the paper has none of them. */
function bestPassage(anchors) {
    const sums = new Map();
    let best;
    for (const { passages, weight } of anchors) {
        for (const passage of passages) {
            const sum = (sums.get(passage) ?? 0) + weight;
            sums.set(passage, sum);
            if (best === undefined || sum > (sums.get(best) ?? 0))
                best = passage;
        }
    }
    return best;
}
/** To the nearest of some sorted numbers. */
function distanceTo(passage, sorted) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < passage)
            low = middle + 1;
        else
            high = middle;
    }
    const after = (sorted[low] ?? Infinity) - passage;
    return Math.min(after, passage - (sorted[low - 1] ?? -Infinity));
}

;// CONCATENATED MODULE: ./lib/src/check/number-fit.js

/** Where the paper has the value; a table may have 35.8 under "thousands". */
function occurrencesOf({ values, bare, endsInNought }, evidence) {
    const all = values.flatMap((value, at) => 
    // 5.0 is not said by 5.
    evidence
        .occurrencesOf(value)
        .filter(({ isWhole }) => !(at === 0 && endsInNought && isWhole && Number.isInteger(value))));
    if (bare === undefined)
        return all;
    const cells = [1e3, 1e6, 1e9].map((scale) => Number(((values[0] ?? 0) / scale).toPrecision(12)));
    return [
        ...all,
        ...[bare, ...cells].flatMap((value) => evidence.occurrencesOf(value).filter(({ isRow }) => isRow)),
    ];
}
/**
 * Whether a number of the paper can be one of an explainer, by sign, unit and what it counts.
 * @param isLower whether the sentence speaks of a fall, in which −3.2 may be 3.2
 */
function fits(numeral, one, isLower, evidence) {
    if (numeral.negative !== one.negative) {
        const isFallen = one.negative ? isLower : !isLower && evidence.fallsBy(one);
        if (!isFallen)
            return false;
    }
    if (numeral.unitShared !== undefined || one.unitShared !== undefined)
        return true;
    if (numeral.unit === one.unit)
        return true;
    if (numeral.unit !== undefined && one.unit !== undefined)
        return !isOtherUnit(one.unit, numeral.unit);
    if (numeral.unit === undefined)
        return one.unit === undefined || !isKeptUnit(one.unit);
    if (!isKeptUnit(numeral.unit))
        return true;
    if (!evidence.hasUnit(numeral.unit))
        return false;
    // Per minute is what 1 minute may stand for.
    if (numeral.values[0] === 1)
        return true;
    const isCount = Number.isInteger(numeral.values[0]) && COUNTS_ELSE.test(evidence.after(one));
    return one.isRow || !isCount;
}
/** A word after a count that is none of the small ones of a sentence: 3 layers are no 3 ms. */
const COUNTS_ELSE = /^[\s-]{1,2}(?!(?:above|about|absolute|across|after|against|among|and|are|as|at|an|any|both|it|its|no|not|we|our|so|all|because|before|below|between|but|by|compared|due|for|from|higher|if|in|is|less|lower|more|of|on|only|or|over|per|points?|relative|respectively|than|that|the|this|to|under|using|versus|vs|was|were|when|which|while|with|without|yet)\b)[A-Za-z]{2,}/;
/** Whether both have the same unit, and have one. */
function isSameUnit(numeral, one) {
    return numeral.unit !== undefined && isLikeUnit(numeral.unit, one.unit);
}

;// CONCATENATED MODULE: ./lib/src/check/judge-number.js







/** A neighbour that is one thing with the number, here and in the paper: 43.2 ± 4.8. */
const BESIDE = 1;
const BESIDE_CHARACTERS = 12;
/** How much better the passage of another number has to fit, so that this one is doubted. */
const judge_number_TIMES = 1.5;
const MARGIN = 0.3;
/** A cell of a table need not say the unit that the text says of the same number. */
const CELL_TIMES = 0.7;
/** The doubt about the number at an index of an explainer's sentence, if there is one. */
function judgeNumber(index, sentence, evidence) {
    const numeral = sentence.numerals[index];
    if (numeral === undefined)
        return undefined;
    const all = occurrencesOf(numeral, evidence);
    const isLower = isFall({ numeral, text: sentence.part });
    const anchors = sentence.anchorsAt(index);
    const beside = neighboursOf(numeral, index, sentence);
    const score = (one) => contextOf(one.passage, anchors, evidence) +
        BESIDE * beside.filter(({ step, values }) => evidence.isBeside(one.order, step, values)).length;
    const show = (passage) => passage === undefined ? undefined : showPassage(evidence.textOf(passage), []);
    const unknown = (what, passage) => ({
        rule: 'number-unknown',
        what,
        passage: show(passage),
    });
    if (all.length === 0) {
        if (isCount(numeral))
            return undefined;
        const derivation = derivationOf(numeral, sentence.numerals, evidence);
        if (derivation !== undefined) {
            return { rule: 'number-derived', what: numeral.written, passage: derivation };
        }
        const canBe = (one) => fits(numeral, one, isLower, evidence);
        const meant = likeliest(numeral, sentence, evidence, canBe, score);
        return unknown(numeral.written, meant?.passage ?? bestPassage(anchors));
    }
    const fitting = all.filter((one) => fits(numeral, one, isLower, evidence));
    const best = fitting.reduce((most, one) => Math.max(most, score(one)), -Infinity);
    const other = betterOther(numeral, all, fitting, best, score, sentence.part);
    if (other !== undefined)
        return unknown(inFull(numeral, sentence), other.passage);
    const alike = loneAmongAlike(numeral, index, sentence, fitting, best, score, evidence);
    if (alike !== undefined)
        return unknown(inFull(numeral, sentence), alike);
    const needsUnit = fitting.some((one) => isSameUnit(numeral, one));
    const isLike = (one) => fits(numeral, one, isLower, evidence) && (!needsUnit || isSameUnit(numeral, one));
    const meant = likeliest(numeral, sentence, evidence, isLike, score);
    if (meant === undefined || meant.score <= best * judge_number_TIMES + MARGIN)
        return undefined;
    return unknown(numeral.written, meant.passage);
}
/** What is written without having to count: one of them, two sides. */
function isCount({ values: [value = 0], unit, negative }) {
    return unit === undefined && !negative && Number.isInteger(value) && value <= 2;
}
/** With its sign and its unit, which are what is in doubt. */
function inFull({ at, end, negative }, { part }) {
    return part.slice(negative ? at - 1 : at, end).trim();
}
/** The same digits with another sign or unit, where their passage fits better than any with these. */
function betterOther(numeral, all, fitting, best, score, part) {
    if (fitting.length === 0)
        return all.toSorted((one, other) => score(other) - score(one))[0];
    const isFitting = new Set(fitting);
    const isBare = fitting.every((one) => one.isRow && one.unit === undefined) &&
        (numeral.unit === undefined ? !Number.isInteger(numeral.values[0]) : isKeptUnit(numeral.unit));
    const isUncounted = numeral.unit === undefined && COUNTS_NOTHING.test(part.slice(numeral.end, numeral.end + 4));
    // 5.0 ms is not what 5 was meant to be.
    return all
        .filter((one) => !isFitting.has(one) && one.isWhole !== numeral.endsInNought)
        .find((one) => (isBare || isUncounted) && !one.isRow
        ? score(one) >= best * CELL_TIMES
        : score(one) > best + MARGIN);
}
/** Numbers to either side that are looked at. */
const MOST_ALIKE = 10;
/** What follows a number that does not say what there are so many of. */
const COUNTS_NOTHING = /^\s?(?:$|[.。,，;；、)）\n]|[的のを]|이다|이며)/;
/**
 * The passage of a number without unit whose neighbours in the sentence are of the same column of
 * a table, and have one.
 */
function loneAmongAlike(numeral, index, { numerals }, fitting, highest, score, evidence) {
    if (numeral.unit !== undefined)
        return undefined;
    const best = fitting.find((one) => score(one) === highest);
    if (best?.column === undefined || best.unit !== undefined)
        return undefined;
    const near = numerals.slice(Math.max(0, index - MOST_ALIKE), index + MOST_ALIKE);
    const alike = near.filter((other) => other !== numeral &&
        occurrencesOf(other, evidence).some(({ column }) => column === best.column));
    return alike.length > 0 && alike.every(({ unit }) => unit !== undefined && isKeptUnit(unit))
        ? best.passage
        : undefined;
}
/** Numbers so close to another in the sentence that they are one thing with it. */
function neighboursOf({ at, end }, index, { numerals }) {
    return [-1, 1].flatMap((step) => {
        const other = numerals[index + step];
        if (other === undefined)
            return [];
        const gap = step < 0 ? at - other.end : other.at - end;
        return gap <= BESIDE_CHARACTERS ? [{ step, values: other.values }] : [];
    });
}
/** The number of the paper that this one is most likely to be mistaken for, by its context. */
function likeliest(numeral, sentence, evidence, isLike, score) {
    const [value = 0] = numeral.values;
    if (numeral.parts !== undefined)
        return undefined;
    const isDecimal = /\.\d/.test(numeral.written);
    let best;
    for (const other of mistakenValues(numeral.written, value)) {
        if (sentence.values.has(other))
            continue;
        for (const one of evidence.occurrencesOf(other)) {
            // 3 is not what 3.8 was meant to be; 38 may be.
            if (isDecimal && Number.isInteger(other) && one.isWhole && other !== value * 10)
                continue;
            if (!isLike(one))
                continue;
            const found = score(one);
            if (found > (best?.score ?? 0))
                best = { passage: one.passage, score: found };
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/src/check/number-vocabulary.js
/**
 * Words for numbers in the languages written in Latin letters, `word=value`; a word may stand for
 * several figures (a quarter is 0.25 and 25 percent). Ordinals, shares and factors included.
 */
const VOCABULARY = {
    en: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 zero=0 hundred=100
    hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9 trillion=1e12
    first=1 second=2 third=3,0.333333333333 fourth=4 fifth=5,0.2,20 sixth=6 seventh=7 eighth=8
    ninth=9 tenth=10,0.1,10 thirds=0.666666666667 fifths=0.2 single=1 sole=1 once=1 both=2 pair=2
    pairs=2 couple=2 dual=2 twin=2 twice=2,200 double=2,200 doubles=2,200 doubled=2,200
    doubling=2,200 twofold=2 triple=3,300 triples=3 tripled=3 tripling=3 thrice=3 threefold=3
    quadruple=4 fourfold=4 fivefold=5 tenfold=10 hundredfold=100 dozen=12 half=0.5,50 halves=0.5,50
    halved=0.5,50 halving=0.5,50 quarter=0.25,25 quarters=0.75,75 hundredth=0.01 hundredths=0.01 thousandth=0.001 trio=3 bi=2 tri=3 january=1
    february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12 sept=9
    jan=1 feb=2 aug=8 oct=10 nov=11 dec=12`,
    de: `null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6
    sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16
    siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60
    siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1e3 million=1e6 millionen=1e6
    milliarde=1e9 milliarden=1e9 erste=1 ersten=1 erster=1 zweite=2 zweiten=2 dritte=3 dritten=3
    vierte=4 fünfte=5 beide=2 beiden=2 beider=2 paar=2 doppelt=2,200 doppelte=2,200 doppelten=2
    verdoppelt=2,200 verdoppeln=2,200 verdreifacht=3 dreifach=3 dutzend=12 halb=0.5,50
    halbe=0.5,50 halben=0.5 hälfte=0.5,50 halbiert=0.5,50 viertel=0.25,0.75,25,75
    drittel=0.333333333333,0.666666666667 fünftel=0.2,20 zehntel=0.1,10 einmal=1 zweimal=2
    dreimal=3 januar=1 februar=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10
    november=11 dezember=12`,
    fr: `zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
    douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50
    soixante=60 cent=100 cents=100 mille=1e3 millier=1e3 milliers=1e3 million=1e6 millions=1e6
    milliard=1e9 milliards=1e9 premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2
    seconde=2 troisième=3 quatrième=4 cinquième=5,0.2,20 dixième=0.1,10 paire=2 double=2,200
    doublé=2,200 doubler=2,200 doublant=2 triple=3 triplé=3 quadruple=4 décuple=10 dizaine=10
    douzaine=12 centaine=100 demi=0.5 demie=0.5 moitié=0.5,50 quart=0.25,25 quarts=0.75,75
    tiers=0.333333333333,0.666666666667 janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7
    août=8 septembre=9 octobre=10 novembre=11 décembre=12`,
    es: `cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
    once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18
    diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25
    veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50
    sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 cientos=100 doscientos=200
    doscientas=200 trescientos=300 quinientos=500 mil=1e3 miles=1e3 millón=1e6 millones=1e6
    primer=1 primera=1 primero=1 primeras=1 primeros=1 segunda=2 segundo=2 tercer=3 tercera=3
    tercero=3 cuarta=4,0.25 cuarto=4,0.25,25 cuartos=0.75,75 quinta=5,0.2 quinto=5,0.2,20 ambos=2
    ambas=2 par=2 doble=2,200 duplica=2,200 duplicar=2,200 duplicado=2 triple=3 triplica=3
    cuádruple=4 docena=12 decena=10 mitad=0.5,50 medio=0.5 media=0.5 tercio=0.333333333333
    tercios=0.666666666667 enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8
    septiembre=9 octubre=10 noviembre=11 diciembre=12`,
};
const number_vocabulary_WORDS = new Map(Object.entries(VOCABULARY).map(([language, words]) => [
    language,
    new Map(words.split(/\s+/).map(entry)),
]));
function entry(written) {
    const [word = '', values = ''] = written.split('=');
    return [word, values.split(',').map(Number)];
}
const GERMAN_COMPOUND = /^(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend)(?=fach|mal|stuf|dimens|kanal|schicht|teil|köpf|spur|hundert|tausend)(hundert|tausend)?)/;
/** Words between tens and units: treinta y cuatro, vingt et un, twenty-four. */
const JOINT = /^(?:[- ]|-et-| et | y )$/;
/**
 * The number words of a text in one language, each as often as it is there. What is
 * put together (twenty-four, two hundred) is there with its parts.
 * @param language the primary part of the tag; one without vocabulary gives none
 */
function vocabularyNumbersIn(text, language) {
    const words = number_vocabulary_WORDS.get(language);
    if (words === undefined)
        return [];
    const found = language === 'en' ? monthsIn(text) : [];
    let last;
    for (const { 0: word, index } of text.matchAll(/[A-Za-zÀ-ɏ]{2,20}/g)) {
        const lower = word.toLowerCase();
        // 24 frames per second have no second frame.
        if (lower === 'second' && /\bper[ -]$/.test(text.slice(Math.max(0, index - 5), index)))
            continue;
        const values = words.get(lower) ?? (language === 'de' ? compoundValues(lower, words) : undefined);
        const value = values?.[0];
        if (values === undefined || value === undefined)
            continue;
        const end = index + word.length;
        for (const one of values)
            found.push({ value: one, end });
        const gap = last === undefined ? '' : text.slice(last.end, Math.min(index, last.end + 5));
        let whole = value;
        if (last !== undefined && index - last.end < 5 && JOINT.test(gap)) {
            if (value >= 100 && last.value < value)
                whole = last.value * value;
            else if (value < 20 && last.value < 100 && last.value >= 20 && last.value % 10 === 0)
                whole = last.value + value;
            if (whole !== value)
                found.push({ value: whole, end });
        }
        last = { value: whole, end };
    }
    return found;
}
/** Months that are other words too, so that only their capital tells them. */
function monthsIn(text) {
    return [...text.matchAll(/\bMar(?:ch|\.)|(?<=[a-z,\d] )May(?= \d|\b)/g)].map(({ 0: month, index }) => ({
        value: month.startsWith('Mar') ? 3 : 5,
        end: index + month.length,
    }));
}
function compoundValues(word, words) {
    const match = GERMAN_COMPOUND.exec(word);
    if (match === null)
        return undefined;
    const [, unit = '', tens = '', factor = '', magnitude = ''] = match;
    const valueOf = (part) => words.get(part)?.[0] ?? 0;
    if (tens !== '')
        return [valueOf(unit) + valueOf(tens)];
    return [valueOf(factor) * (valueOf(magnitude) || 1)];
}

;// CONCATENATED MODULE: ./lib/src/check/paper-keys.js

/** Letters by which words of European languages are taken to be of one root. */
const ROOT = 5;
const LONGEST_STEM = 12;
const paper_keys_WORD = /[A-Za-z\u00C0-\u024F]{2,}|(?<![A-Za-z])[A-Z](?![A-Za-z])/g;
/** The words of Latin letters of a text; of single letters, capital ones. */
function paper_keys_wordsOf(text) {
    return text.match(paper_keys_WORD) ?? [];
}
/** The keys of one language. A language that has no table shares names and roots alone. */
function createPaperKeys(language) {
    const rows = sharedWords(language);
    const isNative = /^(?:zh|ja|ko)/i.test(language);
    const stems = new Map();
    for (const [at, { english }] of rows.entries()) {
        for (const stem of english)
            stems.set(stem, [...(stems.get(stem) ?? []), `#${at}`]);
    }
    const seen = new Map();
    const ofWord = (word) => {
        const known = seen.get(word);
        if (known !== undefined)
            return known;
        const lower = word.length > 1 ? word.toLowerCase() : word;
        const keys = [lower];
        for (let length = 3; length <= Math.min(LONGEST_STEM, lower.length); length += 1) {
            keys.push(...(stems.get(lower.slice(0, length)) ?? []));
        }
        if (!isNative && lower.length >= ROOT)
            keys.push(rootOf(lower));
        seen.set(word, keys);
        return keys;
    };
    const ofText = (text) => {
        const keys = new Set();
        const words = paper_keys_wordsOf(text);
        for (const word of words) {
            const lower = word.length > 1 ? word.toLowerCase() : word;
            keys.add(lower);
            if (!isNative && lower.length >= ROOT)
                keys.add(rootOf(lower));
        }
        const lower = text.toLowerCase();
        const small = words.map((word) => word.toLowerCase());
        for (const [at, { translated }] of rows.entries()) {
            const has = isNative
                ? translated.some((word) => lower.includes(word))
                : translated.some((stem) => small.some((word) => word.startsWith(stem)));
            if (has)
                keys.add(`#${at}`);
        }
        return keys;
    };
    return { ofText, ofWord };
}
function rootOf(word) {
    return `~${word
        .slice(0, ROOT + 2)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .slice(0, ROOT)}`;
}

;// CONCATENATED MODULE: ./lib/src/check/table-heads.js

const CELL = ' | ';
/** For each row of a table the passages that speak for it: its first row, and the caption beside it. */
function tableHeads(passages) {
    const heads = new Map();
    for (let first = 0; first < passages.length; first += 1) {
        if (passages[first]?.isRow !== true)
            continue;
        let last = first;
        while (isNextRow(passages[last], passages[last + 1]))
            last += 1;
        const around = [
            first,
            ...captionAt(passages, first - 1, -1),
            ...captionAt(passages, last + 1, 1),
        ];
        for (let row = first; row <= last; row += 1)
            heads.set(row, around);
        first = last;
    }
    return heads;
}
function isNextRow(row, next) {
    return row !== undefined && next?.isRow === true && next.line - row.line <= 2;
}
/** The sentences of the line next to a table, where it is a caption. */
function captionAt(passages, from, step) {
    const line = passages[from]?.line;
    const found = [];
    for (let at = from; line !== undefined && passages[at]?.line === line; at += step)
        found.push(at);
    const isCaption = found.some((at) => /^\s*(?:Table|Tab\.)/.test(passages[at]?.text ?? ''));
    return isCaption ? found : [];
}
/**
 * Says for a number of a table what the head of its column, or else of its row, says that it is in:
 * ms for `Delay (ms)`, hours for `Hours`. To be asked for the numbers of a text in their order.
 */
function tableCells(passages, heads) {
    const units = new Map();
    let current = -1;
    let column = 0;
    let counted = 0;
    let unitOfRow;
    return (row, at) => {
        const head = heads.get(row)?.[0];
        if (head === undefined || head === row)
            return undefined;
        if (!units.has(head)) {
            units.set(head, (passages[head]?.text ?? '').split(CELL).map(unitOfHead));
        }
        const { text = '', at: start = 0 } = passages[row] ?? {};
        if (row !== current) {
            [current, column, counted] = [row, 0, 0];
            const first = text.indexOf(CELL);
            unitOfRow = first < 0 ? undefined : unitInBrackets(text.slice(0, first));
        }
        for (;;) {
            const next = text.indexOf(CELL, counted);
            if (next < 0 || next >= at - start)
                break;
            column += 1;
            counted = next + CELL.length;
        }
        // A standard error in brackets is none of the numbers of a column.
        if (text[at - start - 1] === '(')
            return undefined;
        const unit = units.get(head)?.[column] ?? (column > 0 ? unitOfRow : undefined);
        return { unit, column: `${head}:${column}` };
    };
}
/** Words that as a whole head can only be the unit of a column. */
const UNIT_ALONE = /^(?:%|percent|hours|minutes|seconds|milliseconds|days|weeks|months|years|decibels|[kMG]?Hz|dB|ms|GB|MB|kB|TB|km|mm|cm|nm|eV|[kMGT]eV)$/i;
function unitOfHead(cell) {
    const word = cell.trim();
    return UNIT_ALONE.test(word) ? unitAt(word, 0)?.unit : unitInBrackets(cell);
}
function unitInBrackets(cell) {
    const opening = /[[(]/.exec(cell)?.index;
    if (opening === undefined)
        return undefined;
    if (/^(?:points|pts|pp)[\])]/.test(cell.slice(opening + 1, opening + 9)))
        return 'point';
    return unitAt(cell, opening + 1)?.unit;
}

;// CONCATENATED MODULE: ./lib/src/check/number-index.js






/** Occurrences of one value that are looked at. */
const MOST_OCCURRENCES = 400;
const seen = new WeakMap();
/**
 * Reads the numbers and words of a paper's text, once as long as its reading lives: an answer that
 * is repaired is checked again against the same. Not as long as the paper, which the page keeps: an
 * index is many times as large as its text.
 */
function indexNumbers(source, reading) {
    const known = seen.get(reading);
    if (known?.source === source)
        return known.index;
    const index = readIndex(source);
    seen.set(reading, { source, index });
    return index;
}
function readIndex(source) {
    const { text, numerals } = scanNumerals(withoutNotices(source), 'en');
    const passages = passagesOf(text);
    const heads = tableHeads(passages);
    const cellOf = tableCells(passages, heads);
    const units = new Set();
    const byValue = new Map();
    const byPassage = new Map();
    let passage = 0;
    for (const [order, numeral] of numerals.entries()) {
        while ((passages[passage + 1]?.at ?? Infinity) <= numeral.at)
            passage += 1;
        const isRow = passages[passage]?.isRow ?? false;
        const { negative, unitShared, values, parts, at, end, endsInNought } = numeral;
        const cell = isRow ? cellOf(passage, at) : undefined;
        const unit = numeral.unit ?? cell?.unit;
        if (unit !== undefined)
            units.add(unit);
        const occurrence = {
            passage,
            order,
            negative,
            unit,
            unitShared,
            isRow,
            isWhole: !endsInNought,
            at,
            end,
            column: cell?.column,
        };
        for (const value of new Set([...values, ...(parts ?? [])]))
            push(byValue, value, occurrence);
        for (const value of values)
            push(byPassage, passage, value);
    }
    for (const [index, { text: written, isRow, at }] of passages.entries()) {
        for (const { value, end } of vocabularyNumbersIn(written, 'en')) {
            push(byValue, value, {
                passage: index,
                order: -1,
                negative: false,
                unit: unitOfWord(written, end, units),
                unitShared: undefined,
                isRow,
                isWhole: true,
                at: at + end,
                end: at + end,
                column: undefined,
            });
        }
    }
    const words = passages.map((one) => [...new Set(paper_keys_wordsOf(one.text))]);
    return { text, numerals, passages, heads, words, byValue, byPassage, units };
}
/** The unit after a number in words, which is one of the paper's. */
function unitOfWord(written, end, units) {
    const unit = unitAt(written, end)?.unit;
    if (unit !== undefined)
        units.add(unit);
    return unit;
}
function push(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else if (list.length < MOST_OCCURRENCES)
        list.push(value);
}

;// CONCATENATED MODULE: ./lib/src/check/number-evidence.js



const NONE = [];
/** Characters after a number in which it is said what it counts. */
const AFTER = 32;
/** Characters between two numbers that are written as one thing: 43.2 ± 4.8. */
const number_evidence_BESIDE = 12;
/** Characters of a row that are looked at for a word of fall. */
const LONGEST_ROW = 500;
/**
 * Reads a paper's text once for all numbers of an explanation.
 * @param source the text and what belongs to it, the same for a reading at each call
 */
function readEvidence(source, reading, keys, wanted) {
    const index = indexNumbers(source, reading);
    const { text, numerals, passages, heads, byValue, byPassage, units } = index;
    const hasUnit = new Map();
    const byKey = new Map();
    for (const [passage, words] of index.words.entries()) {
        for (const word of words) {
            for (const key of keys.ofWord(word)) {
                if (!wanted.has(key))
                    continue;
                const list = byKey.get(key);
                if (list === undefined)
                    byKey.set(key, [passage]);
                else if (list.at(-1) !== passage)
                    list.push(passage);
            }
        }
    }
    return {
        occurrencesOf: (value) => byValue.get(value) ?? NONE,
        isBeside: (order, step, values) => {
            const [one, other] = [numerals[order], numerals[order + step]];
            if (order < 0 || one === undefined || other === undefined)
                return false;
            const between = step < 0 ? text.slice(other.end, one.at) : text.slice(one.end, other.at);
            return (between.length <= number_evidence_BESIDE &&
                !/[|\n]/.test(between) &&
                other.values.some((value) => values.includes(value)));
        },
        after: ({ end }) => text.slice(end, end + AFTER),
        fallsBy: ({ order, isRow, passage: row }) => {
            const numeral = numerals[order];
            if (numeral === undefined)
                return false;
            if (!isRow)
                return fallsBy({ numeral, text });
            return [row, ...(heads.get(row) ?? NONE)].some((one) => speaksOfFall((passages[one]?.text ?? '').slice(0, LONGEST_ROW)));
        },
        hasUnit: (unit) => {
            const known = hasUnit.get(unit) ?? isUsed(unit, units, text);
            hasUnit.set(unit, known);
            return known;
        },
        valuesIn: (passage) => byPassage.get(passage) ?? NONE,
        passagesWith: (key) => byKey.get(key) ?? NONE,
        headOf: (passage) => heads.get(passage) ?? NONE,
        textOf: (passage) => passages[passage]?.text ?? '',
    };
}
function isUsed(unit, units, text) {
    return [...units].some((one) => !isOtherUnit(one, unit)) || isWritten(unit, text);
}

;// CONCATENATED MODULE: ./lib/src/check/read-sentence.js


/** How much the words and numbers of the lines around tell, and a word known by a table. */
const AROUND = 0.15;
const TABLE_WORD = 0.2;
/** Numbers to either side that are anchors of a number. */
const MOST_BESIDE = 20;
/** A number of the lines around that more passages have says nothing. */
const read_sentence_MOST_AROUND = 5;
/** Looks up in the paper what a sentence says, once for all its numbers. */
function readSentence(sentence, evidence, keys) {
    const { text, numerals, around, numeralsAround } = sentence;
    const own = keys.ofText(text);
    const words = [...keys.ofText(around)].flatMap((key) => {
        const passages = evidence.passagesWith(key);
        const weight = (own.has(key) ? 1 : AROUND) * (key.startsWith('#') ? TABLE_WORD : 1);
        return passages.length === 0 ? [] : [anchorOf(passages, weight)];
    });
    const farther = numeralsAround.flatMap((numeral) => {
        const passages = read_sentence_passagesOf(numeral, evidence);
        const tells = passages.length > 0 && passages.length <= read_sentence_MOST_AROUND;
        return tells ? [anchorOf(passages, AROUND)] : [];
    });
    const seen = new Map();
    const anchorFor = (numeral) => {
        const known = seen.get(numeral) ?? anchorOf(read_sentence_passagesOf(numeral, evidence), 1);
        seen.set(numeral, known);
        return known;
    };
    const anchorsAt = (index) => {
        const beside = [
            ...numerals.slice(Math.max(0, index - MOST_BESIDE), index),
            ...numerals.slice(index + 1, index + 1 + MOST_BESIDE),
        ];
        const near = beside.map(anchorFor).filter(({ passages }) => passages.length > 0);
        return [...words, ...near, ...farther];
    };
    const values = new Set(numerals.flatMap((numeral) => numeral.values));
    return { ...sentence, values, anchorsAt };
}
function read_sentence_passagesOf(numeral, evidence) {
    const passages = occurrencesOf(numeral, evidence).map(({ passage }) => passage);
    return [...new Set(passages)].sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./lib/src/check/number-explainer.js






/** Numbers of a part that are looked at in their context; those of a flood only by value. */
const MOST_NUMBERS = 150;
/**
 * A number of the hook, the background, the method or the results occurs in the paper: by value,
 * with its sign, and with its unit where the paper tells one. It is in doubt also where a number
 * that it is easily mistaken for stands in a passage that fits the sentence much better.
 */
function checkExplainedNumbers({ parts, reading, source, settings }) {
    const explained = [...parts].filter(([part]) => part !== 'title' && part !== 'abstract');
    const keys = createPaperKeys(settings.language);
    const wanted = new Set(explained.flatMap(([, text]) => [...keys.ofText(text)]));
    const evidence = readEvidence(source, reading, keys, wanted);
    return explained.flatMap(([where, text]) => {
        let left = MOST_NUMBERS;
        return explainedSentences(text, settings.language).flatMap((sentence) => {
            const { numerals } = sentence;
            const looked = Math.min(left, numerals.length);
            left -= looked;
            const read = looked > 0 ? readSentence(sentence, evidence, keys) : undefined;
            return numerals.flatMap((numeral, index) => {
                if (read !== undefined && index < looked) {
                    const doubt = judgeNumber(index, read, evidence);
                    return doubt === undefined ? [] : [{ ...doubt, where }];
                }
                const isKnown = occurrencesOf(numeral, evidence).length > 0;
                return isKnown ? [] : [{ rule: 'number-unknown', where, what: numeral.written }];
            });
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/check/number-pairs.js
/**
 * Pairs the numbers of a text and its translation by value, each with one other at most: first
 * those with the same sign and unit (and of these, those written alike), then those with the same sign where one unit is not told,
 * then the rest. A fraction that the other side has not is two numbers (16/32 bit).
 */
function pairNumerals(source, translation, inWords) {
    const from = splitFractions(source, translation, inWords.translation);
    const to = splitFractions(translation, source, inWords.source);
    const pairs = [];
    const unpaired = new Set(from);
    const free = new Set(to);
    for (const keysOf of [writtenKeys, exactKeys, looseKeys, bareKeys]) {
        const byKey = Map.groupBy([...free].flatMap((numeral) => keysOf(numeral).map((key) => ({ key, numeral }))), ({ key }) => key);
        for (const queue of byKey.values())
            queue.reverse();
        for (const numeral of unpaired) {
            const other = keysOf(numeral)
                .map((key) => takeFree(byKey.get(key), free))
                .find((one) => one !== undefined);
            if (other === undefined)
                continue;
            pairs.push([numeral, other]);
            unpaired.delete(numeral);
            free.delete(other);
        }
    }
    return { pairs, missing: [...unpaired], added: [...free] };
}
function takeFree(queue, free) {
    for (let next = queue?.at(-1); next !== undefined; next = queue?.at(-1)) {
        if (free.has(next.numeral))
            return next.numeral;
        queue?.pop();
    }
    return undefined;
}
/** The 4.0 of a licence is rather another 4.0 than a 4. */
function writtenKeys(numeral) {
    return exactKeys(numeral).map((key) => `${key} ${numeral.endsInNought} ${numeral.loose}`);
}
function exactKeys({ values, negative, unit, unitShared }) {
    const shown = unitShared === 'to' ? `${unit}…` : unit;
    return values.map((value) => `${value} ${negative} ${shown}`);
}
/** A unit that a number shares, or has none of, may be any. */
function looseKeys({ values, negative, unit, unitShared }) {
    return values.map((value) => `${value} ${negative} ${unitShared === undefined ? unit : undefined}`);
}
function bareKeys({ values }) {
    return values.map(String);
}
function splitFractions(numerals, others, inWords) {
    const known = new Set(others.filter(({ parts }) => parts !== undefined).flatMap(({ values }) => values));
    return numerals.flatMap((numeral) => {
        const { parts, values } = numeral;
        const isWhole = values.some((value) => known.has(value) || inWords.has(value));
        if (parts === undefined || isWhole)
            return [numeral];
        return parts.map((part) => Object.assign({}, numeral, { values: [part], written: String(part), parts: undefined }));
    });
}

;// CONCATENATED MODULE: ./lib/src/check/han-numerals.js
const DIGITS = '零一二三四五六七八九';
const SCALES = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const PLAIN = {
    两: '二',
    兩: '二',
    双: '二',
    雙: '二',
    〇: '零',
    萬: '万',
    億: '亿',
};
const RUN = '[〇零一二两兩双雙三四五六七八九十百千万萬亿億]{1,20}';
const han_numerals_WORDS = new RegExp(`(${RUN})(?:分之|分の)(${RUN})|(第)?((?<![数數几幾])${RUN})|(半)|(翻倍|翻番|加倍|倍增|倍に)|(単一|单一|單一)`, 'g');
/**
 * The values of the numbers that a text writes in Chinese characters: 十二, 两百, 三分之二, 一半.
 * 一 alone is no number: it is a part of too many other words; 第一 is one.
 */
function hanValuesIn(text) {
    const found = [];
    for (const [, below, above, ordinal, run, half, twice, single] of text.matchAll(han_numerals_WORDS)) {
        if (below !== undefined && above !== undefined) {
            const share = hanValue(above) / hanValue(below);
            // 百分之五十 is 50 (percent).
            if (hanValue(below) === 100)
                found.push(hanValue(above));
            else
                found.push(han_numerals_round(share), han_numerals_round(100 * share));
        }
        else if (run !== undefined && (run !== '一' || ordinal !== undefined))
            found.push(hanValue(run));
        else if (half !== undefined)
            found.push(0.5, 50);
        else if (twice !== undefined)
            found.push(2);
        else if (single !== undefined)
            found.push(1);
    }
    return found;
}
function hanValue(written) {
    let total = 0;
    let section = 0;
    let digit = 0;
    for (const char of written) {
        const plain = PLAIN[char] ?? char;
        const scale = SCALES[plain];
        if (scale === undefined) {
            digit = DIGITS.indexOf(plain);
            continue;
        }
        if (scale < 1e4)
            section += (digit || 1) * scale;
        else {
            total += (section + digit || 1) * scale;
            section = 0;
        }
        digit = 0;
    }
    return total + section + digit;
}
function han_numerals_round(value) {
    return Number(value.toPrecision(12));
}

;// CONCATENATED MODULE: ./lib/src/check/korean-numerals.js
const korean_numerals_NATIVE = {
    하나: 1,
    한: 1,
    첫: 1,
    둘: 2,
    두: 2,
    셋: 3,
    세: 3,
    넷: 4,
    네: 4,
    다섯: 5,
    여섯: 6,
    일곱: 7,
    여덟: 8,
    아홉: 9,
    열: 10,
    열두: 12,
    스무: 20,
    절반: 0.5,
    반: 0.5,
};
const SINO = {
    일: 1,
    이: 2,
    삼: 3,
    사: 4,
    오: 5,
    육: 6,
    칠: 7,
    팔: 8,
    구: 9,
    십: 10,
    백: 100,
    천: 1e3,
    만: 1e4,
};
// Before a counter, so that the first syllable of another word is none.
const COUNTER = '(?=\\s?(?:개|가지|번째|번|배|명|종|단계|차원|곳|층|쌍|대|시간|방식|모델|데이터|과제|언어|부분|으로))';
const NUMBERS = new RegExp(`(?<![가-힣])(열두|다섯|여섯|일곱|여덟|아홉|하나|스무|한|첫|둘|두|셋|세|넷|네|열)${COUNTER}|(절반)|([일이삼사오육칠팔구십백천만]{1,8})(?:(분의)\\s?([일이삼사오육칠팔구])|${COUNTER})`, 'g');
/** The values of the numbers that a text writes in Korean words, before a counter or as a share. */
function koreanValuesIn(text) {
    const found = [];
    for (const [, native, half, sino, share, above] of text.matchAll(NUMBERS)) {
        if (native !== undefined)
            found.push(korean_numerals_NATIVE[native] ?? 0);
        else if (half !== undefined)
            found.push(0.5, 50);
        else if (share !== undefined) {
            const value = sinoValue(above ?? '') / sinoValue(sino ?? '');
            found.push(Number(value.toPrecision(12)), Number((100 * value).toPrecision(12)));
        }
        else if (sino !== undefined)
            found.push(sinoValue(sino));
    }
    return found;
}
function sinoValue(written) {
    let total = 0;
    let digit = 0;
    for (const char of written) {
        const value = SINO[char] ?? 0;
        if (value < 10)
            digit = value;
        else {
            total = value === 1e4 ? (total + digit || 1) * value : total + (digit || 1) * value;
            digit = 0;
        }
    }
    return total + digit;
}

;// CONCATENATED MODULE: ./lib/src/check/number-words.js



/**
 * The values of the numbers written in words, each as often as it is there: those of the language
 * and, since papers are written in it, English. A language that is not known gives the English ones.
 */
function wordNumbersIn(text, language) {
    const primary = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? 'en';
    const own = primary === 'zh' || primary === 'ja'
        ? hanValuesIn(text)
        : primary === 'ko'
            ? koreanValuesIn(text)
            : inVocabulary(text, primary);
    return primary === 'en' ? own : [...own, ...inVocabulary(text, 'en')];
}
function inVocabulary(text, language) {
    return vocabularyNumbersIn(text, language).map(({ value }) => value);
}
/** The values of number words, with how often each is there. */
function countValues(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/src/check/number-translation.js





/**
 * The abstract's translation has the numbers of the abstract, each as often, with its sign and its
 * unit, and no others. Compared by value, so that 358k is 35.8 万 and a quarter 四分之一. Only
 * numbers in digits are looked for; those in words may be what is found. Those of title and
 * comments may come in.
 */
function checkTranslatedNumbers({ parts, paper, settings }) {
    const translated = parts.get('abstract') ?? '';
    const source = scanNumerals(paper.abstract, 'en');
    const target = scanNumerals(translated, settings.language);
    const sourceWords = countValues([...wordNumbersIn(paper.abstract, 'en'), ...source.inNames]);
    const targetWords = countValues([
        ...wordNumbersIn(translated, settings.language),
        ...target.inNames,
    ]);
    const { pairs, missing, added } = pairNumerals(source.numerals, target.numerals, {
        source: new Set(sourceWords.keys()),
        translation: new Set(targetWords.keys()),
    });
    const passageOf = sentenceFinder(paper.abstract, source);
    const findings = [];
    for (const [from, to] of pairs) {
        const conflict = conflictOf({ numeral: from, text: source.text }, { numeral: to, text: target.text });
        if (conflict === undefined)
            continue;
        const isLost = conflict === 'unit-lost';
        findings.push({
            rule: isLost ? 'number-missing' : 'number-unknown',
            where: 'abstract',
            what: isLost ? fullText(source, from) : fullText(target, to),
            passage: passageOf(from),
        });
    }
    const extra = number_translation_around(paper.title, paper.comments ?? '');
    const explains = evidence(sourceWords, targetWords, source);
    for (const numeral of added) {
        if (isSingle(numeral) || numeral.values.some((value) => extra.has(value)) || explains(numeral))
            continue;
        findings.push({
            rule: 'number-unknown',
            where: 'abstract',
            what: numeral.written,
            passage: undefined,
        });
    }
    const tells = evidence(targetWords, sourceWords, target);
    for (const numeral of missing) {
        if (tells(numeral))
            continue;
        findings.push({
            rule: 'number-missing',
            where: 'abstract',
            what: numeral.written,
            passage: passageOf(numeral),
        });
    }
    return findings;
}
/** The translated title has only numbers of title, abstract and comments; not counted how often. */
function checkTitleNumbers({ parts, paper, settings }) {
    const known = number_translation_around(paper.title, paper.abstract, paper.comments ?? '');
    return scanNumerals(parts.get('title') ?? '', settings.language)
        .numerals.filter((numeral) => !isSingle(numeral) &&
        ![...numeral.values, ...(numeral.parts ?? [])].some((value) => known.has(value)))
        .map(({ written }) => ({ rule: 'number-unknown', where: 'title', what: written }));
}
/** "frame by frame" may be 1 フレームずつ. */
function isSingle({ values: [value], unit, negative }) {
    return unit === undefined && !negative && value === 1;
}
function number_translation_around(...texts) {
    const known = new Set(texts.flatMap((text) => wordNumbersIn(text, 'en')));
    for (const text of texts) {
        const { numerals, inNames } = scanNumerals(text, 'en');
        for (const value of inNames)
            known.add(value);
        for (const { values } of numerals)
            for (const value of values)
                known.add(value);
    }
    return known;
}
/**
 * Whether a side tells a number that no digits of it are paired with: by a word that it has more
 * often than the other side, in a name, or, where it is not counted how often, by digits.
 */
function evidence(words, otherWords, { numerals }) {
    const spare = new Map([...words].map(([value, count]) => [value, count - (otherWords.get(value) ?? 0)]));
    const digits = new Set(numerals.flatMap(({ values }) => values));
    return ({ values, loose }) => values.some((value) => {
        if (loose && digits.has(value))
            return true;
        const left = spare.get(value) ?? 0;
        spare.set(value, left - 1);
        return left > 0;
    });
}
/** A number as it stands, with sign and unit. */
function fullText({ text }, { at, end, negative }) {
    return text.slice(negative ? at - 1 : at, end).trim();
}
/** The sentence of a text that a number of its scan stands in. */
function sentenceFinder(text, scan) {
    const plain = sentencesOf(scan.text);
    const sources = sentencesOf(text);
    const ends = [];
    for (const sentence of plain)
        ends.push((ends.at(-1) ?? 0) + sentence.length);
    return ({ at, written }) => {
        const index = indexAfter(ends, at);
        const sentence = (sources.length === plain.length ? sources : plain)[index] ?? '';
        if (sentence.length <= LONGEST_SENTENCE)
            return showPassage(sentence, [written]);
        return showPassage(scan.text.slice(Math.max(0, at - 100), at + 100), []);
    };
}
/** A longer sentence is cut before it is looked at, so that many numbers in one cost little. */
const LONGEST_SENTENCE = 1000;
/** The index of the first of some sorted numbers that is above another. */
function indexAfter(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/src/check/numbers.js


/**
 * The abstract's translation has the numbers of the abstract; the title has none that title,
 * abstract and comments lack; the explainer has none that the paper lacks. Compared by value.
 */
function checkNumbers(checked) {
    return [
        ...checkTitleNumbers(checked),
        ...checkTranslatedNumbers(checked),
        ...checkExplainedNumbers(checked),
    ];
}

;// CONCATENATED MODULE: ./lib/src/check/repetition-shingles.js
/** Scripts that write no space between words. Hangul has spaces, but its words bend. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const repetition_shingles_CHARACTERS = 3;
const repetition_shingles_WORDS = 2;
/** Strings of fewer shingles say too little to be compared. */
const FEWEST = 5;
/**
 * The runs of three characters of a text, of two words where words stand apart; marks and case
 * aside. Empty where the text is too short to be compared.
 */
function shinglesOf(text) {
    const isUnspaced = UNSPACED.test(text);
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const pieces = isUnspaced ? Array.from(words.join('')) : words;
    const length = isUnspaced ? repetition_shingles_CHARACTERS : repetition_shingles_WORDS;
    const shingles = new Set();
    for (let at = 0; at + length <= pieces.length; at += 1) {
        shingles.add(pieces.slice(at, at + length).join(' '));
    }
    return shingles.size < FEWEST ? new Set() : shingles;
}
/** The share of shingles that two sets have in common (Jaccard). */
function commonShare(common, one, other) {
    return common / Math.max(1, one + other - common);
}

;// CONCATENATED MODULE: ./lib/src/check/repetition.js



/**
 * Shares of common shingles from which two strings say the same. Points of one explanation reached
 * 0.25 in faithful ones, and a title and its hook less; a copy with a few words changed has more.
 */
const SAME = 0.6;
/** A translation may have two sentences alike where the abstract has. */
const SAME_SENTENCE = 0.75;
/** Of a sentence's shingles, how many a part must have that was pasted from the abstract. */
const PASTED = 0.9;
/**
 * No point says what another says, the hook is not the title, the translation has no sentence
 * twice, and no part of the explainer is the translated abstract.
 */
function checkRepetition({ explanation, paper, settings }) {
    const { title, hook, abstract } = explanation;
    const points = src_paper/* PARTS */.dI.flatMap((where) => {
        const part = explanation[where];
        if (typeof part === 'string')
            return [];
        return part.flatMap(({ text, points: more }) => [text, ...more].map((one) => unit(where, one)));
    });
    const sentences = splitSentences(abstract, settings.language).map((text) => unit('abstract', text));
    const repeated = [
        ...repeatedAmong(points, SAME),
        ...(hasTwins(splitSentences(paper.abstract, 'en'))
            ? []
            : repeatedAmong(sentences, SAME_SENTENCE)),
        ...pastedInto(points, sentences),
    ];
    const [named, hooked] = [unit('title', title), unit('hook', hook)];
    if (isSame(named, hooked, SAME))
        repeated.push({ where: 'hook', text: hook, of: title });
    return repeated.map(({ where, text, of }) => ({
        rule: 'repeated',
        where,
        what: text,
        passage: of === undefined ? undefined : repetition_oneLine(of),
    }));
}
function unit(where, text) {
    return { where, text, shingles: shinglesOf(text) };
}
/** Places of a shingle that are remembered: enough to find a twin, too few to be quadratic. */
const MOST_PLACES = 6;
/** The units that say what an earlier one says. */
function repeatedAmong(units, share) {
    const places = new Map();
    return units.flatMap((one) => {
        const common = new Map();
        for (const shingle of one.shingles) {
            const having = places.get(shingle) ?? [];
            for (const other of having)
                common.set(other, (common.get(other) ?? 0) + 1);
            if (having.length < MOST_PLACES)
                places.set(shingle, [...having, one]);
        }
        const twin = [...common].find(([other, count]) => commonShare(count, one.shingles.size, other.shingles.size) >= share);
        return twin === undefined ? [] : [{ where: one.where, text: one.text, of: twin[0].text }];
    });
}
function isSame(one, other, share) {
    if (one.shingles.size === 0)
        return false;
    const common = countCommon(one.shingles, other.shingles);
    return commonShare(common, one.shingles.size, other.shingles.size) >= share;
}
function countCommon(some, others) {
    let count = 0;
    for (const shingle of some)
        if (others.has(shingle))
            count += 1;
    return count;
}
function hasTwins(sentences) {
    return (repeatedAmong(sentences.map((text) => unit('abstract', text)), SAME).length > 0);
}
/** The parts that have two sentences of the translation, or all of a shorter one. */
function pastedInto(points, sentences) {
    return src_paper/* PARTS */.dI.flatMap((where) => {
        const part = new Set(points.flatMap((point) => (point.where === where ? [...point.shingles] : [])));
        const pasted = sentences.filter(({ shingles }) => shingles.size > 0 && countCommon(shingles, part) >= PASTED * shingles.size);
        if (part.size === 0 || pasted.length < Math.min(2, sentences.length))
            return [];
        return pasted.map(({ text }) => ({ where, text }));
    });
}
function repetition_oneLine(text) {
    return text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/check/verbatim-runs.js

const verbatim_runs_WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** As many words on end in both texts are no accident. */
const verbatim_runs_RUN = 5;
/** The words of a text in lower case, without numbers and signs. */
function wordsInOrder(text) {
    return text.toLowerCase().match(verbatim_runs_WORD) ?? [];
}
/**
 * Passages of a text that stand in the source word by word: five words and more, of which at most
 * one is a name or, in running text, has a capital. Numbers and signs between them do not count.
 * Takes time linear in both texts.
 * @param source as `wordsInOrder` gives them: of a long paper they are told once for all parts
 * @param running whether a capital makes a name: not in a title
 */
function verbatimRuns(text, source, running) {
    const words = [...text.matchAll(verbatim_runs_WORD)];
    const grams = new Map();
    for (let at = 0; at + verbatim_runs_RUN <= words.length; at += 1) {
        const run = words.slice(at, at + verbatim_runs_RUN).map(([word]) => word);
        const names = run.filter((word) => isStrong(word) || (running && /^\p{Lu}/u.test(word)));
        if (names.length > 1 || run.filter((word) => word.length > 1).length < verbatim_runs_RUN - 1)
            continue;
        const gram = run.join(' ').toLowerCase();
        grams.set(gram, [...(grams.get(gram) ?? []).slice(0, 20), at]);
    }
    if (grams.size === 0)
        return [];
    const starts = new Set();
    // Few words of the source end one of the runs; only there five words are joined.
    const ends = new Set([...grams.keys()].map((gram) => gram.slice(gram.lastIndexOf(' ') + 1)));
    for (const [at, word] of source.entries()) {
        if (at + 1 < verbatim_runs_RUN || !ends.has(word))
            continue;
        const gram = source.slice(at + 1 - verbatim_runs_RUN, at + 1).join(' ');
        for (const start of grams.get(gram) ?? [])
            starts.add(start);
    }
    return joinedRuns([...starts].sort((one, other) => one - other)).map(([first, last]) => {
        const end = words[last];
        return text.slice(words[first]?.index ?? 0, (end?.index ?? 0) + (end?.[0].length ?? 0));
    });
}
/** First and last word of each run that the places where five words begin make up. */
function joinedRuns(starts) {
    const runs = [];
    for (const at of starts) {
        const run = runs.at(-1);
        if (run !== undefined && at <= run[1] + 1)
            run[1] = at + verbatim_runs_RUN - 1;
        else
            runs.push([at, at + verbatim_runs_RUN - 1]);
    }
    return runs;
}

;// CONCATENATED MODULE: ./lib/src/check/untranslated.js







/**
 * Passages of a page in another language than English that were left in English: five words on end,
 * or a sentence. Names, terms in brackets, quotations, code, formulas and addresses may be English;
 * a part that is all in another language is left to the rule on that.
 */
function checkUntranslated({ parts, source, settings: { language } }) {
    const script = scriptOf(language);
    if (script === undefined || baseLanguage(language) === 'en')
        return [];
    const sourceWords = script === 'Latn' ? wordsInOrder(source) : [];
    return [...parts]
        .filter(([, text]) => !language_isOtherLanguage(text, language))
        .flatMap(([where, text]) => {
        const prose = ownWordsOf(text);
        const passages = script === 'Latn'
            ? englishPassages(prose, sourceWords, where, baseLanguage(language))
            : englishRuns(prose);
        return passages.map((what) => ({
            rule: 'untranslated',
            where,
            what,
            passage: passageWith(source, what),
        }));
    });
}
const FEWEST_WORDS = 5;
const untranslated_WORD = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*/gu;
/** What stands between the words of an English sentence. */
const untranslated_GAP = /^[ \u00A0,.;:'’\-–—/%]{1,4}$/;
/** On a page in another script: runs of English words with nothing of the page between them. */
function englishRuns(prose) {
    const runs = [];
    for (const { 0: word, index } of prose.matchAll(untranslated_WORD)) {
        const end = index + word.length;
        const last = runs.at(-1);
        if (last !== undefined && untranslated_GAP.test(prose.slice(last.end, Math.min(index, last.end + 5)))) {
            last.end = end;
            last.words.push(word);
        }
        else
            runs.push({ start: index, end, words: [word] });
    }
    return runs
        .filter(({ words }) => isEnglish(words))
        .map(({ start, end }) => prose.slice(start, end));
}
/** Five words that are no names, or four with a function word; four of them without a capital. */
function isEnglish(run) {
    const words = run.filter((word) => word.length > 1 && /^\p{L}/u.test(word) && !isStrong(word));
    const plain = words.filter((word) => /^\p{Ll}/u.test(word));
    const bonus = countEnglish(plain) > 0 ? 1 : 0;
    return words.length + bonus >= FEWEST_WORDS && plain.length + bonus >= FEWEST_WORDS - 1;
}
const untranslated_SENTENCE = /[^\n.!?;]+(?:[.!?](?!\s|$)[^\n.!?;]*)*/g;
/** On a page in Latin letters: what the paper has word by word, and sentences in English. */
function englishPassages(prose, sourceWords, where, language) {
    const copied = verbatimRuns(prose, sourceWords, where !== 'title' && where !== 'hook');
    const english = (prose.match(untranslated_SENTENCE) ?? [])
        .map((sentence) => sentence.trim())
        .filter((sentence) => {
        const words = sentence.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
        return countEnglish(words) >= 2 && hasOtherFunctionWords(sentence, language, FEWEST_WORDS);
    });
    return [...english, ...copied.filter((run) => !english.some((one) => one.includes(run)))];
}

;// CONCATENATED MODULE: ./lib/src/check/check-explanation.js

















/** All rules, in the order of their findings. */
const RULES = [
    checkNumbers,
    checkUnknownNames,
    checkMissingNames,
    checkBrokenFormulas,
    checkFormulas,
    checkLinks,
    checkLanguage,
    checkUntranslated,
    checkLeftovers,
    checkGlossary,
    checkCoverage,
    checkRepetition,
    checkLength,
    checkMarkup,
    checkModelAddressed,
    checkHiddenText,
];
/** Holds an explanation against the paper. No finding means that no rule has a doubt. */
function checkExplanation(explanation, paper, reading, settings, rules = RULES) {
    const metadata = [paper.title, paper.abstract, paper.comments ?? ''].join('\n');
    const parts = new Map(src_paper/* PARTS */.dI.map((part) => [part, textOf(explanation[part])]));
    const source = `${metadata}\n${reading.text}`;
    const read = { paper, reading, metadata, source };
    const checked = { explanation, parts, ...read, settings };
    return distinct(rules.flatMap((rule) => rule(checked)));
}
/** Characters of a text in question that are shown. */
const check_explanation_MOST_SHOWN = 100;
/** Each doubt once, however often the text has it. */
function distinct(findings) {
    const short = findings.map(({ what, ...rest }) => ({
        ...rest,
        what: what.length > check_explanation_MOST_SHOWN ? `${what.slice(0, check_explanation_MOST_SHOWN - 1).toWellFormed()}…` : what,
    }));
    const seen = new Map(short.map((one) => [`${one.rule} ${one.where} ${one.what}`, one]));
    return [...seen.values()];
}
function textOf(part) {
    if (typeof part === 'string')
        return part;
    return part.map((point) => [point.label, point.text, ...point.points].join('\n')).join('\n');
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/cancellation.js
var cancellation = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/packed-reading.js

/**
 * Packs a reading, to about a third of its characters in bytes: those of a whole day may have to
 * wait for a batch. A text that is not well-formed comes back with U+FFFD in its place, as models
 * get it.
 */
function packReading({ text, ...rest }) {
    const packed = (0,external_node_zlib_.deflateSync)(text);
    return () => ({ ...rest, text: (0,external_node_zlib_.inflateSync)(packed).toString('utf8') });
}

;// CONCATENATED MODULE: ./lib/src/progress-line.js

/** `2511.14515 explained in 21 s from html · 12.3k in, 1.9k out · $0.043`, or why it failed. */
function progressLine({ paper, failure, findings, reading, spending }, seconds) {
    if (failure !== undefined)
        return `${paper.id} failed: ${failure.detail}`;
    if (spending.model === '')
        return `${paper.id} as announced`;
    const parts = [
        `${paper.id} explained in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s from ${reading.source}`,
        `${thousands(spending.inputTokens)} in, ${thousands(spending.outputTokens)} out`,
        spending.costUsd === undefined ? 'price unknown' : `$${spending.costUsd.toFixed(3)}`,
    ];
    if (spending.requests > 1)
        parts.push(`${spending.requests} requests`);
    if ((0,src_paper/* needsLook */.B4)(findings))
        parts.push(`${findings.length} to look at`);
    return parts.join(' · ');
}
function thousands(tokens) {
    return tokens < 1000 ? String(tokens) : `${(tokens / 1000).toFixed(1)}k`;
}

;// CONCATENATED MODULE: ./lib/src/explain-papers.js





/** Longer than a usual morning, which so is never saved half-way. */
const SAVE_EVERY_MS = 5 * 60_000;
/**
 * Texts that wait for the model, of 120,000 characters at most. With fewer, an answer that takes
 * long would keep arXiv waiting, and the pause between two requests could not be made good.
 */
const READ_AHEAD = 8;
/**
 * Takes each paper from reading to checked explanation, in a pipeline: papers are read one after
 * the other, as arXiv wants it, and at most `concurrency` of them are with the model meanwhile.
 * Reading keeps a little ahead and no more, so that a large day's texts are not all in memory; where
 * they have to wait for a batch, they do so packed.
 * @returns an entry for each paper, in the order given, and `ended`: the error that stopped the
 * asking early. Papers that were not asked about then have the failure `stopped`.
 * @throws what is no UserError; nothing more is read or asked then.
 */
async function explainPapers(papers, concurrency, ports) {
    const { batch, stop, log } = ports;
    const inTurn = (0,p_limit/* default */.A)(1);
    const withModel = (0,p_limit/* default */.A)(concurrency);
    const inHand = (0,p_limit/* default */.A)(concurrency + READ_AHEAD);
    const finished = new Map();
    let readings = 0;
    let ended;
    let broken = false;
    const cancelled = new Promise((resolve) => {
        const end = () => {
            ended ??= (0,cancellation/* cancelledRun */.$)();
            resolve();
        };
        if (stop.aborted)
            end();
        else
            stop.addEventListener('abort', end, { once: true });
    });
    async function readOne(paper) {
        if (ended || broken)
            return UNREAD;
        const reading = await ports.read(paper);
        readings += 1;
        ports.debug?.(`Read ${readings} of ${papers.length}.`);
        if (reading.fallback !== undefined) {
            log(`${paper.id} is read from its ${reading.source}: ${reading.fallback}`);
        }
        return reading;
    }
    async function entryOf(paper, had) {
        try {
            const read = had ?? (await inTurn(() => readOne(paper)));
            await withModel(() => finish(paper, typeof read === 'function' ? read() : read));
        }
        catch (error) {
            broken = true;
            throw error;
        }
    }
    async function finish(paper, reading) {
        const began = ports.now();
        const { text: _, hidden: __, ...basis } = reading;
        const entry = { paper, reading: basis, ...(await explainOne(paper, reading)) };
        finished.set(paper, entry);
        const seconds = (ports.now().getTime() - began.getTime()) / 1000;
        log(`[${finished.size}/${papers.length}] ${progressLine(entry, seconds)}`);
        saveNowAndThen();
    }
    async function explainOne(paper, reading) {
        // What a batch has answered is paid for.
        if (ended !== undefined && batch?.has(paper) !== true)
            return stopped(ended.message);
        // Its entry reaches nobody: the error that broke the run does.
        if (broken)
            return stopped('');
        const outcome = await ports.explain(paper, reading, (explanation) => ports.check(explanation, paper, reading));
        if ('explanation' in outcome) {
            // V8 keeps the whole text that a passage is cut from; a copy lets go of it.
            return { ...outcome, findings: structuredClone(outcome.findings) };
        }
        if ('failure' in outcome)
            return { ...outcome, findings: [] };
        ended ??= outcome.ended;
        return { ...stopped(ended.message), spending: outcome.spending };
    }
    let savedAt = ports.now().getTime();
    let saving;
    function saveNowAndThen() {
        const isDue = ports.now().getTime() - savedAt >= SAVE_EVERY_MS;
        if (!isDue || saving !== undefined || ended !== undefined)
            return;
        saving = ports
            .save?.(entriesNow('The run did not get to it.'))
            // The page goes out at the end all the same; until then a killed run has lost more.
            .catch((error) => log(`Could not save what there is: ${(0,errors/* describeFailure */.I)(error)}`))
            .finally(() => {
            savedAt = ports.now().getTime();
            saving = undefined;
        });
    }
    function entriesNow(detail) {
        const { text: _, ...reading } = UNREAD;
        return papers.map((paper) => finished.get(paper) ?? { paper, reading, ...stopped(detail) });
    }
    async function askInBatch({ request }) {
        const packed = await Promise.all(papers.map((paper) => inTurn(async () => packReading(await readOne(paper)))));
        try {
            await request(papers.map((paper, at) => ({ paper, reading: packed[at] ?? (() => UNREAD) })));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            ended = error;
        }
        return packed;
    }
    async function explainAll() {
        const packed = batch === undefined ? [] : await askInBatch(batch);
        await Promise.all(papers.map((paper, at) => inHand(() => entryOf(paper, packed[at]))));
    }
    await Promise.race([explainAll(), cancelled]);
    // A save that is under way would get between the next commit and its branch.
    await saving;
    return { entries: entriesNow(ended?.message ?? ''), ended };
}
const UNREAD = { source: 'abstract', text: '', truncated: false, fallback: 'not read' };
function stopped(detail) {
    const spending = { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
    return { spending, failure: { reason: 'stopped', detail }, findings: [] };
}

;// CONCATENATED MODULE: ./lib/src/explain-entries.js


/** Explains papers of a day, each held against its text. */
async function explainEntries(papers, day, inputs, ports, save = async () => { }) {
    const { batch, secrets } = ports;
    const { entries, ended } = await explainPapers(papers, inputs.concurrency, {
        ...ports,
        batch: batch && { ...batch, request: (items) => batch.request(day, items) },
        // Only a branch of its own can take what is not whole yet.
        save: inputs.delivery === 'pull-request'
            ? (soFar) => save(soFar.map((entry) => withoutSecrets(entry, secrets)))
            : undefined,
        check: (explanation, paper, reading) => checkExplanation(explanation, paper, reading, inputs),
    });
    return { entries: entries.map((entry) => withoutSecrets(entry, secrets)), ended };
}
/** Servers may repeat what they were sent where they say why they failed. */
function withoutSecrets(entry, { redact }) {
    const { fallback } = entry.reading;
    const reading = { ...entry.reading, fallback: fallback && redact(fallback) };
    if (entry.failure === undefined)
        return { ...entry, reading };
    return {
        ...entry,
        reading,
        failure: { ...entry.failure, detail: redact(entry.failure.detail) },
    };
}


/***/ }),

/***/ 6264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fitEntries)
/* harmony export */ });
/* harmony import */ var _post_check_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9212);

/**
 * The entries of a run as a page can show them: one that was found unfit on the page, for a secret of
 * the run in it or a fault of the writer, becomes a failure.
 * @returns `entries` itself where the page is sound
 */
function fitEntries(page, entries, { warn, secrets }) {
    const unfit = (0,_post_check_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenEntries */ .w)(page, secrets.all());
    if (unfit.size === 0)
        return entries;
    return entries.map((entry) => {
        const { paper, reading, spending } = entry;
        const why = unfit.get(paper.id);
        if (why === undefined)
            return entry;
        warn(`${paper.id} could not be put onto the page as it was written: ${why}`);
        const failure = { reason: 'unreadable', detail: secrets.redact(why) };
        return { paper, reading, spending, failure, findings: [] };
    });
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkEntry),
/* harmony export */   w: () => (/* binding */ brokenEntries)
/* harmony export */ });
/* harmony import */ var _check_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _contains_secret_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8053);
/* harmony import */ var _entry_anchor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4151);
/* harmony import */ var _entry_stretch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3049);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2012);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2451);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5872);
/* harmony import */ var _page_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2032);
/* harmony import */ var _page_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9761);
/* harmony import */ var _page_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3218);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(503);











/**
 * Finds the entries of a run that keep a page, new or updated, from being delivered, a sentence for
 * each: written anew as failures, they leave a page that can be, unless the fault is of the page
 * itself.
 * @param secrets keys and tokens of the run
 */
function brokenEntries(post, secrets) {
    const lines = (0,_page_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .splitLines */ .u)(post.text.replace(/^\uFEFF/, '')).map((line) => line.text);
    const map = (0,_page_map_js__WEBPACK_IMPORTED_MODULE_4__/* .mapPage */ .MG)(lines);
    const broken = new Map();
    for (const entry of post.entries) {
        const faults = checkEntry({ lines, map }, entry, secrets);
        if (faults.length > 0)
            broken.set(entry.paper.id, [...new Set(faults)].join(' '));
    }
    return broken;
}
/** Reads one entry and its line of the contents back from a page and says what is wrong with them. */
function checkEntry(page, entry, secrets) {
    const { id } = entry.paper;
    const stretch = (0,_entry_stretch_js__WEBPACK_IMPORTED_MODULE_1__/* .findStretch */ .v)(page.lines, page.map, id);
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(page.lines[stretch?.marker ?? -1] ?? '');
    if (stretch === undefined || marker?.kind !== 'entry') {
        return [`The entry of ${id} cannot be read back.`];
    }
    const anchor = stretch.anchor ?? (0,_entry_anchor_js__WEBPACK_IMPORTED_MODULE_8__/* .entryAnchor */ .E)(id);
    const { from, to } = (0,_page_view_js__WEBPACK_IMPORTED_MODULE_5__/* .contentsRange */ .au)(page);
    const contents = page.lines.slice(from, to).find((line) => line.includes(`](#${anchor})`)) ?? '';
    const text = page.lines.slice(stretch.from, stretch.to).join('\n');
    const targets = new Set([`#${anchor}`, '#toc', ...(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedLinks */ .YB)(entry.paper).values()]);
    const markup = (0,_check_text_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .q)(text, (url) => targets.has(url));
    const both = `${text}\n${contents}`;
    const faults = [
        ...(0,_check_text_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCharacters */ .l)(both),
        ...markup.faults,
        ...(0,_check_text_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .q)(contents, (url) => targets.has(url)).faults,
        ...((0,_contains_secret_js__WEBPACK_IMPORTED_MODULE_9__/* .containsSecret */ .A)(both, secrets) ? ['The page has a secret of this run in it.'] : []),
    ];
    if (marker.hash !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .entryHash */ .Rv)(text))
        faults.push(`The text of ${id} does not match its hash.`);
    if (marker.failed !== (entry.explanation === undefined)) {
        faults.push(`The marker of ${id} does not tell how its entry went.`);
    }
    const title = `${stretch.number}.${(0,_nodes_js__WEBPACK_IMPORTED_MODULE_10__/* .plainText */ .wh)((0,_title_js__WEBPACK_IMPORTED_MODULE_6__/* .titleNodes */ .e)(entry.paper))}`;
    if (markup.headings.join() !== title.replaceAll(/\s/g, '')) {
        faults.push(`The heading of ${id} does not read as its title.`);
    }
    return faults;
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkCharacters),
  q: () => (/* binding */ checkText)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 43 modules
var lib = __webpack_require__(265);
;// CONCATENATED MODULE: ./lib/src/post/markup-depth.js
/** A page's lists are three deep; nothing else in it holds blocks. */
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))[ \t]*){5}/m;
const INDENT = /^[ \t]{25}/m;
/** Underlines make headings of the lines above them; ours have other marks. */
const UNDERLINE = /^[ \t]*=+[ \t]*$/m;
/** Where a paragraph ends at the latest. */
const BLOCK_END = /\n(?=[ \t]*(?:\n|[-+*][ \t]|\d{1,9}[.)][ \t]))/;
const ESCAPED_OR_MARK = /\\[^]|[*_[`]/g;
const MOST_MARKS = 4000;
/**
 * Whether Markdown may nest deeper than any page of ours, has more marks in one paragraph, or
 * underlined headings: a parser of CommonMark takes quadratic time for it, and its tree can be too
 * deep to walk.
 */
function isTooDeep(markdown) {
    if ([CONTAINERS, INDENT, UNDERLINE].some((shape) => shape.test(markdown)))
        return true;
    return markdown.split(BLOCK_END).some((block) => {
        const marks = block.match(ESCAPED_OR_MARK)?.filter((mark) => mark.length === 1);
        return (marks?.length ?? 0) > MOST_MARKS;
    });
}

// EXTERNAL MODULE: ./lib/src/post/nodes.js
var nodes = __webpack_require__(5872);
;// CONCATENATED MODULE: ./lib/src/post/check-markup.js



/** The only HTML that a page has, by shape; no other `<` may be read as a tag. */
const OWN_HTML = /^(?:<a id="[a-z][\w-]*">|<\/a>|<br>|<\/?(?:span|strong|em|code)>|<\/details>|<details markdown="1">\n<summary>[^<]*<\/summary>|<!-- arxiv-daily [^<>]* -->)$/;
const OWN_NODES = new Set('root heading paragraph list listItem text strong emphasis inlineCode link html'.split(' '));
const DEEPEST_LIST = 3;
/** Where a line is a marker of ours. */
const BEFORE_MARKER = /^(?=<!-- arxiv-daily )/m;
/**
 * Parses a body and collects its headings, links, and whatever is not in a page's vocabulary. Each
 * stretch between two markers is parsed alone, and each item of a list, since of a long page the
 * parser takes memory without measure. The whole reads as its parts do: a comment at the start of a
 * line ends any block but code, HTML and definitions, which are faults.
 */
function checkMarkup(body) {
    const markup = { headings: [], links: [], faults: [] };
    if (isTooDeep(body))
        return { ...markup, faults: ['The page nests deeper than any page may.'] };
    for (const stretch of body.split(BEFORE_MARKER))
        checkStretch(stretch, markup);
    return markup;
}
function checkStretch(stretch, markup) {
    let folds = 0;
    const walk = (node, lists) => {
        if (!OWN_NODES.has(node.type)) {
            markup.faults.push(`The page has a ${node.type}, which no page may have.`);
        }
        if (node.type === 'html') {
            if (!OWN_HTML.test(node.value)) {
                markup.faults.push(`The page has HTML that is not its own: ${node.value.slice(0, 80)}`);
            }
            if (node.value.startsWith('<details'))
                folds += 1;
            if (node.value === '</details>')
                folds -= 1;
            if (folds < 0 || folds > 1)
                markup.faults.push('The folds of the page are out of order.');
        }
        if (node.type === 'link')
            markup.links.push(node.url);
        if (node.type === 'heading') {
            if (node.depth !== 2)
                markup.faults.push('The page has a heading that is not of level 2.');
            if (folds !== 0)
                markup.faults.push('The page has a heading inside a fold.');
            markup.headings.push((0,nodes/* plainText */.wh)(node.children).replaceAll(/\s/g, ''));
        }
        const deeper = node.type === 'list' ? lists + 1 : lists;
        if (deeper > DEEPEST_LIST)
            markup.faults.push('The page has lists nested too deep.');
        if ('children' in node)
            for (const child of node.children)
                walk(child, deeper);
    };
    for (const part of listItems(stretch))
        walk((0,lib/* fromMarkdown */.Y)(part), 0);
    if (folds !== 0)
        markup.faults.push('The page has a fold that is not closed.');
}
/**
 * A stretch in parts, cut where an item of a list follows on one of a single line. Only a list that
 * began as one is cut: `2.` under a paragraph is a line of it.
 */
function listItems(stretch) {
    const parts = [[]];
    let list;
    for (const line of stretch.split('\n')) {
        const mark = /^(?:-|\d{1,9}(\.)) /.exec(line);
        const kind = mark === null ? undefined : (mark[1] ?? '-');
        if (kind !== undefined && kind === list)
            parts.push([]);
        else
            list = /^(?:-|1\.) /.test(line) ? kind : undefined;
        parts.at(-1)?.push(line);
    }
    return parts.map((lines) => lines.join('\n'));
}

// EXTERNAL MODULE: ./lib/src/post/clean-text.js
var clean_text = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/src/post/check-text.js


/** Marks in a body by which kramdown, Liquid or GitHub would leave plain Markdown. */
const FOREIGN = [
    [/\{[{%]/, 'a Liquid tag'],
    [/\{:/, 'a kramdown attribute list'],
    [/\|/, 'a pipe, which makes a table'],
    [/!\[/, 'an image'],
    [/^(?:---|\.\.\.)$/m, 'a line that reads as the end of front matter'],
    [/\\$/m, 'a backslash before a line break'],
    [/(?:https?|ftp):\/\/|www\./i, 'an address outside of a link'],
];
/**
 * Reads Markdown of a page back, whole or in part: what it is made of, with a sentence for each
 * thing that is not in a page's vocabulary.
 * @param isAllowed whether the page may link to an address
 */
function checkText(markdown, isAllowed) {
    const markup = checkMarkup(markdown);
    // Addresses belong between the parentheses of a link, where the writer leaves none inside.
    const prose = markdown.replaceAll(/\]\([^()\s]*\)/g, ']()');
    const faults = [
        ...FOREIGN.filter(([mark]) => mark.test(prose)).map(([, name]) => `The page has ${name}.`),
        ...markup.faults,
        ...markup.links
            .filter((url) => !isAllowed(url))
            .map((url) => `The page links to ${url.slice(0, 200)}, which no paper of it names.`),
    ];
    return { ...markup, faults };
}
/** A sentence for each kind of character that no text of ours has. */
function checkCharacters(text) {
    const faults = [];
    // A selector after a reference is one after the character: `&#35;` begins a keycap as `#` does.
    const shown = text.replaceAll(/&#(\d{2,3});/g, (_, code) => String.fromCodePoint(Math.max(32, Number(code))));
    if (text !== text.normalize('NFC'))
        faults.push('The page is not in Unicode form NFC.');
    if ((0,clean_text/* hasInvisible */.wy)(shown) || /[\t\r\f\v\x85\u2028\u2029]/.test(shown)) {
        faults.push('The page has a control, bidi or zero-width character.');
    }
    if (/(.)\1{200}/su.test(text)) {
        faults.push('The page repeats a character more than 200 times.');
    }
    return faults;
}


/***/ }),

/***/ 7492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeFinding)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(850);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);


/**
 * A doubt in the words of the page's language, as plain text of one line each: whoever writes it
 * into Markdown escapes it. What the finding quotes stands in it without invisible characters.
 * @returns `sentence` names the part and ends as a sentence; `passage` is the paper's, with a label.
 */
function describeFinding(language, { rule, where, what, passage }) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(language);
    const { background, method, results, colon } = words;
    const names = { ...words.parts, background, method, results };
    const sentence = names[where] + colon + words.findings[rule]((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(what));
    const shown = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(passage ?? '');
    return shown === '' ? { sentence } : { sentence, passage: words.passage + colon + shown };
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ headingNumber),
/* harmony export */   v: () => (/* binding */ findStretch)
/* harmony export */ });
/* harmony import */ var _entry_anchor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4151);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
/* harmony import */ var _page_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9761);



const BACK_TO_CONTENTS = /^\[[^\]]*\]\(#toc\)\s*$/;
const HEADING = /^#{1,2}\s/;
const NUMBERED = /^#{1,6} {1,9}(?:<a id="[\w-]{1,100}"><\/a>)?(\d{1,4})\./;
/**
 * Finds what of a page is one entry's own text. Between an entry's marker and the next one there may
 * be more where a person wrote something below it or deleted the next marker: none of that is its
 * own. Undefined where the entry is not there, or its end cannot be told from what follows.
 */
function findStretch(lines, map, id) {
    const place = choosePlace(lines, map, id);
    if (place !== undefined)
        return placeStretch(lines, place, id);
    const heading = (0,_page_map_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeading */ .iE)(map, id);
    if (heading === undefined)
        return undefined;
    const next = map.markers.find(({ at }) => at > heading);
    const closed = next !== undefined && next.marker.kind !== 'papers';
    const to = ownEnd(lines, heading, next?.at ?? lines.length, closed);
    return to === undefined ? undefined : describe(lines, heading, to, { marker: undefined, closed });
}
/** The number in the heading of an entry, or of one that a person made like it. */
function headingNumber(line) {
    const number = NUMBERED.exec(line)?.[1];
    return number === undefined ? undefined : Number(number);
}
/** Of copies that a person made the one that is as it was generated, or else is under the anchor. */
function choosePlace(lines, map, id) {
    const places = map.entries.filter(({ marker }) => marker.id === id);
    const heading = (0,_page_map_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeading */ .iE)(map, id) ?? -1;
    return (places.find((place) => isUntouched(lines, place)) ??
        places.find(({ at, end }) => at < heading && heading < end) ??
        places[0]);
}
function isUntouched(lines, { at, end, marker }) {
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .entryHash */ .Rv)(lines.slice(at + 1, end).join('\n')) === marker.hash;
}
function placeStretch(lines, place, id) {
    const { at, end, closed } = place;
    const context = { marker: at, closed };
    const first = skipBlank(lines, at + 1, end);
    if (isUntouched(lines, place))
        return describe(lines, first, trimEnd(lines, first, end), context);
    const anchor = (0,_entry_anchor_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAnchor */ .E)(id);
    const named = lines.slice(first, end).findIndex((line) => (0,_page_map_js__WEBPACK_IMPORTED_MODULE_1__/* .headingAnchor */ ._8)(line) === anchor);
    const start = named === -1 ? first : first + named;
    // The entry of another paper, which lost its marker while this one lost its text.
    const foreign = named === -1 && (0,_page_map_js__WEBPACK_IMPORTED_MODULE_1__/* .headingAnchor */ ._8)(lines[start] ?? '')?.startsWith('p-') === true;
    const to = foreign ? start : ownEnd(lines, start, end, closed);
    return to === undefined ? undefined : describe(lines, start, to, context);
}
/** An entry ends with the way back to the contents, before another heading, or at a marker. */
function ownEnd(lines, start, end, closed) {
    for (let at = start; at < end; at += 1) {
        const line = lines[at] ?? '';
        if (BACK_TO_CONTENTS.test(line))
            return at + 1;
        if (at > start && HEADING.test(line))
            return trimEnd(lines, start, at);
    }
    return closed ? trimEnd(lines, start, end) : undefined;
}
function describe(lines, from, to, context) {
    const heading = to > from ? (lines[from] ?? '') : '';
    return {
        from,
        to,
        ...context,
        number: headingNumber(heading),
        anchor: (0,_page_map_js__WEBPACK_IMPORTED_MODULE_1__/* .headingAnchor */ ._8)(heading),
    };
}
function skipBlank(lines, from, end) {
    let at = from;
    while (at < end && lines[at]?.trim() === '')
        at += 1;
    return at;
}
function trimEnd(lines, from, end) {
    let to = end;
    while (to > from && lines[to - 1]?.trim() === '')
        to -= 1;
    return to;
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ renderEntry)
});

// EXTERNAL MODULE: ./lib/src/paper.js
var src_paper = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/post/entry-anchor.js
var entry_anchor = __webpack_require__(4151);
// EXTERNAL MODULE: ./lib/src/post/clean-text.js
var clean_text = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/src/post/links.js
var post_links = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/src/post/literal.js + 3 modules
var literal = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/post/nodes.js
var post_nodes = __webpack_require__(5872);
;// CONCATENATED MODULE: ./lib/src/post/entry-meta.js





/** Up to so many authors are all named; of more, only the first. */
const MOST_AUTHORS = 10;
const FIRST_AUTHORS = 8;
const LONGEST_NAME = 200;
/** Who, where and from what: the lines under an entry's heading, one paragraph. */
function metaLines(entry, links, words) {
    const { paper } = entry;
    const addresses = (0,post_links/* paperLinks */.G9)(paper);
    const lines = [
        [words.authors, authorNodes(paper.authors, words)],
        [words.categories, [(0,post_nodes/* text */.Qq)(categoryText(entry, words))]],
        [
            words.links,
            [
                (0,post_nodes/* link */.nf)(addresses.abs, [(0,post_nodes/* text */.Qq)(`arXiv:${(0,src_paper/* versionedId */.NN)(paper)}`)]),
                (0,post_nodes/* text */.Qq)(' · '),
                (0,post_nodes/* link */.nf)(addresses.pdf, [(0,post_nodes/* text */.Qq)('PDF')]),
                ...(entry.reading.source === 'html'
                    ? [(0,post_nodes/* text */.Qq)(' · '), (0,post_nodes/* link */.nf)(addresses.html, [(0,post_nodes/* text */.Qq)('HTML')])]
                    : []),
            ],
        ],
        [words.comments, (0,literal/* literalInline */.fL)(paper.comments ?? '', links)],
        [words.basis, hasBasis(entry) ? [(0,post_nodes/* text */.Qq)(basisText(entry, words))] : []],
    ];
    const nodes = [];
    for (const [label, content] of lines.filter((line) => line[1].length > 0)) {
        if (nodes.length > 0)
            nodes.push((0,post_nodes/* html */.qy)('<br>'));
        nodes.push((0,post_nodes/* strong */.ko)([(0,post_nodes/* text */.Qq)(label)]), (0,post_nodes/* text */.Qq)(words.colon), ...content);
    }
    return nodes;
}
function authorNodes(authors, words) {
    const names = authors.map((name) => shorten((0,clean_text/* cleanText */.X5)(name))).filter(Boolean);
    if (names.length === 0)
        return [(0,post_nodes/* text */.Qq)(words.noAuthors)];
    if (names.length <= MOST_AUTHORS)
        return nameNodes(names);
    const more = words.moreAuthors(FIRST_AUTHORS, names.length);
    return [...nameNodes(names.slice(0, FIRST_AUTHORS)), (0,post_nodes/* text */.Qq)(more)];
}
/** One by one: a dollar in one name has nothing to do with a dollar in another. */
function nameNodes(names) {
    return names.flatMap((name, index) => [
        ...(index === 0 ? [] : [(0,post_nodes/* text */.Qq)(', ')]),
        ...(0,literal/* literalInline */.fL)(name, post_links/* NO_LINKS */.EB),
    ]);
}
function shorten(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
function categoryText({ paper }, words) {
    const names = paper.categories.map(clean_text/* cleanText */.X5).join(' · ');
    return paper.kind === 'cross' ? names + words.crossListed : names;
}
/** Only what a model wrote is based on something. */
function hasBasis(entry) {
    return entry.explanation !== undefined && entry.spending.model !== '';
}
function basisText({ reading }, words) {
    const missed = reading.source === 'abstract' && reading.fallback !== undefined;
    return [
        words.sources[reading.source],
        missed ? words.noFullText : '',
        reading.truncated ? words.truncated : '',
    ].join('');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 43 modules
var lib = __webpack_require__(265);
// EXTERNAL MODULE: ./node_modules/micromark-extension-cjk-friendly/dist/index.js + 13 modules
var dist = __webpack_require__(1631);
// EXTERNAL MODULE: ./lib/src/post/math.js
var math = __webpack_require__(4403);
// EXTERNAL MODULE: ./lib/src/post/plain-tex.js
var plain_tex = __webpack_require__(273);
;// CONCATENATED MODULE: ./lib/src/post/inline.js








/** A string of the model is one line of a block that is ours: blocks, HTML and images are text. */
const INLINE_ONLY = {
    disable: {
        null: [
            'blockQuote',
            'codeFenced',
            'codeIndented',
            'definition',
            'hardBreakEscape',
            'headingAtx',
            'htmlFlow',
            'htmlText',
            'labelStartImage',
            'list',
            'setextUnderline',
            'thematicBreak',
        ],
    },
};
/** Stands for formula number n while Markdown is parsed; `cleanText` lets none of these in. */
const HOLDER = /\uFDD0(\d+)\uFDD1/g;
/** Past this a string is runaway output, and pairing its markers takes quadratic time. */
const MOST_MARKERS = 500;
/**
 * A string of the model as content of a line: text, strong, emphasis, code, formulas, and links to
 * addresses of `links`. Everything else that Markdown would allow shows as it was written.
 */
function parseInline(value, links) {
    if ((value.match(/[*_[\]]/g)?.length ?? 0) > MOST_MARKERS)
        return (0,literal/* literalInline */.fL)(value, links);
    const formulas = [];
    const markdown = (0,math/* splitMath */.F)((0,clean_text/* cleanText */.X5)(value), true)
        .map((segment) => {
        if (segment.kind === 'code')
            return segment.source;
        if (segment.kind === 'text')
            return (0,plain_tex/* unwrapStyles */.w)(segment.source);
        return `\uFDD0${formulas.push(segment) - 1}\uFDD1`;
    })
        .join('');
    const root = (0,lib/* fromMarkdown */.Y)(markdown, { extensions: [(0,dist/* cjkFriendlyExtension */.f)(), INLINE_ONLY] });
    return (0,post_nodes/* unlessBlank */.ZN)(trimEdges(reduce(root, { markdown, formulas, links, within: new Set() })));
}
function reduce(node, context) {
    const { within } = context;
    switch (node.type) {
        case 'root':
        case 'paragraph':
            return (0,post_nodes/* joinTexts */.B5)(reduceChildren(node.children, context));
        case 'text':
            return fillFormulas(node.value, context);
        case 'inlineCode':
            return [{ type: 'inlineCode', value: (0,clean_text/* tidyText */.qV)(restore(node.value, context)).trim() }];
        case 'strong':
        case 'emphasis': {
            const inside = { ...context, within: new Set([...within, node.type]) };
            const children = (0,post_nodes/* joinTexts */.B5)(reduceChildren(node.children, inside));
            // Deep nesting says nothing and overflows kramdown's stack.
            return within.has(node.type) ? children : [{ type: node.type, children }];
        }
        case 'link': {
            const url = (0,post_links/* linkFor */._q)(node.url, context.links);
            if (url === undefined)
                return [sourceOf(node, context)];
            const inside = { ...context, within: new Set([...within, 'link']) };
            return [(0,post_nodes/* link */.nf)(url, (0,post_nodes/* joinTexts */.B5)(reduceChildren(node.children, inside)))];
        }
        default:
            return [sourceOf(node, context)];
    }
}
function reduceChildren(nodes, context) {
    return nodes.flatMap((node) => reduce(node, context));
}
function fillFormulas(value, context) {
    const links = context.within.has('link') ? new Map() : context.links;
    // The capture makes every second piece the number of a formula.
    return value.split(HOLDER).flatMap((piece, index) => {
        const formula = index % 2 === 1 ? context.formulas[Number(piece)] : undefined;
        return formula === undefined ? (0,literal/* splitLinks */.Id)((0,clean_text/* tidyText */.qV)(piece), links) : [(0,literal/* formulaNode */.dI)(formula.tex)];
    });
}
function sourceOf(node, context) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    return { type: 'text', value: restore(context.markdown.slice(start, end), context) };
}
function restore(value, context) {
    return value.replace(HOLDER, (_, index) => context.formulas[Number(index)]?.source ?? '');
}
/** References such as `&nbsp;` can leave white space at the edges of a line. */
function trimEdges(nodes) {
    const first = nodes[0];
    const last = nodes.at(-1);
    if (first?.type === 'text')
        first.value = first.value.trimStart();
    if (last?.type === 'text')
        last.value = last.value.trimEnd();
    return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

;// CONCATENATED MODULE: ./lib/src/post/long-explainer.js

/**
 * UTF-16 units that the three lists of an entry have together; a usual explainer has 1,000 in
 * Chinese and 4,000 in English. What is longer is runaway output, and nobody reads it.
 */
const LONGEST_EXPLAINER = 20_000;
/**
 * The explainer up to the point that goes past the limit; points under it count as points.
 * @returns `left`: how many points were left out, from there to the end
 */
function cutExplainer(explanation) {
    let room = LONGEST_EXPLAINER;
    let left = 0;
    const fits = (...texts) => {
        // Of a longer string the page shows no more.
        for (const text of texts)
            room -= Math.min(text.length, clean_text/* LONGEST_TEXT */.xG);
        // After the first that does not fit nothing does: a gap in the middle would not be seen.
        if (left > 0 || room < 0)
            left += 1;
        return left === 0;
    };
    const cut = (points) => points.flatMap((point) => {
        const isIn = fits(point.label, point.text);
        const kept = point.points.filter((text) => fits(text));
        return isIn ? [{ ...point, points: kept }] : [];
    });
    return {
        background: cut(explanation.background),
        method: cut(explanation.method),
        results: cut(explanation.results),
        left,
    };
}

// EXTERNAL MODULE: ./lib/src/post/title.js
var post_title = __webpack_require__(503);
// EXTERNAL MODULE: ./lib/src/post/write-markdown.js + 1 modules
var write_markdown = __webpack_require__(4742);
;// CONCATENATED MODULE: ./lib/src/post/entry.js










/**
 * Renders one paper. Depends on nothing but this entry and its number, so that one bad paper
 * leaves the others as they are, to the byte.
 * @param anchor of the heading, where a person gave it another
 */
function renderEntry(entry, number, words, anchor = (0,entry_anchor/* entryAnchor */.E)(entry.paper.id)) {
    const { paper } = entry;
    const links = (0,post_links/* allowedLinks */.YB)(paper);
    const title = (0,post_title/* titleNodes */.e)(paper);
    const blocks = [
        (0,post_nodes/* heading */.R_)(anchor, [(0,post_nodes/* text */.Qq)(`${number}. `), ...title]),
        (0,post_nodes/* paragraph */.FY)(...metaLines(entry, links, words)),
        ...(entry.explanation === undefined
            ? failureBlocks(entry, links, words)
            : explanationBlocks(entry, (0,post_nodes/* plainText */.wh)(title), links, words)),
        (0,post_nodes/* paragraph */.FY)((0,post_nodes/* link */.nf)('#toc', [(0,post_nodes/* text */.Qq)(words.backToContents)])),
    ];
    const hook = entry.explanation === undefined
        ? [(0,post_nodes/* text */.Qq)(words.failedShort)]
        : parseInline(entry.explanation.hook, post_links/* NO_LINKS */.EB);
    const contents = [
        (0,post_nodes/* link */.nf)(`#${anchor}`, title),
        ...(hook.length === 0 ? [] : [(0,post_nodes/* text */.Qq)(' — '), ...hook]),
    ];
    return {
        id: paper.id,
        failed: entry.explanation === undefined,
        markdown: (0,write_markdown/* writeMarkdown */.p)(blocks),
        contents,
        math: [...blocks, ...contents].some(post_nodes/* hasMath */.N0),
    };
}
function failureBlocks(entry, links, words) {
    return [
        (0,post_nodes/* paragraph */.FY)((0,post_nodes/* text */.Qq)(words.failed(words.failures[entry.failure.reason]))),
        (0,post_nodes/* paragraph */.FY)(...(0,literal/* literalInline */.fL)(entry.paper.abstract, links)),
    ];
}
function explanationBlocks(entry, original, links, words) {
    const { explanation, findings, paper } = entry;
    const title = parseInline(explanation.title, post_links/* NO_LINKS */.EB);
    const same = {
        title: explanation.title === paper.title || (0,post_nodes/* plainText */.wh)(title) === original,
        abstract: explanation.abstract === paper.abstract,
    };
    const explainer = cutExplainer(explanation);
    const parts = [
        ...partBlocks(words.background, explainer.background, links, words),
        ...partBlocks(words.method, explainer.method, links, words),
        ...partBlocks(words.results, explainer.results, links, words),
        ...(explainer.left === 0 ? [] : [(0,post_nodes/* paragraph */.FY)((0,post_nodes/* text */.Qq)(words.leftOut(explainer.left)))]),
    ];
    const summary = (0,write_markdown/* writeText */.x)(words.details((0,src_paper/* versionedId */.NN)(paper)));
    return [
        ...(same.title ? [] : [(0,post_nodes/* paragraph */.FY)((0,post_nodes/* strong */.ko)(withoutStrong(title)))]),
        // What a page keeps of the paper is arXiv's text, where backticks and stars are characters.
        (0,post_nodes/* paragraph */.FY)(...(same.abstract
            ? (0,literal/* literalInline */.fL)(paper.abstract, links)
            : parseInline(explanation.abstract, links))),
        ...flagBlocks(findings, words),
        ...(parts.length === 0
            ? []
            : [
                (0,post_nodes/* html */.qy)(`<details markdown="1">\n<summary>${summary}</summary>`),
                ...parts,
                (0,post_nodes/* html */.qy)('</details>'),
            ]),
    ].filter((block) => block.type !== 'paragraph' || block.children.length > 0);
}
/** The mark that a reviewer deletes after looking. */
function flagBlocks(findings, words) {
    const doubts = findings.filter((finding) => (0,src_paper/* needsLook */.B4)([finding]));
    if (doubts.length === 0)
        return [];
    const onlyNumbers = doubts.every(({ rule }) => rule === 'number-unknown');
    return [(0,post_nodes/* paragraph */.FY)((0,post_nodes/* text */.Qq)(words.flagged(doubts.length, onlyNumbers ? 'numbers' : 'any')))];
}
function partBlocks(name, points, links, words) {
    const items = points
        .map((point) => pointBlocks(point, links, words))
        .filter((item) => item.length > 0);
    return items.length === 0 ? [] : [(0,post_nodes/* paragraph */.FY)((0,post_nodes/* strong */.ko)([(0,post_nodes/* text */.Qq)(name)])), (0,post_nodes/* list */.p_)(false, items)];
}
function pointBlocks(point, links, words) {
    const label = withoutStrong(parseInline(point.label.replace(/\s*[：:]\s*$/, ''), links));
    const statement = parseInline(point.text, links);
    const points = point.points
        .map((each) => parseInline(each, links))
        .filter((each) => each.length > 0)
        .map((each) => [(0,post_nodes/* paragraph */.FY)(...each)]);
    // A colon with nothing to introduce after it would look torn off.
    const introduces = statement.length > 0 || points.length > 0;
    const line = [
        ...(label.length === 0 ? [] : [(0,post_nodes/* strong */.ko)(label)]),
        ...(label.length > 0 && introduces
            ? [(0,post_nodes/* text */.Qq)(statement.length > 0 ? words.colon : words.colon.trimEnd())]
            : []),
        ...statement,
    ];
    return [
        ...(line.length === 0 ? [] : [(0,post_nodes/* paragraph */.FY)(...line)]),
        ...(points.length === 0 ? [] : [(0,post_nodes/* list */.p_)(false, points)]),
    ];
}
/** What becomes bold as a whole has no bold inside, at no depth: readers differ about it. */
function withoutStrong(nodes) {
    return nodes.flatMap((node) => {
        if (node.type === 'strong')
            return withoutStrong(node.children);
        return 'children' in node ? [{ ...node, children: withoutStrong(node.children) }] : [node];
    });
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ frontMatterLine),
/* harmony export */   j: () => (/* binding */ renderFrontMatter)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _post_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5160);



/**
 * The head of the file, with its fences. It holds constants, dates, counts and the user's own keys,
 * never text of a paper: themes print these values unescaped.
 *
 * `date` is unquoted, since Jekyll sorts by it as a time. The user's keys win, except `date`: the
 * day is what a post is.
 */
function renderFrontMatter(day, page, settings) {
    const { date: _date, ...own } = settings.frontMatter;
    const date = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5((0,_post_date_js__WEBPACK_IMPORTED_MODULE_1__/* .postDate */ .Z)(day, settings).toFormat('yyyy-MM-dd HH:mm:ss ZZZ'));
    date.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN;
    const head = {
        ...(settings.layout === '' ? {} : { layout: settings.layout }),
        title: settings.title.replaceAll('{date}', day),
        date,
        lang: settings.language,
        tags: settings.tags,
        description: page.description,
        ...(page.math ? { math: true } : {}),
        ...own,
    };
    return `---\n${writeYaml(head, date)}---\n`;
}
/** One line of it, of a value that goes on one line. */
function frontMatterLine(key, value) {
    return writeYaml({ [key]: value }).trimEnd();
}
/** What YAML 1.1 would read as a boolean, a number or a date stays a string. */
function writeYaml(map, plain) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(map, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_, node) {
            // Control characters make Ruby's YAML drop the whole head, without an error.
            if (typeof node.value === 'string')
                node.value = node.value.split('\n').map(_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyText */ .qV).join('\n');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node !== plain)
                delete node.type;
        },
    });
    return document.toString({
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        lineWidth: 0,
    });
}


/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readFooter),
/* harmony export */   F3: () => (/* binding */ writeItem),
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   d7: () => (/* binding */ joinModels),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(265);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5872);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4742);




/**
 * The lines of a page that sum it up, read back from the page. Each reader gives undefined unless
 * the line is, to the byte, one that is generated: what a person changed is nobody else's to change.
 */
/** A longer line is none of these. */
const LONGEST_LINE = 4000;
/** Between the names of a list, in any of the languages of the page. */
const BETWEEN_NAMES = /,? (?:and|und|et|y|e) |, |、/;
/** A line of plain text as a paragraph of the page. */
function writeLine(value) {
    return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMarkdown */ .p)([(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value))]);
}
/** The same as an item of a list. */
function writeItem(value) {
    return (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMarkdown */ .p)([(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(false, [[(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value))]])]);
}
function readCounts(line, words) {
    const probe = { announced: 91, fresh: 92, cross: 93, shown: 94, failed: 95, listed: 96 };
    // Which figure stands where differs between languages.
    const order = numbersOf(words.counts(probe));
    const numbers = numbersOf(shownText(line));
    if (numbers.length !== order.length)
        return undefined;
    const at = (figure) => numbers[order.indexOf(figure)] ?? 0;
    const counts = {
        announced: at(probe.announced),
        fresh: at(probe.fresh),
        cross: at(probe.cross),
        shown: at(probe.shown),
        failed: at(probe.failed),
        listed: at(probe.listed),
    };
    return writeItem(words.counts(counts)) === line ? counts : undefined;
}
/** What the listing pages declared, or `api` where the line says that they could not be read. */
function readSource(line, words) {
    if (line === writeItem(words.fromApi))
        return 'api';
    const pairs = shownText(line).matchAll(/([a-z][a-z-]{0,30}(?:\.[A-Za-z-]{1,30})?) (\d{1,6})/g);
    const declared = [...pairs].map(([, category = '', count]) => ({
        category,
        count: Number(count),
    }));
    return writeItem(words.declared(declared)) === line ? declared : undefined;
}
/** The models and the version of this action that the last line of a page names. */
function readFooter(line, words, day) {
    const shown = shownText(line);
    const [MODEL, VERSION] = ['\uE000', '\uE001'];
    const [before = '', after = ''] = words.footer(day, [MODEL], VERSION).split(MODEL);
    const [start = '', between = ''] = before.split(VERSION);
    const [, bare = ''] = words.footer(day, [], VERSION).split(VERSION);
    const at = shown.indexOf(between, start.length + 1);
    const named = at !== -1 && shown.endsWith(after) && at + between.length < shown.length;
    const version = named ? shown.slice(start.length, at) : shown.slice(start.length, -bare.length);
    const names = shown.slice(at + between.length, -after.length);
    const models = named ? names.split(BETWEEN_NAMES) : [];
    return writeLine(words.footer(day, models, version)) === line ? { models, version } : undefined;
}
/** The models a page names: the one asked first, then the others that wrote an entry, by name. */
function joinModels(named, entries) {
    const writers = entries.filter((entry) => entry.explanation !== undefined);
    const [first = '', ...others] = named;
    const rest = new Set([...others, ...writers.map(({ spending }) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(spending.model))]);
    rest.delete(first);
    return [first, ...[...rest].sort()].filter((name) => name !== '');
}
function numbersOf(value) {
    return (value.match(/\d{1,9}/g) ?? []).map(Number);
}
/** The text that a line of one block shows; empty where it is no such line. */
function shownText(line) {
    if (line.length > LONGEST_LINE)
        return '';
    const [block] = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_3__/* .fromMarkdown */ .Y)(line.replace(/^- /, '')).children;
    return block?.type === 'paragraph' ? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(block.children) : '';
}


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   G9: () => (/* binding */ paperLinks),
/* harmony export */   WX: () => (/* binding */ findAddresses),
/* harmony export */   YB: () => (/* binding */ allowedLinks),
/* harmony export */   _q: () => (/* binding */ linkFor)
/* harmony export */ });
/* harmony import */ var _paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _plain_tex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(273);



const NO_LINKS = new Map();
/**
 * The characters of RFC 3986; nothing else, so that Chinese punctuation ends an address. The last
 * one has no mark on it: `#` with an emoji selector and a keycap is one picture.
 */
const ADDRESS = /https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+(?!\p{M})/giu;
/** arXiv's pages of one paper, with the version where it is known. */
function paperLinks(paper) {
    const id = (0,_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .versionedId */ .NN)(paper);
    const at = (page) => `https://arxiv.org/${page}/${id}`;
    return { abs: at('abs'), pdf: at('pdf'), html: at('html') };
}
/** The links one paper's entry may have: its pages at arXiv, and what its authors wrote themselves. */
function allowedLinks(paper) {
    const table = new Map();
    const { abs, pdf, html } = paperLinks(paper);
    for (const address of [abs, pdf, html])
        table.set(comparable(address) ?? address, address);
    for (const text of [paper.abstract, paper.comments ?? '']) {
        const plain = (0,_plain_tex_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapStyles */ .w)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(text)).replaceAll(/\\([%&_~#])/g, '$1');
        for (const { address } of findAddresses(plain)) {
            const key = comparable(address);
            if (key !== undefined && !table.has(key))
                table.set(key, writable(address));
        }
    }
    return table;
}
/** The link to write for an address, or undefined where it may not be one. */
function linkFor(address, links) {
    const key = comparable(address);
    return key === undefined ? undefined : links.get(key);
}
/** Web addresses in a text with their offsets, without the punctuation of the sentence around. */
function findAddresses(text) {
    const found = [];
    for (const match of text.matchAll(ADDRESS)) {
        found.push({ address: trimAddress(match[0]), start: match.index });
    }
    return found;
}
function trimAddress(address) {
    let open = address.split('(').length - address.split(')').length;
    let end = address.length;
    for (; end > 0; end -= 1) {
        const last = address.charAt(end - 1);
        if (last === ')' && open < 0)
            open += 1;
        else if (!/[.,;:!?'*_~\]]/.test(last))
            break;
    }
    return address.slice(0, end);
}
/**
 * One form for addresses that mean the same: scheme and a last slash do not count.
 * Undefined for what is no plain web address, such as `https://arxiv.org@evil.example/`.
 */
function comparable(address) {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if (url.username !== '' || url.password !== '' || /xn--/.test(url.hostname))
        return undefined;
    if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(url.hostname))
        return undefined;
    return (url.host + url.pathname).replace(/\/$/, '') + url.search + url.hash;
}
/** Percent-encodes what Markdown, kramdown, Liquid or HTML could take for theirs. */
function writable(address) {
    return new URL(address).href.replaceAll(
    // A percent sign that encodes nothing is one that readers disagree about.
    /[{}|\\^`<>"'()[\]*$~ ]|%(?![0-9A-F]{2})/gi, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ formulaNode),
  fL: () => (/* binding */ literalInline),
  Id: () => (/* binding */ splitLinks)
});

// EXTERNAL MODULE: ./lib/src/post/clean-text.js
var clean_text = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/src/post/links.js
var post_links = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/src/post/math.js
var math = __webpack_require__(4403);
// EXTERNAL MODULE: ./lib/src/post/nodes.js
var post_nodes = __webpack_require__(5872);
// EXTERNAL MODULE: ./lib/src/post/plain-tex.js
var plain_tex = __webpack_require__(273);
;// CONCATENATED MODULE: ./lib/src/post/tex-symbols.js
/** `name character` pairs, as TeX names them without the backslash. */
function table(pairs) {
    const words = pairs.trim().split(/\s+/);
    const map = new Map();
    for (let at = 0; at + 1 < words.length; at += 2)
        map.set(words[at] ?? '', words[at + 1] ?? '');
    return map;
}
/** Commands that stand for one character and take no space around them. */
const SYMBOLS = table(`
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
  kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
  phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ
  Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅
  varnothing ∅ aleph ℵ Re ℜ Im ℑ wp ℘ imath ı jmath ȷ sum ∑ prod ∏ int ∫ oint ∮ angle ∠ degree °
  top ⊤ bot ⊥ prime ′ dagger † ddagger ‡ dag † star ⋆ bullet • checkmark ✓ square □ Box □ diamond ⋄
  triangle △ clubsuit ♣ spadesuit ♠ ldots … dots … dotsc … cdots ⋯ vdots ⋮ ddots ⋱ neg ¬ lnot ¬
  langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ Vert ‖ vert | lVert ‖ rVert ‖ lvert | rvert |
  lbrace { rbrace } lbrack [ rbrack ] backslash \\ S § P ¶ copyright © pounds £ euro €
  uparrow ↑ downarrow ↓ Uparrow ⇑ Downarrow ⇓ updownarrow ↕ sharp ♯ flat ♭ natural ♮ surd √
  lt < gt > colon : lq ‘ rq ’ ss ß aa å AA Å o ø O Ø ae æ AE Æ oe œ OE Œ l ł L Ł i ı
`);
/** Operators and relations: a space before the command in the source is mirrored after it. */
const INFIXES = table(`
  times × div ÷ pm ± mp ∓ cdot · ast ∗ circ ∘ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖
  wedge ∧ land ∧ vee ∨ lor ∨ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ leq ≤ le ≤ geq ≥ ge ≥
  leqslant ⩽ geqslant ⩾ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫
  lesssim ≲ gtrsim ≳ prec ≺ succ ≻ preceq ⪯ succeq ⪰ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆
  supseteq ⊇ subsetneq ⊊ mid ∣ nmid ∤ parallel ∥ perp ⊥ to → rightarrow → leftarrow ← gets ←
  leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦
  longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ hookrightarrow ↪ rightsquigarrow ⇝
  rightleftharpoons ⇌ vdash ⊢ models ⊨ doteq ≐ triangleq ≜ coloneqq ≔ asymp ≍ lhd ⊲ rhd ⊳
`);
/** Upright operator names, set off by spaces: `n \log n`. */
const FUNCTIONS = new Set(`arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup
   ln log max min Pr sec sin sinh sup tan tanh bmod`.split(/\s+/));
/** One-argument commands that only change the look of letters. */
const STYLES = new Set(`mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol bm pmb mathop mathbin mathrel mathord
   textstyle displaystyle scriptstyle operatorname`.split(/\s+/));
/** One-argument commands whose argument is text: spaces count, a hyphen is a hyphen. */
const TEXT_STYLES = new Set('text textbf textit textrm textsf texttt textsc textup textnormal emph mbox hbox'.split(' '));
/** Accents over one letter, as combining characters. */
const ACCENTS = table(`
  hat \u0302 widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 overline \u0305 vec \u20D7
  dot \u0307 ddot \u0308 check \u030C breve \u0306 acute \u0301 grave \u0300 mathring \u030A
`);
/** What may be raised or lowered, because Unicode has the character for it. */
const SUPERSCRIPTS = table(`
  0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ − ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ
  k ᵏ l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ A ᴬ B ᴮ D ᴰ E ᴱ G ᴳ H ᴴ I ᴵ J ᴶ K ᴷ L ᴸ
  M ᴹ N ᴺ O ᴼ P ᴾ R ᴿ T ᵀ U ᵁ V ⱽ W ᵂ β ᵝ γ ᵞ δ ᵟ θ ᶿ φ ᵠ χ ᵡ ∘ ° ⊤ ᵀ ′ ′ † † ‡ ‡ * * ∗ *
`);
const SUBSCRIPTS = table(`
  0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ
  p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ β ᵦ γ ᵧ ρ ᵨ φ ᵩ χ ᵪ
`);
/** The letters of \mathbb and \mathcal that have a place outside the mathematical alphabets. */
const DOUBLE_STRUCK = table('C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ 1 𝟙');
const SCRIPT = table('B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ');

;// CONCATENATED MODULE: ./lib/src/post/tex-source.js

/** Commands without a character of their own that MathJax and GitHub know and that only draw. */
const DRAWING = new Set(`frac dfrac tfrac cfrac binom dbinom tbinom sqrt left right middle big Big bigg Bigg bigl bigr bigm
   Bigl Bigr Bigm biggl biggr Biggl Biggr overline underline overbrace underbrace overset underset
   stackrel substack xrightarrow xleftarrow limits nolimits mathbb mathcal mathfrak mathscr begin end
   quad qquad enspace hspace displaystyle textstyle scriptstyle scriptscriptstyle bf rm it cal not
   pmod mod operatorname iint iiint coprod bigvee bigwedge biguplus bigsqcup sqcup sqcap uplus amalg
   varlimsup varliminf Longleftarrow longleftrightarrow Longleftrightarrow longmapsto nearrow searrow
   swarrow nwarrow leftharpoonup rightharpoonup leftharpoondown rightharpoondown twoheadrightarrow
   leftrightarrows upharpoonright restriction smile frown asymp bowtie dashv Vdash vDash nsubseteq
   nsupseteq sqsubseteq sqsupseteq sqsubset lneq gneq nleq ngeq lll ggg eqcirc blacksquare lozenge
   bigstar bigcirc bigtriangleup bigtriangledown triangledown complement beth gimel digamma varkappa
   cdotp dotsb dotsm dotsi hline intercal mho eth hslash`.split(/\s+/));
const ENVIRONMENTS = new Set(`matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases aligned gathered split array`.split(/\s+/));
/** Escaped characters, to step over, and characters that mean something outside of TeX too. */
const RISKY = /\\.|[|`%<>]/gsu;
/** Addresses, images, other delimiters, and escapes that leave one of the characters above. */
const REFUSED = /\$|:\/\/|www\.|!\[|\\[()[\]`<>]/i;
/**
 * TeX as it may stand in `` $`…`$ ``: no pipe, backtick, angle bracket, or brace pair that
 * Markdown, HTML or Liquid would take for theirs (a space between `{ {` is nothing in a formula).
 * @returns undefined where it uses a command off the list: a macro of the author's would only show
 * an error, and `\href{javascript:…}` or `\require` act
 * (https://docs.mathjax.org/en/latest/options/safe.html).
 */
function texSource(tex) {
    if (!usesKnownCommands(tex) || REFUSED.test(tex) || isDeep(tex))
        return undefined;
    return (tex
        .replace(RISKY, (match) => REPLACEMENTS[match] ?? match)
        .replaceAll(/\{(?=[{:%])/g, '{ ')
        // At the start of a list item kramdown would read a link's definition.
        .replaceAll(']:', '] :')
        .trim());
}
const REPLACEMENTS = {
    [String.raw `\|`]: String.raw `\Vert `,
    '|': String.raw `\vert `,
    '`': String.raw `\lq `,
    '%': String.raw `\%`,
    '<': String.raw `\lt `,
    '>': String.raw `\gt `,
};
function usesKnownCommands(tex) {
    for (const [, name] of tex.matchAll(/\\([A-Za-z]+)|\\./gsu)) {
        if (name !== undefined && !isKnown(name))
            return false;
    }
    for (const [, name] of tex.matchAll(/\\(?:begin|end)\s*(?:\{([A-Za-z]*)\})?/g)) {
        if (name === undefined || !ENVIRONMENTS.has(name))
            return false;
    }
    return true;
}
function isKnown(name) {
    return [SYMBOLS, INFIXES, ACCENTS, FUNCTIONS, STYLES, TEXT_STYLES, DRAWING].some((names) => names.has(name));
}
function isDeep(tex) {
    let depth = 0;
    for (const character of tex) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        if (depth > 20)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/post/tex-text.js

const TOKEN = /\\[A-Za-z]+\s*|\\.|\s+|./gsu;
const DEEPEST = 8;
const SPACES = new Set([',', ':', ';', '>', ' ', 'quad', 'qquad', 'enspace']);
const SILENT = new Set('! left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr limits nolimits bf rm it displaystyle textstyle'.split(' '));
const WORD_END = /[\p{L}\p{N})\]⟩′]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/**
 * A simple formula as Unicode text, right in every reader, feed and search: `O(n \log n)`,
 * `10^{-3}`, `\ell_1`. Undefined where text could not say the same: then the TeX has to stay.
 */
function texToText(tex) {
    const reader = { tokens: tex.match(TOKEN) ?? [], at: 0 };
    const text = readSequence(reader, DEEPEST, false);
    if (text === undefined || reader.at < reader.tokens.length)
        return undefined;
    // A space after a command ends its name and is not there to be seen: `\lambda = 2` is even.
    const even = text.replace(/(?<=\S)[=<>≤≥≈](?=\s)/g, ' $&');
    return even.replace(/\s+/g, ' ').trim() || undefined;
}
/** Reads up to the closing brace or the end. */
function readSequence(reader, depth, upright) {
    let out = '';
    let named = false;
    for (;;) {
        const token = reader.tokens[reader.at];
        if (token === undefined || token === '}')
            return out;
        reader.at += 1;
        const name = commandName(token);
        const isName = FUNCTIONS.has(name) || (name === 'operatorname' && !upright);
        const piece = readPiece(reader, token, depth, upright);
        if (piece === undefined)
            return undefined;
        if (name.endsWith('frac') && !standsAlone(reader, out))
            return undefined;
        const isScript = token === '^' || token === '_';
        if (isName ? WORD_END.test(out) : named && !isScript && WORD_START.test(piece))
            out += ' ';
        out += piece;
        if (INFIXES.has(name) && out.endsWith(` ${piece}`))
            out += ' ';
        if (piece !== '' && !isScript)
            named = isName;
    }
}
function readPiece(reader, token, depth, upright) {
    if (depth === 0)
        return undefined;
    if (token === '^' || token === '_') {
        const table = token === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
        return mapLetters(readArgument(reader, depth, upright), table);
    }
    if (token === '{')
        return readGroup(reader, depth, upright);
    if (token.startsWith('\\'))
        return readCommand(reader, commandName(token), depth);
    if (token === '~')
        return ' ';
    if (token === '-' && !upright)
        return '−';
    if (token === "'" && !upright)
        return '′';
    if (token === '*' && !upright)
        return '∗';
    return /^[&#`"@]$/.test(token) ? undefined : token;
}
function readCommand(reader, name, depth) {
    const symbol = SYMBOLS.get(name) ?? INFIXES.get(name);
    if (symbol !== undefined)
        return symbol;
    if (FUNCTIONS.has(name))
        return name === 'bmod' ? 'mod' : name;
    if (SPACES.has(name))
        return ' ';
    if (SILENT.has(name))
        return skipEmptyDelimiter(reader, name);
    if (/^[%$&#_{}]$/.test(name))
        return name;
    if (name === '|')
        return '‖';
    if (TEXT_STYLES.has(name))
        return readArgument(reader, depth, true);
    if (STYLES.has(name))
        return readArgument(reader, depth, false);
    if (name === 'mathbb')
        return mapLetters(readArgument(reader, depth, false), struck);
    if (name === 'mathcal')
        return mapLetters(readArgument(reader, depth, false), script);
    if (name === 'sqrt')
        return readRoot(reader, depth);
    if (/^[dt]?frac$/.test(name))
        return readFraction(reader, depth);
    const accent = ACCENTS.get(name);
    const letter = accent === undefined ? undefined : readArgument(reader, depth, false);
    return letter !== undefined && /^\p{L}$/u.test(letter)
        ? (letter + accent).normalize('NFC')
        : undefined;
}
function readArgument(reader, depth, upright) {
    if (/^\s/.test(reader.tokens[reader.at] ?? ''))
        reader.at += 1;
    const token = reader.tokens[reader.at];
    if (token === undefined || token === '}')
        return undefined;
    reader.at += 1;
    return readPiece(reader, token, depth - 1, upright);
}
function readGroup(reader, depth, upright) {
    const text = readSequence(reader, depth - 1, upright);
    if (reader.tokens[reader.at] !== '}')
        return undefined;
    reader.at += 1;
    return text;
}
function readFraction(reader, depth) {
    const over = readArgument(reader, depth, false);
    const under = readArgument(reader, depth, false);
    return isAtom(over) && isAtom(under) ? `${over}/${under}` : undefined;
}
function readRoot(reader, depth) {
    if (reader.tokens[reader.at] === '[')
        return undefined;
    const text = readArgument(reader, depth, false);
    if (text === undefined)
        return undefined;
    return /^.$/su.test(text) ? `√${text}` : `√(${text})`;
}
/** `\left.` and `\right.` stand for no delimiter at all. */
function skipEmptyDelimiter(reader, name) {
    if (/^(?:left|right)$/.test(name) && reader.tokens[reader.at] === '.')
        reader.at += 1;
    return '';
}
/** `1/2` beside a letter could be read as something else. */
function standsAlone(reader, before) {
    const next = reader.tokens[reader.at] ?? '';
    return !/[\p{L}\p{N})\]]$/u.test(before) && !/^[\p{L}\p{N}([{\\^_]/u.test(next);
}
function isAtom(text) {
    return text !== undefined && /^[\p{L}\p{N}\p{M}.∂∇′]+$/u.test(text);
}
function mapLetters(text, map) {
    if (text === undefined || text === '')
        return undefined;
    const look = typeof map === 'function' ? map : (letter) => map.get(letter);
    let out = '';
    for (const letter of text.replaceAll(' ', '')) {
        const mapped = look(letter);
        if (mapped === undefined)
            return undefined;
        out += mapped;
    }
    return out;
}
function struck(letter) {
    return DOUBLE_STRUCK.get(letter) ?? capital(letter, 0x1d538);
}
function script(letter) {
    return SCRIPT.get(letter) ?? capital(letter, 0x1d49c);
}
function capital(letter, first) {
    return /^[A-Z]$/.test(letter)
        ? String.fromCodePoint(first + letter.charCodeAt(0) - 65)
        : undefined;
}
function commandName(token) {
    return token.startsWith('\\') ? token.slice(1).trimEnd() || ' ' : '';
}

;// CONCATENATED MODULE: ./lib/src/post/literal.js







/**
 * arXiv's metadata as content of a line: text and formulas, nothing else means anything.
 * @param links the addresses that become links where they stand in the text
 */
function literalInline(value, links) {
    const nodes = (0,math/* splitMath */.F)((0,clean_text/* cleanText */.X5)(value), false).flatMap((segment) => segment.kind === 'math'
        ? [formulaNode(segment.tex)]
        : splitLinks((0,plain_tex/* plainTex */.E)(segment.source), links));
    return (0,post_nodes/* unlessBlank */.ZN)((0,post_nodes/* joinTexts */.B5)(nodes));
}
/** A formula in the best form it has: Unicode text, TeX for a renderer, or its source as code. */
function formulaNode(tex) {
    const plain = texToText(tex);
    if (plain !== undefined)
        return (0,post_nodes/* text */.Qq)(plain);
    const source = texSource(tex);
    if (source === undefined)
        return { type: 'inlineCode', value: tex };
    return { type: 'inlineMath', value: source };
}
/** The text with its allowed addresses made links; other addresses stay text. */
function splitLinks(value, links) {
    const nodes = [];
    let done = 0;
    for (const { address, start } of (0,post_links/* findAddresses */.WX)(value)) {
        const url = (0,post_links/* linkFor */._q)(address, links);
        if (url === undefined)
            continue;
        nodes.push((0,post_nodes/* text */.Qq)(value.slice(done, start)), (0,post_nodes/* link */.nf)(url, [(0,post_nodes/* text */.Qq)(address)]));
        done = start + address.length;
    }
    nodes.push((0,post_nodes/* text */.Qq)(value.slice(done)));
    return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ splitMath)
/* harmony export */ });
/** A longer "formula" is rather a stray dollar. */
const LONGEST_FORMULA = 1000;
const CLOSERS = new Map([
    ['$$', '$$'],
    ['$`', '`$'],
    ['\\(', '\\)'],
    ['\\[', '\\]'],
]);
/**
 * Finds the formulas of a text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and GitHub's `` $`…`$ ``.
 * For the single dollar the rule is pandoc's (https://pandoc.org/MANUAL.html#math): no space after
 * the first, none before the last, no digit after it; `\$` is a dollar, `$5 and $10` are prices.
 * Braces must balance. The sources of the segments joined are the text.
 * @param code whether backticks quote (a model's Markdown) or are characters (arXiv's metadata)
 */
function splitMath(text, code) {
    const segments = [];
    const codeEnds = code ? findCodeEnds(text) : new Map();
    const absent = new Set();
    let plain = 0;
    let at = 0;
    const push = (segment) => {
        if (plain < at)
            segments.push({ kind: 'text', source: text.slice(plain, at) });
        segments.push(segment);
        at += segment.source.length;
        plain = at;
    };
    while (at < text.length) {
        const end = codeEnds.get(at);
        const math = end === undefined ? readFormula(text, at, absent, codeEnds) : undefined;
        if (end !== undefined)
            push({ kind: 'code', source: text.slice(at, end) });
        else if (math !== undefined)
            push(math);
        else
            at += text[at] === '\\' ? 2 : 1;
    }
    if (plain < text.length)
        segments.push({ kind: 'text', source: text.slice(plain) });
    return segments;
}
function readFormula(text, at, absent, codeEnds) {
    const closer = CLOSERS.get(text.slice(at, at + 2));
    if (closer !== undefined) {
        return absent.has(closer) ? undefined : readDelimited(text, at, closer, absent);
    }
    if (text[at] !== '$' || /^(?:\s|$)/.test(text.charAt(at + 1)))
        return undefined;
    const limit = Math.min(text.length, at + 2 + LONGEST_FORMULA);
    // Only the next dollar may close, so that every stretch is looked at once.
    for (let end = at + 1; end < limit; end += text[end] === '\\' ? 2 : 1) {
        // The dollar of a price does not reach into code: $5 for `$x`.
        if (codeEnds.has(end))
            return undefined;
        if (text[end] !== '$')
            continue;
        if (/\s/.test(text.charAt(end - 1)))
            return undefined;
        // `$\sim$1,000` is common in abstracts, and no price begins with a command.
        const isPrice = /\d/.test(text.charAt(end + 1)) && !/^\\[a-z]/i.test(text.slice(at + 1, at + 3));
        return isPrice ? undefined : formula(text.slice(at, end + 1), 1);
    }
    return undefined;
}
function readDelimited(text, at, closer, absent) {
    const end = text.indexOf(closer, at + 2);
    if (end === -1)
        absent.add(closer);
    return end === -1 || end - at > LONGEST_FORMULA
        ? undefined
        : formula(text.slice(at, end + closer.length), 2);
}
function formula(source, delimiter) {
    const tex = source.slice(delimiter, -delimiter).trim();
    return tex !== '' && isBalanced(tex) ? { kind: 'math', source, tex } : undefined;
}
/** Whether braces pair up and nothing is left of a cut-off command. */
function isBalanced(tex) {
    let depth = 0;
    for (let at = 0; at < tex.length; at += 1) {
        if (tex[at] === '\\') {
            if (++at === tex.length)
                return false;
        }
        else if (tex[at] === '{')
            depth += 1;
        else if (tex[at] === '}' && --depth < 0)
            return false;
    }
    return depth === 0;
}
/** Start and end of every code span: a run of backticks and the next run of the same length. */
function findCodeEnds(text) {
    const ends = new Map();
    const next = new Map();
    for (const run of [...text.matchAll(/`+/g)].toReversed()) {
        const closing = next.get(run[0].length);
        if (closing !== undefined)
            ends.set(run.index, closing);
        next.set(run[0].length, run.index + run[0].length);
    }
    return ends;
}


/***/ }),

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   N0: () => (/* binding */ hasMath),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   ZN: () => (/* binding */ unlessBlank),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);

/** Literal text. */
function text(value) {
    return { type: 'text', value };
}
/** Markup of the page's own skeleton; never made from what others wrote. */
function html(value) {
    return { type: 'html', value };
}
function strong(children) {
    return { type: 'strong', children: joinTexts(children) };
}
function link(url, children) {
    return { type: 'link', url, children: joinTexts(children) };
}
function paragraph(...children) {
    return { type: 'paragraph', children: joinTexts(children) };
}
/** A tight list; each item holds its blocks. */
function list(ordered, items) {
    const children = items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: item,
    }));
    return { type: 'list', ordered, spread: false, children };
}
/** A second-level heading with an invisible anchor: kramdown and GitHub agree on no other form. */
function heading(anchor, children) {
    return {
        type: 'heading',
        depth: 2,
        children: [html(`<a id="${anchor}"></a>`), ...joinTexts(children)],
    };
}
/** Joins neighbouring texts, so that what composes across them is composed, and tidies them. */
function joinTexts(nodes) {
    const joined = [];
    let run = [];
    // A run is tidied once: piece by piece, a text of many pieces would take quadratic time.
    const flush = () => {
        if (run.length > 0)
            joined.push(text((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyText */ .qV)(run.join(''))));
        run = [];
    };
    for (const node of nodes) {
        if (node.type === 'text')
            run.push(node.value);
        else {
            flush();
            joined.push(node);
        }
    }
    flush();
    return joined;
}
/** The text that shows, formulas as TeX. */
function plainText(nodes) {
    return nodes
        .map((node) => {
        if ('children' in node)
            return plainText(node.children);
        if (node.type === 'inlineMath')
            return `$${node.value}$`;
        return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    })
        .join('');
}
/** The nodes, or none where nothing of them shows: an empty item of a list would be no item. */
function unlessBlank(nodes) {
    return plainText(nodes).trim() === '' ? [] : nodes;
}
/** Whether a formula is left that needs a renderer. */
function hasMath(node) {
    return node.type === 'inlineMath' || ('children' in node && node.children.some(hasMath));
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ viewPage),
/* harmony export */   WO: () => (/* binding */ headEnd),
/* harmony export */   au: () => (/* binding */ contentsRange)
/* harmony export */ });
/* harmony import */ var _page_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2032);
/* harmony import */ var _page_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9761);
/* harmony import */ var _parse_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3745);



function viewPage(text, words) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const whole = (0,_page_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(text.slice(mark.length));
    const lines = whole.map((line) => line.text);
    return { mark, whole, lines, map: (0,_page_map_js__WEBPACK_IMPORTED_MODULE_0__/* .mapPage */ .MG)(lines), parsed: (0,_parse_post_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePost */ .a)(text), words };
}
/** The first line after the head of the page: of an entry, or of whatever has a marker or heading. */
function headEnd({ lines, map }, from = map.body) {
    const marker = map.markers.find(({ at }) => at >= from)?.at ?? lines.length;
    const heading = lines.findIndex((line, at) => at >= from && /^#{1,6} /.test(line));
    return heading === -1 ? marker : Math.min(marker, heading);
}
/** The lines of the table of contents; nothing where a person took its heading out. */
function contentsRange(view) {
    const heading = view.map.headings.get('toc');
    const from = heading === undefined ? view.map.body : heading + 1;
    return { from, to: headEnd(view, from) };
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainTex),
/* harmony export */   w: () => (/* binding */ unwrapStyles)
/* harmony export */ });
/** TeX's accents in text, as combining characters. */
const MARKS = {
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '"': '\u0308',
    '~': '\u0303',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    v: '\u030C',
    u: '\u0306',
    H: '\u030B',
    k: '\u0328',
    r: '\u030A',
    d: '\u0323',
};
const LETTERS = {
    ss: 'ß',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
};
const STYLED = /\\(?:text(?:bf|it|tt|rm|sc|sf|sl|up|md|normal)|emph|enquote|underline|mbox|url)\{([^{}]*)\}/g;
const LINKED = /\\href\{([^{}]*)\}\{([^{}]*)\}/g;
const SIGN_ACCENT = /\{?\\(['`^"~=.])(?:\{(\p{L})\}|(\p{L}))\}?/gu;
const LETTER_ACCENT = /\{?\\([cvuHkrd])\{(\p{L})\}\}?/gu;
const LETTER = /\{\\(ss|AE|ae|OE|oe|AA|aa|[oOlL])\}|\\(ss|AE|ae|OE|oe|AA|aa|[oOlL])\{\}/g;
/** `\textbf{x}`, `\emph{x}`, `\texttt{x}`, `\url{x}` as x; three levels of them, innermost first. */
function unwrapStyles(text) {
    if (!text.includes('\\'))
        return text;
    let out = text.replace(LINKED, '$2 ($1)');
    for (let level = 0; level < 3; level += 1)
        out = out.replace(STYLED, '$1');
    return out;
}
/**
 * The TeX that stays in arXiv's titles, authors and abstracts outside of formulas, as the text it
 * stands for: styles, accents, escaped signs, ``quotes''. Anything else stays as it is written.
 */
function plainTex(text) {
    return unwrapStyles(text)
        .replace(SIGN_ACCENT, (whole, mark, braced, bare) => accented(whole, (braced ?? bare ?? '') + (MARKS[mark] ?? '')))
        .replace(LETTER_ACCENT, (whole, mark, letter) => accented(whole, letter + (MARKS[mark] ?? '')))
        .replace(LETTER, (whole, braced, bare) => LETTERS[braced ?? bare ?? ''] ?? whole)
        .replace(/\\text(en|em)dash(?:\{\}|(?![A-Za-z]) ?)/g, (_, width) => width === 'en' ? '–' : '—')
        .replace(/\\([%&_$])/g, '$1')
        .replace(/``((?:[^`']|'(?!')){1,200})''/g, '“$1”');
}
/** A brace taken in on one side only belongs to the text around. */
function accented(whole, decomposed) {
    const letter = decomposed.normalize('NFC');
    const opens = whole.startsWith('{');
    const braces = whole.split('{').length - whole.split('}').length;
    if (braces > 0)
        return opens ? `{${letter}` : letter;
    return braces < 0 ? `${letter}}` : letter;
}


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ contents),
  v: () => (/* binding */ renderPost)
});

// EXTERNAL MODULE: ./lib/src/post/clean-text.js
var clean_text = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/src/post/entry.js + 3 modules
var post_entry = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/src/post/front-matter.js
var front_matter = __webpack_require__(9098);
// EXTERNAL MODULE: ./lib/src/post/marker.js
var marker = __webpack_require__(2451);
// EXTERNAL MODULE: ./lib/src/post/generated-lines.js
var generated_lines = __webpack_require__(278);
// EXTERNAL MODULE: ./lib/src/post/nodes.js
var nodes = __webpack_require__(5872);
// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/src/post/page-head.js


/** Counts a page; replaced papers were announced before and do not count. */
function countPapers(announcement, entries, listed) {
    const of = (kind) => announcement.papers.filter((paper) => paper.kind === kind).length;
    const failed = entries.filter((entry) => entry.explanation === undefined).length;
    return {
        announced: of('new') + of('cross'),
        fresh: of('new'),
        cross: of('cross'),
        shown: entries.length - failed,
        failed,
        listed: listed.length,
    };
}
/** What stands above the contents: the window, the proof that nothing is missing, the caution. */
function pageHead(page, counts, words, settings) {
    const { previousDay, ranking } = page;
    const { day, source, declared, late } = page.announcement;
    const { anchor, timeZone } = settings;
    const zone = zoneAbbreviation(day, settings);
    const lines = [
        words.window(anchor, zone, `${previousDay} ${anchor}`, `${day} ${anchor}`),
        words.counts(counts),
        source === 'api' ? words.fromApi : words.declared(declared),
    ];
    if (late.length > 0) {
        lines.push(words.late(late.map(({ day: earlier, ids }) => ({ day: earlier, count: ids.length }))));
    }
    if (ranking !== 'none')
        lines.push(words.ranking[ranking]);
    return [
        (0,nodes/* paragraph */.FY)((0,nodes/* text */.Qq)(words.opening(day, zone, words.zoneNames[timeZone] ?? timeZone))),
        (0,nodes/* list */.p_)(false, lines.map((line) => [(0,nodes/* paragraph */.FY)((0,nodes/* text */.Qq)(line))])),
        (0,nodes/* paragraph */.FY)((0,nodes/* text */.Qq)(words.machineMade(settings.explainer))),
    ];
}
function zoneAbbreviation(day, { anchor, timeZone, language }) {
    // No locale abbreviates China's time, which its readers call CST.
    if (timeZone === 'Asia/Shanghai')
        return 'CST';
    const time = luxon/* DateTime */.c9.fromISO(`${day}T${anchor}`, { zone: timeZone, locale: language });
    return time.toFormat('ZZZZ');
}

// EXTERNAL MODULE: ./lib/src/post/page-settings.js
var page_settings = __webpack_require__(9398);
// EXTERNAL MODULE: ./lib/src/post/title-list.js
var title_list = __webpack_require__(1988);
// EXTERNAL MODULE: ./lib/src/post/words.js + 10 modules
var post_words = __webpack_require__(7920);
// EXTERNAL MODULE: ./lib/src/post/write-markdown.js + 1 modules
var write_markdown = __webpack_require__(4742);
;// CONCATENATED MODULE: ./lib/src/post/render-post.js











/**
 * The page of a listing date. Same input, same bytes. Whatever a paper or the model wrote shows as
 * that text; `checkPost` proves it of the result.
 */
function renderPost(input, settings) {
    const { announcement, entries, listed } = input;
    const { day } = announcement;
    const words = (0,post_words/* wordsOf */.Z)(settings.language, settings.asAnnounced);
    const counts = countPapers(announcement, entries, listed);
    const rendered = entries.map((entry, index) => (0,post_entry/* renderEntry */.F)(entry, index + 1, words));
    const lists = titleLists(input, settings, words);
    const math = rendered.some((entry) => entry.math) || lists.some((section) => section.math);
    const body = [
        (0,write_markdown/* writeMarkdown */.p)([...pageHead(input, counts, words, settings), ...contents(rendered, words)]),
        ...rendered.flatMap(({ id, failed, markdown }) => [
            (0,marker/* entryMarker */.L1)(id, markdown, failed),
            markdown,
        ]),
        ...(rendered.length === 0 ? [] : [marker/* END_MARKER */.$7]),
        ...lists.flatMap((section) => [section.markdown, marker/* END_MARKER */.$7]),
        (0,generated_lines/* writeLine */._r)(footer(input, words)),
        (0,marker/* papersMarker */.m4)(entries.map((entry) => entry.paper.id), listed.map(({ paper }) => paper.id), announcement.open),
    ];
    const description = words.description(day, counts, settings.categories);
    const head = (0,front_matter/* renderFrontMatter */.j)(day, { description, math }, settings);
    return {
        day,
        path: (0,page_settings/* postPath */.u)(settings, day),
        entries,
        listed,
        text: `${head}\n${body.join('\n\n')}\n`,
    };
}
/** What stands above the entries: a line for each, or that there is none. */
function contents(rendered, words) {
    if (rendered.length === 0)
        return [(0,nodes/* paragraph */.FY)((0,nodes/* text */.Qq)(words.nothingShown))];
    return [
        (0,nodes/* heading */.R_)('toc', [(0,nodes/* text */.Qq)(words.contents)]),
        (0,nodes/* list */.p_)(true, rendered.map((entry) => [(0,nodes/* paragraph */.FY)(...entry.contents)])),
    ];
}
function titleLists({ announcement, listed }, settings, words) {
    const short = listed.map(({ paper, reason }) => ({ paper, note: words.listedReason(reason) }));
    const replaced = announcement.papers
        .filter((paper) => settings.replacements && paper.kind === 'replaced')
        .map((paper) => ({ paper, note: '' }));
    return [
        ...(short.length === 0 ? [] : [(0,title_list/* renderTitleList */.p)('listed', words.listed, short)]),
        ...(replaced.length === 0 ? [] : [(0,title_list/* renderTitleList */.p)('replaced', words.replaced, replaced)]),
    ];
}
function footer({ announcement, entries, model, actionVersion }, words) {
    const models = (0,generated_lines/* joinModels */.d7)([(0,clean_text/* cleanText */.X5)(model)], entries);
    return words.footer(announcement.day, models, (0,clean_text/* cleanText */.X5)(actionVersion));
}


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ renderTitleList)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5872);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(503);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4742);




/** A section of papers that are on the page by title alone. */
function renderTitleList(anchor, name, items) {
    const lines = items.map(({ paper, note }) => [
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .paperLinks */ .G9)(paper).abs, (0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .titleNodes */ .e)(paper)),
        ...(note === '' ? [] : [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` — ${note}`)]),
    ]);
    const blocks = [
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(anchor, [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(name)]),
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(false, lines.map((line) => [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...line)])),
    ];
    return { markdown: (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdown */ .p)(blocks), math: blocks.some(_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMath */ .N0) };
}


/***/ }),

/***/ 503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plainTitle),
/* harmony export */   e: () => (/* binding */ titleNodes)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2012);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2361);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5872);



/** A paper's original title; where nothing of it can be shown, its id, so that a link has a name. */
function titleNodes({ id, title }) {
    const nodes = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literalInline */ .fL)(title, _links_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LINKS */ .EB);
    return nodes.length === 0 ? [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`arXiv:${id}`)] : nodes;
}
/** The same as plain text, formulas as signs where signs can say them. */
function plainTitle(paper) {
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(titleNodes(paper));
}


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ writeMarkdown),
  x: () => (/* binding */ writeText)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 55 modules
var lib = __webpack_require__(3104);
;// CONCATENATED MODULE: ./lib/src/post/escape-text.js
/**
 * Characters with a meaning in kramdown, GFM, HTML or Liquid. A numeric character reference is the
 * one escape that both readers take everywhere: in paragraphs, links, headings and raw HTML.
 */
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** What follows the colon of a shortcode, of which GitHub makes a picture: `:smile:`. */
const SHORTCODE = String.raw `(?:[+-]1|100|1234|\d{0,2}[a-z][\w+-]{0,50}):`;
/**
 * Quotes and dots are here because kramdown makes them typographic, which a Chinese font shows as
 * wide as a character. An underscore between letters, a lone hyphen, `#`, `!` are common and mostly
 * harmless: they are judged by place.
 */
const RISKY = new RegExp(String.raw `(?:https?|ftp|mailto|xmpp):|www\.|:(?=${SHORTCODE})|` +
    /[&<>{|*`~\\[\]^$_@#!'"-]|(?<=\.\.)\.|^\p{M}|(?<=[$@])\p{M}/u.source, 'giu');
/** What only begins a block: list markers, a definition, an underline of a heading, YAML's end. */
const BLOCK_START = new RegExp(String.raw `^(?:[-+=]|:(?!${SHORTCODE})|\d+[.)]|\.(?=\.\.))`, 'i');
/**
 * Literal text as Markdown that shows exactly it, in kramdown and on GitHub, Liquid left inert.
 * @param startsBlock whether nothing of the block stands before it
 */
function escapeText(value, startsBlock) {
    const opening = startsBlock ? BLOCK_START.exec(value)?.[0] : undefined;
    const rest = opening === undefined ? value : value.slice(opening.length);
    const head = opening === undefined ? '' : opening.slice(0, -1) + reference(opening.at(-1) ?? '');
    // From here a run of `#` to the end would close a heading.
    const hashes = rest.length - (/#+$/.exec(rest.slice(-200))?.[0].length ?? 0);
    const escaped = rest.replace(RISKY, (risk, offset) => {
        const before = offset > 0 ? rest[offset - 1] : opening?.at(-1);
        const after = rest.charAt(offset + risk.length);
        if (risk.length > 1)
            return risk.slice(0, -1) + reference(risk.at(-1) ?? '');
        return escapeCharacter(risk, before ?? '', after, {
            first: offset === 0 && startsBlock,
            hashes: offset >= hashes,
        });
    });
    return head + escaped;
}
function escapeCharacter(risk, before, after, place) {
    switch (risk) {
        case '-':
            return before === '-' ? reference(risk) : risk;
        case '_':
            // kramdown and CommonMark agree only between letters.
            return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? risk : reference(risk);
        case '#':
            return place.first || place.hashes ? reference(risk) : risk;
        case '!':
            // Before a link it would make an image.
            return after === '' ? reference(risk) : risk;
        case '$':
            // Formulas are found after Markdown is read; only a tag stops them.
            return '<span>$</span>';
        case ':':
            // GitHub makes a picture of `:smile:`, whatever wrote the colon.
            return '<span>:</span>';
        case '@':
            // So are e-mail addresses.
            return /[\w.+-]/.test(before) && /[\w.-]/.test(after) ? '<span>@</span>' : risk;
        default:
            return REFERENCES[risk] ?? reference(risk);
    }
}
function reference(character) {
    return `&#${character.codePointAt(0)};`;
}

;// CONCATENATED MODULE: ./lib/src/post/write-markdown.js


/** An emphasis or strong node: `**` where both readers see it, the tag elsewhere. */
function attention(marker, tag) {
    const handle = (node, _, state, info) => {
        const value = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
        // CommonMark's flanking rules fail beside Chinese unless letters stand inside, and markers
        // beside markers join: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
        const safe = /^[\p{L}\p{N}]/u.test(value) && /[\p{L}\p{N}]$/u.test(value);
        if (value === '')
            return '';
        return safe && info.before !== '*' && info.after !== '*'
            ? marker + value + marker
            : `<${tag}>${value}</${tag}>`;
    };
    // Without it the library writes the whole sibling to see its first character, at every level.
    return Object.assign(handle, { peek: () => '*' });
}
function write_markdown_text(node, _, __, info) {
    return escapeText(node.value, info.before === '\n');
}
function inlineCode(node, _, __, info) {
    if (node.value === '')
        return '';
    // References are literal between backticks; so what needs one goes into the tag.
    const plain = !/[`{|<>&$[\]]|:\/\/|www\.|^\p{M}/iu.test(node.value);
    return plain && info.before !== '`' && info.after !== '`'
        ? `\`${node.value}\``
        : `<code>${escapeText(node.value, false)}</code>`;
}
function write_markdown_link(node, _, state, info) {
    const value = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
    return value === '' ? '' : `[${value}](${node.url.replaceAll('&', '&amp;')})`;
}
/** GitHub reads the dollars only with a space before and no letter after them. */
function inlineMath(node, _, __, info) {
    const open = /\s/.test(info.before) ? '' : ' ';
    const close = /^[\s\p{P}]?$/u.test(info.after) && info.after !== '*' ? '' : ' ';
    return `${open}$\`${node.value}\`$${close}`;
}
const OPTIONS = {
    bullet: '-',
    listItemIndent: 'one',
    handlers: {
        text: write_markdown_text,
        inlineCode: Object.assign(inlineCode, { peek: () => '`' }),
        link: Object.assign(write_markdown_link, { peek: () => '[' }),
        strong: attention('**', 'strong'),
        emphasis: attention('*', 'em'),
        inlineMath: Object.assign(inlineMath, { peek: () => '$' }),
    },
};
/**
 * Blocks as Markdown that kramdown and GitHub show as the same text and elements.
 * `html` nodes are written as they are: they must be the page's own.
 * @returns without a line break at the end
 */
function writeMarkdown(children) {
    return (0,lib/* toMarkdown */.l)({ type: 'root', children }, OPTIONS).trimEnd();
}
/** The same for one line of literal text inside a tag of the page. */
function writeText(value) {
    return escapeText(value, false);
}


/***/ }),

/***/ 8863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ shortenInert),
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   gQ: () => (/* binding */ inertCode)
/* harmony export */ });
/**
 * Foreign text that GitHub shows as text, in Markdown, in a table and in HTML, on one line. What
 * GitHub links after Markdown (mentions, references to issues and commits, addresses, emoji) is
 * broken by a zero-width space, as character references do not help there; then markup is escaped.
 * The raw text is inert too: a squash merge may make it a commit message.
 * @param limit characters before escaping; the rest is cut with `…`.
 */
function inertText(text, limit = 300) {
    return (breakReferences(oneLine(text, limit))
        .replace(/^\d{1,9}(?=[.)])/, (number) => number + '\u200B')
        .replace(/^[-+=#]|[&<>*_`[\]\\|~]/g, reference)
        // GitHub looks for formulas after Markdown; only a tag keeps a dollar a dollar.
        .replaceAll('$', '<span>$</span>'));
}
/** The same in a code span; nothing where nothing is left to show. */
function inertCode(text, limit = 200) {
    const line = breakReferences(oneLine(text.replace(/[`|]/g, ''), limit));
    return line === '' ? '' : `\`${line}\``;
}
/** Inert text of at most `limit` characters, cut between words: no escape has a space in it. */
function shortenInert(inert, limit) {
    if (inert.length <= limit)
        return inert;
    const end = inert.lastIndexOf(' ', limit);
    return end <= 0 ? '…' : `${inert.slice(0, end)} …`;
}
function oneLine(text, limit) {
    const line = text
        .slice(0, 8 * limit)
        .toWellFormed()
        .replace(/[\p{Cc}\s]+/gu, (space) => (/^[\u00A0\u202F]$/.test(space) ? space : ' '))
        // Invisible ones could turn the line around or hide a mention; joiners belong to scripts.
        .replace(/[\p{Cf}--[\u200C\u200D]]/gv, '')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1')
        .trim();
    const characters = Array.from(line);
    return characters.length <= limit ? line : `${characters.slice(0, limit).join('')}…`;
}
/** https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
function breakReferences(line) {
    return (line
        // Mail and chat bridges take the full-width signs for the others.
        .replace(/[@#＠＃](?=[\p{L}\p{N}_])/gu, '$&\u200B')
        .replace(/\b(?:gh|ghsa|cve)-(?=\w)/gi, '$&\u200B')
        .replace(/:(?=\/\/|[\w+-]{1,60}:)/g, ':\u200B')
        .replace(/www\./gi, (start) => `${start.slice(0, 3)}\u200B.`)
        .replace(/\b[\da-f]{7,}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, '$&\u200B')));
}
/** Hexadecimal: `#60` in a raw text would be an issue. */
function reference(character) {
    return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}


/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ abstractLine),
/* harmony export */   KE: () => (/* binding */ renderAbstracts),
/* harmony export */   l9: () => (/* binding */ parseAbstracts)
/* harmony export */ });
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8863);
/* harmony import */ var _review_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _review_paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5164);
/* harmony import */ var _review_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);




/** Why an explained paper was read from its abstract alone; undefined where it was not, or was meant to be. */
function abstractLine({ paper, reading, failure }) {
    if (failure !== undefined || reading.source !== 'abstract')
        return undefined;
    return reading.fallback && `- ${(0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .paperLink */ .jD)(paper)}: ${(0,_inert_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(reading.fallback)}`;
}
/** Papers without full text, folded away. */
function renderAbstracts(lines) {
    if (lines.length === 0)
        return '';
    const summary = `${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lines.length, 'paper')} read from the abstract alone`;
    return (0,_review_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(summary, lines.join('\n'));
}
/** Reads the lines back, by id. */
function parseAbstracts(section) {
    const lines = new Map();
    for (const line of section.split('\n')) {
        const id = line.startsWith('- ')
            ? (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaperLink */ .km)(line.slice(2).replace(/\):/, ') '))?.id
            : undefined;
        if (id !== undefined)
            lines.set(id, line);
    }
    return lines;
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DETAILS),
/* harmony export */   _: () => (/* binding */ SHORT_TITLE)
/* harmony export */ });
const EVERYTHING = {
    listed: 'titles',
    table: 'titles',
    redo: 'titles',
    passages: 'all',
    places: 'all',
    style: 'all',
    looks: Infinity,
};
/** What is left out, one after the other, until the text is short enough: last what needs eyes. */
const SAVINGS = [
    { listed: 'short', table: 'short', redo: 'short' },
    { redo: 'ids' },
    { listed: 'ids' },
    { table: 'ids' },
    { style: 'count' },
    { listed: 'counts' },
    { table: 'bare' },
    { passages: 'wrong' },
    { places: 'papers' },
    { redo: 'none' },
    { passages: 'none' },
    { table: 'counts' },
    { places: 'none' },
    { looks: 200 },
    { looks: 100 },
    { looks: 50 },
    { looks: 20 },
    { looks: 5 },
    { looks: 0 },
];
/** From everything to counts alone. */
const DETAILS = [EVERYTHING];
for (const saving of SAVINGS)
    DETAILS.push({ ...(DETAILS.at(-1) ?? EVERYTHING), ...saving });
/** A shortened title has about this many characters. */
const SHORT_TITLE = 60;


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
/** Markdown folded away on GitHub. @param summary HTML; inert text is HTML, too. */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}


/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ renderListed),
/* harmony export */   Jc: () => (/* binding */ parseListed),
/* harmony export */   UP: () => (/* binding */ unknownListed),
/* harmony export */   yn: () => (/* binding */ listedLine)
/* harmony export */ });
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8863);
/* harmony import */ var _review_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);
/* harmony import */ var _review_paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5164);
/* harmony import */ var _review_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1184);




/** Up to so many are shown unfolded. */
const UNFOLDED = 5;
/** arXiv announces fewer papers a day, in all its categories. */
const MOST = 10_000;
function listedLine({ paper, reason }) {
    return { id: paper.id, paper: (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .paperLinkWithTitle */ .fB)(paper), reason: reasonWords(reason) };
}
/** A paper of which only the page says that it is listed, and why. */
function unknownListed(id) {
    const paper = (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .paperLink */ .jD)({ id, version: undefined });
    return { id, paper, reason: 'for the reason that the page tells' };
}
/** What is on the page by title alone, reason by reason. */
function renderListed(lines, detail) {
    if (lines.length === 0)
        return '';
    const groups = [...Map.groupBy(lines, ({ reason }) => reason)].map(([reason, group]) => {
        const summary = `${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(group.length, 'paper')}: ${reason}`;
        if (detail.listed === 'counts')
            return `- ${summary}`;
        const folded = (0,_review_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(summary, papersOf(group, detail));
        return lines.length > UNFOLDED ? folded : folded.replace('<details>', '<details open>');
    });
    const pointer = detail.listed === 'counts' ? ['The page has their titles.'] : [];
    const between = detail.listed === 'counts' ? '\n' : '\n\n';
    return ['## Listed by title only', groups.join(between), ...pointer].join('\n\n');
}
const GROUP = /^<details(?: open)?><summary>[\d,]{1,9} papers?: (.*)<\/summary>/;
const COUNT = /^- ([\d,]{1,7}) papers?: (.*)$/;
/** Reads the list back. Where it has counts alone, a line without id stands for each paper. */
function parseListed(section) {
    const found = [];
    let reason = '';
    for (const line of section.split('\n')) {
        const [, number, why] = COUNT.exec(line) ?? [];
        if (number !== undefined && why !== undefined) {
            const papers = Math.min(Number(number.replaceAll(',', '')), MOST);
            found.push(...Array.from({ length: papers }, () => ({ id: '', paper: '', reason: why })));
            continue;
        }
        reason = GROUP.exec(line)?.[1] ?? reason;
        const candidates = line.startsWith('- ') ? [line.slice(2)] : line.split(', ');
        for (const paper of candidates) {
            const id = (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaperLink */ .km)(paper)?.id;
            if (id !== undefined && reason !== '')
                found.push({ id, paper, reason });
        }
    }
    return found;
}
function papersOf(group, { listed }) {
    if (listed === 'ids')
        return group.map(({ id }) => id).join(', ');
    return group
        .map(({ paper }) => {
        const parsed = (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaperLink */ .km)(paper);
        return parsed === undefined
            ? `- ${paper}`
            : `- ${parsed.link} ${(0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .titleAt */ .At)(parsed.title, listed)}`.trim();
    })
        .join('\n');
}
function reasonWords(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `beyond max-papers ${reason.limit}`;
        case 'published':
            return `published on ${reason.day}`;
        case 'not-included':
            return 'matches no include phrase';
        case 'excluded':
            return `excluded by “${(0,_inert_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(reason.by, 100)}”`;
        case 'cross-list':
            return 'cross-list';
    }
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Dp: () => (/* binding */ PLACE_LINK),
/* harmony export */   EU: () => (/* binding */ NO_TRANSLATION),
/* harmony export */   R4: () => (/* binding */ linesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   pd: () => (/* binding */ renderHead),
/* harmony export */   ww: () => (/* binding */ parseHead)
/* harmony export */ });
/* harmony import */ var _review_paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5164);

const MARKS = {
    failed: '✖',
    wrong: '‼',
    doubtful: '?',
    style: '✎',
};
const NO_TRANSLATION = `${MARKS.failed} It has no translation: `;
function placeAt(line, links) {
    if (line === undefined || links === undefined)
        return undefined;
    return { line, url: links.toLine(line) };
}
/** The link at the end of a line; `PLACE_LINK` finds it again. */
function placeLink(place) {
    return place === undefined ? '' : ` · [line\u00A0${place.line}](${place.url})`;
}
const PLACE_LINK = / · \[line\u00A0(\d{1,7})\]\([^()\s]{1,1000}\)/g;
const HEAD = /^\*\*(\[[\w./-]{1,40}\]\([^()\s]{1,200}\))\*\* ?(.*)$/;
const LINKED = /^\[([^[\]]*)\]\(([^()\s]{1,1000}#L(\d{1,7}))\)$/;
const UNTITLED = 'its entry';
/** `**[id](address)** [title](line of the page)`, with as much of it as is wanted. */
function renderHead({ paper, title, place }, detail) {
    const words = (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .titleAt */ .At)(title, detail.table === 'titles' ? 'titles' : 'short');
    if (place === undefined || detail.places === 'none')
        return `**${paper}** ${words}`.trim();
    return `**${paper}** [${words || UNTITLED}](${place.url})`;
}
/** Reads the line of a paper back; undefined where it is none. */
function parseHead(line) {
    const [, paper = '', rest = ''] = HEAD.exec(line) ?? [];
    const id = (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaperLink */ .km)(paper)?.id;
    if (id === undefined)
        return undefined;
    const [, title = '', url = '', number = ''] = LINKED.exec(rest) ?? [];
    if (url === '')
        return { id, paper, title: rest, place: undefined };
    const place = { line: Number(number), url };
    return { id, paper, title: title === UNTITLED ? '' : title, place };
}
/** The block with as many of its lines, and of their links, as are wanted. */
function linesAt({ lines }, { passages, places }) {
    let mark = '';
    const shown = lines.filter((line) => {
        if (line.startsWith('  - '))
            mark = line.slice(4);
        const isPassage = line.startsWith('    > ');
        const isWrong = mark.startsWith(MARKS.wrong);
        return !isPassage || passages === 'all' || (passages === 'wrong' && isWrong);
    });
    return places === 'all' ? shown : shown.map((line) => line.replace(PLACE_LINK, ''));
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ renderLooks),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   eH: () => (/* binding */ renderStyle)
/* harmony export */ });
/* harmony import */ var _review_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _review_look_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
/* harmony import */ var _review_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(282);




/** From so many papers on that failed for one reason, the reason is told once. */
const GROUP_FROM = 4;
const HIDDEN = /^… and ([\d,]{1,9}) more papers?/m;
/** What needs eyes: what failed first, then what is very likely wrong, then what is doubtful. */
function renderLooks(blocks, hidden, detail) {
    if (blocks.length + hidden === 0)
        return '';
    const sorted = blocks.map((one) => ({ one, weight: weightOf(one) }));
    sorted.sort((a, b) => a.weight - b.weight);
    const shown = sorted.slice(0, detail.looks).map(({ one }) => one);
    const more = hidden + blocks.length - shown.length;
    const lists = [renderList(shown, detail)];
    if (more > 0)
        lists.push(`… and ${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more, 'more paper')}: the page marks what to look at.`);
    const marks = `${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.failed} no translation · ${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.wrong} very likely wrong · ${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.doubtful} worth a look`;
    return ['## To look at', `<sub>${marks}</sub>`, ...lists].filter(Boolean).join('\n\n');
}
/** Matters of style, folded away. */
function renderStyle(blocks, rows, detail) {
    // The table counts them even where an earlier text had no room for more than their number.
    const counts = rows.map(_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .styleCount */ .Pz).filter((one) => one > 0);
    if (detail.style === 'count' && counts.length > 0) {
        return `${styleSummary((0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(counts), counts.length)}; the table counts them.`;
    }
    if (blocks.length === 0)
        return '';
    const lines = blocks.flatMap((block) => block.lines);
    const matters = lines.filter((line) => line.startsWith(`  - ${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.style}`)).length;
    return (0,_review_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(styleSummary(matters, blocks.length), renderList(blocks, detail));
}
function styleSummary(matters, papers) {
    return `${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.style} ${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(matters, 'matter')} of style in ${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(papers, 'paper')}`;
}
function renderList(blocks, detail) {
    const groups = Map.groupBy(blocks, ({ id, lines }) => {
        const [only = '', ...others] = lines;
        const isFailure = only.startsWith(`  - ${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRANSLATION */ .EU}`) && others.length === 0;
        return isFailure ? only : id;
    });
    return [...groups.values()]
        .map((group) => group.length < GROUP_FROM
        ? group.map((one) => renderBlock(one, detail)).join('\n')
        : renderGroup(group, detail))
        .join('\n');
}
function renderBlock(block, detail) {
    return [`- ${(0,_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHead */ .pd)(block, detail)}`, ...(0,_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .linesAt */ .R4)(block, detail)].join('\n');
}
/** `- ✖ 12 papers have no translation: why`, and the papers under it. */
function renderGroup(group, detail) {
    const why = group[0]?.lines[0]?.slice(`  - ${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRANSLATION */ .EU}`.length) ?? '';
    const first = `- ${_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.failed} ${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(group.length, 'paper')} have no translation: ${why}`;
    return [first, ...group.map((block) => `  - ${(0,_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHead */ .pd)(block, detail)}`)].join('\n');
}
function weightOf({ lines }) {
    const text = lines.join('\n');
    const order = [_review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.failed, _review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.wrong, _review_look_block_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7.doubtful];
    const at = order.findIndex((mark) => text.includes(`  - ${mark}`));
    return at === -1 ? order.length : at;
}


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ titleAt),
/* harmony export */   fB: () => (/* binding */ paperLinkWithTitle),
/* harmony export */   jD: () => (/* binding */ paperLink),
/* harmony export */   km: () => (/* binding */ parsePaperLink)
/* harmony export */ });
/* harmony import */ var _paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8863);
/* harmony import */ var _review_detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7429);



/** A paper's id linked to arXiv, in Markdown, with as much of its title as is wanted. */
function paperLink(paper) {
    return `[${paper.id}](https://arxiv.org/abs/${(0,_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .versionedId */ .NN)(paper)})`;
}
function paperLinkWithTitle(paper) {
    return `${paperLink(paper)} ${(0,_inert_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inertText */ .UJ)(paper.title)}`.trim();
}
const LINKED = /^\[([\w./-]{1,40})\]\(([^()\s]{1,200})\)\s?/;
const BARE = /^([\w./-]{1,40})(?=\s|$)\s?/;
/** Reads `[id](address) title` or `id title` back; undefined where no arXiv id is there. */
function parsePaperLink(markdown) {
    const [whole, id] = LINKED.exec(markdown) ?? BARE.exec(markdown) ?? [];
    if (whole === undefined || id === undefined || (0,_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArxivId */ .RX)(id)?.id !== id)
        return undefined;
    return { id, link: whole.trim(), title: markdown.slice(whole.length).trim() };
}
/** The title, or no more of it than is wanted. */
function titleAt(title, detail) {
    if (detail === 'titles')
        return title;
    return detail === 'short' ? (0,_inert_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenInert */ .CP)(title, _review_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORT_TITLE */ ._) : '';
}


/***/ }),

/***/ 2380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redoTicks),
/* harmony export */   l: () => (/* binding */ renderRedo)
/* harmony export */ });
/* harmony import */ var _paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _review_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);
/* harmony import */ var _review_paper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5164);
/* harmony import */ var _review_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8364);




const BOX = /^\s{0,3}[-*] \[([ xX])\] ([\w./-]{1,40})(?:\s|$)/;
/** A box for each paper: what is ticked, the next run writes anew. */
function renderRedo(boxes, detail) {
    if (boxes.length === 0)
        return '';
    if (detail.redo === 'none') {
        return 'To have papers written anew, name their ids in the input `redo`.';
    }
    const list = boxes.map(({ id, title, removed, ticked }) => {
        const note = removed ? '(taken out by hand; comes back at the end)' : '';
        const words = [id, (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_1__/* .titleAt */ .At)(title, detail.redo), note].filter(Boolean);
        return `- [${ticked ? 'x' : ' '}] ${words.join(' ')}`;
    });
    const how = 'Tick a paper, and the next run writes it again, even where you edited it. The box is cleared then.';
    return (0,_review_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)('Write papers anew', `${how}\n\n${list.join('\n')}`);
}
/**
 * The base ids whose "write anew" box a reviewer ticked, each once. Lists of other places in the
 * text, and boxes whose list lost its invisible marker, mean nothing: nothing is rewritten by mistake.
 */
function redoTicks(body) {
    const section = (0,_review_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .splitSections */ .nO)(body).find(({ name }) => name === 'redo')?.text ?? '';
    const ids = section.split('\n').flatMap((line) => {
        const [, box, id = ''] = BOX.exec(line) ?? [];
        return box?.toLowerCase() === 'x' && (0,_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArxivId */ .RX)(id)?.id === id ? [id] : [];
    });
    return [...new Set(ids)];
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Pz: () => (/* binding */ styleCount),
/* harmony export */   SL: () => (/* binding */ smallLine),
/* harmony export */   XC: () => (/* binding */ AS_ANNOUNCED),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   nz: () => (/* binding */ RANKING)
/* harmony export */ });
/** The row of what ranking took. */
const RANKING = 'Ranking';
/** The source of a paper that no model was asked about. */
const AS_ANNOUNCED = 'as announced';
/** How many matters of style a row counts. */
function styleCount({ look }) {
    return Number(/✎\s(\d{1,4})/.exec(look)?.[1] ?? 0);
}
const FIELDS = {
    source: /^(?:from |not read|by interests|as announced)/,
    tokens: / tokens$/,
    cost: /^\$|^price /,
};
/** The small line below a title; `fieldsOf` reads it back. */
function smallLine({ source, model, tokens, cost }) {
    return [source, model, tokens, cost].filter(Boolean).join(' · ');
}
function fieldsOf(line) {
    const fields = { source: '', model: '', tokens: '', cost: '' };
    for (const field of line.split(' · ')) {
        const name = ['source', 'tokens', 'cost'].find((one) => FIELDS[one].test(field));
        fields[name ?? 'model'] = field;
    }
    return fields;
}
/** Tokens in and out, of a cell such as `12,345 / 678 tokens`; 0 where it says something else. */
function tokensOf(cell) {
    const [, input = '0', output = '0'] = /^([\d,]{1,15}) \/ ([\d,]{1,15}) tokens$/.exec(cell) ?? [];
    return [Number(input.replaceAll(',', '')), Number(output.replaceAll(',', ''))];
}
/** US dollars, of a cell such as `$0.0431`; undefined where it says something else. */
function costOf(cell) {
    const [, dollars] = /^\$(\d{1,7}\.\d{1,6})$/.exec(cell) ?? [];
    return dollars === undefined ? undefined : Number(dollars);
}
function number(value) {
    return value.toLocaleString('en-US');
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   nO: () => (/* binding */ splitSections)
/* harmony export */ });
/** The parts of a review text that this action writes, in their order. */
const SECTIONS = [
    'verdict',
    'look',
    'style',
    'papers',
    'abstracts',
    'listed',
    'hints',
    'redo',
];
const START = /^<!-- arxiv-daily review-([a-z]{1,20})(?: plan=\d{1,3})? -->\s*$/;
const END = '<!-- arxiv-daily review-end -->';
const PLAN = /<!-- arxiv-daily review-verdict plan=(\d{1,3}) -->/;
/** Takes a review text apart. A second section of a name is a person's, as is all without a marker. */
function splitSections(body) {
    const pieces = [];
    let name;
    let lines = [];
    const close = () => {
        const text = lines.join('\n').trim();
        if (name !== undefined || text !== '')
            pieces.push({ name, text });
        name = undefined;
        lines = [];
    };
    for (const line of body.replaceAll(/\r\n?/g, '\n').split('\n')) {
        const named = START.exec(line)?.[1];
        const start = SECTIONS.find((one) => one === named);
        if (start !== undefined && !pieces.some((piece) => piece.name === start) && start !== name) {
            close();
            name = start;
        }
        else if (line.trim() === END && name !== undefined) {
            close();
        }
        else {
            lines.push(line);
        }
    }
    close();
    return pieces;
}
/**
 * Puts a review text together. The markers are invisible, and an empty section keeps its place.
 * @param plan how much was left out to keep the text short; `planOf` reads it back.
 */
function joinSections(pieces, plan) {
    return pieces
        .map(({ name, text }) => {
        if (name === undefined)
            return text;
        const start = name === 'verdict' ? `${name} plan=${plan}` : name;
        return [`<!-- arxiv-daily review-${start} -->`, text, END].filter(Boolean).join('\n');
    })
        .join('\n\n');
}
function planOf(body) {
    return Number(PLAN.exec(body)?.[1] ?? 0);
}


/***/ }),

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   t: () => (/* binding */ parseRows)
/* harmony export */ });
/* harmony import */ var _review_paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5164);
/* harmony import */ var _review_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(282);



const HEAD = '| Look | Paper |\n| --- | --- |';
/** A phone shows two columns without scrolling; what is looked at seldom stands small. */
const SMALL = ['<br><sub>', '</sub>'];
/** Every paper with what was read and what it cost, and the sums above. */
function renderTable(rows, detail) {
    if (rows.length === 0)
        return '';
    const sentences = [
        readingLine(rows),
        asAnnouncedLine(rows),
        spendingLine(rows),
        unknownLine(rows),
    ];
    const parts = ['## Papers', sentences.filter(Boolean).join(' ')];
    if (detail.table !== 'counts') {
        parts.push([HEAD, ...rows.map((row) => renderRow(row, detail))].join('\n'));
    }
    return parts.filter(Boolean).join('\n\n');
}
/** Reads the rows back, whatever a person changed in them; those with no paper are gone. */
function parseRows(section) {
    const rows = new Map();
    for (const text of section.split('\n')) {
        if (!text.startsWith('|'))
            continue;
        const [, look = '', cell = ''] = text.split(/(?<!\\)\|/).map((one) => one.trim());
        const [paper = '', small = ''] = cell.split(SMALL[0]);
        const id = paper === _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKING */ .nz ? _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKING */ .nz : (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaperLink */ .km)(paper)?.id;
        if (id === undefined)
            continue;
        rows.set(id, { id, look, paper, ...(0,_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(small.replace(SMALL[1], '')) });
    }
    return rows;
}
function renderRow(row, { table }) {
    const parsed = (0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaperLink */ .km)(row.paper);
    const name = parsed === undefined || table === 'titles'
        ? row.paper
        : `${table === 'bare' ? row.id : parsed.link} ${(0,_review_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .titleAt */ .At)(parsed.title, table)}`.trim();
    const small = (0,_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .smallLine */ .SL)(row);
    return `| ${row.look} | ${name}${small === '' ? '' : SMALL[0] + small + SMALL[1]} |`;
}
/** `Read from HTML 11, PDF 1, abstract 2.` */
function readingLine(rows) {
    const counts = ['HTML', 'PDF', 'abstract'].map((source) => ({
        source,
        count: rows.filter((row) => row.source.startsWith(`from ${source}`)).length,
    }));
    const read = counts.filter((one) => one.count > 0);
    if (read.length === 0)
        return '';
    return `Read from ${read.map((one) => `${one.source} ${one.count}`).join(', ')}.`;
}
/** What no model wrote, so that nobody looks for what it cost. */
function asAnnouncedLine(rows) {
    const own = rows.filter(({ source }) => source === _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .AS_ANNOUNCED */ .XC).length;
    if (own === 0)
        return '';
    if (own === rows.length) {
        return 'Titles and abstracts are as arXiv announced them: no model was asked, US$ 0.00.';
    }
    return `${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(own, 'paper')} shown as announced, without a model.`;
}
/** The sums of the cells, so that they are the same whichever run wrote a row. */
function spendingLine(rows) {
    const paid = rows.filter(({ tokens }) => tokens !== '');
    if (paid.length === 0)
        return '';
    const models = (one) => [...new Set(paid.filter(one).map(({ model }) => model))].filter(Boolean).join(', ');
    const writers = models(({ id }) => id !== _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKING */ .nz);
    const ranker = models(({ id }) => id === _review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .RANKING */ .nz);
    const by = [writers && `Written by ${writers}`, ranker && `ranked by ${ranker}`].filter(Boolean);
    const tokens = paid.map((row) => (0,_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k8)(row.tokens));
    const costs = paid.map(({ cost }) => (0,_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)(cost));
    const known = costs.filter((cost) => cost !== undefined);
    const cost = known.length === costs.length ? `US$ ${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(known).toFixed(2)}` : 'the price is not known';
    return (`${by.join(', ')}: ${(0,_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)((0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(tokens.map(([input]) => input)))} tokens in, ` +
        `${(0,_review_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)((0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(tokens.map(([, output]) => output)))} out, ${cost}.`);
}
/** A page whose pull request could not be opened, or a text that a person wrote anew. */
function unknownLine(rows) {
    const unknown = rows.filter(({ source }) => source === '').length;
    if (unknown === 0)
        return '';
    if (unknown === rows.length) {
        return 'This page was written by an earlier run, whose costs are in its summary.';
    }
    const were = unknown === 1 ? 'was' : 'were';
    return `${(0,_review_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unknown, 'paper')} ${were} written by an earlier run, whose costs are in its summary.`;
}


/***/ }),

/***/ 4727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ countsOfPage),
/* harmony export */   i: () => (/* binding */ countsOfPost)
/* harmony export */ });
/* harmony import */ var _paper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);

/** The counts of a page that this run made. */
function countsOfPost({ entries, listed }) {
    const failed = entries.filter(({ failure }) => failure !== undefined).length;
    return {
        announced: entries.length + listed.length,
        papers: entries.length - failed,
        skipped: listed.length,
        failed,
        flagged: entries.filter(({ findings }) => (0,_paper_js__WEBPACK_IMPORTED_MODULE_0__/* .needsLook */ .B4)(findings)).length,
    };
}
/** The counts of a page that an earlier run made, from what stands on it and in its review text. */
function countsOfPage(page, review) {
    const failed = page.entries.filter((entry) => entry.failed && !entry.edited).length;
    return {
        announced: page.entries.length + page.listed.length,
        papers: page.entries.length - failed,
        skipped: page.listed.length,
        failed,
        flagged: Math.max(0, review.looks.size + review.hidden - failed),
    };
}


/***/ }),

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ renderSafeReview)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/post/contains-secret.js
var contains_secret = __webpack_require__(8053);
// EXTERNAL MODULE: ./lib/src/post/title.js
var title = __webpack_require__(503);
// EXTERNAL MODULE: ./lib/src/publication/review-abstracts.js
var review_abstracts = __webpack_require__(1217);
// EXTERNAL MODULE: ./lib/src/publication/review-detail.js
var review_detail = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/src/publication/inert-text.js
var inert_text = __webpack_require__(8863);
;// CONCATENATED MODULE: ./lib/src/publication/review-hints.js

const TICK = '**Tick** a paper below, or name its id in the input `redo`, to have it written anew; papers that failed are tried again anyway.';
/** What a reviewer can do, in a line each. */
function renderHints({ page, links, delivery, asAnnounced }) {
    const path = (0,inert_text/* inertCode */.gQ)(page.path);
    const name = links === undefined ? path : `[${path}](${links.edit})`;
    if (delivery !== 'pull-request')
        return `Edit ${name} freely: later runs leave it alone.`;
    const hints = [
        `**Edit** ${name} freely: later runs leave alone what you changed.`,
        '**Delete** an entry, and it stays out.',
        ...(asAnnounced ? [] : [TICK]),
        '**Merge** to publish the day, or **close** to leave it out.',
    ];
    return ['## What you can do', hints.map((one) => `- ${one}`).join('\n')].join('\n\n');
}

// EXTERNAL MODULE: ./lib/src/publication/review-listed.js
var review_listed = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/src/publication/review-look-list.js
var review_look_list = __webpack_require__(772);
// EXTERNAL MODULE: ./lib/src/publication/review-proof.js
var review_proof = __webpack_require__(1184);
// EXTERNAL MODULE: ./lib/src/publication/review-redo.js
var review_redo = __webpack_require__(2380);
// EXTERNAL MODULE: ./lib/src/publication/review-sections.js
var review_sections = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/src/paper.js
var src_paper = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/publication/review-look-block.js
var review_look_block = __webpack_require__(3143);
// EXTERNAL MODULE: ./lib/src/publication/review-paper.js
var review_paper = __webpack_require__(5164);
;// CONCATENATED MODULE: ./lib/src/publication/review-place.js
/** The head of an entry stands two lines below its marker. */
const HEAD_OFFSET = 2;
/** Enough of a line to tell it from others. */
const NEEDLE_LENGTH = 60;
/** The line of a paper's heading, from 1; undefined where the page has no entry of it. */
function headLine(page, id) {
    const entry = page.entries.find((one) => one.id === id);
    return entry && Math.min(entry.line + HEAD_OFFSET, page.lines.length);
}
/**
 * The line of the page that holds what a finding is about, from 1: the very text, or the beginning
 * of the part that lacks it. The heading of the entry where it cannot be found.
 */
function findingLine(page, id, finding, explanation) {
    const entry = page.entries.find((one) => one.id === id);
    if (entry === undefined)
        return undefined;
    const needle = skeleton(longestText(textInQuestion(finding, explanation)), NEEDLE_LENGTH);
    const [from, to] = finding.where === 'hook'
        ? [0, page.entries[0]?.line ?? 0]
        : [entry.line + HEAD_OFFSET, entry.end];
    const found = needle === ''
        ? -1
        : page.lines.slice(from, to).findIndex((line) => skeleton(line).includes(needle));
    return found === -1 ? headLine(page, id) : from + found + 1;
}
/** The string of the part that has what is in question; the first one where none has. */
function textInQuestion({ where, what }, explanation) {
    if (where === 'paper')
        return '';
    const part = explanation[where];
    if (typeof part === 'string')
        return part;
    const strings = part.flatMap(({ label, text, points }) => [text].concat(points, label));
    return strings.find((one) => what !== '' && one.includes(what)) ?? strings.find(Boolean) ?? '';
}
/** Formulas and markup look otherwise on the page, so what stands between them is searched for. */
function longestText(text) {
    const pieces = text.split(/\$[^$]*\$|[$\\&<>]/);
    return pieces.reduce((best, one) => (one.length > best.length ? one : best), '');
}
/** Letters and digits alone, as Markdown and escapes change the rest. */
function skeleton(text, length) {
    const letters = text
        .replace(/&(?:#x?[\da-f]{1,6}|[a-z]{2,6});/gi, '')
        .replace(/<[^<>]{0,300}>/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '');
    return letters.slice(0, length);
}

;// CONCATENATED MODULE: ./lib/src/publication/review-look.js





/** What needs eyes in an entry: why it failed, or its findings, the weightier first. */
function lookBlock(entry, context) {
    const { paper, failure } = entry;
    if (failure !== undefined) {
        const why = review_look_block/* NO_TRANSLATION */.EU + (0,inert_text/* inertText */.UJ)(failure.detail);
        return { ...headOf(paper, (0,inert_text/* inertText */.UJ)(paper.title), context), lines: [`  - ${why.trim()}`] };
    }
    return findingBlock(entry, ['wrong', 'doubtful'], context);
}
/** Matters of style, which nobody has to look at. */
function styleBlock(entry, context) {
    return findingBlock(entry, ['style'], context);
}
/** A paper that an earlier run failed at, and of which nothing more is known. */
function unknownBlock(id, context) {
    const why = `  - ${review_look_block/* NO_TRANSLATION */.EU}the summary of an earlier run tells why.`;
    return { ...headOf({ id, version: undefined }, '', context), lines: [why] };
}
/** An earlier run's block with its links where the lines are now: an entry moves as a whole. */
function movedBlock(block, { page, links }) {
    const now = headLine(page, block.id);
    if (block.place === undefined || now === undefined || links === undefined)
        return block;
    const before = block.place.line;
    // A line above the entry, such as that of the contents, stays where it is.
    const move = (line) => (line < before ? line : line + now - before);
    return {
        ...block,
        place: (0,review_look_block/* placeAt */.BW)(now, links),
        lines: block.lines.map((one) => one.replace(review_look_block/* PLACE_LINK */.Dp, (_, line) => (0,review_look_block/* placeLink */.aE)((0,review_look_block/* placeAt */.BW)(move(Number(line)), links)))),
    };
}
function findingBlock(entry, severities, context) {
    const { paper, explanation } = entry;
    if (explanation === undefined)
        return undefined;
    const findings = severities.flatMap((severity) => entry.findings.filter(({ rule }) => src_paper/* RULE_SEVERITY */.hx[rule] === severity));
    const lines = findings.flatMap((finding) => {
        const { sentence, passage } = context.describe(finding);
        const place = (0,review_look_block/* placeAt */.BW)(findingLine(context.page, paper.id, finding, explanation), context.links);
        const mark = review_look_block/* MARKS */.j7[src_paper/* RULE_SEVERITY */.hx[finding.rule]];
        const line = `  - ${mark} ${(0,inert_text/* inertText */.UJ)(sentence, 400)}${(0,review_look_block/* placeLink */.aE)(place)}`;
        return passage === undefined ? [line] : [line, `    > ${(0,inert_text/* inertText */.UJ)(passage)}`];
    });
    if (lines.length === 0)
        return undefined;
    return { ...headOf(paper, (0,inert_text/* inertText */.UJ)(paper.title), context), lines };
}
function headOf(paper, title, { page, links }) {
    const place = (0,review_look_block/* placeAt */.BW)(headLine(page, paper.id), links);
    return { id: paper.id, paper: (0,review_paper/* paperLink */.jD)(paper), title, place };
}

;// CONCATENATED MODULE: ./lib/src/publication/review-page.js

const ENTRY = /^<!-- arxiv-daily id=(\S{1,40}) hash=[\da-f]{16}( failed)? -->\s*$/;
const PAPERS = /^<!-- arxiv-daily papers shown=(\S*) listed=(\S*)(?: .{0,3000})? -->\s*$/;
/** Finds the entries of a page, and what it lists, by its invisible lines. */
function parseReviewPage(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const entries = [];
    let shown = [];
    let listed = [];
    let last;
    for (const [index, line] of lines.entries()) {
        if (!line.startsWith('<!-- arxiv-daily '))
            continue;
        if (last !== undefined)
            last.end = index;
        last = undefined;
        const [, id, failed] = ENTRY.exec(line) ?? [];
        if (isId(id) && !entries.some((one) => one.id === id)) {
            last = { id, failed: failed !== undefined, line: index + 1, end: lines.length };
            entries.push(last);
        }
        const [, shownIds, listedIds] = PAPERS.exec(line) ?? [];
        if (shownIds !== undefined)
            shown = shownIds.split(',').filter(isId);
        if (listedIds !== undefined)
            listed = listedIds.split(',').filter(isId);
    }
    const present = new Set(entries.map(({ id }) => id));
    return { lines, entries, removed: shown.filter((id) => !present.has(id)), listed };
}
function isId(text) {
    return text !== undefined && (0,src_paper/* parseArxivId */.RX)(text)?.id === text;
}

// EXTERNAL MODULE: ./lib/src/publication/review-row-cells.js
var review_row_cells = __webpack_require__(282);
;// CONCATENATED MODULE: ./lib/src/publication/review-row.js





const SOURCES = { html: 'HTML', pdf: 'PDF', abstract: 'abstract' };
const NO_PRICE = 'price unknown';
const NOTHING = { model: '', tokens: '', cost: '' };
/** The row of an entry. What earlier runs spent on the paper is added, as it was spent on it. */
function entryRow(entry, earlier) {
    const { paper, reading, spending, failure } = entry;
    const unread = failure?.reason === 'stopped' && spending.requests === 0;
    const source = failure === undefined && spending.model === ''
        ? review_row_cells/* AS_ANNOUNCED */.XC
        : `from ${SOURCES[reading.source]}${reading.truncated ? ', cut' : ''}`;
    return {
        id: paper.id,
        look: lookCell(entry),
        paper: (0,review_paper/* paperLinkWithTitle */.fB)(paper),
        source: unread ? (earlier?.source ?? 'not read') : source,
        ...spent(spending, earlier),
    };
}
/** The row of a paper of which only the page is known. */
function unknownRow(id, failed, known) {
    const paper = known ? (0,review_paper/* paperLinkWithTitle */.fB)(known) : (0,review_paper/* paperLink */.jD)({ id, version: undefined });
    return { id, look: failed ? review_look_block/* MARKS */.j7.failed : '', paper, source: '', ...NOTHING };
}
/** The row of the ranking; undefined where none was asked for. */
function rankingRow(spending, earlier) {
    if (spending === undefined || spending.requests === 0)
        return earlier;
    return {
        id: review_row_cells/* RANKING */.nz,
        look: '',
        paper: review_row_cells/* RANKING */.nz,
        source: 'by interests',
        ...spent(spending, earlier),
    };
}
function spent(spending, earlier = NOTHING) {
    const { model, requests, inputTokens, outputTokens, costUsd } = spending;
    if (requests === 0)
        return { model: earlier.model, tokens: earlier.tokens, cost: earlier.cost };
    const [input, output] = (0,review_row_cells/* tokensOf */.k8)(earlier.tokens);
    const cost = earlier.cost === '' ? 0 : (0,review_row_cells/* costOf */.ho)(earlier.cost);
    const isKnown = costUsd !== undefined && cost !== undefined;
    return {
        model: (0,inert_text/* inertCode */.gQ)(model),
        tokens: `${(0,review_row_cells/* number */.ai)(input + inputTokens)} / ${(0,review_row_cells/* number */.ai)(output + outputTokens)} tokens`,
        cost: isKnown ? `$${(cost + costUsd).toFixed(4)}` : NO_PRICE,
    };
}
function lookCell({ failure, findings }) {
    if (failure !== undefined)
        return review_look_block/* MARKS */.j7.failed;
    const of = (wanted) => findings.filter(({ rule }) => src_paper/* RULE_SEVERITY */.hx[rule] === wanted).length;
    return ['wrong', 'doubtful', 'style']
        .filter((severity) => of(severity) > 0)
        .map((severity) => `${review_look_block/* MARKS */.j7[severity]}\u00A0${of(severity)}`)
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/src/publication/review-state.js







/** Takes together what the page has, what this run wrote, and what an earlier text tells of the rest. */
function collectReview(request) {
    const { entries, kept, links, describe } = request;
    const page = parseReviewPage(request.page.text);
    const context = { page, links, describe };
    const written = new Map(entries.map((entry) => [entry.paper.id, entry]));
    const present = page.entries.map(({ id }) => id);
    const keepBlock = (block) => block && movedBlock(block, context);
    const looks = page.entries.map(({ id, failed }) => {
        const entry = written.get(id);
        if (entry !== undefined)
            return lookBlock(entry, context);
        const isUnknown = failed && kept?.rows.has(id) !== true;
        return keepBlock(kept?.looks.get(id)) ?? (isUnknown ? unknownBlock(id, context) : undefined);
    });
    const style = present.map((id) => {
        const entry = written.get(id);
        return entry ? styleBlock(entry, context) : keepBlock(kept?.style.get(id));
    });
    const abstracts = present.map((id) => {
        const entry = written.get(id);
        return entry ? (0,review_abstracts/* abstractLine */.Dv)(entry) : kept?.abstracts.get(id);
    });
    const rows = collectRows(request, page);
    const titles = new Map(rows.map(({ id, paper }) => [id, (0,review_paper/* parsePaperLink */.km)(paper)?.title ?? '']));
    return {
        page,
        rows,
        looks: looks.filter((one) => one !== undefined),
        hidden: kept?.hidden ?? 0,
        style: style.filter((one) => one !== undefined),
        abstracts: abstracts.filter((one) => one !== undefined),
        listed: collectListed(request, page),
        boxes: [...present, ...page.removed].map((id) => ({
            id,
            title: titles.get(id) ?? '',
            removed: page.removed.includes(id),
            ticked: !written.has(id) && (kept?.ticks.includes(id) ?? false),
        })),
    };
}
/** In the order of the page; after them what was taken out and paid for nevertheless, and ranking. */
function collectRows({ entries, kept, ranking, announcement }, page) {
    const announced = new Map(announcement?.papers.map((paper) => [paper.id, paper]));
    const earlier = kept?.rows ?? new Map();
    const written = new Map(entries.map((entry) => [entry.paper.id, entry]));
    const rows = page.entries.map(({ id, failed }) => {
        const entry = written.get(id);
        if (entry !== undefined)
            return entryRow(entry, earlier.get(id));
        return earlier.get(id) ?? unknownRow(id, failed, announced.get(id));
    });
    const known = new Set([...rows.map(({ id }) => id), review_row_cells/* RANKING */.nz]);
    const gone = [...earlier.values()].filter(({ id }) => !known.has(id));
    const ranked = rankingRow(ranking?.spending, earlier.get(review_row_cells/* RANKING */.nz));
    return [...rows, ...gone, ...(ranked === undefined ? [] : [ranked])];
}
/** What the page lists; the reasons from this run or from the kept text. */
function collectListed({ listed, kept }, page) {
    const before = kept?.listed ?? [];
    const lines = new Map(before.map((line) => [line.id, line]));
    for (const one of listed)
        lines.set(one.paper.id, (0,review_listed/* listedLine */.yn)(one));
    // Which paper a bare count stood for shows nowhere, as the text never tells more again.
    const counted = before.filter(({ id }) => id === '').values();
    return page.listed.map((id) => {
        const line = lines.get(id);
        if (line !== undefined)
            return line;
        const { reason } = counted.next().value ?? {};
        return { ...(0,review_listed/* unknownListed */.UP)(id), ...(reason === undefined ? {} : { reason }) };
    });
}

// EXTERNAL MODULE: ./lib/src/publication/review-table.js
var review_table = __webpack_require__(9414);
;// CONCATENATED MODULE: ./lib/src/publication/review-verdict.js


const UNRANKED = 'The papers could not be ranked by your interests: ';
/**
 * The day in one line, and the proof that nothing is missing. On an update, what an earlier run
 * said stays where this run does not know better.
 * @param toLook papers that need eyes
 * @param kept the section as it stands
 */
function renderVerdict(request, page, toLook, kept) {
    const { announcement, ranking } = request;
    const said = kept.split(/\n{2,}/).slice(1);
    const unranked = said.filter((one) => one.startsWith(UNRANKED));
    const proof = said.filter((one) => !one.startsWith(UNRANKED));
    return [
        `**${verdict(request, page, toLook)}**`,
        ...(announcement === undefined ? proof : [(0,review_proof/* renderProof */.zV)(announcement)]),
        ...(ranking?.why === undefined ? unranked : [UNRANKED + (0,inert_text/* inertText */.UJ)(ranking.why)]),
    ].join('\n\n');
}
/** `14 announced, 14 here: 12 explained, 1 failed, 1 by title. 2 to look at.` */
function verdict({ announcement, asAnnounced, kept }, { entries, removed, listed }, toLook) {
    const here = entries.length + listed.length;
    // Replaced papers were announced before. Of an update's page only the page itself knows all.
    const announced = announcement !== undefined && kept === undefined
        ? announcement.papers.filter(({ kind }) => kind !== 'replaced').length
        : here + removed.length;
    const failed = entries.filter((entry) => entry.failed).length;
    const parts = [`${entries.length - failed} ${asAnnounced ? 'shown' : 'explained'}`];
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (listed.length > 0)
        parts.push(`${listed.length.toLocaleString('en-US')} by title`);
    const out = removed.length === 0 ? '' : `; ${removed.length} taken out by hand`;
    return (`${announced.toLocaleString('en-US')} announced, ${here.toLocaleString('en-US')} here: ` +
        `${parts.join(', ')}${out}. ${toLook === 0 ? 'Nothing' : toLook} to look at.`);
}

;// CONCATENATED MODULE: ./lib/src/publication/review-text.js











/** GitHub takes 65,536 characters. */
const BODY_LIMIT = 60_000;
const GITHUB_LIMIT = 65_000;
/**
 * Writes the review text of one day: the verdict, what needs eyes, every paper, what was left out.
 * Of a text that is kept, what this run did not write stays as it is, a person's words included.
 * It gets shorter step by step where it would be longer than GitHub takes, last where it needs eyes.
 */
function renderReview(request) {
    const { page, kept } = request;
    const state = collectReview(request);
    const explained = state.page.entries.filter(({ failed }) => !failed).length;
    const title = `arXiv Daily ${page.day}: ${(0,review_proof/* count */.U9)(explained, 'paper')}`;
    let body = '';
    for (let plan = kept?.plan ?? 0; plan < review_detail/* DETAILS */.D.length; plan += 1) {
        const detail = review_detail/* DETAILS */.D[plan];
        if (detail === undefined)
            break;
        body = (0,review_sections/* joinSections */.lS)(renderPieces(request, state, detail), plan);
        if (body.length <= BODY_LIMIT)
            break;
    }
    if (kept === undefined)
        return { title, body };
    // Where a person's own words leave no room, theirs are the ones that count.
    if (body.length > GITHUB_LIMIT)
        return { title, body: kept.body };
    return { title, body: kept.body.includes('\r\n') ? body.replaceAll('\n', '\r\n') : body };
}
/** Only on a pull request a box can be ticked, and only what a model wrote can be had otherwise. */
function hasRedo({ delivery, asAnnounced }) {
    return delivery === 'pull-request' && !asAnnounced;
}
/** The sections in their order; of a kept text in the order and between the words of a person. */
function renderPieces(request, state, detail) {
    const { pieces = [] } = request.kept ?? {};
    const keptVerdict = pieces.find(({ name }) => name === 'verdict')?.text ?? '';
    const toLook = state.looks.length + state.hidden;
    const texts = {
        verdict: renderVerdict(request, state.page, toLook, keptVerdict),
        look: (0,review_look_list/* renderLooks */.Jt)(state.looks, state.hidden, detail),
        style: (0,review_look_list/* renderStyle */.eH)(state.style, state.rows, detail),
        papers: (0,review_table/* renderTable */.b)(state.rows, detail),
        abstracts: (0,review_abstracts/* renderAbstracts */.KE)(state.abstracts),
        listed: (0,review_listed/* renderListed */.If)(state.listed, detail),
        hints: renderHints(request),
        redo: hasRedo(request) ? (0,review_redo/* renderRedo */.l)(state.boxes, detail) : '',
    };
    if (!pieces.some(({ name }) => name !== undefined)) {
        return [...pieces, ...review_sections/* SECTIONS */.bP.map((name) => ({ name, text: texts[name] }))];
    }
    const updated = pieces.map(({ name, text }) => ({ name, text: name ? texts[name] : text }));
    if (texts.look === '' || updated.some(({ name }) => name === 'look'))
        return updated;
    // A doubt is never hidden, even where a person took the list of doubts away.
    return [{ name: 'look', text: texts.look }, ...updated];
}

;// CONCATENATED MODULE: ./lib/src/render-safe-review.js




/**
 * The review text of a page, with the titles as the page shows them, and without any quotation where
 * one holds a secret of this run.
 * @throws UserError where the secret is in what does not come of this run.
 */
function renderSafeReview(given, { secrets, warn }) {
    const request = {
        ...given,
        entries: given.entries.map(withShownTitle),
        listed: given.listed.map(withShownTitle),
        announcement: given.announcement && {
            ...given.announcement,
            papers: given.announcement.papers.map(shownPaper),
        },
    };
    const review = renderReview(request);
    if (!(0,contains_secret/* containsSecret */.A)(review.body, secrets.all()))
        return review;
    const { entries, ranking, page } = request;
    const plain = renderReview({
        ...request,
        entries: entries.map(withoutQuotations),
        ranking: ranking && { ...ranking, why: undefined },
    });
    if ((0,contains_secret/* containsSecret */.A)(plain.body, secrets.all()))
        throw secretInText(page.day);
    warn(`The review text of ${page.day} quoted a secret of this run; the quotations were left out.`);
    return plain;
}
function withShownTitle(titled) {
    return { ...titled, paper: shownPaper(titled.paper) };
}
function shownPaper(paper) {
    return { ...paper, title: (0,title/* plainTitle */.D)(paper) };
}
/** An entry of which the review text repeats no word of a model or a server. */
function withoutQuotations(entry) {
    const { fallback } = entry.reading;
    const reading = { ...entry.reading, fallback: fallback && LEFT_OUT };
    if (entry.failure !== undefined) {
        return { ...entry, reading, failure: { ...entry.failure, detail: LEFT_OUT } };
    }
    const findings = entry.findings.map(({ rule, where }) => ({ rule, where, what: '…' }));
    return { ...entry, reading, findings };
}
const LEFT_OUT = 'The reason is left out here.';
function secretInText(day) {
    return new errors/* UserError */.y(`The text of the pull request of ${day} has a secret of this run in it, and nothing was sent.`, { hint: 'Revoke that key or token, take it out of the text and give the action a new one.' });
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ filterPapers),
/* harmony export */   g: () => (/* binding */ capPapers)
/* harmony export */ });
/** Divides the announced papers, losing none: candidates + listed + replaced = announced. */
function filterPapers(announcement, ledger, wishes) {
    const filtered = { candidates: [], listed: [], replaced: [] };
    for (const paper of announcement.papers.toSorted(byKindAndId)) {
        if (paper.kind === 'replaced') {
            filtered.replaced.push(paper);
            continue;
        }
        const reason = reasonToList(paper, announcement.day, ledger, wishes);
        if (reason === undefined)
            filtered.candidates.push(paper);
        else
            filtered.listed.push({ paper, reason });
    }
    return filtered;
}
/**
 * Chooses as many candidates as the limit lets through, and lists the rest with it: papers of wanted
 * authors first, then the best scored, then in the order of the listing. That is the order of the
 * page too. Loses none: chosen + listed + replaced = announced.
 */
function capPapers({ candidates, listed, replaced }, ranking, { authors, maxPapers }) {
    const scores = ranking?.ranked === true ? ranking.scores : undefined;
    const places = candidates
        .map((paper) => ({
        paper,
        isWanted: Number(isByWantedAuthor(paper, authors)),
        score: scores?.get(paper.id) ?? 0,
    }))
        .sort((a, b) => b.isWanted - a.isWanted || b.score - a.score);
    const overLimit = places
        .slice(maxPapers)
        .map(({ paper }) => ({ paper, reason: { rule: 'over-limit', limit: maxPapers } }));
    return {
        chosen: places.slice(0, maxPapers).map(({ paper }) => paper),
        listed: [...listed, ...overLimit].sort((a, b) => byKindAndId(a.paper, b.paper)),
        replaced,
    };
}
function reasonToList(paper, day, ledger, wishes) {
    const published = ledger.papers.get(paper.id);
    // Later posts do not count: a day that is filled in afterwards is made of what came before it.
    if (published !== undefined && published < day)
        return { rule: 'published', day: published };
    if (isByWantedAuthor(paper, wishes.authors))
        return undefined;
    if (!wishes.crossLists && paper.kind === 'cross')
        return { rule: 'cross-list' };
    const text = folded([paper.title, paper.abstract, paper.comments ?? ''].join('\n'));
    const excluded = wishes.exclude.find((phrase) => text.includes(folded(phrase)));
    if (excluded !== undefined)
        return { rule: 'excluded', by: excluded };
    const included = wishes.include.length === 0 || wishes.include.some((phrase) => text.includes(folded(phrase)));
    return included ? undefined : { rule: 'not-included' };
}
function isByWantedAuthor(paper, wanted) {
    const names = new Set(paper.authors.map(folded));
    return wanted.some((author) => names.has(folded(author)));
}
/** One form for what looks the same: `é` may be typed as one character or as two. */
function folded(text) {
    return text.normalize('NFC').toLowerCase();
}
const KIND_ORDER = { new: 0, cross: 1, replaced: 2 };
function byKindAndId(a, b) {
    return KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || (a.id < b.id ? -1 : 1);
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this action, the same as in package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ unsoundPage),
  writeDay: () => (/* binding */ writeDay)
});

// EXTERNAL MODULE: ./lib/src/day/listing-day.js
var listing_day = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/explain-entries.js + 69 modules
var explain_entries = __webpack_require__(3618);
// EXTERNAL MODULE: ./lib/src/fit-entries.js
var fit_entries = __webpack_require__(6264);
// EXTERNAL MODULE: ./lib/src/post/check-text.js + 2 modules
var check_text = __webpack_require__(9512);
// EXTERNAL MODULE: ./lib/src/post/contains-secret.js
var contains_secret = __webpack_require__(8053);
// EXTERNAL MODULE: ./lib/src/post/entry-anchor.js
var entry_anchor = __webpack_require__(4151);
// EXTERNAL MODULE: ./lib/src/post/links.js
var links = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/src/post/nodes.js
var nodes = __webpack_require__(5872);
// EXTERNAL MODULE: ./lib/src/post/parse-post.js
var parse_post = __webpack_require__(3745);
// EXTERNAL MODULE: ./lib/src/post/title.js
var post_title = __webpack_require__(503);
;// CONCATENATED MODULE: ./lib/src/post/check-post.js







/**
 * Reads a finished page back and says what is wrong with it, a sentence each. No sentence: it may
 * be delivered. A sentence about a page of `renderPost` is a bug of this action.
 */
function checkPost(post, { announcement, secrets }) {
    const parsed = (0,parse_post/* parsePost */.a)(post.text);
    const allowed = allowedTargets(post, announcement);
    const markup = (0,check_text/* checkText */.q)(parsed.body, (url) => allowed.has(url));
    return [
        ...(0,check_text/* checkCharacters */.l)(post.text),
        ...(post.text.endsWith('\n') ? [] : ['The page does not end with a line break.']),
        ...checkHead(post, parsed),
        ...markup.faults,
        ...checkEntries(post, parsed, markup.headings),
        ...checkCompleteness(post, parsed, announcement),
        ...((0,contains_secret/* containsSecret */.A)(post.text, secrets) ? ['The page has a secret of this run in it.'] : []),
    ];
}
function checkHead(post, { frontMatter }) {
    if (frontMatter === undefined)
        return ['The front matter of the page cannot be read.'];
    const date = frontMatter['date'];
    return typeof date === 'string' && date.startsWith(`${post.day} `)
        ? []
        : [`The date in the front matter is not of ${post.day}.`];
}
/** The entries stand in their order, untouched since they were hashed, under their own titles. */
function checkEntries(post, parsed, headings) {
    const faults = [];
    const expected = post.entries.map((entry) => entry.paper.id);
    if (expected.join() !== parsed.entries.map((entry) => entry.id).join()) {
        faults.push('The entries read back are not the entries of the page.');
    }
    for (const entry of parsed.entries) {
        if (entry.edited)
            faults.push(`The text of ${entry.id} does not match its hash.`);
    }
    const first = expected.length === 0 ? 0 : 1;
    post.entries.forEach(({ paper }, index) => {
        const title = `${index + 1}.${(0,nodes/* plainText */.wh)((0,post_title/* titleNodes */.e)(paper))}`;
        if (headings[first + index] !== title.replaceAll(/\s+/g, '')) {
            faults.push(`The heading of ${paper.id} does not read as its title.`);
        }
    });
    if (headings.length > first + expected.length + 2)
        faults.push('The page has too many headings.');
    return faults;
}
/** Every paper announced is on the page once: shown, or listed by title. */
function checkCompleteness(post, parsed, { papers }) {
    const announced = new Set();
    for (const paper of papers)
        if (paper.kind !== 'replaced')
            announced.add(paper.id);
    const present = [...post.entries, ...post.listed].map(({ paper }) => paper.id);
    const shown = new Set(present);
    const read = new Set(parsed.ids);
    const lost = [...announced].filter((id) => !shown.has(id) || !read.has(id));
    const foreign = [...shown].filter((id) => !announced.has(id));
    return [
        ...lost.map((id) => `${id} was announced and is not on the page.`),
        ...foreign.map((id) => `${id} is on the page and was not announced.`),
        ...(shown.size === present.length ? [] : ['A paper is on the page twice.']),
    ];
}
function allowedTargets(post, { papers }) {
    const targets = new Set(['#toc']);
    const listed = post.listed.map(({ paper }) => paper);
    for (const paper of [...papers, ...listed]) {
        for (const page of Object.values((0,links/* paperLinks */.G9)(paper)))
            targets.add(page);
    }
    for (const { paper } of post.entries) {
        targets.add(`#${(0,entry_anchor/* entryAnchor */.E)(paper.id)}`);
        for (const address of (0,links/* allowedLinks */.YB)(paper).values())
            targets.add(address);
    }
    return targets;
}

// EXTERNAL MODULE: ./lib/src/post/describe-finding.js
var describe_finding = __webpack_require__(7492);
// EXTERNAL MODULE: ./lib/src/post/render-post.js + 1 modules
var render_post = __webpack_require__(7129);
// EXTERNAL MODULE: ./lib/src/published-day.js
var published_day = __webpack_require__(4727);
// EXTERNAL MODULE: ./lib/src/render-safe-review.js + 8 modules
var render_safe_review = __webpack_require__(5122);
// EXTERNAL MODULE: ./lib/src/selection/select.js
var selection_select = __webpack_require__(9295);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/write-day.js











/**
 * From announced papers to a published page.
 * @throws UserError where there is nothing to publish
 */
async function writeDay(announcement, ledger, inputs, ports) {
    const { day } = announcement;
    ports.log(`${day}: ${announcement.papers.length} papers from the ${announcement.source}.`);
    const filtered = (0,selection_select/* filterPapers */.c)(announcement, ledger, inputs);
    if (filtered.candidates.length > 0)
        await ports.repository.prepare(day);
    const ranking = await ports.rank(filtered.candidates);
    if (!ranking.ranked && ranking.why !== undefined) {
        ports.warn(`The papers of ${day} could not be ranked: ${ranking.why}`);
    }
    const { chosen, listed } = (0,selection_select/* capPapers */.g)(filtered, ranking, inputs);
    const frame = { announcement, ranking, listed };
    const { entries, ended } = await (0,explain_entries/* explainEntries */.u)(chosen, day, inputs, ports, async (soFar) => {
        const { post, review } = renderDay(frame, soFar, inputs, ports);
        await ports.repository.save({ ...post, title: review.title });
        ports.log(`${day}: saved what there is.`);
    });
    if (chosen.length > 0 && entries.every(({ failure }) => failure !== undefined)) {
        throw ended ?? noneExplained(day, entries[0]?.failure, inputs);
    }
    const { post, review } = renderDay(frame, entries, inputs, ports);
    if (ended !== undefined && inputs.delivery === 'commit') {
        // On the base branch nobody goes on with a page: what is not whole waits on a branch of its own.
        await ports.repository.save({ ...post, title: review.title });
        throw ended;
    }
    const publication = await ports.repository.publish({ ...post, ...review });
    const problem = publication.problem === undefined ? undefined : new errors/* UserError */.y(publication.problem);
    const spendings = [ranking.spending, ...entries.map(({ spending }) => spending)];
    const counts = (0,published_day/* countsOfPost */.i)(post);
    return {
        day: { day, path: post.path, counts, spendings, publication, review },
        post,
        failure: ended ?? problem,
    };
}
/** The page and its review text. An entry that the page cannot show as it is becomes a failure. */
function renderDay(frame, entries, inputs, ports) {
    const { announcement, ranking, listed } = frame;
    const { day } = announcement;
    const render = (all) => (0,render_post/* renderPost */.v)({
        announcement,
        entries: all,
        listed,
        ranking: rankingState(ranking),
        model: inputs.asAnnounced ? '' : inputs.model,
        actionVersion: version/* VERSION */.x,
        previousDay: (0,listing_day/* previousListingDay */.Of)(day),
    }, inputs);
    let post = render(entries);
    const fit = (0,fit_entries/* fitEntries */.a)(post, entries, ports);
    if (fit !== entries)
        post = render(fit);
    const broken = checkPost(post, { announcement, secrets: ports.secrets.all() });
    if (broken.length > 0)
        throw unsoundPage(day, broken);
    const review = (0,render_safe_review/* renderSafeReview */.y)({
        page: post,
        entries: post.entries,
        listed,
        announcement,
        ranking: { spending: ranking.spending, why: whyUnranked(ranking, ports) },
        delivery: inputs.delivery,
        asAnnounced: inputs.asAnnounced,
        links: ports.linksTo(day, post.path),
        describe: (finding) => (0,describe_finding/* describeFinding */.j)(inputs.language, finding),
        kept: undefined,
    }, ports);
    return { post, review };
}
function whyUnranked(ranking, { secrets }) {
    if (ranking.ranked || ranking.why === undefined)
        return undefined;
    return secrets.redact(ranking.why);
}
function rankingState(ranking) {
    if (ranking.ranked)
        return 'done';
    return ranking.why === undefined ? 'none' : 'failed';
}
function noneExplained(day, failure, { anthropicBaseUrl: address }) {
    const why = sentence(failure?.detail ?? '');
    return new errors/* UserError */.y(`None of the papers of ${day} could be explained: ${why}`, {
        hint: `Nothing was published. ${wayOut(failure?.reason, address)}`,
    });
}
function wayOut(reason, address) {
    if (reason === 'budget') {
        return 'Raise max-cost: each request is taken at its dearest before it is sent, and there has to be room for one.';
    }
    return address === undefined
        ? 'Run the workflow again when the cause is gone.'
        : `Check anthropic-base-url (${address}), or run the workflow again when the cause is gone.`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** The error of a page that must not go out. */
function unsoundPage(day, broken) {
    return new errors/* UserError */.y(`The page of ${day} was not delivered, as it did not pass its own reading: ${broken.join(' ')}`, { hint: 'This is a bug of arxiv-daily-action; please report it.' });
}


/***/ })

};
