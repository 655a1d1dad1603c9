<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>ArrayText</name>
    <message>
      <source>What the network is given: images %1 float32, 0 to 1 (divided by 255); labels %2 float32, one-hot</source>
      <extracomment>%1 and %2 are shapes of arrays, such as (60000, 10)</extracomment>
      <translation>網路得到的輸入：影像 %1 float32，0 到 1（已除以 255）；標籤 %2 float32，one-hot 編碼</translation>
    </message>
  </context>
  <context>
    <name>Axes</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>%1 % of what was read as %2</source>
      <translation>所有被辨識為 %2 的影像中的 %1%</translation>
    </message>
    <message>
      <source>%1 read as %2: %3 times (%4 % of all %1)</source>
      <extracomment>%1 and %2 are classes, such as digits; %3 is a number of images, %4 a percentage</extracomment>
      <translation>%1 被辨識為 %2：%3 次（佔所有 %1 的 %4%）</translation>
    </message>
    <message>
      <source>%1 read as %2: once (%3 % of all %1)</source>
      <extracomment>%1 and %2 are classes, such as digits; %3 is a percentage</extracomment>
      <translation>%1 被辨識為 %2：1 次（佔所有 %1 的 %3%）</translation>
    </message>
  </context>
  <context>
    <name>ConvolutionSection</name>
    <message>
      <source>Blur</source>
      <translation>模糊</translation>
    </message>
    <message>
      <source>Horizontal edges (Sobel)</source>
      <translation>水平邊緣（Sobel）</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>恆等</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>輪廓</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>銳化</translation>
    </message>
    <message>
      <source>Vertical edges (Sobel)</source>
      <translation>垂直邊緣（Sobel）</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>%1, %2 test images. Made by Inkling on %3.</source>
      <translation>%1，%2 張測試影像。由 Inkling 於 %3 製作。</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>準確率</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>各類別</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩陣</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>各層</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Loss, epoch by epoch</source>
      <translation>各週期的損失</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>錯誤</translation>
    </message>
    <message>
      <source>Mistakes, the surest first</source>
      <translation>錯誤，最有把握的在前</translation>
    </message>
    <message>
      <source>Network and training</source>
      <translation>網路與訓練</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>參數</translation>
    </message>
    <message>
      <source>Results of %1</source>
      <translation>「%1」的結果</translation>
    </message>
  </context>
  <context>
    <name>RunWords</name>
    <message>
      <source>%1 % of the images</source>
      <translation>影像的 %1%</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>資料擴增</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Batches an epoch</source>
      <translation>每個週期的批次數</translation>
    </message>
    <message>
      <source>Callbacks</source>
      <translation>回呼</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>類別權重</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>資料</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>訓練週期</translation>
    </message>
    <message>
      <source>Epochs from a validation to the next</source>
      <translation>驗證間隔（週期）</translation>
    </message>
    <message>
      <source>Image weights</source>
      <translation>影像權重</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>標籤平滑</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>各層</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失函數</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>最佳化器</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>參數</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>學習率排程</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>隨機種子</translation>
    </message>
    <message>
      <source>Shuffled</source>
      <translation>打亂順序</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>驗證</translation>
    </message>
    <message>
      <source>Validation batches</source>
      <translation>驗證批次數</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>準確率</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>d MMM</source>
      <extracomment>a day and its month, as Qt's date formats have it: 7 Nov</extracomment>
      <translation>M月d日</translation>
    </message>
    <message>
      <source>diverged</source>
      <translation>發散</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>中斷</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>running</source>
      <translation>進行中</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message numerus="yes">
      <source>Delete %n runs</source>
      <translation>
        <numerusform>刪除 %n 筆訓練紀錄</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重新命名</translation>
    </message>
  </context>
  <context>
    <name>SettingWords</name>
    <message>
      <source>Another order of the images in each epoch</source>
      <translation>每個週期重新打亂影像的順序</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>資料擴增</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>基準</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Beta 1</source>
      <translation>Beta 1</translation>
    </message>
    <message>
      <source>Beta 2</source>
      <translation>Beta 2</translation>
    </message>
    <message>
      <source>Better is</source>
      <translation>較好的方向</translation>
    </message>
    <message>
      <source>Binary cross-entropy</source>
      <translation>二元交叉熵</translation>
    </message>
    <message>
      <source>Categorical cross-entropy</source>
      <translation>分類交叉熵</translation>
    </message>
    <message>
      <source>Centered</source>
      <translation>中心化</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>類別權重</translation>
    </message>
    <message>
      <source>Cool-down</source>
      <translation>冷卻期</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>提早停止</translation>
    </message>
    <message>
      <source>End: the start divided by</source>
      <translation>終值：起始值除以</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>訓練週期</translation>
    </message>
    <message>
      <source>Epochs of warm-up</source>
      <translation>預熱週期數</translation>
    </message>
    <message>
      <source>Epochs taken as done</source>
      <translation>視為已完成的週期數</translation>
    </message>
    <message>
      <source>Epsilon</source>
      <translation>Epsilon</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>係數</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>First accumulator</source>
      <translation>初始累積值</translation>
    </message>
    <message>
      <source>Image weights</source>
      <translation>影像權重</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>標籤平滑</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>Least change</source>
      <translation>最小變化量</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Lowest rate</source>
      <translation>最低學習率</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>平均絕對誤差</translation>
    </message>
    <message>
      <source>Mean squared error</source>
      <translation>均方誤差</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>動量</translation>
    </message>
    <message>
      <source>Nesterov's momentum</source>
      <translation>Nesterov 動量</translation>
    </message>
    <message>
      <source>Not before epoch</source>
      <translation>起算週期</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>最佳化器</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>耐心值</translation>
    </message>
    <message>
      <source>Rho</source>
      <translation>Rho</translation>
    </message>
    <message>
      <source>Save the best</source>
      <translation>儲存最佳網路</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>學習率排程</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>隨機種子</translation>
    </message>
    <message>
      <source>Share left at the end</source>
      <translation>最後剩下的比例</translation>
    </message>
    <message>
      <source>Share that goes up</source>
      <translation>上升階段的比例</translation>
    </message>
    <message>
      <source>Start: the top divided by</source>
      <translation>起始值：最高值除以</translation>
    </message>
    <message>
      <source>Steps per epoch</source>
      <translation>每個週期的步數</translation>
    </message>
    <message>
      <source>Take the best epoch's weights in the end</source>
      <translation>結束時換回最佳週期的權重</translation>
    </message>
    <message>
      <source>Validate every … epochs</source>
      <translation>驗證間隔（週期）</translation>
    </message>
    <message>
      <source>Validation batch size</source>
      <translation>驗證批次大小</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>驗證資料</translation>
    </message>
    <message>
      <source>Validation split</source>
      <translation>驗證比例</translation>
    </message>
    <message>
      <source>Validation steps</source>
      <translation>驗證步數</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>監看的指標</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>權重衰減</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>cosine with warm-up</source>
      <translation>餘弦（含預熱）</translation>
    </message>
    <message>
      <source>exponential</source>
      <translation>指數</translation>
    </message>
    <message>
      <source>in steps</source>
      <translation>階梯式</translation>
    </message>
    <message>
      <source>light</source>
      <translation>輕微</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>one cycle</source>
      <translation>單一循環</translation>
    </message>
    <message>
      <source>reduced on a plateau</source>
      <translation>停滯時降低</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>強烈</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小時 %2 分</translation>
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation>%1 分 %2 秒</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 秒</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>準確率</translation>
    </message>
    <message>
      <source>Among the %1 surest</source>
      <translation>前 %1 名準確率</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>平均絕對誤差</translation>
    </message>
    <message>
      <source>Mean prediction</source>
      <translation>平均預測值</translation>
    </message>
    <message>
      <source>Mean squared error</source>
      <translation>均方誤差</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精確率</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Something unexpected went wrong.</source>
      <translation>發生了意料之外的錯誤。</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>記憶體不足，無法進行。</translation>
    </message>
    <message>
      <source>Unexpected: %1</source>
      <translation>意料之外的錯誤：%1</translation>
    </message>
    <message>
      <source>Val. %1</source>
      <translation>驗證%1</translation>
    </message>
    <message>
      <source>early stopping</source>
      <translation>提早停止</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>非數值</translation>
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation>停滯時降低學習率</translation>
    </message>
    <message>
      <source>save the best</source>
      <translation>儲存最佳網路</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>"%1" is no activation; there are %2</source>
      <translation>沒有「%1」這種啟動函數；可用的有 %2</translation>
    </message>
    <message>
      <source>"%1" is no class with its weight, such as 8:2</source>
      <translation>「%1」不是類別與其權重的寫法，例如 8:2</translation>
    </message>
    <message>
      <source>"%1" is no initialiser; there are %2</source>
      <translation>沒有「%1」這種初始化方法；可用的有 %2</translation>
    </message>
    <message>
      <source>"%1" is no layer; there are conv16-3-same-relu, pool2, avgpool2, globalavgpool, dropout0.25, spatialdropout0.25, flatten, dense128-relu, batchnorm, prelu, and activations such as relu</source>
      <translation>沒有「%1」這種層；可用的有 conv16-3-same-relu、pool2、avgpool2、globalavgpool、dropout0.25、spatialdropout0.25、flatten、dense128-relu、batchnorm、prelu，以及 relu 之類的啟動函數</translation>
    </message>
    <message>
      <source>"%1" is no optimizer; there are %2</source>
      <translation>沒有「%1」這種最佳化器；可用的有 %2</translation>
    </message>
    <message>
      <source>%1</source>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1 arrays of weights in %2</source>
      <translation>%2 中的 %1 個權重陣列</translation>
    </message>
    <message>
      <source>%1 bytes</source>
      <translation>%1 位元組</translation>
    </message>
    <message>
      <source>%1 can be better higher or lower: the mode must be min or max</source>
      <translation>%1 可能越高越好，也可能越低越好：模式必須是 min 或 max</translation>
    </message>
    <message>
      <source>%1 for image %2</source>
      <translation>影像 %2 的標籤是 %1</translation>
    </message>
    <message>
      <source>%1 goes with no activation (linear) or sigmoid in the last layer; it has %2</source>
      <translation>%1 要搭配最後一層不用啟動函數（線性）或用 sigmoid；目前是 %2</translation>
    </message>
    <message>
      <source>%1 has no "%2"; it has %3, written as %4</source>
      <translation>%1 沒有「%2」這一項；可設定的有：%3，寫成 %4</translation>
    </message>
    <message>
      <source>%1 has no digits; join it with some, as in mnist+%1</source>
      <translation>%1 裡沒有數字；請與有數字的資料合併，例如 mnist+%1</translation>
    </message>
    <message>
      <source>%1 has no label smoothing; the cross-entropies have</source>
      <translation>%1 不支援標籤平滑；只有交叉熵支援</translation>
    </message>
    <message>
      <source>%1 has no parameter "%2"; it has %3</source>
      <translation>%1 沒有參數「%2」；它有 %3</translation>
    </message>
    <message>
      <source>%1 images of %2 x %3 as its header says (%4 bytes)</source>
      <translation>檔頭所說的 %1 張 %2 x %3 影像（%4 位元組）</translation>
    </message>
    <message>
      <source>%1 in line %2</source>
      <translation>第 %2 行：%1</translation>
    </message>
    <message>
      <source>%1 labels</source>
      <translation>%1 個標籤</translation>
    </message>
    <message>
      <source>%1 labels as its header says</source>
      <translation>檔頭所說的 %1 個標籤</translation>
    </message>
    <message>
      <source>%1 labels, one for each image of %2</source>
      <translation>%1 個標籤，%2 的每張影像各一個</translation>
    </message>
    <message>
      <source>%1 must be 0 or 1, not %2</source>
      <translation>%1 必須是 0 或 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be 0 or a number over 0, not %2</source>
      <translation>%1 必須是 0 或大於 0 的數，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a number from 0, not %2</source>
      <translation>%1 必須是不小於 0 的數，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a number from 1, not %2</source>
      <translation>%1 必須是不小於 1 的數，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a number over 0, not %2</source>
      <translation>%1 必須是大於 0 的數，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a whole number from 0, not %2</source>
      <translation>%1 必須是不小於 0 的整數，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be at least 0 and less than 1, not %2</source>
      <translation>%1 必須不小於 0 且小於 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be from %2 to %3, not %4</source>
      <translation>「%1」必須介於 %2 到 %3 之間，不能是 %4</translation>
    </message>
    <message>
      <source>%1 must be from 0 to 1, not %2</source>
      <translation>%1 必須介於 0 到 1 之間，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be from 0 to 100000, not %2</source>
      <translation>%1 必須介於 0 到 100000 之間，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be from 0, not %2</source>
      <translation>%1 必須不小於 0，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be over 0 and at most 1, not %2</source>
      <translation>%1 必須大於 0 且不超過 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be over 0 and at most 100000, not %2</source>
      <translation>%1 必須大於 0 且不超過 100000，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be over 0 and under 1, not %2</source>
      <translation>%1 必須大於 0 且小於 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 needs a number, as in %1=0.5, not "%2"</source>
      <translation>%1 需要一個數，例如 %1=0.5，不能是「%2」</translation>
    </message>
    <message>
      <source>%1 outputs are more classes than the %2 that Inkling tells apart</source>
      <translation>有 %1 個輸出，超過 Inkling 能區分的 %2 個類別</translation>
    </message>
    <message>
      <source>%1 weights</source>
      <translation>%1 個權重</translation>
    </message>
    <message>
      <source>%1 x %2</source>
      <translation>%1 x %2</translation>
    </message>
    <message>
      <source>%1: "%2" is neither a padding (same, valid) nor %3</source>
      <translation>%1：「%2」既不是填補方式（same、valid），也不是%3</translation>
    </message>
    <message>
      <source>%1: "%2" is neither momentum:0.9 nor epsilon:0.001</source>
      <translation>%1：「%2」既不是 momentum:0.9，也不是 epsilon:0.001</translation>
    </message>
    <message>
      <source>%1: "%2" is no value for %3</source>
      <translation>%1：「%2」不能作為 %3 的值</translation>
    </message>
    <message>
      <source>%1: "%2" is not %3</source>
      <translation>%1：「%2」不是%3</translation>
    </message>
    <message>
      <source>%1: "%2" is not understood</source>
      <translation>%1：看不懂「%2」</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: a number was expected at "%2"</source>
      <translation>%1：「%2」處應該是一個數</translation>
    </message>
    <message>
      <source>%1: expected %2, found %3</source>
      <translation>%1 有問題（預期：%2；實際：%3）</translation>
    </message>
    <message>
      <source>Epoch %1: stopped early, for %2 was best in epoch %3</source>
      <translation>第 %1 週期：提早停止，因為 %2 在第 %3 週期時最好</translation>
    </message>
    <message>
      <source>Epoch %1: the learning rate is reduced to %2, for %3 does not get better</source>
      <translation>第 %1 週期：學習率降為 %2，因為 %3 不再改善</translation>
    </message>
    <message>
      <source>Epoch %1: the learning rate was set to %2 by hand</source>
      <translation>第 %1 週期：手動把學習率設為 %2</translation>
    </message>
    <message>
      <source>Inkling has no such layer. It has Conv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Dropout, SpatialDropout2D, Flatten, Dense, BatchNormalization, PReLU, Activation, ReLU, LeakyReLU, ELU and Softmax</source>
      <translation>Inkling 沒有這種層。它有 Conv2D、MaxPooling2D、AveragePooling2D、GlobalAveragePooling2D、Dropout、SpatialDropout2D、Flatten、Dense、BatchNormalization、PReLU、Activation、ReLU、LeakyReLU、ELU 和 Softmax</translation>
    </message>
    <message>
      <source>MNIST's files are not on this computer. Put them into %1, or name their folder in the environment variable INKLING_MNIST</source>
      <translation>這台電腦上沒有 MNIST 的檔案。請把它們放到 %1，或用環境變數 INKLING_MNIST 指定所在的資料夾</translation>
    </message>
    <message>
      <source>MNIST's four IDX files, plain or .gz, or %1</source>
      <translation>MNIST 的四個 IDX 檔（未壓縮或 .gz），或 %1</translation>
    </message>
    <message>
      <source>Scribbles</source>
      <translation>塗鴉</translation>
    </message>
    <message>
      <source>Synthetic digits</source>
      <translation>合成數字</translation>
    </message>
    <message>
      <source>The network has the weights of epoch %1 again, the best</source>
      <translation>網路已換回第 %1 週期的權重，那是最好的</translation>
    </message>
    <message>
      <source>The network's last hidden layer gives values that are no numbers: its training has diverged. Train it again with a smaller learning rate.</source>
      <translation>網路最後一個隱藏層給出的值不是數字：訓練已經發散。請用較小的學習率重新訓練。</translation>
    </message>
    <message>
      <source>The run is being trained by another window of Inkling.</source>
      <translation>這次訓練正在 Inkling 的另一個視窗中進行。</translation>
    </message>
    <message>
      <source>The run is being trained. Stop it first.</source>
      <translation>這次訓練還在進行，請先停止。</translation>
    </message>
    <message>
      <source>a %1 x %1 kernel without padding does not fit into %2 x %3; use same padding, a smaller kernel or less pooling</source>
      <translation>沒有填補時，%1 x %1 的卷積核放不進 %2 x %3；請改用 same 填補、較小的卷積核，或少做一些池化</translation>
    </message>
    <message>
      <source>a %1 x %1 window does not fit into %2 x %3</source>
      <translation>%1 x %1 的視窗放不進 %2 x %3</translation>
    </message>
    <message>
      <source>a NumPy array</source>
      <translation>NumPy 陣列</translation>
    </message>
    <message>
      <source>a convolution needs an image, but what comes in is flat</source>
      <translation>卷積需要影像，但輸入是一維的</translation>
    </message>
    <message>
      <source>a coordinate that is no place on a canvas</source>
      <translation>不在畫布上的座標</translation>
    </message>
    <message>
      <source>a dense layer needs a flat input, but an image comes in; put flatten before it</source>
      <translation>全連接層需要一維的輸入，但輸入是影像；請在它前面加上 flatten</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>a file far too large for that</source>
      <translation>大得不像話的檔案</translation>
    </message>
    <message>
      <source>a file of %1 bytes</source>
      <translation>%1 位元組的檔案</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>a folder to write to</source>
      <translation>可以寫入的資料夾</translation>
    </message>
    <message>
      <source>a header of %1 bytes</source>
      <translation>%1 位元組的檔頭</translation>
    </message>
    <message>
      <source>a header that breaks off</source>
      <translation>不完整的檔頭</translation>
    </message>
    <message>
      <source>a header that breaks off after %1 bytes</source>
      <translation>讀到 %1 位元組就中斷的檔頭</translation>
    </message>
    <message>
      <source>a header that is not NumPy's</source>
      <translation>不是 NumPy 的檔頭</translation>
    </message>
    <message>
      <source>a header that promises %1</source>
      <translation>檔頭宣稱有 %1</translation>
    </message>
    <message>
      <source>a label that is not 0 to 9</source>
      <translation>標籤不是 0 到 9</translation>
    </message>
    <message>
      <source>a longer one in line %1</source>
      <translation>第 %1 行超過了</translation>
    </message>
    <message>
      <source>a name that ends in .keras, .h5 or .safetensors</source>
      <translation>以 .keras、.h5 或 .safetensors 結尾的檔名</translation>
    </message>
    <message>
      <source>a number from 0 in line %1</source>
      <translation>第 %1 行是不小於 0 的數</translation>
    </message>
    <message>
      <source>a point that is not [x, y]</source>
      <translation>點不是 [x, y]</translation>
    </message>
    <message>
      <source>a readable entry</source>
      <translation>可讀取的項目</translation>
    </message>
    <message>
      <source>a readable value in %1</source>
      <translation>%1 中可讀取的值</translation>
    </message>
    <message>
      <source>a shape that is none</source>
      <translation>無效的形狀</translation>
    </message>
    <message>
      <source>a single number</source>
      <translation>單一數值</translation>
    </message>
    <message>
      <source>a sound entry</source>
      <translation>完好的項目</translation>
    </message>
    <message>
      <source>a stroke that is no list of points</source>
      <translation>筆畫不是點的清單</translation>
    </message>
    <message>
      <source>a weight a line</source>
      <translation>每行一個權重</translation>
    </message>
    <message>
      <source>a weight for each of the %1 images</source>
      <translation>%1 張影像各一個權重</translation>
    </message>
    <message>
      <source>a whole gzip file</source>
      <translation>完整的 gzip 檔</translation>
    </message>
    <message>
      <source>a whole model, as Keras's model.save() writes it</source>
      <translation>由 Keras 的 model.save() 寫出的完整模型</translation>
    </message>
    <message>
      <source>a whole zip file</source>
      <translation>完整的 zip 檔</translation>
    </message>
    <message>
      <source>a zip file without it</source>
      <translation>zip 檔裡沒有它</translation>
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation>HDF5 檔</translation>
    </message>
    <message>
      <source>an IDX file of images (beginning with 00 00 08 03)</source>
      <translation>影像的 IDX 檔（以 00 00 08 03 開頭）</translation>
    </message>
    <message>
      <source>an IDX file of labels (beginning with 00 00 08 01)</source>
      <translation>標籤的 IDX 檔（以 00 00 08 01 開頭）</translation>
    </message>
    <message>
      <source>an activation (relu, softmax, leaky_relu, prelu, elu, selu, gelu, silu, tanh, sigmoid, none), an initialiser (glorot_uniform, glorot_normal, he_uniform, he_normal) or l2:0.001</source>
      <translation>啟動函數（relu、softmax、leaky_relu、prelu、elu、selu、gelu、silu、tanh、sigmoid、none）、初始化方法（glorot_uniform、glorot_normal、he_uniform、he_normal）或 l2:0.001</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>空的檔案</translation>
    </message>
    <message>
      <source>an entry %1</source>
      <translation>項目 %1</translation>
    </message>
    <message>
      <source>an image (PNG, JPEG ...)</source>
      <translation>圖片（PNG、JPEG 等）</translation>
    </message>
    <message>
      <source>an image of at most %1 x %1 pixels</source>
      <translation>至多 %1 x %1 像素的圖片</translation>
    </message>
    <message>
      <source>an input of shape %1 is not an image of fixed size, 1024 x 1024 at most</source>
      <translation>形狀為 %1 的輸入不是固定大小的影像，最大為 1024 x 1024</translation>
    </message>
    <message>
      <source>an integer in %1</source>
      <translation>%1 中的整數</translation>
    </message>
    <message>
      <source>another kind of value</source>
      <translation>另一種類型的值</translation>
    </message>
    <message>
      <source>at least one image</source>
      <translation>至少一張影像</translation>
    </message>
    <message>
      <source>at most %1 bytes</source>
      <translation>至多 %1 位元組</translation>
    </message>
    <message>
      <source>at most %1 digits</source>
      <translation>至多 %1 個數字</translation>
    </message>
    <message>
      <source>at most %1 images of %2 x %3</source>
      <translation>至多 %1 張 %2 x %3 影像</translation>
    </message>
    <message>
      <source>at most %1 labels</source>
      <translation>至多 %1 個標籤</translation>
    </message>
    <message>
      <source>augment must be %1or strengths as in "shift=2,rotation=10" (of %2), not %3</source>
      <translation>augment 必須是 %1或像「shift=2,rotation=10」這樣的強度（可用：%2），不能是 %3</translation>
    </message>
    <message>
      <source>augment's %1 must be from 0 to %2, not %3</source>
      <translation>augment 的 %1 必須介於 0 到 %2 之間，不能是 %3</translation>
    </message>
    <message>
      <source>binary_crossentropy goes with sigmoid in the last layer, which gives each class a probability of its own; it has %1</source>
      <translation>binary_crossentropy 要搭配最後一層用 sigmoid，它給每個類別各自的機率；目前是 %1</translation>
    </message>
    <message>
      <source>cannot be locked: %1</source>
      <translation>無法鎖定：%1</translation>
    </message>
    <message>
      <source>cannot be moved to %1: %2</source>
      <translation>無法移動到 %1：%2</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>無法讀取</translation>
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation>無法讀取：%1</translation>
    </message>
    <message>
      <source>cannot be written</source>
      <translation>無法寫入</translation>
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation>無法寫入：%1</translation>
    </message>
    <message>
      <source>categorical_crossentropy goes with softmax in the last layer, which gives probabilities that sum to 1; it has %1</source>
      <translation>categorical_crossentropy 要搭配最後一層用 softmax，它給出總和為 1 的機率；目前是 %1</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>損毀</translation>
    </message>
    <message>
      <source>damage (%1)</source>
      <translation>損毀（%1）</translation>
    </message>
    <message>
      <source>digit %1 of the strokes has no label from 0 to %2</source>
      <translation>筆畫檔的第 %1 個數字沒有 0 到 %2 的標籤</translation>
    </message>
    <message>
      <source>dropout cannot be the last layer</source>
      <translation>dropout 不能是最後一層</translation>
    </message>
    <message>
      <source>epsilon must be over 0 and at most 1, not %1</source>
      <translation>epsilon 必須大於 0 且不超過 1，不能是 %1</translation>
    </message>
    <message>
      <source>filters</source>
      <translation>濾鏡數</translation>
    </message>
    <message>
      <source>finite numbers in %1</source>
      <translation>%1 中都是有限的數</translation>
    </message>
    <message>
      <source>floats in %1, %2</source>
      <translation>%1 中的浮點數，%2</translation>
    </message>
    <message>
      <source>further bytes behind them</source>
      <translation>後面還有多餘的位元組</translation>
    </message>
    <message>
      <source>images as |u1 [count, height, width]</source>
      <translation>影像為 |u1 [張數, 高, 寬]</translation>
    </message>
    <message>
      <source>images of %1 x %2</source>
      <translation>%1 x %2 的影像</translation>
    </message>
    <message>
      <source>images of %1 x %2 in %3 classes</source>
      <translation>%1 x %2 的影像，%3 個類別</translation>
    </message>
    <message>
      <source>images of 1 x 1 to %1 x %1 pixels</source>
      <translation>1 x 1 到 %1 x %1 像素的影像</translation>
    </message>
    <message>
      <source>it is nested deeper than any file of its kind</source>
      <translation>巢狀的層數超過這類檔案該有的</translation>
    </message>
    <message>
      <source>it is not a run's record as Inkling writes it (%1)</source>
      <translation>這不是 Inkling 所寫的訓練紀錄（%1）</translation>
    </message>
    <message>
      <source>it is not a training's record as Inkling writes it (%1)</source>
      <translation>這不是 Inkling 所寫的訓練狀態（%1）</translation>
    </message>
    <message>
      <source>it is not as Keras writes it (%1)</source>
      <translation>這不是 Keras 的寫法（%1）</translation>
    </message>
    <message>
      <source>it is of version %1, which this program does not know</source>
      <translation>它的版本是 %1，本程式不認得</translation>
    </message>
    <message>
      <source>its callbacks and learning rate do not go with its settings</source>
      <translation>其回呼與學習率和設定不符</translation>
    </message>
    <message>
      <source>its confusion matrix does not go with its %1 classes</source>
      <translation>其混淆矩陣和 %1 個類別不符</translation>
    </message>
    <message>
      <source>its images have no size that there is: %1</source>
      <translation>影像的大小不合理：%1</translation>
    </message>
    <message>
      <source>its layers have %1 weights, but all that is there are %2 bytes</source>
      <translation>各層共有 %1 個權重，但實際只有 %2 位元組</translation>
    </message>
    <message>
      <source>its output is too large</source>
      <translation>它的輸出太大</translation>
    </message>
    <message>
      <source>l2 must be from 0 to 1000, not %1</source>
      <translation>l2 必須介於 0 到 1000 之間，不能是 %1</translation>
    </message>
    <message>
      <source>label smoothing must be at least 0 and less than 1, not %1</source>
      <translation>標籤平滑必須不小於 0 且小於 1，不能是 %1</translation>
    </message>
    <message>
      <source>labels as integers, [count]</source>
      <translation>標籤為整數，[個數]</translation>
    </message>
    <message>
      <source>labels from 0 to 9</source>
      <translation>0 到 9 的標籤</translation>
    </message>
    <message>
      <source>layer %1 (%2) has %3 = %4, which Inkling does not have</source>
      <translation>第 %1 層（%2）的 %3 = %4，Inkling 不支援</translation>
    </message>
    <message>
      <source>layer %1 (%2): %3</source>
      <translation>第 %1 層（%2）：%3</translation>
    </message>
    <message>
      <source>layer %1 branches or joins; Inkling reads models whose layers are a chain</source>
      <translation>第 %1 層有分支或合併；Inkling 讀取各層依序相連的模型</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>第 %1 行：%2</translation>
    </message>
    <message>
      <source>lines like {"label": 7, "strokes": [[[x, y], ...], ...]}</source>
      <translation>像 {"label": 7, "strokes": [[[x, y], ...], ...]} 這樣的行</translation>
    </message>
    <message>
      <source>lines of at most %1 bytes</source>
      <translation>每行至多 %1 位元組</translation>
    </message>
    <message>
      <source>more</source>
      <translation>超過了</translation>
    </message>
    <message>
      <source>more, or digits of very many points</source>
      <translation>超過了，或是數字的點太多</translation>
    </message>
    <message>
      <source>no %1</source>
      <translation>沒有 %1</translation>
    </message>
    <message>
      <source>no JSON object</source>
      <translation>沒有 JSON 物件</translation>
    </message>
    <message>
      <source>no attribute %1: weights alone, perhaps</source>
      <translation>沒有屬性 %1：可能只有權重</translation>
    </message>
    <message>
      <source>no list of strokes</source>
      <translation>沒有筆畫的清單</translation>
    </message>
    <message>
      <source>none</source>
      <translation>沒有</translation>
    </message>
    <message>
      <source>none of them</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>nothing that can be read</source>
      <translation>沒有可以讀取的內容</translation>
    </message>
    <message>
      <source>nothing to set</source>
      <translation>無</translation>
    </message>
    <message>
      <source>one that begins with %1</source>
      <translation>以 %1 開頭的檔案</translation>
    </message>
    <message>
      <source>one that breaks off</source>
      <translation>中途斷掉的檔案</translation>
    </message>
    <message>
      <source>only %1 bytes of them</source>
      <translation>只有其中的 %1 位元組</translation>
    </message>
    <message>
      <source>pooling needs an image, but what comes in is flat</source>
      <translation>池化需要影像，但輸入是一維的</translation>
    </message>
    <message>
      <source>readable values in %1</source>
      <translation>%1 中可讀取的值</translation>
    </message>
    <message>
      <source>softmax is for the last layer only; use relu here</source>
      <translation>softmax 只能用在最後一層；這裡請用 relu</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>別的內容</translation>
    </message>
    <message>
      <source>something else, or damage</source>
      <translation>別的內容，或已損毀</translation>
    </message>
    <message>
      <source>sound gzip data</source>
      <translation>完好的 gzip 資料</translation>
    </message>
    <message>
      <source>spatial dropout needs an image, but what comes in is flat; use dropout</source>
      <translation>空間 dropout 需要影像，但輸入是一維的；請用 dropout</translation>
    </message>
    <message>
      <source>steps in %1</source>
      <translation>%1 中的步數</translation>
    </message>
    <message>
      <source>synthetic: takes a number of images from 1 to %1, not %2</source>
      <translation>synthetic: 後面接 1 到 %1 的影像張數，不能是 %2</translation>
    </message>
    <message>
      <source>text in the attribute %1 of %2</source>
      <translation>%2 的屬性 %1 中的文字</translation>
    </message>
    <message>
      <source>that there is no folder %1</source>
      <translation>資料夾 %1 不存在</translation>
    </message>
    <message>
      <source>the %1 weights of config.json's layers</source>
      <translation>config.json 中各層的 %1 個權重</translation>
    </message>
    <message>
      <source>the baseline must be a number</source>
      <translation>基準值必須是數字</translation>
    </message>
    <message>
      <source>the batch size must be from 1 to 65536, not %1</source>
      <translation>批次大小必須介於 1 到 65536 之間，不能是 %1</translation>
    </message>
    <message>
      <source>the best network is saved as a .keras file, not as "%1"</source>
      <translation>最佳網路要存成 .keras 檔，不能是「%1」</translation>
    </message>
    <message>
      <source>the dropout rate must be at least 0 and less than 1, not %1</source>
      <translation>dropout 比率必須不小於 0 且小於 1，不能是 %1</translation>
    </message>
    <message>
      <source>the epochs must be from 1 to 100000, not %1</source>
      <translation>訓練週期必須介於 1 到 100000 之間，不能是 %1</translation>
    </message>
    <message>
      <source>the folder cannot be made: %1</source>
      <translation>無法建立資料夾：%1</translation>
    </message>
    <message>
      <source>the input has shape %1; Inkling reads images, [null, height, width, channels]</source>
      <translation>輸入的形狀是 %1；Inkling 讀取影像，[null, 高, 寬, 通道]</translation>
    </message>
    <message>
      <source>the kernel's size</source>
      <translation>卷積核大小</translation>
    </message>
    <message>
      <source>the learning rate either follows a schedule or is reduced on a plateau, not both</source>
      <translation>學習率可以依照排程，也可以在停滯時降低，但不能兩者並用</translation>
    </message>
    <message>
      <source>the metrics' sums do not go with the metrics</source>
      <translation>指標的累計值和指標不符</translation>
    </message>
    <message>
      <source>the model has no InputLayer; it was saved before it had seen an image</source>
      <translation>模型沒有 InputLayer；它在看到任何影像之前就儲存了</translation>
    </message>
    <message>
      <source>the model has no layers</source>
      <translation>模型沒有任何層</translation>
    </message>
    <message>
      <source>the model's class is %1; Inkling reads Sequential, and Functional that is a chain</source>
      <translation>模型的類別是 %1；Inkling 讀取 Sequential，以及各層依序相連的 Functional</translation>
    </message>
    <message>
      <source>the momentum must be from 0 to 1, not %1</source>
      <translation>動量必須介於 0 到 1 之間，不能是 %1</translation>
    </message>
    <message>
      <source>the network cannot be taught: its loss is no number any more</source>
      <translation>無法教這個網路：它的損失已不是數值</translation>
    </message>
    <message>
      <source>the network has too many parameters</source>
      <translation>網路的參數太多</translation>
    </message>
    <message>
      <source>the network has weights that are infinite or not numbers, which no file should keep</source>
      <translation>網路的權重有無限大或非數值，不該存進檔案</translation>
    </message>
    <message>
      <source>the network takes images of %1 and the data's are %2; choose data of that size or another network</source>
      <translation>網路接受 %1 的影像，資料的影像卻是 %2；請選擇同樣大小的資料，或換一個網路</translation>
    </message>
    <message>
      <source>the network tells %1 classes apart and the data have %2; the last layer needs as many units as there are classes</source>
      <translation>網路區分 %1 個類別，資料卻有 %2 個；最後一層的神經元數必須和類別數相同</translation>
    </message>
    <message>
      <source>the number %1</source>
      <translation>數字 %1</translation>
    </message>
    <message>
      <source>the patience must be from 0 to 100000 epochs, not %1</source>
      <translation>耐心值必須介於 0 到 100000 個週期之間，不能是 %1</translation>
    </message>
    <message>
      <source>the pool's size</source>
      <translation>池化大小</translation>
    </message>
    <message>
      <source>the slope must be from 0 to 10, not %1</source>
      <translation>斜率必須介於 0 到 10 之間，不能是 %1</translation>
    </message>
    <message>
      <source>the validation split must be at least 0 and less than 1, not %1</source>
      <translation>驗證比例必須不小於 0 且小於 1，不能是 %1</translation>
    </message>
    <message>
      <source>the weight of class %1 must be a number from 0, not %2</source>
      <translation>類別 %1 的權重必須是不小於 0 的數，不能是 %2</translation>
    </message>
    <message>
      <source>there are no images to teach, or none to rehearse</source>
      <translation>沒有可教的影像，或沒有可複習的影像</translation>
    </message>
    <message>
      <source>there are no images to train on: %1 in all, validation split %2</source>
      <translation>沒有可供訓練的影像：共 %1 張，驗證比例 %2</translation>
    </message>
    <message>
      <source>there are no layers; an example: flatten dense128-relu dense10-softmax</source>
      <translation>沒有任何層；例如：flatten dense128-relu dense10-softmax</translation>
    </message>
    <message>
      <source>there is no callback "%1"</source>
      <translation>沒有「%1」這種回呼</translation>
    </message>
    <message>
      <source>there is no class %1; there are 0 to %2</source>
      <translation>沒有類別 %1；可用的是 0 到 %2</translation>
    </message>
    <message>
      <source>there is no data named %1: give synthetic, mnist, a folder with the four IDX files, an .npz as Keras stores MNIST, or several joined with +</source>
      <translation>沒有名為 %1 的資料：請用 synthetic、mnist、放有四個 IDX 檔的資料夾、Keras 存放 MNIST 的 .npz 檔，或用 + 把幾個合併</translation>
    </message>
    <message>
      <source>there is no loss "%1"; there are %2</source>
      <translation>沒有「%1」這種損失函數；可用的有 %2</translation>
    </message>
    <message>
      <source>there is no metric "%1"; there are accuracy%2; top1, top2 ... too</source>
      <translation>沒有「%1」這種指標；可用的有 accuracy%2，還有 top1、top2 ...</translation>
    </message>
    <message>
      <source>there is no mode %1</source>
      <translation>沒有模式 %1</translation>
    </message>
    <message>
      <source>there is no preset "%1"; there are %2</source>
      <translation>沒有名為「%1」的範本；可用的有 %2</translation>
    </message>
    <message>
      <source>there is no schedule "%1"; there are %2</source>
      <translation>沒有「%1」這種排程；可用的有 %2</translation>
    </message>
    <message>
      <source>there is no state "%1" of a run</source>
      <translation>訓練沒有「%1」這種狀態</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>沒有這個檔案</translation>
    </message>
    <message>
      <source>this training does not measure "%1"; it measures %2</source>
      <translation>這次訓練不測量「%1」；它測量 %2</translation>
    </message>
    <message>
      <source>units</source>
      <translation>神經元數</translation>
    </message>
    <message>
      <source>values kept in another file</source>
      <translation>值存放在另一個檔案中</translation>
    </message>
    <message>
      <source>values that are infinite or not numbers</source>
      <translation>無限大或非數值</translation>
    </message>
    <message>
      <source>version %1 of its format</source>
      <translation>格式的版本是 %1</translation>
    </message>
  </context>
  <context>
    <name>inkling</name>
    <message>
      <source>%1 × %2 × %3</source>
      <translation>%1 × %2 × %3</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. %2, %3 filters of %4 × %4</source>
      <translation>%1. %2，%3 個 %4 × %4 濾鏡</translation>
    </message>
    <message>
      <source>%1. %2, %3 units</source>
      <translation>%1. %2，%3 個神經元</translation>
    </message>
    <message>
      <source>Activation: %1</source>
      <translation>啟動函數：%1</translation>
    </message>
    <message>
      <source>Activation: %1, slope %2</source>
      <translation>啟動函數：%1，斜率 %2</translation>
    </message>
    <message>
      <source>Average pooling: %1 × %1</source>
      <translation>平均池化：%1 × %1</translation>
    </message>
    <message>
      <source>Batch normalization</source>
      <translation>批次正規化</translation>
    </message>
    <message numerus="yes">
      <source>Convolution: %n filters %1 × %1, %2</source>
      <translation>
        <numerusform>卷積：%n 個濾鏡，%1 × %1，%2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Dense: %n units</source>
      <translation>
        <numerusform>全連接：%n 個神經元</numerusform>
      </translation>
    </message>
    <message>
      <source>Dropout: %1 %</source>
      <translation>Dropout：%1%</translation>
    </message>
    <message>
      <source>Flatten</source>
      <translation>展平</translation>
    </message>
    <message>
      <source>Global average pooling</source>
      <translation>全域平均池化</translation>
    </message>
    <message>
      <source>Max pooling: %1 × %1</source>
      <translation>最大池化：%1 × %1</translation>
    </message>
    <message>
      <source>PReLU: a relu that learns its slope</source>
      <translation>PReLU：會學習斜率的 relu</translation>
    </message>
    <message>
      <source>Spatial dropout: %1 % of the channels</source>
      <translation>空間 dropout：%1% 的通道</translation>
    </message>
    <message>
      <source>The last layer must give one value for each class, not an image: dense10-softmax</source>
      <translation>最後一層必須給每個類別一個值，而不是影像：dense10-softmax</translation>
    </message>
    <message>
      <source>The last layer must give one value for each of the %1 classes: dense%1-softmax</source>
      <translation>最後一層必須給 %1 個類別各一個值：dense%1-softmax</translation>
    </message>
  </context>
  <context>
    <name>inkling::AnswerView</name>
    <message>
      <source>%1 % sure</source>
      <translation>把握 %1%</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>How it sees</source>
      <translation>它怎麼看</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>不是數字</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>See step by step how the drawing becomes this image</source>
      <translation>一步一步看手寫如何變成這張影像</translation>
    </message>
    <message>
      <source>The network sees</source>
      <translation>網路看到的</translation>
    </message>
    <message>
      <source>and reads</source>
      <translation>辨識結果</translation>
    </message>
  </context>
  <context>
    <name>inkling::AugmentationEditor</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1 px</source>
      <translation>%1 像素</translation>
    </message>
    <message>
      <source>%1°</source>
      <translation>%1°</translation>
    </message>
    <message>
      <source>Bending</source>
      <translation>扭曲</translation>
    </message>
    <message>
      <source>Cut-out</source>
      <translation>遮擋</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>雜訊</translation>
    </message>
    <message>
      <source>Pen width</source>
      <translation>筆畫粗細</translation>
    </message>
    <message>
      <source>Rotation</source>
      <translation>旋轉</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>縮放</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Slant</source>
      <translation>傾斜</translation>
    </message>
  </context>
  <context>
    <name>inkling::AugmentationPreview</name>
    <message>
      <source>Training images as they are changed</source>
      <translation>變化後的訓練影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::AugmentationTab</name>
    <message>
      <source>&amp;Strengths</source>
      <translation>強度(&amp;S)</translation>
    </message>
    <message>
      <source>A network is being trained. What its images are changed by can be set when the training has ended.</source>
      <translation>網路正在訓練。訓練結束後才能設定影像如何變化。</translation>
    </message>
    <message>
      <source>In each epoch of a training every image is changed anew, so that the network learns what does not matter. Above is each image as it is, below it one of its changes.</source>
      <translation>訓練的每個週期，每張影像都會重新變化，讓網路學會什麼是無關緊要的。上方是原本的影像，下方是它的一種變化。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>輕微</translation>
    </message>
    <message>
      <source>None</source>
      <translation>無</translation>
    </message>
    <message>
      <source>Ready strengths</source>
      <translation>現成的強度</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>強烈</translation>
    </message>
    <message>
      <source>The next training uses these strengths.</source>
      <translation>下次訓練會使用這些強度。</translation>
    </message>
    <message>
      <source>own strengths</source>
      <translation>自訂強度</translation>
    </message>
  </context>
  <context>
    <name>inkling::AveragesTab</name>
    <message numerus="yes">
      <source>%1: %Ln images</source>
      <translation>
        <numerusform>%1：%Ln 張影像</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: mean and standard deviation of %Ln images</source>
      <translation>
        <numerusform>%1：%Ln 張影像的平均與標準差</numerusform>
      </translation>
    </message>
    <message>
      <source>Mean image of each class, and where its images differ</source>
      <translation>各類別的平均影像，以及其中影像不同的地方</translation>
    </message>
    <message>
      <source>The images are being averaged…</source>
      <translation>正在平均影像…</translation>
    </message>
    <message>
      <source>The mean of all training images of each digit, and below it where they differ: each pixel's standard deviation, stronger where it is larger.</source>
      <translation>各個數字所有訓練影像的平均；下方是它們不同的地方：每個像素的標準差，越大就越明顯。</translation>
    </message>
  </context>
  <context>
    <name>inkling::Canvas</name>
    <message>
      <source>Canvas</source>
      <translation>畫布</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Draw a digit here with the mouse or a pen</source>
      <translation>用滑鼠或手寫筆在這裡寫一個數字</translation>
    </message>
    <message>
      <source>Draw a digit here, or drop a picture of one</source>
      <translation>在這裡寫一個數字，或拖放數字的圖片</translation>
    </message>
    <message>
      <source>Draw a number here</source>
      <translation>在這裡寫一個數</translation>
    </message>
    <message>
      <source>Erasing</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Stroke</source>
      <translation>筆畫</translation>
    </message>
  </context>
  <context>
    <name>inkling::ChangeSection</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1 of the change</source>
      <translation>變化的 %1</translation>
    </message>
    <message>
      <source>&amp;Find the smallest change</source>
      <translation>尋找最小的變化(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;How much of it</source>
      <translation>變化多少(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Turn it into</source>
      <translation>變成(&amp;T)</translation>
    </message>
    <message>
      <source>From %1 % of the change on the network reads %2. %3</source>
      <translation>從變化的 %1% 起，網路就辨識為 %2。%3</translation>
    </message>
    <message>
      <source>How little has to change before the network reads another digit? The change is found by gradient descent on the pixels.</source>
      <translation>只要改變多少，網路就會辨識成另一個數字？這是對像素做梯度下降找出來的。</translation>
    </message>
    <message>
      <source>How much of the change</source>
      <translation>變化多少</translation>
    </message>
    <message>
      <source>Looking for the smallest change</source>
      <translation>正在尋找最小的變化</translation>
    </message>
    <message>
      <source>No change was found that makes the network read %1.</source>
      <translation>找不到能讓網路辨識為 %1 的變化。</translation>
    </message>
    <message>
      <source>The change</source>
      <translation>變化</translation>
    </message>
    <message>
      <source>The change is %1 % as strong as the image.</source>
      <translation>變化的強度是影像的 %1%。</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>The image with the change</source>
      <translation>變化後的影像</translation>
    </message>
    <message>
      <source>The network reads %1 already.</source>
      <translation>網路本來就辨識為 %1。</translation>
    </message>
    <message>
      <source>With all of the change the network reads %1. %2</source>
      <translation>要到全部的變化，網路才辨識為 %1。%2</translation>
    </message>
    <message>
      <source>less ink</source>
      <translation>墨水變少</translation>
    </message>
    <message>
      <source>more</source>
      <translation>變多</translation>
    </message>
  </context>
  <context>
    <name>inkling::Chart</name>
    <message>
      <source>%1 is not saved: the name has to end in .png, .svg, .pdf or .csv.</source>
      <translation>%1 沒有儲存：檔名必須以 .png、.svg、.pdf 或 .csv 結尾。</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>複製圖片(&amp;C)</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>PNG pictures (*.png);;SVG drawings (*.svg);;PDF documents (*.pdf)</source>
      <translation>PNG 圖片 (*.png);;SVG 圖形 (*.svg);;PDF 文件 (*.pdf)</translation>
    </message>
    <message>
      <source>Save as a &amp;picture…</source>
      <translation>另存為圖片(&amp;P)…</translation>
    </message>
    <message>
      <source>Save or copy this plot</source>
      <translation>儲存或複製這張圖</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>儲存數值</translation>
    </message>
    <message>
      <source>Save the figures as a &amp;table (CSV)…</source>
      <translation>將數值另存為表格（CSV）(&amp;T)…</translation>
    </message>
    <message>
      <source>Save the plot</source>
      <translation>儲存圖表</translation>
    </message>
    <message>
      <source>Show the &amp;whole plot</source>
      <translation>顯示整張圖(&amp;W)</translation>
    </message>
    <message>
      <source>Show the whole plot again (Esc)</source>
      <translation>重新顯示整張圖（Esc）</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Whole plot</source>
      <translation>整張圖</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>縮小(&amp;O)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ClassScoreModel</name>
    <message>
      <source>Class</source>
      <translation>類別</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>影像數</translation>
    </message>
    <message>
      <source>Of what is this class, the share that was read as it</source>
      <translation>實際屬於這個類別的影像中，辨識正確的比例</translation>
    </message>
    <message>
      <source>Of what was read as this class, the share that is</source>
      <translation>被辨識為這個類別的影像中，確實屬於它的比例</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精確率</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Test images of this class</source>
      <translation>這個類別的測試影像</translation>
    </message>
    <message>
      <source>The harmonic mean of precision and recall</source>
      <translation>精確率與召回率的調和平均</translation>
    </message>
  </context>
  <context>
    <name>inkling::CloserLook</name>
    <message>
      <source>&amp;Back to the results</source>
      <translation>回到結果(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Looked at</source>
      <translation>看的地方(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;for</source>
      <translation>針對(&amp;F)</translation>
    </message>
    <message>
      <source>Blue speaks for %1, orange against it.</source>
      <translation>藍色支持 %1，橘色反對。</translation>
    </message>
    <message>
      <source>Choose which pixels its answer depends on.</source>
      <translation>選擇看答案取決於哪些像素。</translation>
    </message>
    <message>
      <source>For which class</source>
      <translation>針對哪個類別</translation>
    </message>
    <message>
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <source>How fast the class's score rises with more ink there</source>
      <translation>那裡墨水多一點，類別的分數會上升多快</translation>
    </message>
    <message>
      <source>How much the class's score falls where a square hides the image</source>
      <translation>用方塊遮住影像的一處，類別的分數會下降多少</translation>
    </message>
    <message>
      <source>Nearest as the network sees them, in its last hidden layer</source>
      <translation>以網路所見（最後一個隱藏層）來說最接近的</translation>
    </message>
    <message>
      <source>Nearest training images as the network sees them</source>
      <translation>以網路所見來說最接近的訓練影像</translation>
    </message>
    <message>
      <source>Nearest training images by their pixels</source>
      <translation>依像素最接近的訓練影像</translation>
    </message>
    <message>
      <source>Nearest training images, by their pixels</source>
      <translation>最接近的訓練影像，依像素比較</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>遮擋</translation>
    </message>
    <message>
      <source>Reading the training images</source>
      <translation>正在讀取訓練影像</translation>
    </message>
    <message>
      <source>SmoothGrad</source>
      <translation>SmoothGrad</translation>
    </message>
    <message>
      <source>The image alone</source>
      <translation>只看影像</translation>
    </message>
    <message>
      <source>The image before</source>
      <translation>上一張影像</translation>
    </message>
    <message>
      <source>The mean gradient of fifty noisy copies of the image</source>
      <translation>影像加上雜訊的五十份副本的平均梯度</translation>
    </message>
    <message>
      <source>The next image</source>
      <translation>下一張影像</translation>
    </message>
    <message>
      <source>What the network looked at</source>
      <translation>網路看的是哪裡</translation>
    </message>
  </context>
  <context>
    <name>inkling::CommandPalette</name>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>指令</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>尋找指令</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>輸入想做的事</translation>
    </message>
  </context>
  <context>
    <name>inkling::ComparePage</name>
    <message>
      <source>%1 % sure</source>
      <translation>把握 %1%</translation>
    </message>
    <message>
      <source>A file…</source>
      <translation>檔案…</translation>
    </message>
    <message>
      <source>After epoch %1</source>
      <translation>第 %1 週期後</translation>
    </message>
    <message>
      <source>Before the first epoch</source>
      <translation>第一個週期之前</translation>
    </message>
    <message>
      <source>Both read a %1</source>
      <translation>兩者都辨識為 %1</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>比較對象</translation>
    </message>
    <message>
      <source>Compare with a model</source>
      <translation>與模型比較</translation>
    </message>
    <message>
      <source>Draw a digit</source>
      <translation>寫一個數字</translation>
    </message>
    <message>
      <source>Each training is kept with its network after every epoch. Choose one above, and see here what it thought of the drawing while it learned.</source>
      <translation>每次訓練都會連同每個週期後的網路一起保留。請在上方選一次訓練，就能在這裡看到網路學習時怎麼看這個手寫。</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>週期</translation>
    </message>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 內建</translation>
    </message>
    <message>
      <source>Keras models (*.keras *.h5 *.hdf5);;All files (*)</source>
      <translation>Keras 模型 (*.keras *.h5 *.hdf5);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>不是數字</translation>
    </message>
    <message>
      <source>No digit for both</source>
      <translation>兩者都認為不是數字</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>還沒有網路</translation>
    </message>
    <message>
      <source>Run %1, %2</source>
      <translation>訓練 %1，%2</translation>
    </message>
    <message>
      <source>The same layers, untrained</source>
      <translation>同樣的層，未經訓練</translation>
    </message>
    <message>
      <source>They differ</source>
      <translation>兩者不同</translation>
    </message>
    <message>
      <source>What two networks say of the drawing at the right, while you draw it.</source>
      <translation>您在右邊寫字時，兩個網路怎麼看。</translation>
    </message>
    <message>
      <source>compared &amp;with</source>
      <translation>比較對象(&amp;W)</translation>
    </message>
    <message>
      <source>own design</source>
      <translation>自訂設計</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfidenceTab</name>
    <message>
      <source>Each bar has the images that it is so sure of, their number above. On the dashed line a network is right as often as it is sure.</source>
      <translation>每一條是網路有這樣把握的影像，上方是張數。落在虛線上，表示網路有多少把握就有多常對。</translation>
    </message>
    <message>
      <source>It could be surer: on average %1 percentage points off (expected calibration error).</source>
      <translation>它可以更有把握：平均相差 %1 個百分點（期望校準誤差）。</translation>
    </message>
    <message>
      <source>It is rather too sure: on average %1 percentage points off (expected calibration error).</source>
      <translation>它有點太有把握：平均相差 %1 個百分點（期望校準誤差）。</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionDifference</name>
    <message>
      <source>%1 read as %2: %3 × by the first, %4 × by the second</source>
      <translation>%1 被辨識為 %2：第一個 %3 次，第二個 %4 次</translation>
    </message>
    <message>
      <source>Difference of the confusion matrices</source>
      <translation>混淆矩陣的差異</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>辨識為</translation>
    </message>
    <message>
      <source>truly</source>
      <translation>實際為</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionLegend</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>Colours of errors, from 0 to %1</source>
      <translation>錯誤的顏色，從 0 到 %1</translation>
    </message>
    <message>
      <source>Errors, from none to the largest. What was read correctly is grey.</source>
      <translation>錯誤，從沒有到最多。辨識正確的是灰色。</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionList</name>
    <message>
      <source>Confused most</source>
      <translation>最常混淆</translation>
    </message>
    <message>
      <source>Every image was read correctly.</source>
      <translation>每張影像都辨識正確。</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionTab</name>
    <message>
      <source>&amp;Confused most</source>
      <translation>最常混淆(&amp;C)</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>只看錯誤</translation>
    </message>
    <message>
      <source>Numbers of images</source>
      <translation>影像張數</translation>
    </message>
    <message>
      <source>Percent of each column (precision)</source>
      <translation>各欄的百分比（精確率）</translation>
    </message>
    <message>
      <source>Percent of each row (recall)</source>
      <translation>各列的百分比（召回率）</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>顯示(&amp;W)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionView</name>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩陣</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <translation>複製表格</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>辨識為</translation>
    </message>
    <message>
      <source>truly</source>
      <translation>實際為</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConvolutionSection</name>
    <message numerus="yes">
      <source>%n step(s) a second</source>
      <translation>
        <numerusform>每秒 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Kernel</source>
      <translation>卷積核(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Speed</source>
      <translation>速度(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;relu</source>
      <translation>&amp;relu</translation>
    </message>
    <message>
      <source>Back to the start</source>
      <translation>回到開頭</translation>
    </message>
    <message>
      <source>Convolution and max-pooling, step by step</source>
      <translation>逐步看卷積與最大池化</translation>
    </message>
    <message>
      <source>Kernels made by hand, and those that the network's first layer has learned</source>
      <translation>手工設計的卷積核，以及網路第一層學到的卷積核</translation>
    </message>
    <message>
      <source>Kernels made by hand. The network's own are here when its first layer is a convolution.</source>
      <translation>手工設計的卷積核。網路的第一層若是卷積，這裡也會有它自己的卷積核。</translation>
    </message>
    <message>
      <source>Numbers below 0 become 0</source>
      <translation>小於 0 的數變成 0</translation>
    </message>
    <message>
      <source>One step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>One step back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暫停</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步驟</translation>
    </message>
    <message>
      <source>The network's filter %1</source>
      <translation>網路的濾鏡 %1</translation>
    </message>
  </context>
  <context>
    <name>inkling::CountCard</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
  </context>
  <context>
    <name>inkling::DataHeader</name>
    <message>
      <source>%1 images to learn from, %2 to be tested on; %3 × %4 pixels each</source>
      <translation>%1 張用來學習，%2 張用來測試；每張 %3 × %4 像素</translation>
    </message>
    <message>
      <source>A file (.npz)…</source>
      <translation>檔案（.npz）…</translation>
    </message>
    <message>
      <source>A folder with the four IDX files…</source>
      <translation>放有四個 IDX 檔的資料夾…</translation>
    </message>
    <message>
      <source>As arrays</source>
      <translation>看陣列</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>資料</translation>
    </message>
    <message>
      <source>NumPy archives (*.npz);;All files (*)</source>
      <translation>NumPy 封存檔 (*.npz);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Open a folder with IDX files</source>
      <translation>開啟放有 IDX 檔的資料夾</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>開啟影像</translation>
    </message>
    <message>
      <source>Opening the images</source>
      <translation>正在開啟影像</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>開啟…</translation>
    </message>
    <message>
      <source>Source of the images</source>
      <translation>影像的來源</translation>
    </message>
    <message>
      <source>What a program in Python would have of these images</source>
      <translation>用 Python 寫的程式會拿到的這些影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::DataPage</name>
    <message>
      <source>Augmentation</source>
      <translation>資料擴增</translation>
    </message>
    <message>
      <source>Average digits</source>
      <translation>平均的數字</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Images are what a network learns from. Open MNIST, a folder with its four files, or the digits that this program draws itself.</source>
      <translation>網路從影像中學習。請開啟 MNIST、放有它四個檔案的資料夾，或本程式自己畫的數字。</translation>
    </message>
    <message>
      <source>No images yet</source>
      <translation>還沒有影像</translation>
    </message>
    <message>
      <source>Open digits</source>
      <translation>開啟數字</translation>
    </message>
    <message>
      <source>Opening the images</source>
      <translation>正在開啟影像</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation>請稍候。</translation>
    </message>
    <message>
      <source>Views of the data</source>
      <translation>資料的各種檢視</translation>
    </message>
  </context>
  <context>
    <name>inkling::DesignDraft</name>
    <message>
      <source>Add %1</source>
      <translation>加入 %1</translation>
    </message>
    <message>
      <source>Change layer %1</source>
      <translation>變更第 %1 層</translation>
    </message>
    <message>
      <source>Move %1</source>
      <translation>移動 %1</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>移除 %1</translation>
    </message>
  </context>
  <context>
    <name>inkling::DigitRow</name>
    <message>
      <source>It is a %1 (key %1)</source>
      <translation>這是 %1（按鍵 %1）</translation>
    </message>
    <message>
      <source>It is no digit (key N)</source>
      <translation>這不是數字（按鍵 N）</translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawDock</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1 takes %2, which a drawing cannot become. Your drawing stays: open a model for grey, square images, and it is read.</source>
      <translation>「%1」接受 %2，手寫無法變成那樣。您寫的會留著：開啟接受正方形灰階影像的模型，就能辨識。</translation>
    </message>
    <message>
      <source>Bring it &amp;back</source>
      <translation>放回來(&amp;B)</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>手寫</translation>
    </message>
    <message>
      <source>Draw a number</source>
      <translation>寫一個數</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>No ink was found in the picture.</source>
      <translation>圖片裡找不到筆跡。</translation>
    </message>
    <message>
      <source>No network has been trained yet, so nothing reads the drawing. Train one, or open a model.</source>
      <translation>還沒有訓練好的網路，所以無法辨識手寫。請訓練一個網路，或開啟模型。</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Read a picture of a digit</source>
      <translation>讀取數字的圖片</translation>
    </message>
    <message>
      <source>Read by %1</source>
      <translation>由「%1」辨識</translation>
    </message>
    <message>
      <source>Read by %1 while it learns</source>
      <translation>由學習中的「%1」辨識</translation>
    </message>
    <message>
      <source>The drawing is on the large sheet.</source>
      <translation>手寫正在大張紙上。</translation>
    </message>
    <message>
      <source>There are no test images. Open some data first.</source>
      <translation>沒有測試影像。請先開啟資料。</translation>
    </message>
    <message>
      <source>There is no picture to be pasted.</source>
      <translation>沒有可以貼上的圖片。</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>訓練網路</translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawMenu</name>
    <message>
      <source>&amp;Draw</source>
      <translation>手寫(&amp;D)</translation>
    </message>
    <message>
      <source>Go to the canvas</source>
      <translation>移到畫布</translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawTools</name>
    <message>
      <source>&amp;Broad</source>
      <translation>粗(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>清除(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Eraser</source>
      <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Fine</source>
      <translation>細(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Large sheet, for numbers</source>
      <translation>大張紙，可寫多位數(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Medium</source>
      <translation>中(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Paste a picture</source>
      <translation>貼上圖片(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Read a picture…</source>
      <translation>讀取圖片(&amp;R)…</translation>
    </message>
    <message>
      <source>A &amp;test image, at random</source>
      <translation>隨機一張測試影像(&amp;T)</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>手寫</translation>
    </message>
    <message>
      <source>Draw on a large sheet in a window of its own, several digits too</source>
      <translation>在獨立視窗的大張紙上寫，也可以寫好幾個數字</translation>
    </message>
    <message>
      <source>Erase what the pointer passes over; a pen’s other end does it, too</source>
      <translation>擦掉指標經過的地方；手寫筆的另一端也可以</translation>
    </message>
    <message>
      <source>Pen’s &amp;width</source>
      <translation>筆的粗細(&amp;W)</translation>
    </message>
    <message>
      <source>Put one of the test images on the canvas, as lines</source>
      <translation>把一張測試影像以線條放到畫布上</translation>
    </message>
    <message>
      <source>Read a picture of a digit; it can be pasted or dropped on the canvas, too</source>
      <translation>讀取數字的圖片；也可以貼上，或拖放到畫布上</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>The pen’s width, for your eye: the network always sees the same pen</source>
      <translation>筆的粗細只是給您看的：網路看到的筆永遠一樣粗</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawingsPage</name>
    <message>
      <source>%1; %2 reads %3 of them right</source>
      <translation>%1；「%2」辨識對了其中 %3 個</translation>
    </message>
    <message numerus="yes">
      <source>%n kept</source>
      <translation>
        <numerusform>已保留 %n 個</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>刪除(&amp;D)</translation>
    </message>
    <message>
      <source>All digits</source>
      <translation>所有數字</translation>
    </message>
    <message>
      <source>Digits shown</source>
      <translation>顯示的數字</translation>
    </message>
    <message>
      <source>Draw a digit at the right and click what it was, or press its key. What you keep so can be taught to the network, in your hand.</source>
      <translation>在右邊寫一個數字，再點選它是什麼，或按下它的鍵。這樣保留下來的，都可以拿來教網路認得您的筆跡。</translation>
    </message>
    <message>
      <source>Drawings (*.jsonl *.jsonl.gz *.gz);;All files (*)</source>
      <translation>手寫數字 (*.jsonl *.jsonl.gz *.gz);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Drawings deleted: %1.</source>
      <translation>已刪除的手寫數字：%1。</translation>
    </message>
    <message>
      <source>Drawings, packed (*.jsonl.gz);;Drawings (*.jsonl)</source>
      <translation>壓縮的手寫數字 (*.jsonl.gz);;手寫數字 (*.jsonl)</translation>
    </message>
    <message>
      <source>Export drawings</source>
      <translation>匯出手寫數字</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>匯出…</translation>
    </message>
    <message>
      <source>Import drawings</source>
      <translation>匯入手寫數字</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>匯入…</translation>
    </message>
    <message>
      <source>My digits</source>
      <translation>我的數字</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>不是數字</translation>
    </message>
    <message>
      <source>No digits of yours yet</source>
      <translation>還沒有您寫的數字</translation>
    </message>
    <message>
      <source>Read as %1, correctly (%2 % sure)</source>
      <translation>辨識為 %1，正確（把握 %2%）</translation>
    </message>
    <message>
      <source>Read as %1, wrongly (%2 % sure)</source>
      <translation>辨識為 %1，錯誤（把握 %2%）</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>辨識正確</translation>
    </message>
    <message>
      <source>Read right or wrong</source>
      <translation>辨識正確或錯誤</translation>
    </message>
    <message>
      <source>Read wrong</source>
      <translation>辨識錯誤</translation>
    </message>
    <message>
      <source>Readings shown</source>
      <translation>顯示的辨識結果</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Size of the images</source>
      <translation>影像的大小</translation>
    </message>
    <message>
      <source>Take the drawings of a file, .jsonl or .jsonl.gz</source>
      <translation>取用檔案（.jsonl 或 .jsonl.gz）中的手寫數字</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>它是什麼</translation>
    </message>
    <message>
      <source>Write all drawings to a file</source>
      <translation>把所有手寫數字寫入檔案</translation>
    </message>
    <message>
      <source>are chosen. The keys say what they all are.</source>
      <translation>個已選取。按數字鍵，說明它們全都是什麼。</translation>
    </message>
    <message>
      <source>no digit</source>
      <translation>不是數字</translation>
    </message>
  </context>
  <context>
    <name>inkling::DropZone</name>
    <message>
      <source>Let go to open the data %1</source>
      <translation>放開以開啟資料 %1</translation>
    </message>
    <message>
      <source>Let go to open the model %1</source>
      <translation>放開以開啟模型 %1</translation>
    </message>
    <message>
      <source>Letting go opens the file</source>
      <translation>放開就會開啟檔案</translation>
    </message>
  </context>
  <context>
    <name>inkling::EditMenu</name>
    <message>
      <source>&amp;Edit</source>
      <translation>編輯(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>復原(&amp;U)</translation>
    </message>
  </context>
  <context>
    <name>inkling::EpochModel</name>
    <message>
      <source>Accuracy</source>
      <translation>準確率</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>週期</translation>
    </message>
    <message>
      <source>Images/s</source>
      <translation>影像/秒</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Val. accuracy</source>
      <translation>驗證準確率</translation>
    </message>
    <message>
      <source>Val. loss</source>
      <translation>驗證損失</translation>
    </message>
  </context>
  <context>
    <name>inkling::EpochPlot</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>How sure the network was after each epoch</source>
      <translation>每個週期後網路有多少把握</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>週期</translation>
    </message>
  </context>
  <context>
    <name>inkling::FileMenu</name>
    <message>
      <source>&amp;File</source>
      <translation>檔案(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Open model…</source>
      <translation>開啟模型(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>結束(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Save model as…</source>
      <translation>另存模型(&amp;S)…</translation>
    </message>
    <message>
      <source>Folder with MNIST's four files…</source>
      <translation>放有 MNIST 四個檔案的資料夾…</translation>
    </message>
    <message>
      <source>Keras 3 models (*.keras);;Keras 2 models (*.h5)</source>
      <translation>Keras 3 模型 (*.keras);;Keras 2 模型 (*.h5)</translation>
    </message>
    <message>
      <source>Keras models (*.keras *.h5 *.hdf5);;All files (*)</source>
      <translation>Keras 模型 (*.keras *.h5 *.hdf5);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>NumPy file (.npz)…</source>
      <translation>NumPy 檔（.npz）…</translation>
    </message>
    <message>
      <source>NumPy files (*.npz);;All files (*)</source>
      <translation>NumPy 檔 (*.npz);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Open &amp;data</source>
      <translation>開啟資料(&amp;D)</translation>
    </message>
    <message>
      <source>Open Inkling's o&amp;wn model</source>
      <translation>開啟 Inkling 內建的模型(&amp;W)</translation>
    </message>
    <message>
      <source>Open a model</source>
      <translation>開啟模型</translation>
    </message>
    <message>
      <source>Open data</source>
      <translation>開啟資料</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>儲存模型</translation>
    </message>
  </context>
  <context>
    <name>inkling::FilterBar</name>
    <message>
      <source> %</source>
      <translation>%</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>影像(&amp;I)</translation>
    </message>
    <message>
      <source>All digits</source>
      <translation>所有數字</translation>
    </message>
    <message>
      <source>Digits shown</source>
      <translation>顯示的數字</translation>
    </message>
    <message>
      <source>Go to image</source>
      <translation>跳到影像</translation>
    </message>
    <message>
      <source>Go to the image with this number (%1)</source>
      <translation>跳到這個編號的影像（%1）</translation>
    </message>
    <message>
      <source>How sure the network that is open is of what it reads</source>
      <translation>開啟的網路對它的辨識有多少把握</translation>
    </message>
    <message>
      <source>How the network reads them</source>
      <translation>網路如何辨識它們</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>辨識正確</translation>
    </message>
    <message>
      <source>Read right or wrong</source>
      <translation>辨識正確或錯誤</translation>
    </message>
    <message>
      <source>Read wrong</source>
      <translation>辨識錯誤</translation>
    </message>
    <message>
      <source>Right or wrong, as the network that is open reads them</source>
      <translation>正確或錯誤，以開啟的網路的辨識為準</translation>
    </message>
    <message>
      <source>S&amp;ure from</source>
      <translation>把握(&amp;U)</translation>
    </message>
    <message>
      <source>Sure at least</source>
      <translation>最低把握</translation>
    </message>
    <message>
      <source>Sure at most</source>
      <translation>最高把握</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>測試</translation>
    </message>
    <message>
      <source>The images to be tested on</source>
      <translation>用來測試的影像</translation>
    </message>
    <message>
      <source>The images to learn from</source>
      <translation>用來學習的影像</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>訓練</translation>
    </message>
    <message>
      <source>to</source>
      <translation>到</translation>
    </message>
  </context>
  <context>
    <name>inkling::FinderDialog</name>
    <message>
      <source>A new %1 is trained for a moment, with a learning rate that grows from batch to batch. Where the loss falls fast, the network learns well.</source>
      <translation>用逐批增大的學習率短暫訓練一個新的「%1」。損失下降快的地方，網路學得好。</translation>
    </message>
    <message>
      <source>Find a learning rate</source>
      <translation>尋找學習率</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進度</translation>
    </message>
    <message>
      <source>The loss was lowest at %1. A tenth of that, %2, is what we suggest: the loss still falls fast there, and a whole training has room. A click into the plot chooses another.</source>
      <translation>損失在 %1 時最低。建議用它的十分之一，%2：損失在那裡仍下降得很快，整個訓練也有餘裕。在圖上點一下可以另選一個。</translation>
    </message>
    <message>
      <source>Use %1</source>
      <translation>使用 %1</translation>
    </message>
    <message>
      <source>Use this learning rate</source>
      <translation>使用這個學習率</translation>
    </message>
    <message>
      <source>With none of these learning rates did the loss fall. Does the network fit the data? A click into the plot chooses a rate all the same.</source>
      <translation>用這些學習率，損失都沒有下降。網路適合這份資料嗎？仍然可以在圖上點選一個學習率。</translation>
    </message>
    <message>
      <source>lowest loss</source>
      <translation>最低損失</translation>
    </message>
    <message>
      <source>steepest fall</source>
      <translation>下降最快</translation>
    </message>
  </context>
  <context>
    <name>inkling::FitForm</name>
    <message>
      <source>8: 2, 9: 1.5</source>
      <translation>8: 2, 9: 1.5</translation>
    </message>
    <message>
      <source>A source whose test images are for validation, instead of a part of the training images: mnist, synthetic, a folder or a file</source>
      <translation>以某個來源的測試影像來驗證，而不用訓練影像的一部分：mnist、synthetic、資料夾或檔案</translation>
    </message>
    <message>
      <source>Another order of the images in each epoch</source>
      <translation>每個週期重新打亂影像的順序</translation>
    </message>
    <message>
      <source>Better is</source>
      <translation>較好的方向</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>類別權重</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>提早停止</translation>
    </message>
    <message>
      <source>Ends the training when the figure has not got better for some epochs</source>
      <translation>指標連續幾個週期沒有改善，就結束訓練</translation>
    </message>
    <message>
      <source>Epochs taken as done</source>
      <translation>視為已完成的週期數</translation>
    </message>
    <message>
      <source>Every … epochs</source>
      <translation>間隔週期數</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>How much a class's images count; 1 where nothing is said</source>
      <translation>各類別影像的份量；沒寫的算 1</translation>
    </message>
    <message>
      <source>Image weights</source>
      <translation>影像權重</translation>
    </message>
    <message>
      <source>Keras models (*.keras)</source>
      <translation>Keras 模型 (*.keras)</translation>
    </message>
    <message>
      <source>Learning rate and callbacks</source>
      <translation>學習率與回呼</translation>
    </message>
    <message>
      <source>Measured beside loss and accuracy, in each epoch:</source>
      <translation>除了損失和準確率，每個週期還要測量：</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Save the best</source>
      <translation>儲存最佳網路</translation>
    </message>
    <message>
      <source>Saves the network after each epoch that is the best so far</source>
      <translation>每當一個週期的結果是目前最好的，就儲存網路</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>學習率排程</translation>
    </message>
    <message>
      <source>Steps per epoch</source>
      <translation>每個週期的步數</translation>
    </message>
    <message>
      <source>Text (*.csv *.txt);;All files (*)</source>
      <translation>文字檔 (*.csv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Times the factor after each so many epochs</source>
      <translation>每過這麼多週期，就乘上係數</translation>
    </message>
    <message>
      <source>Times the factor in each so many epochs, little by little</source>
      <translation>每經過這麼多週期，逐漸乘上一次係數</translation>
    </message>
    <message>
      <source>Times the factor when the figure has not got better for some epochs</source>
      <translation>指標連續幾個週期沒有改善，就乘上係數</translation>
    </message>
    <message>
      <source>Up and down once</source>
      <translation>先升後降一次</translation>
    </message>
    <message>
      <source>Up from zero, then down half a cosine</source>
      <translation>從零上升，再沿半個餘弦下降</translation>
    </message>
    <message>
      <source>Validate every … epochs</source>
      <translation>驗證間隔（週期）</translation>
    </message>
    <message>
      <source>Validation batch size</source>
      <translation>驗證批次大小</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>驗證資料</translation>
    </message>
    <message>
      <source>Validation steps</source>
      <translation>驗證步數</translation>
    </message>
    <message>
      <source>Validation, order and weights</source>
      <translation>驗證、順序與權重</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>監看的指標</translation>
    </message>
    <message>
      <source>a file with a number a line</source>
      <translation>每行一個數字的檔案</translation>
    </message>
    <message>
      <source>all images</source>
      <translation>所有影像</translation>
    </message>
    <message>
      <source>as in training</source>
      <translation>與訓練相同</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>越高越好</translation>
    </message>
    <message>
      <source>known from the figure</source>
      <translation>由指標決定</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>越低越好</translation>
    </message>
    <message>
      <source>the split</source>
      <translation>按比例分出</translation>
    </message>
  </context>
  <context>
    <name>inkling::HelpMenu</name>
    <message>
      <source>&amp;About Inkling</source>
      <translation>關於 Inkling(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Find a command…</source>
      <translation>尋找指令(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>說明(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
      <source>&lt;h3&gt;Inkling %1&lt;/h3&gt;</source>
      <translation>&lt;h3&gt;Inkling %1&lt;/h3&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Teach a computer to read handwritten digits: look at the data, choose a network, watch it learn, and draw for it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
      <translation>&lt;p&gt;教電腦辨識手寫數字：看看資料、選擇網路、觀察它學習，再寫給它看。&lt;/p&gt;&lt;p&gt;本程式為自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>About Inkling</source>
      <translation>關於 Inkling</translation>
    </message>
    <message>
      <source>Made with:</source>
      <translation>使用以下元件：</translation>
    </message>
    <message>
      <source>Show the &amp;folder of runs and drawings</source>
      <translation>顯示紀錄和手寫的資料夾(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>inkling::HistoryPlot</name>
    <message>
      <source>%1, training</source>
      <translation>%1，訓練</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>第 %1 週期</translation>
    </message>
    <message>
      <source>Plot: %1</source>
      <translation>圖表：%1</translation>
    </message>
    <message>
      <source>What the plot shows</source>
      <translation>圖中顯示的內容</translation>
    </message>
    <message>
      <source>best: %1, epoch %2</source>
      <translation>最佳：%1，第 %2 週期</translation>
    </message>
    <message>
      <source>each batch</source>
      <translation>各批次</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>週期</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>平滑後</translation>
    </message>
    <message>
      <source>this training</source>
      <translation>這次訓練</translation>
    </message>
    <message>
      <source>training</source>
      <translation>訓練</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>驗證</translation>
    </message>
  </context>
  <context>
    <name>inkling::HowItSees</name>
    <message>
      <source>From your drawing to the network</source>
      <translation>從您的手寫到網路</translation>
    </message>
    <message>
      <source>How the network sees</source>
      <translation>網路怎麼看</translation>
    </message>
    <message>
      <source>Where no bar reaches %1, it is read as none of them.</source>
      <translation>沒有長條達到 %1 時，就視為都不是。</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageActions</name>
    <message>
      <source>&amp;Copy the image</source>
      <translation>複製影像(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Put it on the canvas</source>
      <translation>放到畫布上(&amp;P)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageBrowser</name>
    <message>
      <source>&amp;All mistakes</source>
      <translation>所有錯誤(&amp;A)</translation>
    </message>
    <message>
      <source>All test images</source>
      <translation>所有測試影像</translation>
    </message>
    <message>
      <source>Any test image by its number, also one that was read correctly</source>
      <translation>依編號查看任何測試影像，包括辨識正確的</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>依原本順序</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>依類別</translation>
    </message>
    <message>
      <source>Go to test image</source>
      <translation>跳到測試影像</translation>
    </message>
    <message>
      <source>How the images are sorted</source>
      <translation>影像如何排序</translation>
    </message>
    <message>
      <source>Image %1: %2. %3 reads %4, %5 reads %6.</source>
      <translation>影像 %1：%2。「%3」辨識為 %4，「%5」辨識為 %6。</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Largest loss first</source>
      <translation>損失大的在前</translation>
    </message>
    <message>
      <source>Look c&amp;loser</source>
      <translation>仔細看(&amp;L)</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>錯誤</translation>
    </message>
    <message>
      <source>Of which class</source>
      <translation>哪個類別的</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>辨識正確</translation>
    </message>
    <message>
      <source>Sorted by</source>
      <translation>排序方式</translation>
    </message>
    <message>
      <source>Surest first</source>
      <translation>最有把握的在前</translation>
    </message>
    <message>
      <source>Test &amp;image</source>
      <translation>測試影像(&amp;I)</translation>
    </message>
    <message>
      <source>What the network looked at, and the training images nearest to this one</source>
      <translation>網路看的是哪裡，以及與這張最接近的訓練影像</translation>
    </message>
    <message>
      <source>Which images</source>
      <translation>哪些影像</translation>
    </message>
    <message>
      <source>all classes</source>
      <translation>所有類別</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageDetail</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>0 to 1, as the network gets them</source>
      <translation>0 到 1，網路得到的值</translation>
    </message>
    <message>
      <source>0 to 255, as stored</source>
      <translation>0 到 255，儲存的值</translation>
    </message>
    <message>
      <source>By %1</source>
      <translation>由「%1」辨識</translation>
    </message>
    <message>
      <source>Enlarge the image</source>
      <translation>放大影像</translation>
    </message>
    <message>
      <source>No image is chosen.</source>
      <translation>沒有選取影像。</translation>
    </message>
    <message>
      <source>One-hot</source>
      <translation>One-hot 編碼</translation>
    </message>
    <message>
      <source>Pixels' &amp;values</source>
      <translation>像素值(&amp;V)</translation>
    </message>
    <message>
      <source>Read as %1, correctly (%2 % sure)</source>
      <translation>辨識為 %1，正確（把握 %2%）</translation>
    </message>
    <message>
      <source>The label one-hot: as many numbers as there are classes, 1 at the label's place</source>
      <translation>標籤的 one-hot 編碼：有幾個類別就有幾個數，標籤的位置是 1</translation>
    </message>
    <message>
      <source>The network takes other images.</source>
      <translation>網路接受的影像大小不同。</translation>
    </message>
    <message>
      <source>Wrongly read as %1 (%2 % sure)</source>
      <translation>誤認為 %1（把握 %2%）</translation>
    </message>
    <message>
      <source>not shown</source>
      <translation>不顯示</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageGrid</name>
    <message>
      <source>Images</source>
      <translation>影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageListModel</name>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>Image %1: %2</source>
      <translation>影像 %1：%2</translation>
    </message>
    <message>
      <source>Image %1: %2, read as %2</source>
      <translation>影像 %1：%2，辨識為 %2</translation>
    </message>
    <message>
      <source>Image %1: %2, wrongly read as %3 (%4 % sure)</source>
      <translation>影像 %1：%2，誤認為 %3（把握 %4%）</translation>
    </message>
    <message>
      <source>Image %1: %2, wrongly read as none of the classes</source>
      <translation>影像 %1：%2，誤認為不屬於任何類別</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageView</name>
    <message>
      <source>Chosen image</source>
      <translation>選取的影像</translation>
    </message>
    <message>
      <source>Put this image on the canvas, as lines</source>
      <translation>把這張影像以線條放到畫布上</translation>
    </message>
    <message>
      <source>Row %1, column %2: %3 of 255, for the network %4</source>
      <translation>第 %1 列第 %2 欄：255 中的 %3，網路得到 %4</translation>
    </message>
    <message>
      <source>To the canvas</source>
      <translation>放到畫布</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImagesTab</name>
    <message numerus="yes">
      <source>%1 of %Ln images</source>
      <translation>
        <numerusform>%Ln 張影像中的 %1 張</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln images</source>
      <translation>
        <numerusform>%Ln 張影像</numerusform>
      </translation>
    </message>
    <message>
      <source>Go to the image with a number</source>
      <translation>跳到某個編號的影像</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Images of each class</source>
      <translation>各類別的影像數</translation>
    </message>
    <message>
      <source>No image is like that</source>
      <translation>沒有這樣的影像</translation>
    </message>
    <message>
      <source>No network is there that reads them: train one or open a model</source>
      <translation>沒有能辨識它們的網路：請訓練一個或開啟模型</translation>
    </message>
    <message>
      <source>None of the images passes all of the filters.</source>
      <translation>沒有影像符合所有的篩選條件。</translation>
    </message>
    <message>
      <source>Read when the training has ended</source>
      <translation>訓練結束後辨識</translation>
    </message>
    <message>
      <source>Reading the images</source>
      <translation>正在辨識影像</translation>
    </message>
    <message>
      <source>Show all images</source>
      <translation>顯示所有影像</translation>
    </message>
    <message>
      <source>Size of the images</source>
      <translation>影像的大小</translation>
    </message>
    <message>
      <source>Test image %1 of %2</source>
      <translation>測試影像 %1，共 %2 張</translation>
    </message>
    <message>
      <source>Test images of each class</source>
      <translation>各類別的測試影像數</translation>
    </message>
    <message>
      <source>The network reads the images…</source>
      <translation>網路正在辨識影像…</translation>
    </message>
    <message>
      <source>Training image %1 of %2</source>
      <translation>訓練影像 %1，共 %2 張</translation>
    </message>
    <message>
      <source>Training images of each class</source>
      <translation>各類別的訓練影像數</translation>
    </message>
  </context>
  <context>
    <name>inkling::InkPreview</name>
    <message>
      <source>What the network sees</source>
      <translation>網路看到的</translation>
    </message>
  </context>
  <context>
    <name>inkling::InkStepsView</name>
    <message>
      <source>%1 × %1</source>
      <translation>%1 × %1</translation>
    </message>
    <message>
      <source>%1 × %2 numbers, 0 for paper to 1 for ink</source>
      <translation>%1 × %2 個數，0 是紙，1 是墨水</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>外框</translation>
    </message>
    <message>
      <source>Centre of mass</source>
      <translation>質心</translation>
    </message>
    <message>
      <source>From the drawing to the image</source>
      <translation>從手寫到影像</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>灰階</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>筆跡</translation>
    </message>
    <message>
      <source>Made so large, its shape kept, with one pen for all</source>
      <translation>放大或縮小到這麼大，形狀不變，全部用同一種筆</translation>
    </message>
    <message>
      <source>Moved by whole pixels to where MNIST has it</source>
      <translation>以整個像素移到 MNIST 所在的位置</translation>
    </message>
    <message>
      <source>Nothing is drawn.</source>
      <translation>什麼都還沒寫。</translation>
    </message>
    <message>
      <source>The ink is %1 wide and %2 high, and its centre of mass moves %3 to the right and %4 down.</source>
      <translation>筆跡寬 %1、高 %2，質心向右移 %3、向下移 %4。</translation>
    </message>
    <message>
      <source>The smallest box around it</source>
      <translation>包住它的最小外框</translation>
    </message>
    <message>
      <source>What you drew, as lines</source>
      <translation>您寫的，以線條表示</translation>
    </message>
  </context>
  <context>
    <name>inkling::InsidePage</name>
    <message>
      <source>Draw a digit, and it is worked out here.</source>
      <translation>寫一個數字，這裡就會算給你看。</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>特徵圖</translation>
    </message>
    <message>
      <source>Inside the network</source>
      <translation>網路內部</translation>
    </message>
    <message>
      <source>Instead of the digit that is drawn</source>
      <translation>不用手寫的數字，改看這張</translation>
    </message>
    <message>
      <source>L&amp;ook at test image</source>
      <translation>看測試影像(&amp;O)</translation>
    </message>
    <message>
      <source>Map of the digits</source>
      <translation>數字的地圖</translation>
    </message>
    <message>
      <source>Number of the test image</source>
      <translation>測試影像的編號</translation>
    </message>
    <message>
      <source>On test image %1.</source>
      <translation>以測試影像 %1 為例。</translation>
    </message>
    <message>
      <source>On test image %1. Draw a digit, and it follows.</source>
      <translation>以測試影像 %1 為例。寫一個數字，它會跟著變。</translation>
    </message>
    <message>
      <source>On the digit that is drawn; it follows the pen.</source>
      <translation>以手寫的數字為例，隨筆而變。</translation>
    </message>
    <message>
      <source>Parts of the page</source>
      <translation>頁面的各部分</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>逐步演示</translation>
    </message>
    <message>
      <source>Turn it into …</source>
      <translation>變成…</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>權重</translation>
    </message>
    <message>
      <source>What it looked at</source>
      <translation>看的是哪裡</translation>
    </message>
  </context>
  <context>
    <name>inkling::KeptDrawings</name>
    <message>
      <source>%1. Drawings kept now are lost when the program ends, unless you export them.</source>
      <translation>%1。現在保留的手寫數字若不匯出，程式結束後就會遺失。</translation>
    </message>
    <message>
      <source>Change what it is</source>
      <translation>變更它是什麼</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Drawings taken from %1: %2.</source>
      <translation>已從 %1 取用手寫數字：%2。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>匯入</translation>
    </message>
    <message>
      <source>Keep a drawing</source>
      <translation>保留手寫數字</translation>
    </message>
    <message>
      <source>Left out, for they have no label or no ink: %1.</source>
      <translation>因沒有標籤或沒有筆跡而略過的：%1。</translation>
    </message>
    <message>
      <source>No drawing in %1 says what digit it is, so none was taken.</source>
      <translation>%1 中的手寫數字都沒有說明是什麼數字，所以一個也沒有取用。</translation>
    </message>
    <message>
      <source>Not all kept drawings could be read. %1. The damaged file stays as %2.</source>
      <translation>保留的手寫數字有些無法讀取。%1。損毀的檔案留存為 %2。</translation>
    </message>
  </context>
  <context>
    <name>inkling::LanguageMenu</name>
    <message>
      <source>Inkling speaks another language from its next start on: %1.</source>
      <translation>下次啟動 Inkling 時改用：%1。</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>語言(&amp;A)</translation>
    </message>
    <message>
      <source>The &amp;system's</source>
      <translation>系統語言(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>inkling::LayerForm</name>
    <message>
      <source> %</source>
      <translation>%</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>啟動函數</translation>
    </message>
    <message>
      <source>Channels dropped</source>
      <translation>捨棄的通道</translation>
    </message>
    <message>
      <source>Choose a layer to change its settings.</source>
      <translation>選取一層來變更它的設定。</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>捨棄的比率</translation>
    </message>
    <message>
      <source>Epsilon</source>
      <translation>Epsilon</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>濾鏡數</translation>
    </message>
    <message>
      <source>First weights</source>
      <translation>初始權重</translation>
    </message>
    <message>
      <source>First weights and L2</source>
      <translation>初始權重與 L2</translation>
    </message>
    <message>
      <source>Flatten has no settings: it lays the image out as one row.</source>
      <translation>展平沒有設定：它把影像排成一列。</translation>
    </message>
    <message>
      <source>Global average pooling has no settings: it takes the mean of each channel.</source>
      <translation>全域平均池化沒有設定：它取每個通道的平均。</translation>
    </message>
    <message>
      <source>How the weights are drawn at first</source>
      <translation>開始時如何隨機產生權重</translation>
    </message>
    <message>
      <source>Kernel size</source>
      <translation>卷積核大小</translation>
    </message>
    <message>
      <source>L2</source>
      <translation>L2</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>動量</translation>
    </message>
    <message>
      <source>Of leaky_relu below 0</source>
      <translation>leaky_relu 在 0 以下的斜率</translation>
    </message>
    <message>
      <source>PReLU has no settings: it learns its slope below 0, one for each place.</source>
      <translation>PReLU 沒有設定：它會學習 0 以下的斜率，每個位置各一個。</translation>
    </message>
    <message>
      <source>Padding</source>
      <translation>填補</translation>
    </message>
    <message>
      <source>Pool size</source>
      <translation>池化大小</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>斜率</translation>
    </message>
    <message>
      <source>The loss gets this times the sum of the weights' squares, which keeps them small</source>
      <translation>損失會加上權重平方和乘以這個數，使權重保持很小</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>神經元數</translation>
    </message>
    <message>
      <source>What the moving averages keep of themselves in a step</source>
      <translation>移動平均在每一步保留多少原來的值</translation>
    </message>
    <message>
      <source>none</source>
      <translation>無</translation>
    </message>
    <message>
      <source>same: the image keeps its size</source>
      <translation>same：影像大小不變</translation>
    </message>
    <message>
      <source>valid: the border is lost</source>
      <translation>valid：邊緣會失去</translation>
    </message>
  </context>
  <context>
    <name>inkling::LayerTableModel</name>
    <message>
      <source>%1 (%2), %3</source>
      <translation>%1（%2），%3</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>層</translation>
    </message>
    <message>
      <source>Output shape</source>
      <translation>輸出形狀</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>參數</translation>
    </message>
  </context>
  <context>
    <name>inkling::LearningRateBox</name>
    <message>
      <source>Can be changed while the network trains, from the next batch on. With a schedule, all rates that follow change by the same factor.</source>
      <translation>網路訓練時也可以變更，從下一個批次起生效。有排程時，之後所有的學習率都按同樣的倍數改變。</translation>
    </message>
  </context>
  <context>
    <name>inkling::LessonPanel</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%1 reads your drawings now. A lesson begins with the network as it was before.</source>
      <translation>現在由「%1」辨識您的手寫。每次教學都從原本的網路開始。</translation>
    </message>
    <message>
      <source>%1 →</source>
      <translation>%1 →</translation>
    </message>
    <message>
      <source>&amp;Back to the network before</source>
      <translation>換回原本的網路(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Teach them</source>
      <translation>教它認(&amp;T)</translation>
    </message>
    <message>
      <source>Each of them unseen</source>
      <translation>每一個都當作沒見過</translation>
    </message>
    <message>
      <source>It was taught just these.</source>
      <translation>教的正是這些。</translation>
    </message>
    <message>
      <source>Read by networks taught only the others: so well it may read your next ones.</source>
      <translation>由只學過其餘各個的網路來辨識：接下來寫的，它大概也能認得這麼好。</translation>
    </message>
    <message>
      <source>Teach &amp;again</source>
      <translation>再教一次(&amp;A)</translation>
    </message>
    <message>
      <source>Teach it your hand</source>
      <translation>教它認得您的筆跡</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>教學中</translation>
    </message>
    <message>
      <source>Test images</source>
      <translation>測試影像</translation>
    </message>
    <message>
      <source>Test images of %1</source>
      <translation>%1 的測試影像</translation>
    </message>
    <message>
      <source>Trains %1 on what you have kept, mixed with images of %2 so that it forgets nothing. This takes some seconds.</source>
      <translation>用您保留的手寫數字訓練「%1」，並混入 %2 的影像，讓它什麼都不忘記。這需要幾秒鐘。</translation>
    </message>
    <message>
      <source>What it knew before.</source>
      <translation>它原本就會的。</translation>
    </message>
    <message>
      <source>Your drawings</source>
      <translation>您的手寫數字</translation>
    </message>
  </context>
  <context>
    <name>inkling::MadeNetwork</name>
    <message>
      <source>%1 has taken the place of %2, which is saved nowhere.</source>
      <translation>「%1」取代了「%2」，而「%2」還沒有儲存。</translation>
    </message>
    <message>
      <source>%1 reads your drawings now. %2 is kept on the Runs page.</source>
      <translation>現在由「%1」辨識您的手寫。「%2」保留在「紀錄」頁。</translation>
    </message>
    <message>
      <source>&amp;Back to %1</source>
      <translation>回到「%1」(&amp;B)</translation>
    </message>
  </context>
  <context>
    <name>inkling::MainWindow</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 is saved nowhere. When you quit now, it is lost.</source>
      <translation>「%1」還沒有儲存。現在結束，它就不見了。</translation>
    </message>
    <message>
      <source>%1, epoch %2 of %3</source>
      <translation>%1，第 %2 週期，共 %3 週期</translation>
    </message>
    <message>
      <source>A network is being trained, and its training could not be kept among the runs. When you quit now, what it has learned is lost.</source>
      <translation>網路正在訓練，而這次訓練無法保留在紀錄中。現在結束，學到的就不見了。</translation>
    </message>
    <message>
      <source>A network is being trained. When you quit now, it stops; it can go on later, from the Runs page.</source>
      <translation>網路正在訓練。現在結束，訓練會停止，之後可以在「紀錄」頁繼續。</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>資料</translation>
    </message>
    <message>
      <source>Inkling</source>
      <translation>Inkling</translation>
    </message>
    <message>
      <source>Inside</source>
      <translation>剖析</translation>
    </message>
    <message>
      <source>Keep training</source>
      <translation>繼續訓練</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>My digits</source>
      <translation>我的數字</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>頁面</translation>
    </message>
    <message>
      <source>Quit without saving</source>
      <translation>不儲存就結束</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>紀錄</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>儲存…</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>停止並結束</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>訓練</translation>
    </message>
  </context>
  <context>
    <name>inkling::MapLegend</name>
    <message>
      <source>&amp;Wrong only (%1)</source>
      <translation>僅錯誤的(&amp;W)（%1）</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Click digits to show only these</source>
      <translation>點擊數字，只顯示這些</translation>
    </message>
    <message>
      <source>Digits on the map</source>
      <translation>圖上的數字</translation>
    </message>
    <message>
      <source>Only the images that the network reads as another digit</source>
      <translation>僅顯示網路認成別的數字的影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::MapSection</name>
    <message>
      <source>%1 Neighbours stay neighbours; a drawing goes among its five nearest.</source>
      <translation>%1相鄰的仍然相鄰；手寫的數字放在與它最近的五張之間。</translation>
    </message>
    <message>
      <source>%1 The two directions hold %2 of what differs.</source>
      <translation>%1這兩個方向包含了差異的 %2。</translation>
    </message>
    <message>
      <source>%1 test images as the last hidden layer, %2 numbers, sorts them.</source>
      <translation>%1 張測試影像，依最後一個隱藏層（%2 個數）的看法排列。</translation>
    </message>
    <message>
      <source>&amp;Look closer</source>
      <translation>仔細看看(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Map by</source>
      <translation>畫圖方法(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Start again</source>
      <translation>重新開始(&amp;S)</translation>
    </message>
    <message>
      <source>A %1, and read as one.</source>
      <translation>是 %1，也辨識為它。</translation>
    </message>
    <message>
      <source>A %1, but read as %2.</source>
      <translation>是 %1，卻辨識為 %2。</translation>
    </message>
    <message>
      <source>Making the map</source>
      <translation>正在畫圖</translation>
    </message>
    <message>
      <source>Map of the test images</source>
      <translation>測試影像的地圖</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours; distances between groups mean little</source>
      <translation>相鄰的仍然相鄰；各群之間的距離沒什麼意義</translation>
    </message>
    <message>
      <source>No image chosen</source>
      <translation>沒有選取影像</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>還沒有網路</translation>
    </message>
    <message>
      <source>No test images</source>
      <translation>沒有測試影像</translation>
    </message>
    <message>
      <source>Open data on the Data page; its test images become the map.</source>
      <translation>請在「資料」頁開啟資料，它的測試影像會變成地圖。</translation>
    </message>
    <message>
      <source>Point at a dot to see its image; a click keeps it.</source>
      <translation>指到一個點就能看到它的影像；點一下就會留住。</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>Test image %1</source>
      <translation>測試影像 %1</translation>
    </message>
    <message>
      <source>The test images go through the network.</source>
      <translation>測試影像正在通過網路。</translation>
    </message>
    <message>
      <source>The two directions in which the images differ most</source>
      <translation>影像差異最大的兩個方向</translation>
    </message>
    <message>
      <source>There is no map of these</source>
      <translation>這些沒有地圖</translation>
    </message>
    <message>
      <source>Train one on the Train page, or open one from the File menu.</source>
      <translation>請在「訓練」頁訓練一個，或從「檔案」選單開啟一個。</translation>
    </message>
    <message>
      <source>What the network looked at in this image (double click or Return)</source>
      <translation>網路在這張影像裡看了哪裡（按兩下或 Return 鍵）</translation>
    </message>
    <message>
      <source>none of the classes</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <source>t-SNE's steps</source>
      <translation>t-SNE 的步數</translation>
    </message>
  </context>
  <context>
    <name>inkling::MapsSection</name>
    <message>
      <source>&amp;Layer</source>
      <translation>層(&amp;L)</translation>
    </message>
    <message>
      <source>All units</source>
      <translation>所有神經元</translation>
    </message>
    <message>
      <source>Feature map %1</source>
      <translation>特徵圖 %1</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>特徵圖</translation>
    </message>
    <message>
      <source>Over 0 in %1 of %2 places.</source>
      <translation>%2 個位置中有 %1 個大於 0。</translation>
    </message>
    <message>
      <source>Over 0 in %1 of %2 units.</source>
      <translation>%2 個神經元中有 %1 個大於 0。</translation>
    </message>
    <message>
      <source>The layer's units, row after row; blue where they are over 0.</source>
      <translation>這一層的神經元，一列接一列；大於 0 的是藍色。</translation>
    </message>
    <message>
      <source>What the layer makes of the image: a picture for each filter, blue where it answers. All have the same scale.</source>
      <translation>這一層對影像做了什麼：每個濾鏡一張圖，有反應的地方是藍色。全部使用同樣的刻度。</translation>
    </message>
  </context>
  <context>
    <name>inkling::MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>關閉這則訊息</translation>
    </message>
    <message>
      <source>Close this message (Esc)</source>
      <translation>關閉這則訊息（Esc）</translation>
    </message>
    <message>
      <source>No program here shows folders. The file is in %1.</source>
      <translation>這裡沒有能顯示資料夾的程式。檔案在 %1。</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>已儲存為 %1。</translation>
    </message>
    <message>
      <source>Show in &amp;folder</source>
      <translation>開啟所在資料夾(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>inkling::MetricsTab</name>
    <message>
      <source>All metrics of the test images</source>
      <translation>測試影像的所有指標</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>值</translation>
    </message>
  </context>
  <context>
    <name>inkling::MislabelsTab</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>標籤</translation>
    </message>
    <message>
      <source>Look and judge: some labels are wrong, some digits are only badly written.</source>
      <translation>請看了再判斷：有些是標籤錯了，有些只是數字寫得不好。</translation>
    </message>
    <message>
      <source>Looks like</source>
      <translation>看起來像</translation>
    </message>
    <message>
      <source>Probable mislabels</source>
      <translation>可能標錯的標籤</translation>
    </message>
    <message>
      <source>Reading the training images</source>
      <translation>正在辨識訓練影像</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>停止(&amp;T)</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>把握</translation>
    </message>
    <message>
      <source>Test images</source>
      <translation>測試影像</translation>
    </message>
    <message numerus="yes">
      <source>The network confidently contradicts %Ln labels.</source>
      <translation>
        <numerusform>網路很有把握地不同意 %Ln 個標籤。</numerusform>
      </translation>
    </message>
    <message>
      <source>The network confidently contradicts no label.</source>
      <translation>沒有網路很有把握地不同意的標籤。</translation>
    </message>
    <message>
      <source>The network reads every training image once.</source>
      <translation>網路把每張訓練影像辨識一次。</translation>
    </message>
    <message>
      <source>Training images</source>
      <translation>訓練影像</translation>
    </message>
    <message>
      <source>Which images</source>
      <translation>哪些影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::ModelPage</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 from elsewhere</source>
      <translation>來自別處的「%1」</translation>
    </message>
    <message>
      <source>%1 parameters: %2</source>
      <translation>%1 個參數：%2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln parameters</source>
      <translation>
        <numerusform>%Ln 個參數</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Preset</source>
      <translation>範本(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Summary…</source>
      <translation>摘要(&amp;S)…</translation>
    </message>
    <message>
      <source>A network is being trained. Its design can be changed when the training has ended.</source>
      <translation>網路正在訓練。訓練結束後才能變更它的設計。</translation>
    </message>
    <message>
      <source>Add layer</source>
      <translation>加入層</translation>
    </message>
    <message>
      <source>As &amp;text</source>
      <translation>文字形式(&amp;T)</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>變更 %1</translation>
    </message>
    <message>
      <source>Change the layers as text</source>
      <translation>以文字變更各層</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>選擇 %1</translation>
    </message>
    <message>
      <source>Chosen layer</source>
      <translation>選取的層</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>各層</translation>
    </message>
    <message>
      <source>Layers as text</source>
      <translation>各層的文字形式</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Move layer down</source>
      <translation>將層下移</translation>
    </message>
    <message>
      <source>Move layer up</source>
      <translation>將層上移</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>範本</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Redo %1</source>
      <translation>重做：%1</translation>
    </message>
    <message>
      <source>Remove layer</source>
      <translation>移除層</translation>
    </message>
    <message>
      <source>Settings of the layer and of the training</source>
      <translation>層與訓練的設定</translation>
    </message>
    <message>
      <source>The layers as the command line takes them, for example %1</source>
      <translation>各層的寫法與命令列相同，例如 %1</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>訓練</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>復原：%1</translation>
    </message>
    <message>
      <source>own design</source>
      <translation>自訂設計</translation>
    </message>
  </context>
  <context>
    <name>inkling::PairBars</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>; </source>
      <translation>；</translation>
    </message>
    <message>
      <source>First: %1, %2</source>
      <translation>第一個：%1，%2</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>還沒有可辨識的內容</translation>
    </message>
    <message>
      <source>Probabilities of both networks</source>
      <translation>兩個網路的機率</translation>
    </message>
    <message>
      <source>Second: %1, %2</source>
      <translation>第二個：%1，%2</translation>
    </message>
  </context>
  <context>
    <name>inkling::PlaneView</name>
    <message>
      <source>Row %1, column %2: %3</source>
      <translation>第 %1 列第 %2 欄：%3</translation>
    </message>
  </context>
  <context>
    <name>inkling::ProbabilityBars</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1. True class: %2</source>
      <translation>%1。實際類別：%2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>; </source>
      <translation>；</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>還沒有可辨識的內容</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>機率</translation>
    </message>
    <message>
      <source>Unsure. %1</source>
      <translation>沒有把握。%1</translation>
    </message>
  </context>
  <context>
    <name>inkling::RatePlot</name>
    <message>
      <source>Learning rate %1</source>
      <translation>學習率 %1</translation>
    </message>
    <message>
      <source>Loss by learning rate</source>
      <translation>各學習率的損失</translation>
    </message>
    <message>
      <source>each batch</source>
      <translation>各批次</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>平滑後</translation>
    </message>
  </context>
  <context>
    <name>inkling::RecentMenu</name>
    <message>
      <source>%1 in %2</source>
      <translation>%1（在 %2）</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>清除這份清單(&amp;C)</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>資料</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>開啟最近用過的(&amp;R)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ReliabilityPlot</name>
    <message>
      <source>%1 %</source>
      <translation>%1%</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: %3 images, %4 % of them read correctly.</source>
      <translation>把握在 %1 到 %2% 之間：%3 張影像，其中 %4% 辨識正確。</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: no image.</source>
      <translation>把握在 %1 到 %2% 之間：沒有影像。</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: one image, read correctly.</source>
      <translation>把握在 %1 到 %2% 之間：一張影像，辨識正確。</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: one image, read wrongly.</source>
      <translation>把握在 %1 到 %2% 之間：一張影像，辨識錯誤。</translation>
    </message>
    <message>
      <source>Reliability diagram</source>
      <translation>可靠度圖</translation>
    </message>
    <message>
      <source>how often it is right</source>
      <translation>多常是對的</translation>
    </message>
    <message>
      <source>how sure it is</source>
      <translation>多有把握</translation>
    </message>
  </context>
  <context>
    <name>inkling::ResultsExport</name>
    <message>
      <source>&amp;Confusion matrix…</source>
      <translation>混淆矩陣(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Report…</source>
      <translation>報告(&amp;R)…</translation>
    </message>
    <message>
      <source>All &amp;predictions…</source>
      <translation>所有預測(&amp;P)…</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>資料擴增</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>訓練週期</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失函數</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>最佳化器</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;HTML (*.html)</source>
      <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
      <source>Probable &amp;mislabels…</source>
      <translation>可能標錯的標籤(&amp;M)…</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Validation split</source>
      <translation>驗證比例</translation>
    </message>
    <message>
      <source>confusion.csv</source>
      <translation>混淆矩陣.csv</translation>
    </message>
    <message>
      <source>mislabels.csv</source>
      <translation>可疑標籤.csv</translation>
    </message>
    <message>
      <source>predictions.csv</source>
      <translation>預測.csv</translation>
    </message>
    <message>
      <source>report.pdf</source>
      <translation>報告.pdf</translation>
    </message>
  </context>
  <context>
    <name>inkling::ResultsPage</name>
    <message>
      <source>&amp;Evaluate</source>
      <translation>評估(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>A report, or tables, as files</source>
      <translation>把報告或表格存成檔案</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>準確率</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>各類別</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>把握</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩陣</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>匯出(&amp;X)</translation>
    </message>
    <message>
      <source>Evaluate %1</source>
      <translation>評估「%1」</translation>
    </message>
    <message>
      <source>Evaluating</source>
      <translation>正在評估</translation>
    </message>
    <message>
      <source>Let the network read all test images</source>
      <translation>讓網路辨識所有測試影像</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指標</translation>
    </message>
    <message>
      <source>Mislabels</source>
      <translation>可疑標籤</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>錯誤</translation>
    </message>
    <message>
      <source>No results yet</source>
      <translation>還沒有結果</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>開啟影像</translation>
    </message>
    <message>
      <source>Open images first, then let a network read them.</source>
      <translation>先開啟影像，再讓網路辨識。</translation>
    </message>
    <message>
      <source>Reading the test images</source>
      <translation>正在辨識測試影像</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Results of %1</source>
      <translation>「%1」的結果</translation>
    </message>
    <message>
      <source>Test images</source>
      <translation>測試影像</translation>
    </message>
    <message>
      <source>The network is learning. When it is done, it is evaluated on the test images.</source>
      <translation>網路正在學習。學完後會用測試影像評估。</translation>
    </message>
    <message>
      <source>The network reads every test image once.</source>
      <translation>網路把每張測試影像辨識一次。</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>訓練網路</translation>
    </message>
    <message>
      <source>Train a network, or evaluate the current one on the test images.</source>
      <translation>請訓練網路，或用測試影像評估目前的網路。</translation>
    </message>
    <message>
      <source>Two models</source>
      <translation>兩個模型</translation>
    </message>
    <message>
      <source>Views of the results</source>
      <translation>結果的各種檢視</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunControl</name>
    <message>
      <source>%1 left</source>
      <translation>還剩 %1</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunDetails</name>
    <message>
      <source>%1 has not been tested. Open its model, then evaluate it on the Results page.</source>
      <translation>「%1」還沒有測試過。請開啟它的模型，再到「結果」頁評估。</translation>
    </message>
    <message numerus="yes">
      <source>%1 reads %n fewer of %2 test images right.</source>
      <translation>
        <numerusform>「%1」在 %2 張測試影像中少辨識對 %n 張。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 reads %n more of %2 test images right.</source>
      <extracomment>%1 is the name of a run, %2 a number of images</extracomment>
      <translation>
        <numerusform>「%1」在 %2 張測試影像中多辨識對 %n 張。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Curves</source>
      <translation>曲線(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>設定(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;to</source>
      <translation>到(&amp;T)</translation>
    </message>
    <message>
      <source>Blue: the second run is better there. Orange: it is worse.</source>
      <translation>藍色：第二個在這裡比較好。橘色：比較差。</translation>
    </message>
    <message>
      <source>Both read equally many of %1 test images right.</source>
      <translation>兩者在 %1 張測試影像中辨識對的一樣多。</translation>
    </message>
    <message>
      <source>Confus&amp;ion</source>
      <translation>混淆(&amp;I)</translation>
    </message>
    <message>
      <source>Details of the run</source>
      <translation>訓練的細節</translation>
    </message>
    <message>
      <source>Differences onl&amp;y</source>
      <translation>只看差異(&amp;Y)</translation>
    </message>
    <message>
      <source>Fro&amp;m</source>
      <translation>從(&amp;M)</translation>
    </message>
    <message>
      <source>Not&amp;e</source>
      <translation>備註(&amp;E)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>The first run</source>
      <translation>第一筆訓練紀錄</translation>
    </message>
    <message>
      <source>The second run</source>
      <translation>第二筆訓練紀錄</translation>
    </message>
    <message>
      <source>The two were tested on different images, so there is nothing to compare.</source>
      <translation>兩者用不同的影像測試過，所以無法比較。</translation>
    </message>
    <message>
      <source>What you want to remember of this run</source>
      <translation>這次訓練您想記住的事</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunModel</name>
    <message>
      <source>Best loss</source>
      <translation>最低損失</translation>
    </message>
    <message>
      <source>Best val.</source>
      <translation>最佳驗證</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>曲線</translation>
    </message>
    <message>
      <source>How long it was trained</source>
      <translation>訓練花了多久</translation>
    </message>
    <message>
      <source>In epoch %1</source>
      <translation>在第 %1 週期</translation>
    </message>
    <message>
      <source>Last loss</source>
      <translation>最後損失</translation>
    </message>
    <message>
      <source>Last val.</source>
      <translation>最後驗證</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>網路</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>備註</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>參數</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>測試</translation>
    </message>
    <message>
      <source>The accuracy on the test images</source>
      <translation>測試影像的準確率</translation>
    </message>
    <message>
      <source>The accuracy on the validation images after the last epoch</source>
      <translation>最後一個週期後，驗證影像的準確率</translation>
    </message>
    <message>
      <source>The accuracy on the validation images, epoch by epoch</source>
      <translation>各週期驗證影像的準確率</translation>
    </message>
    <message>
      <source>The best accuracy on the validation images after any epoch</source>
      <translation>任一週期後，驗證影像的最高準確率</translation>
    </message>
    <message>
      <source>The loss on the validation images after the last epoch</source>
      <translation>最後一個週期後，驗證影像的損失</translation>
    </message>
    <message>
      <source>The lowest loss on the validation images after any epoch</source>
      <translation>任一週期後，驗證影像的最低損失</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>Validation accuracy by epoch</source>
      <translation>各週期的驗證準確率</translation>
    </message>
    <message>
      <source>When</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>When the training began</source>
      <translation>訓練開始的時間</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>損毀</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunStore</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>Another network is being trained. Stop that training first.</source>
      <translation>另一個網路正在訓練。請先停止那次訓練。</translation>
    </message>
    <message>
      <source>The training goes on, but it cannot be kept among the runs. %1</source>
      <translation>訓練會繼續，但無法保留在紀錄中。%1</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunTable</name>
    <message>
      <source>Runs</source>
      <translation>訓練紀錄</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunsPage</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%1 was deleted.</source>
      <translation>已刪除「%1」。</translation>
    </message>
    <message numerus="yes">
      <source>%n in all</source>
      <translation>
        <numerusform>共 %n 筆</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n runs were deleted.</source>
      <translation>
        <numerusform>已刪除 %n 筆訓練紀錄。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open model</source>
      <translation>開啟模型(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>繼續訓練(&amp;R)</translation>
    </message>
    <message>
      <source>All outcomes</source>
      <translation>所有狀態</translation>
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>刪除(&amp;L)</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
      <source>Every training is kept here, with its settings, its curves and its network, so that you can compare them and go on with them later.</source>
      <translation>每次訓練都保留在這裡，連同設定、曲線和網路，方便您比較，以後也能接著訓練。</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>匯出表格</translation>
    </message>
    <message>
      <source>Filter by name, network, setting or note</source>
      <translation>依名稱、網路、設定或備註篩選</translation>
    </message>
    <message>
      <source>Filter runs</source>
      <translation>篩選訓練紀錄</translation>
    </message>
    <message>
      <source>Go on with the training, as if it had never stopped</source>
      <translation>接著訓練，就像從未停止過</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation>還沒有訓練紀錄</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Re&amp;name</source>
      <translation>重新命名(&amp;N)</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>訓練紀錄</translation>
    </message>
    <message>
      <source>Show its results</source>
      <translation>顯示它的結果</translation>
    </message>
    <message>
      <source>The network of %1 reads what you draw.</source>
      <translation>您的手寫現在由「%1」的網路辨識。</translation>
    </message>
    <message>
      <source>This run's network reads your drawings (Enter)</source>
      <translation>由這次訓練的網路辨識您的手寫（Enter）</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>訓練網路</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
    <message>
      <source>Write the table, as it is filtered and sorted, to a CSV file</source>
      <translation>把表格照目前的篩選和排序寫成 CSV 檔</translation>
    </message>
  </context>
  <context>
    <name>inkling::SaliencySection</name>
    <message>
      <source>%1 The maps are for %2, of the same layers with random weights: noise, if the maps of the trained ones mean anything.</source>
      <translation>%1這些圖是針對 %2，用同樣的層配上隨機權重算出的：如果訓練過的圖有意義，這些就該是雜訊。</translation>
    </message>
    <message>
      <source>%1 What speaks for %2:</source>
      <translation>%1支持 %2 的是：</translation>
    </message>
    <message>
      <source>&amp;What speaks for</source>
      <translation>支持的類別(&amp;W)</translation>
    </message>
    <message>
      <source>As the network sees it.</source>
      <translation>網路看到的樣子。</translation>
    </message>
    <message>
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <source>How much the score falls when a square of paper hides the place. Blue ink speaks for the class, orange against it.</source>
      <translation>用一小塊白紙遮住該處，分數會下降多少。藍色的筆跡支持這個類別，橘色的反對。</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>遮擋</translation>
    </message>
    <message>
      <source>SmoothGrad</source>
      <translation>SmoothGrad</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>The mean of the gradients of 50 copies of the image with noise, so that what is chance cancels.</source>
      <translation>影像加上雜訊的 50 份副本的平均梯度，使偶然的部分互相抵消。</translation>
    </message>
    <message>
      <source>The network reads %1 (%2).</source>
      <translation>網路辨識為 %1（%2）。</translation>
    </message>
    <message>
      <source>The same layers before they have learned anything. A map that looks the same with random weights shows nothing that was learned.</source>
      <translation>還沒有學到任何東西時的同樣各層。換成隨機權重後看起來還是一樣的圖，顯示的就不是學到的東西。</translation>
    </message>
    <message>
      <source>Where a little more ink would raise the class's score (blue) or lower it (orange).</source>
      <translation>哪裡多一點墨水會提高類別的分數（藍色）或降低它（橘色）。</translation>
    </message>
    <message>
      <source>With &amp;random weights</source>
      <translation>使用隨機權重(&amp;R)</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>正在計算</translation>
    </message>
    <message>
      <source>against</source>
      <translation>反對</translation>
    </message>
    <message>
      <source>for</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>what is read</source>
      <translation>辨識出的類別</translation>
    </message>
  </context>
  <context>
    <name>inkling::SaliencyView</name>
    <message>
      <source>Chosen image</source>
      <translation>選取的影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::ScatterView</name>
    <message>
      <source>Show the whole map again</source>
      <translation>重新顯示整張圖</translation>
    </message>
    <message>
      <source>Show the whole map again (Esc)</source>
      <translation>重新顯示整張圖（Esc）</translation>
    </message>
  </context>
  <context>
    <name>inkling::ScoresTab</name>
    <message>
      <source>%1 read as something else</source>
      <translation>被辨識為別的 %1</translation>
    </message>
    <message>
      <source>Precision, recall and F1 of each class</source>
      <translation>各類別的精確率、召回率與 F1</translation>
    </message>
  </context>
  <context>
    <name>inkling::SecondNetwork</name>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 內建</translation>
    </message>
  </context>
  <context>
    <name>inkling::Section</name>
    <message>
      <source>Draw a digit, or open data on the Data page.</source>
      <translation>寫一個數字，或到「資料」頁開啟資料。</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>還沒有網路</translation>
    </message>
    <message>
      <source>Nothing to look at</source>
      <translation>沒有可看的影像</translation>
    </message>
    <message>
      <source>The network takes images of %1, this one is %2. Choose data of that size on the Data page and a test image of them above.</source>
      <translation>網路接受 %1 的影像，這張是 %2。請在「資料」頁選擇同樣大小的資料，並在上方選一張它的測試影像。</translation>
    </message>
    <message>
      <source>This image does not fit the network</source>
      <translation>這張影像不適合這個網路</translation>
    </message>
    <message>
      <source>Train one on the Train page, or open one from the File menu.</source>
      <translation>請在「訓練」頁訓練一個，或從「檔案」選單開啟一個。</translation>
    </message>
  </context>
  <context>
    <name>inkling::Session</name>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 內建</translation>
    </message>
    <message>
      <source>No model can be opened while a network trains. Stop the training first.</source>
      <translation>網路訓練時無法開啟模型。請先停止訓練。</translation>
    </message>
    <message>
      <source>Other data cannot be opened while a network trains. Stop the training first.</source>
      <translation>網路訓練時無法開啟其他資料。請先停止訓練。</translation>
    </message>
    <message>
      <source>The data is still being opened. Start the training when it is there.</source>
      <translation>資料還在開啟中。請等開啟後再開始訓練。</translation>
    </message>
    <message>
      <source>There is no data to learn from. Open data first.</source>
      <translation>沒有可供學習的資料。請先開啟資料。</translation>
    </message>
    <message>
      <source>There is no data to test the network on. Open data first.</source>
      <translation>沒有可用來測試網路的資料。請先開啟資料。</translation>
    </message>
    <message>
      <source>There is no network to save yet. Train one first.</source>
      <translation>還沒有可儲存的網路。請先訓練一個。</translation>
    </message>
    <message>
      <source>There is no network to test yet. Train one first.</source>
      <translation>還沒有可測試的網路。請先訓練一個。</translation>
    </message>
    <message>
      <source>own design</source>
      <translation>自訂設計</translation>
    </message>
  </context>
  <context>
    <name>inkling::SettingRows</name>
    <message>
      <source>Choose a file</source>
      <translation>選擇檔案</translation>
    </message>
  </context>
  <context>
    <name>inkling::SettingsModel</name>
    <message>
      <source>%1 (differs)</source>
      <translation>%1（不同）</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>設定</translation>
    </message>
  </context>
  <context>
    <name>inkling::ShortcutsDialog</name>
    <message>
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 到 %2</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
    <message>
      <source>On the pages</source>
      <translation>各頁面上</translation>
    </message>
  </context>
  <context>
    <name>inkling::StatusLine</name>
    <message>
      <source>%1  %2 + %3</source>
      <translation>%1  %2 + %3</translation>
    </message>
    <message numerus="yes">
      <source>%1, %Ln parameters</source>
      <translation>
        <numerusform>%1，%Ln 個參數</numerusform>
      </translation>
    </message>
    <message>
      <source>Epoch %1 of %2</source>
      <translation>第 %1 週期，共 %2 週期</translation>
    </message>
    <message>
      <source>Epoch %1 of %2, %3 left</source>
      <translation>第 %1 週期，共 %2 週期，還剩 %3</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>沒有資料</translation>
    </message>
    <message>
      <source>No network</source>
      <translation>沒有網路</translation>
    </message>
    <message>
      <source>Opening the data…</source>
      <translation>正在開啟資料…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進度</translation>
    </message>
    <message>
      <source>Testing the network…</source>
      <translation>正在測試網路…</translation>
    </message>
    <message>
      <source>Training images + test images</source>
      <translation>訓練影像 + 測試影像</translation>
    </message>
  </context>
  <context>
    <name>inkling::SummaryDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>複製(&amp;C)</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>Summary as Keras prints it</source>
      <translation>Keras 格式的摘要</translation>
    </message>
  </context>
  <context>
    <name>inkling::TeachBar</name>
    <message>
      <source>A digit for each box; – for what is none</source>
      <translation>每個框一個數字；– 表示不是數字</translation>
    </message>
    <message>
      <source>Do not keep it, and put it back on the canvas</source>
      <translation>不保留，並放回畫布</translation>
    </message>
    <message>
      <source>It was a</source>
      <translation>這是</translation>
    </message>
    <message>
      <source>It was the number</source>
      <translation>這個數是</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep a number</source>
      <translation>保留一個數</translation>
    </message>
    <message>
      <source>Keep each box as a drawing of its own</source>
      <translation>把每個框當作單獨的圖保留</translation>
    </message>
    <message>
      <source>Keep the drawing</source>
      <translation>保留手寫數字</translation>
    </message>
    <message>
      <source>Keep the drawing as no digit</source>
      <translation>把手寫保留為「不是數字」</translation>
    </message>
    <message>
      <source>Keep the drawing as this digit</source>
      <translation>把手寫保留為這個數字</translation>
    </message>
    <message>
      <source>Kept as %1</source>
      <translation>已保留為 %1</translation>
    </message>
    <message>
      <source>Kept as a %1</source>
      <translation>已保留為 %1</translation>
    </message>
    <message>
      <source>Kept as no digit</source>
      <translation>已保留為「不是數字」</translation>
    </message>
    <message>
      <source>My digits: %1</source>
      <translation>我的數字：%1</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>收回</translation>
    </message>
    <message>
      <source>The drawings that you have kept</source>
      <translation>您保留的手寫數字</translation>
    </message>
    <message>
      <source>There are %1 boxes, not %2</source>
      <translation>有 %1 個框，而不是 %2 個</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>inkling::Teaching</name>
    <message>
      <source>%1, taught</source>
      <translation>%1（教過）</translation>
    </message>
    <message>
      <source>A network is being trained. Teach it when that has ended.</source>
      <translation>網路正在訓練。等訓練結束再教它。</translation>
    </message>
    <message>
      <source>No drawing is kept yet.</source>
      <translation>還沒有保留手寫數字。</translation>
    </message>
    <message>
      <source>Only a network that reads grey images of the ten digits can be taught.</source>
      <translation>只有辨識十個數字之灰階影像的網路才能教。</translation>
    </message>
    <message>
      <source>There is no data to mix the drawings with. Open data first.</source>
      <translation>沒有可與手寫數字混合的資料。請先開啟資料。</translation>
    </message>
    <message>
      <source>There is no network yet. Train one, or open a model.</source>
      <translation>還沒有網路。請訓練一個，或開啟模型。</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainFigures</name>
    <message>
      <source>%1 / %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>準確率</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>週期</translation>
    </message>
    <message>
      <source>How far the answers are from the truth: the smaller, the better</source>
      <translation>答案離正確有多遠：越小越好</translation>
    </message>
    <message>
      <source>Images a second</source>
      <translation>每秒影像數</translation>
    </message>
    <message>
      <source>In each epoch the network sees every training image once</source>
      <translation>每個週期網路把所有訓練影像看過一次</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>The share of the training images that the network reads right</source>
      <translation>網路對訓練影像辨識正確的比例</translation>
    </message>
    <message>
      <source>The share that it reads right of images kept back, from which it does not learn</source>
      <translation>對保留下來、不用於學習的影像，辨識正確的比例</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>剩餘時間</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>驗證</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainHeader</name>
    <message>
      <source>%1 % for validation</source>
      <translation>%1% 用於驗證</translation>
    </message>
    <message>
      <source>%1, learning rate %2</source>
      <translation>%1，學習率 %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln parameters</source>
      <translation>
        <numerusform>%Ln 個參數</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n epochs</source>
      <translation>
        <numerusform>%n 個週期</numerusform>
      </translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>變更…</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>繼續</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暫停</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>重新開始</translation>
    </message>
    <message>
      <source>Start training</source>
      <translation>開始訓練</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Stops, and starts anew from new weights (Ctrl+F5)</source>
      <translation>停止，並用新的權重重新開始（Ctrl+F5）</translation>
    </message>
    <message>
      <source>The training waits, and goes on where it was (F6)</source>
      <translation>訓練暫停，之後從原處繼續（F6）</translation>
    </message>
    <message>
      <source>augmentation: %1</source>
      <translation>資料擴增：%1</translation>
    </message>
    <message>
      <source>batches of %1</source>
      <translation>每批 %1 張</translation>
    </message>
    <message>
      <source>schedule: %1</source>
      <translation>排程：%1</translation>
    </message>
    <message>
      <source>validation on %1</source>
      <translation>以 %1 驗證</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainMenu</name>
    <message>
      <source>&amp;Go on</source>
      <translation>繼續(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暫停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation>重新開始(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>開始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>訓練(&amp;T)</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>停止(&amp;T)</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainPage</name>
    <message>
      <source>&amp;Try it with dropout</source>
      <translation>加上 dropout 試試(&amp;T)</translation>
    </message>
    <message>
      <source>A network learns from images that somebody has labelled. Open some, then start the training here.</source>
      <translation>網路從有人標註過的影像中學習。請開啟一些影像，再到這裡開始訓練。</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>週期</translation>
    </message>
    <message>
      <source>Finished. Of %1 test images that it has never seen, the network reads %2 right.</source>
      <translation>訓練完成。網路從沒看過的 %1 張測試影像中，它辨識對了 %2。</translation>
    </message>
    <message>
      <source>Finished. The network is being tested on images that it has never seen…</source>
      <translation>訓練完成。正在用網路從沒看過的影像測試它…</translation>
    </message>
    <message>
      <source>Nothing to learn from yet</source>
      <translation>還沒有可供學習的資料</translation>
    </message>
    <message>
      <source>Open data</source>
      <translation>開啟資料</translation>
    </message>
    <message>
      <source>Overfitting: since epoch %1 the loss of the training images falls, but that of the validation images does not any more. More images, augmentation or stopping early can help.</source>
      <translation>過度擬合：從第 %1 週期起，訓練影像的損失還在下降，驗證影像的損失卻不再下降。更多影像、資料擴增或提早停止會有幫助。</translation>
    </message>
    <message>
      <source>Overfitting: since epoch %1 the loss of the training images falls, but that of the validation images does not any more. The network learns its images by heart. Dropout makes that hard for it.</source>
      <translation>過度擬合：從第 %1 週期起，訓練影像的損失還在下降，驗證影像的損失卻不再下降。網路把影像背下來了，而 dropout 會讓它不容易死背。</translation>
    </message>
    <message>
      <source>Paused. The network can be drawn for; the training goes on where it was.</source>
      <translation>已暫停。可以手寫給網路辨識；訓練會從原處繼續。</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>訓練進度</translation>
    </message>
    <message>
      <source>See what it gets &amp;wrong</source>
      <translation>看看它認錯什麼(&amp;W)</translation>
    </message>
    <message numerus="yes">
      <source>Stopped after %n complete epochs. The network keeps what it has learned.</source>
      <translation>
        <numerusform>完成 %n 個週期後停止。網路保留學到的內容。</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped in the first epoch. The network keeps what it has learned.</source>
      <translation>在第一個週期停止。網路保留已學到的。</translation>
    </message>
    <message>
      <source>The training diverged: the loss grew beyond all bounds. The network has its last good weights again. Lower the learning rate (to a tenth, say) and start anew.</source>
      <translation>訓練發散：損失無止境地增大。網路已回到最後一組好的權重。請降低學習率（例如降到十分之一）再重新開始。</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainPlots</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%1: %2, %n epochs</source>
      <translation>
        <numerusform>%1：%2，%n 個週期</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Log scale</source>
      <translation>對數刻度(&amp;L)</translation>
    </message>
    <message>
      <source>Earlier runs (%1)</source>
      <translation>先前的訓練（%1）</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>尋找…</translation>
    </message>
    <message>
      <source>For losses and learning rates; percentages keep their even axis</source>
      <translation>用於損失和學習率；百分比維持均勻的刻度</translation>
    </message>
    <message>
      <source>How much the line of the batches is smoothed, 0 to 0.99</source>
      <translation>批次曲線的平滑程度，0 到 0.99</translation>
    </message>
    <message>
      <source>Learning &amp;rate</source>
      <translation>學習率(&amp;R)</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>S&amp;moothing</source>
      <translation>平滑(&amp;M)</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <source>Tries many learning rates on this network and shows where it learns best</source>
      <translation>在這個網路上嘗試多種學習率，看看它在哪裡學得最好</translation>
    </message>
    <message>
      <source>Which trainings of before are drawn below this one</source>
      <translation>要在這次訓練之下畫出哪些先前的訓練</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainingForm</name>
    <message>
      <source> %</source>
      <translation>%</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>資料擴增</translation>
    </message>
    <message>
      <source>Augmentation in detail</source>
      <translation>資料擴增細項</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>訓練週期</translation>
    </message>
    <message>
      <source>How every training image is changed, anew in each epoch</source>
      <translation>每張訓練影像如何變化，每個週期都不同</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>標籤平滑</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>學習率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失函數</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>最佳化器</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>隨機種子</translation>
    </message>
    <message>
      <source>The optimizer's own parameters</source>
      <translation>最佳化器本身的參數</translation>
    </message>
    <message>
      <source>The same seed gives the same network</source>
      <translation>同樣的種子會得到同樣的網路</translation>
    </message>
    <message>
      <source>The share of the training images that is kept back, to see how well the network reads what it has not learned from</source>
      <translation>保留不用於訓練的影像比例，用來觀察網路對沒學過的影像辨識得如何</translation>
    </message>
    <message>
      <source>The share of the truth that is spread over all classes, of the cross-entropies only</source>
      <translation>正確答案分攤給所有類別的比例，只適用於交叉熵</translation>
    </message>
    <message>
      <source>Validation split</source>
      <translation>驗證比例</translation>
    </message>
    <message>
      <source>light: a little shifted and turned</source>
      <translation>輕微：稍微平移和旋轉</translation>
    </message>
    <message>
      <source>own strengths</source>
      <translation>自訂強度</translation>
    </message>
    <message>
      <source>strong: clearly shifted, turned and slanted</source>
      <translation>強烈：明顯平移、旋轉和傾斜</translation>
    </message>
  </context>
  <context>
    <name>inkling::TwoModelsTab</name>
    <message>
      <source>%1 has not read the test images.</source>
      <translation>「%1」還沒有辨識測試影像。</translation>
    </message>
    <message>
      <source>%1 is better, and that is hardly chance: were both equally good, so large a difference would come up %2 times in a hundred (McNemar's test, p = %3).</source>
      <translation>「%1」比較好，而且不太可能是巧合：如果兩者一樣好，一百次中只會有 %2 次出現這麼大的差異（McNemar 檢定，p = %3）。</translation>
    </message>
    <message>
      <source>%1 is better, and that is no chance: were both equally good, so large a difference would come up less than once in a thousand times (McNemar's test, p &lt; 0.001).</source>
      <translation>「%1」比較好，而且不是巧合：如果兩者一樣好，一千次中出現這麼大的差異不到一次（McNemar 檢定，p &lt; 0.001）。</translation>
    </message>
    <message>
      <source>%1 reads %2 correctly, %3 reads %4.</source>
      <translation>「%1」辨識正確 %2，「%3」%4。</translation>
    </message>
    <message>
      <source>%1 reads the test images …</source>
      <translation>「%1」正在辨識測試影像…</translation>
    </message>
    <message>
      <source>&amp;Open a model…</source>
      <translation>開啟模型(&amp;O)…</translation>
    </message>
    <message>
      <source>Both are right</source>
      <translation>兩者都對</translation>
    </message>
    <message>
      <source>Both are wrong</source>
      <translation>兩者都錯</translation>
    </message>
    <message>
      <source>Both read the same test images, and you see what one reads correctly that the other does not.</source>
      <translation>兩者辨識同樣的測試影像，您可以看到一個認得對而另一個認錯的。</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>更換(&amp;H)</translation>
    </message>
    <message>
      <source>Compare with another model</source>
      <translation>與另一個模型比較</translation>
    </message>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 內建的</translation>
    </message>
    <message>
      <source>Keras models (*.keras *.h5);;All files (*)</source>
      <translation>Keras 模型 (*.keras *.h5);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Neither is better: each reads as many images correctly as the other.</source>
      <translation>兩者一樣好：辨識正確的影像一樣多。</translation>
    </message>
    <message>
      <source>No run is kept yet</source>
      <translation>還沒有訓練紀錄</translation>
    </message>
    <message>
      <source>Only %1 is right</source>
      <translation>只有「%1」對</translation>
    </message>
    <message>
      <source>Open a model to compare with</source>
      <translation>開啟要比較的模型</translation>
    </message>
    <message>
      <source>Open a model…</source>
      <translation>開啟模型…</translation>
    </message>
    <message>
      <source>Reading the test images</source>
      <translation>正在辨識測試影像</translation>
    </message>
    <message>
      <source>Take &amp;Inkling's own</source>
      <translation>使用 Inkling 內建的(&amp;I)</translation>
    </message>
    <message>
      <source>Take a &amp;run</source>
      <translation>使用訓練紀錄(&amp;R)</translation>
    </message>
    <message>
      <source>The difference may well be chance: were both equally good, one as large would come up %1 times in a hundred (McNemar's test, p = %2).</source>
      <translation>差異很可能只是巧合：如果兩者一樣好，一百次中會有 %1 次出現這麼大的差異（McNemar 檢定，p = %2）。</translation>
    </message>
    <message>
      <source>the other</source>
      <translation>另一個</translation>
    </message>
  </context>
  <context>
    <name>inkling::ViewMenu</name>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>淺色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>檢視(&amp;V)</translation>
    </message>
    <message>
      <source>Colours of the &amp;system</source>
      <translation>跟隨系統配色(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>inkling::WalkView</name>
    <message>
      <source>%1 × %2</source>
      <translation>%1 × %2</translation>
    </message>
    <message>
      <source>%1.</source>
      <translation>%1。</translation>
    </message>
    <message>
      <source>%1; relu lets it pass.</source>
      <translation>%1；relu 讓它通過。</translation>
    </message>
    <message>
      <source>%1; relu makes it 0.</source>
      <translation>%1；relu 把它變成 0。</translation>
    </message>
    <message>
      <source>=</source>
      <translation>=</translation>
    </message>
    <message>
      <source>Convolved, %1</source>
      <translation>卷積後，%1</translation>
    </message>
    <message>
      <source>Four numbers</source>
      <translation>四個數</translation>
    </message>
    <message>
      <source>Image, %1</source>
      <translation>影像，%1</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>卷積核</translation>
    </message>
    <message>
      <source>Max-pooled, %1</source>
      <translation>最大池化後，%1</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>乘積</translation>
    </message>
    <message>
      <source>Row %1, column %2: %3 pixels times %3 weights, added up with the bias, make %4</source>
      <translation>第 %1 列第 %2 欄：%3 個像素乘上 %3 個權重，加總後再加上偏置，得到 %4</translation>
    </message>
    <message>
      <source>Row %1, column %2: %3 pixels times %3 weights, added up, make %4</source>
      <translation>第 %1 列第 %2 欄：%3 個像素乘上 %3 個權重，加總後得到 %4</translation>
    </message>
    <message>
      <source>Row %1, column %2: the largest of four numbers is %3; the others are dropped.</source>
      <translation>第 %1 列第 %2 欄：四個數中最大的是 %3，其餘捨去。</translation>
    </message>
    <message>
      <source>bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <source>sum</source>
      <translation>總和</translation>
    </message>
    <message>
      <source>the largest</source>
      <translation>最大值</translation>
    </message>
    <message>
      <source>×</source>
      <translation>×</translation>
    </message>
  </context>
  <context>
    <name>inkling::WeightsSection</name>
    <message>
      <source>&amp;Layer</source>
      <translation>層(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Most active first</source>
      <translation>最活躍的在前(&amp;M)</translation>
    </message>
    <message>
      <source>Each filter is laid over every place of its input. It answers most where the input is like it: ink where it is blue, none where it is orange.</source>
      <translation>每個濾鏡會放到輸入的每個位置上。輸入與它越像，反應就越強：藍色處有墨水，橘色處沒有。</translation>
    </message>
    <message>
      <source>Each hidden unit has a weight for every pixel. It answers most to ink where it is blue, and least to ink where it is orange.</source>
      <translation>每個隱藏神經元對每個像素都有一個權重。墨水在藍色處時反應最強，在橘色處時反應最弱。</translation>
    </message>
    <message>
      <source>Filter %1</source>
      <translation>濾鏡 %1</translation>
    </message>
    <message>
      <source>For this image it says %1.</source>
      <translation>對這張影像，它的值是 %1。</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>還沒有網路</translation>
    </message>
    <message>
      <source>No weights that make a picture</source>
      <translation>沒有可以畫成圖的權重</translation>
    </message>
    <message>
      <source>The layers of this network neither are convolutions nor look at the image itself. Add a convolution on the Model page, or begin with flatten and dense.</source>
      <translation>這個網路的各層既不是卷積，也不直接看影像。請在「模型」頁加入卷積，或以 flatten 和 dense 開頭。</translation>
    </message>
    <message>
      <source>The units that the image above excites most come first</source>
      <translation>上方影像最能激發的神經元排在前面</translation>
    </message>
    <message>
      <source>Train one on the Train page, or open one from the File menu.</source>
      <translation>請在「訓練」頁訓練一個，或從「檔案」選單開啟一個。</translation>
    </message>
    <message>
      <source>Unit %1</source>
      <translation>神經元 %1</translation>
    </message>
    <message>
      <source>Weights as pictures</source>
      <translation>權重的圖像</translation>
    </message>
    <message>
      <source>on &amp;input channel</source>
      <translation>於輸入通道(&amp;I)</translation>
    </message>
  </context>
  <context>
    <name>inkling::WelcomeStrip</name>
    <message>
      <source>&amp;Train</source>
      <translation>訓練(&amp;T)</translation>
    </message>
    <message>
      <source>Close the first steps</source>
      <translation>關閉入門步驟</translation>
    </message>
    <message>
      <source>Draw a digit on the pad</source>
      <translation>在手寫板上寫一個數字</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>入門步驟</translation>
    </message>
    <message>
      <source>It reads what you draw</source>
      <translation>它會辨識您寫的字</translation>
    </message>
    <message>
      <source>See what it gets wrong</source>
      <translation>看看它認錯什麼</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>顯示(&amp;W)</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>步驟 %1</translation>
    </message>
    <message>
      <source>Step %1, done</source>
      <translation>步驟 %1，已完成</translation>
    </message>
    <message>
      <source>That is all there is to it</source>
      <translation>就是這麼簡單</translation>
    </message>
    <message>
      <source>Train a network of your own</source>
      <translation>訓練自己的網路</translation>
    </message>
    <message>
      <source>Your network is learning…</source>
      <translation>您的網路正在學習…</translation>
    </message>
    <message>
      <source>Your network reads the pad now</source>
      <translation>現在由您的網路辨識手寫板</translation>
    </message>
  </context>
</TS>
