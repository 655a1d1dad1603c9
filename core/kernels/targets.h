// The instruction sets that kernels are built for; the best that the machine has is chosen when the program
// runs. Included before Highway. A kernel file reads: targets.h, HWY_TARGET_INCLUDE, foreach_target.h,
// highway.h.
#pragma once

#include <hwy/detect_targets.h>

// AVX-512 (AVX3), AVX2, SSE4 and the baseline are enough; the others in between only cost time to build.
#undef HWY_DISABLED_TARGETS
#ifdef HWY_AVX3_SPR
#define HWY_DISABLED_TARGETS (HWY_AVX3_SPR | HWY_AVX3_ZEN4 | HWY_AVX3_DL | HWY_SSSE3)
#elif defined(HWY_AVX3_ZEN4)
#define HWY_DISABLED_TARGETS (HWY_AVX3_ZEN4 | HWY_AVX3_DL | HWY_SSSE3)
#else
#define HWY_DISABLED_TARGETS (HWY_AVX3_DL | HWY_SSSE3)
#endif
