// A data set as the four IDX files that MNIST comes in.
#pragma once

#include <QFile>
#include <QString>
#include <QtEndian>

#include "core/data/dataset.h"

namespace inkling::test {

inline void writeIdx(const QString& file, const Dataset& data, bool images) {
    const auto number = [](quint32 n) {
        QByteArray bytes(4, 0);
        qToBigEndian(n, bytes.data());
        return bytes;
    };
    QByteArray content = number(images ? 0x803 : 0x801) + number(quint32(data.count()));
    if (images) content += number(quint32(data.shape.height())) + number(quint32(data.shape.width()));
    const auto& values = images ? data.pixels : data.labels;
    content.append(reinterpret_cast<const char*>(values.data()), qsizetype(values.size()));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) qFatal("no temporary file");
}

inline void writeIdxFolder(const QString& folder, const Dataset& train, const Dataset& test) {
    writeIdx(folder + "/train-images-idx3-ubyte", train, true);
    writeIdx(folder + "/train-labels-idx1-ubyte", train, false);
    writeIdx(folder + "/t10k-images-idx3-ubyte", test, true);
    writeIdx(folder + "/t10k-labels-idx1-ubyte", test, false);
}

}  // namespace inkling::test
