#include "core/kernels/max_pool.h"

#include <algorithm>
#include <cstddef>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/max_pool.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, 16>;
constexpr D d;
constexpr hn::Rebind<std::int32_t, D> di;
constexpr hn::Rebind<std::uint8_t, D> db;
constexpr int lanes = int(hn::MaxLanes(d));

/// Where the pixels of a window lie, as distances from its first.
struct Window {
    int places;
    std::ptrdiff_t offset[15 * 15];

    HWY_ATTR explicit Window(const PoolSizes& s) : places(s.size * s.size) {
        for (int place = 0; place < places; ++place)
            offset[place] = (std::ptrdiff_t(place / s.size) * s.width + place % s.size) * s.channels;
    }
};

template <bool Winner>
HWY_ATTR void poolWindow(const Window& window, int channels, const float* corner, float* y,
                         std::uint8_t* winner) {
    int c = 0;
    for (; c + lanes <= channels; c += lanes) {
        auto most = hn::LoadU(d, corner + c);
        auto which = hn::Zero(di);
        for (int place = 1; place < window.places; ++place) {
            const auto other = hn::LoadU(d, corner + window.offset[place] + c);
            if (Winner)
                which = hn::IfThenElse(hn::RebindMask(di, hn::Gt(other, most)), hn::Set(di, place), which);
            most = hn::Max(other, most);
        }
        hn::StoreU(most, d, y + c);
        if (Winner) hn::StoreU(hn::DemoteTo(db, which), db, winner + c);
    }
    for (; c < channels; ++c) {
        int best = 0;
        for (int place = 1; place < window.places; ++place)
            if (corner[window.offset[place] + c] > corner[window.offset[best] + c]) best = place;
        y[c] = corner[window.offset[best] + c];
        if (Winner) winner[c] = std::uint8_t(best);
    }
}

HWY_ATTR void poolForward(const PoolSizes& s, const float* x, float* y, std::uint8_t* winner) {
    const Window window(s);
    for (int oy = 0; oy < s.height / s.size; ++oy)
        for (int ox = 0; ox < s.width / s.size; ++ox, y += s.channels) {
            const float* corner = x + (std::ptrdiff_t(oy) * s.size * s.width + ox * s.size) * s.channels;
            if (winner) {
                poolWindow<true>(window, s.channels, corner, y, winner);
                winner += s.channels;
            } else {
                poolWindow<false>(window, s.channels, corner, y, nullptr);
            }
        }
}

HWY_ATTR void poolBackward(const PoolSizes& s, const float* dy, const std::uint8_t* winner, float* dx) {
    const Window window(s);
    const bool rest = s.height % s.size || s.width % s.size;
    if (rest) std::fill_n(dx, std::ptrdiff_t(s.height) * s.width * s.channels, 0.0f);
    for (int oy = 0; oy < s.height / s.size; ++oy)
        for (int ox = 0; ox < s.width / s.size; ++ox, dy += s.channels, winner += s.channels) {
            float* corner = dx + (std::ptrdiff_t(oy) * s.size * s.width + ox * s.size) * s.channels;
            int c = 0;
            for (; c + lanes <= s.channels; c += lanes) {
                const auto gradient = hn::LoadU(d, dy + c);
                const auto which = hn::PromoteTo(di, hn::LoadU(db, winner + c));
                for (int place = 0; place < window.places; ++place) {
                    const auto won = hn::RebindMask(d, hn::Eq(which, hn::Set(di, place)));
                    hn::StoreU(hn::IfThenElseZero(won, gradient), d, corner + window.offset[place] + c);
                }
            }
            for (; c < s.channels; ++c)
                for (int place = 0; place < window.places; ++place)
                    corner[window.offset[place] + c] = winner[c] == place ? dy[c] : 0.0f;
        }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(poolForward);
HWY_EXPORT(poolBackward);

void maxPoolForward(const PoolSizes& sizes, const float* x, float* y, std::uint8_t* winner) {
    HWY_DYNAMIC_DISPATCH(poolForward)(sizes, x, y, winner);
}

void maxPoolBackward(const PoolSizes& sizes, const float* dy, const std::uint8_t* winner, float* dx) {
    HWY_DYNAMIC_DISPATCH(poolBackward)(sizes, dy, winner, dx);
}

}  // namespace inkling
#endif
