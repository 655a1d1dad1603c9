// The Model page's layers: presets, text and table, and that only what is valid reaches the session.
#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "tests/ui/pages/model/model_page_fixture.h"

using namespace inkling;
using namespace inkling::test;

class ModelPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void showsTheSummaryAsText() {
        Page p;
        p.choosePreset("mlp-256");
        p.click("modelSummary");
        auto* dialog = p.find<QDialog>("summaryDialog");
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->findChild<QPlainTextEdit*>("summaryText")->toPlainText();
        QVERIFY(text.startsWith("Model: \"sequential\""));
        QVERIFY(text.contains("Total params: 203,530"));
        QTest::mouseClick(dialog->findChild<QPushButton*>("summaryCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text + '\n');
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!p.find<QDialog>("summaryDialog"));
        p.type("dense10");  // no summary of layers that do not fit
        QVERIFY(!p.find<QPushButton>("modelSummary")->isEnabled());
    }

    void showsTheSessionsDesign() {
        Page p;
        QCOMPARE(p.preset->currentText(), QString::fromStdString(defaultPreset().name));
        QCOMPARE(p.table->model()->rowCount(), int(defaultPreset().spec().layers.size()));
        QCOMPARE(p.line->text(), QString::fromStdString(formatLayers(defaultPreset().spec().layers)));
        QCOMPARE(p.find<QLabel>("modelTotal")->text(), QString("232,590 parameters"));  // tutorials B and E
    }

