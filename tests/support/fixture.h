// Expected values made elsewhere, as JSON: {"shape": [..], "values": [..]} for each tensor.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>
#include <span>
#include <vector>

#include "core/base/buffer.h"

namespace inkling::test {

inline QJsonObject readFixture(const char* file) {
    QFile json(QFINDTESTDATA(file));
    if (!json.open(QIODevice::ReadOnly)) qFatal("no fixture %s", file);
    return QJsonDocument::fromJson(json.readAll()).object();
}

inline std::vector<int> shapeOf(const QJsonValue& tensor) {
    std::vector<int> shape;
    for (const auto& side : tensor["shape"].toArray()) shape.push_back(side.toInt());
    return shape;
}

inline Buffer valuesOf(const QJsonValue& tensor) {
    const QJsonArray values = tensor["values"].toArray();
    Buffer out(std::size_t(values.size()));
    for (int i = 0; i < values.size(); ++i) out[std::size_t(i)] = float(values[i].toDouble());
    return out;
}

/// Largest difference, in units of max(1, |expected|); infinite where the sizes differ or something is no
/// number.
inline double difference(std::span<const float> actual, std::span<const float> expected) {
    if (actual.size() != expected.size()) return INFINITY;
    double most = 0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double d =
            std::abs(double(actual[i]) - expected[i]) / std::max(1.0, std::abs(double(expected[i])));
        if (!(d <= most)) most = std::isnan(d) ? INFINITY : d;
    }
    return most;
}

}  // namespace inkling::test
