"""The same points through scikit-learn's t-SNE, and both maps judged alike.

    embedding --model digits.keras --mnist FOLDER --write points.txt
    embedding_peer.py points.txt

Trustworthiness (Venna and Kaski 2001) of 12 neighbours, and the share of points whose ten nearest on the map
are mostly of their class; scikit-learn's seconds.
"""
import sys
import time

import numpy as np
from sklearn.manifold import TSNE, trustworthiness
from sklearn.neighbors import KNeighborsClassifier

table = np.loadtxt(sys.argv[1], dtype=np.float32)
labels, ours, points = table[:, 0].astype(int), table[:, 1:3], table[:, 3:]


def judge(name, y, **more):
    nearest = KNeighborsClassifier(11).fit(y, labels).kneighbors(y, return_distance=False)[:, 1:]
    most = np.array([np.bincount(labels[n], minlength=10).argmax() for n in nearest])
    print({"map": name, "trustworthiness": round(float(trustworthiness(points, y, n_neighbors=12)), 4),
           "ten_nearest_alike": round(float((most == labels).mean()), 4), **more})


judge("inkling", ours)
start = time.time()
tsne = TSNE(init="pca", n_jobs=2, random_state=1)
theirs = tsne.fit_transform(points)
judge("scikit-learn", theirs, seconds=round(time.time() - start, 1), divergence=round(float(tsne.kl_divergence_), 4))
