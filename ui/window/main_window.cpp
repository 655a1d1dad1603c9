#include "ui/window/main_window.h"

#include <QtWidgets>

#include "ui/draw/canvas.h"
#include "ui/draw/draw_dock.h"
#include "ui/draw/draw_tools.h"
#include "ui/draw/teach_bar.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_view.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/drawings/drawings_page.h"
#include "ui/pages/inside/inside_page.h"
#include "ui/pages/model/model_page.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/resources.h"
#include "ui/session/kept_drawings.h"
#include "ui/session/run_store.h"
#include "ui/session/second_network.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"
#include "ui/theme/system_scheme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named.h"
#include "ui/window/command_palette.h"
#include "ui/window/drop_zone.h"
#include "ui/window/made_network.h"
#include "ui/window/memory.h"
#include "ui/window/menus/draw_menu.h"
#include "ui/window/menus/edit_menu.h"
#include "ui/window/menus/file_menu.h"
#include "ui/window/menus/help_menu.h"
#include "ui/window/menus/train_menu.h"
#include "ui/window/menus/view_menu.h"
#include "ui/window/nav_button.h"
#include "ui/window/status_line.h"
#include "ui/window/welcome_strip.h"
#include "ui/words.h"

namespace inkling {

namespace {
constexpr QSize usualSize(1280, 820), aboutAFrame(8, 40);

constexpr auto lastModelKey = "lastModel", lastRunKey = "lastRun", lastDataKey = "lastData", pageKey = "page";
}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      session_(new Session(this)),
      second_(new SecondNetwork(session_, this)),
      pages_(named(new QStackedWidget, "pages")),
      pageActions_(new QActionGroup(this)),
      dock_(new DrawDock(session_)) {
    setObjectName("mainWindow");
    setWindowTitle(tr("Inkling"));
    setWindowIcon(QIcon(resourcePath("inkling.svg")));

    auto* bar = named(new QWidget, "navigation", tr("Pages"));
    navigation_ = new QVBoxLayout(bar);
    navigation_->setContentsMargins(spacing::small, spacing::medium, 0, spacing::medium);
    navigation_->setSpacing(spacing::tight);

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (WelcomeStrip::isNew()) {
        auto* strip = new WelcomeStrip;
        auto* stripPlace = new QVBoxLayout;
        stripPlace->setContentsMargins(spacing::large, spacing::small, spacing::large, 0);
        stripPlace->addWidget(strip);
        column->addLayout(stripPlace);
        lead(strip);
    }
    column->addWidget(pages_, 1);
    message_ = named(new MessageBar(middle), "windowMessage");

    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(bar);
    row->addWidget(middle, 1);
    setCentralWidget(centre);
    addDockWidget(Qt::RightDockWidgetArea, dock_);
    setStatusBar(new StatusLine(session_, this));

    session_->keepRuns(RunStore::defaultFolder());
    makePages();
    makeMenus();
    connect(session_, &Session::failed, this, &MainWindow::showFailure);
    connect(session_, &Session::networkSaved, this, [this](const QString& file) {
        message_->tellSaved(file);
        if (leaveWhenSaved_) close();
    });
    connect(dock_, &DrawDock::trainingWanted, this, [this] { showPage("train"); });
    new DropZone(session_, this);
    followSession();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::open() {
    const QSettings settings;
    const QSize wanted = usualSize + aboutAFrame, room = screen()->availableSize();
    if (!settings.contains("geometry") && (room.width() < wanted.width() || room.height() < wanted.height()))
        showMaximized();
    else
        show();
    // A network that was trained and not saved is in its run; where that is gone, there is the one before.
    const QString run = settings.value(lastRunKey).toString();
    if (!run.isEmpty() && QFileInfo::exists(RunStore::defaultFolder() + "/" + run))
        session_->runs()->openNetwork(run);
    session_->openFirstNetwork(settings.value(lastModelKey).toString(), resourcePath("model.keras"));
    session_->openFirstData(settings.value(lastDataKey).toString());
    dock_->canvas()->setFocus();  // not the first button, which a stray key would press
}

/// A newcomer from one step to the next.
void MainWindow::lead(WelcomeStrip* strip) {
    connect(strip, &WelcomeStrip::trainWanted, this, &MainWindow::startTraining);
    connect(strip, &WelcomeStrip::mistakesWanted, this, [this] { showPage("results"); });
    connect(dock_, &DrawDock::drawingRead, strip, [strip](const auto& reading) {
        if (!reading->probabilities.empty()) strip->setDone(WelcomeStrip::Draw);
    });
    connect(session_, &Session::trainingStarted, strip, [strip] { strip->setTraining(true); });
    connect(session_, &Session::trainingEnded, strip, [this, strip] {
        strip->setTraining(false);
        if (!session_->history().empty()) strip->setDone(WelcomeStrip::Train);
    });
    const auto seen = [this, strip] {
        if (strip->isDone(WelcomeStrip::Train) && session_->evaluation() && page() == "results")
            strip->setDone(WelcomeStrip::Mistakes);
    };
    connect(session_, &Session::evaluationChanged, strip, seen);
    connect(pages_, &QStackedWidget::currentChanged, strip, seen);
}

/// What is opened now is opened again at the next start; the title says what reads, the desktop when a
/// training is over.
void MainWindow::followSession() {
    made_ = new MadeNetwork(session_, message_, this);
    connect(made_, &MadeNetwork::changed, this, &MainWindow::showTitle);
    connect(session_, &Session::trainingStarted, this, &MainWindow::showTitle);
    connect(session_, &Session::epochsAdded, this, &MainWindow::showTitle);
    connect(session_, &Session::trainingEnded, this, [this] { QApplication::alert(this); });
    const auto rememberModel = [](const QString& file) { QSettings().setValue(lastModelKey, file); };
    connect(session_, &Session::networkOpened, this, rememberModel);
    connect(session_, &Session::networkSaved, this, rememberModel);
    connect(session_, &Session::dataChanged, this, [this] {
        if (const auto data = session_->data()) QSettings().setValue(lastDataKey, fromCore(data->name));
    });
}

void MainWindow::showTitle() {
    const int epochs = session_->trainedSettings().epochs;
    if (session_->isTraining())
        setWindowTitle(tr("%1, epoch %2 of %3")
                           .arg(session_->trainedTitle())
                           .arg(std::min(int(session_->history().size()) + 1, epochs))
                           .arg(epochs));
    else
        setWindowTitle(session_->network() ? session_->networkTitle() + "[*]" : tr("Inkling"));
    setWindowModified(!session_->isTraining() && made_->wouldBeLost());
}

// Pages

void MainWindow::makePages() {
    data_ = new DataPage(session_);
    model_ = new ModelPage(session_);
    auto* train = new TrainPage(session_);
    runs_ = new RunsPage(session_);
    auto* results = new ResultsPage(session_, second_);
    auto* inside = new InsidePage(session_);
    addPage("data", tr("Data"), "data", data_);
    addPage("model", tr("Model"), "model", model_);
    addPage("train", tr("Train"), "train", train);
    addPage("runs", tr("Runs"), "runs", runs_);
    addPage("results", tr("Results"), "results", results);
    addPage("inside", tr("Inside"), "inside", inside);
    auto* kept = new KeptDrawings(KeptDrawings::defaultFile(), this);
    drawings_ = new DrawingsPage(session_, kept, new Teaching(session_, kept, {}, this));
    addPage("drawings", tr("My digits"), "draw", drawings_);
    addPage("compare", tr("Compare"), "compare",
            new ComparePage(session_, dock_->canvas(), RunStore::defaultFolder()));
    auto* teach = new TeachBar(kept, dock_->canvas());
    dock_->addTool(teach);
    connect(teach, &TeachBar::drawingsWanted, this, [this] { showPage("drawings"); });
    navigation_->addStretch();
    connect(train, &TrainPage::dataWanted, this, [this] { showPage("data"); });
    connect(train, &TrainPage::resultsWanted, this, [this] { showPage("results"); });
    connect(train, &TrainPage::modelWanted, this, [this] { showPage("model"); });
    connect(train, &TrainPage::saved, message_, &MessageBar::tellSaved);
    connect(results, &ResultsPage::saved, message_, &MessageBar::tellSaved);
    connect(runs_, &RunsPage::trainWanted, this, [this] { showPage("train"); });
    connect(runs_, &RunsPage::resultsWanted, this, [this] { showPage("results"); });
    connect(results, &ResultsPage::trainWanted, this, [this] { showPage("train"); });
    connect(results, &ResultsPage::dataWanted, this, [this] { showPage("data"); });
    connect(dock_, &DrawDock::drawingRead, inside,
            [inside](const auto& reading) { inside->setDrawing(reading->image, reading->shape); });
    connect(pageActions_, &QActionGroup::triggered, this, [this](QAction* action) {
        pages_->setCurrentIndex(action->data().toInt());
        edit_->follow();
    });
    for (ImageGrid* grid : pages_->findChildren<ImageGrid*>())
        connect(grid, &ImageGrid::canvasWanted, dock_, &DrawDock::drawImage);
    for (ImageView* view : pages_->findChildren<ImageView*>()) {
        view->offerCanvas();
        connect(view, &ImageView::canvasWanted, dock_, &DrawDock::drawImage);
    }
    pageActions_->actions().constFirst()->setChecked(true);
}

void MainWindow::addPage(const QString& name, const QString& title, const QString& iconName, QWidget* page) {
    const int index = pages_->addWidget(page);
    auto* action = new QAction(title, pageActions_);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(index);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
    QMainWindow::addAction(action);
    auto* button = new NavButton(action, iconName);
    button->setObjectName(name + "Button");
    navigation_->addWidget(button);
}

void MainWindow::showPage(const QString& name) {
    for (QAction* action : pageActions_->actions())
        if (action->objectName() == name) action->trigger();
}

QString MainWindow::page() const {
    return pageActions_->checkedAction()->objectName();
}

// Menus

void MainWindow::makeMenus() {
    auto* train = new TrainMenu(session_, this);
    auto* help = new HelpMenu(this);
    file_ = new FileMenu(session_, this);
    edit_ = new EditMenu(this);
    view_ = new ViewMenu(pageActions_->actions(), this);
    for (QMenu* menu :
         std::initializer_list<QMenu*>{file_, edit_, new DrawMenu(dock_, this), train, view_, help})
        menuBar()->addMenu(menu);
    edit_->addPart(dock_->widget(), dock_->tools()->undoAction(), dock_->tools()->redoAction());
    edit_->addPart(model_, model_->undoAction(), model_->redoAction());
    edit_->addPart(runs_, runs_->undoAction(), runs_->redoAction());
    edit_->addPart(drawings_, drawings_->undoAction(), drawings_->redoAction());
    edit_->addPart(data_->augmentation(), model_->undoAction(), model_->redoAction());
    tellKeys();
    connect(file_, &FileMenu::quitWanted, this, &MainWindow::close);
    connect(file_, &FileMenu::savingCancelled, this, [this] { leaveWhenSaved_ = false; });
    connect(file_, &FileMenu::shippedModelWanted, this, [this] {
        QSettings().remove(lastModelKey);
        session_->openShippedNetwork(resourcePath("model.keras"));
    });
    connect(train, &TrainMenu::startWanted, this, &MainWindow::startTraining);
    connect(view_, &ViewMenu::appearanceChosen, this, &MainWindow::setAppearance);
    connect(help, &HelpMenu::commandsWanted, this,
            [this] { new CommandPalette(commandsOf(this, menuBar()), this); });
    connect(new SystemScheme(this), &SystemScheme::changed, this, [this] { applyTheme(appearance_); });
    connect(view_, &ViewMenu::languageChosen, this, [this](const QString& message) {
        message_->setAction({});
        message_->show(MessageBar::Kind::Information, message);
    });
}

/// In the tooltips of the buttons that are actions.
void MainWindow::tellKeys() {
    for (const auto* button : findChildren<QToolButton*>()) {
        QAction* action = button->defaultAction();
        const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        if (!keys.isEmpty() && !action->toolTip().contains(keys))
            action->setToolTip(tr("%1 (%2)").arg(action->toolTip(), keys));
    }
}

void MainWindow::setAppearance(Appearance appearance) {
    appearance_ = appearance;
    applyTheme(appearance);
    view_->showAppearance(appearance);
    QSettings().setValue("appearance", appearanceName(appearance));
}

void MainWindow::startTraining() {
    showPage("train");
    session_->startTraining();
}

void MainWindow::showFailure(const QString& message) {
    leaveWhenSaved_ = false;
    message_->setAction({});
    message_->show(MessageBar::Kind::Bad, message);
}

// Leaving

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!leaving_ && (session_->isTraining() || made_->wouldBeLost())) {
        event->ignore();
        askBeforeLeaving();
        return;
    }
    remember();
    session_->stopTraining();
    event->accept();
}

