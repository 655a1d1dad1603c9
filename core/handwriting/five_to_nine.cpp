#include <algorithm>
#include <cmath>

#include "core/handwriting/digits.h"

namespace inkling {

/// A neck, a belly and a hat, which may be a stroke of its own.
Glyph five(Hand& hand) {
    Glyph glyph;
    const float neckX = hand.trait(0.02f, 0.26f), neckY = hand.trait(0.26f, 0.54f),
                width = hand.trait(0.34f, 0.68f);
    const float hat = neckX + hand.trait(0.16f, 0.72f), hatY = hand.normalTrait(-0.01f, 0.05f);
    const float shoulder = neckX - hand.trait(-0.04f, 0.14f);
    const int way = hand.choice({0.5f, 0.34f, 0.16f});  // two strokes, one stroke with corners, one like an S
    if (way == 0) {
        glyph.down({neckX, hand.trait(0.0f, 0.1f)});
        if (hand.habit(0.8f))
            glyph.corner({shoulder, neckY});
        else
            glyph.to({shoulder, 0.8f * neckY});
    } else if (way == 1) {
        glyph.down({hat, hatY}).corner({neckX, 0}).corner({shoulder, neckY});
    } else {
        glyph.down({hat, hatY}).to({(hat + neckX) / 2, 0}).to({neckX, 0.08f}).to({shoulder, neckY * 0.7f});
        glyph.to({shoulder + 0.1f, neckY});
    }
    const float bulge = hand.trait(-0.06f, 0.12f), chin = hand.trait(0.56f, 0.96f);
    glyph.to({shoulder + 0.5f * (width - shoulder), neckY - bulge});
    glyph.to({width, neckY + hand.trait(0.14f, 0.3f)}).to({width * 0.8f, 0.93f});
    glyph.to({width * hand.trait(0.25f, 0.5f), 1}).to({hand.trait(-0.22f, 0.1f), chin});
    if (way == 0) {
        const float gap = hand.trait(-0.08f, 0.12f), drop = hand.trait(-0.06f, 0.1f);
        glyph.down({neckX + gap, drop}).corner({hat + gap, drop + hatY});
    }
    return glyph;
}

/// A stem that runs into a bowl at the bottom, counterclockwise.
Glyph six(Hand& hand) {
    Glyph glyph;
    const float half = hand.trait(0.16f, 0.34f);  // of the bowl's height
    const Oval bowl{{0.3f, 1 - half}, hand.trait(0.17f, 0.42f), half, hand.normalTrait(0, 14)};
    const float left = bowl.centre.x - bowl.radiusX;
    // The stem stands anywhere between the bowl's left side and far right of it.
    const float topX = left + hand.trait(-0.04f, 0.62f), curve = hand.trait(-0.04f, 0.15f);
    if (hand.habit(0.1f))
        glyph.down({topX + 0.12f, 0.06f}).to({topX, 0});
    else
        glyph.down({topX, 0});
    glyph.to({0.5f * (topX + left) - curve, 0.5f * bowl.centre.y - 0.02f});
    glyph.arc(bowl, {178 - hand.trait(0, 20), -hand.trait(225, 400), hand.trait(0.62f, 1.08f)});
    return glyph;
}

/// A roof, with or without a serif, and a leg, with or without a bar.
Glyph seven(Hand& hand) {
    Glyph glyph;
    const float width = hand.trait(0.3f, 0.8f), foot = width * hand.trait(-0.05f, 0.98f);
    const float rise = hand.normalTrait(0.03f, 0.07f);
    if (hand.habit(0.3f)) {  // a serif
        const float length = hand.trait(0.06f, 0.36f);
        glyph.down({hand.normalTrait(0, 0.03f), rise + length}).corner({0, rise});
    } else {
        glyph.down({0, rise});
    }
    if (hand.habit(0.3f)) glyph.to({width * 0.45f, hand.normalTrait(0.04f, 0.04f)});
    if (hand.habit(0.25f))
        glyph.to({width * 0.86f, 0}).to({width, hand.trait(0.06f, 0.16f)});
    else
        glyph.corner({width, 0});
    const float bend = hand.trait(-0.05f, 0.16f);
    glyph.to({(width + foot) / 2 - bend, 0.48f}).corner({foot, 1});
    if (hand.habit(0.34f)) {
        const float y = hand.trait(0.36f, 0.66f), x = width + (foot - width) * y - bend * 0.8f;
        const float left = hand.trait(0.08f, 0.36f), right = hand.trait(0.06f, 0.36f);
        const float tilt = hand.normalTrait(-0.01f, 0.06f);
        glyph.down({x - left, y - tilt}).corner({x + right, y + tilt});
    }
    return glyph;
}

/// Two ovals, or one line that crosses itself.
Glyph eight(Hand& hand) {
    Glyph glyph;
    const float waist = hand.trait(0.34f, 0.6f), lean = hand.normalTrait(0.02f, 0.06f);
    const Oval upper{{0.3f + lean, 0.5f * waist}, hand.trait(0.14f, 0.34f), 0.5f * waist + 0.01f};
    const Oval lower{{0.3f, 0.5f * (1 + waist)},
                     hand.trait(std::max(0.11f, 0.36f - upper.radiusX), 0.37f),
                     0.5f * (1 - waist) + 0.01f};
    if (hand.habit(0.16f)) {  // two ovals
        const float turn = hand.habit(0.8f) ? -1.0f : 1.0f;
        glyph.ring(upper, {hand.trait(210, 330), turn * (360 + hand.trait(-25, 35))});
        glyph.ring(lower, {hand.trait(220, 320), turn * (360 + hand.trait(-25, 35))});
        return glyph;
    }
    // An S, then back up through the waist; open or closed at the top, or with an end that stands out.
    const bool mirrored = hand.habit(0.14f);
    const auto x = [mirrored](float value) { return mirrored ? 0.6f - value : value; };
    const float ux = upper.centre.x, lx = lower.centre.x, cross = hand.trait(-0.06f, 0.06f);
    const float startX = ux + upper.radiusX * hand.trait(0.2f, 1.3f), startY = hand.trait(0.0f, 0.3f) * waist;
    glyph.down({x(startX), startY});
    glyph.to({x(ux + hand.slip(0.03f)), 0}).to({x(ux - upper.radiusX), upper.centre.y * 0.9f});
    glyph.to({x(0.5f * (ux + lx) + cross), waist});
    glyph.to({x(lx + lower.radiusX), lower.centre.y})
        .to({x(lx), 1})
        .to({x(lx - lower.radiusX), lower.centre.y + 0.02f});
    glyph.to({x(0.5f * (ux + lx) + cross), waist + hand.slip(0.02f)});
    const float side = upper.radiusX * hand.trait(0.5f, 1.2f);
    switch (hand.choice({0.2f, 0.5f, 0.3f})) {
        case 0:  // ends at the side, open
            glyph.to({x(ux + side), upper.centre.y * hand.trait(0.5f, 1.2f)});
            break;
        case 1:  // comes to the beginning
            glyph.to({x(ux + side), upper.centre.y * hand.trait(0.8f, 1.2f)});
            glyph.to({x(startX + hand.slip(0.03f)), startY + hand.slip(0.03f)});
            break;
        default:  // goes on, up and to the right
            glyph.to({x(startX + hand.trait(0.0f, 0.34f)), startY + hand.trait(-0.1f, 0.12f)});
            break;
    }
    return glyph;
}

/// A bowl at the top, counterclockwise, and a leg.
Glyph nine(Hand& hand) {
    Glyph glyph;
    const float half = hand.trait(0.12f, 0.32f);
    const Oval bowl{{0.3f, half}, hand.trait(0.15f, 0.36f), half, hand.normalTrait(-12, 18)};
    const float right = bowl.centre.x + bowl.radiusX;
    const bool apart = hand.habit(0.12f);  // the leg is a stroke of its own
    const float from = 360 - hand.trait(-10, 75), close = hand.trait(-50, 45);
    glyph.arc(bowl, {from, -(from + close + (apart ? 20 : 0)), hand.trait(0.8f, 1.12f)});
    const float legX = right + hand.trait(-0.05f, 0.07f), legTop = hand.trait(-0.05f, 1.0f) * half;
    if (apart)
        glyph.down({legX, legTop});
    else
        glyph.corner({legX, legTop});
    switch (hand.choice({0.5f, 0.26f, 0.24f})) {
        case 0:  // straight
            glyph.corner({legX + hand.trait(-0.44f, 0.1f), 1});
            break;
        case 1:  // curved
            glyph.to({legX - 0.01f, 0.55f}).to({legX + hand.trait(-0.44f, 0.06f), 1});
            break;
        default: {  // hooked, the hook small or a broad base
            const float hook = hand.trait(0.1f, 0.7f);
            glyph.to({legX, 0.5f}).to({legX - 0.06f, 0.9f}).to({legX - 0.5f * hook - 0.03f, 1});
            glyph.to({legX - hook - 0.06f, 1 - hand.trait(0.0f, 0.2f)});
            break;
        }
    }
    return glyph;
}

}  // namespace inkling
