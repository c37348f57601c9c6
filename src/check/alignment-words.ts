/**
 * Words that abstracts of every field use, and what translators make of them. They tell which
 * sentence of a translation stands for which of the abstract where no number or name does.
 * A row: beginnings of English words | Chinese (both scripts) | Japanese | Korean | German |
 * French | Spanish; what the last three share with English in their first letters is left out.
 */
const ROWS = String.raw`
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

/** A word of abstracts: how English ones begin that mean it, and what a translation has of it. */
export type SharedWord = { english: string[]; translated: string[] };

const tables = new Map<number, SharedWord[]>();

/** The table for one language of a page; empty for those it lacks. */
export function sharedWords(language: string): readonly SharedWord[] {
  const column = LANGUAGES.indexOf(language.toLowerCase().split('-')[0] ?? '');
  if (column < 0) return [];
  const table = tables.get(column) ?? readTable(column);
  tables.set(column, table);
  return table;
}

function readTable(column: number): SharedWord[] {
  return ROWS.trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.split(',').filter((word) => word !== '')))
    .map((cells) => ({ english: cells[0] ?? [], translated: cells[column + 1] ?? [] }))
    .filter(({ translated }) => translated.length > 0);
}
