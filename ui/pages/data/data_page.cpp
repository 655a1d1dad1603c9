#include "ui/pages/data/data_page.h"

#include <QtWidgets>

#include "core/data/source.h"
#include "ui/pages/data/augmentation_tab.h"
#include "ui/pages/data/averages_tab.h"
#include "ui/pages/data/data_header.h"
#include "ui/pages/data/images_tab.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_column.h"
#include "ui/words.h"

namespace inkling {

DataPage::DataPage(Session* session, QWidget* parent)
    : QWidget(parent), session_(session), header_(new DataHeader(session)), pages_(new QStackedWidget) {
    named(this, "dataPage");
    empty_ = named(new EmptyPage("data", {}, {}), "dataEmpty");
    pages_->addWidget(empty_);
    pages_->addWidget(makeContent());

    auto* page = makePageColumn(this);
    page->addWidget(header_);
    page->addWidget(pages_, 1);

    connect(session_, &Session::dataChanged, this, &DataPage::showSession);
    connect(session_, &Session::dataOpening, this,
            [this] { empty_->setTexts(tr("Opening the images"), tr("This takes a moment.")); });
    // Queued, for failed comes before the opening has ended.
    connect(session_, &Session::failed, this, &DataPage::showSession, Qt::QueuedConnection);
    connect(empty_, &EmptyPage::buttonClicked, this,
            [this] { session_->openData(fromCore(defaultSource())); });
    showSession();
}

QWidget* DataPage::makeContent() {
    auto* tabs = named(new QTabBar, "dataTabs", tr("Views of the data"));
    tabs->setDocumentMode(true);
    tabs->setExpanding(false);
    auto* views = new QStackedWidget;
    augmentation_ = named(new AugmentationTab(session_), "dataAugmentationTab");
    const std::pair<QString, QWidget*> parts[] = {{tr("Images"), new ImagesTab(session_)},
                                                  {tr("Average digits"), new AveragesTab(session_)},
                                                  {tr("Augmentation"), augmentation_}};
    for (const auto& [title, view] : parts) {
        tabs->addTab(title);
        views->addWidget(view);
    }
    connect(tabs, &QTabBar::currentChanged, views, &QStackedWidget::setCurrentIndex);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(tabs);
    column->addWidget(views, 1);
    return content;
}

void DataPage::showSession() {
    if (session_->isOpeningData()) return;
    pages_->setCurrentIndex(session_->data() ? 1 : 0);
    empty_->setTexts(
        tr("No images yet"),
        tr("Images are what a network learns from. Open MNIST, a folder with its four files, or the "
           "digits that this program draws itself."),
        tr("Open digits"));
}

}  // namespace inkling
