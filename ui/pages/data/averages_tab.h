// What the images of each digit have in common.
#pragma once

#include <QWidget>
#include <vector>

#include "core/data/class_statistics.h"
#include "ui/session/background.h"

namespace inkling {

class Session;

/// Each class's mean image, and below it where its images differ: each pixel's standard deviation in
/// perceptually even colours. Worked out beside the window when it is first seen.
class AveragesTab : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the tab.
    explicit AveragesTab(Session* session, QWidget* parent = nullptr);
    const std::vector<ClassStatistics>& statistics() const { return statistics_; }

signals:
    void computed();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void compute();
    QImage image(const std::vector<float>& pixels, float most, const QVector<QRgb>& ramp) const;
    QRect cell(int column, int row) const;

    Session* session_;
    std::shared_ptr<const Dataset> data_;  // that the statistics are, or will be, of
    std::vector<ClassStatistics> statistics_;
    Background work_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
