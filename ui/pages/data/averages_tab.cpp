#include "ui/pages/data/averages_tab.h"

#include <QtWidgets>

#include "ui/images/ink_image.h"
#include "ui/session/session.h"
#include "ui/theme/heat_ramp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {
constexpr int perRow = 5;  // classes side by side
}

AveragesTab::AveragesTab(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
    named(this, "dataAverages", tr("Mean image of each class, and where its images differ"));
    connect(session_, &Session::dataChanged, this, [this] {
        data_.reset();
        statistics_.clear();
        if (isVisible()) compute();
        update();
    });
    connect(&work_, &Background::ended, this, &AveragesTab::computed);
}

void AveragesTab::showEvent(QShowEvent* event) {
    compute();
    QWidget::showEvent(event);
}

void AveragesTab::compute() {
    const auto source = session_->data();
    if (!source || source->train == data_) return;
    data_ = source->train;
    work_.start([this, data = data_](const std::stop_token& stop,
                                     const Background::Progress&) -> std::function<void()> {
        auto statistics = classStatistics(*data, stop);
        return [this, data, statistics = std::move(statistics)] {
            if (data != data_) return;
            statistics_ = statistics;
            QStringList words;
            for (std::size_t i = 0; i < statistics_.size(); ++i)
                words
                    << tr("%1: %Ln images", nullptr, statistics_[i].count).arg(fromCore(data->classNames[i]));
            setAccessibleDescription(words.join(", "));
            update();
        };
    });
}

QImage AveragesTab::image(const std::vector<float>& pixels, float most, const QVector<QRgb>& ramp) const {
    std::vector<std::uint8_t> bytes(pixels.size());
    std::ranges::transform(pixels, bytes.begin(), [most](float level) {
        return std::uint8_t(std::lround(255 * std::clamp(level / most, 0.f, 1.f)));
    });
    return inkImage(bytes, data_->shape, ramp);
}

/// The room of a class, its caption included.
QRect AveragesTab::cell(int column, int row) const {
    const int classes = std::max(1, int(statistics_.size()));
    const int rows = (classes + perRow - 1) / perRow;
    const int top = 2 * fontMetrics().height() + spacing::medium;  // the explanation's
    const int width = this->width() / perRow, height = (this->height() - top) / rows;
    return {column * width, top + row * height, width, height};
}

void AveragesTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.setPen(colours.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     statistics_.empty()
                         ? tr("The images are being averaged…")
                         : tr("The mean of all training images of each digit, and below it where they "
                              "differ: each pixel's standard deviation, stronger where it is larger."));
    const QVector<QRgb> ink = inkRamp(palette()), heat = heatRamp(palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < int(statistics_.size()); ++i) {
        const ClassStatistics& one = statistics_[std::size_t(i)];
        const QRect place = cell(i % perRow, i / perRow).adjusted(0, 0, -spacing::medium, -spacing::medium);
        const int line = fontMetrics().height() + spacing::tight;
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect caption(place.left(), place.top(), place.width(), line);
        const QString name = fromCore(data_->classNames[std::size_t(i)]);
        painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(font());
        painter.setPen(colours.muted);
        painter.drawText(
            caption.adjusted(QFontMetrics(bold).horizontalAdvance(name) + spacing::small, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, countText(one.count));
        const int side = std::min(place.width(), (place.height() - line - spacing::tight) / 2);
        // Averages have no edges that would have to stay crisp.
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRect mean(place.left(), place.top() + line, side, side);
        painter.drawImage(mean, image(one.mean, 1, ink));
        painter.drawImage(mean.translated(0, side + spacing::tight), image(one.deviation, 0.5f, heat));
    }
}

void AveragesTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

bool AveragesTab::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < int(statistics_.size()); ++i)
        if (cell(i % perRow, i / perRow).contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               tr("%1: mean and standard deviation of %Ln images", nullptr,
                                  statistics_[std::size_t(i)].count)
                                   .arg(fromCore(data_->classNames[std::size_t(i)])),
                               this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

}  // namespace inkling
