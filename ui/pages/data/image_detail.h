// One image of a data set with all that can be said of it.
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"
#include "ui/session/background.h"

class QComboBox;
class QLabel;

namespace inkling {

class ImageView;
class Session;

/// The image large, on demand with its pixels' values; its label, also one-hot, and what the session's
/// network reads, which is worked out beside the window.
class ImageDetail : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the widget.
    explicit ImageDetail(Session* session, QWidget* parent = nullptr);

    /// `where` says which one it is.
    void setImage(std::shared_ptr<const Dataset> data, int index, const QString& where);
    void clear();
    ImageView* view() const { return view_; }

signals:
    /// The pixels' values are shown, which takes room, or no longer are.
    void valuesShown(bool shown);

private:
    void enlarge();  ///< in a window of its own, where the pixels have room for their values
    void read();
    void showReading(const std::vector<float>& probabilities);
    int label() const { return data_->labels[std::size_t(index_)]; }

    Session* session_;
    std::shared_ptr<const Dataset> data_;
    int index_ = 0;
    ImageView* view_;
    QLabel *label_, *where_, *reading_, *oneHot_;
    QComboBox* values_;
    Background reader_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
