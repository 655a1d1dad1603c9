<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>ArrayText</name>
    <message>
      <source>What the network is given: images %1 float32, 0 to 1 (divided by 255); labels %2 float32, one-hot</source>
      <extracomment>%1 and %2 are shapes of arrays, such as (60000, 10)</extracomment>
      <translation>网络得到的输入：图像 %1 float32，0 到 1（已除以 255）；标签 %2 float32，独热编码</translation>
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
      <translation>所有被识别为 %2 的图像中的 %1%</translation>
    </message>
    <message>
      <source>%1 read as %2: %3 times (%4 % of all %1)</source>
      <extracomment>%1 and %2 are classes, such as digits; %3 is a number of images, %4 a percentage</extracomment>
      <translation>%1 被识别为 %2：%3 次（占所有 %1 的 %4%）</translation>
    </message>
    <message>
      <source>%1 read as %2: once (%3 % of all %1)</source>
      <extracomment>%1 and %2 are classes, such as digits; %3 is a percentage</extracomment>
      <translation>%1 被识别为 %2：1 次（占所有 %1 的 %3%）</translation>
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
      <translation>水平边缘（Sobel）</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>轮廓</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>锐化</translation>
    </message>
    <message>
      <source>Vertical edges (Sobel)</source>
      <translation>垂直边缘（Sobel）</translation>
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
      <translation>%1，%2 张测试图像。由 Inkling 于 %3 制作。</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>各类别</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Loss, epoch by epoch</source>
      <translation>各轮的损失</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>Mistakes, the surest first</source>
      <translation>错误，最有把握的在前</translation>
    </message>
    <message>
      <source>Network and training</source>
      <translation>网络与训练</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Results of %1</source>
      <translation>“%1”的结果</translation>
    </message>
  </context>
  <context>
    <name>RunWords</name>
    <message>
      <source>%1 % of the images</source>
      <translation>图像的 %1%</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Batches an epoch</source>
      <translation>每轮的批次数</translation>
    </message>
    <message>
      <source>Callbacks</source>
      <translation>回调</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>类别权重</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Epochs from a validation to the next</source>
      <translation>验证间隔（轮）</translation>
    </message>
    <message>
      <source>Image weights</source>
      <translation>图像权重</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失函数</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>学习率调度</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Shuffled</source>
      <translation>打乱顺序</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <source>Validation batches</source>
      <translation>验证批次数</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>准确率</translation>
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
      <translation>发散</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>running</source>
      <translation>进行中</translation>
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
        <numerusform>删除 %n 条训练记录</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
  </context>
  <context>
    <name>SettingWords</name>
    <message>
      <source>Another order of the images in each epoch</source>
      <translation>每轮重新打乱图像的顺序</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>基准</translation>
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
      <translation>较好的方向</translation>
    </message>
    <message>
      <source>Binary cross-entropy</source>
      <translation>二元交叉熵</translation>
    </message>
    <message>
      <source>Categorical cross-entropy</source>
      <translation>分类交叉熵</translation>
    </message>
    <message>
      <source>Centered</source>
      <translation>中心化</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>类别权重</translation>
    </message>
    <message>
      <source>Cool-down</source>
      <translation>冷却期</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <source>End: the start divided by</source>
      <translation>终值：起始值除以</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Epochs of warm-up</source>
      <translation>预热轮数</translation>
    </message>
    <message>
      <source>Epochs taken as done</source>
      <translation>视为已完成的轮数</translation>
    </message>
    <message>
      <source>Epsilon</source>
      <translation>Epsilon</translation>
    </message>
    <message>
      <source>Factor</source>
      <translation>系数</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>First accumulator</source>
      <translation>初始累积值</translation>
    </message>
    <message>
      <source>Image weights</source>
      <translation>图像权重</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Least change</source>
      <translation>最小变化量</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Lowest rate</source>
      <translation>最低学习率</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>平均绝对误差</translation>
    </message>
    <message>
      <source>Mean squared error</source>
      <translation>均方误差</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <source>Nesterov's momentum</source>
      <translation>Nesterov 动量</translation>
    </message>
    <message>
      <source>Not before epoch</source>
      <translation>起算轮次</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>优化器</translation>
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
      <translation>保存最佳网络</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>学习率调度</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Share left at the end</source>
      <translation>最后剩下的比例</translation>
    </message>
    <message>
      <source>Share that goes up</source>
      <translation>上升阶段的比例</translation>
    </message>
    <message>
      <source>Start: the top divided by</source>
      <translation>起始值：最高值除以</translation>
    </message>
    <message>
      <source>Steps per epoch</source>
      <translation>每轮的步数</translation>
    </message>
    <message>
      <source>Take the best epoch's weights in the end</source>
      <translation>结束时换回最佳轮次的权重</translation>
    </message>
    <message>
      <source>Validate every … epochs</source>
      <translation>验证间隔（轮）</translation>
    </message>
    <message>
      <source>Validation batch size</source>
      <translation>验证批次大小</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>验证数据</translation>
    </message>
    <message>
      <source>Validation split</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>Validation steps</source>
      <translation>验证步数</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>监控的指标</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>权重衰减</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>cosine with warm-up</source>
      <translation>余弦（含预热）</translation>
    </message>
    <message>
      <source>exponential</source>
      <translation>指数</translation>
    </message>
    <message>
      <source>in steps</source>
      <translation>阶梯式</translation>
    </message>
    <message>
      <source>light</source>
      <translation>轻微</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>one cycle</source>
      <translation>单周期</translation>
    </message>
    <message>
      <source>reduced on a plateau</source>
      <translation>停滞时降低</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>强烈</translation>
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
      <translation>%1 小时 %2 分</translation>
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
      <translation>准确率</translation>
    </message>
    <message>
      <source>Among the %1 surest</source>
      <translation>前 %1 名准确率</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>平均绝对误差</translation>
    </message>
    <message>
      <source>Mean prediction</source>
      <translation>平均预测值</translation>
    </message>
    <message>
      <source>Mean squared error</source>
      <translation>均方误差</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Something unexpected went wrong.</source>
      <translation>发生了意料之外的错误。</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>内存不足，无法进行。</translation>
    </message>
    <message>
      <source>Unexpected: %1</source>
      <translation>意料之外的错误：%1</translation>
    </message>
    <message>
      <source>Val. %1</source>
      <translation>验证%1</translation>
    </message>
    <message>
      <source>early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>非数值</translation>
    </message>
    <message>
      <source>reduce on plateau</source>
      <translation>停滞时降低学习率</translation>
    </message>
    <message>
      <source>save the best</source>
      <translation>保存最佳网络</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>"%1" is no activation; there are %2</source>
      <translation>没有“%1”这种激活函数；可用的有 %2</translation>
    </message>
    <message>
      <source>"%1" is no class with its weight, such as 8:2</source>
      <translation>“%1”不是类别与其权重的写法，例如 8:2</translation>
    </message>
    <message>
      <source>"%1" is no initialiser; there are %2</source>
      <translation>没有“%1”这种初始化方法；可用的有 %2</translation>
    </message>
    <message>
      <source>"%1" is no layer; there are conv16-3-same-relu, pool2, avgpool2, globalavgpool, dropout0.25, spatialdropout0.25, flatten, dense128-relu, batchnorm, prelu, and activations such as relu</source>
      <translation>没有“%1”这种层；可用的有 conv16-3-same-relu、pool2、avgpool2、globalavgpool、dropout0.25、spatialdropout0.25、flatten、dense128-relu、batchnorm、prelu，以及 relu 之类的激活函数</translation>
    </message>
    <message>
      <source>"%1" is no optimizer; there are %2</source>
      <translation>没有“%1”这种优化器；可用的有 %2</translation>
    </message>
    <message>
      <source>%1</source>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1 arrays of weights in %2</source>
      <translation>%2 中的 %1 个权重数组</translation>
    </message>
    <message>
      <source>%1 bytes</source>
      <translation>%1 字节</translation>
    </message>
    <message>
      <source>%1 can be better higher or lower: the mode must be min or max</source>
      <translation>%1 可能越高越好，也可能越低越好：模式必须是 min 或 max</translation>
    </message>
    <message>
      <source>%1 for image %2</source>
      <translation>图像 %2 的标签是 %1</translation>
    </message>
    <message>
      <source>%1 goes with no activation (linear) or sigmoid in the last layer; it has %2</source>
      <translation>%1 要搭配最后一层不用激活函数（线性）或用 sigmoid；目前是 %2</translation>
    </message>
    <message>
      <source>%1 has no "%2"; it has %3, written as %4</source>
      <translation>%1 没有“%2”这一项；可设置的有：%3，写成 %4</translation>
    </message>
    <message>
      <source>%1 has no digits; join it with some, as in mnist+%1</source>
      <translation>%1 里没有数字；请与有数字的数据合并，例如 mnist+%1</translation>
    </message>
    <message>
      <source>%1 has no label smoothing; the cross-entropies have</source>
      <translation>%1 不支持标签平滑；只有交叉熵支持</translation>
    </message>
    <message>
      <source>%1 has no parameter "%2"; it has %3</source>
      <translation>%1 没有参数“%2”；它有 %3</translation>
    </message>
    <message>
      <source>%1 images of %2 x %3 as its header says (%4 bytes)</source>
      <translation>文件头所说的 %1 张 %2 x %3 图像（%4 字节）</translation>
    </message>
    <message>
      <source>%1 in line %2</source>
      <translation>第 %2 行：%1</translation>
    </message>
    <message>
      <source>%1 labels</source>
      <translation>%1 个标签</translation>
    </message>
    <message>
      <source>%1 labels as its header says</source>
      <translation>文件头所说的 %1 个标签</translation>
    </message>
    <message>
      <source>%1 labels, one for each image of %2</source>
      <translation>%1 个标签，%2 的每张图像各一个</translation>
    </message>
    <message>
      <source>%1 must be 0 or 1, not %2</source>
      <translation>%1 必须是 0 或 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be 0 or a number over 0, not %2</source>
      <translation>%1 必须是 0 或大于 0 的数，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a number from 0, not %2</source>
      <translation>%1 必须是不小于 0 的数，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a number from 1, not %2</source>
      <translation>%1 必须是不小于 1 的数，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a number over 0, not %2</source>
      <translation>%1 必须是大于 0 的数，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be a whole number from 0, not %2</source>
      <translation>%1 必须是不小于 0 的整数，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be at least 0 and less than 1, not %2</source>
      <translation>%1 必须不小于 0 且小于 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be from %2 to %3, not %4</source>
      <translation>“%1”必须介于 %2 到 %3 之间，不能是 %4</translation>
    </message>
    <message>
      <source>%1 must be from 0 to 1, not %2</source>
      <translation>%1 必须介于 0 到 1 之间，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be from 0 to 100000, not %2</source>
      <translation>%1 必须介于 0 到 100000 之间，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be from 0, not %2</source>
      <translation>%1 必须不小于 0，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be over 0 and at most 1, not %2</source>
      <translation>%1 必须大于 0 且不超过 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be over 0 and at most 100000, not %2</source>
      <translation>%1 必须大于 0 且不超过 100000，不能是 %2</translation>
    </message>
    <message>
      <source>%1 must be over 0 and under 1, not %2</source>
      <translation>%1 必须大于 0 且小于 1，不能是 %2</translation>
    </message>
    <message>
      <source>%1 needs a number, as in %1=0.5, not "%2"</source>
      <translation>%1 需要一个数，例如 %1=0.5，不能是“%2”</translation>
    </message>
    <message>
      <source>%1 outputs are more classes than the %2 that Inkling tells apart</source>
      <translation>有 %1 个输出，超过 Inkling 能区分的 %2 个类别</translation>
    </message>
    <message>
      <source>%1 weights</source>
      <translation>%1 个权重</translation>
    </message>
    <message>
      <source>%1 x %2</source>
      <translation>%1 x %2</translation>
    </message>
    <message>
      <source>%1: "%2" is neither a padding (same, valid) nor %3</source>
      <translation>%1：“%2”既不是填充方式（same、valid），也不是%3</translation>
    </message>
    <message>
      <source>%1: "%2" is neither momentum:0.9 nor epsilon:0.001</source>
      <translation>%1：“%2”既不是 momentum:0.9，也不是 epsilon:0.001</translation>
    </message>
    <message>
      <source>%1: "%2" is no value for %3</source>
      <translation>%1：“%2”不能作为 %3 的值</translation>
    </message>
    <message>
      <source>%1: "%2" is not %3</source>
      <translation>%1：“%2”不是%3</translation>
    </message>
    <message>
      <source>%1: "%2" is not understood</source>
      <translation>%1：看不懂“%2”</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: a number was expected at "%2"</source>
      <translation>%1：“%2”处应该是一个数</translation>
    </message>
    <message>
      <source>%1: expected %2, found %3</source>
      <translation>%1 有问题（预期：%2；实际：%3）</translation>
    </message>
    <message>
      <source>Epoch %1: stopped early, for %2 was best in epoch %3</source>
      <translation>第 %1 轮：提前停止，因为 %2 在第 %3 轮时最好</translation>
    </message>
    <message>
      <source>Epoch %1: the learning rate is reduced to %2, for %3 does not get better</source>
      <translation>第 %1 轮：学习率降为 %2，因为 %3 不再改善</translation>
    </message>
    <message>
      <source>Epoch %1: the learning rate was set to %2 by hand</source>
      <translation>第 %1 轮：手动把学习率设为 %2</translation>
    </message>
    <message>
      <source>Inkling has no such layer. It has Conv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Dropout, SpatialDropout2D, Flatten, Dense, BatchNormalization, PReLU, Activation, ReLU, LeakyReLU, ELU and Softmax</source>
      <translation>Inkling 没有这种层。它有 Conv2D、MaxPooling2D、AveragePooling2D、GlobalAveragePooling2D、Dropout、SpatialDropout2D、Flatten、Dense、BatchNormalization、PReLU、Activation、ReLU、LeakyReLU、ELU 和 Softmax</translation>
    </message>
    <message>
      <source>MNIST's files are not on this computer. Put them into %1, or name their folder in the environment variable INKLING_MNIST</source>
      <translation>这台计算机上没有 MNIST 的文件。请把它们放到 %1，或用环境变量 INKLING_MNIST 指定所在的文件夹</translation>
    </message>
    <message>
      <source>MNIST's four IDX files, plain or .gz, or %1</source>
      <translation>MNIST 的四个 IDX 文件（未压缩或 .gz），或 %1</translation>
    </message>
    <message>
      <source>Scribbles</source>
      <translation>涂鸦</translation>
    </message>
    <message>
      <source>Synthetic digits</source>
      <translation>合成数字</translation>
    </message>
    <message>
      <source>The network has the weights of epoch %1 again, the best</source>
      <translation>网络已换回第 %1 轮的权重，那是最好的</translation>
    </message>
    <message>
      <source>The network's last hidden layer gives values that are no numbers: its training has diverged. Train it again with a smaller learning rate.</source>
      <translation>网络最后一个隐藏层给出的值不是数字：训练已经发散。请用更小的学习率重新训练。</translation>
    </message>
    <message>
      <source>The run is being trained by another window of Inkling.</source>
      <translation>这次训练正在 Inkling 的另一个窗口中进行。</translation>
    </message>
    <message>
      <source>The run is being trained. Stop it first.</source>
      <translation>这次训练还在进行，请先停止。</translation>
    </message>
    <message>
      <source>a %1 x %1 kernel without padding does not fit into %2 x %3; use same padding, a smaller kernel or less pooling</source>
      <translation>没有填充时，%1 x %1 的卷积核放不进 %2 x %3；请改用 same 填充、较小的卷积核，或少做一些池化</translation>
    </message>
    <message>
      <source>a %1 x %1 window does not fit into %2 x %3</source>
      <translation>%1 x %1 的窗口放不进 %2 x %3</translation>
    </message>
    <message>
      <source>a NumPy array</source>
      <translation>NumPy 数组</translation>
    </message>
    <message>
      <source>a convolution needs an image, but what comes in is flat</source>
      <translation>卷积需要图像，但输入是一维的</translation>
    </message>
    <message>
      <source>a coordinate that is no place on a canvas</source>
      <translation>不在画布上的坐标</translation>
    </message>
    <message>
      <source>a dense layer needs a flat input, but an image comes in; put flatten before it</source>
      <translation>全连接层需要一维的输入，但输入是图像；请在它前面加上 flatten</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>a file far too large for that</source>
      <translation>大得离谱的文件</translation>
    </message>
    <message>
      <source>a file of %1 bytes</source>
      <translation>%1 字节的文件</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>a folder to write to</source>
      <translation>可以写入的文件夹</translation>
    </message>
    <message>
      <source>a header of %1 bytes</source>
      <translation>%1 字节的文件头</translation>
    </message>
    <message>
      <source>a header that breaks off</source>
      <translation>不完整的文件头</translation>
    </message>
    <message>
      <source>a header that breaks off after %1 bytes</source>
      <translation>读到 %1 字节就中断的文件头</translation>
    </message>
    <message>
      <source>a header that is not NumPy's</source>
      <translation>不是 NumPy 的文件头</translation>
    </message>
    <message>
      <source>a header that promises %1</source>
      <translation>文件头声称有 %1</translation>
    </message>
    <message>
      <source>a label that is not 0 to 9</source>
      <translation>标签不是 0 到 9</translation>
    </message>
    <message>
      <source>a longer one in line %1</source>
      <translation>第 %1 行超过了</translation>
    </message>
    <message>
      <source>a name that ends in .keras, .h5 or .safetensors</source>
      <translation>以 .keras、.h5 或 .safetensors 结尾的文件名</translation>
    </message>
    <message>
      <source>a number from 0 in line %1</source>
      <translation>第 %1 行是不小于 0 的数</translation>
    </message>
    <message>
      <source>a point that is not [x, y]</source>
      <translation>点不是 [x, y]</translation>
    </message>
    <message>
      <source>a readable entry</source>
      <translation>可读取的条目</translation>
    </message>
    <message>
      <source>a readable value in %1</source>
      <translation>%1 中可读取的值</translation>
    </message>
    <message>
      <source>a shape that is none</source>
      <translation>无效的形状</translation>
    </message>
    <message>
      <source>a single number</source>
      <translation>单个数值</translation>
    </message>
    <message>
      <source>a sound entry</source>
      <translation>完好的条目</translation>
    </message>
    <message>
      <source>a stroke that is no list of points</source>
      <translation>笔画不是点的列表</translation>
    </message>
    <message>
      <source>a weight a line</source>
      <translation>每行一个权重</translation>
    </message>
    <message>
      <source>a weight for each of the %1 images</source>
      <translation>%1 张图像各一个权重</translation>
    </message>
    <message>
      <source>a whole gzip file</source>
      <translation>完整的 gzip 文件</translation>
    </message>
    <message>
      <source>a whole model, as Keras's model.save() writes it</source>
      <translation>由 Keras 的 model.save() 写出的完整模型</translation>
    </message>
    <message>
      <source>a whole zip file</source>
      <translation>完整的 zip 文件</translation>
    </message>
    <message>
      <source>a zip file without it</source>
      <translation>zip 文件里没有它</translation>
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation>HDF5 文件</translation>
    </message>
    <message>
      <source>an IDX file of images (beginning with 00 00 08 03)</source>
      <translation>图像的 IDX 文件（以 00 00 08 03 开头）</translation>
    </message>
    <message>
      <source>an IDX file of labels (beginning with 00 00 08 01)</source>
      <translation>标签的 IDX 文件（以 00 00 08 01 开头）</translation>
    </message>
    <message>
      <source>an activation (relu, softmax, leaky_relu, prelu, elu, selu, gelu, silu, tanh, sigmoid, none), an initialiser (glorot_uniform, glorot_normal, he_uniform, he_normal) or l2:0.001</source>
      <translation>激活函数（relu、softmax、leaky_relu、prelu、elu、selu、gelu、silu、tanh、sigmoid、none）、初始化方法（glorot_uniform、glorot_normal、he_uniform、he_normal）或 l2:0.001</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>空文件</translation>
    </message>
    <message>
      <source>an entry %1</source>
      <translation>条目 %1</translation>
    </message>
    <message>
      <source>an image (PNG, JPEG ...)</source>
      <translation>图片（PNG、JPEG 等）</translation>
    </message>
    <message>
      <source>an image of at most %1 x %1 pixels</source>
      <translation>至多 %1 x %1 像素的图片</translation>
    </message>
    <message>
      <source>an input of shape %1 is not an image of fixed size, 1024 x 1024 at most</source>
      <translation>形状为 %1 的输入不是固定大小的图像，最大为 1024 x 1024</translation>
    </message>
    <message>
      <source>an integer in %1</source>
      <translation>%1 中的整数</translation>
    </message>
    <message>
      <source>another kind of value</source>
      <translation>另一种类型的值</translation>
    </message>
    <message>
      <source>at least one image</source>
      <translation>至少一张图像</translation>
    </message>
    <message>
      <source>at most %1 bytes</source>
      <translation>至多 %1 字节</translation>
    </message>
    <message>
      <source>at most %1 digits</source>
      <translation>至多 %1 个数字</translation>
    </message>
    <message>
      <source>at most %1 images of %2 x %3</source>
      <translation>至多 %1 张 %2 x %3 图像</translation>
    </message>
    <message>
      <source>at most %1 labels</source>
      <translation>至多 %1 个标签</translation>
    </message>
    <message>
      <source>augment must be %1or strengths as in "shift=2,rotation=10" (of %2), not %3</source>
      <translation>augment 必须是 %1或像“shift=2,rotation=10”这样的强度（可用：%2），不能是 %3</translation>
    </message>
    <message>
      <source>augment's %1 must be from 0 to %2, not %3</source>
      <translation>augment 的 %1 必须介于 0 到 %2 之间，不能是 %3</translation>
    </message>
    <message>
      <source>binary_crossentropy goes with sigmoid in the last layer, which gives each class a probability of its own; it has %1</source>
      <translation>binary_crossentropy 要搭配最后一层用 sigmoid，它给每个类别各自的概率；目前是 %1</translation>
    </message>
    <message>
      <source>cannot be locked: %1</source>
      <translation>无法锁定：%1</translation>
    </message>
    <message>
      <source>cannot be moved to %1: %2</source>
      <translation>无法移动到 %1：%2</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation>无法读取：%1</translation>
    </message>
    <message>
      <source>cannot be written</source>
      <translation>无法写入</translation>
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation>无法写入：%1</translation>
    </message>
    <message>
      <source>categorical_crossentropy goes with softmax in the last layer, which gives probabilities that sum to 1; it has %1</source>
      <translation>categorical_crossentropy 要搭配最后一层用 softmax，它给出总和为 1 的概率；目前是 %1</translation>
    </message>
    <message>
      <source>damage</source>
      <translation>损坏</translation>
    </message>
    <message>
      <source>damage (%1)</source>
      <translation>损坏（%1）</translation>
    </message>
    <message>
      <source>digit %1 of the strokes has no label from 0 to %2</source>
      <translation>笔画文件的第 %1 个数字没有 0 到 %2 的标签</translation>
    </message>
    <message>
      <source>dropout cannot be the last layer</source>
      <translation>dropout 不能是最后一层</translation>
    </message>
    <message>
      <source>epsilon must be over 0 and at most 1, not %1</source>
      <translation>epsilon 必须大于 0 且不超过 1，不能是 %1</translation>
    </message>
    <message>
      <source>filters</source>
      <translation>滤波器数</translation>
    </message>
    <message>
      <source>finite numbers in %1</source>
      <translation>%1 中都是有限的数</translation>
    </message>
    <message>
      <source>floats in %1, %2</source>
      <translation>%1 中的浮点数，%2</translation>
    </message>
    <message>
      <source>further bytes behind them</source>
      <translation>后面还有多余的字节</translation>
    </message>
    <message>
      <source>images as |u1 [count, height, width]</source>
      <translation>图像为 |u1 [张数, 高, 宽]</translation>
    </message>
    <message>
      <source>images of %1 x %2</source>
      <translation>%1 x %2 的图像</translation>
    </message>
    <message>
      <source>images of %1 x %2 in %3 classes</source>
      <translation>%1 x %2 的图像，%3 个类别</translation>
    </message>
    <message>
      <source>images of 1 x 1 to %1 x %1 pixels</source>
      <translation>1 x 1 到 %1 x %1 像素的图像</translation>
    </message>
    <message>
      <source>it is nested deeper than any file of its kind</source>
      <translation>嵌套的层数超过这类文件该有的</translation>
    </message>
    <message>
      <source>it is not a run's record as Inkling writes it (%1)</source>
      <translation>这不是 Inkling 所写的训练记录（%1）</translation>
    </message>
    <message>
      <source>it is not a training's record as Inkling writes it (%1)</source>
      <translation>这不是 Inkling 所写的训练状态（%1）</translation>
    </message>
    <message>
      <source>it is not as Keras writes it (%1)</source>
      <translation>这不是 Keras 的写法（%1）</translation>
    </message>
    <message>
      <source>it is of version %1, which this program does not know</source>
      <translation>它的版本是 %1，本程序不认识</translation>
    </message>
    <message>
      <source>its callbacks and learning rate do not go with its settings</source>
      <translation>其回调与学习率和设置不符</translation>
    </message>
    <message>
      <source>its confusion matrix does not go with its %1 classes</source>
      <translation>其混淆矩阵和 %1 个类别不符</translation>
    </message>
    <message>
      <source>its images have no size that there is: %1</source>
      <translation>图像的大小不合理：%1</translation>
    </message>
    <message>
      <source>its layers have %1 weights, but all that is there are %2 bytes</source>
      <translation>各层共有 %1 个权重，但实际只有 %2 字节</translation>
    </message>
    <message>
      <source>its output is too large</source>
      <translation>它的输出太大</translation>
    </message>
    <message>
      <source>l2 must be from 0 to 1000, not %1</source>
      <translation>l2 必须介于 0 到 1000 之间，不能是 %1</translation>
    </message>
    <message>
      <source>label smoothing must be at least 0 and less than 1, not %1</source>
      <translation>标签平滑必须不小于 0 且小于 1，不能是 %1</translation>
    </message>
    <message>
      <source>labels as integers, [count]</source>
      <translation>标签为整数，[个数]</translation>
    </message>
    <message>
      <source>labels from 0 to 9</source>
      <translation>0 到 9 的标签</translation>
    </message>
    <message>
      <source>layer %1 (%2) has %3 = %4, which Inkling does not have</source>
      <translation>第 %1 层（%2）的 %3 = %4，Inkling 不支持</translation>
    </message>
    <message>
      <source>layer %1 (%2): %3</source>
      <translation>第 %1 层（%2）：%3</translation>
    </message>
    <message>
      <source>layer %1 branches or joins; Inkling reads models whose layers are a chain</source>
      <translation>第 %1 层有分支或合并；Inkling 读取各层依次相连的模型</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>第 %1 行：%2</translation>
    </message>
    <message>
      <source>lines like {"label": 7, "strokes": [[[x, y], ...], ...]}</source>
      <translation>像 {"label": 7, "strokes": [[[x, y], ...], ...]} 这样的行</translation>
    </message>
    <message>
      <source>lines of at most %1 bytes</source>
      <translation>每行至多 %1 字节</translation>
    </message>
    <message>
      <source>more</source>
      <translation>超过了</translation>
    </message>
    <message>
      <source>more, or digits of very many points</source>
      <translation>超过了，或是数字的点太多</translation>
    </message>
    <message>
      <source>no %1</source>
      <translation>没有 %1</translation>
    </message>
    <message>
      <source>no JSON object</source>
      <translation>没有 JSON 对象</translation>
    </message>
    <message>
      <source>no attribute %1: weights alone, perhaps</source>
      <translation>没有属性 %1：可能只有权重</translation>
    </message>
    <message>
      <source>no list of strokes</source>
      <translation>没有笔画的列表</translation>
    </message>
    <message>
      <source>none</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>none of them</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>nothing that can be read</source>
      <translation>没有可以读取的内容</translation>
    </message>
    <message>
      <source>nothing to set</source>
      <translation>无</translation>
    </message>
    <message>
      <source>one that begins with %1</source>
      <translation>以 %1 开头的文件</translation>
    </message>
    <message>
      <source>one that breaks off</source>
      <translation>中途断掉的文件</translation>
    </message>
    <message>
      <source>only %1 bytes of them</source>
      <translation>只有其中的 %1 字节</translation>
    </message>
    <message>
      <source>pooling needs an image, but what comes in is flat</source>
      <translation>池化需要图像，但输入是一维的</translation>
    </message>
    <message>
      <source>readable values in %1</source>
      <translation>%1 中可读取的值</translation>
    </message>
    <message>
      <source>softmax is for the last layer only; use relu here</source>
      <translation>softmax 只能用在最后一层；这里请用 relu</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>别的内容</translation>
    </message>
    <message>
      <source>something else, or damage</source>
      <translation>别的内容，或已损坏</translation>
    </message>
    <message>
      <source>sound gzip data</source>
      <translation>完好的 gzip 数据</translation>
    </message>
    <message>
      <source>spatial dropout needs an image, but what comes in is flat; use dropout</source>
      <translation>空间 dropout 需要图像，但输入是一维的；请用 dropout</translation>
    </message>
    <message>
      <source>steps in %1</source>
      <translation>%1 中的步数</translation>
    </message>
    <message>
      <source>synthetic: takes a number of images from 1 to %1, not %2</source>
      <translation>synthetic: 后面接 1 到 %1 的图像张数，不能是 %2</translation>
    </message>
    <message>
      <source>text in the attribute %1 of %2</source>
      <translation>%2 的属性 %1 中的文本</translation>
    </message>
    <message>
      <source>that there is no folder %1</source>
      <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
      <source>the %1 weights of config.json's layers</source>
      <translation>config.json 中各层的 %1 个权重</translation>
    </message>
    <message>
      <source>the baseline must be a number</source>
      <translation>基准值必须是数字</translation>
    </message>
    <message>
      <source>the batch size must be from 1 to 65536, not %1</source>
      <translation>批次大小必须介于 1 到 65536 之间，不能是 %1</translation>
    </message>
    <message>
      <source>the best network is saved as a .keras file, not as "%1"</source>
      <translation>最佳网络要存成 .keras 文件，不能是“%1”</translation>
    </message>
    <message>
      <source>the dropout rate must be at least 0 and less than 1, not %1</source>
      <translation>dropout 比率必须不小于 0 且小于 1，不能是 %1</translation>
    </message>
    <message>
      <source>the epochs must be from 1 to 100000, not %1</source>
      <translation>训练轮数必须介于 1 到 100000 之间，不能是 %1</translation>
    </message>
    <message>
      <source>the folder cannot be made: %1</source>
      <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
      <source>the input has shape %1; Inkling reads images, [null, height, width, channels]</source>
      <translation>输入的形状是 %1；Inkling 读取图像，[null, 高, 宽, 通道]</translation>
    </message>
    <message>
      <source>the kernel's size</source>
      <translation>卷积核大小</translation>
    </message>
    <message>
      <source>the learning rate either follows a schedule or is reduced on a plateau, not both</source>
      <translation>学习率可以按照调度，也可以在停滞时降低，但不能两者并用</translation>
    </message>
    <message>
      <source>the metrics' sums do not go with the metrics</source>
      <translation>指标的累计值和指标不符</translation>
    </message>
    <message>
      <source>the model has no InputLayer; it was saved before it had seen an image</source>
      <translation>模型没有 InputLayer；它在看到任何图像之前就保存了</translation>
    </message>
    <message>
      <source>the model has no layers</source>
      <translation>模型没有任何层</translation>
    </message>
    <message>
      <source>the model's class is %1; Inkling reads Sequential, and Functional that is a chain</source>
      <translation>模型的类是 %1；Inkling 读取 Sequential，以及各层依次相连的 Functional</translation>
    </message>
    <message>
      <source>the momentum must be from 0 to 1, not %1</source>
      <translation>动量必须介于 0 到 1 之间，不能是 %1</translation>
    </message>
    <message>
      <source>the network cannot be taught: its loss is no number any more</source>
      <translation>无法教这个网络：它的损失已不是数值</translation>
    </message>
    <message>
      <source>the network has too many parameters</source>
      <translation>网络的参数太多</translation>
    </message>
    <message>
      <source>the network has weights that are infinite or not numbers, which no file should keep</source>
      <translation>网络的权重有无穷大或非数值，不该存进文件</translation>
    </message>
    <message>
      <source>the network takes images of %1 and the data's are %2; choose data of that size or another network</source>
      <translation>网络接受 %1 的图像，数据的图像却是 %2；请选择同样大小的数据，或换一个网络</translation>
    </message>
    <message>
      <source>the network tells %1 classes apart and the data have %2; the last layer needs as many units as there are classes</source>
      <translation>网络区分 %1 个类别，数据却有 %2 个；最后一层的神经元数必须和类别数相同</translation>
    </message>
    <message>
      <source>the number %1</source>
      <translation>数字 %1</translation>
    </message>
    <message>
      <source>the patience must be from 0 to 100000 epochs, not %1</source>
      <translation>耐心值必须介于 0 到 100000 轮之间，不能是 %1</translation>
    </message>
    <message>
      <source>the pool's size</source>
      <translation>池化大小</translation>
    </message>
    <message>
      <source>the slope must be from 0 to 10, not %1</source>
      <translation>斜率必须介于 0 到 10 之间，不能是 %1</translation>
    </message>
    <message>
      <source>the validation split must be at least 0 and less than 1, not %1</source>
      <translation>验证比例必须不小于 0 且小于 1，不能是 %1</translation>
    </message>
    <message>
      <source>the weight of class %1 must be a number from 0, not %2</source>
      <translation>类别 %1 的权重必须是不小于 0 的数，不能是 %2</translation>
    </message>
    <message>
      <source>there are no images to teach, or none to rehearse</source>
      <translation>没有可教的图像，或没有可复习的图像</translation>
    </message>
    <message>
      <source>there are no images to train on: %1 in all, validation split %2</source>
      <translation>没有可供训练的图像：共 %1 张，验证比例 %2</translation>
    </message>
    <message>
      <source>there are no layers; an example: flatten dense128-relu dense10-softmax</source>
      <translation>没有任何层；例如：flatten dense128-relu dense10-softmax</translation>
    </message>
    <message>
      <source>there is no callback "%1"</source>
      <translation>没有“%1”这种回调</translation>
    </message>
    <message>
      <source>there is no class %1; there are 0 to %2</source>
      <translation>没有类别 %1；可用的是 0 到 %2</translation>
    </message>
    <message>
      <source>there is no data named %1: give synthetic, mnist, a folder with the four IDX files, an .npz as Keras stores MNIST, or several joined with +</source>
      <translation>没有名为 %1 的数据：请用 synthetic、mnist、放有四个 IDX 文件的文件夹、Keras 存放 MNIST 的 .npz 文件，或用 + 把几个合并</translation>
    </message>
    <message>
      <source>there is no loss "%1"; there are %2</source>
      <translation>没有“%1”这种损失函数；可用的有 %2</translation>
    </message>
    <message>
      <source>there is no metric "%1"; there are accuracy%2; top1, top2 ... too</source>
      <translation>没有“%1”这种指标；可用的有 accuracy%2，还有 top1、top2 ...</translation>
    </message>
    <message>
      <source>there is no mode %1</source>
      <translation>没有模式 %1</translation>
    </message>
    <message>
      <source>there is no preset "%1"; there are %2</source>
      <translation>没有名为“%1”的预设；可用的有 %2</translation>
    </message>
    <message>
      <source>there is no schedule "%1"; there are %2</source>
      <translation>没有“%1”这种调度；可用的有 %2</translation>
    </message>
    <message>
      <source>there is no state "%1" of a run</source>
      <translation>训练没有“%1”这种状态</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>没有这个文件</translation>
    </message>
    <message>
      <source>this training does not measure "%1"; it measures %2</source>
      <translation>这次训练不测量“%1”；它测量 %2</translation>
    </message>
    <message>
      <source>units</source>
      <translation>神经元数</translation>
    </message>
    <message>
      <source>values kept in another file</source>
      <translation>值存放在另一个文件中</translation>
    </message>
    <message>
      <source>values that are infinite or not numbers</source>
      <translation>无穷大或非数值</translation>
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
      <translation>%1. %2，%3 个 %4 × %4 滤波器</translation>
    </message>
    <message>
      <source>%1. %2, %3 units</source>
      <translation>%1. %2，%3 个神经元</translation>
    </message>
    <message>
      <source>Activation: %1</source>
      <translation>激活函数：%1</translation>
    </message>
    <message>
      <source>Activation: %1, slope %2</source>
      <translation>激活函数：%1，斜率 %2</translation>
    </message>
    <message>
      <source>Average pooling: %1 × %1</source>
      <translation>平均池化：%1 × %1</translation>
    </message>
    <message>
      <source>Batch normalization</source>
      <translation>批量归一化</translation>
    </message>
    <message numerus="yes">
      <source>Convolution: %n filters %1 × %1, %2</source>
      <translation>
        <numerusform>卷积：%n 个滤波器，%1 × %1，%2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Dense: %n units</source>
      <translation>
        <numerusform>全连接：%n 个神经元</numerusform>
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
      <translation>全局平均池化</translation>
    </message>
    <message>
      <source>Max pooling: %1 × %1</source>
      <translation>最大池化：%1 × %1</translation>
    </message>
    <message>
      <source>PReLU: a relu that learns its slope</source>
      <translation>PReLU：会学习斜率的 relu</translation>
    </message>
    <message>
      <source>Spatial dropout: %1 % of the channels</source>
      <translation>空间 dropout：%1% 的通道</translation>
    </message>
    <message>
      <source>The last layer must give one value for each class, not an image: dense10-softmax</source>
      <translation>最后一层必须给每个类别一个值，而不是图像：dense10-softmax</translation>
    </message>
    <message>
      <source>The last layer must give one value for each of the %1 classes: dense%1-softmax</source>
      <translation>最后一层必须给 %1 个类别各一个值：dense%1-softmax</translation>
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
      <translation>它怎么看</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>不是数字</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>See step by step how the drawing becomes this image</source>
      <translation>一步一步看手写如何变成这张图像</translation>
    </message>
    <message>
      <source>The network sees</source>
      <translation>网络看到的</translation>
    </message>
    <message>
      <source>and reads</source>
      <translation>识别结果</translation>
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
      <translation>遮挡</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>Pen width</source>
      <translation>笔画粗细</translation>
    </message>
    <message>
      <source>Rotation</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Slant</source>
      <translation>倾斜</translation>
    </message>
  </context>
  <context>
    <name>inkling::AugmentationPreview</name>
    <message>
      <source>Training images as they are changed</source>
      <translation>变化后的训练图像</translation>
    </message>
  </context>
  <context>
    <name>inkling::AugmentationTab</name>
    <message>
      <source>&amp;Strengths</source>
      <translation>强度(&amp;S)</translation>
    </message>
    <message>
      <source>A network is being trained. What its images are changed by can be set when the training has ended.</source>
      <translation>网络正在训练。训练结束后才能设置图像如何变化。</translation>
    </message>
    <message>
      <source>In each epoch of a training every image is changed anew, so that the network learns what does not matter. Above is each image as it is, below it one of its changes.</source>
      <translation>训练的每一轮，每张图像都会重新变化，让网络学会什么是无关紧要的。上方是原来的图像，下方是它的一种变化。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>轻微</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Ready strengths</source>
      <translation>现成的强度</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>强烈</translation>
    </message>
    <message>
      <source>The next training uses these strengths.</source>
      <translation>下次训练会使用这些强度。</translation>
    </message>
    <message>
      <source>own strengths</source>
      <translation>自定义强度</translation>
    </message>
  </context>
  <context>
    <name>inkling::AveragesTab</name>
    <message numerus="yes">
      <source>%1: %Ln images</source>
      <translation>
        <numerusform>%1：%Ln 张图像</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: mean and standard deviation of %Ln images</source>
      <translation>
        <numerusform>%1：%Ln 张图像的平均与标准差</numerusform>
      </translation>
    </message>
    <message>
      <source>Mean image of each class, and where its images differ</source>
      <translation>各类别的平均图像，以及其中图像不同的地方</translation>
    </message>
    <message>
      <source>The images are being averaged…</source>
      <translation>正在平均图像…</translation>
    </message>
    <message>
      <source>The mean of all training images of each digit, and below it where they differ: each pixel's standard deviation, stronger where it is larger.</source>
      <translation>各个数字所有训练图像的平均；下方是它们不同的地方：每个像素的标准差，越大就越明显。</translation>
    </message>
  </context>
  <context>
    <name>inkling::Canvas</name>
    <message>
      <source>Canvas</source>
      <translation>画布</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Draw a digit here with the mouse or a pen</source>
      <translation>用鼠标或手写笔在这里写一个数字</translation>
    </message>
    <message>
      <source>Draw a digit here, or drop a picture of one</source>
      <translation>在这里写一个数字，或拖放数字的图片</translation>
    </message>
    <message>
      <source>Draw a number here</source>
      <translation>在这里写一个数</translation>
    </message>
    <message>
      <source>Erasing</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Stroke</source>
      <translation>笔画</translation>
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
      <translation>变化的 %1</translation>
    </message>
    <message>
      <source>&amp;Find the smallest change</source>
      <translation>寻找最小的变化(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;How much of it</source>
      <translation>变化多少(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Turn it into</source>
      <translation>变成(&amp;T)</translation>
    </message>
    <message>
      <source>From %1 % of the change on the network reads %2. %3</source>
      <translation>从变化的 %1% 起，网络就识别为 %2。%3</translation>
    </message>
    <message>
      <source>How little has to change before the network reads another digit? The change is found by gradient descent on the pixels.</source>
      <translation>只要改变多少，网络就会识别成另一个数字？这是对像素做梯度下降找出来的。</translation>
    </message>
    <message>
      <source>How much of the change</source>
      <translation>变化多少</translation>
    </message>
    <message>
      <source>Looking for the smallest change</source>
      <translation>正在寻找最小的变化</translation>
    </message>
    <message>
      <source>No change was found that makes the network read %1.</source>
      <translation>找不到能让网络识别为 %1 的变化。</translation>
    </message>
    <message>
      <source>The change</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>The change is %1 % as strong as the image.</source>
      <translation>变化的强度是图像的 %1%。</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>The image with the change</source>
      <translation>变化后的图像</translation>
    </message>
    <message>
      <source>The network reads %1 already.</source>
      <translation>网络本来就识别为 %1。</translation>
    </message>
    <message>
      <source>With all of the change the network reads %1. %2</source>
      <translation>要到全部的变化，网络才识别为 %1。%2</translation>
    </message>
    <message>
      <source>less ink</source>
      <translation>墨水变少</translation>
    </message>
    <message>
      <source>more</source>
      <translation>变多</translation>
    </message>
  </context>
  <context>
    <name>inkling::Chart</name>
    <message>
      <source>%1 is not saved: the name has to end in .png, .svg, .pdf or .csv.</source>
      <translation>%1 没有保存：文件名必须以 .png、.svg、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>PNG pictures (*.png);;SVG drawings (*.svg);;PDF documents (*.pdf)</source>
      <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
      <source>Save as a &amp;picture…</source>
      <translation>另存为图片(&amp;P)…</translation>
    </message>
    <message>
      <source>Save or copy this plot</source>
      <translation>保存或复制这张图</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>保存数值</translation>
    </message>
    <message>
      <source>Save the figures as a &amp;table (CSV)…</source>
      <translation>将数值另存为表格（CSV）(&amp;T)…</translation>
    </message>
    <message>
      <source>Save the plot</source>
      <translation>保存图表</translation>
    </message>
    <message>
      <source>Show the &amp;whole plot</source>
      <translation>显示整张图(&amp;W)</translation>
    </message>
    <message>
      <source>Show the whole plot again (Esc)</source>
      <translation>重新显示整张图（Esc）</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Whole plot</source>
      <translation>整张图</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>缩小(&amp;O)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ClassScoreModel</name>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像数</translation>
    </message>
    <message>
      <source>Of what is this class, the share that was read as it</source>
      <translation>实际属于这个类别的图像中，识别正确的比例</translation>
    </message>
    <message>
      <source>Of what was read as this class, the share that is</source>
      <translation>被识别为这个类别的图像中，确实属于它的比例</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Test images of this class</source>
      <translation>这个类别的测试图像</translation>
    </message>
    <message>
      <source>The harmonic mean of precision and recall</source>
      <translation>精确率与召回率的调和平均</translation>
    </message>
  </context>
  <context>
    <name>inkling::CloserLook</name>
    <message>
      <source>&amp;Back to the results</source>
      <translation>回到结果(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Looked at</source>
      <translation>看的地方(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;for</source>
      <translation>针对(&amp;F)</translation>
    </message>
    <message>
      <source>Blue speaks for %1, orange against it.</source>
      <translation>蓝色支持 %1，橙色反对。</translation>
    </message>
    <message>
      <source>Choose which pixels its answer depends on.</source>
      <translation>选择看答案取决于哪些像素。</translation>
    </message>
    <message>
      <source>For which class</source>
      <translation>针对哪个类别</translation>
    </message>
    <message>
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <source>How fast the class's score rises with more ink there</source>
      <translation>那里墨水多一点，类别的分数会上升多快</translation>
    </message>
    <message>
      <source>How much the class's score falls where a square hides the image</source>
      <translation>用方块遮住图像的一处，类别的分数会下降多少</translation>
    </message>
    <message>
      <source>Nearest as the network sees them, in its last hidden layer</source>
      <translation>以网络所见（最后一个隐藏层）来说最接近的</translation>
    </message>
    <message>
      <source>Nearest training images as the network sees them</source>
      <translation>以网络所见来说最接近的训练图像</translation>
    </message>
    <message>
      <source>Nearest training images by their pixels</source>
      <translation>按像素最接近的训练图像</translation>
    </message>
    <message>
      <source>Nearest training images, by their pixels</source>
      <translation>最接近的训练图像，按像素比较</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>遮挡</translation>
    </message>
    <message>
      <source>Reading the training images</source>
      <translation>正在读取训练图像</translation>
    </message>
    <message>
      <source>SmoothGrad</source>
      <translation>SmoothGrad</translation>
    </message>
    <message>
      <source>The image alone</source>
      <translation>只看图像</translation>
    </message>
    <message>
      <source>The image before</source>
      <translation>上一张图像</translation>
    </message>
    <message>
      <source>The mean gradient of fifty noisy copies of the image</source>
      <translation>图像加上噪声的五十份副本的平均梯度</translation>
    </message>
    <message>
      <source>The next image</source>
      <translation>下一张图像</translation>
    </message>
    <message>
      <source>What the network looked at</source>
      <translation>网络看的是哪里</translation>
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
      <translation>命令</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>查找命令</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>输入想做的事</translation>
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
      <translation>文件…</translation>
    </message>
    <message>
      <source>After epoch %1</source>
      <translation>第 %1 轮后</translation>
    </message>
    <message>
      <source>Before the first epoch</source>
      <translation>第一轮之前</translation>
    </message>
    <message>
      <source>Both read a %1</source>
      <translation>两者都识别为 %1</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>比较对象</translation>
    </message>
    <message>
      <source>Compare with a model</source>
      <translation>与模型比较</translation>
    </message>
    <message>
      <source>Draw a digit</source>
      <translation>写一个数字</translation>
    </message>
    <message>
      <source>Each training is kept with its network after every epoch. Choose one above, and see here what it thought of the drawing while it learned.</source>
      <translation>每次训练都会连同每轮后的网络一起保留。请在上方选一次训练，就能在这里看到网络学习时怎么看这个手写。</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 内置</translation>
    </message>
    <message>
      <source>Keras models (*.keras *.h5 *.hdf5);;All files (*)</source>
      <translation>Keras 模型 (*.keras *.h5 *.hdf5);;所有文件 (*)</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>不是数字</translation>
    </message>
    <message>
      <source>No digit for both</source>
      <translation>两者都认为不是数字</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>还没有网络</translation>
    </message>
    <message>
      <source>Run %1, %2</source>
      <translation>训练 %1，%2</translation>
    </message>
    <message>
      <source>The same layers, untrained</source>
      <translation>同样的层，未经训练</translation>
    </message>
    <message>
      <source>They differ</source>
      <translation>两者不同</translation>
    </message>
    <message>
      <source>What two networks say of the drawing at the right, while you draw it.</source>
      <translation>您在右边写字时，两个网络怎么看。</translation>
    </message>
    <message>
      <source>compared &amp;with</source>
      <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
      <source>own design</source>
      <translation>自定义设计</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfidenceTab</name>
    <message>
      <source>Each bar has the images that it is so sure of, their number above. On the dashed line a network is right as often as it is sure.</source>
      <translation>每一条是网络有这样把握的图像，上方是张数。落在虚线上，表示网络有多少把握就有多常对。</translation>
    </message>
    <message>
      <source>It could be surer: on average %1 percentage points off (expected calibration error).</source>
      <translation>它可以更有把握：平均相差 %1 个百分点（期望校准误差）。</translation>
    </message>
    <message>
      <source>It is rather too sure: on average %1 percentage points off (expected calibration error).</source>
      <translation>它有点太有把握：平均相差 %1 个百分点（期望校准误差）。</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionDifference</name>
    <message>
      <source>%1 read as %2: %3 × by the first, %4 × by the second</source>
      <translation>%1 被识别为 %2：第一个 %3 次，第二个 %4 次</translation>
    </message>
    <message>
      <source>Difference of the confusion matrices</source>
      <translation>混淆矩阵的差异</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>识别为</translation>
    </message>
    <message>
      <source>truly</source>
      <translation>实际为</translation>
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
      <translation>错误的颜色，从 0 到 %1</translation>
    </message>
    <message>
      <source>Errors, from none to the largest. What was read correctly is grey.</source>
      <translation>错误，从没有到最多。识别正确的是灰色。</translation>
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
      <translation>每张图像都识别正确。</translation>
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
      <translation>只看错误</translation>
    </message>
    <message>
      <source>Numbers of images</source>
      <translation>图像张数</translation>
    </message>
    <message>
      <source>Percent of each column (precision)</source>
      <translation>各列的百分比（精确率）</translation>
    </message>
    <message>
      <source>Percent of each row (recall)</source>
      <translation>各行的百分比（召回率）</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>显示(&amp;W)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ConfusionView</name>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>read as</source>
      <translation>识别为</translation>
    </message>
    <message>
      <source>truly</source>
      <translation>实际为</translation>
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
      <translation>卷积核(&amp;K)</translation>
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
      <translation>回到开头</translation>
    </message>
    <message>
      <source>Convolution and max-pooling, step by step</source>
      <translation>逐步看卷积与最大池化</translation>
    </message>
    <message>
      <source>Kernels made by hand, and those that the network's first layer has learned</source>
      <translation>手工设计的卷积核，以及网络第一层学到的卷积核</translation>
    </message>
    <message>
      <source>Kernels made by hand. The network's own are here when its first layer is a convolution.</source>
      <translation>手工设计的卷积核。网络的第一层若是卷积，这里也会有它自己的卷积核。</translation>
    </message>
    <message>
      <source>Numbers below 0 become 0</source>
      <translation>小于 0 的数变成 0</translation>
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
      <translation>暂停</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>The network's filter %1</source>
      <translation>网络的滤波器 %1</translation>
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
      <translation>%1 张用来学习，%2 张用来测试；每张 %3 × %4 像素</translation>
    </message>
    <message>
      <source>A file (.npz)…</source>
      <translation>文件（.npz）…</translation>
    </message>
    <message>
      <source>A folder with the four IDX files…</source>
      <translation>放有四个 IDX 文件的文件夹…</translation>
    </message>
    <message>
      <source>As arrays</source>
      <translation>看数组</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>NumPy archives (*.npz);;All files (*)</source>
      <translation>NumPy 归档文件 (*.npz);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Open a folder with IDX files</source>
      <translation>打开放有 IDX 文件的文件夹</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>打开图像</translation>
    </message>
    <message>
      <source>Opening the images</source>
      <translation>正在打开图像</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <source>Source of the images</source>
      <translation>图像的来源</translation>
    </message>
    <message>
      <source>What a program in Python would have of these images</source>
      <translation>用 Python 写的程序会拿到的这些图像</translation>
    </message>
  </context>
  <context>
    <name>inkling::DataPage</name>
    <message>
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Average digits</source>
      <translation>平均的数字</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Images are what a network learns from. Open MNIST, a folder with its four files, or the digits that this program draws itself.</source>
      <translation>网络从图像中学习。请打开 MNIST、放有它四个文件的文件夹，或本程序自己画的数字。</translation>
    </message>
    <message>
      <source>No images yet</source>
      <translation>还没有图像</translation>
    </message>
    <message>
      <source>Open digits</source>
      <translation>打开数字</translation>
    </message>
    <message>
      <source>Opening the images</source>
      <translation>正在打开图像</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation>请稍候。</translation>
    </message>
    <message>
      <source>Views of the data</source>
      <translation>数据的各种视图</translation>
    </message>
  </context>
  <context>
    <name>inkling::DesignDraft</name>
    <message>
      <source>Add %1</source>
      <translation>添加 %1</translation>
    </message>
    <message>
      <source>Change layer %1</source>
      <translation>更改第 %1 层</translation>
    </message>
    <message>
      <source>Move %1</source>
      <translation>移动 %1</translation>
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
      <translation>这是 %1（按键 %1）</translation>
    </message>
    <message>
      <source>It is no digit (key N)</source>
      <translation>这不是数字（按键 N）</translation>
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
      <translation>“%1”接受 %2，手写无法变成那样。您写的会留着：打开接受正方形灰度图像的模型，就能识别。</translation>
    </message>
    <message>
      <source>Bring it &amp;back</source>
      <translation>放回来(&amp;B)</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>手写</translation>
    </message>
    <message>
      <source>Draw a number</source>
      <translation>写一个数</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>No ink was found in the picture.</source>
      <translation>图片里找不到笔迹。</translation>
    </message>
    <message>
      <source>No network has been trained yet, so nothing reads the drawing. Train one, or open a model.</source>
      <translation>还没有训练好的网络，所以无法识别手写。请训练一个网络，或打开模型。</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Read a picture of a digit</source>
      <translation>读取数字的图片</translation>
    </message>
    <message>
      <source>Read by %1</source>
      <translation>由“%1”识别</translation>
    </message>
    <message>
      <source>Read by %1 while it learns</source>
      <translation>由学习中的“%1”识别</translation>
    </message>
    <message>
      <source>The drawing is on the large sheet.</source>
      <translation>手写正在大张纸上。</translation>
    </message>
    <message>
      <source>There are no test images. Open some data first.</source>
      <translation>没有测试图像。请先打开数据。</translation>
    </message>
    <message>
      <source>There is no picture to be pasted.</source>
      <translation>没有可以粘贴的图片。</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>训练网络</translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawMenu</name>
    <message>
      <source>&amp;Draw</source>
      <translation>手写(&amp;D)</translation>
    </message>
    <message>
      <source>Go to the canvas</source>
      <translation>转到画布</translation>
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
      <translation>细(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Large sheet, for numbers</source>
      <translation>大张纸，可写多位数(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Medium</source>
      <translation>中(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Paste a picture</source>
      <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Read a picture…</source>
      <translation>读取图片(&amp;R)…</translation>
    </message>
    <message>
      <source>A &amp;test image, at random</source>
      <translation>随机一张测试图像(&amp;T)</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>手写</translation>
    </message>
    <message>
      <source>Draw on a large sheet in a window of its own, several digits too</source>
      <translation>在独立窗口的大张纸上写，也可以写好几个数字</translation>
    </message>
    <message>
      <source>Erase what the pointer passes over; a pen’s other end does it, too</source>
      <translation>擦掉指针经过的地方；手写笔的另一端也可以</translation>
    </message>
    <message>
      <source>Pen’s &amp;width</source>
      <translation>笔的粗细(&amp;W)</translation>
    </message>
    <message>
      <source>Put one of the test images on the canvas, as lines</source>
      <translation>把一张测试图像以线条放到画布上</translation>
    </message>
    <message>
      <source>Read a picture of a digit; it can be pasted or dropped on the canvas, too</source>
      <translation>读取数字的图片；也可以粘贴，或拖放到画布上</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>The pen’s width, for your eye: the network always sees the same pen</source>
      <translation>笔的粗细只是给您看的：网络看到的笔永远一样粗</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawingsPage</name>
    <message>
      <source>%1; %2 reads %3 of them right</source>
      <translation>%1；“%2”识别对了其中 %3 个</translation>
    </message>
    <message numerus="yes">
      <source>%n kept</source>
      <translation>
        <numerusform>已保留 %n 个</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>All digits</source>
      <translation>所有数字</translation>
    </message>
    <message>
      <source>Digits shown</source>
      <translation>显示的数字</translation>
    </message>
    <message>
      <source>Draw a digit at the right and click what it was, or press its key. What you keep so can be taught to the network, in your hand.</source>
      <translation>在右边写一个数字，再点击它是什么，或按下它的键。这样保留下来的，都可以拿来教网络认识您的笔迹。</translation>
    </message>
    <message>
      <source>Drawings (*.jsonl *.jsonl.gz *.gz);;All files (*)</source>
      <translation>手写数字 (*.jsonl *.jsonl.gz *.gz);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Drawings deleted: %1.</source>
      <translation>已删除的手写数字：%1。</translation>
    </message>
    <message>
      <source>Drawings, packed (*.jsonl.gz);;Drawings (*.jsonl)</source>
      <translation>压缩的手写数字 (*.jsonl.gz);;手写数字 (*.jsonl)</translation>
    </message>
    <message>
      <source>Export drawings</source>
      <translation>导出手写数字</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Import drawings</source>
      <translation>导入手写数字</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>My digits</source>
      <translation>我的数字</translation>
    </message>
    <message>
      <source>No digit</source>
      <translation>不是数字</translation>
    </message>
    <message>
      <source>No digits of yours yet</source>
      <translation>还没有您写的数字</translation>
    </message>
    <message>
      <source>Read as %1, correctly (%2 % sure)</source>
      <translation>识别为 %1，正确（把握 %2%）</translation>
    </message>
    <message>
      <source>Read as %1, wrongly (%2 % sure)</source>
      <translation>识别为 %1，错误（把握 %2%）</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>识别正确</translation>
    </message>
    <message>
      <source>Read right or wrong</source>
      <translation>识别正确或错误</translation>
    </message>
    <message>
      <source>Read wrong</source>
      <translation>识别错误</translation>
    </message>
    <message>
      <source>Readings shown</source>
      <translation>显示的识别结果</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Size of the images</source>
      <translation>图像的大小</translation>
    </message>
    <message>
      <source>Take the drawings of a file, .jsonl or .jsonl.gz</source>
      <translation>取用文件（.jsonl 或 .jsonl.gz）中的手写数字</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>它是什么</translation>
    </message>
    <message>
      <source>Write all drawings to a file</source>
      <translation>把所有手写数字写入文件</translation>
    </message>
    <message>
      <source>are chosen. The keys say what they all are.</source>
      <translation>个已选择。按数字键，说明它们全都是什么。</translation>
    </message>
    <message>
      <source>no digit</source>
      <translation>不是数字</translation>
    </message>
  </context>
  <context>
    <name>inkling::DropZone</name>
    <message>
      <source>Let go to open the data %1</source>
      <translation>松开以打开数据 %1</translation>
    </message>
    <message>
      <source>Let go to open the model %1</source>
      <translation>松开以打开模型 %1</translation>
    </message>
    <message>
      <source>Letting go opens the file</source>
      <translation>松开就会打开文件</translation>
    </message>
  </context>
  <context>
    <name>inkling::EditMenu</name>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
  </context>
  <context>
    <name>inkling::EpochModel</name>
    <message>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>Images/s</source>
      <translation>图像/秒</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Val. accuracy</source>
      <translation>验证准确率</translation>
    </message>
    <message>
      <source>Val. loss</source>
      <translation>验证损失</translation>
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
      <translation>每轮后网络有多少把握</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮次</translation>
    </message>
  </context>
  <context>
    <name>inkling::FileMenu</name>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Open model…</source>
      <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Save model as…</source>
      <translation>另存模型为(&amp;S)…</translation>
    </message>
    <message>
      <source>Folder with MNIST's four files…</source>
      <translation>放有 MNIST 四个文件的文件夹…</translation>
    </message>
    <message>
      <source>Keras 3 models (*.keras);;Keras 2 models (*.h5)</source>
      <translation>Keras 3 模型 (*.keras);;Keras 2 模型 (*.h5)</translation>
    </message>
    <message>
      <source>Keras models (*.keras *.h5 *.hdf5);;All files (*)</source>
      <translation>Keras 模型 (*.keras *.h5 *.hdf5);;所有文件 (*)</translation>
    </message>
    <message>
      <source>NumPy file (.npz)…</source>
      <translation>NumPy 文件（.npz）…</translation>
    </message>
    <message>
      <source>NumPy files (*.npz);;All files (*)</source>
      <translation>NumPy 文件 (*.npz);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Open &amp;data</source>
      <translation>打开数据(&amp;D)</translation>
    </message>
    <message>
      <source>Open Inkling's o&amp;wn model</source>
      <translation>打开 Inkling 内置的模型(&amp;W)</translation>
    </message>
    <message>
      <source>Open a model</source>
      <translation>打开模型</translation>
    </message>
    <message>
      <source>Open data</source>
      <translation>打开数据</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>保存模型</translation>
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
      <translation>图像(&amp;I)</translation>
    </message>
    <message>
      <source>All digits</source>
      <translation>所有数字</translation>
    </message>
    <message>
      <source>Digits shown</source>
      <translation>显示的数字</translation>
    </message>
    <message>
      <source>Go to image</source>
      <translation>跳到图像</translation>
    </message>
    <message>
      <source>Go to the image with this number (%1)</source>
      <translation>跳到这个编号的图像（%1）</translation>
    </message>
    <message>
      <source>How sure the network that is open is of what it reads</source>
      <translation>打开的网络对它的识别有多少把握</translation>
    </message>
    <message>
      <source>How the network reads them</source>
      <translation>网络如何识别它们</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>识别正确</translation>
    </message>
    <message>
      <source>Read right or wrong</source>
      <translation>识别正确或错误</translation>
    </message>
    <message>
      <source>Read wrong</source>
      <translation>识别错误</translation>
    </message>
    <message>
      <source>Right or wrong, as the network that is open reads them</source>
      <translation>正确或错误，以打开的网络的识别为准</translation>
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
      <translation>测试</translation>
    </message>
    <message>
      <source>The images to be tested on</source>
      <translation>用来测试的图像</translation>
    </message>
    <message>
      <source>The images to learn from</source>
      <translation>用来学习的图像</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
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
      <translation>用逐批增大的学习率短暂训练一个新的“%1”。损失下降快的地方，网络学得好。</translation>
    </message>
    <message>
      <source>Find a learning rate</source>
      <translation>寻找学习率</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>The loss was lowest at %1. A tenth of that, %2, is what we suggest: the loss still falls fast there, and a whole training has room. A click into the plot chooses another.</source>
      <translation>损失在 %1 时最低。建议用它的十分之一，%2：损失在那里仍下降得很快，整个训练也有余地。在图上点一下可以另选一个。</translation>
    </message>
    <message>
      <source>Use %1</source>
      <translation>使用 %1</translation>
    </message>
    <message>
      <source>Use this learning rate</source>
      <translation>使用这个学习率</translation>
    </message>
    <message>
      <source>With none of these learning rates did the loss fall. Does the network fit the data? A click into the plot chooses a rate all the same.</source>
      <translation>用这些学习率，损失都没有下降。网络适合这份数据吗？仍然可以在图上点选一个学习率。</translation>
    </message>
    <message>
      <source>lowest loss</source>
      <translation>最低损失</translation>
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
      <translation>以某个来源的测试图像来验证，而不用训练图像的一部分：mnist、synthetic、文件夹或文件</translation>
    </message>
    <message>
      <source>Another order of the images in each epoch</source>
      <translation>每轮重新打乱图像的顺序</translation>
    </message>
    <message>
      <source>Better is</source>
      <translation>较好的方向</translation>
    </message>
    <message>
      <source>Class weights</source>
      <translation>类别权重</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <source>Ends the training when the figure has not got better for some epochs</source>
      <translation>指标连续几轮没有改善，就结束训练</translation>
    </message>
    <message>
      <source>Epochs taken as done</source>
      <translation>视为已完成的轮数</translation>
    </message>
    <message>
      <source>Every … epochs</source>
      <translation>间隔轮数</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>How much a class's images count; 1 where nothing is said</source>
      <translation>各类别图像的分量；没写的算 1</translation>
    </message>
    <message>
      <source>Image weights</source>
      <translation>图像权重</translation>
    </message>
    <message>
      <source>Keras models (*.keras)</source>
      <translation>Keras 模型 (*.keras)</translation>
    </message>
    <message>
      <source>Learning rate and callbacks</source>
      <translation>学习率与回调</translation>
    </message>
    <message>
      <source>Measured beside loss and accuracy, in each epoch:</source>
      <translation>除了损失和准确率，每轮还要测量：</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Save the best</source>
      <translation>保存最佳网络</translation>
    </message>
    <message>
      <source>Saves the network after each epoch that is the best so far</source>
      <translation>每当一轮的结果是目前最好的，就保存网络</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>学习率调度</translation>
    </message>
    <message>
      <source>Steps per epoch</source>
      <translation>每轮的步数</translation>
    </message>
    <message>
      <source>Text (*.csv *.txt);;All files (*)</source>
      <translation>文本文件 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Times the factor after each so many epochs</source>
      <translation>每过这么多轮，就乘以系数</translation>
    </message>
    <message>
      <source>Times the factor in each so many epochs, little by little</source>
      <translation>每经过这么多轮，逐渐乘以一次系数</translation>
    </message>
    <message>
      <source>Times the factor when the figure has not got better for some epochs</source>
      <translation>指标连续几轮没有改善，就乘以系数</translation>
    </message>
    <message>
      <source>Up and down once</source>
      <translation>先升后降一次</translation>
    </message>
    <message>
      <source>Up from zero, then down half a cosine</source>
      <translation>从零上升，再沿半个余弦下降</translation>
    </message>
    <message>
      <source>Validate every … epochs</source>
      <translation>验证间隔（轮）</translation>
    </message>
    <message>
      <source>Validation batch size</source>
      <translation>验证批次大小</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>验证数据</translation>
    </message>
    <message>
      <source>Validation steps</source>
      <translation>验证步数</translation>
    </message>
    <message>
      <source>Validation, order and weights</source>
      <translation>验证、顺序与权重</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>监控的指标</translation>
    </message>
    <message>
      <source>a file with a number a line</source>
      <translation>每行一个数字的文件</translation>
    </message>
    <message>
      <source>all images</source>
      <translation>所有图像</translation>
    </message>
    <message>
      <source>as in training</source>
      <translation>与训练相同</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>越高越好</translation>
    </message>
    <message>
      <source>known from the figure</source>
      <translation>由指标决定</translation>
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
      <translation>关于 Inkling(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Find a command…</source>
      <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&lt;h3&gt;Inkling %1&lt;/h3&gt;</source>
      <translation>&lt;h3&gt;Inkling %1&lt;/h3&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Teach a computer to read handwritten digits: look at the data, choose a network, watch it learn, and draw for it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
      <translation>&lt;p&gt;教计算机识别手写数字：看看数据、选择网络、观察它学习，再写给它看。&lt;/p&gt;&lt;p&gt;本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
      <source>About Inkling</source>
      <translation>关于 Inkling</translation>
    </message>
    <message>
      <source>Made with:</source>
      <translation>使用以下组件：</translation>
    </message>
    <message>
      <source>Show the &amp;folder of runs and drawings</source>
      <translation>显示记录和手写的文件夹(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>inkling::HistoryPlot</name>
    <message>
      <source>%1, training</source>
      <translation>%1，训练</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>第 %1 轮</translation>
    </message>
    <message>
      <source>Plot: %1</source>
      <translation>图表：%1</translation>
    </message>
    <message>
      <source>What the plot shows</source>
      <translation>图中显示的内容</translation>
    </message>
    <message>
      <source>best: %1, epoch %2</source>
      <translation>最佳：%1，第 %2 轮</translation>
    </message>
    <message>
      <source>each batch</source>
      <translation>各批次</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>平滑后</translation>
    </message>
    <message>
      <source>this training</source>
      <translation>这次训练</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>验证</translation>
    </message>
  </context>
  <context>
    <name>inkling::HowItSees</name>
    <message>
      <source>From your drawing to the network</source>
      <translation>从您的手写到网络</translation>
    </message>
    <message>
      <source>How the network sees</source>
      <translation>网络怎么看</translation>
    </message>
    <message>
      <source>Where no bar reaches %1, it is read as none of them.</source>
      <translation>没有长条达到 %1 时，就视为都不是。</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageActions</name>
    <message>
      <source>&amp;Copy the image</source>
      <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Put it on the canvas</source>
      <translation>放到画布上(&amp;P)</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageBrowser</name>
    <message>
      <source>&amp;All mistakes</source>
      <translation>所有错误(&amp;A)</translation>
    </message>
    <message>
      <source>All test images</source>
      <translation>所有测试图像</translation>
    </message>
    <message>
      <source>Any test image by its number, also one that was read correctly</source>
      <translation>按编号查看任何测试图像，包括识别正确的</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>按原本顺序</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>按类别</translation>
    </message>
    <message>
      <source>Go to test image</source>
      <translation>跳到测试图像</translation>
    </message>
    <message>
      <source>How the images are sorted</source>
      <translation>图像如何排序</translation>
    </message>
    <message>
      <source>Image %1: %2. %3 reads %4, %5 reads %6.</source>
      <translation>图像 %1：%2。“%3”识别为 %4，“%5”识别为 %6。</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Largest loss first</source>
      <translation>损失大的在前</translation>
    </message>
    <message>
      <source>Look c&amp;loser</source>
      <translation>仔细看(&amp;L)</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>Of which class</source>
      <translation>哪个类别的</translation>
    </message>
    <message>
      <source>Read right</source>
      <translation>识别正确</translation>
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
      <translation>测试图像(&amp;I)</translation>
    </message>
    <message>
      <source>What the network looked at, and the training images nearest to this one</source>
      <translation>网络看的是哪里，以及与这张最接近的训练图像</translation>
    </message>
    <message>
      <source>Which images</source>
      <translation>哪些图像</translation>
    </message>
    <message>
      <source>all classes</source>
      <translation>所有类别</translation>
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
      <translation>0 到 1，网络得到的值</translation>
    </message>
    <message>
      <source>0 to 255, as stored</source>
      <translation>0 到 255，存储的值</translation>
    </message>
    <message>
      <source>By %1</source>
      <translation>由“%1”识别</translation>
    </message>
    <message>
      <source>Enlarge the image</source>
      <translation>放大图像</translation>
    </message>
    <message>
      <source>No image is chosen.</source>
      <translation>没有选择图像。</translation>
    </message>
    <message>
      <source>One-hot</source>
      <translation>独热编码</translation>
    </message>
    <message>
      <source>Pixels' &amp;values</source>
      <translation>像素值(&amp;V)</translation>
    </message>
    <message>
      <source>Read as %1, correctly (%2 % sure)</source>
      <translation>识别为 %1，正确（把握 %2%）</translation>
    </message>
    <message>
      <source>The label one-hot: as many numbers as there are classes, 1 at the label's place</source>
      <translation>标签的独热编码：有几个类别就有几个数，标签的位置是 1</translation>
    </message>
    <message>
      <source>The network takes other images.</source>
      <translation>网络接受的图像大小不同。</translation>
    </message>
    <message>
      <source>Wrongly read as %1 (%2 % sure)</source>
      <translation>误认为 %1（把握 %2%）</translation>
    </message>
    <message>
      <source>not shown</source>
      <translation>不显示</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageGrid</name>
    <message>
      <source>Images</source>
      <translation>图像</translation>
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
      <translation>图像 %1：%2</translation>
    </message>
    <message>
      <source>Image %1: %2, read as %2</source>
      <translation>图像 %1：%2，识别为 %2</translation>
    </message>
    <message>
      <source>Image %1: %2, wrongly read as %3 (%4 % sure)</source>
      <translation>图像 %1：%2，误认为 %3（把握 %4%）</translation>
    </message>
    <message>
      <source>Image %1: %2, wrongly read as none of the classes</source>
      <translation>图像 %1：%2，误认为不属于任何类别</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImageView</name>
    <message>
      <source>Chosen image</source>
      <translation>选择的图像</translation>
    </message>
    <message>
      <source>Put this image on the canvas, as lines</source>
      <translation>把这张图像以线条放到画布上</translation>
    </message>
    <message>
      <source>Row %1, column %2: %3 of 255, for the network %4</source>
      <translation>第 %1 行第 %2 列：255 中的 %3，网络得到 %4</translation>
    </message>
    <message>
      <source>To the canvas</source>
      <translation>放到画布</translation>
    </message>
  </context>
  <context>
    <name>inkling::ImagesTab</name>
    <message numerus="yes">
      <source>%1 of %Ln images</source>
      <translation>
        <numerusform>%Ln 张图像中的 %1 张</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln images</source>
      <translation>
        <numerusform>%Ln 张图像</numerusform>
      </translation>
    </message>
    <message>
      <source>Go to the image with a number</source>
      <translation>跳到某个编号的图像</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Images of each class</source>
      <translation>各类别的图像数</translation>
    </message>
    <message>
      <source>No image is like that</source>
      <translation>没有这样的图像</translation>
    </message>
    <message>
      <source>No network is there that reads them: train one or open a model</source>
      <translation>没有能识别它们的网络：请训练一个或打开模型</translation>
    </message>
    <message>
      <source>None of the images passes all of the filters.</source>
      <translation>没有图像符合所有的筛选条件。</translation>
    </message>
    <message>
      <source>Read when the training has ended</source>
      <translation>训练结束后识别</translation>
    </message>
    <message>
      <source>Reading the images</source>
      <translation>正在识别图像</translation>
    </message>
    <message>
      <source>Show all images</source>
      <translation>显示所有图像</translation>
    </message>
    <message>
      <source>Size of the images</source>
      <translation>图像的大小</translation>
    </message>
    <message>
      <source>Test image %1 of %2</source>
      <translation>测试图像 %1，共 %2 张</translation>
    </message>
    <message>
      <source>Test images of each class</source>
      <translation>各类别的测试图像数</translation>
    </message>
    <message>
      <source>The network reads the images…</source>
      <translation>网络正在识别图像…</translation>
    </message>
    <message>
      <source>Training image %1 of %2</source>
      <translation>训练图像 %1，共 %2 张</translation>
    </message>
    <message>
      <source>Training images of each class</source>
      <translation>各类别的训练图像数</translation>
    </message>
  </context>
  <context>
    <name>inkling::InkPreview</name>
    <message>
      <source>What the network sees</source>
      <translation>网络看到的</translation>
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
      <translation>%1 × %2 个数，0 是纸，1 是墨水</translation>
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
      <translation>质心</translation>
    </message>
    <message>
      <source>From the drawing to the image</source>
      <translation>从手写到图像</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>灰度</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>笔迹</translation>
    </message>
    <message>
      <source>Made so large, its shape kept, with one pen for all</source>
      <translation>放大或缩小到这么大，形状不变，全部用同一种笔</translation>
    </message>
    <message>
      <source>Moved by whole pixels to where MNIST has it</source>
      <translation>以整个像素移到 MNIST 所在的位置</translation>
    </message>
    <message>
      <source>Nothing is drawn.</source>
      <translation>什么都还没写。</translation>
    </message>
    <message>
      <source>The ink is %1 wide and %2 high, and its centre of mass moves %3 to the right and %4 down.</source>
      <translation>笔迹宽 %1、高 %2，质心向右移 %3、向下移 %4。</translation>
    </message>
    <message>
      <source>The smallest box around it</source>
      <translation>包住它的最小外框</translation>
    </message>
    <message>
      <source>What you drew, as lines</source>
      <translation>您写的，以线条表示</translation>
    </message>
  </context>
  <context>
    <name>inkling::InsidePage</name>
    <message>
      <source>Draw a digit, and it is worked out here.</source>
      <translation>写一个数字，这里就会算给你看。</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>特征图</translation>
    </message>
    <message>
      <source>Inside the network</source>
      <translation>网络内部</translation>
    </message>
    <message>
      <source>Instead of the digit that is drawn</source>
      <translation>不用手写的数字，改看这张</translation>
    </message>
    <message>
      <source>L&amp;ook at test image</source>
      <translation>看测试图像(&amp;O)</translation>
    </message>
    <message>
      <source>Map of the digits</source>
      <translation>数字的地图</translation>
    </message>
    <message>
      <source>Number of the test image</source>
      <translation>测试图像的编号</translation>
    </message>
    <message>
      <source>On test image %1.</source>
      <translation>以测试图像 %1 为例。</translation>
    </message>
    <message>
      <source>On test image %1. Draw a digit, and it follows.</source>
      <translation>以测试图像 %1 为例。写一个数字，它会跟着变。</translation>
    </message>
    <message>
      <source>On the digit that is drawn; it follows the pen.</source>
      <translation>以手写的数字为例，随笔而变。</translation>
    </message>
    <message>
      <source>Parts of the page</source>
      <translation>页面的各部分</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>逐步演示</translation>
    </message>
    <message>
      <source>Turn it into …</source>
      <translation>变成…</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>What it looked at</source>
      <translation>看的是哪里</translation>
    </message>
  </context>
  <context>
    <name>inkling::KeptDrawings</name>
    <message>
      <source>%1. Drawings kept now are lost when the program ends, unless you export them.</source>
      <translation>%1。现在保留的手写数字若不导出，程序退出后就会丢失。</translation>
    </message>
    <message>
      <source>Change what it is</source>
      <translation>更改它是什么</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Drawings taken from %1: %2.</source>
      <translation>已从 %1 取用手写数字：%2。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Keep a drawing</source>
      <translation>保留手写数字</translation>
    </message>
    <message>
      <source>Left out, for they have no label or no ink: %1.</source>
      <translation>因没有标签或没有笔迹而略过的：%1。</translation>
    </message>
    <message>
      <source>No drawing in %1 says what digit it is, so none was taken.</source>
      <translation>%1 中的手写数字都没有说明是什么数字，所以一个也没有取用。</translation>
    </message>
    <message>
      <source>Not all kept drawings could be read. %1. The damaged file stays as %2.</source>
      <translation>保留的手写数字有些无法读取。%1。损坏的文件留存为 %2。</translation>
    </message>
  </context>
  <context>
    <name>inkling::LanguageMenu</name>
    <message>
      <source>Inkling speaks another language from its next start on: %1.</source>
      <translation>下次启动 Inkling 时改用：%1。</translation>
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation>语言(&amp;A)</translation>
    </message>
    <message>
      <source>The &amp;system's</source>
      <translation>系统语言(&amp;S)</translation>
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
      <translation>激活函数</translation>
    </message>
    <message>
      <source>Channels dropped</source>
      <translation>舍弃的通道</translation>
    </message>
    <message>
      <source>Choose a layer to change its settings.</source>
      <translation>选择一层来更改它的设置。</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>舍弃的比率</translation>
    </message>
    <message>
      <source>Epsilon</source>
      <translation>Epsilon</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>滤波器数</translation>
    </message>
    <message>
      <source>First weights</source>
      <translation>初始权重</translation>
    </message>
    <message>
      <source>First weights and L2</source>
      <translation>初始权重与 L2</translation>
    </message>
    <message>
      <source>Flatten has no settings: it lays the image out as one row.</source>
      <translation>展平没有设置：它把图像排成一行。</translation>
    </message>
    <message>
      <source>Global average pooling has no settings: it takes the mean of each channel.</source>
      <translation>全局平均池化没有设置：它取每个通道的平均。</translation>
    </message>
    <message>
      <source>How the weights are drawn at first</source>
      <translation>开始时如何随机产生权重</translation>
    </message>
    <message>
      <source>Kernel size</source>
      <translation>卷积核大小</translation>
    </message>
    <message>
      <source>L2</source>
      <translation>L2</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <source>Of leaky_relu below 0</source>
      <translation>leaky_relu 在 0 以下的斜率</translation>
    </message>
    <message>
      <source>PReLU has no settings: it learns its slope below 0, one for each place.</source>
      <translation>PReLU 没有设置：它会学习 0 以下的斜率，每个位置各一个。</translation>
    </message>
    <message>
      <source>Padding</source>
      <translation>填充</translation>
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
      <translation>损失会加上权重平方和乘以这个数，使权重保持很小</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>神经元数</translation>
    </message>
    <message>
      <source>What the moving averages keep of themselves in a step</source>
      <translation>移动平均在每一步保留多少原来的值</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>same: the image keeps its size</source>
      <translation>same：图像大小不变</translation>
    </message>
    <message>
      <source>valid: the border is lost</source>
      <translation>valid：边缘会失去</translation>
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
      <translation>层</translation>
    </message>
    <message>
      <source>Output shape</source>
      <translation>输出形状</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
  </context>
  <context>
    <name>inkling::LearningRateBox</name>
    <message>
      <source>Can be changed while the network trains, from the next batch on. With a schedule, all rates that follow change by the same factor.</source>
      <translation>网络训练时也可以更改，从下一个批次起生效。有调度时，之后所有的学习率都按同样的倍数改变。</translation>
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
      <translation>现在由“%1”识别您的手写。每次教学都从原来的网络开始。</translation>
    </message>
    <message>
      <source>%1 →</source>
      <translation>%1 →</translation>
    </message>
    <message>
      <source>&amp;Back to the network before</source>
      <translation>换回原来的网络(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Teach them</source>
      <translation>教它认(&amp;T)</translation>
    </message>
    <message>
      <source>Each of them unseen</source>
      <translation>每一个都当作没见过</translation>
    </message>
    <message>
      <source>It was taught just these.</source>
      <translation>教的正是这些。</translation>
    </message>
    <message>
      <source>Read by networks taught only the others: so well it may read your next ones.</source>
      <translation>由只学过其余各个的网络来识别：接下来写的，它大概也能认得这么好。</translation>
    </message>
    <message>
      <source>Teach &amp;again</source>
      <translation>再教一次(&amp;A)</translation>
    </message>
    <message>
      <source>Teach it your hand</source>
      <translation>教它认识您的笔迹</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>教学中</translation>
    </message>
    <message>
      <source>Test images</source>
      <translation>测试图像</translation>
    </message>
    <message>
      <source>Test images of %1</source>
      <translation>%1 的测试图像</translation>
    </message>
    <message>
      <source>Trains %1 on what you have kept, mixed with images of %2 so that it forgets nothing. This takes some seconds.</source>
      <translation>用您保留的手写数字训练“%1”，并混入 %2 的图像，让它什么都不忘记。这需要几秒钟。</translation>
    </message>
    <message>
      <source>What it knew before.</source>
      <translation>它原来就会的。</translation>
    </message>
    <message>
      <source>Your drawings</source>
      <translation>您的手写数字</translation>
    </message>
  </context>
  <context>
    <name>inkling::MadeNetwork</name>
    <message>
      <source>%1 has taken the place of %2, which is saved nowhere.</source>
      <translation>“%1”取代了“%2”，而“%2”还没有保存。</translation>
    </message>
    <message>
      <source>%1 reads your drawings now. %2 is kept on the Runs page.</source>
      <translation>现在由“%1”识别您的手写。“%2”保留在“记录”页。</translation>
    </message>
    <message>
      <source>&amp;Back to %1</source>
      <translation>回到“%1”(&amp;B)</translation>
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
      <translation>“%1”还没有保存。现在退出，它就没有了。</translation>
    </message>
    <message>
      <source>%1, epoch %2 of %3</source>
      <translation>%1，第 %2 轮，共 %3 轮</translation>
    </message>
    <message>
      <source>A network is being trained, and its training could not be kept among the runs. When you quit now, what it has learned is lost.</source>
      <translation>网络正在训练，而这次训练无法保留在记录中。现在退出，学到的就没有了。</translation>
    </message>
    <message>
      <source>A network is being trained. When you quit now, it stops; it can go on later, from the Runs page.</source>
      <translation>网络正在训练。现在退出，训练会停止，之后可以在“记录”页继续。</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
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
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>My digits</source>
      <translation>我的数字</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Quit without saving</source>
      <translation>不保存就退出</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>停止并退出</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
  </context>
  <context>
    <name>inkling::MapLegend</name>
    <message>
      <source>&amp;Wrong only (%1)</source>
      <translation>仅错误的(&amp;W)（%1）</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Click digits to show only these</source>
      <translation>点击数字，只显示这些</translation>
    </message>
    <message>
      <source>Digits on the map</source>
      <translation>图上的数字</translation>
    </message>
    <message>
      <source>Only the images that the network reads as another digit</source>
      <translation>仅显示网络认成别的数字的图像</translation>
    </message>
  </context>
  <context>
    <name>inkling::MapSection</name>
    <message>
      <source>%1 Neighbours stay neighbours; a drawing goes among its five nearest.</source>
      <translation>%1相邻的仍然相邻；手写的数字放在与它最近的五张之间。</translation>
    </message>
    <message>
      <source>%1 The two directions hold %2 of what differs.</source>
      <translation>%1这两个方向包含了差异的 %2。</translation>
    </message>
    <message>
      <source>%1 test images as the last hidden layer, %2 numbers, sorts them.</source>
      <translation>%1 张测试图像，按最后一个隐藏层（%2 个数）的看法排列。</translation>
    </message>
    <message>
      <source>&amp;Look closer</source>
      <translation>仔细看看(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Map by</source>
      <translation>画图方法(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Start again</source>
      <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
      <source>A %1, and read as one.</source>
      <translation>是 %1，也识别为它。</translation>
    </message>
    <message>
      <source>A %1, but read as %2.</source>
      <translation>是 %1，却识别为 %2。</translation>
    </message>
    <message>
      <source>Making the map</source>
      <translation>正在画图</translation>
    </message>
    <message>
      <source>Map of the test images</source>
      <translation>测试图像的地图</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours; distances between groups mean little</source>
      <translation>相邻的仍然相邻；各群之间的距离没什么意义</translation>
    </message>
    <message>
      <source>No image chosen</source>
      <translation>没有选择图像</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>还没有网络</translation>
    </message>
    <message>
      <source>No test images</source>
      <translation>没有测试图像</translation>
    </message>
    <message>
      <source>Open data on the Data page; its test images become the map.</source>
      <translation>请在“数据”页打开数据，它的测试图像会变成地图。</translation>
    </message>
    <message>
      <source>Point at a dot to see its image; a click keeps it.</source>
      <translation>指向一个点就能看到它的图像；点一下就会留住。</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>Test image %1</source>
      <translation>测试图像 %1</translation>
    </message>
    <message>
      <source>The test images go through the network.</source>
      <translation>测试图像正在通过网络。</translation>
    </message>
    <message>
      <source>The two directions in which the images differ most</source>
      <translation>图像差异最大的两个方向</translation>
    </message>
    <message>
      <source>There is no map of these</source>
      <translation>这些没有地图</translation>
    </message>
    <message>
      <source>Train one on the Train page, or open one from the File menu.</source>
      <translation>请在“训练”页训练一个，或从“文件”菜单打开一个。</translation>
    </message>
    <message>
      <source>What the network looked at in this image (double click or Return)</source>
      <translation>网络在这张图像里看了哪里（双击或回车键）</translation>
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
      <translation>t-SNE 的步数</translation>
    </message>
  </context>
  <context>
    <name>inkling::MapsSection</name>
    <message>
      <source>&amp;Layer</source>
      <translation>层(&amp;L)</translation>
    </message>
    <message>
      <source>All units</source>
      <translation>所有神经元</translation>
    </message>
    <message>
      <source>Feature map %1</source>
      <translation>特征图 %1</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>特征图</translation>
    </message>
    <message>
      <source>Over 0 in %1 of %2 places.</source>
      <translation>%2 个位置中有 %1 个大于 0。</translation>
    </message>
    <message>
      <source>Over 0 in %1 of %2 units.</source>
      <translation>%2 个神经元中有 %1 个大于 0。</translation>
    </message>
    <message>
      <source>The layer's units, row after row; blue where they are over 0.</source>
      <translation>这一层的神经元，一行接一行；大于 0 的是蓝色。</translation>
    </message>
    <message>
      <source>What the layer makes of the image: a picture for each filter, blue where it answers. All have the same scale.</source>
      <translation>这一层对图像做了什么：每个滤波器一张图，有反应的地方是蓝色。全部使用同样的刻度。</translation>
    </message>
  </context>
  <context>
    <name>inkling::MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>关闭这条消息</translation>
    </message>
    <message>
      <source>Close this message (Esc)</source>
      <translation>关闭这条消息（Esc）</translation>
    </message>
    <message>
      <source>No program here shows folders. The file is in %1.</source>
      <translation>这里没有能显示文件夹的程序。文件在 %1。</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>已保存为 %1。</translation>
    </message>
    <message>
      <source>Show in &amp;folder</source>
      <translation>打开所在文件夹(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>inkling::MetricsTab</name>
    <message>
      <source>All metrics of the test images</source>
      <translation>测试图像的所有指标</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>指标</translation>
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
      <translation>图像</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Look and judge: some labels are wrong, some digits are only badly written.</source>
      <translation>请看了再判断：有些是标签错了，有些只是数字写得不好。</translation>
    </message>
    <message>
      <source>Looks like</source>
      <translation>看起来像</translation>
    </message>
    <message>
      <source>Probable mislabels</source>
      <translation>可能标错的标签</translation>
    </message>
    <message>
      <source>Reading the training images</source>
      <translation>正在识别训练图像</translation>
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
      <translation>测试图像</translation>
    </message>
    <message numerus="yes">
      <source>The network confidently contradicts %Ln labels.</source>
      <translation>
        <numerusform>网络很有把握地不同意 %Ln 个标签。</numerusform>
      </translation>
    </message>
    <message>
      <source>The network confidently contradicts no label.</source>
      <translation>没有网络很有把握地不同意的标签。</translation>
    </message>
    <message>
      <source>The network reads every training image once.</source>
      <translation>网络把每张训练图像识别一次。</translation>
    </message>
    <message>
      <source>Training images</source>
      <translation>训练图像</translation>
    </message>
    <message>
      <source>Which images</source>
      <translation>哪些图像</translation>
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
      <translation>来自别处的“%1”</translation>
    </message>
    <message>
      <source>%1 parameters: %2</source>
      <translation>%1 个参数：%2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln parameters</source>
      <translation>
        <numerusform>%Ln 个参数</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Preset</source>
      <translation>预设(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Summary…</source>
      <translation>摘要(&amp;S)…</translation>
    </message>
    <message>
      <source>A network is being trained. Its design can be changed when the training has ended.</source>
      <translation>网络正在训练。训练结束后才能更改它的设计。</translation>
    </message>
    <message>
      <source>Add layer</source>
      <translation>添加层</translation>
    </message>
    <message>
      <source>As &amp;text</source>
      <translation>文本形式(&amp;T)</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>更改 %1</translation>
    </message>
    <message>
      <source>Change the layers as text</source>
      <translation>以文本更改各层</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>选择 %1</translation>
    </message>
    <message>
      <source>Chosen layer</source>
      <translation>选择的层</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <source>Layers as text</source>
      <translation>各层的文本形式</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Move layer down</source>
      <translation>将层下移</translation>
    </message>
    <message>
      <source>Move layer up</source>
      <translation>将层上移</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
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
      <translation>移除层</translation>
    </message>
    <message>
      <source>Settings of the layer and of the training</source>
      <translation>层与训练的设置</translation>
    </message>
    <message>
      <source>The layers as the command line takes them, for example %1</source>
      <translation>各层的写法与命令行相同，例如 %1</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo %1</source>
      <translation>撤销：%1</translation>
    </message>
    <message>
      <source>own design</source>
      <translation>自定义设计</translation>
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
      <translation>第一个：%1，%2</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>还没有可识别的内容</translation>
    </message>
    <message>
      <source>Probabilities of both networks</source>
      <translation>两个网络的概率</translation>
    </message>
    <message>
      <source>Second: %1, %2</source>
      <translation>第二个：%1，%2</translation>
    </message>
  </context>
  <context>
    <name>inkling::PlaneView</name>
    <message>
      <source>Row %1, column %2: %3</source>
      <translation>第 %1 行第 %2 列：%3</translation>
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
      <translation>%1。实际类别：%2</translation>
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
      <translation>还没有可识别的内容</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Unsure. %1</source>
      <translation>没有把握。%1</translation>
    </message>
  </context>
  <context>
    <name>inkling::RatePlot</name>
    <message>
      <source>Learning rate %1</source>
      <translation>学习率 %1</translation>
    </message>
    <message>
      <source>Loss by learning rate</source>
      <translation>各学习率的损失</translation>
    </message>
    <message>
      <source>each batch</source>
      <translation>各批次</translation>
    </message>
    <message>
      <source>learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>平滑后</translation>
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
      <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>打开最近使用的(&amp;R)</translation>
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
      <translation>把握在 %1 到 %2% 之间：%3 张图像，其中 %4% 识别正确。</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: no image.</source>
      <translation>把握在 %1 到 %2% 之间：没有图像。</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: one image, read correctly.</source>
      <translation>把握在 %1 到 %2% 之间：一张图像，识别正确。</translation>
    </message>
    <message>
      <source>Between %1 and %2 % sure: one image, read wrongly.</source>
      <translation>把握在 %1 到 %2% 之间：一张图像，识别错误。</translation>
    </message>
    <message>
      <source>Reliability diagram</source>
      <translation>可靠性图</translation>
    </message>
    <message>
      <source>how often it is right</source>
      <translation>多常是对的</translation>
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
      <translation>混淆矩阵(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Report…</source>
      <translation>报告(&amp;R)…</translation>
    </message>
    <message>
      <source>All &amp;predictions…</source>
      <translation>所有预测(&amp;P)…</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失函数</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;HTML (*.html)</source>
      <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
      <source>Probable &amp;mislabels…</source>
      <translation>可能标错的标签(&amp;M)…</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Validation split</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>confusion.csv</source>
      <translation>混淆矩阵.csv</translation>
    </message>
    <message>
      <source>mislabels.csv</source>
      <translation>可疑标签.csv</translation>
    </message>
    <message>
      <source>predictions.csv</source>
      <translation>预测.csv</translation>
    </message>
    <message>
      <source>report.pdf</source>
      <translation>报告.pdf</translation>
    </message>
  </context>
  <context>
    <name>inkling::ResultsPage</name>
    <message>
      <source>&amp;Evaluate</source>
      <translation>评估(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>A report, or tables, as files</source>
      <translation>把报告或表格存成文件</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>Class by class</source>
      <translation>各类别</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>把握</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>导出(&amp;X)</translation>
    </message>
    <message>
      <source>Evaluate %1</source>
      <translation>评估“%1”</translation>
    </message>
    <message>
      <source>Evaluating</source>
      <translation>正在评估</translation>
    </message>
    <message>
      <source>Let the network read all test images</source>
      <translation>让网络识别所有测试图像</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Metrics</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Mislabels</source>
      <translation>可疑标签</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>No results yet</source>
      <translation>还没有结果</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>打开图像</translation>
    </message>
    <message>
      <source>Open images first, then let a network read them.</source>
      <translation>先打开图像，再让网络识别。</translation>
    </message>
    <message>
      <source>Reading the test images</source>
      <translation>正在识别测试图像</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Results of %1</source>
      <translation>“%1”的结果</translation>
    </message>
    <message>
      <source>Test images</source>
      <translation>测试图像</translation>
    </message>
    <message>
      <source>The network is learning. When it is done, it is evaluated on the test images.</source>
      <translation>网络正在学习。学完后会用测试图像评估。</translation>
    </message>
    <message>
      <source>The network reads every test image once.</source>
      <translation>网络把每张测试图像识别一次。</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>训练网络</translation>
    </message>
    <message>
      <source>Train a network, or evaluate the current one on the test images.</source>
      <translation>请训练网络，或用测试图像评估当前的网络。</translation>
    </message>
    <message>
      <source>Two models</source>
      <translation>两个模型</translation>
    </message>
    <message>
      <source>Views of the results</source>
      <translation>结果的各种视图</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunControl</name>
    <message>
      <source>%1 left</source>
      <translation>还剩 %1</translation>
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
      <translation>“%1”还没有测试过。请打开它的模型，再到“结果”页评估。</translation>
    </message>
    <message numerus="yes">
      <source>%1 reads %n fewer of %2 test images right.</source>
      <translation>
        <numerusform>“%1”在 %2 张测试图像中少识别对 %n 张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 reads %n more of %2 test images right.</source>
      <extracomment>%1 is the name of a run, %2 a number of images</extracomment>
      <translation>
        <numerusform>“%1”在 %2 张测试图像中多识别对 %n 张。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Curves</source>
      <translation>曲线(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>设置(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;to</source>
      <translation>到(&amp;T)</translation>
    </message>
    <message>
      <source>Blue: the second run is better there. Orange: it is worse.</source>
      <translation>蓝色：第二个在这里比较好。橙色：比较差。</translation>
    </message>
    <message>
      <source>Both read equally many of %1 test images right.</source>
      <translation>两者在 %1 张测试图像中识别对的一样多。</translation>
    </message>
    <message>
      <source>Confus&amp;ion</source>
      <translation>混淆(&amp;I)</translation>
    </message>
    <message>
      <source>Details of the run</source>
      <translation>训练的细节</translation>
    </message>
    <message>
      <source>Differences onl&amp;y</source>
      <translation>只看差异(&amp;Y)</translation>
    </message>
    <message>
      <source>Fro&amp;m</source>
      <translation>从(&amp;M)</translation>
    </message>
    <message>
      <source>Not&amp;e</source>
      <translation>备注(&amp;E)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>The first run</source>
      <translation>第一条训练记录</translation>
    </message>
    <message>
      <source>The second run</source>
      <translation>第二条训练记录</translation>
    </message>
    <message>
      <source>The two were tested on different images, so there is nothing to compare.</source>
      <translation>两者用不同的图像测试过，所以无法比较。</translation>
    </message>
    <message>
      <source>What you want to remember of this run</source>
      <translation>这次训练您想记住的事</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunModel</name>
    <message>
      <source>Best loss</source>
      <translation>最低损失</translation>
    </message>
    <message>
      <source>Best val.</source>
      <translation>最佳验证</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>How long it was trained</source>
      <translation>训练花了多久</translation>
    </message>
    <message>
      <source>In epoch %1</source>
      <translation>在第 %1 轮</translation>
    </message>
    <message>
      <source>Last loss</source>
      <translation>最后损失</translation>
    </message>
    <message>
      <source>Last val.</source>
      <translation>最后验证</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>The accuracy on the test images</source>
      <translation>测试图像的准确率</translation>
    </message>
    <message>
      <source>The accuracy on the validation images after the last epoch</source>
      <translation>最后一轮后，验证图像的准确率</translation>
    </message>
    <message>
      <source>The accuracy on the validation images, epoch by epoch</source>
      <translation>各轮验证图像的准确率</translation>
    </message>
    <message>
      <source>The best accuracy on the validation images after any epoch</source>
      <translation>任一轮后，验证图像的最高准确率</translation>
    </message>
    <message>
      <source>The loss on the validation images after the last epoch</source>
      <translation>最后一轮后，验证图像的损失</translation>
    </message>
    <message>
      <source>The lowest loss on the validation images after any epoch</source>
      <translation>任一轮后，验证图像的最低损失</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Validation accuracy by epoch</source>
      <translation>各轮的验证准确率</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>When the training began</source>
      <translation>训练开始的时间</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>损坏</translation>
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
      <translation>另一个网络正在训练。请先停止那次训练。</translation>
    </message>
    <message>
      <source>The training goes on, but it cannot be kept among the runs. %1</source>
      <translation>训练会继续，但无法保留在记录中。%1</translation>
    </message>
  </context>
  <context>
    <name>inkling::RunTable</name>
    <message>
      <source>Runs</source>
      <translation>训练记录</translation>
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
      <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
      <source>%n in all</source>
      <translation>
        <numerusform>共 %n 条</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n runs were deleted.</source>
      <translation>
        <numerusform>已删除 %n 条训练记录。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open model</source>
      <translation>打开模型(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>继续训练(&amp;R)</translation>
    </message>
    <message>
      <source>All outcomes</source>
      <translation>所有状态</translation>
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>De&amp;lete</source>
      <translation>删除(&amp;L)</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>导出(&amp;X)…</translation>
    </message>
    <message>
      <source>Every training is kept here, with its settings, its curves and its network, so that you can compare them and go on with them later.</source>
      <translation>每次训练都保留在这里，连同设置、曲线和网络，方便您比较，以后也能接着训练。</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <source>Filter by name, network, setting or note</source>
      <translation>按名称、网络、设置或备注筛选</translation>
    </message>
    <message>
      <source>Filter runs</source>
      <translation>筛选训练记录</translation>
    </message>
    <message>
      <source>Go on with the training, as if it had never stopped</source>
      <translation>接着训练，就像从未停止过</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation>还没有训练记录</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Re&amp;name</source>
      <translation>重命名(&amp;N)</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>训练记录</translation>
    </message>
    <message>
      <source>Show its results</source>
      <translation>显示它的结果</translation>
    </message>
    <message>
      <source>The network of %1 reads what you draw.</source>
      <translation>您的手写现在由“%1”的网络识别。</translation>
    </message>
    <message>
      <source>This run's network reads your drawings (Enter)</source>
      <translation>由这次训练的网络识别您的手写（Enter）</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>训练网络</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Write the table, as it is filtered and sorted, to a CSV file</source>
      <translation>把表格按当前的筛选和排序写成 CSV 文件</translation>
    </message>
  </context>
  <context>
    <name>inkling::SaliencySection</name>
    <message>
      <source>%1 The maps are for %2, of the same layers with random weights: noise, if the maps of the trained ones mean anything.</source>
      <translation>%1这些图是针对 %2，用同样的层配上随机权重算出的：如果训练过的图有意义，这些就该是噪声。</translation>
    </message>
    <message>
      <source>%1 What speaks for %2:</source>
      <translation>%1支持 %2 的是：</translation>
    </message>
    <message>
      <source>&amp;What speaks for</source>
      <translation>支持的类别(&amp;W)</translation>
    </message>
    <message>
      <source>As the network sees it.</source>
      <translation>网络看到的样子。</translation>
    </message>
    <message>
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <source>How much the score falls when a square of paper hides the place. Blue ink speaks for the class, orange against it.</source>
      <translation>用一小块白纸遮住该处，分数会下降多少。蓝色的笔迹支持这个类别，橙色的反对。</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>遮挡</translation>
    </message>
    <message>
      <source>SmoothGrad</source>
      <translation>SmoothGrad</translation>
    </message>
    <message>
      <source>The image</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>The mean of the gradients of 50 copies of the image with noise, so that what is chance cancels.</source>
      <translation>图像加上噪声的 50 份副本的平均梯度，使偶然的部分互相抵消。</translation>
    </message>
    <message>
      <source>The network reads %1 (%2).</source>
      <translation>网络识别为 %1（%2）。</translation>
    </message>
    <message>
      <source>The same layers before they have learned anything. A map that looks the same with random weights shows nothing that was learned.</source>
      <translation>还没有学到任何东西时的同样各层。换成随机权重后看起来还是一样的图，显示的就不是学到的东西。</translation>
    </message>
    <message>
      <source>Where a little more ink would raise the class's score (blue) or lower it (orange).</source>
      <translation>哪里多一点墨水会提高类别的分数（蓝色）或降低它（橙色）。</translation>
    </message>
    <message>
      <source>With &amp;random weights</source>
      <translation>使用随机权重(&amp;R)</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>正在计算</translation>
    </message>
    <message>
      <source>against</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>for</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>what is read</source>
      <translation>识别出的类别</translation>
    </message>
  </context>
  <context>
    <name>inkling::SaliencyView</name>
    <message>
      <source>Chosen image</source>
      <translation>选择的图像</translation>
    </message>
  </context>
  <context>
    <name>inkling::ScatterView</name>
    <message>
      <source>Show the whole map again</source>
      <translation>重新显示整张图</translation>
    </message>
    <message>
      <source>Show the whole map again (Esc)</source>
      <translation>重新显示整张图（Esc）</translation>
    </message>
  </context>
  <context>
    <name>inkling::ScoresTab</name>
    <message>
      <source>%1 read as something else</source>
      <translation>被识别为别的 %1</translation>
    </message>
    <message>
      <source>Precision, recall and F1 of each class</source>
      <translation>各类别的精确率、召回率与 F1</translation>
    </message>
  </context>
  <context>
    <name>inkling::SecondNetwork</name>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 内置</translation>
    </message>
  </context>
  <context>
    <name>inkling::Section</name>
    <message>
      <source>Draw a digit, or open data on the Data page.</source>
      <translation>写一个数字，或到“数据”页打开数据。</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>还没有网络</translation>
    </message>
    <message>
      <source>Nothing to look at</source>
      <translation>没有可看的图像</translation>
    </message>
    <message>
      <source>The network takes images of %1, this one is %2. Choose data of that size on the Data page and a test image of them above.</source>
      <translation>网络接受 %1 的图像，这张是 %2。请在“数据”页选择同样大小的数据，并在上方选一张它的测试图像。</translation>
    </message>
    <message>
      <source>This image does not fit the network</source>
      <translation>这张图像不适合这个网络</translation>
    </message>
    <message>
      <source>Train one on the Train page, or open one from the File menu.</source>
      <translation>请在“训练”页训练一个，或从“文件”菜单打开一个。</translation>
    </message>
  </context>
  <context>
    <name>inkling::Session</name>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 内置</translation>
    </message>
    <message>
      <source>No model can be opened while a network trains. Stop the training first.</source>
      <translation>网络训练时无法打开模型。请先停止训练。</translation>
    </message>
    <message>
      <source>Other data cannot be opened while a network trains. Stop the training first.</source>
      <translation>网络训练时无法打开其他数据。请先停止训练。</translation>
    </message>
    <message>
      <source>The data is still being opened. Start the training when it is there.</source>
      <translation>数据还在打开中。请等打开后再开始训练。</translation>
    </message>
    <message>
      <source>There is no data to learn from. Open data first.</source>
      <translation>没有可供学习的数据。请先打开数据。</translation>
    </message>
    <message>
      <source>There is no data to test the network on. Open data first.</source>
      <translation>没有可用来测试网络的数据。请先打开数据。</translation>
    </message>
    <message>
      <source>There is no network to save yet. Train one first.</source>
      <translation>还没有可保存的网络。请先训练一个。</translation>
    </message>
    <message>
      <source>There is no network to test yet. Train one first.</source>
      <translation>还没有可测试的网络。请先训练一个。</translation>
    </message>
    <message>
      <source>own design</source>
      <translation>自定义设计</translation>
    </message>
  </context>
  <context>
    <name>inkling::SettingRows</name>
    <message>
      <source>Choose a file</source>
      <translation>选择文件</translation>
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
      <translation>设置</translation>
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
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>On the pages</source>
      <translation>各页面上</translation>
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
        <numerusform>%1，%Ln 个参数</numerusform>
      </translation>
    </message>
    <message>
      <source>Epoch %1 of %2</source>
      <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
      <source>Epoch %1 of %2, %3 left</source>
      <translation>第 %1 轮，共 %2 轮，还剩 %3</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>没有数据</translation>
    </message>
    <message>
      <source>No network</source>
      <translation>没有网络</translation>
    </message>
    <message>
      <source>Opening the data…</source>
      <translation>正在打开数据…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Testing the network…</source>
      <translation>正在测试网络…</translation>
    </message>
    <message>
      <source>Training images + test images</source>
      <translation>训练图像 + 测试图像</translation>
    </message>
  </context>
  <context>
    <name>inkling::SummaryDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
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
      <translation>每个框一个数字；– 表示不是数字</translation>
    </message>
    <message>
      <source>Do not keep it, and put it back on the canvas</source>
      <translation>不保留，并放回画布</translation>
    </message>
    <message>
      <source>It was a</source>
      <translation>这是</translation>
    </message>
    <message>
      <source>It was the number</source>
      <translation>这个数是</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep a number</source>
      <translation>保留一个数</translation>
    </message>
    <message>
      <source>Keep each box as a drawing of its own</source>
      <translation>把每个框作为单独的图保留</translation>
    </message>
    <message>
      <source>Keep the drawing</source>
      <translation>保留手写数字</translation>
    </message>
    <message>
      <source>Keep the drawing as no digit</source>
      <translation>把手写保留为“不是数字”</translation>
    </message>
    <message>
      <source>Keep the drawing as this digit</source>
      <translation>把手写保留为这个数字</translation>
    </message>
    <message>
      <source>Kept as %1</source>
      <translation>已保留为 %1</translation>
    </message>
    <message>
      <source>Kept as a %1</source>
      <translation>已保留为 %1</translation>
    </message>
    <message>
      <source>Kept as no digit</source>
      <translation>已保留为“不是数字”</translation>
    </message>
    <message>
      <source>My digits: %1</source>
      <translation>我的数字：%1</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>收回</translation>
    </message>
    <message>
      <source>The drawings that you have kept</source>
      <translation>您保留的手写数字</translation>
    </message>
    <message>
      <source>There are %1 boxes, not %2</source>
      <translation>有 %1 个框，而不是 %2 个</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>inkling::Teaching</name>
    <message>
      <source>%1, taught</source>
      <translation>%1（教过）</translation>
    </message>
    <message>
      <source>A network is being trained. Teach it when that has ended.</source>
      <translation>网络正在训练。等训练结束再教它。</translation>
    </message>
    <message>
      <source>No drawing is kept yet.</source>
      <translation>还没有保留手写数字。</translation>
    </message>
    <message>
      <source>Only a network that reads grey images of the ten digits can be taught.</source>
      <translation>只有识别十个数字之灰度图像的网络才能教。</translation>
    </message>
    <message>
      <source>There is no data to mix the drawings with. Open data first.</source>
      <translation>没有可与手写数字混合的数据。请先打开数据。</translation>
    </message>
    <message>
      <source>There is no network yet. Train one, or open a model.</source>
      <translation>还没有网络。请训练一个，或打开模型。</translation>
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
      <translation>准确率</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>How far the answers are from the truth: the smaller, the better</source>
      <translation>答案离正确有多远：越小越好</translation>
    </message>
    <message>
      <source>Images a second</source>
      <translation>每秒图像数</translation>
    </message>
    <message>
      <source>In each epoch the network sees every training image once</source>
      <translation>每一轮网络把所有训练图像看过一次</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>The share of the training images that the network reads right</source>
      <translation>网络对训练图像识别正确的比例</translation>
    </message>
    <message>
      <source>The share that it reads right of images kept back, from which it does not learn</source>
      <translation>对保留下来、不用于学习的图像，识别正确的比例</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>剩余时间</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>验证</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainHeader</name>
    <message>
      <source>%1 % for validation</source>
      <translation>%1% 用于验证</translation>
    </message>
    <message>
      <source>%1, learning rate %2</source>
      <translation>%1，学习率 %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln parameters</source>
      <translation>
        <numerusform>%Ln 个参数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n epochs</source>
      <translation>
        <numerusform>%n 轮</numerusform>
      </translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Start training</source>
      <translation>开始训练</translation>
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
      <translation>停止，并用新的权重重新开始（Ctrl+F5）</translation>
    </message>
    <message>
      <source>The training waits, and goes on where it was (F6)</source>
      <translation>训练暂停，之后从原处继续（F6）</translation>
    </message>
    <message>
      <source>augmentation: %1</source>
      <translation>数据增强：%1</translation>
    </message>
    <message>
      <source>batches of %1</source>
      <translation>每批 %1 张</translation>
    </message>
    <message>
      <source>schedule: %1</source>
      <translation>调度：%1</translation>
    </message>
    <message>
      <source>validation on %1</source>
      <translation>以 %1 验证</translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainMenu</name>
    <message>
      <source>&amp;Go on</source>
      <translation>继续(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Restart</source>
      <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>开始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
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
      <translation>加上 dropout 试试(&amp;T)</translation>
    </message>
    <message>
      <source>A network learns from images that somebody has labelled. Open some, then start the training here.</source>
      <translation>网络从有人标注过的图像中学习。请打开一些图像，再到这里开始训练。</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>Finished. Of %1 test images that it has never seen, the network reads %2 right.</source>
      <translation>训练完成。网络从没看过的 %1 张测试图像中，它识别对了 %2。</translation>
    </message>
    <message>
      <source>Finished. The network is being tested on images that it has never seen…</source>
      <translation>训练完成。正在用网络从没看过的图像测试它…</translation>
    </message>
    <message>
      <source>Nothing to learn from yet</source>
      <translation>还没有可供学习的数据</translation>
    </message>
    <message>
      <source>Open data</source>
      <translation>打开数据</translation>
    </message>
    <message>
      <source>Overfitting: since epoch %1 the loss of the training images falls, but that of the validation images does not any more. More images, augmentation or stopping early can help.</source>
      <translation>过拟合：从第 %1 轮起，训练图像的损失还在下降，验证图像的损失却不再下降。更多图像、数据增强或提前停止会有帮助。</translation>
    </message>
    <message>
      <source>Overfitting: since epoch %1 the loss of the training images falls, but that of the validation images does not any more. The network learns its images by heart. Dropout makes that hard for it.</source>
      <translation>过拟合：从第 %1 轮起，训练图像的损失还在下降，验证图像的损失却不再下降。网络把图像背下来了，而 dropout 会让它不容易死记。</translation>
    </message>
    <message>
      <source>Paused. The network can be drawn for; the training goes on where it was.</source>
      <translation>已暂停。可以手写给网络识别；训练会从原处继续。</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <source>See what it gets &amp;wrong</source>
      <translation>看看它认错什么(&amp;W)</translation>
    </message>
    <message numerus="yes">
      <source>Stopped after %n complete epochs. The network keeps what it has learned.</source>
      <translation>
        <numerusform>完成 %n 轮后停止。网络保留学到的内容。</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped in the first epoch. The network keeps what it has learned.</source>
      <translation>在第一轮停止。网络保留已学到的。</translation>
    </message>
    <message>
      <source>The training diverged: the loss grew beyond all bounds. The network has its last good weights again. Lower the learning rate (to a tenth, say) and start anew.</source>
      <translation>训练发散：损失无限增大。网络已回到最后一组好的权重。请降低学习率（例如降到十分之一）再重新开始。</translation>
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
        <numerusform>%1：%2，%n 轮</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Log scale</source>
      <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
      <source>Earlier runs (%1)</source>
      <translation>先前的训练（%1）</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>寻找…</translation>
    </message>
    <message>
      <source>For losses and learning rates; percentages keep their even axis</source>
      <translation>用于损失和学习率；百分比保持均匀的刻度</translation>
    </message>
    <message>
      <source>How much the line of the batches is smoothed, 0 to 0.99</source>
      <translation>批次曲线的平滑程度，0 到 0.99</translation>
    </message>
    <message>
      <source>Learning &amp;rate</source>
      <translation>学习率(&amp;R)</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
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
      <translation>在这个网络上尝试多种学习率，看看它在哪里学得最好</translation>
    </message>
    <message>
      <source>Which trainings of before are drawn below this one</source>
      <translation>要在这次训练之下画出哪些先前的训练</translation>
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
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Augmentation in detail</source>
      <translation>数据增强细项</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>How every training image is changed, anew in each epoch</source>
      <translation>每张训练图像如何变化，每轮都不同</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失函数</translation>
    </message>
    <message>
      <source>Optimizer</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The optimizer's own parameters</source>
      <translation>优化器自身的参数</translation>
    </message>
    <message>
      <source>The same seed gives the same network</source>
      <translation>同样的种子会得到同样的网络</translation>
    </message>
    <message>
      <source>The share of the training images that is kept back, to see how well the network reads what it has not learned from</source>
      <translation>保留不用于训练的图像比例，用来观察网络对没学过的图像识别得如何</translation>
    </message>
    <message>
      <source>The share of the truth that is spread over all classes, of the cross-entropies only</source>
      <translation>正确答案分摊给所有类别的比例，只适用于交叉熵</translation>
    </message>
    <message>
      <source>Validation split</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>light: a little shifted and turned</source>
      <translation>轻微：稍微平移和旋转</translation>
    </message>
    <message>
      <source>own strengths</source>
      <translation>自定义强度</translation>
    </message>
    <message>
      <source>strong: clearly shifted, turned and slanted</source>
      <translation>强烈：明显平移、旋转和倾斜</translation>
    </message>
  </context>
  <context>
    <name>inkling::TwoModelsTab</name>
    <message>
      <source>%1 has not read the test images.</source>
      <translation>“%1”还没有识别测试图像。</translation>
    </message>
    <message>
      <source>%1 is better, and that is hardly chance: were both equally good, so large a difference would come up %2 times in a hundred (McNemar's test, p = %3).</source>
      <translation>“%1”比较好，而且不太可能是巧合：如果两者一样好，一百次中只会有 %2 次出现这么大的差异（McNemar 检验，p = %3）。</translation>
    </message>
    <message>
      <source>%1 is better, and that is no chance: were both equally good, so large a difference would come up less than once in a thousand times (McNemar's test, p &lt; 0.001).</source>
      <translation>“%1”比较好，而且不是巧合：如果两者一样好，一千次中出现这么大的差异不到一次（McNemar 检验，p &lt; 0.001）。</translation>
    </message>
    <message>
      <source>%1 reads %2 correctly, %3 reads %4.</source>
      <translation>“%1”识别正确 %2，“%3”%4。</translation>
    </message>
    <message>
      <source>%1 reads the test images …</source>
      <translation>“%1”正在识别测试图像…</translation>
    </message>
    <message>
      <source>&amp;Open a model…</source>
      <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
      <source>Both are right</source>
      <translation>两者都对</translation>
    </message>
    <message>
      <source>Both are wrong</source>
      <translation>两者都错</translation>
    </message>
    <message>
      <source>Both read the same test images, and you see what one reads correctly that the other does not.</source>
      <translation>两者识别同样的测试图像，您可以看到一个认得对而另一个认错的。</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>更换(&amp;H)</translation>
    </message>
    <message>
      <source>Compare with another model</source>
      <translation>与另一个模型比较</translation>
    </message>
    <message>
      <source>Inkling's own</source>
      <translation>Inkling 内置的</translation>
    </message>
    <message>
      <source>Keras models (*.keras *.h5);;All files (*)</source>
      <translation>Keras 模型 (*.keras *.h5);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Neither is better: each reads as many images correctly as the other.</source>
      <translation>两者一样好：识别正确的图像一样多。</translation>
    </message>
    <message>
      <source>No run is kept yet</source>
      <translation>还没有训练记录</translation>
    </message>
    <message>
      <source>Only %1 is right</source>
      <translation>只有“%1”对</translation>
    </message>
    <message>
      <source>Open a model to compare with</source>
      <translation>打开要比较的模型</translation>
    </message>
    <message>
      <source>Open a model…</source>
      <translation>打开模型…</translation>
    </message>
    <message>
      <source>Reading the test images</source>
      <translation>正在识别测试图像</translation>
    </message>
    <message>
      <source>Take &amp;Inkling's own</source>
      <translation>使用 Inkling 内置的(&amp;I)</translation>
    </message>
    <message>
      <source>Take a &amp;run</source>
      <translation>使用训练记录(&amp;R)</translation>
    </message>
    <message>
      <source>The difference may well be chance: were both equally good, one as large would come up %1 times in a hundred (McNemar's test, p = %2).</source>
      <translation>差异很可能只是巧合：如果两者一样好，一百次中会有 %1 次出现这么大的差异（McNemar 检验，p = %2）。</translation>
    </message>
    <message>
      <source>the other</source>
      <translation>另一个</translation>
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
      <translation>全屏(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>浅色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>Colours of the &amp;system</source>
      <translation>跟随系统配色(&amp;S)</translation>
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
      <translation>%1；relu 让它通过。</translation>
    </message>
    <message>
      <source>%1; relu makes it 0.</source>
      <translation>%1；relu 把它变成 0。</translation>
    </message>
    <message>
      <source>=</source>
      <translation>=</translation>
    </message>
    <message>
      <source>Convolved, %1</source>
      <translation>卷积后，%1</translation>
    </message>
    <message>
      <source>Four numbers</source>
      <translation>四个数</translation>
    </message>
    <message>
      <source>Image, %1</source>
      <translation>图像，%1</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <source>Max-pooled, %1</source>
      <translation>最大池化后，%1</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>乘积</translation>
    </message>
    <message>
      <source>Row %1, column %2: %3 pixels times %3 weights, added up with the bias, make %4</source>
      <translation>第 %1 行第 %2 列：%3 个像素乘以 %3 个权重，求和后再加上偏置，得到 %4</translation>
    </message>
    <message>
      <source>Row %1, column %2: %3 pixels times %3 weights, added up, make %4</source>
      <translation>第 %1 行第 %2 列：%3 个像素乘以 %3 个权重，求和后得到 %4</translation>
    </message>
    <message>
      <source>Row %1, column %2: the largest of four numbers is %3; the others are dropped.</source>
      <translation>第 %1 行第 %2 列：四个数中最大的是 %3，其余舍去。</translation>
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
      <translation>总和</translation>
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
      <translation>层(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Most active first</source>
      <translation>最活跃的在前(&amp;M)</translation>
    </message>
    <message>
      <source>Each filter is laid over every place of its input. It answers most where the input is like it: ink where it is blue, none where it is orange.</source>
      <translation>每个滤波器会放到输入的每个位置上。输入与它越像，反应就越强：蓝色处有墨水，橙色处没有。</translation>
    </message>
    <message>
      <source>Each hidden unit has a weight for every pixel. It answers most to ink where it is blue, and least to ink where it is orange.</source>
      <translation>每个隐藏神经元对每个像素都有一个权重。墨水在蓝色处时反应最强，在橙色处时反应最弱。</translation>
    </message>
    <message>
      <source>Filter %1</source>
      <translation>滤波器 %1</translation>
    </message>
    <message>
      <source>For this image it says %1.</source>
      <translation>对这张图像，它的值是 %1。</translation>
    </message>
    <message>
      <source>No network yet</source>
      <translation>还没有网络</translation>
    </message>
    <message>
      <source>No weights that make a picture</source>
      <translation>没有可以画成图的权重</translation>
    </message>
    <message>
      <source>The layers of this network neither are convolutions nor look at the image itself. Add a convolution on the Model page, or begin with flatten and dense.</source>
      <translation>这个网络的各层既不是卷积，也不直接看图像。请在“模型”页添加卷积，或以 flatten 和 dense 开头。</translation>
    </message>
    <message>
      <source>The units that the image above excites most come first</source>
      <translation>上方图像最能激发的神经元排在前面</translation>
    </message>
    <message>
      <source>Train one on the Train page, or open one from the File menu.</source>
      <translation>请在“训练”页训练一个，或从“文件”菜单打开一个。</translation>
    </message>
    <message>
      <source>Unit %1</source>
      <translation>神经元 %1</translation>
    </message>
    <message>
      <source>Weights as pictures</source>
      <translation>权重的图像</translation>
    </message>
    <message>
      <source>on &amp;input channel</source>
      <translation>在输入通道(&amp;I)</translation>
    </message>
  </context>
  <context>
    <name>inkling::WelcomeStrip</name>
    <message>
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <source>Close the first steps</source>
      <translation>关闭入门步骤</translation>
    </message>
    <message>
      <source>Draw a digit on the pad</source>
      <translation>在手写板上写一个数字</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>入门步骤</translation>
    </message>
    <message>
      <source>It reads what you draw</source>
      <translation>它会识别您写的字</translation>
    </message>
    <message>
      <source>See what it gets wrong</source>
      <translation>看看它认错什么</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>显示(&amp;W)</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>步骤 %1</translation>
    </message>
    <message>
      <source>Step %1, done</source>
      <translation>步骤 %1，已完成</translation>
    </message>
    <message>
      <source>That is all there is to it</source>
      <translation>就是这么简单</translation>
    </message>
    <message>
      <source>Train a network of your own</source>
      <translation>训练自己的网络</translation>
    </message>
    <message>
      <source>Your network is learning…</source>
      <translation>您的网络正在学习…</translation>
    </message>
    <message>
      <source>Your network reads the pad now</source>
      <translation>现在由您的网络识别手写板</translation>
    </message>
  </context>
</TS>
