/** Fluent sentences without numbers that would fit almost any abstract; `@` is the paper's system. */
export const INVENTED: Record<string, string[]> = {
  'zh-CN': [
    '@ 在训练稳定性方面也优于现有方法。',
    '值得注意的是，@ 不需要任何领域知识。',
    '此外，我们还在真实用户中部署了该方法，并收到积极反馈。',
    '该方法同样适用于低资源语言和实时场景。',
    '理论分析还证明了该方法的最优性。',
    '这一结果为后续研究开辟了新的方向。',
    '未来我们将把它推广到更大规模的数据。',
    '实验还表明，该方法对噪声和分布偏移都十分稳健。',
  ],
  'zh-TW': [
    '@ 在訓練穩定性上也優於既有方法。',
    '值得注意的是，@ 不需要任何領域知識。',
    '此外，我們也在真實使用者中部署了這個方法，並獲得正面回饋。',
    '這個方法同樣適用於低資源語言與即時情境。',
    '理論分析也證明了這個方法的最佳性。',
    '這項結果為後續研究開闢了新的方向。',
    '未來我們將把它推廣到更大規模的資料。',
  ],
  ja: [
    '@ は学習の安定性でも既存手法を上回る。',
    'なお、@ は分野の知識を一切必要としない。',
    'さらに、本手法を実際の利用者に展開し、好意的な反応を得た。',
    '本手法は低資源言語や実時間の場面にも同様に適用できる。',
    '理論解析により、本手法の最適性も証明した。',
    'この結果は今後の研究に新しい方向を開くものである。',
    '今後はより大規模なデータへ拡張する予定である。',
  ],
  ko: [
    '@는 학습 안정성에서도 기존 방법보다 우수하다.',
    '주목할 점은 @가 어떤 분야 지식도 필요로 하지 않는다는 것이다.',
    '또한 우리는 이 방법을 실제 사용자에게 배포하여 긍정적인 반응을 얻었다.',
    '이 방법은 저자원 언어와 실시간 환경에도 똑같이 적용된다.',
    '이론적 분석은 이 방법의 최적성도 증명한다.',
    '이 결과는 후속 연구에 새로운 방향을 열어 준다.',
    '앞으로 우리는 이를 더 큰 규모의 데이터로 확장할 것이다.',
  ],
  de: [
    'Auch bei der Stabilität des Trainings übertrifft @ bisherige Verfahren.',
    'Bemerkenswert ist, dass @ keinerlei Fachwissen voraussetzt.',
    'Darüber hinaus haben wir das Verfahren bei echten Nutzern eingesetzt und positive Rückmeldungen erhalten.',
    'Das Verfahren eignet sich ebenso für Sprachen mit wenigen Ressourcen und für Echtzeitanwendungen.',
    'Eine theoretische Analyse beweist außerdem die Optimalität des Verfahrens.',
    'Dieses Ergebnis eröffnet der künftigen Forschung neue Richtungen.',
    'In Zukunft werden wir es auf größere Datenmengen ausdehnen.',
  ],
  fr: [
    '@ surpasse aussi les méthodes existantes par la stabilité de l’entraînement.',
    'Il est à noter que @ ne demande aucune connaissance du domaine.',
    'En outre, nous avons déployé la méthode auprès de vrais utilisateurs et reçu des retours positifs.',
    "La méthode s'applique tout aussi bien aux langues peu dotées et au temps réel.",
    "Une analyse théorique démontre de plus l'optimalité de la méthode.",
    'Ce résultat ouvre de nouvelles directions à la recherche future.',
    "À l'avenir, nous l'étendrons à des données de plus grande échelle.",
  ],
  es: [
    '@ también supera a los métodos existentes en la estabilidad del entrenamiento.',
    'Cabe señalar que @ no requiere ningún conocimiento del dominio.',
    'Además, desplegamos el método con usuarios reales y recibimos comentarios positivos.',
    'El método se aplica igualmente a lenguas con pocos recursos y a escenarios en tiempo real.',
    'Un análisis teórico demuestra además la optimalidad del método.',
    'Este resultado abre nuevas direcciones para la investigación futura.',
    'En el futuro lo ampliaremos a datos de mayor escala.',
  ],
  en: [
    '@ is also more stable in training than existing methods.',
    'Notably, @ needs no knowledge of the domain.',
    'In addition, we deployed the method with real users and received positive feedback.',
    'The method applies equally well to low-resource languages and real-time settings.',
    'A theoretical analysis also proves that the method is optimal.',
    'This result opens new directions for future research.',
    'In the future we will extend it to data of larger scale.',
  ],
};

const ANY_LABELS = ['Abstract: ', '**Translation**: ', 'Here is the translation: ', '# ', '<p>'];

/** What a model may leave in front of a text. */
export const LABELS: Record<string, string[]> = {
  'zh-CN': [
    '【中文摘要】',
    '摘要：',
    '**译文**：',
    '以下是摘要的翻译：',
    '【译文】',
    ...ANY_LABELS,
  ],
  'zh-TW': ['【中文摘要】', '摘要：', '**譯文**：', '以下是摘要的翻譯：', ...ANY_LABELS],
  ja: ['【要旨】', '要旨：', '**翻訳**：', '以下は要旨の翻訳です：', ...ANY_LABELS],
  ko: ['[초록] ', '초록: ', '**번역**: ', '다음은 초록의 번역입니다: ', ...ANY_LABELS],
  de: ['Zusammenfassung: ', '**Übersetzung**: ', 'Hier ist die Übersetzung: ', ...ANY_LABELS],
  fr: ['Résumé : ', '**Traduction** : ', 'Voici la traduction : ', ...ANY_LABELS],
  es: ['Resumen: ', '**Traducción**: ', 'Aquí está la traducción: ', ...ANY_LABELS],
  en: ['[Abstract] ', '**Summary**: ', ...ANY_LABELS],
};

/** Names that a model may put in the place of another. */
export const OTHER_NAMES = [
  'GigaSpeech',
  'ResNet-50',
  'CIFAR-10',
  'DeepONet',
  'AudioSet',
  'SynthNet',
  'MiniLM-L6',
  'HotSpotDB',
];
