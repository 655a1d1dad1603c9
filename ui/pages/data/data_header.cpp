#include "ui/pages/data/data_header.h"

#include <QtWidgets>

#include "core/data/source.h"
#include "ui/pages/data/array_text.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/progress_line.h"
#include "ui/words.h"

namespace inkling {

DataHeader::DataHeader(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      title_(named(new QLabel, "dataTitle")),
      counts_(named(new QLabel, "dataCounts")),
      arrays_(named(new QLabel, "dataArrays")),
      sources_(named(new QComboBox, "dataSources", tr("Source of the images"))),
      open_(named(new QToolButton, "dataOpen")),
      asArrays_(named(new QToolButton, "dataAsArrays")),
      progress_(named(new ProgressLine, "dataProgress", tr("Opening the images"))) {
    setHeading(*title_);
    counts_->setWordWrap(true);
    setMuted(*counts_);
    arrays_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    arrays_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMuted(*arrays_);
    arrays_->hide();
    asArrays_->setText(tr("As arrays"));
    asArrays_->setToolTip(tr("What a program in Python would have of these images"));
    asArrays_->setCheckable(true);
    asArrays_->setAutoRaise(true);
    asArrays_->setFocusPolicy(Qt::StrongFocus);
    connect(asArrays_, &QToolButton::toggled, arrays_, &QLabel::setVisible);
    sources_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    open_->setText(tr("Open…"));
    open_->setIcon(icon("open"));
    open_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open_->setPopupMode(QToolButton::InstantPopup);
    open_->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(open_);
    menu->addAction(tr("A folder with the four IDX files…"), this, [this] { choose(true); });
    menu->addAction(tr("A file (.npz)…"), this, [this] { choose(false); });
    open_->setMenu(menu);
    progress_->hide();

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(spacing::small);
    layout->setVerticalSpacing(spacing::tight);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(counts_, 1, 0);
    layout->addWidget(asArrays_, 1, 1, 1, 2, Qt::AlignRight);
    layout->addWidget(sources_, 0, 1);
    layout->addWidget(open_, 0, 2);
    layout->addWidget(arrays_, 2, 0, 1, 3);
    layout->addWidget(progress_, 3, 0, 1, 3);
    layout->setColumnStretch(0, 1);

    fillSources();
    connect(session_, &Session::dataOpening, this, &DataHeader::showOpening);
    connect(session_, &Session::dataChanged, this, &DataHeader::showSession);
    // Queued, for failed comes before the opening has ended; the box then goes back to what is open.
    const auto backToWhatIsOpen = [this] {
        if (!session_->isOpeningData()) showOpened();
    };
    connect(session_, &Session::failed, this, backToWhatIsOpen, Qt::QueuedConnection);
    connect(sources_, &QComboBox::activated, this, [this](int i) { open(sources_->itemData(i).toString()); });
    showSession();
}

void DataHeader::fillSources() {
    sources_->clear();
    for (const FoundSource& source : findSources()) {
        sources_->addItem(dataTitle(source.title), fromCore(source.name));
        if (!source.where.empty())
            sources_->setItemData(sources_->count() - 1, fromCore(source.where.string()), Qt::ToolTipRole);
    }
}

void DataHeader::open(const QString& name) {
    session_->openData(name);
    if (session_->isOpeningData()) showOpening(0);
}

void DataHeader::choose(bool folder) {
    auto* dialog = new QFileDialog(this, folder ? tr("Open a folder with IDX files") : tr("Open images"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder) dialog->setNameFilter(tr("NumPy archives (*.npz);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &DataHeader::open);
    dialog->open();
}

void DataHeader::showOpening(double progress) {
    progress_->show();
    progress_->setShare(progress);
    sources_->setEnabled(false);
    open_->setEnabled(false);
}

/// What can be opened now, and what is open.
void DataHeader::showOpened() {
    progress_->hide();
    sources_->setEnabled(true);
    open_->setEnabled(true);
    const auto data = session_->data();
    const QString name = data ? fromCore(data->name) : QString();
    if (data && sources_->findData(name) < 0) sources_->addItem(dataTitle(data->title), name);
    sources_->setCurrentIndex(sources_->findData(name));
}

void DataHeader::showSession() {
    showOpened();
    const auto data = session_->data();
    if (!data) {
        title_->setText(tr("Data"));
        counts_->clear();
        arrays_->clear();
        asArrays_->setEnabled(false);
        return;
    }
    const QLocale words = locale();
    const Shape& shape = data->train->shape;
    title_->setText(dataTitle(data->title));
    counts_->setText(tr("%1 images to learn from, %2 to be tested on; %3 × %4 pixels each")
                         .arg(words.toString(data->train->count()), words.toString(data->test->count()))
                         .arg(shape.width())
                         .arg(shape.height()));
    asArrays_->setEnabled(true);
    arrays_->setText(arraysText(*data));
    arrays_->setToolTip(networkArraysText(*data));
}

}  // namespace inkling
