#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>

#include "ui/theme/fusion_style.h"
#include "ui/theme/svg_icon.h"
#include "ui/theme/system_scheme.h"

namespace inkling {

namespace {

/// Ink blue; lighter on dark ground. Contrast with the window and with what is written on it is at least 4.5.
QColor accentFor(bool dark) {
    return dark ? QColor(0x93a4ff) : QColor(0x3b50d0);
}
QColor onAccentFor(bool dark) {
    return dark ? QColor(0x11131c) : QColor(Qt::white);
}

QPalette lightPalette() {
    QPalette p(QColor(0xf4f4f7));
    p.setColor(QPalette::Window, 0xf5f5f8);
    p.setColor(QPalette::Base, Qt::white);
    p.setColor(QPalette::AlternateBase, 0xf6f7fa);
    p.setColor(QPalette::Button, 0xfbfbfd);
    p.setColor(QPalette::ToolTipBase, 0x24262e);
    p.setColor(QPalette::ToolTipText, 0xf2f3f7);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(role, 0x1d1f27);
    p.setColor(QPalette::PlaceholderText, 0x6b7080);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, 0x9a9eab);
    return p;
}

QPalette darkPalette() {
    QPalette p(QColor(0x2a2c34));
    p.setColor(QPalette::Window, 0x1b1c22);
    p.setColor(QPalette::Base, 0x22242b);
    p.setColor(QPalette::AlternateBase, 0x272931);
    p.setColor(QPalette::Button, 0x2d2f38);
    p.setColor(QPalette::Light, 0x3a3d47);
    p.setColor(QPalette::Midlight, 0x33353f);
    p.setColor(QPalette::Mid, 0x16171c);
    p.setColor(QPalette::Dark, 0x121317);
    p.setColor(QPalette::Shadow, 0x0b0c0f);
    p.setColor(QPalette::ToolTipBase, 0x3a3d47);
    p.setColor(QPalette::ToolTipText, 0xf2f3f7);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(role, 0xe8e9ef);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::PlaceholderText, 0x9a9fb0);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, 0x6d7180);
    return p;
}

void setAccent(QPalette& palette, bool dark) {
    for (auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, accentFor(dark));
        palette.setColor(group, QPalette::HighlightedText, onAccentFor(dark));
        palette.setColor(group, QPalette::Link, accentFor(dark));
        palette.setColor(group, QPalette::LinkVisited, accentFor(dark));
    }
}

}  // namespace

const char* appearanceName(Appearance appearance) {
    switch (appearance) {
        case Appearance::Light:
            return "light";
        case Appearance::Dark:
            return "dark";
        case Appearance::System:
            break;
    }
    return "system";
}

Appearance appearanceFromName(const QString& name) {
    for (Appearance appearance : {Appearance::Light, Appearance::Dark})
        if (name == QLatin1String(appearanceName(appearance))) return appearance;
    return Appearance::System;
}

void applyTheme(Appearance appearance) {
    static const QString platformStyle = QApplication::style()->objectName();  // before the first of ours
    const bool native = platformStyle != "fusion" && appearance == Appearance::System;
    const bool ours = qobject_cast<FusionStyle*>(QApplication::style());
    if (native && ours) QApplication::setStyle(QStyleFactory::create(platformStyle));
    if (!native && !ours) QApplication::setStyle(new FusionStyle);

    bool dark = appearance == Appearance::Dark;
    if (appearance == Appearance::System) {
        QApplication::setPalette(QPalette());  // without one of ours there is the system's as it is now
        dark = systemIsDark().value_or(isDark(QApplication::palette()));
    }
    // What is not set follows the system by itself.
    QPalette palette = native ? QPalette() : dark ? darkPalette() : lightPalette();
    setAccent(palette, dark);
    QApplication::setPalette(palette);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

Colours coloursOf(const QPalette& palette) {
    const bool dark = isDark(palette);
    Colours c;
    c.accent = palette.color(QPalette::Active, QPalette::Highlight);
    c.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    c.muted = palette.color(QPalette::Active, QPalette::PlaceholderText);
    c.line = palette.color(QPalette::Active, QPalette::WindowText);
    c.line.setAlphaF(dark ? 0.16f : 0.13f);
    c.card = palette.color(QPalette::Base);
    c.training = c.accent;
    c.trainingFaint = c.accent;
    c.trainingFaint.setAlphaF(dark ? 0.30f : 0.25f);
    c.validation = dark ? QColor(0xffb454) : QColor(0xc05a00);
    c.good = dark ? QColor(0x6fd39a) : QColor(0x177a43);
    c.warning = dark ? QColor(0xf2c14e) : QColor(0x8f5f00);
    c.bad = dark ? QColor(0xff8f85) : QColor(0xbf2c20);
    c.paper = palette.color(QPalette::Base);
    c.ink = palette.color(QPalette::Active, QPalette::Text);
    return c;
}

QVector<QRgb> inkRamp(const QPalette& palette) {
    const Colours c = coloursOf(palette);
    QVector<QRgb> ramp(256);
    for (int i = 0; i < 256; ++i) {
        const auto mix = [i](int paper, int ink) { return (paper * (255 - i) + ink * i + 127) / 255; };
        ramp[i] = qRgb(mix(c.paper.red(), c.ink.red()), mix(c.paper.green(), c.ink.green()),
                       mix(c.paper.blue(), c.ink.blue()));
    }
    return ramp;
}

void drawCard(QPainter& painter, const QRect& place, const Colours& colours) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.card);
    painter.setPen(QPen(colours.line, 1));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

QIcon icon(const QString& name, QPalette::ColorRole role) {
    return QIcon(new SvgIcon(":/icons/" + name + ".svg", role));
}

void setHeading(QLabel& label, qreal scale) {
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

void setMuted(QLabel& label) {
    label.setForegroundRole(QPalette::PlaceholderText);
}

}  // namespace inkling
