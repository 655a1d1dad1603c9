#include "ui/pages/inside/weights_section.h"

#include <QtWidgets>
#include <algorithm>
#include <memory>
#include <numeric>

#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/number_table.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/subject.h"
#include "ui/pages/inside/tile_pane.h"
#include "ui/widgets/named.h"

namespace inkling {

WeightsSection::WeightsSection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    layer_ = named(new QComboBox, "weightsLayer");
    layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    channel_ = named(new QSpinBox, "weightsChannel");
    sort_ = named(new QCheckBox(tr("&Most active first")), "weightsSort");
    sort_->setToolTip(tr("The units that the image above excites most come first"));
    sort_->setChecked(true);
    sentence_ = new QLabel;
    pane_ = new TilePane("weightsGrid", tr("Weights as pictures"));
    pane_->title = [this](int tile) {
        const int i = order_[std::size_t(tile)];
        return values_.empty() ? tr("Filter %1").arg(i) : tr("Unit %1").arg(i);
    };
    pane_->description = [this](int tile) {
        return values_.empty()
                   ? QString()
                   : tr("For this image it says %1.")
                         .arg(numberText(double(values_[std::size_t(order_[std::size_t(tile)])])));
    };

    auto* controls = new ControlRow;
    controls->add(tr("&Layer"), layer_);
    channelLabel_ = controls->add(tr("on &input channel"), channel_);
    controls->addGap();
    controls->add(sort_);
    setContent(controls, sentence_, pane_);
    watch(&background_);
    connect(layer_, &QComboBox::currentIndexChanged, this, &WeightsSection::showTiles);
    connect(channel_, &QSpinBox::valueChanged, this, &WeightsSection::showTiles);
    connect(sort_, &QCheckBox::toggled, this, &WeightsSection::showTiles);
}

int WeightsSection::layer() const {
    return layers_[std::size_t(std::max(0, layer_->currentIndex()))];
}

void WeightsSection::fillLayers() {
    const NetworkSpec& spec = subject().network()->spec();
    layers_ = picturedLayers(spec);
    QStringList titles;
    for (const int layer : layers_) titles << layerTitle(spec, layer);
    QStringList shown;
    for (int i = 0; i < layer_->count(); ++i) shown << layer_->itemText(i);
    if (titles == shown) return;
    const QSignalBlocker quiet(layer_);
    layer_->clear();
    layer_->addItems(titles);
}

void WeightsSection::refresh() {
    if (!subject().network())
        return showEmpty(tr("No network yet"),
                         tr("Train one on the Train page, or open one from the File menu."));
    fillLayers();
    if (layers_.empty())
        return showEmpty(
            tr("No weights that make a picture"),
            tr("The layers of this network neither are convolutions nor look at the image itself. Add a "
               "convolution on the Model page, or begin with flatten and dense."));
    showContent();
    showTiles();
}

void WeightsSection::showTiles() {
    if (!isVisible() || layers_.empty()) return;
    const auto network = subject().network();
    const int channels = weightChannels(network->spec(), layer());
    const bool units = std::holds_alternative<DenseSpec>(network->spec().layers[std::size_t(layer())]);
    {
        const QSignalBlocker quiet(channel_);
        channel_->setRange(0, channels - 1);
    }
    channel_->setVisible(channels > 1);
    channelLabel_->setVisible(channels > 1);
    sort_->setVisible(units);
    sentence_->setText(
        units ? tr("Each hidden unit has a weight for every pixel. It answers most to ink where it is blue, "
                   "and least to ink where it is orange.")
              : tr("Each filter is laid over every place of its input. It answers most where the input is "
                   "like it: ink where it is blue, none where it is orange."));
    background_.start([this, network, layer = layer(), channel = channel_->value(), units,
                       sort = sort_->isChecked(), fits = subject().fits(),
                       pixels = subject().image().pixels](std::stop_token, const Background::Progress&) {
        auto made = std::make_shared<Made>();
        std::vector<Plane> planes = weightPlanes(*network, layer, channel);
        made->most = usualSize(planes);
        if (units) made->values.resize(planes.size());
        if (units && fits) made->values = activations(*network, layer, pixels).values;
        made->order.resize(planes.size());
        std::iota(made->order.begin(), made->order.end(), 0);
        if (units && sort)
            std::ranges::stable_sort(made->order, std::greater(),
                                     [&](int i) { return made->values[std::size_t(i)]; });
        for (const int i : made->order) made->planes.push_back(std::move(planes[std::size_t(i)]));
        return [this, made] { show(*made); };
    });
}

void WeightsSection::show(Made& made) {
    order_ = std::move(made.order);
    values_ = std::move(made.values);
    QStringList captions;
    for (const int i : order_) captions << QString::number(i);
    pane_->grid()->setTiles(std::move(made.planes), made.most, Tones::Signed, captions);
}

}  // namespace inkling
