#include "ui/window/drop_zone.h"

#include <QtWidgets>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

DropZone::DropZone(Session* session, QWidget* window) : QWidget(window), session_(session) {
    named(this, "dropZone", tr("Letting go opens the file"));
    setAcceptDrops(true);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

DropZone::Dragged DropZone::dragged(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
    const QFileInfo file(urls.first().toLocalFile());
    const QString suffix = file.suffix().toLower();
    if (file.isDir() || suffix == "npz") return {Dragged::Data, file.filePath()};
    if (suffix == "keras" || suffix == "h5" || suffix == "hdf5") return {Dragged::Model, file.filePath()};
    // One of the four files stands for its folder.
    static const QRegularExpression idx("[-.]idx[13]-ubyte(\\.gz)?$");
    if (file.fileName().contains(idx)) return {Dragged::Data, file.path()};
    return {};
}

bool DropZone::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        const auto [kind, file] = dragged(enter->mimeData());
        if (kind == Dragged::Nothing) return false;
        const QString name = QFileInfo(file).fileName();
        text_ = kind == Dragged::Model ? tr("Let go to open the model %1").arg(name)
                                       : tr("Let go to open the data %1").arg(name);
        over_ = false;
        enter->acceptProposedAction();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        update();
        return true;
    }
    // Also comes when the pointer is over the zone, which has just appeared under it.
    if (event->type() == QEvent::DragLeave)
        QTimer::singleShot(0, this, [this] { setVisible(isVisible() && over_); });
    return QWidget::eventFilter(watched, event);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    over_ = true;
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    hide();
}

void DropZone::dropEvent(QDropEvent* event) {
    hide();
    const auto [kind, file] = dragged(event->mimeData());
    if (kind == Dragged::Nothing) return;
    event->acceptProposedAction();
    if (kind == Dragged::Model)
        session_->openNetwork(file);
    else
        session_->openData(file);
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88f);
    painter.fillRect(rect(), veil);
    const qreal margin = spacing::large;
    QColor tint = colours.accent;
    tint.setAlphaF(0.10f);
    painter.setBrush(tint);
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(margin, margin, -margin, -margin), 2 * spacing::radius,
                            2 * spacing::radius);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(colours.accent);
    painter.drawText(rect().adjusted(2 * spacing::large, 0, -2 * spacing::large, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, text_);
}

}  // namespace inkling
