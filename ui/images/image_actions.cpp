#include "ui/images/image_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>
#include <utility>

#include "ui/images/ink_image.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr int enlarged = 10;  // times

QVector<QRgb> blackOnWhite() {
    QVector<QRgb> ramp(256);
    for (int i = 0; i < 256; ++i) ramp[i] = qRgb(255 - i, 255 - i, 255 - i);
    return ramp;
}

}  // namespace

QImage pictureOf(const Dataset& data, int index) {
    const QImage image = inkImage(data.image(index), data.shape, blackOnWhite());
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.size() * enlarged, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

ImageActions::ImageActions(QWidget* view, std::function<Image()> chosen)
    : QObject(view), chosen_(std::move(chosen)) {
    auto* toCanvas = new QAction(icon("draw"), tr("&Put it on the canvas"), view);
    toCanvas->setObjectName("imageToCanvas");
    auto* copies = new QAction(tr("&Copy the image"), view);
    copies->setObjectName("copyImage");
    copies->setShortcut(QKeySequence::Copy);
    copies->setShortcutContext(Qt::WidgetShortcut);
    connect(toCanvas, &QAction::triggered, this, &ImageActions::putOnCanvas);
    connect(copies, &QAction::triggered, this, &ImageActions::copy);
    view->addActions({toCanvas, copies});
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ImageActions::copy() const {
    if (const Image image = chosen_(); image.data)
        QGuiApplication::clipboard()->setImage(pictureOf(*image.data, image.index));
}

void ImageActions::putOnCanvas() {
    if (const Image image = chosen_(); image.data) emit canvasWanted(image.data, image.index);
}

}  // namespace inkling
