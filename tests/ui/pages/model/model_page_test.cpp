// The Model page: presets, layers, settings, and that only what is valid reaches the session.
#include "ui/pages/model/model_page.h"

#include <QtWidgets>

#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "tests/ui/support.h"
#include "ui/pages/model/augmentation_editor.h"

using namespace inkling;
using namespace inkling::test;

namespace {

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

}  // namespace

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

    void changesSettings() {
        Page p;
        auto* epochs = p.find<QSpinBox>("trainingEpochs");
        epochs->setFocus();
        epochs->selectAll();
        QTest::keyClicks(epochs, "3");
        QTest::keyClick(epochs, Qt::Key_Return);
        QCOMPARE(p.session.settings().epochs, 3);
        auto* optimizer = p.find<QComboBox>("trainingOptimizer");
        optimizer->setFocus();
        QTest::keyClick(optimizer, Qt::Key_Home);
        QVERIFY(std::holds_alternative<SgdSettings>(p.session.settings().optimizer));
        QCOMPARE(learningRate(p.session.settings().optimizer), 0.01);  // its own default
        auto* rate = p.find<QDoubleSpinBox>("trainingRate");
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, "5e-3");
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(learningRate(p.session.settings().optimizer), 0.005);
        auto* split = p.find<QDoubleSpinBox>("trainingValidation");
        split->setFocus();
        split->selectAll();
        QTest::keyClicks(split, "12.5");
        QTest::keyClick(split, Qt::Key_Return);
        QCOMPARE(p.session.settings().validationSplit, 0.125);
    }

    void foldsTheOptimizersParameters() {
        Page p;
        auto* beta = p.find<QDoubleSpinBox>("training-adam-beta_1");
        QVERIFY(!beta->isVisible());
        p.find<QToolButton>("trainingMore")->setFocus();
        QTest::keyClick(p.find<QToolButton>("trainingMore"), Qt::Key_Space);
        QVERIFY(beta->isVisibleTo(&p.page));
        QVERIFY(!p.find<QDoubleSpinBox>("training-sgd-momentum")->isVisibleTo(&p.page));
        QCOMPARE(p.find<QDoubleSpinBox>("training-adam-epsilon")->text(), QString("1E-7"));
    }

    void augmentationHasStrengthsAndAPreview() {
        Page p;
        auto* slider = p.find<QSlider>("augment-rotation");
        QVERIFY(!slider->isVisibleTo(&p.page));
        p.click("trainingAugmentMore");
        QVERIFY(slider->isVisibleTo(&p.page));

        auto* preview = p.find<AugmentationPreview>("augmentationPreview");
        const auto before = preview->changed(3);
        const auto image = p.session.data()->train->image(3);
        QVERIFY(std::ranges::equal(before, image));  // there is no augmentation yet
        slider->setFocus();
        for (int i = 0; i < 20; ++i) QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(p.session.settings().augment, std::string("rotation=15"));
        QVERIFY(preview->changed(3) != before);
        auto* ready = p.find<QComboBox>("trainingAugment");
        QCOMPARE(ready->currentText(), QString("own strengths"));

        ready->setFocus();
        QTest::keyClick(ready, Qt::Key_Home);
        QCOMPARE(p.session.settings().augment, std::string("none"));
        QCOMPARE(slider->value(), 0);
        QCOMPARE(ready->count(), int(augmentationNames().size()));
    }

    void saysWhichSettingIsWrong() {
        Page p;
        auto* rate = p.find<QDoubleSpinBox>("trainingRate");
        const double before = learningRate(p.session.settings().optimizer);
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, "0");
        QTest::keyClick(rate, Qt::Key_Return);
        auto* problem = p.find<QLabel>("problem-learning-rate");
        QVERIFY(problem->isVisibleTo(&p.page));
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(learningRate(p.session.settings().optimizer), before);
        rate->selectAll();
        QTest::keyClicks(rate, "0.002");
        QTest::keyClick(rate, Qt::Key_Return);
        QVERIFY(!problem->isVisibleTo(&p.page));
        QCOMPARE(learningRate(p.session.settings().optimizer), 0.002);
    }

    /// Types into a box of the training's form and presses Return.
    static void enter(QAbstractSpinBox* box, const char* text) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    static void open(Page& p, const char* section) {
        auto* button = p.find<QWidget>(section)->findChild<QToolButton*>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void setsScheduleAndCallbacks() {
        Page p;
        auto* schedule = p.find<QComboBox>("fit-schedule");
        QVERIFY(!schedule->isVisible());
        open(p, "fitCallbacks");
        QVERIFY(schedule->isVisibleTo(&p.page));
        schedule->setFocus();
        for (int i = 0; i < 3; ++i) QTest::keyClick(schedule, Qt::Key_Down);
        QVERIFY(std::holds_alternative<CosineDecay>(p.session.settings().schedule));
        auto* warmup = p.find<QDoubleSpinBox>("fit-schedule.warmup_epochs");
        QVERIFY(warmup->isVisibleTo(&p.page));
        QVERIFY(!p.find<QDoubleSpinBox>("fit-schedule.rise")->isVisibleTo(&p.page));
        enter(warmup, "2");
        QCOMPARE(std::get<CosineDecay>(p.session.settings().schedule).warmupEpochs, 2.0);

        // The last kind is a callback to the core, and no schedule then.
        QTest::keyClick(schedule, Qt::Key_End);
        QVERIFY(std::holds_alternative<ConstantRate>(p.session.settings().schedule));
        QCOMPARE(p.session.settings().callbacks.size(), std::size_t(1));
        enter(p.find<QDoubleSpinBox>("fit-reduce-on-plateau.factor"), "0.25");
        QCOMPARE(std::get<ReduceOnPlateau>(p.session.settings().callbacks[0]).factor, 0.25);
        QTest::keyClick(schedule, Qt::Key_Home);
        QVERIFY(p.session.settings().callbacks.empty());

        auto* stopping = p.find<QCheckBox>("fit-early-stopping");
        auto* patience = p.find<QSpinBox>("fit-early-stopping.patience");
        QVERIFY(!patience->isVisibleTo(&p.page));
        stopping->setFocus();
        QTest::keyClick(stopping, Qt::Key_Space);
        QVERIFY(patience->isVisibleTo(&p.page));
        enter(patience, "7");
        const Callback expected = EarlyStopping{.patience = 7, .restoreBestWeights = true};
        QCOMPARE(p.session.settings().callbacks, std::vector{expected});
        p.find<QToolButton>("modelUndoButton")->click();
        p.find<QToolButton>("modelUndoButton")->click();
        QVERIFY(!stopping->isChecked());
    }

    void setsMetricsAndTheRest() {
        Page p;
        open(p, "fitMetrics");
        auto* f1 = p.find<QCheckBox>("fit-metric-f1");
        f1->setFocus();
        QTest::keyClick(f1, Qt::Key_Space);
        QCOMPARE(p.session.settings().metrics, std::vector<std::string>{"f1"});
        QVERIFY(p.find<QComboBox>("fit-early-stopping.monitor")->findText("Val. F1") > 0);

        open(p, "fitData");
        enter(p.find<QSpinBox>("fit-steps-per-epoch"), "30");
        QCOMPARE(p.session.settings().stepsPerEpoch, 30);
        auto* data = p.find<QComboBox>("fit-validation-data");
        data->setFocus();
        QTest::keyClicks(data->lineEdit(), "synthetic");
        QTest::keyClick(data->lineEdit(), Qt::Key_Return);
        QCOMPARE(p.session.settings().validationData, std::string("synthetic"));
        auto* shuffle = p.find<QCheckBox>("fit-shuffle");
        shuffle->setFocus();
        QTest::keyClick(shuffle, Qt::Key_Space);
        QVERIFY(!p.session.settings().shuffle);
        auto* weights = p.find<QLineEdit>("fit-class-weights");
        weights->setFocus();
        QTest::keyClicks(weights, "8: 2");
        QTest::keyClick(weights, Qt::Key_Return);
        const std::map<int, double> eightTwice = {{8, 2}};
        QCOMPARE(p.session.settings().classWeights, eightTwice);
        QTest::keyClicks(weights, ", nine");
        QTest::keyClick(weights, Qt::Key_Return);
        QVERIFY(p.find<QLabel>("problem-class-weights")->text().contains("nine"));
        QCOMPARE(p.session.settings().classWeights, eightTwice);
    }

    void saysWhichCallbackIsWrong() {
        Page p;
        open(p, "fitCallbacks");
        auto* stopping = p.find<QCheckBox>("fit-early-stopping");
        stopping->setFocus();
        QTest::keyClick(stopping, Qt::Key_Space);
        // Without validation there is no validation loss to watch.
        enter(p.find<QDoubleSpinBox>("trainingValidation"), "0");
        auto* problem = p.find<QLabel>("problem-early-stopping.monitor");
        QVERIFY(problem->isVisibleTo(&p.page));
        QVERIFY(problem->text().contains("loss, accuracy"));
        QVERIFY(p.session.settings().validationSplit > 0);
        auto* monitor = p.find<QComboBox>("fit-early-stopping.monitor");
        monitor->setFocus();
        QTest::keyClick(monitor, Qt::Key_Home);
        QVERIFY(!problem->isVisibleTo(&p.page));
        QCOMPARE(p.session.settings().validationSplit, 0.0);
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
