// The page of the drawings that a person has kept: to look through, to mend, and to teach.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/evaluate/evaluation.h"
#include "ui/session/drawings.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace inkling {

class Background;
class DigitRow;
class EmptyPage;
class ImageGrid;
class ImageListModel;
class ImageView;
class KeptDrawings;
class MessageBar;
class Session;
class Teaching;

/// A grid of the kept drawings, the newest first, each with what the present network reads; keys 0 to 9 and N
/// say what the chosen ones are, Delete takes them away.
class DrawingsPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    DrawingsPage(Session* session, KeptDrawings* kept, Teaching* teaching, QWidget* parent = nullptr);
    ~DrawingsPage() override;

    QAction* undoAction() const { return undo_; }
    QAction* redoAction() const { return redo_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The drawings as the page shows them.
    struct Shown {
        Drawings drawings;  ///< when they were read; there may be others by now
        std::shared_ptr<const Dataset> images;
        std::shared_ptr<const Evaluation> evaluation;  ///< null where no network reads them
    };
    QWidget* makeHeader();
    QWidget* makeTools();
    QWidget* makeSide(Teaching* teaching);
    void connectAll();
    void readAnew();
    void showDrawings();
    void showChosen();
    void relabel(int label);
    void remove();
    void chooseImport();
    void chooseExport();
    std::vector<int> chosen() const;  ///< places in shown_
    Drawings chosenDrawings() const;

    Session* session_;
    KeptDrawings* kept_;
    ImageListModel* images_;
    Shown shown_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
    ImageGrid* grid_;
    MessageBar* message_;
    QLabel *counts_, *label_, *reading_;
    QComboBox *digit_, *answer_;
    QToolButton *import_, *export_;
    QAction *undo_, *redo_;
    QPushButton* delete_;
    ImageView* view_;
    DigitRow* digits_;
    QWidget* detail_;
    std::unique_ptr<Background> reader_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
