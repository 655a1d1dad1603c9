// The Model page: the layers and settings that the next training uses.
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace inkling {

class DesignDraft;
class LayerForm;
class LayerTableModel;
class ProblemLabel;
class Session;
class TrainingForm;

/// Changes a draft of its own; the session gets it whenever it is valid.
class ModelPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit ModelPage(Session* session, QWidget* parent = nullptr);

    QAction* undoAction() const { return undo_; }
    QAction* redoAction() const { return redo_; }

private:
    QWidget* makeHeader();
    QWidget* makeLayers();
    QWidget* makeForms();
    void makeActions();
    void connectAll();

    void takeSession();  ///< the session's design is another one than the draft
    void takeData();     ///< the data's image size and classes
    void choosePreset(int index);
    void takeLine(const QString& text);
    void addLayer(int kind);
    void moveLayer(int by);
    void showDraft();
    void showRow();       ///< the chosen layer's form, and what can be done with it
    void showTraining();  ///< read-only while a network trains
    int row() const;

    Session* session_;
    DesignDraft* draft_;
    LayerTableModel* layers_;
    bool handingOver_ = false;  // the session's change is our own

    QLabel *title_, *readOnly_;
    QComboBox* preset_;
    QTableView* table_;
    QPushButton* summary_;
    QLabel* total_;
    ProblemLabel* problem_;
    QLineEdit* line_;
    ProblemLabel* lineProblem_;
    LayerForm* layerForm_;
    TrainingForm* trainingForm_;
    QWidget* tools_;
    QWidget* forms_;
    QAction *add_, *remove_, *up_, *down_, *undo_, *redo_;
};

}  // namespace inkling
