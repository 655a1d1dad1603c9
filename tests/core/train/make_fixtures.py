"""Learning rates, callbacks and metrics as Keras (and for one-cycle PyTorch) has them. Keras 3.15, TensorFlow 2.21,
PyTorch 1.13:

    python3 make_fixtures.py keras && python3 make_fixtures.py torch
"""
import json, os, sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
RATE, STEPS, EPOCHS = 0.01, 8, 5


def write(name, content):
    with open(os.path.join(HERE, name), "w") as file:
        json.dump(content, file, separators=(",", ":"))


def make_torch():
    import torch

    def one_cycle(rise, start, final):
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=STEPS * EPOCHS, pct_start=rise,
                                                       div_factor=start, final_div_factor=final, cycle_momentum=False)
        rates = []
        for _ in range(STEPS * EPOCHS):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if len(rates) < STEPS * EPOCHS:
                schedule.step()
        return rates

    write("one_cycle.json", {"one-cycle": one_cycle(0.3, 25, 1e4), "one-cycle,rise=0.25,start_divisor=10,final_divisor=100": one_cycle(0.25, 10, 100)})


def make_keras():
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    import keras
    import numpy as np

    s = keras.optimizers.schedules
    total = STEPS * EPOCHS
    schedules = {
        "constant": lambda step: RATE,
        "step,factor=0.5,epochs=2": s.ExponentialDecay(RATE, 2 * STEPS, 0.5, staircase=True),
        "exponential,factor=0.9,epochs=1": s.ExponentialDecay(RATE, STEPS, 0.9),
        "cosine,warmup_epochs=0,alpha=0": s.CosineDecay(RATE, total),
        "cosine,warmup_epochs=1.5,alpha=0.1": s.CosineDecay(0.0, total - 12, alpha=0.1, warmup_target=RATE, warmup_steps=12),
    }
    write("schedules.json", {name: [float(of(step)) for step in range(total)] for name, of in schedules.items()})

    def model():
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
        model.compile(optimizer=keras.optimizers.SGD(RATE), loss="mse", metrics=["accuracy"])
        model.fit(np.zeros((1, 1)), np.zeros((1, 1)), verbose=0)
        return model

    val_loss = [1.0, 0.8, 0.85, 0.79, 0.7901, 0.9, 0.78, 0.78005, 0.81, 0.82, 0.83, 0.6, 0.61, 0.62, 0.63, 0.64]
    accuracy = [0.2, 0.5, 0.49, 0.55, 0.55, 0.54, 0.6, 0.59, 0.58, 0.57, 0.56, 0.55, 0.7, 0.69, 0.68, 0.67]

    def play(callback):
        """Which epoch was the last, which epoch's weights are in the model, and the rate after each epoch."""
        m = model()
        callback.set_model(m)
        callback.on_train_begin()
        rates, last = [], len(val_loss)
        for epoch, (loss, acc) in enumerate(zip(val_loss, accuracy)):
            m.layers[0].kernel.assign([[float(epoch + 1)]])
            callback.on_epoch_end(epoch, {"val_loss": loss, "accuracy": acc})
            rates.append(float(m.optimizer.learning_rate))
            if m.stop_training:
                last = epoch + 1
                break
        callback.on_train_end()
        return {"last": last, "weights": int(m.layers[0].kernel.numpy()[0, 0]), "rates": rates}

    c = keras.callbacks
    cases = [
        ("early-stopping", "", c.EarlyStopping()),
        ("early-stopping", "patience=2", c.EarlyStopping(patience=2)),
        ("early-stopping", "patience=3,restore_best_weights=true", c.EarlyStopping(patience=3, restore_best_weights=True)),
        ("early-stopping", "patience=4,min_delta=0.015,restore_best_weights=true",
         c.EarlyStopping(patience=4, min_delta=0.015, restore_best_weights=True)),
        ("early-stopping", "patience=3,baseline=0.5", c.EarlyStopping(patience=3, baseline=0.5)),
        ("early-stopping", "patience=20,restore_best_weights=true", c.EarlyStopping(patience=20, restore_best_weights=True)),
        ("early-stopping", "patience=2,start_from_epoch=5", c.EarlyStopping(patience=2, start_from_epoch=5)),
        ("early-stopping", "monitor=accuracy,patience=5,restore_best_weights=true",
         c.EarlyStopping(monitor="accuracy", patience=5, restore_best_weights=True)),
        ("early-stopping", "monitor=accuracy,mode=min,patience=1", c.EarlyStopping(monitor="accuracy", mode="min", patience=1)),
        ("reduce-on-plateau", "patience=2", c.ReduceLROnPlateau(patience=2)),
        ("reduce-on-plateau", "patience=1,factor=0.5,cooldown=2", c.ReduceLROnPlateau(patience=1, factor=0.5, cooldown=2)),
        ("reduce-on-plateau", "patience=1,factor=0.2,min_lr=0.0005", c.ReduceLROnPlateau(patience=1, factor=0.2, min_lr=0.0005)),
        ("reduce-on-plateau", "monitor=accuracy,patience=2,min_delta=0.02",
         c.ReduceLROnPlateau(monitor="accuracy", patience=2, min_delta=0.02)),
    ]
    write("callbacks.json", {"val_loss": val_loss, "accuracy": accuracy,
                             "cases": [dict(name=name, fields=fields, **play(callback)) for name, fields, callback in cases]})

    rng = np.random.default_rng(3)
    classes, images = 4, 60
    labels = rng.integers(0, classes, images)
    logits = rng.normal(size=(images, classes)) + 1.2 * np.eye(classes)[labels]
    predicted = (np.exp(logits) / np.exp(logits).sum(1, keepdims=True)).astype("float32")
    truth = np.eye(classes, dtype="float32")[labels]

    def value(metric):
        metric.update_state(truth, predicted)
        return float(metric.result())

    m = keras.metrics
    # Precision and recall of what is read as one class, the mean of all classes.
    read = np.eye(classes, dtype="float32")[predicted.argmax(1)]

    def of_class(kind, k):
        metric = kind()
        metric.update_state(truth[:, k], read[:, k])
        return float(metric.result())

    write("metrics.json", {
        "classes": classes, "labels": labels.tolist(), "predicted": predicted.flatten().tolist(),
        "values": {
            "top1": value(m.TopKCategoricalAccuracy(k=1)), "top2": value(m.TopKCategoricalAccuracy(k=2)),
            "top3": value(m.TopKCategoricalAccuracy(k=3)),
            "precision": float(np.mean([of_class(m.Precision, k) for k in range(classes)])),
            "recall": float(np.mean([of_class(m.Recall, k) for k in range(classes)])),
            "f1": float(m.F1Score(average="macro")(truth, read)),
            "mean_prediction": value(m.MeanMetricWrapper(lambda y, p: keras.ops.mean(p, axis=-1))),
            "mean_squared_error": value(m.MeanSquaredError()), "mean_absolute_error": value(m.MeanAbsoluteError()),
        }})

    # fit: 20 images of 2 x 2 in 3 classes, one dense layer, no shuffling, and what fit takes.
    pixels = rng.integers(0, 256, (20, 2, 2)).astype("uint8")
    fit_labels = rng.integers(0, 3, 20)
    kernel, bias = rng.normal(size=(4, 3)).astype("float32"), rng.normal(size=3).astype("float32")
    weights = rng.uniform(0, 2, 20).astype("float32")
    val_pixels, val_labels = rng.integers(0, 256, (12, 2, 2)).astype("uint8"), rng.integers(0, 3, 12)

    def data(x, y):
        return x.reshape(len(x), 4) / np.float32(255), np.eye(3, dtype="float32")[y]

    def fit(rate=0.5, **arguments):
        net = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
        net.layers[0].set_weights([kernel, bias])
        net.compile(optimizer=keras.optimizers.SGD(rate), loss="categorical_crossentropy",
                    metrics=["accuracy", keras.metrics.MeanSquaredError(name="mean_squared_error")])
        x, y = data(pixels, fit_labels)
        if "steps_per_epoch" in arguments:  # arrays would end an epoch where a pass through them ends
            import tensorflow as tf
            x, y, arguments["batch_size"] = tf.data.Dataset.from_tensor_slices((x, y)).batch(4).repeat(), None, None
        history = net.fit(x, y, **{"batch_size": 4, "shuffle": False, "verbose": 0, **arguments})
        return {"epochs": [e + 1 for e in history.epoch], "history": {k: [float(v) for v in vs] for k, vs in history.history.items()},
                "parameters": np.concatenate([w.flatten() for w in net.get_weights()]).tolist()}

    validation = data(val_pixels, val_labels)
    write("fit.json", {
        "pixels": pixels.flatten().tolist(), "labels": fit_labels.tolist(), "parameters": np.concatenate([kernel.flatten(), bias]).tolist(),
        "weights": weights.tolist(), "val_pixels": val_pixels.flatten().tolist(), "val_labels": val_labels.tolist(),
        "cases": {
            "split": fit(epochs=3, validation_split=0.3),
            "data": fit(epochs=2, validation_data=validation),
            "steps": fit(epochs=4, validation_data=validation, validation_batch_size=3, validation_steps=2),
            "frequency": fit(epochs=5, validation_data=validation, validation_freq=2),
            "class weights": fit(epochs=2, class_weight={0: 2.0, 2: 0.5}),
            "sample weights": fit(epochs=2, sample_weight=weights, validation_split=0.3),
            "initial epoch": fit(epochs=4, initial_epoch=2),
            "steps per epoch": fit(epochs=4, steps_per_epoch=3),
        }})


if __name__ == "__main__":
    {"keras": make_keras, "torch": make_torch}[sys.argv[1]]()