    void theWheelChangesOnlyWhatIsMeant() {
        Page p;
        auto* epochs = p.find<QSpinBox>("trainingEpochs");
        const int before = epochs->value();
        const auto wheel = [&] {
            const QPointF place = QRectF(epochs->rect()).center();
            QWheelEvent event(place, epochs->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(epochs, &event);
        };
        p.table->setFocus();
        wheel();
        QCOMPARE(epochs->value(), before);
        epochs->setFocus();
        QTRY_VERIFY(epochs->hasFocus());
        wheel();
        QCOMPARE(epochs->value(), before + 1);
    }

    void choosesPresets() {
        Page p;
        for (const Preset& preset : presets()) {
            p.choosePreset(preset.name.c_str());
            QCOMPARE(p.session.presetName().toStdString(), preset.name);
            QCOMPARE(p.table->model()->rowCount(), int(preset.spec().layers.size()));
        }
        p.preset->setFocus();
        QTest::keyClick(p.preset, Qt::Key_Home);
        QCOMPARE(p.session.presetName().toStdString(), presets().front().name);
    }

    void textChangesLayers() {
        Page p;
        p.type("flatten dense32-relu dense10-softmax");
        QCOMPARE(p.layers(), std::string("flatten dense32-relu dense10-softmax"));
        QCOMPARE(p.table->model()->rowCount(), 3);
        QCOMPARE(p.preset->currentIndex(), -1);
        QVERIFY(p.find<QLabel>("modelLineProblem")->isHidden());
    }

    void textThatIsWrongChangesNothing() {
        Page p;
        p.type("flatten dense32-relu dense10-softmax");
        QTest::keyClicks(p.line, " dance3");
        QVERIFY(p.find<QLabel>("modelLineProblem")->isVisible());
        QVERIFY(p.find<QLabel>("modelLineProblem")->text().contains("dance"));
        QCOMPARE(p.line->text(),
                 QString("flatten dense32-relu dense10-softmax dance3"));  // left to be mended
        QCOMPARE(p.layers(), std::string("flatten dense32-relu dense10-softmax"));
    }

    void layersThatDoNotFitAreNotHandedOver() {
        Page p;
        const std::string before = p.layers();
        p.type("pool14 conv8-3-valid-relu flatten dense10-softmax");
        QVERIFY(p.problem().contains("conv8-3-valid-relu"));
        QVERIFY(p.find<QLabel>("modelProblem")->isVisible());
        QVERIFY(p.session.spec().layers != parseLayers("pool14 conv8-3-valid-relu flatten dense10-softmax"));
        QVERIFY(!p.table->model()->index(1, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!p.table->model()->index(0, 0).data(Qt::DecorationRole).isValid());
        p.type("flatten dense12-softmax");  // not ten classes
        QVERIFY(p.problem().contains("10"));
        QVERIFY(p.layers() != "flatten dense12-softmax");
        p.type("flatten dense10-softmax");
        QVERIFY(p.problem().isEmpty());
        QCOMPARE(p.layers(), std::string("flatten dense10-softmax"));
        QVERIFY(before != p.layers());
    }

    void editsTheChosenLayer() {
        Page p;
        p.type("conv16-3-same-relu pool2 dropout0.25 flatten dense10-softmax");
        p.chooseRow(0);
        auto* filters = p.find<QSpinBox>("layerFilters");
        QVERIFY(filters->isVisible());
        QVERIFY(!p.find<QSpinBox>("layerUnits")->isVisible());
        filters->setFocus();
        filters->selectAll();
        QTest::keyClicks(filters, "8");
        QTest::keyClick(filters, Qt::Key_Return);
        auto* padding = p.find<QComboBox>("layerPadding");
        padding->setFocus();
        QTest::keyClick(padding, Qt::Key_Down);
        QCOMPARE(p.layers(), std::string("conv8-3-valid-relu pool2 dropout0.25 flatten dense10-softmax"));
        p.chooseRow(2);
        auto* rate = p.find<QDoubleSpinBox>("layerRate");
        QCOMPARE(rate->value(), 25.0);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_Up);
        QCOMPARE(p.layers(), std::string("conv8-3-valid-relu pool2 dropout0.3 flatten dense10-softmax"));
    }

    void addsRemovesAndMoves() {
        Page p;
        p.type("flatten dense32-relu dense10-softmax");
        p.chooseRow(1);
        p.page.findChild<QAction*>("modelAddDropout")->trigger();
        QCOMPARE(p.layers(), std::string("flatten dense32-relu dropout0.25 dense10-softmax"));
        QCOMPARE(p.table->currentIndex().row(), 2);
        p.table->setFocus();
        QTest::keyClick(p.table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(p.layers(), std::string("flatten dropout0.25 dense32-relu dense10-softmax"));
        QCOMPARE(p.table->currentIndex().row(), 1);
        p.click("modelDownButton");
        QCOMPARE(p.layers(), std::string("flatten dense32-relu dropout0.25 dense10-softmax"));
        p.table->setFocus();
        QTest::keyClick(p.table, Qt::Key_Delete);
        QCOMPARE(p.layers(), std::string("flatten dense32-relu dense10-softmax"));
        // Behind the last layer there is nothing to add: it gives the answer.
        p.chooseRow(2);
        p.page.findChild<QAction*>("modelAddDense")->trigger();
        QCOMPARE(p.layers(), std::string("flatten dense32-relu dense128-relu dense10-softmax"));
    }

    void undoesAndRedoes() {
        Page p;
        const std::string first = p.layers();
        p.choosePreset("mlp-256");
        p.table->setFocus();
        p.chooseRow(1);
        QTest::keyClick(p.table, Qt::Key_Delete);
        QCOMPARE(p.layers(), std::string("flatten dense10-softmax"));
        QTest::keySequence(p.table, QKeySequence::Undo);
        QCOMPARE(p.layers(), std::string("flatten dense256-relu dense10-softmax"));
        p.click("modelUndoButton");
        QCOMPARE(p.layers(), first);
        QVERIFY(!p.find<QAbstractButton>("modelUndoButton")->isEnabled());
        p.table->setFocus();
        QTest::keySequence(p.table, QKeySequence::Redo);
        QCOMPARE(p.session.presetName(), QString("mlp-256"));
    }

    /// A design from elsewhere, such as a second try with dropout, can be undone too.
    void designsFromElsewhereAreUndone() {
        Page p;
        p.choosePreset("mlp-256");
        p.session.setDesign(smallSpec(), smallSettings(2));
        QCOMPARE(p.table->model()->rowCount(), 3);
        p.click("modelUndoButton");
        QCOMPARE(p.session.presetName(), QString("mlp-256"));
        p.click("modelUndoButton");
        QCOMPARE(p.session.presetName().toStdString(), defaultPreset().name);
    }

    void undoingKeepsTheDatasImages() {
        Page p;
        p.choosePreset("mlp-256");
        auto data = std::make_shared<DataSource>(*smallData());
        auto wide = std::make_shared<Dataset>();
        wide->shape = Shape::image(14, 56, 1);
        wide->classNames = digitNames();
        wide->labels = {0, 1, 2};
        wide->pixels.assign(3 * wide->shape.size(), 0);
        data->train = data->test = wide;
        p.session.setData(data);
        QCOMPARE(p.session.spec().input, wide->shape);
        p.click("modelUndoButton");
        QCOMPARE(p.session.spec().layers, defaultPreset().spec().layers);
        QCOMPARE(p.session.spec().input, wide->shape);
    }

    void isReadOnlyWhileTraining() {
        Page p;
        p.session.setDesign(smallSpec(), smallSettings(endless));
        QSignalSpy ended(&p.session, &Session::trainingEnded);
        p.session.startTraining();
        QVERIFY(p.find<QLabel>("modelReadOnly")->isVisible());
        QVERIFY(!p.preset->isEnabled());
        QVERIFY(p.line->isReadOnly());
        QVERIFY(!p.find<QSpinBox>("trainingEpochs")->isEnabled());
        p.table->setFocus();
        QTest::keyClick(p.table, Qt::Key_Delete);
        QCOMPARE(p.session.spec(), smallSpec());
        p.session.stopTraining();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!p.find<QLabel>("modelReadOnly")->isVisible());
        QVERIFY(p.preset->isEnabled());
    }

    void followsTheDatasImages() {
        Page p;
        auto data = std::make_shared<DataSource>(*smallData());
        auto wide = std::make_shared<Dataset>();
        wide->shape = Shape::image(14, 56, 1);
        wide->classNames = {"a", "b", "c"};
        wide->labels = {0, 1, 2};
        wide->pixels.assign(3 * wide->shape.size(), 0);
        data->train = data->test = wide;
        p.session.setData(data);
        QVERIFY(p.problem().contains("3"));  // dense10 does not fit three classes
        p.type("flatten dense3-softmax");
        QCOMPARE(p.session.spec().input, wide->shape);
        QCOMPARE(p.layers(), std::string("flatten dense3-softmax"));
    }
};

QTEST_MAIN(ModelPageTest)
#include "model_page_test.moc"
