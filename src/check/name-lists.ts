function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Acronyms for which each language has its own word, or letters that are no acronym. */
export const TRANSLATABLE = words(`
  AI ML DL NLP LLM LM SOTA PC TV US USA UK EU UN IT ID CD DVD DJ Q&A OK CEO FAQ PhD COVID COVID-19
  UTC GMT USD EUR URL
`);

/** What a page may speak of although the paper does not. */
export const EVERYDAY = new Set([...TRANSLATABLE, ...words('GPU CPU TPU API PDF IoT USB RAM CST')]);

/** Acronyms that the languages of the pages have for themselves: KI is AI in German. */
export const LOCAL_ACRONYMS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words('KI ML EU USA UNO DIN EDV KNN'),
  fr: words('IA UE ONU TAL TALN RAP SNR PIB ADN ARN'),
  es: words('IA UE ONU EE UU PLN ADN ARN RAH'),
  pt: words('IA UE ONU PLN EUA'),
  it: words('IA UE ONU'),
};

/** Units, also with capitals inside, compared without regard to case. */
export const UNITS = words(`
  s ms μs µs ns min h hz khz mhz ghz db dba dbfs dbm bit bits byte bytes bps kbps mbps gbps kbit kb mb
  gb tb kib mib gib flop flops gflop gflops mflops tflops mac macs gmac gmacs mmac mmacs fps rpm mm cm
  m km nm μm kg g mg w mw kw kwh v mv j mj k b t pp px x mah ph
`);

/** Words in capitals for emphasis, and headings of structured abstracts. */
export const SHOUTED = words(`
  NOT AND OR ALL NO MUST ANY EVERY ONLY NEVER ALWAYS WITHOUT BACKGROUND METHOD METHODS RESULT RESULTS
  OBJECTIVE OBJECTIVES CONCLUSION CONCLUSIONS PURPOSE AIM AIMS INTRODUCTION SIGNIFICANCE APPROACH
  DISCUSSION SETTING DESIGN DATA
`);

/** Words before a number that do not make a name of it: top-5, stage-2. */
export const COUNTED = words(`
  top task track stage phase step level class type section table figure fig eq part layer rank
  model system version group case condition experiment study day week block bin order
`);

/** Names that look like words, and stay as they are in every language. */
export const PLAIN_NAMES = words(`
  Whisper Conformer Zipformer Emformer Branchformer Squeezeformer Mamba Llama Gemini Claude Qwen
  Mistral Gemma Vicuna Phi Moshi Clotho Tacotron Encodec Librispeech Kaldi Python PyTorch Speechbrain
  Wavenet Vocos Bark Suno Udio Demucs Spleeter Voicebox Soundstream
`);

/** Common acronyms: the paper need not use them where it has the words. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  `LLM large language model; ASR automatic speech recognition; TTS text to speech; VC voice conversion;
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
    .map((line): [string, string] => {
      const [acronym = '', ...form] = line.trim().split(/\s+/);
      return [acronym, form.join(' ')];
    }),
);
