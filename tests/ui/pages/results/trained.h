// Results to show: of a network that has learned a little.
#pragma once

#include "tests/ui/support.h"
#include "ui/pages/results/results.h"
#include "ui/words.h"

namespace inkling::test {

/// One epoch on few images: right often enough to be a reader, wrong often enough for mistakes.
struct Trained {
    Session session;
    Results results;

    bool train() {
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(1));
        session.startTraining();
        if (!QTest::qWaitFor([this] { return session.evaluation() != nullptr; }, 60000)) return false;
        results.network = session.network();
        results.evaluation = session.evaluation();
        results.images = session.data()->test;
        results.title = session.networkTitle();
        for (const std::string& name : results.images->classNames) results.names << fromCore(name);
        return true;
    }
};

}  // namespace inkling::test
