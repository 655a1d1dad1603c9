"""What follows from many answers, worked out with NumPy (bins by np.digitize, the confident joint as Northcutt, Jiang and
Chuang 2021 define it) and, for McNemar's test, in whole numbers:

    python3 make_fixtures.py
"""
import json, os
from fractions import Fraction
from math import comb

import numpy as np

IMAGES, CLASSES, BINS = 240, 4, 10
random = np.random.default_rng(7)
logits = random.normal(0, 2, (IMAGES, CLASSES))
truth = random.integers(0, CLASSES, IMAGES)
logits[np.arange(IMAGES), truth] += 3
p = (np.exp(logits) / np.exp(logits).sum(1, keepdims=True)).astype(np.float32)
labels = truth.copy()
wrong = random.choice(IMAGES, 20, replace=False)
labels[wrong] = (labels[wrong] + 1 + random.integers(0, CLASSES - 1, 20)) % CLASSES

sure, read = p.max(1).astype(np.float64), p.argmax(1)
bins = np.digitize(sure, np.linspace(0, 1, BINS + 1), right=True) - 1
of = [bins == b for b in range(BINS)]
confidence = [float(sure[m].mean()) if m.any() else 0 for m in of]
accuracy = [float((read == labels)[m].mean()) if m.any() else 0 for m in of]
gaps = [abs(a - c) for a, c in zip(accuracy, confidence)]

thresholds = np.array([p[labels == c, c].astype(np.float64).mean() for c in range(CLASSES)])
seen = np.where(p >= thresholds, p, -1)
likely = seen.argmax(1)
suspects = [int(i) for i in np.flatnonzero((seen.max(1) >= 0) & (likely != labels))]
lead = lambda i: p[i, likely[i]] - p[i, labels[i]]
suspects.sort(key=lambda i: -lead(i))


def exact(b, c):
    n = b + c
    return float(min(Fraction(1), Fraction(2 * sum(comb(n, k) for k in range(min(b, c) + 1)), 2**n)))


here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures", "answers.json")
json.dump(
    {
        "labels": labels.tolist(),
        "probabilities": {"shape": list(p.shape), "values": [float(f"{v:.9g}") for v in p.ravel()]},
        "bins": [{"images": int(m.sum()), "confidence": c, "accuracy": a} for m, c, a in zip(of, confidence, accuracy)],
        "expectedError": sum(g * int(m.sum()) for g, m in zip(gaps, of)) / IMAGES,
        "largestError": max(g for g, m in zip(gaps, of) if m.any()),
        "mislabels": [{"image": i, "likely": int(likely[i])} for i in suspects],
        "mcnemar": [[b, c, exact(b, c)] for b, c in [(0, 0), (1, 0), (5, 5), (10, 2), (30, 55), (0, 40), (900, 1000)]],
    },
    open(here, "w"),
    separators=(",", ":"),
)
print(len(suspects), "suspects,", sum(i in wrong for i in suspects), "of 20 found")
