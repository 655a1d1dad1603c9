#include "ui/pages/data/array_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace inkling {

namespace {

QString imagesShape(const Dataset& data, bool channel) {
    const Shape& shape = data.shape;
    const QString sides =
        QStringLiteral("%1, %2, %3").arg(data.count()).arg(shape.height()).arg(shape.width());
    return channel || shape.channels() != 1 ? QStringLiteral("(%1, %2)").arg(sides).arg(shape.channels())
                                            : QStringLiteral("(%1)").arg(sides);
}

}  // namespace

QString arraysText(const DataSource& data) {
    const auto line = [](const QString& part, const Dataset& images) {
        return QStringLiteral("x_%1 %2 uint8   y_%1 (%3,) uint8")
            .arg(part, imagesShape(images, false), QString::number(images.count()));
    };
    return line(QStringLiteral("train"), *data.train) + '\n' + line(QStringLiteral("test"), *data.test);
}

QString networkArraysText(const DataSource& data) {
    //: %1 and %2 are shapes of arrays, such as (60000, 10)
    return QCoreApplication::translate(
               "ArrayText",
               "What the network is given: images %1 float32, 0 to 1 (divided by 255); "
               "labels %2 float32, one-hot")
        .arg(imagesShape(*data.train, true),
             QStringLiteral("(%1, %2)").arg(data.train->count()).arg(data.train->classes()));
}

QString oneHotText(const Dataset& data, int label) {
    QStringList numbers;
    for (int i = 0; i < data.classes(); ++i)
        numbers << (i == label ? QStringLiteral("1") : QStringLiteral("0"));
    return QStringLiteral("%1 → %2").arg(QString::fromStdString(data.classNames[std::size_t(label)]),
                                         numbers.join(' '));
}

}  // namespace inkling
