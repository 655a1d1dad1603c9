// Teaching the session's network the kept drawings, and going back.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/nn/network.h"
#include "core/teach/teach.h"
#include "ui/session/drawings.h"

namespace inkling {

class Background;
class KeptDrawings;
class Session;

/// How two networks read the same images.
struct BeforeAfter {
    int images = 0;
    int before = 0, after = 0;  ///< read right
};

/// What came of a lesson.
struct LessonResult {
    BeforeAfter taught;  ///< the kept drawings, which the network after it has seen
    /// Each kept drawing, after: by a network that was taught the others and has not seen it. Nothing where
    /// they are too few to leave some out.
    std::optional<BeforeAfter> leftOut;
    BeforeAfter test;     ///< the session's test images
    bool changed = true;  ///< something was to be learned, and could be without forgetting
    double seconds = 0;
};

/// A drawing in which the network is sure to see another digit than it was kept as.
struct DoubtfulDrawing {
    std::shared_ptr<const LabelledStrokes> drawing;
    int read = 0;  ///< the digit that the network sees
};

/// Makes a taught network beside the window and gives it to the session. A lesson begins with the network as
/// it was before any, so that what is kept is what counts, not how often it was taught; it never reads more
/// of the test images wrong than Lesson::mostLost allows. Lives on the window's thread; failures are told by
/// Session::failed.
class Teaching : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    Teaching(Session* session, KeptDrawings* kept, const Lesson& lesson = {}, QObject* parent = nullptr);
    ~Teaching() override;  ///< stops and waits

    /// What hinders: in a sentence for people; empty where start() would teach.
    QString hindrance() const;
    /// Asks first where labels are doubtful, each drawing once: then there are doubts() and no lesson begins.
    void start();
    void stop();
    bool isRunning() const;

    /// What has to be answered before the lesson; with the last answer it begins.
    const std::vector<DoubtfulDrawing>& doubts() const { return doubts_; }
    void confirm();     ///< the first one is what it was kept as
    void confirmAll();  ///< all are
    void correct();     ///< the first one is what the network reads; it is kept as that

    /// Of the session's network, where it is one that was taught here; null otherwise.
    const LessonResult* result() const { return result_ ? &*result_ : nullptr; }
    void goBack();  ///< to the network before the lesson, where there is a result()

signals:
    void progressed(double share);  ///< 0 to 1
    void changed();                 ///< began, ended, or result() is another one

private:
    struct Before {
        std::shared_ptr<const Network> network;
        QString title;
        bool unsaved;
    };
    void teach();
    void goOn();
    void dropDoubts();
    void take(const std::shared_ptr<const Network>& taught, const LessonResult& result);
    void followNetwork();
    void forget();  ///< what was taught last

    Session* session_;
    KeptDrawings* kept_;
    Lesson lesson_;
    std::vector<DoubtfulDrawing> doubts_;
    std::set<std::shared_ptr<const LabelledStrokes>> confirmed_;
    std::optional<Before> before_;           // there with result_
    std::shared_ptr<const Network> taught_;  // there with result_
    std::optional<LessonResult> result_;
    std::unique_ptr<Background> task_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
