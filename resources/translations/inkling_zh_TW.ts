<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>ArrayText</name>
    <message>
      <source>What the network is given: images %1 float32, 0 to 1 (divided by 255); labels %2 float32, one-hot</source>
      <extracomment>%1 and %2 are shapes of arrays, such as (60000, 10)</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AugmentationEditor</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pen width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slant</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>%1 read as %2: %3 times (%4 % of all %1)</source>
      <extracomment>%1 and %2 are classes, such as digits; %3 is a number of images, %4 a percentage</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 read as %2: once (%3 % of all %1)</source>
      <extracomment>%1 and %2 are classes, such as digits; %3 is a percentage</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InsidePage</name>
    <message>
      <source>Blur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Horizontal edges (Sobel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharpen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vertical edges (Sobel)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainingForm</name>
    <message>
      <source>Beta 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beta 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Binary cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Categorical cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Centered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epsilon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First accumulator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nesterov's momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>light: a little shifted and turned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strong: clearly shifted, turned and slanted</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among the %1 surest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean prediction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unexpected went wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unexpected: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Val. %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not a number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source>"%1" is no activation; there are %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"%1" is no class with its weight, such as 8:2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"%1" is no initialiser; there are %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"%1" is no layer; there are conv16-3-same-relu, pool2, avgpool2, globalavgpool, dropout0.25, spatialdropout0.25, flatten, dense128-relu, batchnorm, prelu, and activations such as relu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"%1" is no optimizer; there are %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 arrays of weights in %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 can be better higher or lower: the mode must be min or max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 for image %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 goes with no activation (linear) or sigmoid in the last layer; it has %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no "%2"; it has %3, written as %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no digits; join it with some, as in mnist+%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no label smoothing; the cross-entropies have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no parameter "%2"; it has %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 images of %2 x %3 as its header says (%4 bytes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 in line %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 labels as its header says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 labels, one for each image of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be 0 or 1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be 0 or a number over 0, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a number from 0, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a number from 1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a number over 0, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a whole number from 0, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be at least 0 and less than 1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be from %2 to %3, not %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be from 0 to 1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be from 0 to 100000, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be from 0, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be over 0 and at most 1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be over 0 and at most 100000, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be over 0 and under 1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 needs a number, as in %1=0.5, not "%2"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 outputs are more classes than the %2 that Inkling tells apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: "%2" is neither a padding (same, valid) nor %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: "%2" is neither momentum:0.9 nor epsilon:0.001</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: "%2" is no value for %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: "%2" is not %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: "%2" is not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: a number was expected at "%2"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: expected %2, found %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch %1: stopped early, for %2 was best in epoch %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch %1: the learning rate is reduced to %2, for %3 does not get better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inkling has no such layer. It has Conv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Dropout, SpatialDropout2D, Flatten, Dense, BatchNormalization, PReLU, Activation, ReLU, LeakyReLU, ELU and Softmax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST's files are not on this computer. Put them into %1, or name their folder in the environment variable INKLING_MNIST</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST's four IDX files, plain or .gz, or %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network has the weights of epoch %1 again, the best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a %1 x %1 kernel without padding does not fit into %2 x %3; use same padding, a smaller kernel or less pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a %1 x %1 window does not fit into %2 x %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a NumPy array</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a convolution needs an image, but what comes in is flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a coordinate that is no place on a canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a dense layer needs a flat input, but an image comes in; put flatten before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file far too large for that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file of %1 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a folder to write to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header of %1 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header that breaks off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header that breaks off after %1 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header that is not NumPy's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a header that promises %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a label that is not 0 to 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a longer one in line %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a name that ends in .keras, .h5 or .safetensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a number from 0 in line %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a point that is not [x, y]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a readable entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a readable value in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a shape that is none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a single number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sound entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a stroke that is no list of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a weight a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a weight for each of the %1 images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole gzip file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole model, as Keras's model.save() writes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole zip file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a zip file without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an IDX file of images (beginning with 00 00 08 03)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an IDX file of labels (beginning with 00 00 08 01)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an activation (relu, softmax, leaky_relu, prelu, elu, selu, gelu, silu, tanh, sigmoid, none), an initialiser (glorot_uniform, glorot_normal, he_uniform, he_normal) or l2:0.001</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an empty file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an entry %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an input of shape %1 is not an image of fixed size, 1024 x 1024 at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an integer in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another kind of value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least one image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most %1 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most %1 digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most %1 images of %2 x %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at most %1 labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>augment must be %1or strengths as in "shift=2,rotation=10" (of %2), not %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>augment's %1 must be from 0 to %2, not %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>binary_crossentropy goes with sigmoid in the last layer, which gives each class a probability of its own; it has %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be read: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be written: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>categorical_crossentropy goes with softmax in the last layer, which gives probabilities that sum to 1; it has %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>damage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>damage (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>digit %1 of the strokes has no label from 0 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dropout cannot be the last layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epsilon must be over 0 and at most 1, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>finite numbers in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>floats in %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>further bytes behind them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>images as |u1 [count, height, width]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>images of %1 x %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>images of %1 x %2 in %3 classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>images of 1 x 1 to %1 x %1 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is nested deeper than any file of its kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not a training's record as Inkling writes it (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is not as Keras writes it (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is of version %1, which this program does not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its callbacks and learning rate do not go with its settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its layers have %1 weights, but all that is there are %2 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its output is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>l2 must be from 0 to 1000, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>label smoothing must be at least 0 and less than 1, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>labels as integers, [count]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>labels from 0 to 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1 (%2) has %3 = %4, which Inkling does not have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1 (%2): %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer %1 branches or joins; Inkling reads models whose layers are a chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lines like {"label": 7, "strokes": [[[x, y], ...], ...]}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lines of at most %1 bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more, or digits of very many points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no JSON object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no attribute %1: weights alone, perhaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no list of strokes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing that can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one that begins with %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one that breaks off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only %1 bytes of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pooling needs an image, but what comes in is flat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>readable values in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>softmax is for the last layer only; use relu here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something else, or damage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sound gzip data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spatial dropout needs an image, but what comes in is flat; use dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>synthetic: takes a number of images from 1 to %1, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text in the attribute %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that there is no folder %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the %1 weights of config.json's layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the baseline must be a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the batch size must be from 1 to 65536, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the best network is saved as a .keras file, not as "%1"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the dropout rate must be at least 0 and less than 1, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the epochs must be from 1 to 100000, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the folder cannot be made: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the input has shape %1; Inkling reads images, [null, height, width, channels]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the kernel's size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the learning rate either follows a schedule or is reduced on a plateau, not both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the metrics' sums do not go with the metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model has no InputLayer; it was saved before it had seen an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model has no layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the model's class is %1; Inkling reads Sequential, and Functional that is a chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the momentum must be from 0 to 1, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network has too many parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network has weights that are infinite or not numbers, which no file should keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network takes images of %1 and the data's are %2; choose data of that size or another network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the network tells %1 classes apart and the data have %2; the last layer needs as many units as there are classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the number %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the patience must be from 0 to 100000 epochs, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pool's size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the slope must be from 0 to 10, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the validation split must be at least 0 and less than 1, not %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the weight of class %1 must be a number from 0, not %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no images to train on: %1 in all, validation split %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are no layers; an example: flatten dense128-relu dense10-softmax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no callback "%1"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no class %1; there are 0 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no data named %1: give synthetic, mnist, a folder with the four IDX files, an .npz as Keras stores MNIST, or several joined with +</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no loss "%1"; there are %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no metric "%1"; there are accuracy%2; top1, top2 ... too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no mode %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no preset "%1"; there are %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no schedule "%1"; there are %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no such file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this training does not measure "%1"; it measures %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>values kept in another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>values that are infinite or not numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version %1 of its format</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling</name>
    <message>
      <source>%1 x %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 × %2 × %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation: %1, slope %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average pooling: %1 × %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch normalization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convolution: %1 filters %2 × %2, %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dense: %1 units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropout: %1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flatten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Global average pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Max pooling: %1 × %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PReLU: a relu that learns its slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spatial dropout: %1 % of the channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last layer must give one value for each class, not an image: dense10-softmax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last layer must give one value for each of the %1 classes: dense%1-softmax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an image (PNG, JPEG ...)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an image of at most %1 x %1 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no such file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valid padding</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::AugmentationEditor</name>
    <message>
      <source>%1 px</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::AugmentationPreview</name>
    <message>
      <source>Training images as they are changed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::Canvas</name>
    <message>
      <source>Canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a digit here with the mouse or a pen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a digit here, or drop a picture of one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stroke</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ClassScoreModel</name>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of what is this class, the share that was read as it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of what was read as this class, the share that is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test images of this class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The harmonic mean of precision and recall</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ConfusionList</name>
    <message>
      <source>Confused most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every image was read rightly.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ConfusionView</name>
    <message>
      <source>Confusion matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truly</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::DataPage</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 images to learn from, %2 to be tested on; %3 × %4 pixels each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file (.npz)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder with the four IDX files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digits shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the image with this number (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images are what a network learns from. Open MNIST, a folder with its four files, or the digits that this program draws itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No images yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NumPy archives (*.npz);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folder with IDX files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source of the images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test image %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test images of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training image %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training images of each class</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::DesignDraft</name>
    <message>
      <source>Add %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change layer %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::DrawDock</name>
    <message>
      <source>%1 % sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No ink was found in the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No network has been trained yet, so nothing reads the drawing. Train one, or open a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a picture of a digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a picture of a digit; it can be pasted or dropped on the canvas, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read by %1 while it learns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no picture to be pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and reads</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::DrawMenu</name>
    <message>
      <source>&amp;Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the canvas</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::EpochModel</name>
    <message>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Val. accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Val. loss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::FileMenu</name>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save model as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with MNIST's four files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras 3 models (*.keras);;Keras 2 models (*.h5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras models (*.keras *.h5 *.hdf5);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NumPy file (.npz)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NumPy files (*.npz);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the model</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::FitForm</name>
    <message>
      <source>8: 2, 9: 1.5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A source whose test images are for validation, instead of a part of the training images: mnist, synthetic, a folder or a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another order of the images in each epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cool-down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Early stopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End: the start divided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends the training when the figure has not got better for some epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs taken as done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every … epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much a class's images count; 1 where nothing is said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keras models (*.keras)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate and callbacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured beside loss and accuracy, in each epoch:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not before epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saves the network after each epoch that is the best so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share left at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share that goes up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start: the top divided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps per epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the best epoch's weights in the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text (*.csv *.txt);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times the factor after each so many epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times the factor in each so many epochs, little by little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times the factor when the figure has not got better for some epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up and down once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up from zero, then down half a cosine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validate every … epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation, order and weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file with a number a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as in training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cosine with warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exponential</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reduced on a plateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the split</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::HelpMenu</name>
    <message>
      <source>&amp;About Inkling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;h3&gt;Inkling %1&lt;/h3&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Inkling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teach a computer to read handwritten digits: look at the data, choose a network, watch it learn, and draw for it.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::HistoryPlot</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plot: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>validation</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ImageDetail</name>
    <message>
      <source>0 to 1, as the network gets them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 to 255, as stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No image is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-hot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels' &amp;values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read as %1, rightly (%2 % sure)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The label one-hot: as many numbers as there are classes, 1 at the label's place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network takes other images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrongly read as %1 (%2 % sure)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ImageGrid</name>
    <message>
      <source>Images</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ImageListModel</name>
    <message>
      <source>%1 → %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image %1: %2, read as %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image %1: %2, wrongly read as %3 (%4 % sure)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ImageView</name>
    <message>
      <source>Chosen image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row %1, column %2: %3 of 255, for the network %4</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::InkPreview</name>
    <message>
      <source>What the network sees</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::InsidePage</name>
    <message numerus="yes">
      <source>%n step(s) a second</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;relu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convolution and max-pooling, step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a digit, and it is worked out here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How convolution and max-pooling work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernels made by hand, and those that the network's first layer has learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernels made by hand. The network's own are here when its first layer is a convolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers below 0 become 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the digit that is drawn. Draw on, and it follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the first test image, for nothing is drawn. Draw a digit, and it follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network's filter %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::Kind</name>
    <message>
      <source>Better is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known from the figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::LanguageMenu</name>
    <message>
      <source>Inkling speaks another language from its next start on: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L&amp;anguage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The &amp;system's</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::LayerForm</name>
    <message>
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a layer to change its settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epsilon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flatten has no settings: it lays the image out as one row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Global average pooling has no settings: it takes the mean of each channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the weights are drawn at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of leaky_relu below 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PReLU has no settings: it learns its slope below 0, one for each place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pool size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss gets this times the sum of the weights' squares, which keeps them small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the moving averages keep of themselves in a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same: the image keeps its size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valid: the border is lost</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::LayerTableModel</name>
    <message>
      <source>%1 (%2), %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::MainWindow</name>
    <message>
      <source>A network is being trained. When you quit now, what it has learned is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inkling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit without saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trained network has not been saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ModelPage</name>
    <message>
      <source>%1 (%2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 parameters: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Summary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A network is being trained. Its design can be changed when the training has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As &amp;text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the layers as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move layer down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move layer up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layers as the command line takes them, for example %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own design</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ProbabilityBars</name>
    <message>
      <source>%1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1. True class: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsure. %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ResultsPage</name>
    <message>
      <source>&amp;All mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Confused most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Evaluate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All metrics of the test images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All mistakes, the surest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All test images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any test image by its number, also one that was read rightly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluate %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to test image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the network read all test images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metrics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No results yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open images first, then let a network read them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision, recall and F1 of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the test images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test &amp;image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network is learning. When it is done, it is evaluated on the test images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network reads every test image once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a network, or evaluate the current one on the test images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::SecondNetwork</name>
    <message>
      <source>Inkling's own</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::Session</name>
    <message>
      <source>Inkling's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model can be opened while a network trains. Stop the training first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other data cannot be opened while a network trains. Stop the training first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data is still being opened. Start the training when it is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no data to learn from. Open data first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no data to test the network on. Open data first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no network to save yet. Train one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no network to test yet. Train one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own design</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::SettingRows</name>
    <message>
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ShortcutsDialog</name>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::StatusLine</name>
    <message>
      <source>%1  %2 + %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2 parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch %1 of %2, %3 left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testing the network…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training images + test images</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::SummaryDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary as Keras prints it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::TrainMenu</name>
    <message>
      <source>&amp;Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;top</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::TrainPage</name>
    <message>
      <source>%1 % for validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 / %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, learning rate %2</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n epochs</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Try it with dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 / %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A network learns from images that somebody has labelled. Open some, then start the training here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished. Of %1 test images that it has never seen, the network reads %2 right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished. The network is being tested on images that it has never seen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to learn from yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overfitting: since epoch %1 the loss of the training images falls, but that of the validation images does not any more. More images, augmentation or stopping early can help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overfitting: since epoch %1 the loss of the training images falls, but that of the validation images does not any more. The network learns its images by heart. Dropout makes that hard for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Stopped after %n complete epochs. The network keeps what it has learned.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training diverged: the loss grew beyond all bounds. The network has its last good weights again. Lower the learning rate (to a tenth, say) and start anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the second plot shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>augmentation: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batches of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>validation on %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::TrainingForm</name>
    <message>
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Augmentation in detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How every training image is changed, anew in each epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optimizer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The optimizer's own parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same seed gives the same network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of the training images that is kept back, to see how well the network reads what it has not learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of the truth that is spread over all classes, of the cross-entropies only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Validation split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own strengths</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::ViewMenu</name>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of the &amp;system</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inkling::WalkView</name>
    <message>
      <source>%1 × %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1; relu lets it pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1; relu makes it 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After convolution, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After max-pooling, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row %1, column %2: %3 pixels times %3 weights, added up with the bias, make %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row %1, column %2: %3 pixels times %3 weights, added up, make %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row %1, column %2: the largest of four numbers is %3; the others are dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the largest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>×</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
