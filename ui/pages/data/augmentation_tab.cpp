#include "ui/pages/data/augmentation_tab.h"

#include <QtWidgets>

#include "ui/images/augmentation_editor.h"
#include "ui/images/augmentation_preview.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

AugmentationTab::AugmentationTab(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      preview_(new AugmentationPreview(AugmentationPreview::Show::BeforeAndAfter, 6, 3)),
      editor_(named(new AugmentationEditor(preview_), "dataAugmentation")),
      ready_(named(new QComboBox, "dataAugment", tr("Ready strengths"))),
      note_(named(new QLabel, "dataAugmentNote")) {
    auto* explanation = new QLabel(
        tr("In each epoch of a training every image is changed anew, so that the network learns what does "
           "not matter. Above is each image as it is, below it one of its changes."));
    explanation->setWordWrap(true);
    note_->setWordWrap(true);
    setMuted(*explanation);
    setMuted(*note_);
    const std::pair<QString, const char*> choices[] = {
        {tr("None"), "none"}, {tr("Light"), "light"}, {tr("Strong"), "strong"}};
    for (const auto& [title, name] : choices) ready_->addItem(title, name);
    ready_->setPlaceholderText(tr("own strengths"));
    auto* label = new QLabel(tr("&Strengths"));
    label->setBuddy(ready_);
    auto* readyRow = new QHBoxLayout;
    readyRow->setSpacing(spacing::small);
    readyRow->addWidget(label);
    readyRow->addWidget(ready_, 1);

    auto* controls = new QVBoxLayout;
    controls->setSpacing(spacing::medium);
    controls->addWidget(explanation);
    controls->addLayout(readyRow);
    controls->addWidget(editor_);
    controls->addWidget(note_);
    controls->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::large);
    row->addLayout(controls, 2);
    row->addWidget(preview_, 3);

    connect(session_, &Session::dataChanged, this, &AugmentationTab::refresh);
    connect(session_, &Session::designChanged, this, &AugmentationTab::refresh);
    connect(session_, &Session::trainingStarted, this, &AugmentationTab::refresh);
    connect(session_, &Session::trainingEnded, this, &AugmentationTab::refresh);
    connect(editor_, &AugmentationEditor::edited, this,
            [this](const Augmentation& augmentation) { setAugmentation(formatAugmentation(augmentation)); });
    connect(ready_, &QComboBox::activated, this,
            [this](int i) { setAugmentation(ready_->itemData(i).toString().toStdString()); });
    refresh();
}

void AugmentationTab::setAugmentation(const std::string& augment) {
    TrainingSettings settings = session_->settings();
    settings.augment = augment;
    session_->setDesign(session_->spec(), settings);
}

void AugmentationTab::refresh() {
    const auto data = session_->data();
    const std::string& augment = session_->settings().augment;
    preview_->setSamples(data ? data->train : nullptr);
    editor_->setAugmentation(parseAugmentation(augment));
    ready_->setCurrentIndex(ready_->findData(fromCore(augment)));
    const bool training = session_->isTraining();
    editor_->setEnabled(!training);
    ready_->setEnabled(!training);
    note_->setText(training ? tr("A network is being trained. What its images are changed by can be set when "
                                 "the training has ended.")
                            : tr("The next training uses these strengths."));
}

}  // namespace inkling
