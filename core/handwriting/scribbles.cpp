#include "core/handwriting/scribbles.h"

#include <array>
#include <cctype>
#include <cmath>
#include <numbers>
#include <string_view>

namespace inkling {
namespace {

/// Letters and signs as pen movements: M puts the pen down, L goes on to a corner, S goes on smoothly; a
/// place is two numbers, ten to the digit's height.
constexpr std::string_view signs[] = {
    "M0 10 L3 0 L6 10 M1 6 L5 6",                                     // A
    "M0 0 L0 10 M0 0 S4 1 S4 4 L0 5 S5 6 S5 9 L0 10",                 // B
    "M6 2 S3 0 S0 5 S3 10 S6 8",                                      // C
    "M5 0 L0 0 L0 10 L6 10 M0 5 L4 5",                                // E
    "M6 0 L0 0 L0 10 M0 5 L4 5",                                      // F
    "M0 0 L0 10 M6 0 L6 10 M0 5 L6 5",                                // H
    "M1 0 L6 0 M4 0 L4 7 S3 10 S0 8",                                 // J
    "M0 0 L0 10 M5 0 L0 6 M2 4 L6 10",                                // K
    "M0 0 L0 10 L5 10",                                               // L
    "M0 10 L1 0 L4 6 L7 0 L8 10",                                     // M
    "M0 10 L0 0 L6 10 L6 0",                                          // N
    "M0 10 L0 0 S4 0 S5 3 S3 5 L0 5",                                 // P
    "M0 10 L0 0 S4 0 S5 3 S3 5 L0 5 L6 10",                           // R
    "M0 0 L7 0 M3 0 L3 10",                                           // T
    "M0 0 L0 6 S3 10 S6 6 L6 0",                                      // U
    "M0 0 L3 10 L6 0",                                                // V
    "M0 0 L2 10 L4 3 L6 10 L8 0",                                     // W
    "M0 0 L6 10 M6 0 L0 10",                                          // X
    "M5 2 S2 0 S0 5 S2 10 S5 6 L5 0 L5 8 S6 10 S8 9",                 // a
    "M6 0 L6 10 M6 5 S3 3 S0 7 S3 10 S6 8",                           // d
    "M0 5 L6 5 S5 0 S2 0 S0 6 S3 10 S7 8",                            // e
    "M6 1 S4 0 S3 3 L3 10 M0 5 L5 5",                                 // f
    "M0 0 L0 10 M0 6 S3 4 S5 6 L5 10",                                // h
    "M2 3 L2 10 M2 0 L2 0",                                           // i
    "M4 3 L4 9 S3 12 S0 11 M4 0 L4 0",                                // j
    "M0 0 L0 10 M4 4 L0 7 L5 10",                                     // k
    "M0 10 L0 2 M0 4 S2 1 S4 4 L4 10 M4 4 S6 1 S8 4 L8 10",           // m
    "M0 10 L0 2 M0 4 S3 1 S6 4 L6 10",                                // n
    "M0 0 L0 12 M0 2 S3 0 S5 3 S3 6 L0 5",                            // p
    "M0 10 L0 2 M0 5 S2 2 S5 3",                                      // r
    "M3 0 L3 9 S5 10 S6 9 M0 3 L6 3",                                 // t
    "M0 0 S0 8 S3 10 S6 7 L6 0 L6 8 S7 10 S8 10",                     // u
    "M0 0 S1 8 S3 10 S5 6 S6 2 L6 0 M6 0 S6 8 S9 10 S11 6 S12 0",     // w
    "M6 1 S4 4 S2 9 S0 7 S1 2 S3 4 S5 9 S7 10",                       // alpha
    "M0 0 L8 0 M2 0 L2 10 M6 0 L6 10",                                // pi
    "M1 10 S3 9 S0 5 S4 0 S8 5 S5 9 L8 10",                           // omega
    "M3 0 L3 6 M0 3 L6 3",                                            // +
    "M0 0 L7 0 M0 3 L7 3",                                            // =
    "M2 0 L1 10 M6 0 L5 10 M0 3 L7 3 M0 7 L7 7",                      // #
    "M0 5 L8 5 M4 1 L4 9 M1 2 L7 8 M7 2 L1 8",                        // *
    "M0 2 S3 0 S5 3 S3 5 L3 7 M3 10 L3 10",                           // ?
    "M1 0 S0 2 S2 3 S2 0 S1 0 M7 0 L0 10 M6 7 S5 9 S7 10 S7 7 S6 7",  // %
    "M6 6 S4 3 S3 6 S5 7 L6 4 S7 8 S9 5 S5 0 S0 5 S4 10 S8 9",        // @
    "M0 5 L9 5 M6 2 L9 5 L6 8",                                       // arrow
    "M0 5 L3 9 L9 0",                                                 // check mark
    "M4 0 L8 8 L0 8 L4 0",                                            // triangle
    "M0 0 L8 0 L8 8 L0 8 L0 0",                                       // square
    "M0 4 L4 0 L8 4 L8 10 L0 10 L0 4",                                // house
    "M4 3 S2 0 S0 3 L4 9 S8 3 S6 0 S4 3",                             // heart
    "M1 10 L4 0 L7 10 L0 4 L8 4 L1 10",                               // star
    "M4 0 S0 4 S4 8 S8 4 S4 0 M3 3 L3 3 M5 3 L5 3 M2 5 S4 7 S6 5",    // face
    "M0 3 S2 0 S4 3 S6 6 S8 3 S6 0 S4 3 S2 6 S0 3",                   // infinity
    "M0 3 S1 0 S3 3 S5 6 S7 3 S9 0 S11 3",                            // wave
    "M3 0 S0 1 S3 5 S0 9 S3 10",                                      // brace
    "M0 0 L0 10 L4 10 M0 0 L4 0",                                     // bracket
};

Glyph planSign(std::string_view movements) {
    Glyph glyph;
    for (std::size_t at = 0; at < movements.size();) {
        const char movement = movements[at++];
        Point place;
        for (float* coordinate : {&place.x, &place.y}) {
            while (movements[at] == ' ') ++at;
            int tenths = 0;
            for (; at < movements.size() && std::isdigit(static_cast<unsigned char>(movements[at])); ++at)
                tenths = 10 * tenths + (movements[at] - '0');
            *coordinate = float(tenths) / 10;
        }
        while (at < movements.size() && movements[at] == ' ') ++at;
        if (movement == 'M') glyph.down(place);
        if (movement == 'L') glyph.corner(place);
        if (movement == 'S') glyph.to(place);
    }
    return glyph;
}

Point anywhere(Hand& hand) {
    const float x = hand.chance(-0.1f, 0.9f), y = hand.chance(0, 1);
    return {x, y};
}

int count(Hand& hand, int least, int most) {
    return int(hand.chance(float(least), float(most) + 0.999f));
}

/// One line that wanders about.
Glyph tangle(Hand& hand) {
    Glyph glyph;
    glyph.down(anywhere(hand));
    const bool sharp = hand.chance(0, 1) < 0.4f;
    for (int left = count(hand, 6, 24); left > 0; --left) {
        if (sharp)
            glyph.corner(anywhere(hand));
        else
            glyph.to(anywhere(hand));
    }
    return glyph;
}

/// Strokes of no order.
Glyph strokes(Hand& hand) {
    Glyph glyph;
    for (int left = count(hand, 3, 9); left > 0; --left) {
        const Point from = anywhere(hand), to = anywhere(hand);
        const float length = hand.chance(0.2f, 0.8f);
        glyph.down(from).corner({from.x + length * (to.x - from.x), from.y + length * (to.y - from.y)});
    }
    return glyph;
}

/// To and fro across a patch, loosely or until it is full; never as slim as a 1.
Glyph hatching(Hand& hand) {
    Glyph glyph;
    const int lines = count(hand, 5, 16);
    const float length = hand.chance(0.5f, 1), height = length * hand.chance(0.5f, 1.1f);
    const float lean = hand.chance(-0.4f, 0.4f);
    const bool upright = hand.chance(0, 1) < 0.4f;
    for (int line = 0; line <= lines; ++line) {
        const float along = height * float(line) / float(lines), across = line % 2 ? length : 0.0f;
        const float x = across + hand.slip(0.04f), y = along + lean * across + hand.slip(0.02f);
        const Point place = upright ? Point{y, x} : Point{x, y};
        if (line == 0)
            glyph.down(place);
        else
            glyph.corner(place);
    }
    return glyph;
}

/// A line that turns and turns: a spiral, a coil, rings on rings.
Glyph coil(Hand& hand) {
    Glyph glyph;
    const float turns = hand.chance(2.4f, 6),
                drift = hand.chance(0, 1) < 0.5f ? 0.0f : hand.chance(0.08f, 0.3f);
    const float first = drift > 0 ? 0.3f : hand.chance(0.02f, 0.14f), last = drift > 0 ? 0.3f : 0.5f;
    const float flat = hand.chance(0.6f, 1.5f), begin = hand.chance(0, 6.28f);
    const int steps = int(turns * 8);
    for (int step = 0; step <= steps; ++step) {
        const float part = float(step) / float(steps), turn = part * turns;
        const float angle = begin + 2 * std::numbers::pi_v<float> * turn,
                    radius = first + part * (last - first);
        const Point place{0.4f + drift * turn + radius * flat * std::cos(angle),
                          0.5f + radius * std::sin(angle)};
        if (step == 0)
            glyph.down(place);
        else
            glyph.to(place);
    }
    return glyph;
}

/// A line that nobody takes for a 1, or several side by side or one above the other.
Glyph lines(Hand& hand) {
    Glyph glyph;
    const int many = count(hand, 1, 5);
    const bool upright = many > 2 && hand.chance(0, 1) < 0.4f;
    const float lean = hand.chance(-0.35f, 0.35f), gap = hand.chance(0.2f, 0.4f);
    for (int line = 0; line < many; ++line) {
        const float at = gap * float(line), begin = hand.slip(0.06f), end = 1 + hand.slip(0.06f);
        if (upright)
            glyph.down({at, begin}).corner({at + 0.4f * lean, end});
        else
            glyph.down({begin, at}).corner({end, at + lean});
    }
    return glyph;
}

/// Clicks.
Glyph dots(Hand& hand) {
    Glyph glyph;
    for (int left = count(hand, 1, 5); left > 0; --left) glyph.down(anywhere(hand));
    return glyph;
}

}  // namespace

Glyph planScribble(Hand& hand) {
    constexpr std::array scribbles{tangle, tangle, strokes, hatching, coil, lines, dots};
    if (hand.chance(0, 1) < 0.6f)
        return planSign(signs[std::size_t(count(hand, 0, int(std::size(signs)) - 1))]);
    return scribbles[std::size_t(count(hand, 0, int(scribbles.size()) - 1))](hand);
}

}  // namespace inkling
