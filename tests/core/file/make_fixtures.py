#!/usr/bin/env python3
"""Makes fixtures/kinds.h5: datasets of many kinds, usual and hostile, named by what they are.

    python make_fixtures.py      (with h5py and numpy from PyPI)
"""
import os

import h5py
import numpy as np

values = np.array([[1, 2.5], [-3, 0.25]])
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures", "kinds.h5")
os.makedirs(os.path.dirname(path), exist_ok=True)
with h5py.File(path, "w") as file:
    for name, kind in (("floats", "<f4"), ("doubles", "<f8"), ("halves", "<f2"), ("big_endian", ">f4")):
        file[name] = values.astype(kind)
    file.create_dataset("compressed", data=values.astype("f4"), compression="gzip", chunks=(1, 2))
    file["group/nested"] = values.astype("f4")
    file["soft"] = h5py.SoftLink("/floats")
    file["external_link"] = h5py.ExternalLink("other.h5", "/floats")
    file.create_dataset("external_values", (2, 2), "f4", external=[("/etc/hostname", 0, 16)])
    layout = h5py.VirtualLayout((2, 2), "f4")
    layout[:] = h5py.VirtualSource("other.h5", "floats", (2, 2))
    file.create_virtual_dataset("virtual", layout)
    file["integers"] = values.astype("i4")
    file["words"] = np.array([[b"a", b"b"], [b"c", b"d"]])
    file["row"] = values.ravel().astype("f4")
    file["single"] = np.float32(1)
    file["null"] = h5py.Empty("f4")
    file.create_dataset("huge", (1 << 40, 1), "f4", chunks=(1024, 1))
    file["nan"] = np.array([[1, np.nan], [2, 3]], "f4")
    file["beyond_float"] = np.array([[1, 1e300], [2, 3]])
