#!/usr/bin/env python3
"""Makes the files in fixtures/: what Keras computes for given inputs, so that the tests hold against it without Python.

    python make_fixtures.py      (with tensorflow and keras 3 from PyPI)

Every tensor is {"shape": [...], "values": [...]}, row after row; images are [N, H, W, C], kernels [kh, kw, in, out] or
[in, out]. Inputs have few digits so that they are the same number everywhere; Keras computes in float64, so that the
expected values are exact to float32.
"""
import json
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
import numpy as np
import tensorflow as tf
import keras

keras.config.set_floatx("float64")
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
random = np.random.default_rng(20240607)
MADE_BY = f"keras {keras.__version__}, tensorflow {tf.__version__}, float64"


def tensor(array):
    array = np.asarray(array, dtype=np.float64)
    return {"shape": list(array.shape), "values": [float(f"{v:.9g}") for v in array.ravel()]}


def draw(*shape, scale=1.0):
    """Normal numbers of three decimals."""
    return np.round(random.normal(0, scale, shape), 3)


def distinct(*shape):
    """Numbers that are all different, so that no pooling window has two largest."""
    return (random.permutation(int(np.prod(shape))) / 100 - 0.5).reshape(shape)


def write(name, content):
    path = os.path.join(FOLDER, name + ".json")
    with open(path, "w") as file:
        json.dump({"made_by": MADE_BY, **content}, file, separators=(",", ":"))
        file.write("\n")
    print(f"{name}.json {os.path.getsize(path)} bytes")


def layer_case(layer, x, weights, dy_of):
    """The layer's output, and the gradients of sum(output * dy)."""
    layer.build(x.shape)
    if weights:
        layer.set_weights(weights)
    variable = tf.Variable(x)
    with tf.GradientTape() as tape:
        y = layer(variable)
        dy = dy_of(y.shape)
        total = tf.reduce_sum(y * dy)
    gradients = tape.gradient(total, [variable] + [v.value for v in layer.trainable_variables])
    case = {"input": tensor(x), "dy": tensor(dy), "output": tensor(y), "input_gradient": tensor(gradients[0])}
    if weights:
        case |= {"kernel": tensor(weights[0]), "bias": tensor(weights[1]),
                 "kernel_gradient": tensor(gradients[1]), "bias_gradient": tensor(gradients[2])}
    return case


def conv2d():
    cases = []
    for kernel in (3, 5):
        for padding in ("valid", "same"):
            for activation in ("linear", "relu"):
                layer = keras.layers.Conv2D(3, kernel, padding=padding, activation=activation)
                case = layer_case(layer, draw(2, 6, 5, 2), [draw(kernel, kernel, 2, 3, scale=0.3), draw(3, scale=0.2)],
                                  lambda shape: draw(*shape))
                cases.append({"kernel_size": kernel, "padding": padding, "activation": activation} | case)
    write("conv2d", {"cases": cases})


def max_pool():
    cases = []
    for size, height, width in ((2, 7, 5), (3, 7, 8), (2, 4, 6)):
        case = layer_case(keras.layers.MaxPooling2D(size), distinct(2, height, width, 3), [], lambda shape: draw(*shape))
        cases.append({"pool_size": size} | case)
    write("max_pooling2d", {"cases": cases})


def dense():
    cases = []
    for activation in ("linear", "relu"):
        layer = keras.layers.Dense(5, activation=activation)
        case = layer_case(layer, draw(4, 7), [draw(7, 5, scale=0.4), draw(5, scale=0.2)], lambda shape: draw(*shape))
        cases.append({"activation": activation} | case)
    write("dense", {"cases": cases})


def training_with_all():
    """Batch normalization before and behind flatten, L2, label smoothing, weights of images: five steps."""
    layers, l2 = keras.layers, keras.regularizers.L2
    words = "conv4-3-same-l2:0.01 batchnorm relu pool2 flatten dense5-gelu-l2:0.02 batchnorm-momentum:0.8 dense4-softmax"
    model = keras.Sequential([
        keras.Input((6, 6, 1)), layers.Conv2D(4, 3, padding="same", kernel_regularizer=l2(0.01)), layers.BatchNormalization(),
        layers.Activation("relu"), layers.MaxPooling2D(2), layers.Flatten(),
        layers.Dense(5, activation="gelu", kernel_regularizer=l2(0.02)), layers.BatchNormalization(momentum=0.8),
        layers.Dense(4, activation="softmax")])
    weights = [np.abs(draw(*w.shape, scale=0.3)) + 0.1 if "gamma" in v.path or "variance" in v.path
               else draw(*w.shape, scale=0.3) for v, w in zip(model.weights, model.get_weights())]
    model.set_weights(weights)
    # Not Adam, which makes steps of full size of rounding errors: a bias before batch normalization has no gradient.
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True), keras.losses.CategoricalCrossentropy(label_smoothing=0.1))
    images, labels = np.round(random.uniform(0, 1, (5, 7, 6, 6, 1)), 3), random.integers(0, 4, (5, 7))
    image_weights, steps = np.round(random.uniform(0.2, 2, (5, 7)), 2), []
    for x, t, w in zip(images, labels, image_weights):
        loss = model.train_on_batch(x, np.eye(4)[t], sample_weight=w)
        steps.append({"loss": float(loss), "weights": tensor(np.concatenate([np.ravel(v) for v in model.get_weights()]))})
        model.reset_metrics()
    write("training_with_all", {
        "layers": words, "initial_weights": tensor(np.concatenate([np.ravel(v) for v in weights])), "images": tensor(images),
        "labels": labels.tolist(), "weights": tensor(image_weights), "steps": steps,
        "predicted": tensor(model.predict(images[0], verbose=0))})


