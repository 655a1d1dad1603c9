#include "ui/pages/inside/maps_section.h"

#include <QtWidgets>
#include <algorithm>

#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/subject.h"
#include "ui/pages/inside/tile_pane.h"
#include "ui/widgets/named.h"

namespace inkling {

MapsSection::MapsSection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    layer_ = named(new QComboBox, "mapsLayer");
    layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    sentence_ = named(new QLabel, "mapsSentence");
    pane_ = new TilePane("mapsGrid", tr("Feature maps"));

    auto* controls = new ControlRow;
    controls->add(tr("&Layer"), layer_);
    setContent(controls, sentence_, pane_);
    watch(&background_);
    connect(layer_, &QComboBox::activated, this, [this] { chosen_ = true; });
    connect(layer_, &QComboBox::currentIndexChanged, this, &MapsSection::work);
}

void MapsSection::fillLayers() {
    const NetworkSpec& spec = subject().network()->spec();
    QStringList titles, shown;
    for (int i = 0; i < int(spec.layers.size()); ++i) titles << layerTitle(spec, i);
    for (int i = 0; i < layer_->count(); ++i) shown << layer_->itemText(i);
    if (titles == shown) return;
    const QSignalBlocker quiet(layer_);
    layer_->clear();
    layer_->addItems(titles);
    chosen_ = false;
}

void MapsSection::refresh() {
    if (!hasNetworkAndImage()) return;
    fillLayers();
    showContent();
    work();
}

void MapsSection::work() {
    if (!isVisible() || !subject().fits() || layer_->currentIndex() < 0) return;
    background_.start([this, network = subject().network(), layer = layer_->currentIndex(),
                       pixels = subject().image().pixels](std::stop_token, const Background::Progress&) {
        const auto made = std::make_shared<const Activations>(activations(*network, layer, pixels));
        return [this, made] { showMaps(*made); };
    });
}

void MapsSection::showMaps(const Activations& activations) {
    const bool maps = activations.shape.isImage();
    std::vector<Plane> planes = activationPlanes(activations);
    QStringList captions;
    if (maps)
        for (int i = 0; i < int(planes.size()); ++i) captions << QString::number(i);
    const double most = usualSize(planes);
    const int units = activations.shape.channels();
    pane_->title = [maps](int tile) { return maps ? tr("Feature map %1").arg(tile) : tr("All units"); };
    pane_->description = [this, maps, units](int tile) {
        const auto& values = pane_->grid()->plane(tile).values;
        const auto live = std::ranges::count_if(values, [](float value) { return value > 0; });
        return maps ? tr("Over 0 in %1 of %2 places.").arg(live).arg(values.size())
                    : tr("Over 0 in %1 of %2 units.").arg(live).arg(units);
    };
    sentence_->setText(
        maps ? tr("What the layer makes of the image: a picture for each filter, blue where it answers. "
                  "All have the same scale.")
             : tr("The layer's units, row after row; blue where they are over 0."));
    pane_->grid()->setTiles(std::move(planes), most, Tones::Signed, captions);
}

}  // namespace inkling
