#include "ui/draw/draw_tools.h"

#include <QtWidgets>

#include "ui/draw/canvas.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

QAction* makeAction(const char* name, const QString& text, const char* iconName, QObject* parent) {
    auto* action = new QAction(text, parent);
    action->setObjectName(name);
    if (iconName) action->setIcon(icon(iconName));
    return action;
}

}  // namespace

DrawTools::DrawTools(Canvas* canvas, QWidget* parent)
    : QWidget(parent),
      canvas_(canvas),
      eraser_(makeAction("eraser", tr("&Eraser"), "eraser", this)),
      clear_(makeAction("clear", tr("&Clear"), "clear", this)),
      undo_(canvas->undoStack().createUndoAction(this, tr("Undo"))),
      redo_(canvas->undoStack().createRedoAction(this, tr("Redo"))),
      picture_(makeAction("picture", tr("&Read a picture…"), "open", this)),
      paste_(makeAction("paste", tr("&Paste a picture"), nullptr, this)),
      testDigit_(makeAction("testDigit", tr("A &test image, at random"), nullptr, this)),
      large_(makeAction("largeSheet", tr("&Large sheet, for numbers"), "expand", this)),
      penSizes_(new QMenu(tr("Pen’s &width"), this)) {
    undo_->setIcon(icon("undo"));
    redo_->setIcon(icon("redo"));
    picture_->setToolTip(tr("Read a picture of a digit; it can be pasted or dropped on the canvas, too"));
    large_->setToolTip(tr("Draw on a large sheet in a window of its own, several digits too"));
    eraser_->setToolTip(tr("Erase what the pointer passes over; a pen’s other end does it, too"));
    testDigit_->setToolTip(tr("Put one of the test images on the canvas, as lines"));
    eraser_->setCheckable(true);
    large_->setCheckable(true);
    paste_->setShortcut(QKeySequence::Paste);
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    clear_->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Escape)});
    eraser_->setShortcut(QKeySequence(Qt::Key_E));
    large_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    testDigit_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    for (QAction* action : canvasActions()) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    clear_->setEnabled(false);
    connect(clear_, &QAction::triggered, canvas_, &Canvas::clear);
    connect(eraser_, &QAction::toggled, canvas_, &Canvas::setErasing);
    connect(canvas_, &Canvas::strokesChanged, clear_, [this] { clear_->setEnabled(!canvas_->isEmpty()); });
    makePenSizes();
    makeButtons();
}

void DrawTools::makePenSizes() {
    penSizes_->setObjectName("penSizes");
    auto* group = new QActionGroup(penSizes_);
    const std::pair<PenSize, QString> sizes[] = {
        {PenSize::Fine, tr("&Fine")}, {PenSize::Medium, tr("&Medium")}, {PenSize::Broad, tr("&Broad")}};
    for (const auto& [size, text] : sizes) {
        QAction* action = penSizes_->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(size == PenSize::Medium);
        connect(action, &QAction::triggered, canvas_, [this, which = size] { canvas_->setPenSize(which); });
    }
    penSizes_->menuAction()->setIcon(icon("pen"));
    penSizes_->menuAction()->setToolTip(
        tr("The pen’s width, for your eye: the network always sees the same pen"));
}

void DrawTools::makeButtons() {
    auto* heading = new QLabel(tr("Draw"));
    setHeading(*heading, 1.25);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(heading);
    row->addStretch();
    const std::pair<QAction*, const char*> buttons[] = {{penSizes_->menuAction(), "penButton"},
                                                        {eraser_, "eraserButton"},
                                                        {undo_, "undoButton"},
                                                        {redo_, "redoButton"},
                                                        {clear_, "clearButton"},
                                                        {picture_, "pictureButton"},
                                                        {large_, "largeButton"}};
    for (const auto& [action, name] : buttons) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        if (action->menu()) button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    }
}

void DrawTools::fillMenu(QMenu* menu) const {
    menu->addActions({picture_, paste_, testDigit_});
    menu->addSeparator();
    menu->addActions({eraser_, penSizes_->menuAction(), clear_});
    menu->addSeparator();
    menu->addAction(large_);
}

}  // namespace inkling
