// Numbers too small to matter that would make arithmetic crawl.
#pragma once

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace inkling {

/// While this lives, the thread takes floats under 1.2e-38 as zero: an optimizer's moments fade towards such
/// numbers, each of which costs an x86 processor a hundred times what others do. What TensorFlow does, too.
class DenormalsAreZero {
public:
#if defined(__SSE2__)
    DenormalsAreZero() {
        _mm_setcsr(before_ | 0x8040);
    }  // flush to zero, denormals are zero
    ~DenormalsAreZero() {
        _mm_setcsr(before_);
    }

private:
    unsigned before_ = _mm_getcsr();
#else
    DenormalsAreZero() {}
#endif
};

}  // namespace inkling
