// Running the same test with every instruction set that kernels are built for and this machine has.
#pragma once

// clang-format off
#include "core/kernels/targets.h"
#include <hwy/targets.h>
// clang-format on

#include <QtTest>

namespace inkling::test {

/// Rows "AVX3", "AVX2" ... for a _data function.
inline void addInstructionSets() {
    QTest::addColumn<qint64>("instructionSet");
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
        QTest::newRow(hwy::TargetName(target)) << qint64(target);
}

/// While this lives, kernels use the row's instruction set.
class WithInstructionSet {
public:
    WithInstructionSet() {
        QFETCH(qint64, instructionSet);
        hwy::GetChosenTarget().Update(instructionSet);
    }
    ~WithInstructionSet() { hwy::GetChosenTarget().DeInit(); }
};

}  // namespace inkling::test
