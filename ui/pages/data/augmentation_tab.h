// How training images are changed in each epoch: before and after, live.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace inkling {

class AugmentationEditor;
class AugmentationPreview;
class Session;

/// The sliders change the session's design, so that the next training uses them; on the Model page the change
/// can be undone.
class AugmentationTab : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the tab.
    explicit AugmentationTab(Session* session, QWidget* parent = nullptr);

private:
    void refresh();
    void setAugmentation(const std::string& augment);

    Session* session_;
    AugmentationPreview* preview_;
    AugmentationEditor* editor_;
    QComboBox* ready_;
    QLabel* note_;
};

}  // namespace inkling
