// Ten bars: how sure a network is of each class.
#pragma once

#include <QStringList>
#include <span>
#include <vector>

#include "ui/widgets/bar_list.h"

namespace inkling {

/// One horizontal bar a class, with its name before and its percentage behind it; the likeliest in the accent
/// colour and bold, the true one, where it is known, with a tick. Without probabilities the bars are empty.
class ProbabilityBars : public BarList {
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget* parent = nullptr);

    /// As many as there are classes, each 0 to 1. `sure`: the likeliest is read; else no bar stands out.
    void setProbabilities(std::span<const float> probabilities, bool sure = true);
    /// One a bar; "0" to "9" at first.
    void setClassNames(const QStringList& names);
    /// The true class, or -1 where it is not known.
    void setTruth(int truth);
    /// Takes the probabilities and the truth away.
    void clear();

    /// The likeliest class, or -1 without probabilities and where it is not sure.
    int winner() const { return strongBar(); }
    int truth() const { return markedBar(); }
    std::span<const float> probabilities() const { return probabilities_; }
    const QStringList& classNames() const { return names_; }

private:
    void refresh();
    void describe();
    QString percentage(double share) const;

    QStringList names_;
    std::vector<float> probabilities_;
    bool sure_ = true;
};

}  // namespace inkling