def other_layers():
    """One training step of each: output, gradients, and what it predicts afterwards with moved averages."""
    layers, cases = keras.layers, []
    kinds = [("relu", layers.Activation("relu"), (2, 5)), ("leaky_relu0.3", layers.LeakyReLU(), (2, 3, 4, 5)),
             ("avgpool2", layers.AveragePooling2D(2), (2, 7, 5, 3)), ("avgpool3", layers.AveragePooling2D(3), (1, 7, 8, 2)),
             ("globalavgpool", layers.GlobalAveragePooling2D(), (2, 3, 5, 4)), ("prelu", layers.PReLU(), (3, 2, 3, 2)),
             ("prelu", layers.PReLU(), (3, 7)), ("batchnorm", layers.BatchNormalization(), (3, 4, 5, 3)),
             ("batchnorm", layers.BatchNormalization(), (6, 5)),
             ("batchnorm-momentum:0.5-epsilon:0.01", layers.BatchNormalization(momentum=0.5, epsilon=0.01), (4, 2, 2, 1))]
    for name in ("leaky_relu", "elu", "selu", "gelu", "silu", "tanh", "sigmoid"):
        kinds.append(("leaky_relu0.2" if name == "leaky_relu" else name, layers.Activation(name), (3, 11)))
    for words, layer, shape in kinds:
        x = draw(*shape, scale=1.5)
        layer.build(x.shape)
        layer.set_weights([np.abs(draw(*w.shape, scale=0.5)) + 0.1 for w in layer.get_weights()])
        weights = layer.get_weights()
        variable = tf.Variable(x)
        with tf.GradientTape() as tape:
            y = layer(variable, training=True)
            dy = draw(*y.shape)
            total = tf.reduce_sum(y * dy)
        gradients = tape.gradient(total, [variable] + [v.value for v in layer.trainable_variables])
        flat = lambda arrays: tensor(np.concatenate([np.ravel(a) for a in arrays] + [np.zeros(0)]))
        cases.append({"layer": words, "input": tensor(x), "dy": tensor(dy), "weights": flat(weights), "output": tensor(y),
                      "input_gradient": tensor(gradients[0]), "weight_gradients": flat(gradients[1:]),
                      "weights_after": flat(layer.get_weights()), "predicted_after": tensor(layer(x, training=False))})
    write("other_layers", {"cases": cases})


def losses():
    """Each loss on the outputs of each activation: the images' losses, and their sum's gradient by what stands before the
    activation, weights of the images included."""
    logits, labels, weights = draw(5, 4, scale=2.0), np.array([3, 0, 2, 3, 1]), np.array([1, 0.5, 2, 0, 1.25])
    one_hot, cases = np.eye(4)[labels], []
    for name, kind in (("categorical_crossentropy", keras.losses.CategoricalCrossentropy),
                       ("binary_crossentropy", keras.losses.BinaryCrossentropy),
                       ("mean_squared_error", keras.losses.MeanSquaredError),
                       ("mean_absolute_error", keras.losses.MeanAbsoluteError)):
        for smoothing in (0, 0.1) if "cross" in name else (0,):
            for activation in ("linear", "softmax", "sigmoid", "relu"):
                if name.startswith("cat") and activation == "relu":
                    continue  # a row of zeros has no shares
                options = {"label_smoothing": smoothing} if smoothing else {}
                if "cross" in name and activation == "linear":
                    options["from_logits"] = True
                loss = kind(reduction="none", **options)
                variable = tf.Variable(logits)
                with tf.GradientTape() as tape:
                    # Not Keras's own: they leave their logits behind, which any cross-entropy then takes for its own.
                    outputs = variable if activation == "linear" else getattr(tf.nn, activation)(variable)
                    each = loss(one_hot, outputs)
                    total = tf.reduce_sum(each * weights)
                cases.append({"loss": name, "label_smoothing": smoothing, "activation": activation, "losses": tensor(each),
                              "sum": float(total), "gradient": tensor(tape.gradient(total, variable))})
    write("losses", {"logits": tensor(logits), "labels": labels.tolist(), "weights": tensor(weights), "cases": cases})


def cross_entropy():
    logits, labels = draw(5, 10, scale=2.0), np.array([3, 0, 9, 3, 7])
    variable = tf.Variable(logits)
    with tf.GradientTape() as tape:
        probabilities = keras.ops.softmax(variable)
        losses = keras.losses.sparse_categorical_crossentropy(labels, variable, from_logits=True)
        loss = tf.reduce_mean(losses)
    write("cross_entropy", {"logits": tensor(logits), "labels": labels.tolist(), "probabilities": tensor(probabilities),
                            "losses": tensor(losses), "mean_loss": float(loss),
                            "mean_loss_gradient": tensor(tape.gradient(loss, variable))})


