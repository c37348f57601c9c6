const LANGUAGES = ['zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'es'];

const EXPANSION_TABLE = `
WER | 词错误率 | 字詞錯誤率 | 単語誤り率 | 단어 오류율 | Wortfehlerrate | taux d'erreur de mots | tasa de error de palabras
PSNR | 峰值信噪比 | 峰值訊噪比 | ピーク信号対雑音比 | 최대 신호 대 잡음비 | Spitzen-Signal-Rausch-Verhältnis | rapport signal sur bruit de crête | relación señal-ruido de pico
RAG | 检索增强生成 | 檢索增強生成 | 検索拡張生成 | 검색 증강 생성 | abrufgestützte Generierung | génération augmentée par récupération | generación aumentada por recuperación
EM | 精确匹配率 | 精確匹配率 | 完全一致率 | 완전 일치율 | exakte Übereinstimmung | correspondance exacte | coincidencia exacta
GN | 图网络 | 圖網路 | グラフネットワーク | 그래프 네트워크 | Graphnetz | réseau de graphes | red de grafos
CL | 置信水平 | 信賴水準 | 信頼水準 | 신뢰 수준 | Konfidenzniveau | niveau de confiance | nivel de confianza
MAE | 平均绝对误差 | 平均絕對誤差 | 平均絶対誤差 | 평균 절대 오차 | mittlerer absoluter Fehler | erreur absolue moyenne | error absoluto medio
ABR | 听性脑干反应 | 聽性腦幹反應 | 聴性脳幹反応 | 청성 뇌간 반응 | Hirnstammantwort | réponse auditive du tronc cérébral | respuesta auditiva del tronco encefálico
AAV | 腺相关病毒 | 腺相關病毒 | アデノ随伴ウイルス | 아데노 연관 바이러스 | adeno-assoziiertes Virus | virus adéno-associé | virus adenoasociado
CI | 置信区间 | 信賴區間 | 信頼区間 | 신뢰 구간 | Konfidenzintervall | intervalle de confiance | intervalo de confianza
FPGA | 现场可编程门阵列 | 現場可程式化閘陣列 | 書き換え可能な論理素子 | 현장 프로그래머블 게이트 배열 | programmierbares Gatterfeld | réseau de portes programmables | matriz de puertas programables
SED | 声音事件检测 | 聲音事件偵測 | 音響イベント検出 | 음향 이벤트 검출 | Klangereigniserkennung | détection d'événements sonores | detección de eventos sonoros
PSDS | 多音声音检测得分 | 多音聲音偵測分數 | 多音検出スコア | 다성음 검출 점수 | Detektionswert | score de détection polyphonique | puntuación de detección polifónica
RMSE | 均方根误差 | 均方根誤差 | 二乗平均平方根誤差 | 평균 제곱근 오차 | mittlerer quadratischer Fehler | erreur quadratique moyenne | error cuadrático medio
BCI | 脑机接口 | 腦機介面 | 脳コンピュータ接続 | 뇌-컴퓨터 인터페이스 | Gehirn-Computer-Schnittstelle | interface cerveau-machine | interfaz cerebro-ordenador
EEG | 脑电图 | 腦電圖 | 脳波 | 뇌파 | Hirnstrommessung | électroencéphalogramme | electroencefalograma
CER | 字符错误率 | 字元錯誤率 | 文字誤り率 | 문자 오류율 | Zeichenfehlerrate | taux d'erreur de caractères | tasa de error de caracteres
CT | 计算机断层扫描 | 電腦斷層掃描 | 断層撮影 | 컴퓨터 단층 촬영 | Computertomographie | tomodensitométrie | tomografía
GR | 广义相对论 | 廣義相對論 | 一般相対論 | 일반 상대성 이론 | allgemeine Relativitätstheorie | relativité générale | relatividad general
SNR | 信噪比 | 訊噪比 | 信号対雑音比 | 신호 대 잡음비 | Signal-Rausch-Verhältnis | rapport signal sur bruit | relación señal-ruido
CTR | 点击率 | 點閱率 | クリック率 | 클릭률 | Klickrate | taux de clics | tasa de clics
RHE | 可逆氢电极 | 可逆氫電極 | 可逆水素電極 | 가역 수소 전극 | reversible Wasserstoffelektrode | électrode réversible à hydrogène | electrodo reversible de hidrógeno
DFT | 密度泛函理论 | 密度泛函理論 | 密度汎関数理論 | 밀도범함수 이론 | Dichtefunktionaltheorie | théorie de la fonctionnelle de la densité | teoría del funcional de la densidad
GPU | 图形处理器 | 圖形處理器 | 画像処理装置 | 그래픽 처리 장치 | Grafikprozessor | processeur graphique | procesador gráfico
JWST | 韦布空间望远镜 | 韋伯太空望遠鏡 | ウェッブ宇宙望遠鏡 | 웹 우주 망원경 | Webb-Weltraumteleskop | télescope spatial Webb | telescopio espacial Webb`;

/** Acronym → language → its expansion in this language. */
export const EXPANSIONS = new Map(
  EXPANSION_TABLE.trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([acronym = '', ...words]): [string, Map<string, string>] => [
      acronym,
      new Map(words.map((word, at) => [LANGUAGES[at] ?? '', word])),
    ]),
);
