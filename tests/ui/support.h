// What the window's tests have in common.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QtTest>
#include <memory>

#include "core/data/synthetic.h"
#include "core/nn/layer_text.h"
#include "ui/session/session.h"

namespace inkling::test {

/// Settings and data of the tests' own, empty at first.
inline void isolate() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("inkling-tests");
    QCoreApplication::setApplicationName(QCoreApplication::applicationFilePath().section('/', -1));
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

/// A few digits that the program draws itself.
inline std::shared_ptr<const DataSource> smallData(int train = 400, int test = 100) {
    static const auto trainSet = syntheticDigits(1, Split::Train, 400);
    static const auto testSet = syntheticDigits(1, Split::Test, 100);
    const auto first = [](const Dataset& all, int count) {
        auto part = std::make_shared<Dataset>(all);
        part->labels.resize(std::size_t(count));
        part->pixels.resize(std::size_t(count) * all.shape.size());
        return part;
    };
    return std::make_shared<const DataSource>(
        DataSource{"small", "Small", first(*trainSet, train), first(*testSet, test)});
}

inline NetworkSpec smallSpec() {
    return {.layers = parseLayers("flatten dense16-relu dense10-softmax")};
}

/// 320 images to train on and 80 to validate on: 16 batches an epoch.
inline TrainingSettings smallSettings(int epochs) {
    return {.optimizer = AdamSettings{.learningRate = 0.01},
            .batchSize = 20,
            .epochs = epochs,
            .validationSplit = 0.2};
}

/// A training that nobody waits for.
inline constexpr int endless = 100000;

/// Draws one stroke with the left mouse button, through these points of the widget.
inline void drawWithMouse(QWidget* widget, const QVector<QPoint>& points) {
    QTest::mousePress(widget, Qt::LeftButton, {}, points.first());
    for (const QPoint& point : points) {
        // QTest::mouseMove has no button pressed.
        QMouseEvent move(QEvent::MouseMove, QPointF(point), QPointF(widget->mapToGlobal(point)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, points.last());
}

}  // namespace inkling::test