void MainWindow::askBeforeLeaving() {
    auto* box = named(new QMessageBox(this), "leaveBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    QAbstractButton* leave = nullptr;
    QAbstractButton* save = nullptr;
    if (session_->isTraining()) {
        box->setText(session_->runs()->current().isEmpty()
                         ? tr("A network is being trained, and its training could not be kept among the "
                              "runs. When you quit now, what it has learned is lost.")
                         : tr("A network is being trained. When you quit now, it stops; it can go on later, "
                              "from the Runs page."));
        leave = box->addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
        box->setDefaultButton(box->addButton(tr("Keep training"), QMessageBox::RejectRole));
    } else {
        box->setText(tr("%1 is saved nowhere. When you quit now, it is lost.").arg(session_->networkTitle()));
        save = box->addButton(tr("Save…"), QMessageBox::AcceptRole);
        leave = box->addButton(tr("Quit without saving"), QMessageBox::DestructiveRole);
        box->addButton(QMessageBox::Cancel);
    }
    connect(box, &QMessageBox::buttonClicked, this, [this, leave, save](QAbstractButton* button) {
        if (button == leave) {
            leaving_ = true;
            close();
        } else if (button == save) {
            leaveWhenSaved_ = true;
            file_->saveModel();
        }
    });
    box->open();
}

void MainWindow::restore() {
    const QSettings settings;
    setAppearance(appearanceFromName(settings.value("appearance").toString()));
    resize(usualSize);
    resizeDocks({dock_}, {312}, Qt::Horizontal);
    restoreLayout(*this);
    restoreDesign(*session_);
    showPage(settings.value(pageKey).toString());
}

void MainWindow::remember() const {
    rememberLayout(*this);
    rememberDesign(*session_);
    QSettings settings;
    settings.setValue(lastRunKey, made_->run());
    settings.setValue(pageKey, page());
}

}  // namespace inkling
