// The settings of a training that are not needed each time: what Keras's fit and its callbacks take.
#pragma once

#include "ui/pages/model/setting_rows.h"

namespace inkling {

/// Three sections that are folded at first: learning rate and callbacks, metrics, data and validation.
class FitForm : public SettingRows {
    Q_OBJECT

public:
    explicit FitForm(QWidget* parent = nullptr);

private:
    void addRateAndCallbacks();
    void addSchedule();
    void addMetrics();
    void addData();
    template <class Kind>
    QFormLayout* addCallback(const QString& title, const char* name, const char* tip);
    template <class Kind>
    void addMonitor(QFormLayout* form);
};

}  // namespace inkling
