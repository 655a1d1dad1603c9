#include "ui/window/command_match.h"

#include <QStringList>
#include <algorithm>

namespace inkling {

namespace {

constexpr int wordStart = 8, together = 8, asItIs = 4;

bool startsWord(const QString& text, int at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

int scoreOf(const QString& text, const QVector<int>& places) {
    int score = places.last() - places.first() + 1 == places.size() ? asItIs : 0;
    for (int i = 0; i < places.size(); ++i) {
        if (startsWord(text, places[i])) score += wordStart;
        if (i > 0 && places[i] == places[i - 1] + 1) score += together;
    }
    return score;
}

/// As it is at the beginning of a word, as it is elsewhere, or letter by letter.
QVector<int> find(const QString& word, const QString& text) {
    int found = -1;
    for (int at = int(text.indexOf(word)); at >= 0; at = int(text.indexOf(word, at + 1)))
        if (found < 0 || (startsWord(text, at) && !startsWord(text, found))) found = at;
    QVector<int> places;
    if (found >= 0) {
        for (int i = 0; i < word.size(); ++i) places << found + i;
        return places;
    }
    int from = 0;
    for (const QChar letter : word) {
        // The next word that begins with it, where there is one.
        int at = int(text.indexOf(letter, from)), start = at;
        while (start >= 0 && !startsWord(text, start)) start = int(text.indexOf(letter, start + 1));
        if (at < 0) return {};
        if (places.isEmpty() || places.last() + 1 != at) at = start >= 0 ? start : at;
        places << at;
        from = at + 1;
    }
    return places;
}

}  // namespace

std::optional<CommandMatch> matchCommand(const QString& typed, const QString& command) {
    const QString text = command.toCaseFolded();
    CommandMatch match;
    for (const QString& word : typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        const QVector<int> places = find(word, text);
        if (places.isEmpty()) return std::nullopt;
        match.score += scoreOf(text, places);
        match.places << places;
    }
    std::ranges::sort(match.places);
    match.places.erase(std::unique(match.places.begin(), match.places.end()), match.places.end());
    if (!match.places.isEmpty()) match.score = 16 * match.score - int(text.size());
    return match;
}

}  // namespace inkling
