#include "ui/pages/data/image_detail.h"

#include <QtWidgets>

#include "core/evaluate/predictions.h"
#include "ui/images/image_view.h"
#include "ui/pages/data/array_text.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

ImageDetail::ImageDetail(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      view_(named(new ImageView, "dataImage")),
      label_(named(new QLabel, "dataLabel")),
      where_(named(new QLabel, "dataWhere")),
      reading_(named(new QLabel, "dataReading")),
      oneHot_(named(new QLabel, "dataOneHot")),
      values_(named(new QComboBox, "dataValues")) {
    setHeading(*label_, 2);
    where_->setWordWrap(true);
    setMuted(*where_);
    reading_->setWordWrap(true);
    oneHot_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    oneHot_->setToolTip(
        tr("The label one-hot: as many numbers as there are classes, 1 at the label's place"));
    values_->addItems({tr("not shown"), tr("0 to 255, as stored"), tr("0 to 1, as the network gets them")});
    auto* valuesLabel = new QLabel(tr("Pixels' &values"));
    valuesLabel->setBuddy(values_);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(where_);
    words->addWidget(reading_);
    auto* caption = new QHBoxLayout;
    caption->setSpacing(spacing::medium);
    caption->addWidget(label_);
    caption->addLayout(words, 1);
    auto* oneHotRow = new QHBoxLayout;
    oneHotRow->setSpacing(spacing::small);
    auto* oneHotTitle = new QLabel(tr("One-hot"));
    setMuted(*oneHotTitle);
    oneHotRow->addWidget(oneHotTitle);
    oneHotRow->addWidget(oneHot_, 1);
    auto* valuesRow = new QHBoxLayout;
    valuesRow->setSpacing(spacing::small);
    valuesRow->addWidget(valuesLabel);
    valuesRow->addWidget(values_, 1);
    auto* enlarge = named(new QToolButton, "dataEnlarge", tr("Enlarge the image"));
    enlarge->setIcon(icon("inside"));
    enlarge->setToolTip(enlarge->accessibleName());
    enlarge->setFocusPolicy(Qt::StrongFocus);
    connect(enlarge, &QToolButton::clicked, this, &ImageDetail::enlarge);
    valuesRow->addWidget(enlarge);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(view_, 1);
    column->addLayout(caption);
    column->addLayout(oneHotRow);
    column->addLayout(valuesRow);

    connect(values_, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        view_->setValues(ImageView::Values(chosen));
        emit valuesShown(chosen > 0);
    });
    connect(session_, &Session::networkChanged, this, &ImageDetail::read);
    clear();
}

void ImageDetail::setImage(std::shared_ptr<const Dataset> data, int index, const QString& where) {
    data_ = std::move(data);
    index_ = index;
    view_->setImage(data_, index);
    label_->setText(fromCore(data_->classNames[std::size_t(label())]));
    where_->setText(where);
    oneHot_->setText(oneHotText(*data_, label()));
    read();
}

void ImageDetail::clear() {
    reader_.stop();
    data_.reset();
    view_->clear();
    label_->clear();
    oneHot_->clear();
    reading_->clear();
    where_->setText(tr("No image is chosen."));
}

void ImageDetail::enlarge() {
    if (!data_) return;
    auto* dialog = named(new QDialog(this), "dataLarge");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("%1: %2").arg(where_->text(), label_->text()));
    auto* view = new ImageView;
    view->setImage(data_, index_);
    view->setValues(ImageView::Values(std::max(1, values_->currentIndex())));
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(view);
    const int side = std::min(900, screen()->availableSize().height() - 120);
    dialog->resize(side, side);
    dialog->open();
}

void ImageDetail::read() {
    const auto network = session_->network();
    if (!data_ || !network) return reading_->clear();
    try {
        checkMatch(*network, *data_);
    } catch (const Error&) {
        return reading_->setText(tr("The network takes other images."));
    }
    reader_.start([this, network, data = data_, index = index_](std::stop_token,
                                                                const Background::Progress&) {
        Predictor predictor(network->sharedArchitecture(), 1);
        toFloats(data->image(index), predictor.input().data());
        const auto answer = predictor.probabilities(*network, predictor.input().first(data->shape.size()), 1);
        return [this, data, index, probabilities = std::vector<float>(answer.begin(), answer.end())] {
            if (data == data_ && index == index_) showReading(probabilities);
        };
    });
}

void ImageDetail::showReading(const std::vector<float>& probabilities) {
    const int read = int(std::ranges::max_element(probabilities) - probabilities.begin());
    const QString name = fromCore(data_->classNames[std::size_t(read)]);
    const QString sure = locale().toString(100.0 * double(probabilities[std::size_t(read)]), 'f', 1);
    const bool right = read == label();
    reading_->setText(right ? tr("Read as %1, correctly (%2 % sure)").arg(name, sure)
                            : tr("Wrongly read as %1 (%2 % sure)").arg(name, sure));
    reading_->setToolTip(tr("By %1").arg(session_->networkTitle()));
}

}  // namespace inkling
