#!/usr/bin/env python3
"""Times Keras's own fit on the tutorials' models, as a peer for tests/bench/speed: the same options, the same JSON lines.

    keras_fit.py [--threads N] [--seconds S] [--models a,b,...]

Training is fit() over ten batches at a time, evaluating and a single image are predict_on_batch(). Weights are random and
images are noise: speed does not depend on them. Needs keras with one of its backends (pip install keras tensorflow).
"""
import argparse, json, os, sys, time

threads = sys.argv[sys.argv.index("--threads") + 1] if "--threads" in sys.argv else str(os.cpu_count())
os.environ.update(OMP_NUM_THREADS=threads, TF_NUM_INTRAOP_THREADS=threads, TF_NUM_INTEROP_THREADS="1",
                  TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="")

import numpy as np
import keras
from keras import layers


def mlp(*hidden, drop=0.0):
    stack = [layers.Flatten()]
    for units in hidden:
        stack += [layers.Dense(units, activation="relu")] + ([layers.Dropout(drop)] if drop else [])
    return stack


def cnn(*filters, dense, padding="same", drop=None):
    stack = []
    for count in filters:
        stack += [layers.Conv2D(count, 3, padding=padding, activation="relu"), layers.MaxPooling2D(2)]
    stack += [layers.Dropout(drop)] if drop else []
    stack += [layers.Flatten(), layers.Dense(dense, activation="relu")]
    return stack + ([layers.Dropout(drop)] if drop else [])


def cnn_32_64_64():
    stack = cnn(32, 64, dense=64, padding="valid")
    return [*stack[:4], layers.Conv2D(64, 3, activation="relu"), *stack[4:]]


MODELS = {  # name: (layers before the last, batch, optimizer)
    "mlp-256": (lambda: mlp(256), 200, "adam"),
    "mlp-1000-dropout": (lambda: mlp(1000, drop=0.5), 200, "adam"),
    "mlp-1000-1000-dropout": (lambda: mlp(1000, 1000, drop=0.5), 200, "adam"),
    "cnn-32": (lambda: cnn(32, dense=256), 64, "adam"),
    "cnn-16-36": (lambda: cnn(16, 36, dense=128, drop=0.25), 256, "adam"),
    "cnn-32-64-64": (cnn_32_64_64, 64, "rmsprop"),
    "cnn-64-128": (lambda: cnn(64, 128, dense=128, drop=0.25), 256, "adam"),
}


def rate(step, images, seconds):
    """Images a second at the 10th percentile of the step times, in bursts of 0.2 s with rests between, as `inkling
    benchmark` measures itself."""
    step(), step()
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 10:
        burst = time.perf_counter() + 0.2
        while time.perf_counter() < burst:
            start = time.perf_counter()
            step()
            times.append(time.perf_counter() - start)
        time.sleep(max(0.2, min(2.0, 3 * times[-1])))
    return images / sorted(times)[len(times) // 10]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--models", default=",".join(MODELS))
    options = parser.parse_args()
    keras.utils.set_random_seed(0)
    for name in options.models.split(","):
        make, batch, optimizer = MODELS[name]
        model = keras.Sequential([keras.Input((28, 28, 1)), *make(), layers.Dense(10, activation="softmax")])
        model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        images = np.random.rand(10 * batch, 28, 28, 1).astype("float32")
        labels = np.random.randint(0, 10, 10 * batch)
        train = rate(lambda: model.fit(images, labels, batch_size=batch, verbose=0), 10 * batch, options.seconds)
        many, one = (np.random.rand(n, 28, 28, 1).astype("float32") for n in (500, 1))
        evaluate = rate(lambda: model.predict_on_batch(many), 500, options.seconds / 2)
        latency = rate(lambda: model.predict_on_batch(one), 1, options.seconds / 3)
        print(json.dumps(dict(model=name, parameters=model.count_params(), batch=batch, threads=options.threads,
                              train_img_s=round(train), eval_img_s=round(evaluate),
                              latency_ms=round(1000 / latency, 3))), flush=True)


if __name__ == "__main__":
    main()
