// The learning rate to see and to change, also while a network trains.
#pragma once

#include "ui/widgets/number_box.h"

namespace inkling {

class Session;

/// Shows what the next batch is trained with. Before a training a change goes into the design; while it runs,
/// into the next batch, and the design stays.
class LearningRateBox : public NumberBox {
    Q_OBJECT

public:
    explicit LearningRateBox(Session* session, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void showRate();
    void take(double rate);

    Session* session_;
    bool showing_ = false;
};

}  // namespace inkling
