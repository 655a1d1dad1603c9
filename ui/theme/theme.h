// How the window looks: colours for light and dark, distances, icons.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QVector>

class QLabel;
class QPainter;

namespace inkling {

/// What a person may choose in View. System follows the desktop, also while the program runs (SystemScheme).
enum class Appearance { System, Light, Dark };
const char* appearanceName(Appearance appearance);   ///< "system", "light", "dark", as kept in the settings
Appearance appearanceFromName(const QString& name);  ///< System for an unknown name

/// Sets the application's style and palette: the platform's own style with our accent colour; Fusion with our
/// palette where there is none, or where its colours are not those asked for. To be called again when the
/// system's colours have changed.
void applyTheme(Appearance appearance = Appearance::System);

bool isDark(const QPalette& palette);

/// The colours that QPalette has no role for, fitting the palette's lightness. The accent is
/// QPalette::Highlight. A widget takes them where it paints, or again in changeEvent(PaletteChange).
struct Colours {
    QColor accent, onAccent;      ///< and what is written on it
    QColor muted;                 ///< text that explains; contrast with the window at least 4.5
    QColor line;                  ///< hairlines between parts
    QColor card;                  ///< the background of a part that stands out, such as a plot or a figure
    QColor training, validation;  ///< in plots; told apart by the colour-blind too
    QColor trainingFaint;         ///< the batches behind the smoothed line
    QColor good, warning, bad;    ///< for text and icons
    QColor paper, ink;            ///< of canvas and images
};
Colours coloursOf(const QPalette& palette);

/// 256 colours from paper (0) to ink (255), for a QImage in Format_Indexed8.
QVector<QRgb> inkRamp(const QPalette& palette);

/// Distances between things, in logical pixels.
namespace spacing {
inline constexpr int tight = 4;    ///< within one thing
inline constexpr int small = 8;    ///< between things that belong together
inline constexpr int medium = 16;  ///< between groups
inline constexpr int large = 24;   ///< around a page
inline constexpr int radius = 6;   ///< of rounded corners
}  // namespace spacing

/// The ground of a part that stands out: a rounded rectangle with a hairline around it.
void drawCard(QPainter& painter, const QRect& place, const Colours& colours);

/// One of resources/icons/, by file name without ending; drawn in the palette's colour of that role, sharp at
/// any size.
QIcon icon(const QString& name, QPalette::ColorRole role = QPalette::WindowText);

/// Fonts by role: `scale` times the widget's own size, so the system's font and size stay in charge.
void setHeading(QLabel& label, qreal scale = 1.5);
/// Text that explains: in the muted colour, also after the palette changes.
void setMuted(QLabel& label);

}  // namespace inkling
