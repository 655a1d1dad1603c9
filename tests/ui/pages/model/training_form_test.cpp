// The Model page's settings of a training, and what is said of those that are wrong.
#include "tests/ui/pages/model/model_page_fixture.h"
#include "ui/images/augmentation_preview.h"

using namespace inkling;
using namespace inkling::test;

namespace {

/// Types into a box of the training's form and presses Return.
void enter(QAbstractSpinBox* box, const char* text) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}
void open(Page& p, const char* section) {
    auto* button = p.find<QWidget>(section)->findChild<QToolButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

}  // namespace

class TrainingFormTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
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

    void foldsWhatFewNeedOfALayer() {
        Page p;
        auto* l2 = p.find<QDoubleSpinBox>("layerConvolutionL2");
        p.chooseRow(0);
        QVERIFY(!l2->isVisibleTo(&p.page));
        open(p, "layerConvolutionMore");
        QVERIFY(l2->isVisibleTo(&p.page));
        enter(l2, "0.001");
        QVERIFY(p.layers().starts_with("conv16-3-same-relu-l2:0.001"));
    }
};

QTEST_MAIN(TrainingFormTest)
#include "training_form_test.moc"
