#include <algorithm>
#include <cmath>

#include "core/handwriting/digits.h"

namespace inkling {

/// An oval from near the top, mostly counterclockwise; open or overlapping there; slashed by some.
Glyph zero(Hand& hand) {
    Glyph glyph;
    const Oval oval{{0.35f, 0.5f}, hand.trait(0.24f, 0.52f), 0.5f, hand.normalTrait(0, 6)};
    const float turn = hand.habit(0.15f) ? 1.0f : -1.0f;
    glyph.arc(oval, {hand.trait(225, 325), turn * (360 + hand.trait(-34, 44)), hand.trait(0.84f, 1.13f)});
    switch (hand.choice({0.7f, 0.24f, 0.06f})) {
        case 1: {  // slashed, from within the oval to far beyond it, leaning or nearly upright
            const float beyond = hand.trait(0.55f, 2.0f), angle = hand.trait(-0.05f, 0.95f);
            const float reachX = 1.1f * oval.radiusX * beyond * std::sin(angle);
            const float reachY = oval.radiusY * beyond * std::cos(angle);
            const float x = oval.centre.x + hand.slip(0.04f), y = oval.centre.y + hand.slip(0.04f);
            glyph.down({x + reachX, y - reachY}).corner({x - reachX, y + reachY});
            break;
        }
        case 2: {  // a curl at the end
            const float size = hand.trait(0.08f, 0.2f);
            glyph.to({oval.centre.x + size, 0.1f + size}).to({oval.centre.x + oval.radiusX, 0.02f});
            break;
        }
        default:
            break;
    }
    return glyph;
}

/// A stick; many give it a flag, some of them a foot too.
Glyph one(Hand& hand) {
    Glyph glyph;
    const int way = hand.choice({0.55f, 0.27f, 0.18f});  // bare, flag, flag and foot
    const float bend = hand.normalTrait(0, 0.025f);
    const float x = 0.35f;
    if (way == 0) {
        const float lean = hand.normalTrait(0.08f, 0.1f);
        glyph.down({x + lean, 0}).to({x + bend, 0.5f}).corner({x - lean, 1});
        return glyph;
    }
    const float length = way == 2 && hand.habit(0.1f) ? 0.03f : hand.trait(0.1f, 0.62f);
    const float angle = hand.trait(0.0f, 1.2f);
    const float fx = x - length * std::cos(angle), fy = length * std::sin(angle);
    const float sag = hand.normalTrait(0.02f, 0.03f);
    glyph.down({fx, fy}).to({(fx + x) / 2 + sag, fy / 2 + sag});
    if (hand.habit(0.12f))
        glyph.to({x, 0});  // a round top
    else
        glyph.corner({x, 0});
    glyph.to({x + bend, 0.5f}).corner({x, 1});
    if (way == 2) {
        const float left = hand.trait(0.08f, 0.75f), right = left * hand.trait(0.5f, 1.5f);
        const float y = 1 + hand.normalTrait(0, 0.025f), tilt = hand.normalTrait(0, 0.02f);
        glyph.down({x - left, y + tilt}).corner({x + right, y - tilt});
    }
    return glyph;
}

/// A head and a base, between them a corner, a bend or a loop.
Glyph two(Hand& hand) {
    Glyph glyph;
    const float width = hand.trait(0.4f, 0.8f), belly = hand.trait(0.18f, 0.46f),
                startX = hand.trait(0.0f, 0.12f);
    const float startY = hand.trait(0.06f, 0.42f);
    if (hand.habit(0.3f)) {  // the head curls in where the pen begins
        const float curl = hand.trait(0.04f, 0.2f);
        glyph.down({startX + curl, startY + 0.5f * curl})
            .to({startX, startY + 0.06f})
            .to({startX - 0.01f, startY - 0.09f});
    } else {
        glyph.down({startX, startY});
    }
    glyph.to({width * hand.trait(0.35f, 0.62f), 0});
    glyph.to({width * hand.trait(0.82f, 1.0f), belly});
    glyph.to({width * hand.trait(0.5f, 0.92f), belly + hand.trait(0.18f, 0.34f)});

    // The base may be much longer than the head, to either side.
    const float left = hand.habit(0.1f) ? hand.trait(-0.7f, 0.0f) : hand.trait(-0.2f, 0.18f);
    const float right = width * hand.trait(0.8f, 1.8f);
    const float baseY = 0.97f + hand.slip(0.02f), endY = 1 + hand.normalTrait(-0.02f, 0.1f);
    if (hand.habit(0.44f)) {  // a loop at the bottom left
        const float wide = hand.trait(0.08f, 0.42f), high = hand.trait(0.06f, 0.34f);
        glyph.to({left + 0.45f * wide, baseY})
            .to({left - 0.2f * wide, 1 - 0.35f * high})
            .to({left + 0.15f * wide, 1 - high});
        glyph.to({left + wide, 1 - 0.7f * high})
            .to({std::max(left + wide + 0.1f, 0.6f * right), 0.98f + hand.slip(0.03f)});
        glyph.to({std::max(right, left + wide + 0.2f), endY});
        return glyph;
    }
    if (hand.habit(0.3f))
        glyph.to({left, baseY});  // round
    else
        glyph.corner({left, baseY});
    if (hand.habit(0.45f)) {  // a wave
        const float wave = hand.trait(0.02f, 0.11f);
        glyph.to({left + 0.3f * (right - left), 0.98f - wave})
            .to({left + 0.7f * (right - left), 0.99f + 0.6f * wave});
        glyph.to({right, endY - 0.5f * wave});
    } else {
        glyph.corner({right, endY});
    }
    return glyph;
}

/// Two bows; the upper may be flat, the waist sharp, looped or smooth.
Glyph three(Hand& hand) {
    Glyph glyph;
    const float upper = hand.trait(0.3f, 0.64f), lower = hand.trait(0.36f, 0.76f);
    const float waistX = hand.trait(0.1f, 0.32f), waistY = hand.trait(0.32f, 0.54f);
    if (hand.habit(0.22f)) {  // flat top, straight down to the waist
        glyph.down({hand.trait(0.0f, 0.08f), hand.slip(0.02f)})
            .corner({upper + 0.05f, hand.normalTrait(0, 0.025f)});
        glyph.corner({waistX, waistY - 0.03f});
    } else {
        const float startY = hand.trait(0.04f, 0.22f);
        glyph.down({hand.trait(0.0f, 0.12f), startY}).to({upper * hand.trait(0.4f, 0.62f), 0});
        glyph.to({upper, hand.trait(0.14f, 0.25f)});
        switch (hand.choice({0.6f, 0.2f, 0.2f})) {
            case 0:  // sharp
                glyph.to({upper * 0.8f, waistY - 0.08f}).corner({waistX, waistY});
                break;
            case 1: {  // a small loop
                const float size = hand.trait(0.03f, 0.15f);
                glyph.to({waistX + 0.06f, waistY - 0.01f}).to({waistX - size, waistY + 0.2f * size});
                glyph.to({waistX, waistY - size}).to({waistX + 0.1f, waistY + 0.02f});
                break;
            }
            default:  // smooth, the waist hardly there
                glyph.to({waistX, waistY});
                break;
        }
    }
    glyph.to({lower * 0.88f, waistY + 0.1f}).to({lower, hand.trait(0.64f, 0.8f)}).to({lower * 0.7f, 0.95f});
    glyph.to({lower * hand.trait(0.25f, 0.5f), 1}).to({hand.trait(-0.24f, 0.1f), hand.trait(0.74f, 0.98f)});
    return glyph;
}

/// Open or closed at the top, in two strokes or one.
Glyph four(Hand& hand) {
    Glyph glyph;
    const float barY = hand.trait(0.45f, 0.74f), stemX = hand.trait(0.32f, 0.56f);
    const float barEnd = stemX + hand.trait(-0.02f, 0.46f),
                stemFoot = stemX + hand.normalTrait(-0.04f, 0.05f);
    const float tilt = hand.normalTrait(-0.02f, 0.04f);
    switch (hand.choice({0.48f, 0.26f, 0.2f, 0.06f})) {
        case 0: {  // open, two strokes
            const float topX = hand.trait(0.04f, 0.3f), left = hand.trait(-0.04f, 0.08f);
            glyph.down({topX, hand.trait(0.0f, 0.12f)});
            if (hand.habit(0.3f))
                glyph.to({left, barY - 0.12f}).to({left + 0.07f, barY});
            else
                glyph.corner({left, barY});
            glyph.corner({barEnd, barY + tilt});
            glyph.down({stemX + hand.trait(0.0f, 0.1f), hand.trait(-0.06f, 0.34f)})
                .to({stemX, 0.5f})
                .corner({stemFoot, 1});
            break;
        }
        case 1: {  // closed at the top, two strokes
            const float apex = stemX + hand.normalTrait(0.02f, 0.04f);
            glyph.down({apex, 0})
                .to({apex * 0.5f, barY * 0.52f})
                .corner({0, barY})
                .corner({barEnd, barY + tilt});
            const float stemTop = hand.habit(0.6f) ? 0.0f : hand.trait(0.0f, 0.4f);
            glyph.down({stemX + hand.slip(0.02f), stemTop}).corner({stemFoot, 1});
            break;
        }
        case 2: {  // open, one stroke
            const float dip = hand.trait(0.0f, 0.14f);
            glyph.down({hand.trait(0.0f, 0.16f), hand.trait(0.0f, 0.1f)})
                .to({0.02f, barY - 0.16f})
                .to({0.14f, barY});
            glyph.to({stemX - 0.06f, barY - dip})
                .to({stemX + 0.06f, barY - 0.25f})
                .corner({stemX + 0.08f, hand.trait(0.0f, 0.16f)});
            glyph.to({stemX, 0.5f}).corner({stemFoot, 1});
            break;
        }
        default: {  // closed, one stroke, from the bar's end or from the stem's top
            const float apex = stemX + hand.normalTrait(0.02f, 0.03f);
            if (hand.habit(0.65f)) {
                glyph.down({barEnd, barY + tilt}).corner({0, barY}).corner({apex, 0}).corner({stemFoot, 1});
            } else {
                glyph.down({apex - 0.02f, 0})
                    .to({0.12f, barY * 0.6f})
                    .to({0.06f, barY})
                    .to({stemX - 0.04f, barY - 0.03f});
                glyph.to({apex + 0.02f, barY * 0.4f}).corner({apex + 0.02f, 0.03f}).corner({stemFoot, 1});
            }
            break;
        }
    }
    return glyph;
}

}  // namespace inkling
