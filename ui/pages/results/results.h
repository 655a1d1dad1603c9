// What the parts of the Results page have in common.
#pragma once

#include <QMetaType>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "core/evaluate/evaluation.h"

namespace inkling {

/// What a network said of the test images. Without an evaluation there is nothing to show.
struct Results {
    std::shared_ptr<const Network> network;
    std::shared_ptr<const Evaluation> evaluation;
    std::shared_ptr<const Dataset> images;
    QString title;      ///< the network's, for people
    QStringList names;  ///< the classes'
};

/// Images that were chosen in a tab, to be looked at.
struct ImageChoice {
    QString title;
    std::shared_ptr<const Dataset> images;
    std::shared_ptr<const Evaluation> evaluation;  ///< of `images`; what the captions say
    std::vector<int> indices;
    bool ordered = false;  ///< the indices come in an order that matters
    /// What another network says of them, and what the two are called; null for one network.
    std::shared_ptr<const Evaluation> other;
    QString title1, title2;
};

/// A tab of the page. What is chosen in it is shown beside it.
class ResultsTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setResults(const Results& results) = 0;
    /// Nothing where nothing is chosen: the mistakes are shown.
    virtual std::optional<ImageChoice> choice() const { return {}; }
    /// Without telling.
    virtual void clearChoice() {}

signals:
    void choiceChanged();
};

}  // namespace inkling
