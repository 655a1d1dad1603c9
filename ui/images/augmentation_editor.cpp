#include "ui/images/augmentation_editor.h"

#include <QtWidgets>

#include "ui/images/augmentation_preview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {

/// What people call a kind of change, how it is written, and how far its slider goes: as strong as anybody
/// wants it.
struct Kind {
    const char *name, *title, *unit;
    float top;
    float shownAs = 1;  ///< factor of the written number
};

constexpr Kind kinds[] = {
    {"shift", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Shift"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 px"), 6},
    {"rotation", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Rotation"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1°"), 45},
    {"slant", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Slant"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 %"), 0.6f, 100},
    {"scale", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Scale"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 %"), 0.4f, 100},
    {"elastic", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Bending"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 px"), 6},
    {"pen", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Pen width"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 px"), 2},
    {"noise", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Noise"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 %"), 0.3f, 100},
    {"cutout", QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "Cut-out"),
     QT_TRANSLATE_NOOP("inkling::AugmentationEditor", "%1 px"), 14},
};

const Kind& kindOf(const AugmentationPart& part) {
    return *std::ranges::find_if(
        kinds, [&part](const Kind& kind) { return std::string_view(kind.name) == part.name; });
}

constexpr int sliderSteps = 60;

}  // namespace

AugmentationEditor::AugmentationEditor(AugmentationPreview* preview, QWidget* parent)
    : QWidget(parent), preview_(preview) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tight);
    grid->setColumnStretch(1, 1);
    for (const AugmentationPart& part : augmentationParts()) {
        const Kind& kind = kindOf(part);
        auto* title = new QLabel(tr(kind.title));
        auto* slider = named(new QSlider(Qt::Horizontal), qPrintable(QStringLiteral("augment-") + part.name));
        slider->setRange(0, sliderSteps);
        slider->setPageStep(sliderSteps / 6);
        title->setBuddy(slider);
        auto* value = new QLabel;
        value->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 px").arg("00.0")));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int row = rows_.size();
        grid->addWidget(title, row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(value, row, 2);
        rows_.append({slider, value});
        connect(slider, &QSlider::valueChanged, this, [this, &part, &kind](int step) {
            augmentation_.*part.strength = kind.top * float(step) / sliderSteps;
            showValues();
            emit edited(augmentation_);
        });
    }
    showValues();
}

void AugmentationEditor::setAugmentation(const Augmentation& augmentation) {
    augmentation_ = augmentation;
    for (int i = 0; i < rows_.size(); ++i) {
        const AugmentationPart& part = augmentationParts()[std::size_t(i)];
        const QSignalBlocker quiet(rows_[i].slider);
        rows_[i].slider->setValue(
            int(std::lround(augmentation.*part.strength / kindOf(part).top * sliderSteps)));
    }
    showValues();
}

void AugmentationEditor::showValues() {
    for (int i = 0; i < rows_.size(); ++i) {
        const AugmentationPart& part = augmentationParts()[std::size_t(i)];
        const Kind& kind = kindOf(part);
        const double shown = kind.shownAs * double(augmentation_.*part.strength);
        rows_[i].value->setText(tr(kind.unit).arg(locale().toString(shown, 'g', 3)));
    }
    preview_->setAugmentation(augmentation_);
}

}  // namespace inkling