def optimizers():
    start = draw(6)
    gradients = draw(20, 6, scale=0.5)
    gradients[:, 5] *= 1e-3  # a parameter whose gradients are small, where epsilon matters
    adam = {"learning_rate": 0.02, "beta_1": 0.85, "beta_2": 0.99, "epsilon": 1e-6}
    kinds = {
        "sgd": ("SGD", {"learning_rate": 0.05}),
        "sgd_momentum": ("SGD", {"learning_rate": 0.05, "momentum": 0.9}),
        "sgd_nesterov": ("SGD", {"learning_rate": 0.05, "momentum": 0.9, "nesterov": True}),
        "rmsprop": ("RMSprop", {"learning_rate": 0.01, "rho": 0.8, "epsilon": 1e-6}),
        "rmsprop_momentum": ("RMSprop", {"learning_rate": 0.01, "rho": 0.8, "momentum": 0.7}),
        "rmsprop_centered": ("RMSprop", {"learning_rate": 0.01, "centered": True}),
        "rmsprop_centered_momentum": ("RMSprop", {"learning_rate": 0.01, "momentum": 0.7, "centered": True}),
        "adam": ("Adam", adam),
        "adam_defaults": ("Adam", {}),
        "adam_amsgrad": ("Adam", adam | {"amsgrad": True}),
        "adagrad": ("Adagrad", {"learning_rate": 0.05, "initial_accumulator_value": 0.2, "epsilon": 1e-6}),
        "adagrad_defaults": ("Adagrad", {}),
        "adadelta": ("Adadelta", {"learning_rate": 1.0, "rho": 0.9, "epsilon": 1e-6}),
        "adadelta_defaults": ("Adadelta", {}),
        "adamw": ("AdamW", adam | {"weight_decay": 0.1}),
        "adamw_defaults": ("AdamW", {}),
        "adamw_amsgrad": ("AdamW", adam | {"amsgrad": True}),
        "adamax": ("Adamax", adam),
        "adamax_defaults": ("Adamax", {}),
        "nadam": ("Nadam", adam),
        "nadam_defaults": ("Nadam", {}),
        "rmsprop_defaults": ("RMSprop", {}),
        "sgd_defaults": ("SGD", {}),
    }
    content = {"start": tensor(start), "gradients": tensor(gradients), "optimizers": {}}
    for name, (kind, settings) in kinds.items():
        optimizer = getattr(keras.optimizers, kind)(**settings)
        parameters = keras.Variable(start, dtype="float64")
        optimizer.build([parameters])
        steps = []
        for gradient in gradients:
            optimizer.apply([tf.constant(gradient)], [parameters])
            steps.append(parameters.numpy().copy())
        content["optimizers"][name] = {"kind": kind.lower(), "settings": settings, "after_step": tensor(np.stack(steps))}
    write("optimizers", content)


def training():
    """conv4-3-same-relu pool2 flatten dense5-relu dense4-softmax on 6x6x1, batches of 3, Adam."""
    layers = keras.layers
    model = keras.Sequential([
        keras.Input((6, 6, 1)), layers.Conv2D(4, 3, padding="same", activation="relu"), layers.MaxPooling2D(2),
        layers.Flatten(), layers.Dense(5, activation="relu"), layers.Dense(4, activation="softmax")])
    weights = [draw(*w.shape, scale=0.3) for w in model.get_weights()]
    model.set_weights(weights)
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy")
    images, labels = np.round(random.uniform(0, 1, (5, 3, 6, 6, 1)), 3), random.integers(0, 4, (5, 3))
    steps = []
    probabilities = model.predict(images[0], verbose=0)
    for x, t in zip(images, labels):
        loss = model.train_on_batch(x, t)
        steps.append({"loss": float(loss), "weights": [tensor(w) for w in model.get_weights()]})
        model.reset_metrics()
    steps = [step if i in (0, 4) else {"loss": step["loss"]} for i, step in enumerate(steps)]
    write("training", {
        "layers": "conv4-3-same-relu pool2 flatten dense5-relu dense4-softmax", "input": [6, 6, 1],
        "optimizer": {"name": "adam", "learning_rate": 0.01, "beta_1": 0.9, "beta_2": 0.999, "epsilon": 1e-7},
        "weight_names": ["conv kernel", "conv bias", "dense5 kernel", "dense5 bias", "dense4 kernel", "dense4 bias"],
        "initial_weights": [tensor(w) for w in weights], "images": tensor(images), "labels": labels.tolist(),
        "first_probabilities": tensor(probabilities), "steps": steps})


if __name__ == "__main__":
    os.makedirs(FOLDER, exist_ok=True)
    for make in (conv2d, max_pool, dense, cross_entropy, optimizers, training, other_layers, losses, training_with_all):
        make()
