#!/usr/bin/env python3
"""Makes the files in fixtures/: small models written by Keras itself, and what Keras predicts with them.

    python make_fixtures.py      (with tensorflow and keras 3 from PyPI)

The archives are packed again with deflate, which Keras leaves out, to be small; their entries are Keras's own.
predictions.json: for each file its layers in Inkling's words, input images [N, H, W, C] and Keras's output.
"""
import json
import os
import zipfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
import numpy as np
import keras

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
layers = keras.layers
random = np.random.default_rng(7)


def set_weights(model):
    model.set_weights([random.normal(0, 0.5, w.shape).astype("float32") for w in model.get_weights()])


def sequential():
    """Compiled and trained for three steps, so that there are optimizer variables."""
    model = keras.Sequential([
        keras.Input((7, 6, 1)), layers.Conv2D(3, 3, padding="same", activation="relu"), layers.MaxPooling2D(2),
        layers.Conv2D(2, 2, activation="relu"), layers.Dropout(0.25), layers.Flatten(),
        layers.Dense(5, activation="relu"), layers.Dense(4, activation="softmax")])
    set_weights(model)
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(random.uniform(0, 1, (6, 7, 6, 1)), np.arange(6) % 4, batch_size=2, epochs=1, verbose=0)
    return model, ("conv3-3-same-relu pool2 conv2-2-valid-relu dropout0.25 flatten dense5-relu dense4-softmax")


def functional():
    """A chain whose activations are layers of their own."""
    image = keras.Input((6, 5, 2), name="image")
    x = layers.Conv2D(3, 3, padding="valid")(image)
    x = layers.Activation("relu")(x)
    x = layers.Flatten()(x)
    x = layers.Dense(6, name="hidden")(x)
    x = layers.ReLU()(x)
    x = layers.Dense(3, name="digits")(x)
    model = keras.Model(image, layers.Softmax()(x))
    set_weights(model)
    return model, "conv3-3-valid-relu flatten dense6-relu dense3-softmax"


def late():
    """No Input: the shape was learned from the first images, which have no channels."""
    model = keras.Sequential([layers.Flatten(), layers.Dense(4, activation="softmax")])
    model.build((None, 4, 4))
    set_weights(model)
    return model, "flatten dense4-softmax"


def branching():
    """What Inkling does not read."""
    image = keras.Input((4, 4, 1))
    x = layers.Flatten()(image)
    model = keras.Model(image, layers.Add()([layers.Dense(2)(x), layers.Dense(2)(x)]))
    return model, None


def numbers(array):
    return [float(f"{v:.9g}") for v in np.ravel(array)]


def save(model, name):
    path = os.path.join(FOLDER, name + ".keras")
    model.save(path)
    with zipfile.ZipFile(path) as archive:
        entries = {entry: archive.read(entry) for entry in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for entry, content in entries.items():
            archive.writestr(zipfile.ZipInfo(entry), content, zipfile.ZIP_DEFLATED)
    print(f"{name}.keras {os.path.getsize(path)} bytes")


def hdf5(expected):
    """The whole-model HDF5 files of Keras 3 and, where tf_keras from PyPI is there, of Keras 2."""
    kinds = {"keras3": keras}
    try:
        import tf_keras
        kinds["keras2"] = tf_keras
    except ImportError:
        print("no tf_keras: keras2.h5 is left as it is")
    words = ("conv3-3-same-relu-he_normal-l2:0.01 batchnorm leaky_relu0.3 prelu pool2 gelu spatialdropout0.2 flatten "
             "dense5-elu dense4-softmax")
    for name, kind in kinds.items():
        l = kind.layers
        model = kind.Sequential([
            l.InputLayer((7, 6, 1)), l.Conv2D(3, 3, padding="same", activation="relu", kernel_initializer="he_normal",
                                              kernel_regularizer="l2"),
            l.BatchNormalization(), l.LeakyReLU(), l.PReLU(), l.MaxPooling2D(2), l.Activation("gelu"), l.SpatialDropout2D(0.2),
            l.Flatten(), l.Dense(5, activation="elu"), l.Dense(4, activation="softmax")])
        model.set_weights([np.abs(random.normal(0, 0.5, w.shape)).astype("float32") + 0.1 for w in model.get_weights()])
        model.compile("sgd", "mse")
        model.save(os.path.join(FOLDER, name + ".h5"))
        images = np.round(random.uniform(0, 1, (3, 7, 6, 1)), 3).astype("float32")
        expected[name] = {"layers": words, "loss": "mean_squared_error", "images": [float(f"{v:.3f}") for v in images.ravel()],
                          "predictions": numbers(model.predict(images, verbose=0))}


def main():
    os.makedirs(FOLDER, exist_ok=True)
    expected = {"made_by": f"keras {keras.__version__}"}
    for make in (sequential, functional, late, branching):
        model, words = make()
        save(model, make.__name__)
        if words is None:
            continue
        images = np.round(random.uniform(0, 1, (3, *model.input_shape[1:])), 3).astype("float32")
        predictions = model.predict(images, verbose=0)
        expected[make.__name__] = {
            "layers": words, "images": [float(f"{v:.3f}") for v in images.ravel()],
            "predictions": numbers(predictions)}
        if model.compiled:  # Adam: the steps, the learning rate, and then two moments of each weight in turn
            variables = [v.numpy() for v in model.optimizer.variables]
            expected[make.__name__] |= {
                "steps": int(variables[0]), "moments": [
                    numbers(np.concatenate([v.ravel() for v in variables[2 + moment::2]])) for moment in (0, 1)]}
    hdf5(expected)
    with open(os.path.join(FOLDER, "predictions.json"), "w") as file:
        json.dump(expected, file, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
