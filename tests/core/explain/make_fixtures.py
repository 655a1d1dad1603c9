#!/usr/bin/env python3
"""Makes the files in fixtures/: what Keras says of whole networks as they predict, and numpy of principal components, so
that the tests hold without Python.

    python make_fixtures.py      (with tensorflow and keras 3 from PyPI)

Of each network: two images, the scores (logits), the gradient of one class's score with regard to the pixels, and what
one layer in the middle makes of the images. Keras computes in float64; tensors are as in ../nn/make_fixtures.py.
"""
import json
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
import numpy as np
import tensorflow as tf
import keras
from keras import layers

keras.config.set_floatx("float64")
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
random = np.random.default_rng(20261121)
TARGET = 2


def tensor(array):
    array = np.asarray(array, dtype=np.float64)
    return {"shape": list(array.shape), "values": [float(f"{v:.7g}") for v in array.ravel()]}


def case(words, shape, stack, layer):
    model = keras.Sequential([keras.Input(shape), *stack])
    weights = [np.round(np.abs(random.normal(0, 0.3, w.shape)) + 0.2 if "gamma" in v.path or "variance" in v.path
                        else random.normal(0, 0.3, w.shape), 3) for v, w in zip(model.weights, model.get_weights())]
    model.set_weights(weights)
    images = np.round(random.uniform(0, 1, (2, *shape)), 3)
    pixels = tf.Variable(images)
    with tf.GradientTape() as tape:
        scores = model(pixels, training=False)
        total = tf.reduce_sum(scores[:, TARGET])
    within = keras.Model(model.inputs, model.layers[layer].output)(images)
    return {"layers": words, "target": TARGET, "weights": tensor(np.concatenate([np.ravel(w) for w in weights])),
            "images": tensor(images), "scores": tensor(scores), "gradient": tensor(tape.gradient(total, pixels)),
            "layer": layer, "within": tensor(within)}


CASES = [
    case("flatten dense6-relu dropout0.5 dense4-softmax", (4, 5, 1),
         [layers.Flatten(), layers.Dense(6, "relu"), layers.Dropout(0.5), layers.Dense(4)], 1),
    case("conv5-3-same-relu pool2 conv9-3-valid-relu pool2 flatten dense4-softmax", (10, 12, 1),
         [layers.Conv2D(5, 3, padding="same", activation="relu"), layers.MaxPooling2D(2), layers.Conv2D(9, 3, activation="relu"),
          layers.MaxPooling2D(2), layers.Flatten(), layers.Dense(4)], 2),
    case("conv9-3-same-relu conv8-3-valid-relu pool2 spatialdropout0.3 flatten dense4-sigmoid", (8, 7, 3),
         [layers.Conv2D(9, 3, padding="same", activation="relu"), layers.Conv2D(8, 3, activation="relu"), layers.MaxPooling2D(2),
          layers.SpatialDropout2D(0.3), layers.Flatten(), layers.Dense(4)], 1),
    case("conv4-3-same batchnorm prelu pool3 conv6-5-same-tanh avgpool2 globalavgpool dense4", (13, 12, 1),
         [layers.Conv2D(4, 3, padding="same"), layers.BatchNormalization(), layers.PReLU(), layers.MaxPooling2D(3),
          layers.Conv2D(6, 5, padding="same", activation="tanh"), layers.AveragePooling2D(2), layers.GlobalAveragePooling2D(),
          layers.Dense(4)], 4),
    case("conv3-2-same-gelu pool2 flatten dense7 batchnorm silu dense6-elu dense4-softmax", (5, 6, 2),
         [layers.Conv2D(3, 2, padding="same", activation="gelu"), layers.MaxPooling2D(2), layers.Flatten(), layers.Dense(7),
          layers.BatchNormalization(), layers.Activation("silu"), layers.Dense(6, "elu"), layers.Dense(4)], 4),
]
with open(os.path.join(FOLDER, "networks.json"), "w") as file:
    json.dump({"made_by": f"keras {keras.__version__}, tensorflow {tf.__version__}, float64", "cases": CASES}, file,
              separators=(",", ":"))
    file.write("\n")

points = np.round(random.normal(0, 1, (15, 3)) @ random.normal(0, 1, (3, 6)) * 2 + random.normal(0, 0.2, (15, 6)) + 1, 3)
centred = points - points.mean(0)
_, sizes, axes = np.linalg.svd(centred, full_matrices=False)
axes *= np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(1)])[:, None]
with open(os.path.join(FOLDER, "pca.json"), "w") as file:
    json.dump({"made_by": f"numpy {np.__version__}", "points": tensor(points), "axes": tensor(axes[:3].T),
               "shares": tensor(sizes[:3] ** 2 / (sizes ** 2).sum()), "projected": tensor(centred @ axes[:3].T)}, file,
              separators=(",", ":"))
    file.write("\n")
