// A Model page to be used as a person does.
#pragma once

#include <QtWidgets>

#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "tests/ui/support.h"
#include "ui/pages/model/model_page.h"

namespace inkling::test {

struct Page {
    Session session;
    ModelPage page{&session};
    QTableView* table = page.findChild<QTableView*>("modelLayers");
    QLineEdit* line = page.findChild<QLineEdit*>("modelLine");
    QComboBox* preset = page.findChild<QComboBox*>("modelPreset");

    Page() {
        session.setData(smallData());
        page.resize(1000, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);  // shortcuts are for active windows
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page.findChild<Widget*>(name);
    }
    std::string layers() const { return formatLayers(session.spec().layers); }
    QString problem() { return find<QLabel>("modelProblem")->text(); }
    void type(const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void chooseRow(int row) {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void choosePreset(const char* name) {
        preset->setCurrentIndex(preset->findText(name));
        emit preset->activated(preset->currentIndex());
    }
};

}  // namespace inkling::test
