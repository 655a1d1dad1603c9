// The models behind the pages, and what they compute, without a window.
#include <QAbstractItemModelTester>

#include "core/nn/layer_text.h"
#include "core/nn/summary.h"
#include "core/train/preset.h"
#include "tests/ui/support.h"
#include "ui/images/image_list_model.h"
#include "ui/pages/model/design_draft.h"
#include "ui/pages/model/layer_table_model.h"
#include "ui/pages/results/class_score_model.h"

using namespace inkling;

namespace {

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

/// Five images of 2 x 2 with the labels 1, 0, 2, 1, 1; the second and the last are read wrongly.
std::shared_ptr<Dataset> fiveImages() {
    auto data = std::make_shared<Dataset>();
    data->shape = Shape::image(2, 2, 1);
    data->labels = {1, 0, 2, 1, 1};
    data->pixels.assign(20, 0);
    data->classNames = {"zero", "one", "two"};
    return data;
}

std::shared_ptr<Evaluation> fiveAnswers() {
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->predicted = {1, 2, 2, 1, 0};
    evaluation->probabilities.resize(5, 3);
    evaluation->probabilities << 0, 1, 0, 0.25f, 0, 0.75f, 0, 0, 1, 0, 1, 0, 0.9f, 0.1f, 0;
    evaluation->confusion.setZero(3, 3);
    evaluation->confusion(1, 1) = 2;
    evaluation->confusion(0, 2) = evaluation->confusion(2, 2) = evaluation->confusion(1, 0) = 1;
    return evaluation;
}

QString shown(const QAbstractItemModel& model, int row, int column = 0, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

Design designOf(const char* layers) {
    return {{.layers = parseLayers(layers)}, {}};
}

}  // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void choosesAndCountsImages() {
        const auto data = fiveImages();
        QCOMPARE(imageIndices(*data), (std::vector<int>{0, 1, 2, 3, 4}));
        QCOMPARE(imageIndices(*data, 1), (std::vector<int>{0, 3, 4}));
        QCOMPARE(classCounts(*data), (std::vector<int>{1, 3, 1}));
    }

    void listsImages() {
        ImageListModel model;
        QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setImages(fiveImages(), {4, 2});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0), QString("one"));
        QCOMPARE(model.index(0).data(ImageListModel::IndexRole).toInt(), 4);
        QCOMPARE(model.index(0).data(ImageListModel::PredictedRole).toInt(), -1);
        QCOMPARE(model.rowOf(2), 1);
        QCOMPARE(model.rowOf(3), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatWasRead() {
        ImageListModel model;
        QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.setImages(fiveImages(), {0, 1}, fiveAnswers());
        QCOMPARE(shown(model, 0), QString("one"));
        QVERIFY(!model.index(0).data(ImageListModel::WrongRole).toBool());
        QCOMPARE(shown(model, 1), QString("zero → two"));
        QVERIFY(model.index(1).data(ImageListModel::WrongRole).toBool());
        QCOMPARE(shown(model, 1, 0, Qt::AccessibleTextRole),
                 QString("Image 1: zero, wrongly read as two (75.0 % sure)"));
    }

    void listsScores() {
        ClassScoreModel model;
        QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.setScores(classScores(fiveAnswers()->confusion), {"zero", "one", "two"});
        QCOMPARE(model.rowCount(), 3);
        // "one": two of three found, nothing else taken for it. F1 = 2 * 1 * 2/3 / (1 + 2/3) = 0.8.
        QCOMPARE(shown(model, 1, ClassScoreModel::Class), QString("one"));
        QCOMPARE(shown(model, 1, ClassScoreModel::Images), QString("3"));
        QCOMPARE(shown(model, 1, ClassScoreModel::Precision), QString("1.0000"));
        QCOMPARE(shown(model, 1, ClassScoreModel::Recall), QString("0.6667"));
        QCOMPARE(shown(model, 1, ClassScoreModel::F1), QString("0.8000"));
        // "zero" was never found: all three are 0 where a quotient has no denominator too.
        QCOMPARE(shown(model, 0, ClassScoreModel::F1), QString("0.0000"));
        QCOMPARE(model.index(1, ClassScoreModel::Recall).data(Qt::EditRole).toDouble(), 2.0 / 3);
    }

    void presetsAreValid() {
        for (const Preset& preset : presets()) {
            const DesignCheck check = checkDesign({preset.spec(), preset.settings}, 10);
            QVERIFY2(check.isValid(), qPrintable(check.layerProblem + check.fieldProblem));
            QCOMPARE(check.parameters, parameterCount(preset.spec()));
            QCOMPARE(check.layers.size(), preset.spec().layers.size());
        }
    }

    void findsTheWrongLayer_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<int>("wrong");
        QTest::newRow("3x3 on 2x2") << "pool14 conv8-3-valid-relu flatten dense10-softmax" << 1;
        QTest::newRow("no flatten") << "conv8-3-same-relu dense10-softmax" << 1;
        QTest::newRow("softmax within") << "flatten dense32-softmax dense10-softmax" << 1;
        QTest::newRow("dropout at the end") << "flatten dense10-softmax dropout0.5" << 1;
        QTest::newRow("convolution behind flatten") << "flatten conv8-3-same-relu dense10-softmax" << 1;
        QTest::newRow("twelve classes") << "flatten dropout0.5 dense12-softmax" << 2;
        QTest::newRow("too few values") << "flatten dense9" << 1;
        QTest::newRow("an image at the end") << "conv8-3-same-relu pool2" << 1;
    }
    void findsTheWrongLayer() {
        QFETCH(QString, layers);
        QFETCH(int, wrong);
        const DesignCheck check = checkDesign(designOf(qPrintable(layers)), 10);
        QVERIFY(!check.isValid());
        QCOMPARE(check.wrongLayer, wrong);
        QVERIFY(!check.layerProblem.isEmpty());
    }

    void keepsShapesBeforeTheWrongLayer() {
        const DesignCheck check = checkDesign(designOf("conv8-3-same-relu pool2 dense10-softmax"), 10);
        QCOMPARE(check.wrongLayer, 2);
        QCOMPARE(check.layers.size(), std::size_t(2));
        QCOMPARE(check.layers[0].output, Shape::image(28, 28, 8));
        QCOMPARE(check.layers[0].parameters, std::size_t(8 * (9 + 1)));
        QCOMPARE(check.layers[1].output, Shape::image(14, 14, 8));
    }

    void findsTheWrongField() {
        Design design = designOf("flatten dense10-softmax");
        design.settings.optimizer = SgdSettings{.learningRate = 0};
        QCOMPARE(checkDesign(design, 10).wrongField, QString("learning-rate"));
        design.settings.optimizer = SgdSettings{.momentum = 1};
        QCOMPARE(checkDesign(design, 10).wrongField, QString("momentum"));
    }

    void anyClassesWithoutData() {
        QVERIFY(checkDesign(designOf("flatten dense26-softmax"), 0).isValid());
        QVERIFY(!checkDesign(designOf("flatten dense26-softmax"), 10).isValid());
        QVERIFY(!checkDesign({}, 0).isValid());
    }

    void listsLayers() {
        LayerTableModel model;
        QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        auto show = [&model](const char* layers) {
            const Design design = designOf(layers);
            model.setDesign(design.spec, checkDesign(design, 10));
        };
        show("conv16-3-same-relu pool2 flatten dense10-softmax");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 0, LayerTableModel::Output), QString("28 × 28 × 16"));
        QCOMPARE(shown(model, 0, LayerTableModel::Parameters), QString("160"));
        QCOMPARE(shown(model, 3, LayerTableModel::Parameters), QString("31,370"));  // (14 * 14 * 16 + 1) * 10
        show("flatten dense10-softmax");
        QCOMPARE(model.rowCount(), 2);
        show("conv16-3-same-relu pool2 dense10-softmax");
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, 2, LayerTableModel::Output), QString("–"));
        QVERIFY(shown(model, 2, 0, Qt::ToolTipRole).contains("flatten"));
    }

    void undoesChanges() {
        DesignDraft draft;
        const Design first = designOf("flatten dense10-softmax");
        draft.reset(first);
        QSignalSpy changed(&draft, &DesignDraft::changed);
        draft.insertLayer(1, DenseSpec{.units = 32});
        draft.moveLayer(1, 0);
        QCOMPARE(formatLayers(draft.design().spec.layers),
                 std::string("dense32-relu flatten dense10-softmax"));
        QVERIFY(!draft.check().isValid());
        draft.undoStack().undo();
        QCOMPARE(formatLayers(draft.design().spec.layers),
                 std::string("flatten dense32-relu dense10-softmax"));
        QVERIFY(draft.check().isValid());
        draft.undoStack().undo();
        QCOMPARE(draft.design(), first);
        QVERIFY(!draft.undoStack().canUndo());
        draft.undoStack().redo();
        QCOMPARE(draft.design().spec.layers.size(), std::size_t(3));
        QCOMPARE(changed.count(), 5);
    }

    void undoesTypingAsOne() {
        DesignDraft draft;
        draft.reset(designOf("flatten dense10-softmax"));
        for (int units : {1, 12, 128}) draft.replaceLayer(1, DenseSpec{.units = units});
        QCOMPARE(draft.undoStack().count(), 1);
        draft.removeLayer(0);
        QCOMPARE(draft.undoStack().count(), 2);
        draft.undoStack().undo();
        draft.undoStack().undo();
        QCOMPARE(draft.design(), designOf("flatten dense10-softmax"));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
